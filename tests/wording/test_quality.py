from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from analysis.evaluation.unseen import unseen
from analysis.findings.inference import wilson
from analysis.wording import quality as wording
from analysis.wording.catalogue import Catalogue
from analysis.wording.words import Words

WORDS = Words(Catalogue.of("en"), {"a": "Jia 2022", "b": "Yi 2022"})


def scores(*rows: tuple[str, str, int, float, float, float]) -> pd.DataFrame:
    """Scores from (doc_id, measure, n, value, low, high)."""
    return pd.DataFrame(rows, columns=["doc_id", "measure", "n", "value", "low", "high"])


TABLE = scores(
    ("all", "theme", 90, 0.9, 0.8, 0.95), ("a", "theme", 60, 0.95, 0.7, 0.99), ("b", "theme", 30, 0.8, 0.6, 0.9),
    ("all", "dates", 9, 1.0, 0.7, 1.0), ("all", "purpose", 9, 0.5, 0.2, 0.7),
)  # fmt: skip


def measured(*rows: tuple[str, int, str, float, bool]) -> pd.DataFrame:
    """Scores of unseen texts from (set, day of November, measure, score, invented), each of ten quantities."""
    table = pd.DataFrame(rows, columns=["set", "day", "measure", "score", "invented"])
    days = [date(2031, 11, day) for day in table["day"]]
    return table.assign(day=days, n=10, texts=3, among=None, statistic="f1", annotated="kept_aside", right=None)


OLD = ("passages", 1, "value_to_status", 0.1, True)
ONE = ("passages", 2, "value_to_status", 0.874, True)
TWO = ("public_texts", 2, "value_to_status", 0.941, False)
DUE = ("passages", 2, "due_stated", 0.2, True)


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ((), "How right the tables are on unseen texts is not known"),
        ((OLD, DUE), "How right the tables are on unseen texts is not known"),
        ((OLD, ONE), "On texts nobody here had seen, 87% of rows are right"),
        ((OLD, ONE, TWO), "On texts nobody here had seen, 87% to 94% of rows are right"),
    ],
)
def test_the_title_is_how_right_rows_are_on_unseen_texts(rows: tuple[Any, ...], said: str) -> None:
    """Of the sets that were measured last: none, one, several."""
    assert wording.answer(WORDS, measured(*rows)) == said


def test_the_lead_says_what_the_title_rests_on() -> None:
    """How many quantities and texts, whether they are invented, and when."""
    assert wording.lead(WORDS, measured(ONE)).endswith(
        "over 10 quantities in 3 documents, all invented for the purpose, in one set, measured on 2 Nov 2031."
    )
    assert "in 6 public and invented texts in 2 sets" in wording.lead(WORDS, measured(ONE, TWO))
    assert wording.lead(WORDS, measured()) == "No score of whole rows on unseen texts is on record."
    chinese = wording.lead(Words(Catalogue.of("zh"), {}), measured(ONE, TWO))
    assert chinese.endswith("共20个数量表述，来自2组共6份公开或虚构的文本，2031年11月2日测得。")


def test_what_is_least_right_is_told_with_what_is_most() -> None:
    """None, one, several measures."""
    assert wording.spread(WORDS, measured(ONE, TWO, DUE)) == (
        "Least right on unseen texts: stated deadline (20%); most right: whole row (value to status) (87%–94%)."
    )
    assert wording.spread(WORDS, measured(ONE)).startswith("Only one measure")
    assert wording.spread(WORDS, measured()).startswith("No score")


def test_every_unseen_score_is_told_in_words() -> None:
    """Set, annotator, measure and statistic of each shipped figure, in both editions, without a code."""
    shipped = unseen(Path(__file__).parents[2] / "data/gold")
    columns = ["set", "annotated", "measure", "statistic"]
    for edition in ("en", "zh"):
        told = wording.unseen(Words(Catalogue.of(edition), {}), shipped)
        said = " ".join(told[columns].to_numpy(dtype=str).ravel())
        assert "_" not in said
        if edition == "zh":
            assert re.findall("[A-Za-z]{2,}", said) == []


def test_in_sample_scores_are_said_to_be_so() -> None:
    """With the number of reports; nothing scored is said."""
    rows = scores(("all", "value_to_status", 90, 0.987, 0.8, 1.0), ("a", "value_to_status", 90, 0.987, 0.8, 1.0))
    assert wording.in_sample(WORDS, rows) == (
        "On the one report that the rules were made with, the same F1 is 98.7% over 90 quantities: in-sample, so "
        "expect less elsewhere."
    )
    assert wording.in_sample(WORDS, rows[:0]) == "No annotated report could be scored."
    assert wording.scores(WORDS, TABLE) == "In-sample, 1 of 3 measures are 0.95 or higher"
    assert wording.scores(WORDS, TABLE[:0]) == "Nothing could be scored"


def test_one_measure_over_the_reports() -> None:
    """The ends, whether their intervals overlap, or that they are the same; one report cannot be compared."""
    assert wording.reports(WORDS, TABLE, "theme") == (
        "In-sample, “theme” runs from 0.80 in Yi 2022 (n = 30) to 0.95 in Jia 2022 (n = 60); their intervals overlap."
    )
    apart = scores(("a", "theme", 60, 0.95, 0.9, 0.99), ("b", "theme", 30, 0.5, 0.4, 0.6))
    assert wording.reports(WORDS, apart, "theme").endswith("do not overlap.")
    same = scores(("a", "theme", 60, 1.0, 0.9, 1.0), ("b", "theme", 30, 1.0, 0.8, 1.0))
    assert wording.reports(WORDS, same, "theme") == "In-sample, “theme” is 1.00 in each of 2 scored reports."
    alone = "There are not two scored reports to compare in “whole row (value to status)”."
    assert wording.reports(WORDS, TABLE, "value_to_status") == alone


