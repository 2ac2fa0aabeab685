from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from analysis.evaluation.measures import definitions
from analysis.findings import quality as compare
from analysis.findings.inference import wilson
from analysis.lexicon.lexicon import Lexicon

DOCUMENTS = pd.DataFrame({"doc_id": ["b", "a", "c"]})
SENTENCES = pd.DataFrame({
    "doc_id": ["a", "a", "a", "b"], "sentence_id": ["s0", "s1", "s2", "t0"], "start": [0, 10, 30, 0],
    "theme_score": [0.1, 0.15, 1.0, 0.9],
})  # fmt: skip
ERRORS = pd.DataFrame({
    "doc_id": ["a", "a"], "measure": ["theme", "flow"], "start": [12, 31], "end": [20, 35], "quote": ["某句", "3万元"],
    "expected": ["safety", "relief"], "found": ["culture", "other"], "context": ["…", "…"],
})  # fmt: skip


def scores(*rows: tuple[str, str, int, float, float, float]) -> pd.DataFrame:
    """Rows of Scores.table from (doc_id, measure, n, value, low, high)."""
    frame = pd.DataFrame(rows, columns=["doc_id", "measure", "n", "value", "low", "high"])
    return frame.assign(group="fields", statistic="accuracy")


TABLE = scores(
    ("all", "theme", 90, 0.9, 0.8, 0.95), ("all", "due", 0, float("nan"), float("nan"), float("nan")),
    ("a", "theme", 60, 0.95, 0.85, 0.99), ("b", "theme", 30, 0.8, 0.6, 0.9), ("a", "due", 0, float("nan"), 0, 0),
)  # fmt: skip


def test_measures_without_a_case_are_left_out() -> None:
    """A measure with nothing to compare has no value and no line."""
    assert compare.pooled(TABLE).measure.tolist() == ["theme"]


def test_reports_stand_side_by_side_in_their_order() -> None:
    """A column per scored report in the order of documents, then all and n; a report that was not scored has none."""
    table = compare.by_report(TABLE, DOCUMENTS)
    assert table.columns.tolist() == ["measure", "b", "a", "all", "n"]
    assert table.iloc[0].tolist() == ["theme", 0.8, 0.95, 0.9, 90]


def test_confusion_is_square_in_codebook_order() -> None:
    """A class that is only ever found, or only ever expected, has a line and a column."""
    cells = [("safety", "safety", 5), ("safety", "economy", 2), ("culture", "culture", 3)]
    rows = pd.DataFrame(cells, columns=["expected", "found", "n"]).assign(measure="theme")
    table = compare.confusion(rows)
    assert table.index.tolist() == table.columns.tolist() == ["economy", "safety", "culture"]
    assert table.to_numpy().tolist() == [[0, 0, 0], [2, 5, 0], [0, 0, 3]]


def test_errors_lead_to_the_sentence_that_holds_them() -> None:
    """An error at 12 is in the sentence that starts at 10; only one measure at a time."""
    found = compare.errors(ERRORS, SENTENCES, "theme")
    assert found[["sentence_id", "expected", "found"]].values.tolist() == [["s1", "safety", "culture"]]
    assert compare.errors(ERRORS, SENTENCES, "kind").empty


def test_the_measures_whose_errors_are_listed_exist() -> None:
    """Each is declared with a definition."""
    assert set(compare.LISTED) <= set(definitions())
    assert compare.WHOLE_ROW in definitions()


PREDICTED = pd.DataFrame({
    "doc_id": ["a", "a", "a", "b"], "theme": ["safety", "safety", "culture", "culture"],
    "predicted": ["safety", "culture", "culture", "culture"], "score": [0.1, 0.15, 1.0, 0.9],
})  # fmt: skip


def test_calibration_counts_right_sentences_by_fifth_of_the_scale() -> None:
    """Of two sentences below 0.2 one is wrong; a score of 1 belongs to the last fifth; empty fifths are left out."""
    table = compare.calibration(PREDICTED)
    assert table[["n", "k", "share"]].values.tolist() == [[2, 1, 0.5], [2, 2, 1.0]]
    assert table.score.tolist() == pytest.approx([0.125, 0.95])
    assert compare.calibration(PREDICTED[PREDICTED["doc_id"] == "b"]).n.tolist() == [1]
    assert compare.calibration(PREDICTED.iloc[:0]).empty


def test_scores_of_left_out_reports_by_hand() -> None:
    """In a safety and culture both have F1 2/3; in b culture has 1; in all 2/3 and 4/5, by hand."""
    table = compare.by_district(PREDICTED, ["a", "b", "c"])
    assert table["doc_id"].tolist() == ["a", "b", "all"]
    assert table[["k", "n"]].to_numpy().tolist() == [[2, 3], [1, 1], [3, 4]]
    assert table["share"].tolist() == pytest.approx([2 / 3, 1, 3 / 4])
    assert table["macro_f1"].tolist() == pytest.approx([2 / 3, 1, (2 / 3 + 4 / 5) / 2])
    assert tuple(table[["low", "high"]].iloc[0]) == wilson(2, 3)


def test_reports_elsewhere_are_scored_by_themselves() -> None:
    """Those that are not among the reports of the tables."""
    outside = PREDICTED.assign(doc_id=PREDICTED["doc_id"].replace("b", "某省_甲县_2022"))
    assert compare.elsewhere(outside, ["a", "b"]) == ["某省_甲县_2022"]
    table = compare.by_district(outside, ["某省_甲县_2022"])
    assert table[["doc_id", "n"]].to_numpy().tolist() == [["某省_甲县_2022", 1], ["all", 1]]
    assert compare.by_district(outside, ["a", "b"])["n"].tolist() == [3, 3]


def test_unseen_texts_reach_from_where_to_where() -> None:
    """Of the sets that were measured last, the least right measure first; what is older plays no part."""
    rows = [(1, "theme", 0.1), (2, "theme", 0.9), (2, "theme", 0.7), (2, "due", 0.5)]
    measured = pd.DataFrame(rows, columns=["day", "measure", "score"])
    table = compare.reach(measured)
    assert table.to_numpy().tolist() == [["due", 1, 0.5, 0.5, 0.5], ["theme", 2, 0.7, 0.9, 0.8]]
    assert compare.reach(measured[:0]).empty


def test_too_few_sentences_have_no_calibration_error() -> None:
    """A hundred scores of 0.9, eighty of them right, have one; five have none."""
    rows = pd.DataFrame({"theme": "safety", "predicted": ["safety"] * 4 + ["party"], "score": 0.9})
    assert compare.error_of(pd.concat([rows] * 20, ignore_index=True)) == pytest.approx(0.1, abs=0.1)
    assert np.isnan(compare.error_of(rows))


def test_a_lone_report_cannot_be_left_out(tmp_path: Path) -> None:
    """Annotated reports whose texts are not there are passed over; with fewer than two there is no score."""
    rows = pd.DataFrame({"doc": ["a", "b"], "start": 0, "end": 2, "theme": "general"})
    rows.to_json(tmp_path / "themes.jsonl", orient="records", lines=True)
    (tmp_path / "a.txt").write_text("某句", encoding="utf-8")
    found = compare.predictions_elsewhere(tmp_path, Lexicon.default(), tmp_path)
    assert found.empty
    assert compare.calibration(found).empty
    assert compare.by_district(found, ["a", "b"]).empty
