from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from analysis.findings import profiles as findings
from analysis.wording import profiles as wording
from analysis.wording.words import Words

DOCUMENTS = pd.DataFrame(
    {"doc_id": ["a", "b", "c"], "district": ["甲", "乙", "丙"], "plan_start": [pd.Timestamp("2022-01-01")] * 3}
)
WORDS = Words.of(DOCUMENTS)


def said(measure: str, part: str, *of: tuple[str, float, float, float, str]) -> str:
    """The sentence on rows of one measure: doc_id, value, low, high, side."""
    rows = pd.DataFrame(of, columns=["doc_id", "value", "low", "high", "side"])
    return wording.said(WORDS, rows, measure, part)


def test_no_report_one_and_several() -> None:
    """Nothing to tell; a value with its interval; from the least to the most, and which stands apart."""
    assert said("specificity", "plan") == "Specificity (plan): too few sentences or promises to tell."
    one = said("firmness", "whole", ("a", 0.3, 0.2, 0.4, "none"))
    assert one == "Firmness (whole report): 30% in 甲 2022 (20%–40%)."
    both = ("a", 0.6, 0.5, 0.7, "above"), ("b", 0.1, 0.0, 0.2, "below")
    assert said("specificity", "plan", *both) == (
        "Specificity (plan): from 10% in 乙 2022 (0%–20%) to 60% in 甲 2022 (50%–70%); "
        "the interval of 乙 2022 lies below all others and the interval of 甲 2022 lies above all others."
    )


def test_no_difference_is_said() -> None:
    """Intervals that overlap set nothing apart; rates and diversity are no percentages."""
    rows = ("a", 12.34, 1.0, 20.0, "none"), ("b", 2.0, 0.0, 5.0, "none")
    assert said("numbers", "review", *rows) == (
        "Density of numbers (review): from 2.0 in 乙 2022 (0.0–5.0) to 12.3 in 甲 2022 (1.0–20.0); "
        "no interval lies apart from all others."
    )
    assert "0.75 in 甲 2022 (0.60–0.90)" in said("diversity", "plan", ("a", 0.75, 0.6, 0.9, "none"))


def own(*of: tuple[str, bool, float, int]) -> pd.DataFrame:
    """Rows of findings.profiles.own_years: doc_id, known, own, rank."""
    rows = [
        (doc, 2022, known, value, 2022, 2023 if known else 0, 5.0, 4.0, value - 5, low, 9.0, rank)
        for doc, known, value, rank in of
        for low in [-1.5 if doc == "a" else np.nan]
    ]
    return pd.DataFrame(rows, columns=findings.OWN)


NEXT = "5.0 with 2023, the next, a difference of"
A = f"甲 2022 (12.0 with 2022, {NEXT} 7.0, 95% -1.5 to 9.0; 4.0 with the other years on average)"
B = f"乙 2022 (8.0 with 2022, {NEXT} 3.0; 4.0 with the other years on average)"
NOTHING = "Of the year of no report of this page is there a national report to set it against."
ONE = "The one report of a year with a national report is nearest to the wording of"
MISSING = "The national report of the year of 丙 2022 is not at hand."


@pytest.mark.parametrize(
    ("rows", "wanted"),
    [
        ((), NOTHING),
        ((("c", False, np.nan, 0),), f"{NOTHING} {MISSING}"),
        ((("a", True, 12.0, 1),), f"{ONE} that year: {A}."),
        ((("a", True, 2.0, 3),), f"{ONE} another year."),
        (
            (("a", True, 0.0, 1), ("b", True, 0.0, 1)),
            "None of 2 reports is nearest to the national wording of its own year.",
        ),
        (
            (("a", True, 12.0, 1), ("b", True, 2.0, 2)),
            f"One of 2 reports is nearest to the national wording of its own year: {A}.",
        ),
        (
            (("a", True, 12.0, 1), ("b", True, 8.0, 1), ("c", False, np.nan, 0)),
            f"2 of 2 reports are nearest to the national wording of their own year: {A}; {B}. {MISSING}",
        ),
    ],
)
def test_the_own_year(rows: tuple[tuple[str, bool, float, int], ...], wanted: str) -> None:
    """None, one and several; nothing shared is nearest to nothing; what is not at hand is said."""
    assert wording.own_years(WORDS, own(*rows)) == wanted


def test_two_missing_years() -> None:
    """In the plural."""
    told = wording.own_years(WORDS, own(("a", False, np.nan, 0), ("b", False, np.nan, 0)))
    assert told.endswith("The national reports of the years of 甲 2022 and 乙 2022 are not at hand.")


def test_every_measure_is_defined_with_its_caveat() -> None:
    """A row each, none like another."""
    table = wording.definitions(WORDS)
    assert len(table) == len(findings.MEASURES) + 2
    for column in table:
        assert table[column].is_unique
        assert table[column].str.contains("[a-z]").all()


def test_the_table_shows_no_0_for_what_is_not_known() -> None:
    """Year, nearest year and rank are words; a report without a national report of its year has none."""
    table = wording.against(WORDS, own(("a", True, 12.0, 1), ("c", False, np.nan, 0)))
    assert (table["rank"][0], table["rival"][0]) == ("1", "2023")
    assert table[["rank", "rival", "own"]].isna().all(axis=1).tolist() == [False, True]
    assert table["report"].tolist() == ["甲 2022", "丙 2022"]


def test_measures_are_named_and_echo_left_out() -> None:
    """Its years have a figure of their own."""
    table = wording.named(WORDS, pd.DataFrame({"measure": ["specificity", "echo_2024", "formula"]}))
    assert table["measure"].tolist() == ["Specificity", "Formula of all years"]
