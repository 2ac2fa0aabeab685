"""How right the tables are: the scores of ``analysis.evaluation.score`` in the frames of the quality page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from sklearn.metrics import f1_score

from analysis.compare.inference import wilson
from analysis.corpus.readers import read_text
from analysis.evaluation.measures import definitions
from analysis.tables.vocabularies import THEMES
from analysis.themes.train import REPORTS, example, left_out

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

HEADLINES = ("value_unit_bound", "value_to_status", "money", "flow", "dates", "formula", "stance", "theme")
LISTED = (  # the measures whose errors are shown; the others' are among them
    "kind", "value_to_status", "per", "period", "due", "indicator", "money", "flow", "purpose", "beneficiaries",
    "dates", "time_type", "formula_terms", "formula_exact", "formula_definition", "sentence", "stance", "theme",
)  # fmt: skip
BINS = 5
FEWEST = 10  # sentences of a fifth that is spoken of
CLOSE = 0.05  # mean distance of score and share below which a score passes for a probability


def pooled(scores: pd.DataFrame) -> pd.DataFrame:
    """One row per measure over all annotated reports that has a value; the columns of ``Scores.table``."""
    rows = scores[(scores.doc_id == "all") & scores.value.notna()]
    return rows.reset_index(drop=True)


def by_report(scores: pd.DataFrame, documents: pd.DataFrame, names: Mapping[str, str]) -> pd.DataFrame:
    """One row per measure: its value in each scored report (a column each, named by ``names``), then in all, and n."""
    wide = scores.pivot(index="measure", columns="doc_id", values="value")
    whole = pooled(scores).set_index("measure")
    scored = [doc_id for doc_id in documents.doc_id if doc_id in wide.columns]
    table = wide.reindex(whole.index)[scored].rename(columns=dict(names)).assign(all=whole.value, n=whole.n)
    return table.reset_index()


def meanings(scores: pd.DataFrame) -> pd.DataFrame:
    """One row per measure that has a value: measure, statistic (how its value is counted), definition."""
    rows = pooled(scores)[["measure", "statistic"]]
    return rows.assign(definition=rows.measure.map(definitions()))


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


def unseen(gold: Path, reports: Path = REPORTS) -> pd.DataFrame:
    """One row per annotated sentence with its theme by a classifier that was trained without its report.

    The columns of ``analysis.themes.train.left_out``; no rows where fewer than two annotated reports are in the folder
    ``reports``. Raises what ``analysis.themes.train.example`` raises.
    """
    annotated = pd.read_json(gold / "themes.jsonl", lines=True)
    data = [
        example(str(doc_id), read_text(path), rows)
        for doc_id, rows in annotated.groupby("doc")
        if (path := reports / f"{doc_id}.txt").exists()
    ]
    columns = ["doc_id", "start", "end", "theme", "predicted", "score"]
    return left_out(data) if len(data) > 1 else pd.DataFrame(columns=columns)


def by_district(predictions: pd.DataFrame, names: Mapping[str, str]) -> pd.DataFrame:
    """One row per left-out report in the order of ``names``, then all: report, n, accuracy, low, high, macro_f1.

    ``predictions`` comes from ``unseen``. low and high are the 95 % Wilson interval of the accuracy; macro_f1 is the
    plain mean of F1 over the themes that the annotation or the classifier has there.
    """
    rows = []
    groups = [(names[doc_id], predictions[predictions["doc_id"] == doc_id]) for doc_id in names]
    for name, part in [*groups, ("all", predictions)]:
        if len(part):
            k = int((part["theme"] == part["predicted"]).sum())
            macro = f1_score(part["theme"], part["predicted"], average="macro", zero_division=0)
            rows.append((name, len(part), k / len(part), *wilson(k, len(part)), float(macro)))
    return pd.DataFrame(rows, columns=["report", "n", "accuracy", "low", "high", "macro_f1"])


def calibration(predictions: pd.DataFrame) -> pd.DataFrame:
    """One row per fifth of the scale of the score that has sentences: n, score (mean), k right, share, low, high.

    low and high are the 95 % Wilson interval; ``predictions`` comes from ``unseen``.
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


