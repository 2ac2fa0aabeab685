from __future__ import annotations

import json
from typing import TYPE_CHECKING

import analysis
from analysis.publish.plan import runs

if TYPE_CHECKING:
    from pathlib import Path


def meta(doc_id: str, district: str, year: int, county: str | None = None) -> analysis.ReportMeta:
    """A registered report."""
    return analysis.ReportMeta(doc_id=doc_id, district=district, plan_year=year, county=county)


def notebooks(folder: Path) -> Path:
    """A folder with the notebook of followed targets, of which only the parameters matter."""
    cell = {
        "cell_type": "code", "execution_count": None, "id": "parameters", "metadata": {"tags": ["parameters"]},
        "outputs": [], "source": ["tables = ''\n", "figures = ''\n", "district = ''"],
    }  # fmt: skip
    stored = {"cells": [cell], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
    (folder / "followups.ipynb").write_text(json.dumps(stored), encoding="utf-8")
    return folder


def test_only_districts_with_successive_reports_have_a_page(tmp_path: Path) -> None:
    """One page a district, called after it; a gap of years, another county, a second edition make none."""
    reports = [
        meta("jia-2031", "甲", 2031), meta("jia-2032", "甲", 2032), meta("jia-2033", "甲", 2033),
        meta("yi-2031", "乙", 2031), meta("yi-2033", "乙", 2033), meta("bing-2031", "丙", 2031),
        meta("ding-e-2031", "丁", 2031, "东"), meta("ding-w-2032", "丁", 2032, "西"),
        meta("wu-2031", "戊", 2031), meta("wu-2031-b", "戊", 2031),
    ]  # fmt: skip
    found = runs(notebooks(tmp_path), reports, "en")
    assert [(run.file, run.label, run.parameters["district"], run.about) for run in found] == [
        ("followups-jia-2033.html", "Jia", "jia-2033", ("jia-2031", "jia-2032", "jia-2033"))
    ]


def test_a_name_of_two_counties_has_a_page_in_each(tmp_path: Path) -> None:
    """As far as each has successive reports of its own."""
    reports = [meta(f"{county}-{year}", "甲", year, county) for county, year in (("e", 2031), ("e", 2032), ("w", 2031))]
    found = runs(notebooks(tmp_path), reports, "en")
    assert [run.parameters["district"] for run in found] == ["e-2032"]
    found = runs(notebooks(tmp_path), [*reports, meta("w-2032", "甲", 2032, "w")], "en")
    assert [run.parameters["district"] for run in found] == ["e-2032", "w-2032"]


def test_single_reports_have_none(tmp_path: Path) -> None:
    """A corpus of one report a district has no such page."""
    assert runs(notebooks(tmp_path), [meta("jia-2031", "甲", 2031), meta("yi-2031", "乙", 2031)], "en") == ()
