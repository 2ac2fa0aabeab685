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
# In a template: say("message") and say("beginning-" ~ code); "message" | say and ("beginning-" ~ code) | say.
TEMPLATE = re.compile(r"""say\("([\w-]+)"( ~)?|"([\w-]+)"( ~ [\w.]+\))? \| say""")
NAME = re.compile(r"[a-z][a-z0-9-]*")  # of a message; the terminal is told other things
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


def sources_of_code() -> Iterator[str]:
    """The Python of the package, and that of the notebooks."""
    yield from (path.read_text(encoding="utf-8") for path in (ROOT / "analysis").rglob("*.py"))
    for path in (ROOT / "notebooks").glob("*.ipynb"):
        cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
        yield "\n".join("".join(cell["source"]) for cell in cells if cell["cell_type"] == "code")


def asked() -> tuple[set[str], set[str]]:
    """(names of messages, beginnings of names) that code, notebooks and templates ask the catalogue for."""
    names, beginnings = set(), set()
    for source in sources_of_code():
        for node in ast.walk(ast.parse(source)):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args):
                continue
            first = node.args[0]
            if node.func.attr == "called" and isinstance(first, ast.Constant):  # by kind and code
                beginnings.add(f"{first.value}-")
            elif node.func.attr == "say" and isinstance(first, ast.Constant):
                names.add(str(first.value))
            elif node.func.attr == "say" and isinstance(first, ast.JoinedStr):
                beginnings.update(str(part.value) for part in first.values[:1] if isinstance(part, ast.Constant))
    for path in (ROOT / "analysis/publish/templates").rglob("*.j2"):
        template = path.read_text(encoding="utf-8")
        for called, of_called, piped, of_piped in TEMPLATE.findall(template):
            (beginnings if of_called or of_piped else names).add(called or piped)
    return {name for name in names if NAME.fullmatch(name)}, {name for name in beginnings if NAME.fullmatch(name)}


@pytest.mark.parametrize("language", EDITIONS)
def test_no_message_is_missing_and_none_is_unused(language: str) -> None:
    """What the code asks for is there; what is there is asked for, by the code or by another message."""
    there = messages(language)
    names, beginnings = asked()
    referred = {name for source in there.values() for name in REFERENCE.findall(source)}
    assert names - set(there) == set()
    assert {start for start in beginnings if not any(name.startswith(start) for name in there)} == set()
    unused = {name for name in there if name not in names | referred and not name.startswith(tuple(beginnings) or "\0")}
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
    assert Words.of(documents, "zh").reports == {"a": "甲 2022", "b": "乙 2023"}
    with pytest.raises(KeyError):
        words.about(["c"])
