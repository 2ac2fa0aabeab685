"""The notebook of one place over the years, run on an invented panel."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

import analysis
from tests.notebooks.pages import NOTHING, run, words

if TYPE_CHECKING:
    from pathlib import Path


def test_a_series_tells_what_changed(
    root: Path, panel: analysis.Tables, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A renamed place, two editions, a value told differently: each on the page of its place, and on no other."""
    analysis.write(panel, tmp_path / "tables")
    shown = {}
    for place, name in (("芦汀", "Luting"), ("霁洲", "Jizhou"), ("棠坞", "Tangwu")):
        given = {"tables": str(tmp_path / "tables"), "figures": str(tmp_path / "figures"), "district": place}
        shown[place] = run(root, "series", given, monkeypatch)
        assert not NOTHING.search(words(shown[place]))
        assert f"3 reports of {name} make a series from 2023 to 2025." in shown[place]
    assert [place for place, page in shown.items() if "It was called Ludang before" in page] == ["芦汀"]
    assert [place for place, page in shown.items() if "there is a later edition for that year" in page] == ["霁洲"]
    assert [place for place, page in shown.items() if "No value is told differently" in page] == ["芦汀"]
    assert "-3.0%" in shown["棠坞"]
    assert shown["芦汀"].index("<h1>") < shown["芦汀"].index("<figure")
    known = {*panel.sentences["sentence_id"], *panel.mentions["mention_id"]}
    assert set(re.findall(r'href="evidence-[^"]*\.html#([^"]*)"', shown["棠坞"])) <= known


def test_a_place_of_one_report_has_no_series(
    root: Path, invented: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The title says so, in Chinese; no word of English is on the page."""
    given = {"tables": str(invented), "figures": str(tmp_path), "district": "丙", "edition": "zh"}
    page = run(root, "series", given, monkeypatch)
    assert "<h1>丙只有1份报告，不成序列</h1>" in page
    assert re.findall("[A-Za-z]{2,}", words(page)) == []
