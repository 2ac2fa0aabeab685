from __future__ import annotations

from typing import Any

import pandas as pd
import pytest

from analysis.profiles.pledges import measures
from analysis.wording import commitments as wording
from analysis.wording.words import Words

DOCUMENTS = pd.DataFrame(
    {"doc_id": ["a", "b", "c"], "district": ["甲", "乙", "丙"], "plan_start": [pd.Timestamp("2022-01-01")] * 3}
)
WORDS = Words.of(DOCUMENTS)
NAN = float("nan")


def shares(*rows: tuple[str, int, int], measure: str = "binding", unit: str = "promise", **more: Any) -> pd.DataFrame:
    """Shares from (doc_id, k, n) of each report, ten points of reading error on either side."""
    told = [(doc, unit, measure, n, k, k / n if n else NAN) for doc, k, n in rows]
    frame = pd.DataFrame(told, columns=["doc_id", "unit", "measure", "n", "k", "share"])
    return frame.assign(low=frame.share - 0.1, high=frame.share + 0.1, origin="parsed").assign(**more)


def pairs(*rows: tuple[str, str, float, float]) -> pd.DataFrame:
    """Differences in how many promises bind, from (left, right, p, p_holm)."""
    frame = pd.DataFrame(rows, columns=["left", "right", "p", "p_holm"])
    return frame.assign(measure="binding", left_share=0.5, right_share=0.25)


@pytest.mark.parametrize(
    ("about", "said"),
    [
        (["a"], "Jia 2022 states no promise."),
        (["a", "b"], "None of these 2 reports states a promise."),
        (["a", "b", "c"], "None of these 3 reports states a promise."),
    ],
)
def test_no_promise_is_said_of_the_reports_of_the_page(about: list[str], said: str) -> None:
    """Whatever would be said of promises."""
    words = WORDS.about(about)
    none = pd.DataFrame(columns=["verb", "count", "binding", "theme", "n", "doc_id", "share", "due"])
    assert wording.share(words, shares(*((doc, 0, 0) for doc in about)), "promise", "binding") == said
    assert wording.deadlines(words, none, 0) == said
    assert wording.verbs(words, none) == said
    assert wording.themes(words, none) == said


def test_no_plan_is_said() -> None:
    """Of sentences of plans as well."""
    said = wording.share(WORDS.about(["a"]), shares(("a", 0, 0), unit="sentence"), "sentence", "binding")
    assert said == "Jia 2022 has no sentence of a plan."


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ((("a", 0, 1),), "Of one promise none binds."),
        ((("a", 1, 1),), "Of one promise 1 (100%) binds."),
        ((("a", 2, 8),), "Of 8 promises 2 (25%) bind."),
        ((("a", 0, 8), ("b", 0, 2)), "Of 10 promises none binds."),
        (
            (("a", 4, 8), ("b", 0, 2), ("c", 0, 0)),
            "Of 10 promises 4 (40%) bind, from 0% in Yi 2022 (-10%–10% with the error of reading, n = 2) "
            "to 50% in Jia 2022 (40%–60% with the error of reading, n = 8).",
        ),
    ],
)
def test_shares_of_one_report_and_of_several(rows: tuple[tuple[str, int, int], ...], said: str) -> None:
    """One report has no span; a report without promises plays no part; a promise binds, promises bind."""
    assert wording.share(WORDS, shares(*rows), "promise", "binding") == said


def test_what_people_read_has_no_interval() -> None:
    """It says who read instead."""
    said = wording.share(WORDS, shares(("a", 4, 8), ("b", 1, 2), origin="reviewed"), "promise", "binding")
    assert said.endswith("from 50% in Jia 2022 (read by people, n = 8) to 50% in Yi 2022 (read by people, n = 2).")


