from __future__ import annotations

import pandas as pd
import pytest

from analysis.findings.inference import wilson
from analysis.wording import quality as wording
from analysis.wording.catalogue import Catalogue
from analysis.wording.words import Words

WORDS = Words(Catalogue.of("en"), {"a": "甲 2022", "b": "乙 2022"})


def scores(*rows: tuple[str, str, int, float, float, float]) -> pd.DataFrame:
    """Scores from (doc_id, measure, n, value, low, high)."""
    return pd.DataFrame(rows, columns=["doc_id", "measure", "n", "value", "low", "high"])


TABLE = scores(
    ("all", "theme", 90, 0.9, 0.8, 0.95), ("a", "theme", 60, 0.95, 0.7, 0.99), ("b", "theme", 30, 0.8, 0.6, 0.9),
    ("all", "dates", 9, 1.0, 0.7, 1.0), ("all", "purpose", 9, 0.5, 0.2, 0.7),
)  # fmt: skip


def test_scores_that_matter_most() -> None:
    """Headline measures with intervals and the word in-sample; nothing scored is said."""
    assert wording.scores(WORDS, TABLE[:1]) == "In-sample, value and 95% interval: theme 0.90 (0.80–0.95)."
    assert wording.scores(WORDS, TABLE).endswith("theme 0.90 (0.80–0.95), dates 1.00 (0.70–1.00).")
    assert wording.scores(WORDS, TABLE[:0]) == "Nothing could be scored."


def test_one_measure_over_the_reports() -> None:
    """The ends, whether their intervals overlap, or that they are the same; one report cannot be compared."""
    assert wording.reports(WORDS, TABLE, "theme") == (
        "theme runs from 0.80 in 乙 2022 (n = 30) to 0.95 in 甲 2022 (n = 60); their intervals overlap."
    )
    apart = scores(("a", "theme", 60, 0.95, 0.9, 0.99), ("b", "theme", 30, 0.5, 0.4, 0.6))
    assert wording.reports(WORDS, apart, "theme").endswith("do not overlap.")
    same = scores(("a", "theme", 60, 1.0, 0.9, 1.0), ("b", "theme", 30, 1.0, 0.8, 1.0))
    assert wording.reports(WORDS, same, "theme") == "theme is 1.00 in each of 2 scored reports."
    alone = "There are not two scored reports to compare in value to status."
    assert wording.reports(WORDS, TABLE, "value_to_status") == alone


def test_confusion() -> None:
    """The commonest confusions first; none, and nothing scored, are said."""
    names = ["economy", "safety", "culture"]
    table = pd.DataFrame([[5, 1, 0], [2, 5, 0], [0, 0, 3]], index=names, columns=names)
    assert wording.confusion(WORDS, table) == (
        "13 of 16 sentences have the annotated theme; most errors are 平安与应急 safety taken for 经济发展 economy "
        "(2), 经济发展 economy taken for 平安与应急 safety (1)."
    )
    right = table.loc[["culture"], ["culture"]]
    assert wording.confusion(WORDS, right) == "None of 3 sentences has a theme other than the annotated one."
    assert wording.confusion(WORDS, right[:0][[]]) == "No sentence was scored."


def test_places_that_training_did_not_see() -> None:
    """None, one, several; districts and counties."""
    columns = ["report", "n", "accuracy", "low", "high", "macro_f1"]
    rows = [("甲 2022", 3, 2 / 3, 0.2, 0.9, 0.6), ("乙 2022", 1, 1.0, 0.2, 1.0, 1.0), ("all", 4, 0.75, 0.3, 0.95, 0.7)]
    table = pd.DataFrame(rows, columns=columns)
    start = (
        "Trained without the district that it is tested on, the classifier gives 75% of 4 sentences the annotated theme"
    )
    said = wording.places(WORDS, table)
    assert said.startswith(f"{start} (95% interval 30%–95%), macro-F1 0.70; accuracy runs from 67% in 甲 2022 (n")
    assert wording.places(WORDS, table[1:]).endswith("macro-F1 0.70.")
    none = "There are no annotated reports of a county that could be left out of training."
    assert wording.places(WORDS, table[:0], "county") == none


def calibrated(*rows: tuple[int, float, int]) -> pd.DataFrame:
    """Fifths from (n, score, k), with Wilson intervals."""
    table = [(n, score, k, k / n, *wilson(k, n)) for n, score, k in rows]
    return pd.DataFrame(table, columns=["n", "score", "k", "share", "low", "high"])


def test_calibration() -> None:
    """Rising where the intervals part; a probability only where score and share are close; too little is said."""
    said = wording.calibration(WORDS, calibrated((100, 0.3, 30), (100, 0.9, 91)))
    assert "rises with it: 30% where it is 0.30" in said
    assert said.endswith("mean distance to the score 0.01, so that it may be read as a probability.")
    unclear = wording.calibration(WORDS, calibrated((20, 0.3, 15), (20, 0.9, 16)))
    assert "does not clearly rise" in unclear
    assert "no probability" in unclear
    assert "too few" in wording.calibration(WORDS, calibrated((9, 0.3, 1), (100, 0.9, 91)))


def test_calibration_error() -> None:
    """With n; too few are said."""
    rows = pd.DataFrame({"theme": "safety", "predicted": ["safety"] * 4 + ["party"], "score": 0.9})
    said = wording.calibration_error(WORDS, pd.concat([rows] * 20, ignore_index=True))
    assert said.startswith("The calibration error is 0.0")
    assert "(n = 100)" in said
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
