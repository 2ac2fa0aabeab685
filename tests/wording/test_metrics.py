from __future__ import annotations

from typing import Any

import pandas as pd
import pytest

from analysis.findings import metrics as findings
from analysis.findings.alike import KEY, LINE, MARKS
from analysis.tables.vocabularies import STATUSES
from analysis.wording import metrics as wording
from analysis.wording.words import Words

DOCUMENTS = pd.DataFrame({
    "doc_id": ["a", "b", "c"], "district": ["甲", "乙", "丙"], "plan_start": [pd.Timestamp("2022-01-01")] * 3,
    "n_chars": [1000, 2000, 1000],
})  # fmt: skip
WORDS = Words.of(DOCUMENTS)
ONE, TWO = WORDS.about("a"), WORDS.about("ab")


def counted(**numbers: tuple[int, int]) -> pd.DataFrame:
    """Counts by status as findings.metrics gives them: doc_id -> (results, targets)."""
    rows = [(doc, status, n) for doc, own in numbers.items() for status, n in zip(STATUSES, (*own, 0), strict=True)]
    table = pd.DataFrame(rows, columns=["doc_id", "status", "n"])
    return table.assign(share=table["n"] / table.groupby("doc_id")["n"].transform("sum"))


@pytest.mark.parametrize(
    ("words", "numbers", "said"),
    [
        (ONE, {"a": (0, 0)}, "Jia 2022 states no quantity."),
        (WORDS, {"a": (0, 0), "b": (0, 0), "c": (0, 0)}, "None of these 3 reports states a quantity."),
        (ONE, {"a": (3, 1)}, "25% of the figures in Jia 2022 are targets."),
        (
            TWO,
            {"a": (4, 0), "b": (1, 1)},
            "Targets are the smaller part everywhere; their share runs from 0% in Jia 2022 to 50% in",
        ),
        (
            WORDS,
            {"a": (0, 4), "b": (3, 2), "c": (0, 1)},
            "In 2 of 3 reports most figures are targets; their share runs from 40% in Yi",
        ),
    ],
)
def test_who_states_targets(words: Words, numbers: dict[str, tuple[int, int]], said: str) -> None:
    """None stated, one report, no report with mostly targets, several."""
    assert wording.counts(words, counted(**numbers)).startswith(said)


@pytest.mark.parametrize(
    ("words", "n", "n_beside", "said"),
    [
        (TWO, 0, 0, "No report states a figure"),
        (ONE, 4, 0, "4 stated figures, and no second report to hold them against"),
        (TWO, 4, 0, "None of 4 stated figures can be laid beside another report’s"),
        (TWO, 4, 2, "Of 4 stated figures, 2 can be laid side by side"),
    ],
)
def test_the_title_says_how_many_can_be_compared(words: Words, n: int, n_beside: int, said: str) -> None:
    """Nothing stated, one report, nothing alike, some alike; Chinese says the same."""
    stated, alike = pd.DataFrame({"x": range(n)}), pd.DataFrame({"x": range(n_beside)})
    assert wording.answer(words, stated, alike) == said
    assert wording.answer(Words.of(DOCUMENTS, "zh"), range(4), range(2)) == "4项数量中，2项可以并列比较"  # type: ignore[arg-type]  # what has a length


def covered(*rows: tuple[str, str, int]) -> pd.DataFrame:
    """Coverage as findings.metrics gives it, from (doc_id, theme, n)."""
    return pd.DataFrame(rows, columns=["doc_id", "theme", "n"])