@pytest.mark.parametrize("unit", ["promise", "sentence"])
def test_every_measure_has_its_words(unit: str) -> None:
    """Singular and plural of each."""
    for measure in measures(unit):
        one, many = (
            wording.share(WORDS, shares(("a", k, 8), measure=measure, unit=unit), unit, measure) for k in (1, 2)
        )
        assert one.replace("1 (12%)", "") != many.replace("2 (25%)", "")


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ((), "There are too few promises in a report to test whether two reports differ."),
        ((("a", "b", NAN, NAN),), "There are too few promises in a report to test whether two reports differ."),
        (
            (("a", "b", 0.2, 0.2),),
            "The two reports are not shown to differ in how many bind (permutation of runs, Holm over 1 tests).",
        ),
        (
            (("a", "b", 0.0002, 0.0002),),
            "The two reports differ in how many bind (permutation of runs, Holm over 1 tests, largest p < 0.001).",
        ),
        (
            (("a", "b", 0.2, 0.4), ("a", "c", 0.2, 0.4)),
            "No two of these reports are shown to differ in how many bind (permutation of runs, Holm over 2 tests).",
        ),
        (
            (("a", "b", 0.01, 0.02), ("a", "c", 0.2, 0.2)),
            "One of 2 pairs of reports differs in how many bind: Jia 2022 and Yi 2022 (permutation of runs, "
            "Holm over 2 tests, largest p = 0.020).",
        ),
        (
            (("a", "b", 0.01, 0.03), ("a", "c", 0.0002, 0.0006), ("b", "c", 1.0, 1.0)),
            "2 of 3 pairs of reports differ in how many bind: Jia 2022 and Bing 2022; Jia 2022 and Yi 2022 "
            "(permutation of runs, Holm over 3 tests, largest p = 0.030).",
        ),
    ],
)
def test_what_differs(rows: tuple[tuple[str, str, float, float], ...], said: str) -> None:
    """None tested, one pair, several; p values below what shuffles can tell are not spelled out."""
    assert wording.differ(WORDS, pairs(*rows), "promise", "binding") == said


def dated(*rows: tuple[str, str]) -> pd.DataFrame:
    """Promises with a deadline from (doc_id, day)."""
    return pd.DataFrame(rows, columns=["doc_id", "due"]).assign(due=lambda frame: pd.to_datetime(frame["due"]))


@pytest.mark.parametrize(
    ("rows", "n", "said"),
    [
        ((), 1, "Of one promise none names a deadline."),
        ((), 3, "Of 3 promises none names a deadline."),
        ((("a", "2022-06-30"),), 3, "Of 3 promises one (33%) names a deadline, in Jia 2022, due in June."),
        (
            (("a", "2022-06-30"), ("a", "2022-06-01")),
            3,
            "Of 3 promises 2 (67%) name a deadline, all of them in Jia 2022; 2 are due in June.",
        ),
        (
            (("a", "2022-06-30"), ("a", "2022-05-01"), ("b", "2022-04-01")),
            3,
            "Of 3 promises 3 (100%) name a deadline, 2 of them in Jia 2022; one is due in June.",
        ),
    ],
)
def test_deadlines(rows: tuple[tuple[str, str], ...], n: int, said: str) -> None:
    """None, one, several; in one report or in more."""
    assert wording.deadlines(WORDS, dated(*rows), n) == said


def test_verbs_and_themes() -> None:
    """One verb, then several; the theme with most promises of each report, with what it is a part of."""
    rows = [("完成", "a", 2, 2), ("完成", "b", 1, 0), ("推进", "a", 1, 0)]
    table = pd.DataFrame(rows, columns=["verb", "doc_id", "count", "binding"])
    said = "The verbs that carry most promises are 完成 (3, 2 of them binding) and 推进 (1, 0 of them binding)."
    assert wording.verbs(WORDS, table) == said
    assert wording.verbs(WORDS, table[:2]) == "The only verb of a promise is 完成 (3, 2 of them binding)."
    counted = [("a", "safety", 3, 0.75), ("a", "economy", 1, 0.25), ("b", "economy", 0, 0.0), ("c", "economy", 2, 1.0)]
    table = pd.DataFrame(counted, columns=["doc_id", "theme", "n", "share"])
    said = (
        "What most promises are about: Safety and emergencies in Jia 2022 (3 of 4, 75%); "
        "Economic development in Bing 2022 (2 of 2, 100%)."
    )
    assert wording.themes(WORDS, table) == said


def test_two_reports() -> None:
    """Tested or not, apart or not; a report without promises leaves nothing to compare."""
    two = WORDS.about(["a", "b"])
    table = pd.concat([pairs(("a", "b", 0.0002, 0.0006)), pairs(("a", "b", 0.3, 0.6)), pairs(("a", "b", NAN, NAN))])
    table = table.assign(measure=["binding", "effort", "deadline"])
    assert wording.both(two, table, [8, 4], "promise") == (
        "Of the 8 promises in Jia 2022 and the 4 in Yi 2022, 50% and 25% bind (a difference, p < 0.001), 50% and 25% "
        "are to be tried for (no difference shown) and 50% and 25% name a deadline (not tested)."
    )
    none = "states no promise, so there is nothing to compare."
    assert wording.both(two, table[:0], [0, 4], "promise") == f"Jia 2022 {none}"
    assert wording.both(two, table[:0], [8, 0], "promise") == f"Yi 2022 {none}"
    said = wording.both(two, table[:1].assign(measure="specific"), [8, 4], "sentence")
    assert said.startswith(
        "Of the 8 sentences of the plan of Jia 2022 and the 4 of Yi 2022, 50% and 25% hold a target or"
    )
