"""The pages of a district and of two side by side, run on small tables in both editions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

import analysis
from analysis.tables.vocabularies import GENERAL
from tests.notebooks.pages import HAN, NOTHING, run, words

if TYPE_CHECKING:
    from pathlib import Path

CASES = [
    ("district", {"district": "甲"}), ("district", {"district": "丙"}),
    ("pair", {"left": "甲", "right": "乙"}), ("pair", {"left": "丙", "right": "甲"}),
]  # fmt: skip


@pytest.mark.parametrize("edition", ["en", "zh"])
@pytest.mark.parametrize(("name", "given"), CASES)
def test_pages_of_few_short_reports_are_whole(
    root: Path,
    invented: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    given: dict[str, str],
    edition: str,
) -> None:
    """The answer is the title; files bear the names of reports; links lead to ids there are; nothing reads nan."""
    given = {"tables": str(invented), "figures": str(tmp_path), "edition": edition, **given}
    shown = run(root, name, given, monkeypatch)
    assert shown.index("<h1>") < shown.index('<ul class="points">') < shown.index("<h2")
    assert not NOTHING.search(words(shown))
    figures = re.findall(r'<figure class="chart" id="([^"]*)"', shown)
    start = "district-" if name == "district" else "pair-"
    assert all(re.match(rf"{start}\w+-2032", figure) for figure in figures)
    assert {path.stem for path in (tmp_path / edition).glob("*.svg")} == set(figures)
    tables = analysis.load(invented)
    known = {*tables.sentences["sentence_id"], *tables.mentions["mention_id"]}
    for doc, anchor in re.findall(r'href="evidence-([^"]*)\.html#([^"]*)"', shown):
        assert doc in set(tables.documents["doc_id"])
        assert anchor in known
    title = re.search("<h1>(.*?)</h1>", shown)
    assert title
    assert bool(HAN.search(title[1])) == (edition == "zh")


def test_a_portrait_quotes_its_targets(
    root: Path, invented: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the words of the source, with what they are in those of the edition; what is empty is one line."""
    given = {"tables": str(invented), "figures": str(tmp_path), "district": "甲"}
    shown = run(root, "district", given, monkeypatch)
    assert "确保6月底前新建养老服务站1个" in shown
    assert "by 30 Jun 2032 · binding" in shown
    assert 'href="pair-jia-2032--yi-2032.html"' in shown
    assert shown.count("Not found in this report:") == 1
    assert GENERAL not in words(shown)


def test_a_lone_report_is_compared_with_none(
    root: Path, silent: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It has a title all the same, states nothing, and leads to no pair."""
    given = {"tables": str(silent), "figures": str(tmp_path), "district": "丙"}
    shown = run(root, "district", given, monkeypatch)
    assert "states no quantity" in shown
    assert "a target with a number" in shown
    assert "pair-" not in shown
    assert "<figure" not in shown


@pytest.mark.parametrize(
    ("name", "given", "said"),
    [
        ("district", {"district": "丁"}, "district: found '丁'; expected one of the districts: 甲, 乙, 丙"),
        ("pair", {"left": "甲", "right": "丁"}, "right: found '丁'"),
        ("pair", {"left": "甲", "right": "甲"}, "another district than left"),
    ],
)
def test_an_unknown_district_is_told_in_one_line(
    root: Path, invented: Path, monkeypatch: pytest.MonkeyPatch, name: str, given: dict[str, str], said: str
) -> None:
    """The error names the parameter and the known districts."""
    with pytest.raises(analysis.InputError, match=re.escape(said)):
        run(root, name, {"tables": str(invented), "figures": "figures", **given}, monkeypatch)
