from __future__ import annotations

import ast
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl

from analysis.wording.catalogue import Catalogue, sources
from analysis.wording.editions import EDITIONS
from analysis.wording.words import Words

if TYPE_CHECKING:
    from collections.abc import Iterator

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
# How templates ask; a name that ends with a hyphen goes on with a value.
IN_TEMPLATE = re.compile(r'say\("([a-z0-9-]+)"|"([a-z0-9-]+)" \| say|\("([a-z0-9-]+-)" ~')
ANY = "[a-z0-9-]+"  # what stands in the place of a value


def sources_of_code() -> Iterator[str]:
    """The Python of the package, and that of the notebooks."""
    yield from (path.read_text(encoding="utf-8") for path in (ROOT / "analysis").rglob("*.py"))
    for path in (ROOT / "notebooks").glob("*.ipynb"):
        cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
        yield "\n".join("".join(cell["source"]) for cell in cells if cell["cell_type"] == "code")


def asked() -> tuple[set[str], set[str]]:
    """(names of messages, patterns of names) that code, templates and notebooks ask the catalogue for."""
    names, patterns = set(), set()
    for source in sources_of_code():
        for node in ast.walk(ast.parse(source)):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "say"):
                continue
            first = node.args[0]
            if isinstance(first, ast.Constant):
                names.add(str(first.value))
            elif isinstance(first, ast.JoinedStr):
                parts = (re.escape(str(part.value)) if isinstance(part, ast.Constant) else ANY for part in first.values)
                patterns.add("".join(parts))
    for path in (ROOT / "analysis/publish/templates").rglob("*.j2"):
        found = {name for names in IN_TEMPLATE.findall(path.read_text(encoding="utf-8")) for name in names if name}
        names |= {name for name in found if not name.endswith("-")}
        patterns |= {name + ANY for name in found if name.endswith("-")}
    return names, patterns


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
    names, patterns = asked()
    referred = {name for source in there.values() for name in REFERENCE.findall(source)}
    called = {name for name in names if NAME.fullmatch(name)}  # a build, too, has something to ``say``
    patterns = {one for one in patterns if NAME.fullmatch(one.replace(ANY, "x").replace("\\", ""))}
    assert called - set(there) == set()
    assert {one for one in patterns if not any(map(re.compile(one).fullmatch, there))} == set()
    used, made = names | referred | mentioned(), re.compile("|".join(patterns))
    unused = {name for name in there if name not in used and not made.fullmatch(name) and not name.startswith(BY_NAME)}
    assert unused == set()


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


@pytest.mark.parametrize(
    ("share", "said"), [(0, "0%"), (0.2, "20%"), (1 / 201, "0.5%"), (0.0004, "0.04%"), (0.996, "99.6%"), (1, "100%")]
)
def test_a_share_is_not_none_or_all_unless_it_is(share: float, said: str) -> None:
    """What is little, or nearly all, has the digits that say so."""
    text = Catalogue.of("en").say("chart-two-shares", left=share, right=0.5)
    assert text == f"{said} · 50%"
