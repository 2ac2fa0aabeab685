"""Which notebooks have a page."""

from __future__ import annotations

from pathlib import Path

import pytest

from analysis.corpus.meta import ReportMeta
from analysis.errors import InputError
from analysis.publish.pairs import pairs
from analysis.publish.plan import announced, built, runs, select, silent
from analysis.wording.editions import EDITIONS

NOTEBOOKS = Path(__file__).parents[2] / "notebooks"
REPORT = ReportMeta(doc_id="jia-2031", district="甲", plan_year=2031)


def _pages(reports: Path) -> list[str]:
    return [run.name for run in runs(NOTEBOOKS, [REPORT], "en", silent(reports, [REPORT], reports / "gold"))]


def test_concepts_have_a_page_only_where_there_are_lists(tmp_path: Path) -> None:
    """Behind language; an empty folder is none; all other pages stay as they are."""
    without = _pages(tmp_path)
    (tmp_path / "concepts").mkdir()
    assert _pages(tmp_path) == without
    assert "concepts" not in without
    (tmp_path / "concepts/a.csv").write_text("concept,word\n创新,创新\n", encoding="utf-8")
    found = _pages(tmp_path)
    assert [name for name in found if name != "concepts"] == without
    assert found[found.index("language") + 1] == "concepts"


def test_a_list_in_another_format_is_told(tmp_path: Path) -> None:
    """Before anything is built."""
    (tmp_path / "concepts").mkdir()
    (tmp_path / "concepts/a.xlsx").write_bytes(b"PK")
    with pytest.raises(InputError, match=r"a\.xlsx: found something else than a \.csv"):
        silent(tmp_path, [REPORT], tmp_path)


def test_quality_has_a_page_only_where_a_report_is_annotated(tmp_path: Path) -> None:
    """One annotated report is enough; an annotation of others, or none, leaves the page out."""
    assert "quality" not in _pages(tmp_path)
    (tmp_path / "gold").mkdir()
    annotation = tmp_path / "gold/themes.jsonl"
    annotation.write_text('{"doc": "yi-2031", "start": 0}\n', encoding="utf-8")
    assert "quality" not in _pages(tmp_path)
    annotation.write_text('{"doc": "yi-2031", "start": 0}\n{"doc": "jia-2031", "start": 0}\n', encoding="utf-8")
    assert "quality" in _pages(tmp_path)


def _reports(n: int) -> list[ReportMeta]:
    return [ReportMeta(doc_id=f"d{at}", district=f"区{at}", plan_year=2031) for at in range(n)]


def test_pages_grow_with_districts_and_not_with_pairs() -> None:
    """Six districts have 15 pages of pairs, seven have none; all of them on request, and a few by name."""
    beside = [sum(run.pair for run in runs(NOTEBOOKS, _reports(n), "en")) for n in (1, 2, 6, 7)]
    assert beside == [0, 1, 15, 0]
    seven = _reports(7)
    assert sum(run.pair for run in runs(NOTEBOOKS, seven, "en", pairs=pairs(seven, "all"))) == 21
    (run,) = (run for run in runs(NOTEBOOKS, seven, "en", pairs=pairs(seven, "区3:区1")) if run.pair)
    assert (run.name, run.label, dict(run.parameters), run.about) == (
        "pair-d1--d3", "Qu1 2031 – Qu3 2031", {"edition": "en", "left": "区1", "right": "区3"}, ("d1", "d3"),
    )  # fmt: skip


def test_the_plan_is_told_before_the_work() -> None:
    """How many reports, runs and pages (the overview and the dictionary too); more of them take longer."""
    seven = _reports(7)
    plan = [run for edition in EDITIONS for run in runs(NOTEBOOKS, seven, edition)]
    said = announced(seven, plan, cores=2)
    assert said.startswith(f"Planned: 7 reports, {len(plan)} runs of notebooks, {len(plan) + 18} pages; no pairs, for")
    assert " s where all is made anew" in said
    assert " min where all is made anew" in announced(_reports(300), runs(NOTEBOOKS, _reports(300), "en"), cores=2)
    assert "no pairs" not in announced(seven, runs(NOTEBOOKS, seven, "en", pairs=pairs(seven, "all")), cores=2)


def test_of_more_reports_than_300_pages_of_districts_wait_until_someone_asks() -> None:
    """All pages about all reports are made, none about a single one; the plan says what makes those."""
    for n, made in ((300, 300), (301, 0)):
        reports = _reports(n)
        every = runs(NOTEBOOKS, reports, "en")
        plan = built(every, reports)
        assert sum(run.name.startswith("district-") for run in plan) == made
        assert [run for run in every if run.group != "districts"] == [run for run in plan if run.group != "districts"]
        assert ("analysis page" in announced(reports, plan)) == (not made)


def test_of_many_known_districts_the_first_are_listed() -> None:
    """An error stays one line that can be read."""
    with pytest.raises(InputError, match=r"the unknown '甲'; expected some of 区0, .*, 区19 and 5 more\."):
        select(_reports(25), ["甲"])