def spoken(measure: str) -> str:
    """A measure's name in plain words."""
    return measure.replace("_", " ")


def seen_scores(scores: pd.DataFrame) -> str:
    """The scores that matter most, in one sentence; ``scores`` is ``Scores.table``."""
    said = [
        f"{spoken(row['measure'])} {row['value']:.2f} ({row['low']:.2f}–{row['high']:.2f})"
        for row in pooled(scores).to_dict("records")
        if row["measure"] in HEADLINES
    ]
    return f"Value and 95% interval: {', '.join(said)}." if said else "Nothing could be scored."


def seen_reports(scores: pd.DataFrame, measure: str, names: Mapping[str, str]) -> str:
    """Where one measure is lowest and highest, in one sentence; ``scores`` is ``Scores.table``."""
    rows = scores[(scores.measure == measure) & (scores.doc_id != "all") & scores.value.notna()]
    if len(rows) < 2:
        return "There are not two scored reports to compare."
    worst, *_, best = rows.sort_values("value", kind="stable").to_dict("records")
    ends = [f"{row['value']:.2f} in {names[row['doc_id']]} (n = {row['n']})" for row in (worst, best)]
    if ends[0][:4] == ends[1][:4]:
        return f"{spoken(measure)} is {worst['value']:.2f} in every report."
    overlap = "overlap" if worst["high"] >= best["low"] else "do not overlap"
    return f"{spoken(measure)} runs from {ends[0]} to {ends[1]}; their intervals {overlap}."


def seen_confusion(table: pd.DataFrame, labels: Mapping[str, str]) -> str:
    """Which themes are mistaken for which most often, in one sentence; ``table`` comes from ``confusion``."""
    right, total = int(np.trace(table.to_numpy())), int(table.to_numpy().sum())
    if right == total:
        return "No sentence has a theme other than the annotated one."
    cells = [(n, a, b) for a, row in table.to_dict("index").items() for b, n in row.items()]
    wrong = sorted((cell for cell in cells if cell[0] and cell[1] != cell[2]), key=lambda cell: -cell[0])
    said = [f"{labels[str(a)]} taken for {labels[str(b)]} ({n})" for n, a, b in wrong[:3]]
    return f"{right} of {total} sentences have the annotated theme; most errors are {', '.join(said)}."


def seen_districts(table: pd.DataFrame) -> str:
    """How right themes are in a report that training did not see, in one sentence; ``table`` from ``by_district``."""
    if table.empty:
        return "There are not two annotated reports, so none can be left out of training."
    *reports, whole = table.to_dict("records")
    worst = min(reports, key=lambda row: row["accuracy"])
    best = max(reports, key=lambda row: row["accuracy"])
    return (
        f"Trained without the district that it is tested on, the classifier gives {whole['accuracy']:.0%} of "
        f"{whole['n']} sentences the annotated theme (95% interval {whole['low']:.0%}–{whole['high']:.0%}), macro-F1 "
        f"{whole['macro_f1']:.2f}; accuracy runs from {worst['accuracy']:.0%} in {worst['report']} (n = {worst['n']}) "
        f"to {best['accuracy']:.0%} in {best['report']} (n = {best['n']})."
    )


def seen_calibration(table: pd.DataFrame) -> str:
    """Whether a higher theme_score goes with being right, in one sentence; ``table`` comes from ``calibration``."""
    known = table[table.n >= FEWEST]
    if len(known) < 2:
        return "There are too few scored sentences to judge theme_score."
    first, last = known.iloc[0], known.iloc[-1]
    gap = float((table.n * (table.share - table.score).abs()).sum() / table.n.sum())
    order = "rises with it" if last.low > first.high else "does not clearly rise with it"
    meaning = "may be read as a probability" if gap < CLOSE else "ranks sentences but is no probability"
    return (
        f"The share of right themes {order}: {first.share:.0%} where it is {first.score:.2f} on average, "
        f"{last.share:.0%} where it is {last.score:.2f}; mean distance to the score {gap:.2f}, so that it {meaning}."
    )
