"""The notebooks of what is counted (reports, figures, money), run cell by cell on small tables in both editions."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest

import analysis
from analysis.display import page
from analysis.wording.editions import EDITIONS

if TYPE_CHECKING:
    from pathlib import Path

NAMES = ("corpus", "metrics", "spending")
HAN = re.compile(r"[\u3400-\u9fff]")
LATIN = re.compile(r"[A-Za-z]{2,}")


def cells(root: Path, name: str) -> list[dict[str, Any]]:
    """The cells of a notebook."""
    found: list[dict[str, Any]] = json.loads((root / f"notebooks/{name}.ipynb").read_text(encoding="utf-8"))["cells"]
    return found


def run(
    root: Path, name: str, edition: str, tables: Path, figures: Path, monkeypatch: pytest.MonkeyPatch
) -> list[tuple[str, dict[str, Any]]]:
    """Run a notebook's code in this process; (HTML, what part of the page it is) of all that it displays."""
    shown: list[tuple[str, dict[str, Any]]] = []
    monkeypatch.setattr(page, "display", lambda data, raw, metadata: shown.append((data["text/html"], metadata)))
    space: dict[str, Any] = {}
    for cell in cells(root, name):
        exec("".join(cell["source"]), space)
        if "parameters" in cell["metadata"].get("tags", ()):
            space |= {"tables": str(tables), "figures": str(figures), "edition": edition}
    return shown


@pytest.mark.parametrize("name", NAMES)
def test_notebooks_are_thin_and_stored_clean(root: Path, name: str) -> None:
    """Code alone, readable unique ids, one parameters cell, no outputs, no function defined."""
    stored = cells(root, name)
    assert all(cell["cell_type"] == "code" and cell["outputs"] == [] for cell in stored)
    ids = [cell["id"] for cell in stored]
    assert len(set(ids)) == len(ids)
    assert all(re.fullmatch("[a-z][a-z-]*", cell_id) for cell_id in ids)
    assert [cell["id"] for cell in stored if "parameters" in cell["metadata"].get("tags", ())] == ["parameters"]
    assert not any(re.search(r"^\s*(def|class) ", "".join(cell["source"]), re.MULTILINE) for cell in stored)


@pytest.mark.parametrize("corpus", ["invented", "silent"])
@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("name", NAMES)
def test_a_page_tells_its_answer_first_and_leads_to_its_evidence(
    root: Path, name: str, edition: str, corpus: str, request: pytest.FixtureRequest, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """Title, points, sections; links lead to ids that exist; nothing missing is written out, whatever the reports."""
    tables = request.getfixturevalue(corpus)
    shown = run(root, name, edition, tables, tmp_path, monkeypatch)
    assert [told.get("part") for _, told in shown][:3] == ["title", "points", "section"]
    html = "".join(html for html, _ in shown)
    assert not re.search(r"\b(nan|NaN|None|NaT|inf)\b", re.sub("<[^>]*>|None stated", " ", html))
    figures = [told["id"] for _, told in shown if told.get("part") == "figure"]
    assert figures
    assert {path.stem for path in (tmp_path / edition).glob("*.csv")} == set(figures)
    read = analysis.load(tables)
    known = {*read.sentences["sentence_id"], *read.mentions["mention_id"]}
    for doc, anchor in re.findall(r'href="evidence-([^"#]*)\.html#?([^"]*)"', html):
        assert doc in set(read.documents["doc_id"])
        assert anchor in known or not anchor


@pytest.mark.parametrize("name", NAMES)
def test_titles_and_headlines_are_of_one_language(
    root: Path, name: str, invented: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No Latin word in the Chinese edition; in the English one Chinese within quotation marks alone."""
    for edition in EDITIONS:
        shown = run(root, name, edition, invented, tmp_path, monkeypatch)
        told = [str(about[key]) for _, about in shown for key in ("title", "lead", "topic") if key in about]
        texts = [re.sub("<[^>]*>", " ", html) for html, about in shown if about.get("part") in ("points", "section")]
        for text in [*told, *texts]:
            assert not (LATIN.search(text) if edition == "zh" else HAN.search(re.sub("“[^”]*”", "", text))), text


def test_what_is_known_of_the_invented_reports_is_said(
    root: Path, invented: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """3,000,000 yuan over 1,500 payments is 2,000; two plans' lifts stand side by side; one report looks back."""
    told = {name: run(root, name, "en", invented, tmp_path, monkeypatch) for name in NAMES}
    shown = {name: "".join(html for html, _ in parts) for name, parts in told.items()}
    assert told["corpus"][0][1]["title"] == "2 of 3 reports only plan; one looks back too"
    assert "The books are closed" in shown["corpus"]
    assert "2,000 yuan (" in shown["spending"]
    assert "one report states no amount" in shown["spending"]
    assert re.search(r"Of \d+ stated figures, \d+ can be laid side by side", told["metrics"][0][1]["title"])
    assert 'data-unit="CNY" data-sort="200000000.0"' in shown["spending"]
