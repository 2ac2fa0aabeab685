from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from analysis.publish.front import Front, first_figure, front, parts, said
from tests.publish.conftest import notebook

if TYPE_CHECKING:
    from pathlib import Path

TITLE = {
    "part": "title",
    "topic": "Money",
    "title": "What is there",
    "lead": "Of 3.",
    "badge": "counted",
    "said": ["a"],
}
FIGURE = {"part": "figure", "id": "one", "title": "One", "rows": 3, "said": ["a", "b"]}


def executed(path: Path, *shown: tuple[str, dict[str, Any]]) -> Path:
    """A notebook whose one cell of code displayed these (HTML, metadata)."""
    made = json.loads(notebook(("markdown", "a", "Words\n# A title &#38; more\n# No"), ("code", "b", "1")))
    made["cells"][1]["outputs"] = [
        {"output_type": "display_data", "data": {"text/html": html}, "metadata": told} for html, told in shown
    ]
    path.write_text(json.dumps(made), encoding="utf-8")
    return path


def test_the_front_is_what_the_page_told(tmp_path: Path) -> None:
    """The answer, what it rests on, how sure it is; parts in order, and the first figure with its HTML."""
    path = executed(tmp_path / "x.ipynb", ("<h1>", TITLE), ("<p>", {}), ("<figure>1", FIGURE), ("<figure>2", FIGURE))
    assert front(path) == Front("What is there", "Money", "Of 3.", "counted")
    assert [part["part"] for part in parts(path)] == ["title", "figure", "figure"]
    assert first_figure(path) == (FIGURE, "<figure>1")
    assert said(path) == {"a", "b"}


def test_a_notebook_that_tells_no_parts_has_its_title(tmp_path: Path) -> None:
    """Its first heading of Markdown, as text; without one its name. What was never run has said nothing."""
    path = executed(tmp_path / "some.ipynb")
    assert front(path) == Front("A title & more")
    assert first_figure(path) == ({}, "")
    path.write_text(notebook(("code", "b", "1")), encoding="utf-8")
    assert front(path) == Front("some")
    assert said(tmp_path / "never.ipynb") == set()
