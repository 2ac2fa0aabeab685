"""What the page of two reports says."""

from __future__ import annotations

import pandas as pd
import pytest

from analysis.findings.alike import LINE
from analysis.findings.priorities import between_reports
from analysis.findings.yardstick import Yardstick
from analysis.wording import pair
from analysis.wording.words import Words
from tests.findings.shares import part

DOCUMENTS = pd.DataFrame({
    "doc_id": ["a", "b"], "district": ["甲", "乙"], "genre": ["plan", "midyear"],
    "plan_start": pd.to_datetime(["2022-01-01", "2023-07-01"]),
})  # fmt: skip
WORDS = Words.of(DOCUMENTS)
CHINESE = Words.of(DOCUMENTS, "zh")
YARD = Yardstick("next year", 38, 0.25, 0.15)


def themes(left: float, right: float) -> pd.DataFrame:
    """Plans of a and b, with so much of safety; the rest is of party."""
    plans = [part(doc, "plan", {"safety": x, "party": 1 - x}) for doc, x in (("a", left), ("b", right))]
    return between_reports(pd.concat(plans), "plan", YARD)


FAR, NEAR = themes(0.7, 0.3), themes(0.5, 0.45)


def measures(*rows: tuple[str, str, float, float, float]) -> pd.DataFrame:
    """Measures from (unit, measure, left_share, right_share, p_holm)."""
    frame = pd.DataFrame(rows, columns=["unit", "measure", "left_share", "right_share", "p_holm"])
    return frame.assign(p=frame["p_holm"] / 4)


NUMBER = ("promise", "number", 0.1, 0.4, 0.01)
DEADLINE = ("promise", "deadline", 0.3, 0.1, 0.02)
BINDING = ("sentence", "binding", 0.2, 0.3, 0.6)


@pytest.mark.parametrize(
    ("rows", "plan", "n_words", "said"),
    [
        ((NUMBER,), FAR, 0, "Yi 2023 puts numbers to its promises more often than Jia 2022"),
        (
            (NUMBER, DEADLINE), FAR, 0,
            "Jia 2022 says by when more often than Yi 2023, which more often puts numbers to its promises",
        ),
        ((), FAR, 0, "Jia 2022 gives far more of its plan to Safety and emergencies than Yi 2023"),
        ((), NEAR, 2, "Only some words set Jia 2022 and Yi 2023 apart"),
        ((), NEAR, 0, "No clear difference between Jia 2022 and Yi 2023 is shown"),
    ],
)  # fmt: skip
def test_the_title_is_what_differs_for_sure(
    rows: tuple[tuple[str, str, float, float, float], ...], plan: pd.DataFrame, n_words: int, said: str
) -> None:
    """How they promise before what they write about, and that before words; nothing is said to be nothing."""
    clear = {"plan": plan[plan["clear"]], "review": plan.iloc[:0]}
    assert pair.answer(WORDS, measures(*rows), clear, n_words) == said
    assert pair.badge(measures(*rows), clear, n_words) == ("not-shown" if "No clear" in said else "clear")


def test_the_title_in_chinese() -> None:
    """Of two things one is said of each."""
    said = pair.answer(CHINESE, measures(NUMBER, DEADLINE), {"plan": NEAR.iloc[:0]}, 0)
    assert said == "甲 2022比乙 2023更常写明何时完成，后者更常给承诺写上数字"


def test_the_lead_counts() -> None:
    """None, one and several."""
    said = pair.lead(WORDS, measures(NUMBER, BINDING), {"plan": FAR}, 0)
    assert said == (
        "Of 2 tested measures of promises and plans, one differs for sure; of 13 shares of themes 2 are clearly apart; "
        "no value stands beside one of the other."
    )
    alone = pair.lead(WORDS, measures(), {"plan": FAR.iloc[:0]}, 1)
    assert alone == (
        "Of no measure of promises and plans, none differs for sure; one value stands beside one of the other."
    )


def test_headlines_tell_both_shares() -> None:
    """What differs, with left before right; what does not is said not to."""
    assert pair.promises(WORDS, measures(NUMBER)) == "Jia 2022 against Yi 2023: promises with a number 10% against 40%"
    assert pair.promises(WORDS, measures()) == "No measure of promises is shown to differ between Jia 2022 and Yi 2023"
    assert pair.attention(WORDS, FAR, "plan") == (
        "Jia 2022 against Yi 2023: Safety and emergencies 70% against 30% and Party building 30% against 70%"
    )
    assert pair.attention(CHINESE, NEAR, "plan") == "甲 2022与乙 2023的计划，没有主题差异明显"


