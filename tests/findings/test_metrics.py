from __future__ import annotations

from typing import Any

import pandas as pd
import pytest

from analysis.findings import metrics as compare
from analysis.tables.catalogue import METRICS
from analysis.tables.frame import frame

DOCUMENTS = pd.DataFrame({"doc_id": ["a", "b", "c"], "n_chars": [1000, 2000, 1000]})


def quantity(
    number: int, doc_id: str, code: str | None, low: float, unit: str, status: str, **more: Any
) -> tuple[Any, ...]:
    """A row of metrics, a whole year's exact level unless told otherwise."""
    fields: dict[str, Any] = {
        "high": low, "dimension": "count", "bound": "exact", "per": None, "aspect": "level", "sign": None,
        "theme": "safety", "year": 2022, "indicator": f"第{number}", "base": low,
    } | more  # fmt: skip
    year = fields["year"]
    span = (pd.Timestamp(f"{year}-01-01"), pd.Timestamp(f"{year}-12-31")) if year else (None, None)
    high, base = fields["high"], fields["base"]
    return (
        f"m{number}", doc_id, f"s{number}", fields["theme"], "plan", fields["indicator"], code, low, high, unit,
        fields["dimension"], base, base + high - low, fields.get("base_unit", unit), base, fields["bound"],
        fields["per"], fields["aspect"], fields["sign"], status, *span,
        None, None, "parsed", "原文", number * 10, number * 10 + 2,
    )  # fmt: skip


ROWS = frame(METRICS, [
    quantity(0, "a", "lifts", 3, "台", "target"),
    quantity(1, "b", "lifts", 5, "台", "target", bound="over"),
    quantity(2, "b", "lifts", 4, "台", "achieved", year=2021),
    quantity(3, "a", "lifts", 2, "部", "target"),
    quantity(4, "a", "sessions", 1, "次", "target", per="月"),
    quantity(5, "b", "sessions", 1, "次", "target", per="季度"),
    quantity(6, "c", "green", 15, "亩", "achieved", base=10000, base_unit="平方米", theme="environment"),
    quantity(7, "a", None, 90, "%", "target", dimension="ratio", aspect="share", bound="over"),
    quantity(8, "b", None, 4, "%", "achieved", dimension="ratio", aspect="change", sign=-1, bound="over"),
    quantity(9, "b", None, 100, "%", "achieved", dimension="ratio", aspect="share"),
])  # fmt: skip
NONE = frame(METRICS, [])


def test_counts_have_every_report_and_every_code() -> None:
    """a has four targets of four; c has one result; what is not there is 0."""
    table = compare.counts(ROWS, DOCUMENTS, "status").set_index(["doc_id", "status"])
    assert table.loc["a"]["n"].to_dict() == {"achieved": 0, "target": 4, "baseline": 0}
    assert table.loc["b"]["share"].to_dict() == {"achieved": 0.6, "target": 0.4, "baseline": 0.0}
    assert compare.counts(ROWS, DOCUMENTS, "aspect")["n"].sum() == len(ROWS)


def test_coverage_lists_themes_that_have_a_number_anywhere() -> None:
    """Two themes, each with every report; shares are of a report's quantities."""
    table = compare.coverage(ROWS, DOCUMENTS)
    assert set(table["theme"]) == {"safety", "environment"}
    row = table.set_index(["theme", "doc_id"]).loc["environment"].loc["c"]
    assert list(row[["achieved", "target", "baseline", "n", "share"]]) == [1, 0, 0, 1, 1.0]


def test_percentages_keep_shares_and_changes_apart() -> None:
    """Shares first, highest first; a fall is negative and its bound turns round."""
    table = compare.percentages(ROWS, DOCUMENTS)
    assert table["pct"].tolist() == [100.0, 90.0, -4.0]
    assert table["value"].tolist() == ["100", "≥90", "≤−4"]


def test_themes_with_most_numbers_and_with_some_everywhere() -> None:
    """Party has four numbers, all of one report; safety and culture one in each of three, in the codebook's order."""
    themes = [("a", "party")] * 4 + [(doc, theme) for doc in "abc" for theme in ("culture", "safety")]
    rows = [quantity(at, doc, None, 1, "个", "target", theme=theme) for at, (doc, theme) in enumerate(themes)]
    table = compare.coverage(frame(METRICS, rows), DOCUMENTS)
    assert compare.numbered(table) == ("party", "safety", "culture")


@pytest.mark.parametrize("documents", [DOCUMENTS, DOCUMENTS[:0]])
def test_without_quantities_every_frame_is_empty(documents: pd.DataFrame) -> None:
    """No crash for reports that state nothing, nor for no reports."""
    assert compare.coverage(NONE, documents).empty
    assert compare.numbered(compare.coverage(NONE, documents)) == ()
    assert compare.counts(NONE, documents, "status")["n"].sum() == 0
    assert compare.percentages(NONE, documents).empty
