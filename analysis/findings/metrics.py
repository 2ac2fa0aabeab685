"""Who reports or targets what, and how much; ``alike.py`` tells which values can be laid side by side."""

from __future__ import annotations

import pandas as pd

from analysis.findings.values import each, value
from analysis.tables.catalogue import METRICS
from analysis.tables.vocabularies import THEMES


def counts(metrics: pd.DataFrame, documents: pd.DataFrame, by: str) -> pd.DataFrame:
    """One row per report × value of a closed column of metrics (status, aspect, dimension): n, share of its n."""
    values = METRICS.column(by).allowed or ()
    grid = pd.MultiIndex.from_product([documents["doc_id"], values], names=["doc_id", by])
    table = metrics.groupby(["doc_id", by]).size().reindex(grid, fill_value=0).rename("n").reset_index()
    return table.assign(share=table["n"] / table.groupby("doc_id")["n"].transform("sum"))


def coverage(metrics: pd.DataFrame, documents: pd.DataFrame) -> pd.DataFrame:
    """One row per report × theme that has a number in any report: achieved, target, baseline, n, share."""
    grid = pd.MultiIndex.from_product([documents["doc_id"], THEMES], names=["doc_id", "theme"])
    table = metrics.groupby(["doc_id", "theme", "status"]).size().unstack(fill_value=0)
    table = table.reindex(index=grid, columns=list(METRICS.column("status").allowed or ()), fill_value=0)
    table = table.assign(n=table.sum(axis=1)).reset_index()
    table = table[table.groupby("theme")["n"].transform("sum") > 0].reset_index(drop=True)
    return table.assign(share=table["n"] / table.groupby("doc_id")["n"].transform("sum"))


def percentages(metrics: pd.DataFrame, documents: pd.DataFrame) -> pd.DataFrame:
    """One row per stated percentage: ids, aspect, indicator, indicator_code, status, pct, value, quote.

    ``pct`` is the number, negative for a decrease, the middle of a range; ``value`` says it with its bound.
    """
    found = metrics[(metrics["dimension"] == "ratio") & metrics["aspect"].isin(["share", "change"])]
    direction = found["sign"].fillna(1).astype(float).where(found["aspect"] == "change", 1.0)
    table = found.assign(pct=direction * (found["value_low"] + found["value_high"]) / 2, value=each(found, value))
    place = table["doc_id"].map({doc: place for place, doc in enumerate(documents["doc_id"])})
    table = table.assign(place=place).dropna(subset="place")
    table = table.sort_values(["aspect", "pct", "place", "start"], ascending=[False, False, True, True], kind="stable")
    shown = [
        "doc_id",
        "sentence_id",
        "metric_id",
        "aspect",
        "indicator",
        "indicator_code",
        "status",
        "pct",
        "value",
        "quote",
    ]
    return table[shown].reset_index(drop=True)


def numbered(table: pd.DataFrame) -> tuple[str, ...]:
    """The theme with most numbers, then those with numbers in every report; ``table`` comes from ``coverage``."""
    if table.empty:
        return ()
    wide = table.pivot(index="theme", columns="doc_id", values="n").reindex(pd.unique(table["theme"]))
    return str(wide.sum(axis=1).idxmax()), *wide.index[(wide > 0).all(axis=1)]
