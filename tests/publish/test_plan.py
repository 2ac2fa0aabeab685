"""Which notebooks have a page."""

from __future__ import annotations

from pathlib import Path

import pytest

from analysis.corpus.meta import ReportMeta
from analysis.errors import InputError
from analysis.publish.plan import runs, silent

NOTEBOOKS = Path(__file__).parents[2] / "notebooks"
REPORT = ReportMeta(doc_id="jia-2031", district="甲", plan_year=2031)


def _pages(reports: Path) -> list[str]:
    return [run.name for run in runs(NOTEBOOKS, [REPORT], silent(reports))]


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
        silent(tmp_path)