def test_confusion() -> None:
    """The commonest confusions first; none, and nothing scored, are said."""
    names = ["economy", "safety", "culture"]
    table = pd.DataFrame([[5, 1, 0], [2, 5, 0], [0, 0, 3]], index=names, columns=names)
    assert wording.confusion(WORDS, table) == (
        "13 of 16 sentences have the annotated theme; most errors are Safety and emergencies taken for Economic "
        "development (2) and Economic development taken for Safety and emergencies (1)."
    )
    pairs = wording.confused(WORDS, table)
    assert pairs["n"].tolist() == [2, 1]
    assert pairs["found"].tolist() == ["Economic development", "Safety and emergencies"]
    assert wording.confused(WORDS, table[:0][[]]).empty
    right = table.loc[["culture"], ["culture"]]
    assert wording.confusion(WORDS, right) == "None of 3 sentences has a theme other than the annotated one."
    assert wording.confusion(WORDS, right[:0][[]]) == "No sentence was scored."


def test_places_that_training_did_not_see() -> None:
    """None, one, several; districts and counties."""
    columns = ["doc_id", "n", "share", "low", "high", "macro_f1"]
    rows = [("a", 3, 2 / 3, 0.2, 0.9, 0.6), ("b", 1, 1.0, 0.2, 1.0, 1.0), ("all", 4, 0.75, 0.3, 0.95, 0.7)]
    table = pd.DataFrame(rows, columns=columns)
    start = (
        "Trained without the district that it is tested on, the classifier gives 75% of 4 sentences the annotated theme"
    )
    said = wording.places(WORDS, table)
    assert said.startswith(f"{start} (95% interval 30%–95%), macro-F1 0.70; accuracy runs from 67% in Jia 2022 (n")
    assert wording.places(WORDS, table[1:]).endswith("macro-F1 0.70.")
    none = "There are no annotated reports of a county that could be left out of training."
    assert wording.places(WORDS, table[:0], "county") == none
    assert wording.trained_elsewhere(WORDS, table, table[:0]).endswith("right in 75% of 4 sentences here")
    assert wording.place_rows(WORDS, table)["report"].tolist() == ["Jia 2022", "Yi 2022", "All reports"]


def test_reports_elsewhere_go_by_place_and_year() -> None:
    """Romanised in English; an id without a place stays as it is."""
    assert wording.elsewhere(WORDS, ["某省_甲乙县_2022"]).reports["某省_甲乙县_2022"] == "Jiayi 2022"
    chinese = wording.elsewhere(Words(Catalogue.of("zh"), {}), ["某省_甲乙县_2022", "x"])
    assert dict(chinese.reports) == {"某省_甲乙县_2022": "甲乙县 2022", "x": "x"}


def test_codes_of_errors_are_told_in_words() -> None:
    """What a source says stays as it is; nothing is empty."""
    rows = pd.DataFrame({"doc_id": "a", "expected": ["3 个 exact level · target"], "found": [""]})
    (row,) = wording.errors(WORDS, rows, "value_to_status").to_dict("records")
    assert (row["report"], row["expected"], row["found"]) == ("Jia 2022", "3, exactly, level and target", None)
    assert wording.errors(WORDS, rows.assign(expected="safety"), "theme")["expected"].tolist() == [
        "Safety and emergencies"
    ]
    assert wording.errors(WORDS, rows.assign(expected="垃圾分类"), "indicator")["expected"].tolist() == ["垃圾分类"]


def calibrated(*rows: tuple[int, float, int]) -> pd.DataFrame:
    """Fifths from (n, score, k), with Wilson intervals."""
    table = [(n, score, k, k / n, *wilson(k, n)) for n, score, k in rows]
    return pd.DataFrame(table, columns=["n", "score", "k", "share", "low", "high"])


def test_calibration() -> None:
    """Rising where the intervals part; a probability only where score and share are close; too little is said."""
    said = wording.calibration(WORDS, calibrated((100, 0.3, 30), (100, 0.9, 91)))
    assert "rises with the theme score: 30% where it is 0.30" in said
    assert said.endswith("mean distance to the score 0.01, so that it may be read as a probability.")
    unclear = wording.calibration(WORDS, calibrated((20, 0.3, 15), (20, 0.9, 16)))
    assert "does not clearly rise" in unclear
    assert "no probability" in unclear
    assert "too few" in wording.calibration(WORDS, calibrated((9, 0.3, 1), (100, 0.9, 91)))


def test_calibration_error() -> None:
    """With n; too few are said."""
    rows = pd.DataFrame({"theme": "safety", "predicted": ["safety"] * 4 + ["party"], "score": 0.9})
    said = wording.calibration_error(WORDS, pd.concat([rows.assign(score=0.4)] * 20, ignore_index=True))
    assert said.startswith("The calibration error is 0.")
    assert "(n = 100)" in said
    none = wording.calibration_error(WORDS, pd.concat([rows] * 20, ignore_index=True))
    assert none.startswith("The calibration error is below 0.001 (n = 100)")
    assert "too few" in wording.calibration_error(WORDS, rows)


@pytest.mark.parametrize(
    ("second", "said"),
    [
        (["party", "rural", None], "A second theme is given to 2 of 3 sentences, and is right in 50% of them"),
        ([None, None, None], "No sentence is given a second theme; 2 of 3 have one."),
    ],
)
def test_second_themes(second: list[str | None], said: str) -> None:
    """Two given, one of them right; none given."""
    rows = pd.DataFrame({"second": second, "secondary": ["party", None, "safety"]}, dtype=object)
    assert wording.seconds(WORDS, rows).startswith(said)
