"""How right the tables are, measured against the hand annotation."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from analysis.errors import InputError
from analysis.evaluation.gold import UNKNOWN, read_gold
from analysis.evaluation.intervals import METHOD, Floats, interval, resampled, statistic
from analysis.evaluation.measures import MEASURES, definitions
from analysis.evaluation.outcomes import outcomes
from analysis.evaluation.predictions import check_same_text

if TYPE_CHECKING:
    from pathlib import Path

    from analysis.tables.tables import Tables

# the tables that the annotation speaks of, and the measures whose cases are classes
COMPARED = ("sentences", "mentions", "metrics", "spending", "times", "formulas", "commitments")
CLASSES = ("kind", "bound", "aspect", "status", "flow", "time_type", "firmness", "sentence_type", "stance", "theme")


@dataclass(frozen=True, slots=True)
class Scores:
    """The result of an evaluation.

    ``table``: one row per report (``doc_id``; "all" pools them) and measure: ``group``, ``statistic``, ``n`` annotated
    cases, ``n_found``, ``n_right``, ``value`` of the statistic with its interval ``low`` to ``high``, and what it is
    made of: ``precision``, ``recall``, ``f1`` or ``accuracy``, NaN in a measure of another kind. All are NaN where
    nothing compares. ``errors``: one row per wrong case: ``doc_id``, ``measure``, ``start``, ``end``, ``quote``,
    ``expected``, ``found``, ``context``. ``confusions``: one row per ``measure``, ``expected`` and ``found`` class with
    its count ``n``, all reports together; "" is nothing.
    ``documents``: the reports scored; ``unscored``: annotated reports that the tables lack.
    """

    table: pd.DataFrame
    errors: pd.DataFrame
    confusions: pd.DataFrame
    documents: tuple[str, ...]
    unscored: tuple[str, ...]

    def to_json(self) -> str:
        """All of it as JSON, the same for the same scores: fixed order, numbers to six decimals, null for NaN."""
        content = {
            "documents": self.documents, "unscored": self.unscored, "method": METHOD, "definitions": definitions(),
            "scores": _records(self.table), "confusions": _records(self.confusions), "errors": _records(self.errors),
        }  # fmt: skip
        return json.dumps(content, ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def evaluate(tables: Tables, gold: Path) -> Scores:
    """Score the tables of the reports that are annotated in the folder ``gold``.

    InputError where the annotation is missing or broken, was made on another text, or is of none of these reports.
    """
    annotation = read_gold(gold)
    annotated, held = set(annotation.texts), set(tables.documents["doc_id"])
    documents = tuple(sorted(annotated & held))
    if not documents:
        found, expected = (", ".join(sorted(names)) or "no report" for names in (held, annotated))
        raise InputError(
            "the tables", found, f"one of {expected}, annotated in {gold}", "Build one, or annotate yours."
        )
    annotation = annotation.only(documents)
    own = {name: table[table["doc_id"].isin(documents)] for name, table in tables.items() if name in COMPARED}
    tables = replace(tables, **own)
    check_same_text(tables, annotation)
    cases = outcomes(tables, annotation)
    scores = _table(cases, annotation.sentences)
    return Scores(
        scores, _errors(cases, annotation.texts), _confusions(cases), documents, tuple(sorted(annotated - held))
    )


def _table(cases: pd.DataFrame, sentences: pd.DataFrame) -> pd.DataFrame:
    """The scores of all reports together, then of each."""
    features = pd.MultiIndex.from_frame(cases[["measure", "label"]].drop_duplicates().sort_values(["measure", "label"]))
    counts = {str(doc): _counts(cases, features, str(doc), rows["start"]) for doc, rows in sentences.groupby("doc_id")}
    samples = {doc: resampled(of_report, doc) for doc, of_report in counts.items()}
    rows = _scores("all", features, np.vstack(list(counts.values())), np.sum(list(samples.values()), axis=0))
    for doc, of_report in counts.items():
        rows += _scores(doc, features, of_report, samples[doc])
    return pd.DataFrame(rows)


def _counts(cases: pd.DataFrame, features: pd.MultiIndex, doc: str, starts: pd.Series[int]) -> Floats:
    """Cases of a report, counted by the sentence that holds their start: sentences × (tp, fp, fn of every feature)."""
    own = cases[cases["doc_id"] == doc]
    sentence = np.maximum(np.searchsorted(starts.to_numpy(), own["start"].to_numpy(), side="right") - 1, 0)
    feature = features.get_indexer(pd.MultiIndex.from_frame(own[["measure", "label"]]))
    counts = np.zeros((len(starts), 3, len(features)))
    for kind, name in enumerate(("tp", "fp", "fn")):
        np.add.at(counts[:, kind], (sentence, feature), own[name].to_numpy())
    return counts.reshape(len(starts), -1)


def _scores(doc: str, features: pd.MultiIndex, counts: Floats, samples: Floats) -> list[dict[str, Any]]:
    """One row per measure, from the counts of sentences and their sums over samples, both with 3·features columns."""
    names = features.get_level_values("measure")
    counts, samples = (cells.reshape(len(cells), 3, -1) for cells in (counts, samples))
    rows = []
    for measure in MEASURES:
        own = np.asarray(names == measure.name)
        cells = counts[:, :, own]
        tp, fp, fn = cells.sum(axis=(0, 2))
        value = float(statistic(measure.statistic, cells.sum(axis=0, keepdims=True))[0])
        annotated = int(np.count_nonzero(cells[:, [0, 2]].any(axis=(1, 2))))  # sentences
        low, high = interval(value, statistic(measure.statistic, samples[:, :, own]), annotated)
        rows.append({
            "doc_id": doc, "group": measure.group, "measure": measure.name, "statistic": measure.statistic,
            "n": int(tp + fn), "n_found": int(tp + fp), "n_right": int(tp), "value": value, "low": low, "high": high,
            "precision": tp / (tp + fp) if measure.statistic == "f1" and tp + fp else np.nan,
            "recall": tp / (tp + fn) if measure.statistic == "f1" and tp + fn else np.nan,
            "f1": np.nan if measure.statistic == "accuracy" else value,
            "accuracy": value if measure.statistic == "accuracy" else np.nan,
        })  # fmt: skip
    return rows


def _errors(cases: pd.DataFrame, texts: dict[str, str]) -> pd.DataFrame:
    """The cases that are not right, in the order of the measures and of the text; averages over classes repeat them."""
    wrong = cases[(cases["tp"] == 0) & (cases["label"] == "")]
    order = wrong["measure"].map({measure.name: at for at, measure in enumerate(MEASURES)})
    wrong = wrong.assign(order=order).sort_values(["order", "doc_id", "start", "end"], kind="stable", ignore_index=True)
    rows = zip(wrong["doc_id"], wrong["start"], wrong["end"], strict=True)
    spans = [(texts[doc], start, end) for doc, start, end in rows]
    quotes = [text[start:end].replace(UNKNOWN, " ") for text, start, end in spans]
    errors = wrong.assign(quote=quotes, context=[_context(*span) for span in spans])
    return errors[["doc_id", "measure", "start", "end", "quote", "expected", "found", "context"]]


def _context(text: str, start: int, end: int, around: int = 24) -> str:
    """A span in 【】 with the words around it; a long span without its middle."""
    span = text[start:end]
    if len(span) > 2 * around:
        span = f"{span[:around]}…{span[-around:]}"
    return f"{text[max(0, start - around) : start]}【{span}】{text[end : end + around]}".replace(UNKNOWN, " ")


def _confusions(cases: pd.DataFrame) -> pd.DataFrame:
    classes = cases[cases["measure"].isin(CLASSES)]
    return classes.groupby(["measure", "expected", "found"]).size().rename("n").reset_index()


def _records(frame: pd.DataFrame) -> list[dict[Any, Any]]:
    rounded = frame.round(6).astype(object)
    return rounded.where(frame.notna(), None).to_dict("records")
