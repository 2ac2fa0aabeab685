from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from scipy.stats import hypergeom

from analysis.findings import commitments as compare
from analysis.profiles import pledges, reading_error
from analysis.profiles.pledges import PROMISES
from analysis.profiles.reading_error import ReadingError

DOCUMENTS = pd.DataFrame({
    "doc_id": ["a", "b"], "district": ["甲", "乙"],
    "plan_start": pd.to_datetime(["2022-01-01", "2022-07-01"]), "plan_end": pd.to_datetime(["2022-12-31"] * 2),
})  # fmt: skip
NAMES = [f"{unit}:{measure}" for unit in ("promise", "sentence") for measure in pledges.measures(unit)]
NEVER_WRONG = ReadingError(1000, 0, 0, 1000)


@pytest.fixture(autouse=True)
def _unerring(monkeypatch: pytest.MonkeyPatch) -> None:
    """The correction of shares has tests of its own: here reading errs in no case of 2,000."""
    monkeypatch.setattr(pledges, "shipped", lambda: dict.fromkeys(NAMES, NEVER_WRONG))


def promises(*rows: tuple[str, str, str, int, str | None]) -> pd.DataFrame:
    """Promises from (doc_id, verb, firmness, n_targets, due); the n-th stands in sentence s<n> at offset 10 n."""
    frame = pd.DataFrame(rows, columns=["doc_id", "verb", "firmness", "n_targets", "due"])
    number = range(len(frame))
    return frame.assign(
        due=pd.to_datetime(frame.due), theme="safety", object="某事", text="完成某事", origin="parsed",
        commitment_id=[f"c{i}" for i in number], sentence_id=[f"s{i}" for i in number], start=[10 * i for i in number],
    )  # fmt: skip


FOUR = promises(
    ("a", "完成", "binding", 1, "2022-06-30"),
    ("a", "推进", "neutral", 0, None),
    ("a", "完成", "binding", 2, "2022-03-31"),
    ("b", "完成", "neutral", 0, "2023-01-15"),
)


def test_shares_are_counted_per_report_and_measure() -> None:
    """Two of three promises of the first report bind, two have a number, two a deadline, none is only tried for."""
    table = pledges.shares(pledges.promises(FOUR), DOCUMENTS, "promise").set_index(["doc_id", "measure"])
    assert list(table.loc[("a", "binding"), ["n", "k"]]) == [3, 2]
    assert table.loc[("a", "number"), "share"] == pytest.approx(2 / 3)
    assert table.loc[("a", "effort"), "k"] == 0
    assert list(table.loc[("b", "binding"), ["n", "k"]]) == [1, 0]
    assert table.loc[("b", "deadline"), "k"] == 1
    assert (table["low"] < table["high"]).all()


def test_a_report_without_promises_has_no_share() -> None:
    """It is listed with n = 0 and a share that is not a number, not with 0 %."""
    table = pledges.shares(pledges.promises(FOUR[FOUR.doc_id == "a"]), DOCUMENTS, "promise")
    assert table[table.doc_id == "b"].n.tolist() == [0] * len(PROMISES)
    assert table[table.doc_id == "b"].share.isna().all()


def test_what_people_read_has_no_error_of_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    """All rows reviewed: k / n without an interval; two of three, and only the third is uncertain."""
    blind = dict.fromkeys(NAMES, ReadingError(1, 0, 1, 2))
    monkeypatch.setattr(pledges, "shipped", lambda: blind)
    by_hand = pledges.promises(FOUR.assign(origin=["reviewed"] * 3 + ["parsed"]))
    table = pledges.shares(by_hand, DOCUMENTS, "promise").set_index(["doc_id", "measure"])
    assert list(table.loc[("a", "binding"), ["share", "low", "high", "origin"]]) == [2 / 3, 2 / 3, 2 / 3, "reviewed"]
    assert table.loc[("b", "binding"), "origin"] == "parsed"
    mixed = pledges.promises(FOUR.assign(origin=["reviewed", "parsed", "reviewed", "parsed"]))
    row = pledges.shares(mixed, DOCUMENTS, "promise").set_index(["doc_id", "measure"]).to_dict("index")["a", "binding"]
    assert [row[name] for name in ("n", "k", "n_reviewed", "share", "origin")] == [3, 2, 2, 2 / 3, "parsed"]
    assert (row["low"], row["high"]) == pytest.approx((2 / 3, 1))


SENTENCES = pd.DataFrame({
    "doc_id": ["a"] * 6, "sentence_id": [f"s{i}" for i in range(6)], "origin": "parsed",
    "stance": ["plan"] * 5 + ["review"], "type": ["heading"] + ["body"] * 5, "start": range(6),
})  # fmt: skip


