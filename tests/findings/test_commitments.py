from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from analysis.findings import commitments as compare

NAMES = {"a": "甲 2022", "b": "乙 2022"}
DOCUMENTS = pd.DataFrame({
    "doc_id": ["a", "b"], "district": ["甲", "乙"],
    "plan_start": pd.to_datetime(["2022-01-01", "2022-07-01"]), "plan_end": pd.to_datetime(["2022-12-31"] * 2),
})  # fmt: skip


def promises(*rows: tuple[str, str, str, int, str | None]) -> pd.DataFrame:
    """Promises from (doc_id, verb, firmness, n_targets, due); the n-th stands in sentence s<n> at offset 10 n."""
    frame = pd.DataFrame(rows, columns=["doc_id", "verb", "firmness", "n_targets", "due"])
    number = range(len(frame))
    return frame.assign(
        due=pd.to_datetime(frame.due), theme="safety", object="某事", text="完成某事",
        commitment_id=[f"c{i}" for i in number], sentence_id=[f"s{i}" for i in number], start=[10 * i for i in number],
    )  # fmt: skip


FOUR = promises(
    ("a", "完成", "binding", 1, "2022-06-30"),
    ("a", "推进", "neutral", 0, None),
    ("a", "完成", "binding", 2, "2022-03-31"),
    ("b", "完成", "neutral", 0, "2023-01-15"),
)


def test_shares_are_counted_per_report_and_measure() -> None:
    """Two of three promises of the first report bind, two have a number, two a deadline."""
    table = compare.shares(FOUR, DOCUMENTS).set_index(["doc_id", "measure"])
    assert list(table.loc[("a", "binding"), ["n", "k"]]) == [3, 2]
    assert table.loc[("a", "number"), "share"] == pytest.approx(2 / 3)
    assert list(table.loc[("b", "binding"), ["n", "k"]]) == [1, 0]
    assert table.loc[("b", "deadline"), "k"] == 1


def test_a_report_without_promises_has_no_share() -> None:
    """It is listed with n = 0 and a share that is not a number, not with 0 %."""
    table = compare.shares(FOUR[FOUR.doc_id == "a"], DOCUMENTS)
    assert table[table.doc_id == "b"].n.tolist() == [0, 0, 0]
    assert table[table.doc_id == "b"].share.isna().all()


def test_deadlines_come_by_day_with_their_month_of_the_plan_year() -> None:
    """Report by report, earliest first; January of the year after the plan is month 13."""
    dated = compare.deadlines(FOUR, DOCUMENTS)
    assert dated.commitment_id.tolist() == ["c2", "c0", "c3"]
    assert dated.month.tolist() == [3, 6, 13]


def test_verbs_are_counted_with_how_often_they_bind() -> None:
    """完成 stands three times, twice as a binding word; per 100 is of the report's own promises."""
    table = compare.verbs(FOUR, DOCUMENTS).set_index(["verb", "doc_id"])
    assert list(table.loc[("完成", "a"), ["count", "binding", "total"]]) == [2, 2, 3]
    assert table.loc[("完成", "a"), "per_100"] == pytest.approx(200 / 3)
    assert table.loc[("推进", "b"), "count"] == 0
    assert compare.verbs(FOUR, DOCUMENTS, top=1).verb.unique().tolist() == ["完成"]


def test_themes_are_counted_with_their_share() -> None:
    """Only themes of some promise are listed, in every report."""
    two = FOUR.assign(theme=["safety", "economy", "safety", "safety"])
    table = compare.by_theme(two, DOCUMENTS).set_index(["theme", "doc_id"])
    assert list(table.loc[("safety", "a"), ["n", "binding"]]) == [2, 2]
    assert table.loc[("economy", "a"), "share"] == pytest.approx(1 / 3)
    assert table.loc[("economy", "b"), "n"] == 0
    assert len(table) == 4


def plain(doc_id: str, *binding: bool) -> pd.DataFrame:
    """Promises of one report that bind or do not, in order."""
    return promises(*((doc_id, "完成", "binding" if binds else "neutral", 0, None) for binds in binding))


