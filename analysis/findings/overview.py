"""Each report in one row: how much it promises, states and pays, and what its plan attends to most."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from analysis.profiles.pledges import promises
from analysis.tables.vocabularies import GENERAL

if TYPE_CHECKING:
    from analysis.tables.tables import Tables


def overview(tables: Tables) -> pd.DataFrame:
    """One row per report, in the order of ``documents``.

    n_promises, n_dated and n_numbered are promised actions, those with a deadline and those with a number; n_metrics
    and n_amounts stated quantities and, among these, amounts of money. theme is that with the largest share of the
    plan (of the whole report, where it has none), share this share; the theme ``general`` is no answer. Both are
    missing where no sentence has another.
    """
    ids = tables.documents["doc_id"]
    marked = promises(tables.commitments).groupby("doc_id")
    counts = {
        "n_promises": marked.size(), "n_dated": marked["deadline"].sum(), "n_numbered": marked["number"].sum(),
        "n_metrics": tables.metrics.groupby("doc_id").size(), "n_amounts": tables.spending.groupby("doc_id").size(),
    }  # fmt: skip
    table = pd.DataFrame({name: count.reindex(ids, fill_value=0).astype(int) for name, count in counts.items()})
    table.index.name = "doc_id"
    return table.join(_leaders(tables.themes)).reset_index()


def _leaders(themes: pd.DataFrame) -> pd.DataFrame:
    """doc_id -> theme, share."""
    told = themes[(themes["theme"] != GENERAL) & themes["stance"].isin(["plan", "whole"]) & (themes["share"] > 0)]
    ranked = told.sort_values(["doc_id", "stance", "share"], ascending=[True, True, False], kind="stable")
    return ranked.drop_duplicates("doc_id").set_index("doc_id")[["theme", "share"]]