def test_tests_are_told_in_words() -> None:
    """p as everywhere; of what was not tested there is none."""
    table = measures(NUMBER, ("promise", "deadline", 0.1, 0.2, float("nan"))).assign(left_k=1, left_n=9)
    told = pair.tested(WORDS, table.assign(right_k=4, right_n=10)).to_dict("records")
    assert told[0]["measure"] == "promises with a number"
    assert told[0]["p_holm"] == "p = 0.010"
    assert pd.isna(told[1]["p_holm"])


def test_other_years_and_kinds_are_said() -> None:
    """Both; one of them; neither."""
    assert pair.years(WORDS, DOCUMENTS) == (
        "The two are of different years and kinds (plan; mid-year report): some of what differs comes from that."
    )
    kinds = DOCUMENTS.assign(plan_start=pd.Timestamp("2022-01-01"))
    assert pair.years(WORDS, kinds).startswith("The two are of different kinds (plan; mid-year report)")
    assert pair.years(WORDS, kinds.assign(genre="plan")) == ""


def value(doc_id: str, low: float, period: str, marks: str = "") -> dict[str, object]:
    """A value of one line, in yuan."""
    line = dict.fromkeys(LINE, "") | {"indicator_code": "tax_revenue", "status": "achieved"}
    own = {"base_low": low, "base_high": low, "base_unit": "元", "bound": "exact", "sign": None}
    return line | own | {"doc_id": doc_id, "period": period, "marks": marks}


def test_comparable_values_stand_in_two_columns() -> None:
    """A line each, all values of a report in its column, in the words of the edition; marks once."""
    table = pd.DataFrame([
        value("a", 2e8, "2022"), value("b", 3e8, "2023-01–2023-06", "part_of_year"), value("b", 5e6, "2023"),
    ])  # fmt: skip
    (row,) = pair.beside(WORDS, table).to_dict("records")
    assert row["Jia 2022"] == "200 million yuan (2022)"
    assert row["Yi 2023"] == "300 million yuan (2023-01–2023-06) · 5 million yuan (2023)"
    assert row["note"] == "a part of a year beside a year"
    (row,) = pair.beside(CHINESE, table).to_dict("records")
    assert row["甲 2022"] == "2亿元（2022）"
    assert pair.beside(WORDS, table.iloc[:0]).empty


def test_what_differs_is_not_called_the_same() -> None:
    """A line with a note is counted apart from those without; none, one and several of each."""
    whole = pair.beside(WORDS, pd.DataFrame([value("a", 2e8, "2022"), value("b", 3e8, "2023")]))
    marks = "part_of_year"
    noted = pair.beside(WORDS, pd.DataFrame([value("a", 2e8, "2022"), value("b", 3e8, "2023-01–2023-06", marks)]))
    name = WORDS.indicator("tax_revenue")
    same = f"One thing is stated by both in the same way: {name}."
    assert pair.comparable(WORDS, whole) == same
    both = pd.concat([whole, noted])
    assert pair.comparable(WORDS, both) == f"{same} One thing is set side by side with a note on what differs: {name}."
    nothing = "Nothing that both state is of the same thing, unit, status and length of time."
    assert pair.comparable(WORDS, whole.iloc[:0]) == nothing
    many = pd.concat([noted] * (pair.SHOWN + 1))
    assert pair.comparable(WORDS, many) == (
        f"{nothing} {pair.SHOWN + 1} things are set side by side with a note on what differs: {name}, and one more."
    )
    assert "差别" in pair.comparable(CHINESE, noted)


def test_what_could_not_be_shown_is_told() -> None:
    """Measures without a difference, themes within a year's distance, parts that are missing, words."""
    said = pair.not_shown(WORDS, measures(NUMBER, BINDING), {"plan": NEAR, "review": NEAR.iloc[:0]}, 0)
    assert said == [
        "Not shown to differ: plan sentences that bind. That does not make them alike.",
        "In 13 themes the two plans lie no further apart than reports of one place a year apart may.",
        "Jia 2022 and Yi 2023 do not both have a review that is long enough to be compared.",
        "No word sets the two apart from each other beyond chance.",
    ]
    untested = measures(("promise", "number", 0.1, 0.4, float("nan")))
    assert pair.not_shown(WORDS, untested, {}, 1) == [
        "There are too few promises to test whether Jia 2022 and Yi 2023 differ in them."
    ]


def test_a_word_between_two_says_whether_it_holds_against_all() -> None:
    """So that this page does not promise what the page of language denies."""
    table = pd.DataFrame({"doc_id": ["a", "b"], "term": ["渔港", "弄堂"], "z": [5.0, 6.0], "everywhere": [True, False]})
    assert pair.words_apart(WORDS, table) == (
        "2 words set the two apart from each other, first “弄堂” in Yi 2023 (not from all the others) "
        "and “渔港” in Jia 2022 (from all the others, too)"
    )
    assert "“渔港”（与其他各份报告相比也突出）" in pair.words_apart(CHINESE, table[:1])
