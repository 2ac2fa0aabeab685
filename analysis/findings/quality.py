"""How right the tables are: the scores of ``analysis.evaluation.score`` in the frames of the quality page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd
from sklearn.metrics import f1_score

from analysis.findings.inference import wilson
from analysis.tables.vocabularies import THEMES
from analysis.themes.annotated import REFERENCE, REPORTS, examples, reference
from analysis.themes.calibration import calibration_error
from analysis.themes.train import left_out

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from analysis.lexicon.lexicon import Lexicon

WHOLE_ROW = "value_to_status"  # the measure of a row: all that says how much of what, and whether it is so
LISTED = (  # the measures whose errors are shown; the others' are among them
    "kind", "value_to_status", "per", "period", "due", "indicator", "money", "flow", "purpose", "beneficiaries",
    "dates", "time_type", "formula_terms", "formula_exact", "formula_definition", "sentence", "stance", "theme",
)  # fmt: skip
ALL = "all"  # of several reports together, in place of a doc_id
BINS = 5
TENTHS = 10
FEWEST = 10  # sentences of a bin that is spoken of
CLOSE = 0.05  # mean distance of score and share below which a score passes for a probability


def pooled(scores: pd.DataFrame) -> pd.DataFrame:
    """One row per measure over all annotated reports that has a value; the columns of ``Scores.table``."""
    rows = scores[(scores.doc_id == ALL) & scores.value.notna()]
    return rows.reset_index(drop=True)


def by_report(scores: pd.DataFrame, documents: pd.DataFrame) -> pd.DataFrame:
    """One row per measure: its value in each scored report (a column each, by doc_id), then in all, and n."""
    wide = scores.pivot(index="measure", columns="doc_id", values="value")
    whole = pooled(scores).set_index("measure")
    scored = [doc_id for doc_id in documents.doc_id if doc_id in wide.columns]
    return wide.reindex(whole.index)[scored].assign(all=whole.value, n=whole.n).reset_index()


def newest(measured: pd.DataFrame) -> pd.DataFrame:
    """The scores of unseen texts that were measured last; ``measured`` comes from ``analysis.evaluation.unseen``."""
    rows: pd.DataFrame = measured[measured["day"] == measured["day"].max()]
    return rows


def reach(measured: pd.DataFrame) -> pd.DataFrame:
    """One row per measure that the newest sets of unseen texts have, the least right first: from where to where.

    Columns: measure, sets, least, most, middle (median over the sets). ``measured`` as in ``newest``.
    """
    rows = newest(measured).groupby("measure", sort=False)["score"].agg(["size", "min", "max", "median"]).reset_index()
    rows = rows.set_axis(["measure", "sets", "least", "most", "middle"], axis=1)
    return rows.sort_values("middle", kind="stable", ignore_index=True)


def confusion(confusions: pd.DataFrame, measure: str = "theme") -> pd.DataFrame:
    """Annotated class × found class -> number of cases of one measure; square, themes in the order of the codebook."""
    rows = confusions[confusions.measure == measure]
    met = set(rows.expected) | set(rows.found)
    order = [code for code in THEMES if code in met] + sorted(met - set(THEMES))
    wide = rows.pivot_table(index="expected", columns="found", values="n", aggfunc="sum", fill_value=0)
    return wide.reindex(index=order, columns=order, fill_value=0).astype(int)


def errors(found: pd.DataFrame, sentences: pd.DataFrame, measure: str) -> pd.DataFrame:
    """The wrong cases of one measure with the sentence that holds their start; ``found`` is ``Scores.errors``.

    Columns: doc_id, sentence_id, quote, expected, found, context.
    """
    rows = found[found.measure == measure]
    ids = _holders(rows, sentences)
    return rows.assign(sentence_id=ids)[["doc_id", "sentence_id", "quote", "expected", "found", "context"]].reset_index(
        drop=True
    )


def predictions_elsewhere(gold: Path, lexicon: Lexicon, reports: Path = REPORTS) -> pd.DataFrame:
    """One row per annotated sentence with its theme by a classifier that was trained without the reports of its place.

    The columns of ``analysis.themes.train.left_out``. The annotated reports are those in the folder ``reports`` and
    those that only counts are known of, in the folder ``reference`` beside ``gold``. No rows where they are of fewer
    than three places.
    Raises what ``analysis.themes.annotated.examples`` raises.
    """
    data = [*examples(lexicon, gold, reports), *reference(lexicon, gold.parent / REFERENCE.name)]
    if len({one.place for one in data}) < 3:
        return pd.DataFrame(columns=["doc_id", "start", "end", "theme", "predicted", "score", "secondary", "second"])
    return left_out(data, lexicon)


def elsewhere(predictions: pd.DataFrame, doc_ids: Iterable[str]) -> list[str]:
    """The judged reports that are not among ``doc_ids``."""
    return sorted(set(predictions["doc_id"]) - set(doc_ids))


def by_district(predictions: pd.DataFrame, doc_ids: Iterable[str]) -> pd.DataFrame:
    """One row per left-out report in this order, then ALL: doc_id, n, k, share (right), low, high, macro_f1.

    ``predictions`` comes from ``predictions_elsewhere``. low and high are the 95 % Wilson interval of the share;
    macro_f1 is the plain mean of F1 over the themes that the annotation or the classifier has there.
    """
    rows, ids = [], list(doc_ids)
    groups = [(doc_id, predictions[predictions["doc_id"] == doc_id]) for doc_id in ids]
    for name, part in [*groups, (ALL, predictions[predictions["doc_id"].isin(ids)])]:
        if len(part):
            k = int((part["theme"] == part["predicted"]).sum())
            macro = f1_score(part["theme"], part["predicted"], average="macro", zero_division=0)
            rows.append((name, len(part), k, k / len(part), *wilson(k, len(part)), float(macro)))
    return pd.DataFrame(rows, columns=["doc_id", "n", "k", "share", "low", "high", "macro_f1"])


def calibration(predictions: pd.DataFrame) -> pd.DataFrame:
    """One row per fifth of the scale of the score that has sentences: n, score (mean), k right, share, low, high.

    low and high are the 95 % Wilson interval; ``predictions`` comes from ``predictions_elsewhere``.
    """
    right = predictions["theme"] == predictions["predicted"]
    rows = predictions.assign(right=right, fifth=(predictions["score"].astype(float) * BINS).clip(upper=BINS - 1) // 1)
    table = []
    for _, part in rows.groupby("fifth"):
        n, k = len(part), int(part["right"].sum())
        table.append((n, float(part["score"].mean()), k, k / n, *wilson(k, n)))
    return pd.DataFrame(table, columns=["n", "score", "k", "share", "low", "high"])


def _holders(rows: pd.DataFrame, sentences: pd.DataFrame) -> list[str]:
    """The sentence_id of the last sentence that starts at or before each row's start."""
    ids = []
    for doc_id, start in zip(rows.doc_id, rows.start, strict=True):
        own = sentences[(sentences.doc_id == doc_id) & (sentences.start <= start)]
        ids.append(str(own.sentence_id.iloc[own.start.argmax()]) if len(own) else "")
    return ids


def error_of(predictions: pd.DataFrame) -> float:
    """The calibration error of theme_score (``analysis.themes.calibration``); nan for too few sentences.

    ``predictions`` comes from ``predictions_elsewhere``.
    """
    if len(predictions) < FEWEST * TENTHS:
        return float("nan")
    right = (predictions["theme"] == predictions["predicted"]).to_numpy()
    return calibration_error(predictions["score"].to_numpy(dtype=float), right)
