"""The notebook on concepts, run cell by cell on small tables."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

import analysis
from analysis.language.concepts import concepts
from tests.notebooks.test_questions import Balance, cells, run

if TYPE_CHECKING:
    from pathlib import Path

LISTS = {"养老": {"养老": 1.0, "养老服务站": 1.0}, "住房": {"老旧小区": 1.0, "电梯": 2.0}, "海洋": {"海洋": 1.0}}


def _with_concepts(folder: Path, lists: dict[str, dict[str, float]], out: Path) -> Path:
    tables = analysis.load(folder)
    counted = concepts(tables.sentences, lists)
    analysis.write(replace(tables, concepts=counted.concepts, concept_words=counted.concept_words), out / "tables")
    return out / "tables"


def test_it_is_thin_and_stored_clean(root: Path) -> None:
    """Readable unique ids, one parameters cell, no outputs, no function defined."""
    ids = [cell["id"] for cell in cells(root, "concepts")]
    assert len(set(ids)) == len(ids)
    assert all(re.fullmatch("[a-z][a-z-]*", cell_id) for cell_id in ids)
    code = [cell for cell in cells(root, "concepts") if cell["cell_type"] == "code"]
    assert all(cell["outputs"] == [] and cell["execution_count"] is None for cell in code)
    assert not any(re.search(r"^\s*(def|class) ", "".join(cell["source"]), re.MULTILINE) for cell in code)
    assert json.loads((root / "notebooks/concepts.ipynb").read_text(encoding="utf-8"))["nbformat_minor"] == 5


@pytest.mark.parametrize("lists", [LISTS, {"海洋": {"海洋": 1.0}}, {}], ids=["three", "not found", "none"])
@pytest.mark.parametrize("corpus", ["invented", "silent"])
def test_it_copes_and_every_row_leads_to_its_sentence(
    root: Path, corpus: str, lists: dict[str, dict[str, float]], tmp_path: Path, request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """With concepts that are found and not; in three reports and in one; the HTML is whole and says no nan."""
    folder = _with_concepts(request.getfixturevalue(corpus), lists, tmp_path)
    shown = run(root, "concepts", folder, tmp_path / "figures", monkeypatch)
    known = set(analysis.load(folder).sentences["sentence_id"])
    for html in shown:
        assert not re.search(r"\b(nan|NaN|None|NaT|inf)\b", re.sub("<[^>]*>", " ", html))
        parser = Balance()
        parser.feed(html)
        assert parser.open == []
    links = [link for html in shown for link in re.findall(r'href="evidence-[^"#]*#([^"]*)"', html)]
    assert set(links) <= known
    assert bool(links) == (corpus == "invented" and len(lists) > 1)
    assert {path.name for path in (tmp_path / "figures").glob("*.svg")} == {
        "concepts-attention.svg", "concepts-words.svg"
    }  # fmt: skip


def test_what_is_known_of_the_invented_reports_is_said(
    root: Path, invented: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All three places of 养老 are the longer word; nobody speaks of the sea."""
    shown = " ".join(run(root, "concepts", _with_concepts(invented, LISTS, tmp_path), tmp_path / "f", monkeypatch))
    assert "养老: 100% hangs on 养老服务站 (3 places)" in shown
    assert "海洋: no word of it is found." in shown