@pytest.mark.parametrize(
    ("words", "rows", "said"),
    [
        (ONE, (), "Jia 2022 states no quantity."),
        (TWO, (), "None of these 2 reports states a quantity."),
        (ONE, (("a", "safety", 2),), "The theme with most numbers is Safety and emergencies (2 of 2)."),
        (
            TWO,
            (("a", "safety", 2), ("b", "safety", 0)),
            "The theme with most numbers is Safety and emergencies (2 of 2); no theme has numbers in each of these "
            "2 reports.",
        ),
        (
            TWO,
            (("a", "safety", 2), ("b", "safety", 1)),
            "The theme with most numbers is Safety and emergencies (3 of 3); Safety and emergencies has numbers in "
            "each of these 2 reports.",
        ),
    ],
)
def test_which_themes_have_numbers(words: Words, rows: tuple[tuple[str, str, int], ...], said: str) -> None:
    """None, one report, one everywhere."""
    assert wording.coverage(words, covered(*rows)) == said


@pytest.mark.parametrize(
    ("words", "statuses", "said"),
    [
        (ONE, (), "Jia 2022 states no share or rate."),
        (WORDS, (), "None of these 3 reports states a share or a rate."),
        (
            ONE,
            ("target",),
            "Shares and rates stated: 1 (one target, 0 observed values), of which one is 90% or more.",
        ),
        (
            TWO,
            ("achieved", "target", "baseline"),
            "Shares and rates stated: 3 (one target, 2 observed values), of which 3 are 90% or more.",
        ),
    ],
)
def test_shares_and_rates(words: Words, statuses: tuple[str, ...], said: str) -> None:
    """None, one, several; a change is no rate."""
    rows = [("share", status, 90.0) for status in statuses] + [("change", "achieved", 99.0)]
    assert wording.percentages(words, pd.DataFrame(rows, columns=["aspect", "status", "pct"])) == said


@pytest.mark.parametrize(
    ("statuses", "said"),
    [
        ((), "Yi 2022 states no quantity."),
        (
            ("target",),
            "Yi 2022 states one quantity: 0 achieved, one target, 0 background; the theme with most of them is T (1).",
        ),
        (
            ("achieved", "target", "baseline"),
            "Yi 2022 states 3 quantities: 1 achieved, one target, 1 background; the theme with most of them is T (3).",
        ),
    ],
)
def test_what_one_report_states(statuses: tuple[str, ...], said: str) -> None:
    """Nothing of the quantities of another report."""
    rows = [("b", status, "safety") for status in statuses] + [("a", "target", "economy")]
    table = pd.DataFrame(rows, columns=["doc_id", "status", "theme"])
    assert wording.stated(WORDS, table, "b").replace(WORDS.theme("safety"), "T") == said


def beside(*rows: tuple[str, str, str, bool, str, float | None]) -> pd.DataFrame:
    """Rows of findings.alike from (code, doc_id, value, plain, marks, months)."""
    named: dict[str, Any] = dict.fromkeys(LINE, "") | {"unit": "个", "aspect": "level", "status": "target"}
    told = [
        named
        | {"indicator_code": code, "doc_id": doc, "value": value, "plain": plain, "marks": marks, "months": months}
        for code, doc, value, plain, marks, months in rows
    ]
    columns = [*LINE, "doc_id", "value", "plain", "marks", "months"]
    more: dict[str, Any] = {
        "metric_id": "m",
        "sentence_id": "s",
        "indicator": "词",
        "period": "2022",
        "base_unit": "个",
        "bound": "exact",
        "sign": None,
        "due": None,
        "quote": "原文",
    }
    frame = pd.DataFrame(told, columns=columns).assign(**more)
    return frame.assign(base_low=frame["value"].astype(float), base_high=frame["value"].astype(float))


PLAIN = (("x", "a", "3", True, "", 12.0), ("x", "b", "5", True, "", 12.0))
MARKED = (("y", "a", "3", False, "", 12.0), ("y", "b", "4", False, "part_of_year;running_total", 6.0))
OTHER = (("z", "c", "1", True, "", 12.0),)


