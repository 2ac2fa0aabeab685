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
WORDS, CHINESE = (Words.of(DOCUMENTS, edition) for edition in ("en", "zh"))


def rows(*of: tuple[str, float, float, float, str]) -> pd.DataFrame:
    """Rows of one measure, as ``findings.profiles.told`` gives them: doc_id, value, low, high, side."""
    return pd.DataFrame(of, columns=["doc_id", "value", "low", "high", "side"])


APART = rows(("a", 0.6, 0.5, 0.7, "above"), ("b", 0.1, 0.0, 0.2, "none"), ("c", 0.2, 0.1, 0.3, "none"))
BELOW = rows(("a", 0.6, 0.5, 0.7, "none"), ("b", 0.1, 0.0, 0.2, "below"), ("c", 0.5, 0.4, 0.6, "none"))
ALIKE = rows(("a", 0.3, 0.1, 0.5, "none"), ("b", 0.2, 0.1, 0.4, "none"))


@pytest.mark.parametrize(
    ("of", "said"),
    [
        (rows(), "None of these 3 reports has 10 sentences or promises: too few to tell"),
        (rows(("a", 0.3, 0.2, 0.4, "none")), "Jia 2022: 30% of plan sentences can be checked"),
        (APART, "Jia 2022: 60% of plan sentences can be checked, more than in any other report"),
        (BELOW, "Yi 2022: 10% of plan sentences can be checked, less than in any other report"),
        (ALIKE, "Least in Yi 2022: 20% of plan sentences can be checked; most in Jia 2022: 30%"),
    ],
)
def test_a_headline_says_what_sets_a_report_apart(of: pd.DataFrame, said: str) -> None:
    """Too little text, one report, one above or below all others, none apart."""
    assert wording.headline(WORDS, of, "specificity", "plan") == said


@pytest.mark.parametrize(
    ("of", "said"),
    [
        (rows(), "There is too little text to measure."),
        (rows(("a", 0.3, 0.2, 0.4, "none")), "95% interval: 20% to 40%."),
        (APART, "The 95% interval of Jia 2022, 50% to 70%, lies apart from all others; these have 10% to 20%."),
        (BELOW, "The 95% interval of Yi 2022, 0% to 20%, lies apart from all others; these have 50% to 60%."),
        (ALIKE, "No interval of 2 reports lies apart from all others."),
    ],
)
def test_a_lead_says_what_that_rests_on(of: pd.DataFrame, said: str) -> None:
    """The interval against those of the others."""
    assert wording.lead(WORDS, of, "specificity").endswith(said)


def test_many_reports_are_set_against_their_median() -> None:
    """Where none lies apart: two of twelve."""
    words = Words(WORDS.catalogue, {f"d{at}": f"Jia {at}" for at in range(12)})
    many = rows(*((f"d{at}", 0.5 + at / 100, *((0.52, 0.7) if at < 10 else (0.6, 0.7)), "none") for at in range(12)))
    assert wording.lead(words, many, "firmness").endswith(
        "The intervals of 2 of 12 reports lie off the median (56%); by accident one in twenty would."
    )


@pytest.mark.parametrize("words", [WORDS, CHINESE])
def test_every_measure_has_its_words(words: Words) -> None:
    """A headline each, a definition and a caveat, none like another."""
    said = {wording.headline(words, APART, name, parts[0]) for name, parts in findings.MEASURES.items()}
    assert len(said) == len(findings.MEASURES)
    table = wording.definitions(words)
    assert len(table) == len(findings.MEASURES) + 2
    assert all(table[column].is_unique for column in table)


def test_the_chinese_page_says_the_same() -> None:
    """What sets apart, and the own year."""
    said = wording.headline(CHINESE, APART, "specificity", "plan")
    assert said == "甲 2022：计划中可核对的句子占60%，高于其他所有报告"
    assert wording.lead(CHINESE, APART, "specificity").endswith(
        "甲 2022的95%区间为50%～70%，与其他所有报告分开；其他报告为10%～20%。"
    )
    assert wording.own_year(CHINESE, own(("a", True, 12.0, 1), ("b", True, 8.0, 2))) == (
        "甲 2022的措辞与当年的国家报告最接近"
    )


