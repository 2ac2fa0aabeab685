"""The numeric formulas of reports (“1+4+27”, 三会一代理), which name programmes."""

from __future__ import annotations

import pandas as pd


def by_report(formulas: pd.DataFrame, documents: pd.DataFrame) -> pd.DataFrame:
    """One row per report × numeric formula, in reading order.

    Columns: doc_id, district, sentence_id (its first), formula, terms, times (how often it stands in the report),
    definition (the gloss that the report gives), n_reports (that have the same formula).
    """
    rows = documents[["doc_id", "district"]].merge(formulas, on="doc_id").rename(columns={"quote": "formula"})
    grouped = rows.groupby(["doc_id", "district", "formula"], sort=False)
    found = grouped.agg(
        sentence_id=("sentence_id", "first"),
        terms=("terms", "first"),
        times=("formula", "size"),
        definition=("definition", "first"),
    ).reset_index()
    n_reports = found.groupby("formula").doc_id.transform("nunique")
    return found.assign(n_reports=n_reports)[
        ["doc_id", "district", "sentence_id", "formula", "terms", "times", "definition", "n_reports"]
    ]