def test_runs_are_of_about_five_promises_in_order() -> None:
    """Twelve promises make two runs of six, whatever the order of the rows; two promises make one run."""
    table = pd.concat([plain("a", *[True] * 6, *[False] * 6).iloc[::-1], plain("b", True, False)])
    found = compare.runs(table)
    assert found[["doc_id", "binding", "n"]].values.tolist() == [["a", 6, 6], ["a", 0, 6], ["b", 1, 2]]


def test_the_test_tells_unlike_reports_apart_and_alike_ones_not() -> None:
    """Reports whose promises all bind or never bind differ; two with the same promises do not."""
    firm, weak, even = plain("a", *[True] * 30), plain("b", *[False] * 30), plain("b", *[True] * 30)
    assert compare.difference_p(pd.concat([firm, weak]), "binding") < 0.01
    assert compare.difference_p(pd.concat([firm, even]), "binding") == 1


def test_too_few_promises_are_not_tested() -> None:
    """Four promises permit no test, and the sentence says so."""
    p = compare.difference_p(FOUR, "binding")
    assert np.isnan(p)
    assert "too few promises" in compare.seen_shares(compare.shares(FOUR, DOCUMENTS), "binding", p, NAMES)


def test_what_is_seen_names_ends_intervals_and_numbers() -> None:
    """The sentence has the pooled share, both ends with n, and the verdict of the test."""
    table = compare.shares(FOUR, DOCUMENTS)
    said = compare.seen_shares(table, "binding", 0.4, NAMES)
    assert said.startswith("Of 4 promises 2 (50%) bind, from 0% in 乙 2022")
    assert "to 67% in 甲 2022 (21%–94%, n = 3)" in said
    assert "no difference between the districts is shown" in said
    assert "the districts differ" in compare.seen_shares(table, "binding", 0.01, NAMES)


def test_what_is_seen_of_deadlines() -> None:
    """How many are dated, where most of them stand, in which month most fall due; one alone, or none, is said so."""
    said = compare.seen_deadlines(compare.deadlines(FOUR.iloc[:3], DOCUMENTS), 3, NAMES)
    assert said.startswith("2 of 3 promises (67%) name a deadline, all of them in 甲 2022;")
    one = compare.seen_deadlines(compare.deadlines(FOUR.iloc[:1], DOCUMENTS), 3, NAMES)
    assert one == "1 of 3 promises (33%) names a deadline, in 甲 2022, due in June."
    assert compare.seen_deadlines(compare.deadlines(FOUR.iloc[:0], DOCUMENTS), 3, NAMES).startswith(
        "Of 3 promises none"
    )


def test_what_is_seen_of_verbs_and_themes() -> None:
    """The commonest verb first; the theme with most promises of each report."""
    assert "完成 (3, 2 of them binding), 推进 (1, 0 of them binding)" in compare.seen_verbs(
        compare.verbs(FOUR, DOCUMENTS)
    )
    said = compare.seen_themes(compare.by_theme(FOUR, DOCUMENTS), {"safety": "平安"}, NAMES)
    assert said == "Most promises are about 平安 in 甲 2022 (3, 100%), 平安 in 乙 2022 (1, 100%)."


def test_without_promises_every_function_says_so() -> None:
    """An empty table gives empty frames and sentences, not an error."""
    none = FOUR.iloc[:0]
    p = compare.difference_p(none, "binding")
    assert np.isnan(p)
    assert "No promise" in compare.seen_shares(compare.shares(none, DOCUMENTS), "binding", p, NAMES)
    assert compare.seen_deadlines(compare.deadlines(none, DOCUMENTS), 0, NAMES).startswith("No promise is stated")
    assert "No promise" in compare.seen_verbs(compare.verbs(none, DOCUMENTS))
    assert "No promise" in compare.seen_themes(compare.by_theme(none, DOCUMENTS), {}, NAMES)
