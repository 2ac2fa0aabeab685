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
WORDS, CHINESE = Words.of(DOCUMENTS), Words.of(DOCUMENTS, "zh")
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
    empty = shares(*((doc, 0, 0) for doc in about), measure="deadline")
    assert wording.answer(words, empty, []) == said
    assert wording.headline(words, empty, "promise", "deadline", []) == said
    assert wording.verbs(words, none) == said
    assert wording.themes(words, none) == said
    assert wording.lead(words, empty, []) == "There is nothing to count."
    assert wording.due(words, none) == "No promise falls due on a stated day."


def test_no_plan_is_said() -> None:
    """Of sentences of plans as well."""
    said = wording.headline(WORDS.about(["a"]), shares(("a", 0, 0), unit="sentence"), "sentence", "binding", [])
    assert said == "Jia 2022 has no sentence of a plan."


@pytest.mark.parametrize(
    ("rows", "out", "title", "lead"),
    [
        ((("a", 0, 8),), [], "No promise says by when", "Of 8 promises in 3 reports none names a deadline."),
        (
            (("a", 2, 8), ("b", 2, 2)), [],
            "40% of the promises say by when", "Of 10 promises in 3 reports 4 name a deadline.",
        ),
        (
            (("a", 4, 8), ("b", 1, 2)), [],
            "4 of the 5 promises that say by when are in Jia 2022", "Of 10 promises in 3 reports 5 name a deadline.",
        ),
        (
            (("a", 4, 8), ("b", 0, 2)), ["a"],
            "Only Jia 2022 says by when",
            "Of 10 promises in 3 reports 4 name a deadline: 4 of the 8 in Jia 2022, 4 in all.",
        ),
        (
            (("a", 4, 8), ("b", 2, 2), ("c", 0, 9)), ["a", "b"],
            "Jia 2022 and Yi 2022 say by when; the others hardly do",
            "Of 19 promises in 3 reports 6 name a deadline: 6 of the 10 in Jia 2022 and Yi 2022, 6 in all.",
        ),
    ],
)  # fmt: skip
def test_the_title_says_who_says_by_when(
    rows: tuple[tuple[str, int, int], ...], out: list[str], title: str, lead: str
) -> None:
    """None, some, most in one report, one that differs from all others, two of them; and what that rests on."""
    table = shares(*rows, measure="deadline")
    assert wording.answer(WORDS, table, out) == title
    assert wording.lead(WORDS, table, out) == lead


def test_a_headline_names_who_stands_out_or_the_ends() -> None:
    """By the shares that are drawn; a report without promises plays no part."""
    table = shares(("a", 4, 8), ("b", 0, 2), ("c", 0, 0))
    ends = "0% of the promises in Yi 2022 to 50% in Jia 2022 bind"
    assert wording.headline(WORDS, table, "promise", "binding", []) == ends
    one = "In Jia 2022 more promises bind than in any other report (50%)"
    assert wording.headline(WORDS, table, "promise", "binding", ["a"]) == one
    two = "In Jia 2022 and Yi 2022 more promises bind than elsewhere"
    assert wording.headline(WORDS, table, "promise", "binding", ["a", "b"]) == two
    assert (
        wording.headline(CHINESE, table, "promise", "binding", ["a"])
        == "甲 2022为刚性措辞的承诺占50%，高于其他各份报告"
    )


@pytest.mark.parametrize("unit", ["promise", "sentence"])
def test_every_measure_has_its_words(unit: str) -> None:
    """Each another headline."""
    said = [
        wording.headline(WORDS, shares(("a", 2, 8), measure=measure, unit=unit), unit, measure, [])
        for measure in measures(unit)
    ]
    assert len(set(said)) == len(measures(unit))


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
    ("rows", "said"),
    [
        ((("a", "2022-06-30"),), "The one dated promise falls due in June."),
        (
            (("a", "2022-06-30"), ("b", "2022-06-01"), ("a", "2022-05-01")),
            "2 of the 3 dated promises fall due in June.",
        ),
    ],
)
def test_the_month_of_most_is_named(rows: tuple[tuple[str, str], ...], said: str) -> None:
    """One, several."""
    assert wording.due(WORDS, dated(*rows)) == said


def test_a_dated_promise_is_a_row_that_leads_to_its_sentence() -> None:
    """Its day, its words, whose it is and how firm, in the words of the edition."""
    table = dated(("a", "2022-06-30")).assign(text="6月底前完成", sentence_id="s1", firmness="binding")
    row = {"text": "6月底前完成", "href": "evidence-a.html#s1"}
    assert wording.dated_rows(WORDS, table) == [row | {"head": "30 Jun 2022", "note": "Jia 2022 · binding"}]
    assert wording.dated_rows(CHINESE, table) == [row | {"head": "2022年6月30日", "note": "甲 2022 · 刚性"}]


def test_ranked_rows_say_their_counts() -> None:
    """Themes with their share of all promises, verbs with how many bind."""
    counted = [("a", "safety", 3), ("b", "safety", 0), ("a", "economy", 1), ("b", "economy", 0)]
    table = pd.DataFrame(counted, columns=["doc_id", "theme", "n"])
    assert wording.by_theme(WORDS, table)["told"].tolist() == ["3 (75%)", "1 (25%)"]
    rows = pd.DataFrame([("完成", 2, 2), ("完成", 1, 0)], columns=["verb", "count", "binding"])
    assert wording.by_verb(WORDS, rows)["told"].tolist() == ["3 (2 binding)"]


def test_verbs_and_themes() -> None:
    """One verb, then several; the theme with most promises of all, and where it comes first."""
    rows = [("完成", "a", 2, 2), ("完成", "b", 1, 0), ("推进", "a", 1, 0)]
    table = pd.DataFrame(rows, columns=["verb", "doc_id", "count", "binding"])
    said = "The verbs that carry most promises are “完成” (3, 2 binding) and “推进” (1, 0 binding)."
    assert wording.verbs(WORDS, table) == said
    assert wording.verbs(WORDS, table[:2]) == "The only verb of a promise is “完成” (3, 2 binding)."
    counted = [("a", "safety", 3, 0.75), ("a", "economy", 1, 0.25), ("b", "economy", 0, 0.0), ("c", "economy", 3, 1.0)]
    table = pd.DataFrame(counted, columns=["doc_id", "theme", "n", "share"])
    said = "Promises are most often about Economic development (4 of 7, 57%); that theme comes first in 1 of 2 reports."
    assert wording.themes(WORDS, table) == said
    alone = "Promises are most often about Safety and emergencies (3 of 4, 75%)."
    assert wording.themes(WORDS, table[:2]) == alone
    chinese = "承诺最多的主题是经济发展（7条中4条，57%）；2份报告中，1份以它为最多。"
    assert wording.themes(CHINESE, table) == chinese
