from __future__ import annotations

from typing import Any

import pandas as pd
import pytest

from analysis.findings import metrics as compare
from analysis.tables.catalogue import METRICS
from analysis.tables.frame import frame
from analysis.tables.vocabularies import THEMES

DOCUMENTS = pd.DataFrame({"doc_id": ["a", "b", "c"], "n_chars": [1000, 2000, 1000]})
NAMES = {"a": "甲 2022", "b": "乙 2022", "c": "丙 2022"}
WORDS = {theme: theme.upper() for theme in THEMES}


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


def test_a_target_never_stands_beside_a_result_nor_a_unit_beside_another() -> None:
    """Of seven coded quantities only two targets in 台 agree; per month and per quarter do not."""
    table = compare.lines(ROWS, DOCUMENTS)
    assert len(table) == 7
    pairs = compare.comparable(table)
    assert pairs["metric_id"].tolist() == ["m0", "m1"]
    assert pairs["value"].tolist() == ["3", "≥5"]
    for _, line in table.groupby(compare.LINE):
        assert line["status"].nunique() == line["base_unit"].nunique() == line["per"].nunique() == 1


def test_lines_are_in_base_units() -> None:
    """15 亩 are shown as the 10,000 m² that they are."""
    row = compare.lines(ROWS, DOCUMENTS).set_index("metric_id").loc["m6"]
    assert (row["value"], row["base_unit"], row["period"]) == ("1万", "平方米", "2022")


def test_the_matrix_leaves_gaps_empty() -> None:
    """One line, three reports, two values with their year."""
    table = compare.matrix(compare.comparable(compare.lines(ROWS, DOCUMENTS)), DOCUMENTS)
    assert table.to_dict("records") == [{"a": "3\n(2022)", "b": "≥5\n(2022)", "c": ""}]


def test_the_matrix_counts_several_values_of_one_cell() -> None:
    """Two values are told as two; the same value stated twice is one; without a period there is no year."""
    rows = frame(METRICS, [
        quantity(0, "a", "lifts", 3, "台", "target"), quantity(1, "a", "lifts", 4, "台", "target"),
        quantity(2, "b", "lifts", 5, "台", "target", year=None),
        quantity(3, "b", "lifts", 5, "台", "target", year=None),
    ])  # fmt: skip
    table = compare.matrix(compare.lines(rows, DOCUMENTS), DOCUMENTS)
    assert table.to_dict("records") == [{"a": "2 values", "b": "5", "c": ""}]


def test_shared_tells_what_compares_and_what_does_not() -> None:
    """Lifts are in two reports and compare; sessions are in two and do not; green is in one."""
    table = compare.shared(ROWS, DOCUMENTS)
    assert table["indicator_code"].tolist() == ["lifts", "sessions"]
    assert table["side_by_side"].tolist() == [2, 1]
    assert table["units"].tolist() == ["台, 部", "次"]
    assert set(table["words"].tolist()[1].split("、")) == {"第4", "第5"}


def test_percentages_keep_shares_and_changes_apart() -> None:
    """Shares first, highest first; a fall is negative and its bound turns round."""
    table = compare.percentages(ROWS, DOCUMENTS)
    assert table["pct"].tolist() == [100.0, 90.0, -4.0]
    assert table["value"].tolist() == ["100", "≥90", "≤−4"]
    told = compare.seen_percentages(table)
    assert told == "Shares and rates stated: 2 (1 target and 1 observed value), of which 2 are 90% or more."


def test_findings_count_by_hand() -> None:
    """4 per 1,000 characters in a, 5 of 2,000 in b, 1 in c; targets prevail in a alone."""
    counts = compare.counts(ROWS, DOCUMENTS, "status")
    assert compare.seen_counts(counts, DOCUMENTS, NAMES) == (
        "10 quantities are stated, most densely in 甲 2022 (4.0 per 1,000 characters), most sparsely in 丙 2022 (1.0); "
        "targets are the larger part in 甲 2022."
    )
    told = compare.seen_coverage(compare.coverage(ROWS, DOCUMENTS), WORDS)
    assert told == "The theme with most numbers is SAFETY (9 of 10); no theme has numbers in every report."
    lines = compare.lines(ROWS, DOCUMENTS)
    told = compare.seen_lines(lines, compare.shared(ROWS, DOCUMENTS), NAMES)
    assert told.startswith(
        "Of 3 indicators of the crosswalk that are stated 2 are in several reports; 2 values on 1 line"
    )
    assert told.endswith("(甲 2022 and 乙 2022).")


def test_themes_with_most_numbers_and_with_some_everywhere() -> None:
    """Party has four numbers, all of one report; safety and culture one in each of three, in the codebook's order."""
    themes = [("a", "party")] * 4 + [(doc, theme) for doc in "abc" for theme in ("culture", "safety")]
    rows = [quantity(at, doc, None, 1, "个", "target", theme=theme) for at, (doc, theme) in enumerate(themes)]
    table = compare.coverage(frame(METRICS, rows), DOCUMENTS)
    assert compare.numbered(table) == ("party", "safety", "culture")
    assert compare.seen_coverage(table, WORDS) == (
        "The theme with most numbers is PARTY (4 of 10); SAFETY and CULTURE have numbers in every report."
    )
    assert compare.seen_coverage(table[table["theme"] == "safety"], WORDS).endswith(
        "SAFETY has numbers in every report."
    )


@pytest.mark.parametrize("documents", [DOCUMENTS, DOCUMENTS[:0]])
def test_without_quantities_every_frame_is_empty_and_every_sentence_says_so(documents: pd.DataFrame) -> None:
    """No crash for reports that state nothing, nor for no reports."""
    lines, shared = compare.lines(NONE, documents), compare.shared(NONE, documents)
    assert lines.empty
    assert shared.empty
    assert compare.coverage(NONE, documents).empty
    assert compare.matrix(lines, documents).empty
    assert "No quantity" in compare.seen_counts(compare.counts(NONE, documents, "status"), documents, NAMES)
    assert "No quantity" in compare.seen_coverage(compare.coverage(NONE, documents), WORDS)
    assert compare.numbered(compare.coverage(NONE, documents)) == ()
    assert "No stated quantity" in compare.seen_lines(lines, shared, NAMES)
    assert "No report" in compare.seen_percentages(compare.percentages(NONE, documents))
