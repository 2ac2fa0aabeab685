"""Who reports or targets what, how much; which indicators can be laid side by side.

Two quantities stand side by side only if they agree in indicator, base unit, aspect (level, change, share, rank), what
one value is for (per month, per household) and status: a target is never set against a result.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from analysis.findings.values import counted, each, listed, period, value
from analysis.tables.catalogue import METRICS
from analysis.tables.vocabularies import THEMES

if TYPE_CHECKING:
    from collections.abc import Mapping

LINE = ["indicator_code", "base_unit", "aspect", "per", "status"]  # what quantities must share to stand side by side


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


def lines(metrics: pd.DataFrame, documents: pd.DataFrame) -> pd.DataFrame:
    """One row per quantity whose indicator has a code; comparable ones together, most reports first.

    Columns: those of LINE, reports (how many state a value of this line), doc_id, sentence_id, metric_id, indicator,
    value, period, due, quote. ``value`` is in base_unit, with bound and direction; ``period`` is what it is about.
    """
    coded = metrics[metrics["indicator_code"].notna() & metrics["doc_id"].isin(documents["doc_id"])]
    table = coded.assign(
        per=coded["per"].fillna("").astype("str"),
        value=each(coded, value),
        period=each(coded, lambda row: period(row["period_start"], row["period_end"])),
        place=coded["doc_id"].map({doc: place for place, doc in enumerate(documents["doc_id"])}),
    )
    table["reports"] = table.groupby(LINE)["doc_id"].transform("nunique")
    table["most"] = table.groupby("indicator_code")["reports"].transform("max")
    order = ["most", *LINE, "place", "period_end", "start"]
    table = table.sort_values(order, ascending=[False, *[True] * (len(order) - 1)], kind="stable", ignore_index=True)
    shown = ["doc_id", "sentence_id", "metric_id", "indicator", "value", "period", "due", "quote"]
    return table[[*LINE, "reports", *shown]]


def comparable(table: pd.DataFrame) -> pd.DataFrame:
    """The rows of ``lines`` that another report's value stands beside."""
    return table[table["reports"] > 1].reset_index(drop=True)


def matrix(table: pd.DataFrame, documents: pd.DataFrame) -> pd.DataFrame:
    """One row per line of ``table`` (from ``lines``), one column per report: “value (period)”, empty where none stands.

    Where a report states several values of one line, for parts or for periods, the cell says how many.
    """
    if table.empty:
        return pd.DataFrame(columns=list(documents["doc_id"]), dtype="str")
    stated = table["value"] + table["period"].map(lambda words: f"\n({words})" if words else "")
    cells = table.assign(cell=stated).groupby([*LINE, "doc_id"], sort=False)["cell"]
    words = cells.agg(lambda found: found.iloc[0] if found.nunique() == 1 else f"{len(found)} values")
    wide = words.unstack("doc_id", fill_value="").reindex(columns=list(documents["doc_id"]), fill_value="")
    return wide.reindex(pd.MultiIndex.from_frame(table[LINE].drop_duplicates()))


def shared(metrics: pd.DataFrame, documents: pd.DataFrame) -> pd.DataFrame:
    """One row per indicator that more than one report states: reports, quantities, units, statuses, words used.

    ``side_by_side`` is how many reports at most state it in the same unit, aspect, per and status.
    """
    table = lines(metrics, documents)
    grouped = table.groupby("indicator_code", sort=False)
    found = pd.DataFrame({
        "reports": grouped["doc_id"].nunique(),
        "quantities": grouped.size(),
        "units": grouped["base_unit"].agg(lambda units: ", ".join(sorted(set(units)))),
        "statuses": grouped["status"].agg(lambda codes: ", ".join(sorted(set(codes)))),
        "side_by_side": grouped["reports"].max(),
        "words": grouped["indicator"].agg(lambda words: "、".join(dict.fromkeys(words.dropna()))),
    })  # fmt: skip
    return found[found["reports"] > 1].sort_values("side_by_side", ascending=False, kind="stable").reset_index()


