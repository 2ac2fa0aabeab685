from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

import pandas as pd
import pytest

import analysis
from analysis.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path

    from analysis.exports.panel import Shape
    from analysis.tables.tables import Tables

CONCEPTS = {"concept": "per_1000_chars", "concept_count": "count", "concept_sentences": "sentence_share"}
COUNTED = {"jia-2031": ("甲", 2031), "yi-2031": ("乙", 2031), "jia-2032-b": ("甲", 2032)}


def _panel(tables: Tables, folder: Path, shape: Shape, **options: Any) -> tuple[pd.DataFrame, tuple[str, ...]]:
    said = analysis.export(tables, folder / "panel", format="csv", panel=shape, **options)
    return pd.read_csv(folder / "panel/panel.csv"), said


def test_a_long_panel_read_back_is_the_tables(tables: Tables, tmp_path: Path) -> None:
    """Every share of a theme with its interval and every number of a concept, of the reports that count."""
    found, _ = _panel(tables, tmp_path, "long")
    assert {doc: tuple(row) for doc, *row in found[["doc_id", "district", "year"]].to_numpy()} == COUNTED
    themes = found[found["kind"] == "theme"].set_index(["doc_id", "part", "name"])
    own = tables.themes[tables.themes["doc_id"].isin(COUNTED)].set_index(["doc_id", "stance", "theme"])
    assert len(themes) == len(own) > 0
    for left, right in (("value", "share"), ("low", "share_low"), ("high", "share_high")):
        assert themes[left].to_dict() == pytest.approx(own[right].to_dict())
    table = tables.concepts[tables.concepts["doc_id"].isin(COUNTED)].set_index(["doc_id", "part", "concept"])
    for kind, column in CONCEPTS.items():
        rows = found[found["kind"] == kind].set_index(["doc_id", "part", "name"])
        assert rows["value"].to_dict() == pytest.approx(table[column].to_dict())


def test_indicators_stand_by_code_with_their_sign(tables: Tables, tmp_path: Path) -> None:
    """Values of the texts by hand: 3 done and 5 planned, then 8 planned; what was done twice over has no value."""
    found, said = _panel(tables, tmp_path, "long")
    rows = found[(found["kind"] == "indicator") & (found["name"] == "old_estate_renovation")]
    stated = rows[rows["n_values"] == 1]
    assert stated[["district", "year", "part", "value", "unit"]].to_numpy().tolist() == [
        ["甲", 2031, "achieved", 3, "个"], ["甲", 2031, "target", 5, "个"], ["甲", 2032, "target", 8, "个"],
        ["乙", 2031, "target", 6, "个"],
    ]  # fmt: skip
    several = rows[rows["n_values"] == 2]
    assert several[["district", "year", "part"]].to_numpy().tolist() == [["甲", 2032, "achieved"]]
    assert several["value"].isna().all()
    assert said[1] == "Empty, as the report states several values of the indicator (see metrics): 1."


def test_of_two_editions_the_later_counts_and_the_other_is_named(tables: Tables, tmp_path: Path) -> None:
    """The one published last; without days the one registered last. Both stay in the tables."""
    _, said = _panel(tables, tmp_path, "long")
    assert said[0].endswith("no year): jia-2032.")
    earlier = tables.documents["published"].where(tables.documents["doc_id"] != "jia-2032", pd.Timestamp("2032-04-01"))
    found, said = _panel(replace(tables, documents=tables.documents.assign(published=earlier)), tmp_path, "long")
    assert said[0].endswith("no year): jia-2032-b.")
    falls = found[(found["name"] == "tax_growth") & (found["doc_id"] == "jia-2032")]
    assert falls["value"].tolist() == [-2.5], "a fall is negative"


def test_one_name_in_two_counties_is_two_places(tables: Tables, tmp_path: Path) -> None:
    """What would be an edition too many of one place is the report of another."""
    west = tables.documents.assign(
        county=tables.documents["county"].mask(tables.documents["doc_id"] == "jia-2032", "西县")
    )
    found, _ = _panel(replace(tables, documents=west), tmp_path, "wide")
    assert dict(zip(found["doc_id"], found["year"], strict=True)) == {
        "jia-2031": 2031, "yi-2031": 2031, "jia-2032": 2032, "jia-2032-b": 2032,
    }  # fmt: skip


@pytest.mark.parametrize("form", ["csv", "dta", "parquet", "xlsx"])
def test_a_wide_panel_is_the_long_one(tables: Tables, tmp_path: Path, form: str) -> None:
    """A row a place and year, a column a thing measured, in every format; the same cells."""
    long, _ = _panel(tables, tmp_path, "long")
    out = tmp_path / ("wide.xlsx" if form == "xlsx" else "wide")
    analysis.export(tables, out, format=form, panel="wide")  # type: ignore[arg-type]  # a parameter of the test
    read: Any = {
        "csv": pd.read_csv,
        "dta": pd.read_stata,
        "parquet": pd.read_parquet,
        "xlsx": partial(pd.read_excel, engine="openpyxl"),
    }[form]
    wide = read(out if form == "xlsx" else out / f"panel.{form}")
    assert dict(zip(wide["doc_id"], zip(wide["district"], wide["year"], strict=True), strict=True)) == COUNTED
    values = wide.drop(columns=["province", "city", "county", "district", "year", "genre", "doc_id"])
    assert int(values.notna().to_numpy().sum()) == int(long["value"].notna().sum())
    assert values.sum().sum() == pytest.approx(long["value"].sum())
    assert len(values.columns) == len(
        long.groupby(["kind", "name", "part", "unit", "aspect", "per", "months"], dropna=False)
    )
    by_doc = wide.set_index("doc_id")
    assert by_doc.loc["jia-2031", "old_estate_renovation_achieved_个"[:32]] == 3
    assert by_doc.loc["jia-2031", "concept_count_创新_whole"] == 2
    assert pd.isna(by_doc.loc["yi-2031", "old_estate_renovation_achieved_个"[:32]])


def test_a_name_does_not_hang_on_the_other_reports(tables: Tables, tmp_path: Path) -> None:
    """A column of one report's panel has the same name in the panel of all."""
    alone, _ = _panel(tables, tmp_path / "one", "wide", where="district = '乙'")
    every, _ = _panel(tables, tmp_path / "all", "wide")
    assert len(alone) == 1
    assert set(alone) <= set(every)


def test_a_condition_chooses_what_is_in_the_panel(tables: Tables, tmp_path: Path) -> None:
    """By columns of the tables it is made of."""
    found, _ = _panel(tables, tmp_path, "long", where="concept = '环境' AND part = 'whole'")
    assert set(found["kind"]) == set(CONCEPTS)
    assert len(found) == 3 * len(COUNTED)


def test_a_panel_has_no_sentences(tables: Tables, tmp_path: Path) -> None:
    """Both at once is a mistake."""
    with pytest.raises(InputError, match=r"^--with-sentences: found it beside --panel"):
        analysis.export(tables, tmp_path / "a.xlsx", panel="long", with_sentences=True)