@pytest.mark.parametrize(
    ("words", "table", "shown", "said"),
    [
        (ONE, (), (), "There is one report only (Jia 2022), and nothing to lay beside it."),
        (
            TWO,
            (),
            (),
            "No quantity of these 2 reports has an indicator of the crosswalk, so nothing can be laid side by side.",
        ),
        (
            WORDS,
            OTHER,
            (),
            "Of one stated indicator of the crosswalk none is stated by more than one of these 3 reports, so nothing "
            "can be laid side by side.",
        ),
        (
            WORDS,
            PLAIN + OTHER,
            (),
            "Of 2 stated indicators of the crosswalk one is stated by more than one of these 3 reports; no two values "
            "are of the same thing, unit, status and scope, so nothing can be laid side by side.",
        ),
        (
            WORDS,
            PLAIN + OTHER,
            PLAIN,
            "Of 2 stated indicators of the crosswalk one is stated by more than one of these 3 reports; 2 values on "
            "one line agree in everything that was asked, in 2 of the reports.",
        ),
        (
            TWO,
            PLAIN + MARKED,
            PLAIN + MARKED,
            "Of 2 stated indicators of the crosswalk 2 are stated by more than one of these 2 reports; 2 values on one "
            "line agree in everything that was asked, and 2 on one line but for a mark, which is shown and not evened "
            "out.",
        ),
        (
            TWO,
            MARKED,
            MARKED,
            "Of one stated indicator of the crosswalk one is stated by more than one of these 2 reports; no two values "
            "agree in everything, and 2 on one line but for a mark, which is shown and not evened out.",
        ),
    ],
)
def test_what_stands_side_by_side(words: Words, table: tuple[Any, ...], shown: tuple[Any, ...], said: str) -> None:
    """One report, no code, nothing in common, nothing alike, alike, alike but for a mark."""
    assert wording.lines(words, beside(*table), beside(*shown)) == said


def kept_apart(*reasons: tuple[str, tuple[str, ...]]) -> pd.DataFrame:
    """Rows of findings.alike.apart from (code, reasons)."""
    more: dict[str, Any] = {
        "pairs": 1, "doc_id": "a", "sentence_id": "s", "metric_id": "m", "value": "3", "indicator": "词",
        "other_doc": "b", "other_indicator": "字", "base_low": 3.0, "base_high": 3.0, "base_unit": "个",
        "bound": "exact", "sign": None, "other_base_low": 5e6, "other_base_high": 5e6,
        "other_base_unit": "元", "other_bound": "over", "other_sign": None,
    }  # fmt: skip
    return pd.DataFrame(list(reasons), columns=["indicator_code", "reasons"]).assign(**more)


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ((), "No indicator that two reports state is kept apart."),
        (
            (("x", ("unit",)),),
            "One indicator that two reports state cannot be laid side by side, because of: different units.",
        ),
        (
            (("x", ("scope", "unit")), ("x", ("unit",)), ("y", ("unit",))),
            "2 indicators that two reports state cannot be laid side by side, most often because of: "
            "different units (2).",
        ),
    ],
)
def test_what_keeps_values_apart(rows: tuple[tuple[str, tuple[str, ...]], ...], said: str) -> None:
    """None, one, several; an indicator counts once for a reason."""
    assert wording.apart(WORDS, kept_apart(*rows)) == said


def test_every_reason_is_spelled_out_between_two_reports() -> None:
    """Each of the questions that are asked of two values."""
    table = wording.reasons(WORDS, kept_apart(*(("x", (name,)) for name in KEY)))
    assert table["why"].nunique() == len(KEY)
    assert table["why"].str.len().min() > 10
    assert list(table.loc[0, ["report", "value", "other_report", "other_value"]]) == [
        "Jia 2022",
        "3",
        "Yi 2022",
        "≥5 million yuan",
    ]
    assert wording.reasons(WORDS, kept_apart(("x", ("unit", "scope"))))["why"].iloc[0].startswith("different units and")


