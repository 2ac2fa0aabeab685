"""How right the tables are, measured against the hand annotation."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from analysis.errors import InputError
from analysis.evaluation.cases import all_cases
from analysis.evaluation.found import check_same_text
from analysis.evaluation.gold import UNKNOWN, Gold, read_gold
from analysis.evaluation.intervals import RESAMPLES, Floats, f1, interval, ratio, resampled
from analysis.evaluation.measures import MEASURES, Measure, definitions

if TYPE_CHECKING:
    from pathlib import Path

    from analysis.tables.tables import Tables

METHOD = (
    f"The intervals hold 95 % of {RESAMPLES} bootstrap samples of the annotated sentences, drawn within each report: numbers of one sentence share "
    "its wording, so that their errors come together. The reports themselves are held fixed, being too few to resample: the intervals speak of "
    "reports like these, not of any report. Where a score is 0 or 1 a bootstrap has no width; there the limit is the exact binomial one over the "
    "sentences that have a case."
)
COMPARED = ("sentences", "mentions", "metrics", "spending", "times", "formulas")  # the tables that the annotation speaks of
CLASSES = ("kind", "bound", "aspect", "status", "flow", "time_type", "sentence_type", "stance", "theme")  # measures with a confusion table


@dataclass(frozen=True, slots=True)
class Scores:
    """The result of an evaluation.

    ``table``: one row per report (``doc_id``; "all" pools them) and measure: ``group``, ``statistic``, ``n`` (annotated cases),
    ``n_found``, ``n_right``, ``value`` (what the statistic says), ``precision``, ``recall``, ``f1`` (statistic f1), ``accuracy``
    (statistic accuracy), ``low``, ``high`` (the 95 % interval of ``value``). NaN: nothing to compare.
    ``errors``: one row per wrong case: ``doc_id``, ``measure``, ``start``, ``end``, ``quote``, ``expected``, ``found``, ``context``.
    ``confusions``: one row per measure × expected × found class with its count ``n``, over all reports; "" is nothing.
    ``documents``: the reports scored; ``unscored``: annotated reports that the tables lack.
    """

    table: pd.DataFrame
    errors: pd.DataFrame
    confusions: pd.DataFrame
    documents: tuple[str, ...]
    unscored: tuple[str, ...]

    def to_json(self) -> str:
        """All of it as JSON text, the same for the same scores: fixed order, numbers to six decimals, null for NaN."""
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
        raise InputError(str(gold), f"no annotation of {found}", f"tables of {expected}", "Annotate a report or build one that is annotated.")
    annotation = annotation.only(documents)
    tables = replace(tables, **{name: table[table["doc_id"].isin(documents)] for name, table in tables.items() if name in COMPARED})
    check_same_text(tables, annotation)
    cases = all_cases(tables, annotation)
    return Scores(
        _table(cases, annotation.sentences), _errors(cases, annotation.texts), _confusions(cases), documents, tuple(sorted(annotated - held))
    )


def _table(cases: pd.DataFrame, sentences: pd.DataFrame) -> pd.DataFrame:
    """The scores of all reports together, then of each."""
    features = pd.MultiIndex.from_frame(cases[["measure", "label"]].drop_duplicates().sort_values(["measure", "label"]))
    counts = {str(doc): _counts(cases, features, str(doc), rows["start"]) for doc, rows in sentences.groupby("doc_id", sort=True)}
    samples = {doc: resampled(count, doc) for doc, count in counts.items()}
    pooled = _scores("all", features, np.vstack(list(counts.values())), np.sum(list(samples.values()), axis=0))
    each = [row for doc in counts for row in _scores(doc, features, counts[doc], samples[doc])]
    return pd.DataFrame([*pooled, *each])


def _counts(cases: pd.DataFrame, features: pd.MultiIndex, doc: str, starts: pd.Series[int]) -> Floats:
    """Cases of one report, counted by the sentence that holds their start: sentences × (tp, fp and fn of each feature)."""
    own = cases[cases["doc_id"] == doc]
    sentence = np.maximum(np.searchsorted(starts.to_numpy(), own["start"].to_numpy(), side="right") - 1, 0)
    feature = features.get_indexer(pd.MultiIndex.from_frame(own[["measure", "label"]]))
    counts = np.zeros((len(starts), 3, len(features)))
    for kind, column in enumerate(("tp", "fp", "fn")):
        np.add.at(counts, (sentence, kind, feature), own[column].to_numpy())
    return counts.reshape(len(starts), -1)


def _scores(doc: str, features: pd.MultiIndex, counts: Floats, samples: Floats) -> list[dict[str, Any]]:
    """One row per measure, from counts (sentences × 3·features) and their resampled sums (samples × 3·features)."""
    names = features.get_level_values("measure")
    cells, drawn = counts.reshape(len(counts), 3, -1), samples.reshape(len(samples), 3, -1)
    rows = []
    for measure in MEASURES:
        own = np.asarray(names == measure.name)
        mine = cells[:, :, own]
        tp, fp, fn = mine.sum(axis=(0, 2))
        value = float(_value(measure.statistic, mine.sum(axis=0)[None])[0])
        low, high = interval(value, _value(measure.statistic, drawn[:, :, own]), int(np.count_nonzero(mine.any(axis=(1, 2)))))
        rows.append({
            "doc_id": doc, "group": measure.group, "measure": measure.name, "statistic": measure.statistic,
            "n": int(tp + fn), "n_found": int(tp + fp), "n_right": int(tp), "value": value,
            **_parts(measure, tp, fp, fn, value), "low": low, "high": high,
        })  # fmt: skip
    return rows


def _value(statistic: str, sums: Floats) -> Floats:
    """The statistic of sums (samples × tp, fp, fn × classes), one per sample; an F1 of several classes is their mean.

    A class that a sample has not is left out of its mean, so that a measure of one class is just that class.
    """
    tp, fp, fn = sums[:, 0], sums[:, 1], sums[:, 2]
    classes = ratio(tp, tp + fn) if statistic == "accuracy" else f1(tp, fp, fn)
    met = ~np.isnan(classes)
    return ratio(np.where(met, classes, 0).sum(axis=1), met.sum(axis=1))


def _parts(measure: Measure, tp: float, fp: float, fn: float, value: float) -> dict[str, float]:
    """What makes up the value: precision and recall of an F1; NaN where the statistic is another one."""
    parts = dict.fromkeys(("precision", "recall", "f1", "accuracy"), float("nan"))
    if measure.statistic == "f1":
        parts |= {"precision": tp / (tp + fp) if tp + fp else float("nan"), "recall": tp / (tp + fn) if tp + fn else float("nan")}
    return parts | {"accuracy" if measure.statistic == "accuracy" else "f1": value}


def _errors(cases: pd.DataFrame, texts: dict[str, str]) -> pd.DataFrame:
    """The cases that are not right, in reading order within each measure."""
    order = {measure.name: at for at, measure in enumerate(MEASURES)}
    wrong = cases[(cases["tp"] == 0) & (cases["label"] == "")]
    spans = [(texts[doc], start, end) for doc, start, end in wrong[["doc_id", "start", "end"]].itertuples(index=False)]
    errors = wrong.assign(
        quote=[text[start:end] for text, start, end in spans], context=[_context(*span) for span in spans], order=wrong["measure"].map(order)
    )
    columns = ["doc_id", "measure", "start", "end", "quote", "expected", "found", "context"]
    return errors.sort_values(["order", "doc_id", "start", "end"], kind="stable", ignore_index=True)[columns]


def _context(text: str, start: int, end: int, around: int = 24) -> str:
    """The words around a span, which stands in 【】; a long span is cut in its middle."""
    span = text[start:end] if end - start <= 2 * around else f"{text[start : start + around]}…{text[end - around : end]}"
    return f"{text[max(0, start - around) : start]}【{span}】{text[end : end + around]}".replace(UNKNOWN, " ")


def _confusions(cases: pd.DataFrame) -> pd.DataFrame:
    classes = cases[cases["measure"].isin(CLASSES)]
    return classes.groupby(["measure", "expected", "found"]).size().rename("n").reset_index()


def _records(frame: pd.DataFrame) -> list[dict[str, Any]]:
    rounded = frame.round(6).astype(object)
    return rounded.where(frame.notna(), None).to_dict("records")