def test_a_plan_sentence_has_what_stands_in_it() -> None:
    """s1 has a target, s2 a dated quantity, s3 a dated promise that binds, s4 nothing; heading and review are out."""
    metrics = pd.DataFrame({
        "sentence_id": ["s0", "s1", "s2", "s5"], "status": ["target", "target", "baseline", "target"],
        "due": [pd.NaT, pd.NaT, pd.Timestamp("2022-06-30"), pd.NaT],
    })  # fmt: skip
    promised = promises(("a", "完成", "binding", 0, "2022-06-30")).assign(sentence_id="s3")
    found = pledges.plan_sentences(SENTENCES, metrics, promised).set_index("sentence_id")[list(pledges.SENTENCES)]
    assert list(found.index) == ["s1", "s2", "s3", "s4"]
    assert list(found.loc["s1"]) == [True, True, False, False]
    assert list(found.loc["s2"]) == [True, False, True, False]
    assert list(found.loc["s3"]) == [True, False, True, True]
    assert not found.loc["s4"].any()


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


def differences(*tables: pd.DataFrame) -> pd.DataFrame:
    """What ``differences`` says of the promises of all these reports."""
    return compare.differences(pledges.promises(pd.concat(tables)), DOCUMENTS, "promise").set_index("measure")


def test_runs_are_of_about_five_promises_in_order() -> None:
    """Twelve promises make two runs of six, whatever the order of the rows; two promises make one run."""
    table = pd.concat([plain("a", *[True] * 6, *[False] * 6).iloc[::-1], plain("b", True, False)])
    found = compare.runs(pledges.promises(table), ["binding"])
    assert found[["doc_id", "binding", "n"]].values.tolist() == [["a", 6, 6], ["a", 0, 6], ["b", 1, 2]]


def test_the_test_tells_unlike_reports_apart_and_alike_ones_not() -> None:
    """Reports whose promises all bind or never bind differ; deadlines, which neither has, do not."""
    table = differences(plain("a", *[True] * 30), plain("b", *[False] * 30))
    assert list(table.loc["binding", ["left", "right", "left_share", "right_share"]]) == ["a", "b", 1, 0]
    assert float(table["p_holm"]["binding"]) < 0.05
    assert table["p"]["deadline"] == 1
    alike = differences(plain("a", *[True] * 30), plain("b", *[True] * 30))
    assert (alike["p"] == 1).all()
    assert compare.apart(alike.reset_index(), "binding").empty


def test_the_p_value_is_that_of_the_exact_permutation() -> None:
    """Six runs a side, all of the left and none of the right: 2 of the 924 ways to deal them are as extreme."""
    table = differences(plain("a", *[True] * 30), plain("b", *[False] * 30))
    exact = 2 * hypergeom.pmf(6, 12, 6, 6)
    assert exact == pytest.approx(2 / 924)
    assert table.loc["binding", "p"] == pytest.approx(exact, abs=0.002)


def test_all_pairs_and_measures_are_one_family() -> None:
    """Holm by hand: the smallest of five p values is taken times five, whichever measure it is of."""
    table = differences(plain("a", *[True] * 30), plain("b", *[False] * 30))
    ordered = table["p"].sort_values()
    assert table.loc[ordered.index[0], "p_holm"] == pytest.approx(min(1, 5 * ordered.iloc[0]))


def test_too_few_promises_are_not_tested() -> None:
    """Four promises permit no test; without any there is no pair."""
    assert differences(FOUR)["p"].isna().all()
    assert differences(FOUR)["p_holm"].isna().all()
    assert differences(FOUR.iloc[:0]).empty


def test_what_is_read_too_wrongly_is_not_headlined(monkeypatch: pytest.MonkeyPatch) -> None:
    """F1 0.5 stays in the table, 1.0 is spoken of; read by people it is spoken of, whatever the rules do."""
    errors = dict.fromkeys(NAMES, NEVER_WRONG) | {"promise:number": ReadingError(10, 10, 10, 100)}
    monkeypatch.setattr(compare, "shipped", lambda: errors)
    table = pledges.shares(pledges.promises(FOUR), DOCUMENTS, "promise")
    assert [measure for _, _, measure in compare.headlined([table])] == ["deadline"]
    by_hand = pledges.shares(pledges.promises(FOUR.assign(origin="reviewed")), DOCUMENTS, "promise")
    assert [measure for _, _, measure in compare.headlined([by_hand])] == ["number", "deadline"]


def test_every_measure_has_its_errors() -> None:
    """Those that are shipped, each of the measures of both units, with counts that are not all zero."""
    shipped = reading_error.shipped()
    assert set(shipped) == set(NAMES)
    assert all(error.tp > 0 and error.tn > 0 for error in shipped.values())
    assert len(compare.errors()) == len(shipped)


def test_without_promises_every_frame_is_empty() -> None:
    """An empty table gives no error."""
    none = FOUR.iloc[:0]
    assert np.isnan(pledges.shares(pledges.promises(none), DOCUMENTS, "promise")["share"]).all()
    for found in (
        compare.deadlines(none, DOCUMENTS),
        compare.verbs(none, DOCUMENTS),
        compare.by_theme(none, DOCUMENTS),
    ):
        assert found.empty
