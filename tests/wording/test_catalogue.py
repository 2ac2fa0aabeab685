from __future__ import annotations

import ast
import re
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl

from analysis.wording.catalogue import Catalogue, sources
from analysis.wording.editions import EDITIONS
from analysis.wording.words import Words

ROOT = Path(__file__).parents[2]
REFERENCE = re.compile(r"\{ ([a-z][a-z0-9-]*) \}")


def messages(language: str) -> dict[str, str]:
    """Message -> its source, of all files of a language; each name once."""
    found: dict[str, str] = {}
    for file in sources(language):
        source = file.read_text(encoding="utf-8")
        for entry in FluentParser().parse(source).body:
            assert not isinstance(entry, ftl.Junk), f"{file.name}: {entry.content}"
            if isinstance(entry, ftl.Message):
                assert entry.id.name not in found, f"{file.name}: {entry.id.name} a second time"
                assert entry.span is not None
                found[entry.id.name] = source[entry.span.start : entry.span.end]
    return found


NAME = re.compile(r"[a-z0-9]+-[a-z0-9-]*|yes|no")
# What the code finds by a code, the name of a column or of a table: ``words.code``, ``words.column`` …
BY_NAME = ("code-", "column-", "theme-", "table-", "about-", "indicator-", "unit-", "page-", "measure-")
# How templates and notebooks ask; a name that ends with a hyphen goes on with a value.
IN_TEXT = re.compile(r'say\(\\?"([a-z0-9-]+)\\?"|"([a-z0-9-]+)" \| say|\("([a-z0-9-]+-)" ~')


def asked() -> tuple[set[str], set[str]]:
    """(names of messages, beginnings of names) that code, templates and notebooks ask the catalogue for."""
    names, beginnings = set(), set()
    for file in (ROOT / "analysis").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "say"):
                continue
            first = node.args[0]
            if isinstance(first, ast.Constant):
                names.add(str(first.value))
            elif isinstance(first, ast.JoinedStr) and isinstance(first.values[0], ast.Constant):
                beginnings.add(str(first.values[0].value))
    texts = [*(ROOT / "analysis/publish/templates").rglob("*.j2"), *(ROOT / "notebooks").glob("*.ipynb")]
    for file in texts:
        found = {name for names in IN_TEXT.findall(file.read_text(encoding="utf-8")) for name in names if name}
        names |= {name for name in found if not name.endswith("-")}
        beginnings |= {name for name in found if name.endswith("-")}
    return names, beginnings


def mentioned() -> set[str]:
    """Every string of the code: a message may be asked for by a constant that holds its name."""
    return {
        node.value
        for file in (ROOT / "analysis").rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


@pytest.mark.parametrize("language", EDITIONS)
def test_no_message_is_missing_and_none_is_unused(language: str) -> None:
    """What the code asks for is there; what is there is asked for, by the code or by another message."""
    there = messages(language)
    names, beginnings = asked()
    referred = {name for source in there.values() for name in REFERENCE.findall(source)}
    called = {name for name in names if NAME.fullmatch(name)}  # a build, too, has something to ``say``
    beginnings = {start for start in beginnings if NAME.fullmatch(start)}
    assert called - set(there) == set()
    assert {start for start in beginnings if not any(name.startswith(start) for name in there)} == set()
    used, starts = names | referred | mentioned(), (*beginnings, *BY_NAME)
    assert {name for name in there if name not in used and not name.startswith(starts)} == set()


def test_an_unknown_message_or_a_missing_value_is_an_error() -> None:
    """Never a sentence with a hole in it."""
    english = Catalogue.of("en")
    with pytest.raises(LookupError, match="no message 'no-such'"):
        english.say("no-such")
    with pytest.raises(LookupError, match="spending-each"):
        english.say("spending-each", yuan=1, unit="户")


@pytest.mark.parametrize(
    ("n", "said"), [(0, "0 flows"), (1, "one flow"), (np.int64(2), "2 flows"), (1200, "1,200 flows")]
)
def test_a_number_chooses_its_form(n: int, said: str) -> None:
    """Plural as English has it, thousands with commas, numbers of numpy as well."""
    assert Catalogue.of("en").say("spending-n-flows", n_flows=n) == said


def test_lists_read_as_english() -> None:
    """Commas, one and; nothing for nothing."""
    english = Catalogue.of("en")
    assert [english.listed(list(word)) for word in ("", "a", "ab", "abc")] == ["", "a", "a and b", "a, b and c"]


def test_words_know_the_reports_that_a_page_is_about() -> None:
    """A page about one report names that one; an unknown report is an error."""
    documents = pd.DataFrame(
        {"doc_id": ["a", "b"], "district": ["甲", "乙"], "plan_start": pd.to_datetime(["2022-01-01", "2023-01-01"])}
    )
    words = Words.of(documents)
    assert words.reports == {"a": "Jia 2022", "b": "Yi 2023"}
    assert words.about(["b"]).reports == {"b": "Yi 2023"}
    with pytest.raises(KeyError):
        words.about(["c"])
