"""Promises and the sentences of plans, with what is counted of each, and its share with the error of reading."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd

from analysis.profiles.reading_error import corrected, shipped
from analysis.tables.vocabularies import FIRMNESSES
from analysis.tables.within import within

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

# What is counted of a promise, and of a sentence of a plan. ``specific``: with a target or a deadline (Royed 1996).
PROMISES = (*FIRMNESSES, "number", "deadline")
SENTENCES = ("specific", "target", "deadline", "binding")


def promises(commitments: pd.DataFrame) -> pd.DataFrame:
    """The promises with one boolean column per measure of PROMISES, and ``reviewed``."""
    kinds = {firmness: commitments["firmness"] == firmness for firmness in FIRMNESSES}
    marked = commitments.assign(**kinds, number=commitments["n_targets"] > 0, deadline=commitments["due"].notna())
    return marked.assign(reviewed=marked["origin"] == "reviewed")


def plan_sentences(sentences: pd.DataFrame, metrics: pd.DataFrame, commitments: pd.DataFrame) -> pd.DataFrame:
    """The sentences of plans (headings left out), with one boolean column per measure of SENTENCES, and ``reviewed``.

    A sentence has a target where it states a quantity with that status, and a deadline where one governs a quantity or
    a promise in it; it is binding where a promise in it binds.
    """
    found = sentences[(sentences["stance"] == "plan") & (sentences["type"] == "body")]
    targets = metrics.loc[metrics["status"] == "target", "sentence_id"]
    dated = pd.concat([frame.loc[frame["due"].notna(), "sentence_id"] for frame in (metrics, commitments)])
    bound = commitments.loc[commitments["firmness"] == "binding", "sentence_id"]
    has = {name: within(found["sentence_id"], ids) for name, ids in
           (("target", targets), ("deadline", dated), ("binding", bound))}  # fmt: skip
    return found.assign(**has, specific=has["target"] | has["deadline"], reviewed=found["origin"] == "reviewed")


def shares(
    marked: pd.DataFrame, documents: pd.DataFrame, unit: str, names: Sequence[str] | None = None
) -> pd.DataFrame:
    """One row per report × measure: k of n rows, share, low, high (95 %, of reading: ``reading_error``), origin.

    ``marked`` comes from ``promises`` (unit ``promise``) or ``plan_sentences`` (unit ``sentence``). Rows that people
    have reviewed are counted as they are, the others are put right by the error of reading: where all are reviewed
    (origin ``reviewed``), share is k / n and the interval has no width. Reports come in the order of ``documents``; one
    without rows has n = 0 and no share. ``names`` are the measures wanted, where not all are. Columns: doc_id, unit,
    measure, n, k, n_reviewed, share, low, high, origin.
    """
    wanted, docs = list(names or measures(unit)), documents["doc_id"]
    every, parsed = (_counted(rows, wanted, docs) for rows in (marked, marked[~marked["reviewed"]]))
    rows = []
    for own, read in zip(every, parsed, strict=True):
        n, n_read = own["n"], read["n"]
        for measure in wanted:
            k, k_read = own[measure], read[measure]
            told = corrected(k_read, n_read, shipped()[f"{unit}:{measure}"]) if n_read else (0.0, 0.0, 0.0)
            ends = [(k - k_read + n_read * end) / n if n else float("nan") for end in told]
            origin = "parsed" if n_read or not n else "reviewed"
            rows.append((own["doc_id"], unit, measure, n, k, n - n_read, *ends, origin))
    columns = ["doc_id", "unit", "measure", "n", "k", "n_reviewed", "share", "low", "high", "origin"]
    return pd.DataFrame(rows, columns=columns)


def _counted(marked: pd.DataFrame, names: Sequence[str], doc_ids: pd.Series[str]) -> list[dict[Hashable, Any]]:
    """Of each report doc_id, n (its rows) and how many of them have each measure of ``names``."""
    found = marked.assign(n=1).groupby("doc_id")[["n", *names]].sum()
    return found.reindex(doc_ids, fill_value=0).astype(int).reset_index().to_dict("records")


def measures(unit: str) -> tuple[str, ...]:
    """The measures of a unit, ``promise`` or ``sentence``."""
    return PROMISES if unit == "promise" else SENTENCES