def own(*of: tuple[str, bool, float, int]) -> pd.DataFrame:
    """Rows of findings.profiles.own_years: doc_id, known, own, rank; the lead of a does not hang on passages."""
    told = [
        (doc, 2022, known, value, 2022, 2023 if known else 0, 5.0, 4.0, value - 5, low, 9.0, rank)
        for doc, known, value, rank in of
        for low in [1.5 if doc == "a" else np.nan]
    ]
    return pd.DataFrame(told, columns=findings.OWN)


@pytest.mark.parametrize(
    ("of", "said"),
    [
        ((), "There is no national report of the year of any report here"),
        ((("c", False, np.nan, 0),), "There is no national report of the year of any report here"),
        ((("a", True, 12.0, 1),), "Jia 2022 is nearest to the national report of its own year"),
        (
            (("a", True, 2.0, 3),),
            "The one report with a national report of its year is nearest to the wording of another year",
        ),
        (
            (("a", True, 0.0, 1), ("b", True, 0.0, 1)),
            "None of 2 reports is nearest to the national report of its own year",
        ),
        (
            (("a", True, 12.0, 1), ("b", True, 2.0, 2)),
            "Jia 2022 alone of 2 reports is nearest to the national report of its own year",
        ),
        (
            (("a", True, 12.0, 1), ("b", True, 8.0, 1), ("c", False, np.nan, 0)),
            "Jia 2022 and Yi 2022 are nearest to the national report of their own year",
        ),
    ],
)
def test_the_own_year(of: tuple[tuple[str, bool, float, int], ...], said: str) -> None:
    """None, one and several; nothing shared is nearest to nothing."""
    assert wording.own_year(WORDS, own(*of)) == said


def test_how_sure_the_own_year_is() -> None:
    """What chance would give, what hangs on passages, and what is not at hand."""
    said = wording.own_year_sure(WORDS, own(("a", True, 12.0, 1), ("b", True, 8.0, 1), ("c", False, np.nan, 0)), 10)
    assert said == (
        "By accident the own year would come first in one report of 10, here about 0.2 of 2; it does in 2. In one of "
        "these the lead over the next year stays when passages are drawn anew. The national report of the year of "
        "Bing 2022 is not at hand."
    )
    assert wording.own_year_sure(WORDS, own(*((doc, False, np.nan, 0) for doc in "ab")), 10).endswith(
        "The national reports of the years of Jia 2022 and Yi 2022 are not at hand."
    )


def test_tables_show_no_0_for_what_is_not_known() -> None:
    """Year, nearest year and rank are words; a report without a national report of its year has none."""
    table = wording.against(WORDS, own(("a", True, 12.0, 1), ("c", False, np.nan, 0)))
    assert (table["rank"][0], table["rival"][0]) == ("1", "2023")
    assert table[["rank", "rival", "own"]].isna().all(axis=1).tolist() == [False, True]
    assert table["report"].tolist() == ["Jia 2022", "Bing 2022"]


def test_shares_and_rates_are_tables_of_their_own() -> None:
    """One unit a table, measures in words; the echo of a year is in neither."""
    measures = ["specificity", "numbers", "echo_2024", "formula"]
    table = pd.DataFrame({"doc_id": "a", "measure": measures, "part": "plan", "value": 0.5, "low": 0.4, "high": 0.6})
    table = table.assign(n=40, method="blocks", origin="parsed")
    assert wording.shares_table(WORDS, table)["measure"].tolist() == ["Specificity"]
    assert wording.rates_table(WORDS, table, "formula")["measure"].tolist() == ["Formula of all years"]