def percentages(metrics: pd.DataFrame, documents: pd.DataFrame) -> pd.DataFrame:
    """One row per stated percentage: doc_id, sentence_id, metric_id, aspect, indicator, status, pct, value, quote.

    ``pct`` is the number, negative for a decrease, the middle of a range; ``value`` says it with its bound.
    """
    found = metrics[(metrics["dimension"] == "ratio") & metrics["aspect"].isin(["share", "change"])]
    direction = found["sign"].fillna(1).astype(float).where(found["aspect"] == "change", 1.0)
    table = found.assign(pct=direction * (found["value_low"] + found["value_high"]) / 2, value=each(found, value))
    place = table["doc_id"].map({doc: place for place, doc in enumerate(documents["doc_id"])})
    table = table.assign(place=place).dropna(subset="place")
    table = table.sort_values(["aspect", "pct", "place", "start"], ascending=[False, False, True, True], kind="stable")
    shown = ["doc_id", "sentence_id", "metric_id", "aspect", "indicator", "status", "pct", "value", "quote"]
    return table[shown].reset_index(drop=True)


def seen_counts(table: pd.DataFrame, documents: pd.DataFrame, names: Mapping[str, str]) -> str:
    """How many quantities each report states, in one sentence; ``table`` is ``counts`` by status."""
    totals = table.groupby("doc_id", sort=False)["n"].sum()
    if totals.sum() == 0:
        return "No quantity is stated in any of these reports."
    lengths = documents.set_index("doc_id")["n_chars"]
    dense = (totals / lengths.reindex(totals.index) * 1000).sort_values(kind="stable")
    targets = table[table["status"] == "target"].set_index("doc_id")["n"]
    mostly = [names[str(doc)] for doc in totals.index if targets[doc] > totals[doc] / 2]
    first, last = dense.index[-1], dense.index[0]
    return (
        f"{totals.sum()} quantities are stated, most densely in {names[str(first)]} ({dense[first]:.1f} per 1,000 "
        f"characters), most sparsely in {names[str(last)]} ({dense[last]:.1f}); targets are the larger part in "
        f"{listed(mostly) or 'none'}."
    )


def numbered(table: pd.DataFrame) -> tuple[str, ...]:
    """The theme with most numbers, then those with numbers in every report; ``table`` comes from ``coverage``."""
    if table.empty:
        return ()
    wide = table.pivot(index="theme", columns="doc_id", values="n").reindex(pd.unique(table["theme"]))
    return str(wide.sum(axis=1).idxmax()), *wide.index[(wide > 0).all(axis=1)]


def seen_coverage(table: pd.DataFrame, themes: Mapping[str, str]) -> str:
    """Which theme has most numbers, and which have some everywhere, in one sentence; ``table`` from ``coverage``."""
    if table.empty:
        return "No quantity is stated in any of these reports."
    top, *everywhere = numbered(table)
    n = table.loc[table["theme"] == top, "n"].sum()
    words = f"{listed(themes[theme] for theme in everywhere) or 'no theme'} ha{'ve' if len(everywhere) > 1 else 's'}"
    return f"The theme with most numbers is {themes[top]} ({n} of {table['n'].sum()}); {words} numbers in every report."


def seen_lines(table: pd.DataFrame, found: pd.DataFrame, names: Mapping[str, str]) -> str:
    """What can be laid side by side, in one sentence; ``table`` comes from ``lines``, ``found`` from ``shared``."""
    if table.empty:
        return "No stated quantity has an indicator of the crosswalk."
    pairs = comparable(table)
    n, common = table["indicator_code"].nunique(), len(found)
    are = "is" if common == 1 else "are"
    start = f"Of {n} indicators of the crosswalk that are stated {common or 'none'} {are} in several reports"
    if pairs.empty:
        return f"{start}, and no two values agree in unit, aspect and status, so none can be laid side by side."
    docs = listed(names[doc] for doc in names if (pairs["doc_id"] == doc).any())
    return (
        f"{start}; {len(pairs)} values on {len(pairs[LINE].drop_duplicates())} lines agree in unit, aspect and status "
        f"and can be laid side by side ({docs})."
    )


def seen_percentages(table: pd.DataFrame) -> str:
    """How the stated percentages lie, in one sentence; ``table`` comes from ``percentages``."""
    found = table[table["aspect"] == "share"]
    if found.empty:
        return "No report states a share or a rate."
    high, targets = int((found["pct"] >= 90).sum()), int((found["status"] == "target").sum())
    kinds = f"{counted(targets, 'target')} and {counted(len(found) - targets, 'observed value')}"
    return f"Shares and rates stated: {len(found)} ({kinds}), of which {high} are 90% or more."
