"""What became of the targets of a plan: the next report of the same district is asked for each of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from analysis.findings.following import Pair
from analysis.tables.catalogue import FOLLOWUPS
from analysis.tables.frame import frame
from analysis.tables.vocabularies import OUTCOMES
from analysis.tables.years import called_by

if TYPE_CHECKING:
    from collections.abc import Mapping

    from analysis.lexicon.lexicon import Lexicon

    Frames = Mapping[str, pd.DataFrame]

_YEARLY = ("plan", "review", "review_plan")  # the genres that come once a year


def successive(documents: pd.DataFrame) -> list[tuple[str, str]]:
    """(report, report of the next year) of each district, in the order of the earlier ones.

    The earlier one plans, the later one looks back. Of two reports of a district and year the later edition counts.
    """
    yearly = documents[documents["genre"].isin(_YEARLY)]
    yearly = yearly.assign(year=called_by(yearly)).sort_values("published", na_position="first", kind="stable")
    place = ["district", "county", "city", "province"]
    last = yearly.fillna(dict.fromkeys(place, "")).drop_duplicates([*place, "year"], keep="last")
    plans, reviews = last[last["plan_start"].notna()], last[last["review_start"].notna()]
    both = plans.merge(reviews.assign(year=reviews["year"] - 1), on=[*place, "year"], suffixes=("", "_next"))
    order = {doc_id: at for at, doc_id in enumerate(documents["doc_id"])}
    both = both.sort_values("doc_id", key=lambda ids: ids.map(order))
    return list(zip(both["doc_id"], both["doc_id_next"], strict=True))


def followups(frames: Frames, lexicon: Lexicon) -> pd.DataFrame:
    """The table ``followups`` of some reports: one row per numeric target of a plan that a next report follows.

    Work grows with the number of pairs; within a pair a target is held only against what shares its code or its words.
    """
    found = successive(frames["documents"])
    if not found:
        return frame(FOLLOWUPS, ())
    of = {
        name: {str(doc_id): rows for doc_id, rows in frames[name].groupby("doc_id", sort=False)}
        for name in ("metrics", "sentences", "times")
    }
    documents = frames["documents"].assign(year=called_by(frames["documents"])).set_index("doc_id")
    rows = [
        row
        for earlier, later in found
        if earlier in of["metrics"]
        for row in Pair(of, documents.loc[[earlier, later]], lexicon).rows()
    ]
    return frame(FOLLOWUPS, rows)


def of_district(table: pd.DataFrame, documents: pd.DataFrame, doc_id: str) -> pd.DataFrame:
    """The rows of ``followups`` of the place of a report, all its pairs of years."""
    place = documents.set_index("doc_id")[["district", "county"]].fillna("")
    alike = place.index[(place == place.loc[doc_id]).all(axis=1)]
    return table[table["to_doc"].isin(alike)].reset_index(drop=True)


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
