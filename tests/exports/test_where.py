from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import analysis
from analysis.errors import InputError
from analysis.exports.where import kept

if TYPE_CHECKING:
    from pathlib import Path

    from analysis.tables.tables import Tables


def test_rows_of_a_condition_are_those_of_pandas(tables: Tables) -> None:
    """In their order, with their types; tables without the column are left out."""
    found = kept(tables, "status = 'target' AND value_low > 5")
    expected = tables.metrics.query("status == 'target' and value_low > 5").reset_index(drop=True)
    assert list(found) == ["metrics"]
    assert len(expected)
    assert found["metrics"].equals(expected)
    assert found["metrics"].dtypes.equals(tables.metrics.dtypes)


def test_what_is_known_of_its_report_may_be_asked_of_a_row(tables: Tables) -> None:
    """Place, year, genre; and any other table in a subquery."""
    found = kept(tables, "district = '乙'")
    own = {name for name, table in tables.items() if "doc_id" in table or "district" in table}
    assert set(found) == own
    assert all(set(found[name]["doc_id"]) <= {"yi-2031"} for name in own if "doc_id" in found[name])
    assert found["followups"].empty
    assert len(found["documents"]) == 1
    asked = (
        "year(plan_start) = 2031 AND doc_id IN (SELECT doc_id FROM concepts WHERE concept = '创新' AND \"count\" > 0)"
    )
    assert set(kept(tables, asked)["metrics"]["doc_id"]) == {"jia-2031"}


@pytest.mark.parametrize(
    ("condition", "told"),
    [
        ("nosuch = 1", 'Binder Error: Referenced column "nosuch" not found'),
        ("district = '甲", "Parser Error: unterminated"),
        (" \n", "nothing"),
        ("plan_start > 5", "Binder Error: Cannot compare values of type DATE"),
        ("share > '多'", "Conversion Error: Could not convert string '多'"),
        ("1=1); DROP VIEW metrics; SELECT (1", "3 statements"),
        ("doc_id IN (SELECT content FROM read_text('reports.toml'))", "Permission Error: "),
        ("doc_id IN (SELECT doc_id FROM 'other.parquet')", "Permission Error: |Catalog Error: "),
        ("doc_id IN (SELECT doc_id FROM tables)", "Catalog Error: "),
    ],
)
def test_a_mistake_is_one_line(tables: Tables, tmp_path: Path, condition: str, told: str) -> None:
    """Nothing is written, no file is read, no table changes."""
    with pytest.raises(InputError, match=f"^--where: found ({told}).*; expected a condition in SQL") as caught:
        analysis.export(tables, tmp_path / "a.xlsx", where=condition)
    assert "\n" not in str(caught.value)
    assert list(tmp_path.iterdir()) == []


def test_a_comment_ends_with_its_line(tables: Tables) -> None:
    """It takes nothing of the query along."""
    assert kept(tables, "district = '乙' -- only this one")["documents"]["doc_id"].tolist() == ["yi-2031"]


def test_what_was_left_out_is_told(tables: Tables, tmp_path: Path) -> None:
    """By the names of the tables."""
    first, last = analysis.export(tables, tmp_path / "a.xlsx", where="theme = 'renewal'")
    assert first.startswith("Left out, without the columns of --where: documents, sections, mentions, times, ")
    assert last.startswith("5 tables, ")
