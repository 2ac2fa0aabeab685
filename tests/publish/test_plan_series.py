from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from analysis.corpus.meta import ReportMeta
from analysis.publish.plan import Run, runs

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def notebooks(tmp_path: Path) -> Path:
    """A folder with the notebook of series and one for each report."""
    for name in ("series", "profile"):
        cell: dict[str, object] = {
            "cell_type": "code", "id": "parameters", "metadata": {"tags": ["parameters"]}, "outputs": [],
            "execution_count": None, "source": 'tables = "t"\nfigures = "f"\ndistrict = "甲"',
        }  # fmt: skip
        stored = {"cells": [cell], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
        (tmp_path / f"{name}.ipynb").write_text(json.dumps(stored), encoding="utf-8")
    return tmp_path


def planned(notebooks: Path, *reports: tuple[str, str, int, tuple[str, ...]]) -> list[Run]:
    """The pages of series of reports of (doc_id, district, year, former names)."""
    metas = [ReportMeta(doc_id=doc, district=name, plan_year=year, formerly=old) for doc, name, year, old in reports]
    found = runs(notebooks, metas, "en")
    assert sum(run.notebook.stem == "profile" for run in found) == len(reports)
    return [run for run in found if run.notebook.stem == "series"]


def test_single_reports_have_no_page_of_series(notebooks: Path) -> None:
    """Nor have two of one year, or of places that are not the same."""
    assert planned(notebooks, ("a", "甲", 2030, ()), ("b", "乙", 2031, ())) == []
    assert planned(notebooks, ("a", "甲", 2030, ()), ("b", "甲", 2030, ())) == []
    assert planned(notebooks, ("a", "甲", 2030, ()), ("b", "乙", 2031, ("甲", "丙"))) == []


def test_a_place_of_two_years_has_one_page(notebooks: Path) -> None:
    """Named after its last report, under its last name, whatever the order of the registry."""
    (run,) = planned(notebooks, ("b", "乙", 2031, ("甲",)), ("a", "甲", 2030, ()), ("c", "丁", 2030, ()))
    assert (run.name, run.label, run.group) == ("series-b", "Yi", "districts")
    assert (run.parameters, run.about) == ({"district": "b"}, ("a", "b"))


def test_a_name_of_two_counties_is_two_places(notebooks: Path) -> None:
    """A year in each makes no series; two years in each make two pages, named with their county."""
    reports = [
        ReportMeta(doc_id=f"{county}-{year}", district="甲", county=county, plan_year=year)
        for county in ("东县", "西县") for year in (2030, 2031)
    ]  # fmt: skip
    assert not [run for run in runs(notebooks, reports[::3], "en") if run.notebook.stem == "series"]
    told = {
        edition: [(run.label, run.about) for run in runs(notebooks, reports, edition) if run.notebook.stem == "series"]
        for edition in ("zh", "en")
    }
    ids = [("东县-2030", "东县-2031"), ("西县-2030", "西县-2031")]
    assert told["zh"] == list(zip(["甲（东县）", "甲（西县）"], ids, strict=True))
    assert told["en"] == list(zip(["Jia (Dongxian)", "Jia (Xixian)"], ids, strict=True))
