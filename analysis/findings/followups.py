"""What became of the targets of a plan, as the page shows it; the rows are those of the table ``followups``."""

from __future__ import annotations

import pandas as pd

from analysis.findings.series import find
from analysis.tables.vocabularies import OUTCOMES


def of_district(table: pd.DataFrame, documents: pd.DataFrame, doc_id: str) -> pd.DataFrame:
    """The rows of ``followups`` of the place of a report under all its names, all its pairs of years."""
    return table[table["to_doc"].isin(find(documents, doc_id)["doc_id"])].reset_index(drop=True)


def outcomes(table: pd.DataFrame) -> pd.DataFrame:
    """One row per pair of reports × outcome: from_doc, to_doc, outcome, n, of (targets of the pair), share.

    Outcomes come in the order of OUTCOMES, also those that no target has.
    """
    rows = [
        (earlier, later, outcome, n := int((own["outcome"] == outcome).sum()), len(own), n / len(own))
        for (earlier, later), own in table.groupby(["from_doc", "to_doc"], sort=False)
        for outcome in OUTCOMES
    ]
    return pd.DataFrame(rows, columns=["from_doc", "to_doc", "outcome", "n", "of", "share"])


def told(table: pd.DataFrame, metrics: pd.DataFrame, sentences: pd.DataFrame) -> pd.DataFrame:
    """One row per target as a reader wants it, answered ones first.

    Columns: doc_id and metric_id (of the target), outcome, indicator, quote, target_sentence, result (its words and
    number), answer_sentence, why, score. Sentences are empty where there is none.
    """
    words, said = metrics.set_index("metric_id"), sentences.set_index("sentence_id")["text"]
    results = words["indicator"].str.cat(words["quote"], sep=" ")
    found = table.assign(
        doc_id=table["from_doc"],
        indicator=table["metric_id"].map(words["indicator"]),
        quote=table["metric_id"].map(words["quote"]),
        target_sentence=table["metric_id"].map(words["sentence_id"]).map(said),
        result=table["result_id"].map(results),
        answer_sentence=table["answer_id"].map(said),
        order=table["outcome"].map(list(OUTCOMES).index),
    ).sort_values("order", kind="stable", ignore_index=True)
    columns = ["doc_id", "metric_id", "outcome", "indicator", "quote", "target_sentence", "result", "answer_sentence"]
    return found[[*columns, "why", "score"]]


def answers(table: pd.DataFrame, metrics: pd.DataFrame) -> pd.DataFrame:
    """One row per result that answers a target: doc_id and metric_id (of the result), indicator, quote, outcome."""
    found = table[table["result_id"].notna()]
    words = metrics.set_index("metric_id")
    named = {name: found["result_id"].map(words[name]) for name in ("indicator", "quote")}
    rows = found.assign(doc_id=found["to_doc"], metric_id=found["result_id"], **named)
    return rows[["doc_id", "metric_id", "indicator", "quote", "outcome"]].reset_index(drop=True)