def test_marks_are_spelled_out_beside_their_value() -> None:
    """Six months say that they are; no mark, no note; every mark has words."""
    table = wording.side_by_side(TWO, beside(*MARKED))
    assert table["note"].tolist() == ["", "6 months, not a year and a total so far"]
    assert table["report"].tolist() == ["Jia 2022", "Yi 2022"]
    every = wording.side_by_side(TWO, beside(*(("x", "a", "1", False, mark, 1.0) for mark in MARKS)))["note"]
    assert every.nunique() == len(MARKS)
    assert every.iloc[0] == "one month, not a year"
    assert wording.side_by_side(TWO, beside()).empty


def test_a_page_shows_whole_lines_of_most_reports() -> None:
    """A line of three reports before one of two, and no line in part, however many there are."""
    three = beside(*(("w", doc, "1", True, "", None) for doc in "abc"))
    two = pd.concat(
        [beside((f"v{at}", "a", "1", True, "", None), (f"v{at}", "b", "2", True, "", None)) for at in range(90)]
    )
    shown = wording.foremost(pd.concat([two, three], ignore_index=True))
    assert shown["indicator_code"].tolist()[:3] == ["w"] * 3
    assert wording.MOST_BESIDE - 1 <= len(shown) <= wording.MOST_BESIDE
    assert (shown.groupby("indicator_code").size() > 1).all()


def test_what_a_line_is_of_is_told_in_the_language_of_the_page() -> None:
    """Indicator, what narrows it in the words of the source, status."""
    line = dict.fromkeys(LINE, "") | {
        "indicator_code": "communities",
        "aspect": "level",
        "status": "target",
        "scope": "城市",
    }
    assert wording.head(WORDS, line) == "Communities · “城市” · target"
    assert wording.head(Words.of(DOCUMENTS, "zh"), line) == "社区数 · 城市 · 目标"


def test_of_very_many_quantities_each_report_shows_some() -> None:
    """As many of each, in the order of the report."""
    row = {
        "sentence_id": "s", "metric_id": "m", "base_low": 3.0, "base_high": 3.0, "base_unit": "平方米", "bound": "over",
        "sign": None, "per": None, "quote": "3平", "indicator": "词", "theme": "economy", "status": "target",
        "period_start": None, "period_end": None,
    }  # fmt: skip
    many = pd.DataFrame([row | {"doc_id": doc} for doc in "ab" for _ in range(wording.MOST)])
    told = wording.every(WORDS, many)
    assert told["report"].value_counts().to_dict() == {"Jia 2022": 75, "Yi 2022": 75}
    assert set(told["value"]) == {"≥3 m²"}


@pytest.mark.parametrize(
    ("n", "of", "said"),
    [
        (0, 1, "Of the one value side by side none is of a place and year in places.csv, so there is no rate."),
        (0, 4, "Of the 4 values side by side none is of a place and year in places.csv, so there is no rate."),
        (1, 4, "Of the 4 values side by side one is of a place whose residents or area are known for its year."),
        (3, 4, "Of the 4 values side by side 3 are of places whose residents or area are known for their year."),
    ],
)
def test_rates(n: int, of: int, said: str) -> None:
    """For none, one, several of the values."""
    table = beside(*PLAIN, *MARKED)
    assert wording.rates(WORDS, table[:n], table[:of]) == said


def test_rates_stand_beside_their_value_with_their_source() -> None:
    """The note on the months stays."""
    rates = beside(*MARKED).assign(per_1000=["0.2", "≥0.1"], per_km2=["", "1"], source="年鉴")
    table = wording.per_place(WORDS, rates)
    assert table[["value", "per_1000", "per_km2", "source"]].values.tolist() == [
        ["3", "0.2", "", "年鉴"], ["4", "≥0.1", "1", "年鉴"],
    ]  # fmt: skip
    assert "6 months" in table["note"].iloc[1]


def test_the_sentences_take_what_findings_give() -> None:
    """Frames without a row, from findings themselves."""
    empty = pd.DataFrame(columns=["doc_id", "theme", "status"])
    assert wording.coverage(ONE, findings.coverage(empty, DOCUMENTS[:1])) == "Jia 2022 states no quantity."
