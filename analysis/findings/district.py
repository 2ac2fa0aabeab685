"""One report against the others: which one is meant, and what it attends to more or less than they do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from analysis.errors import InputError
from analysis.findings.attention import COLUMNS, compared
from analysis.findings.values import period, value
from analysis.tables.vocabularies import THEMES
from analysis.tables.years import called_by

if TYPE_CHECKING:
    from analysis.findings.yardstick import Yardstick


def find(documents: pd.DataFrame, district: str, parameter: str = "district") -> str:
    """The doc_id of a district's report, the latest where it has several; a doc_id is understood too.

    InputError for any other word: it lists the districts there are.
    """
    rows = documents[(documents.district == district) | (documents.doc_id == district)]
    if rows.empty:
        known = ", ".join(dict.fromkeys(documents.district)) or "none, since no report was read"
        raise InputError(
            parameter, repr(district), f"one of the districts: {known}", "Choose one, or register its report."
        )
    return str(rows.assign(year=called_by(rows)).sort_values(["year", "plan_end"], kind="stable").doc_id.iloc[-1])


def against_others(found: pd.DataFrame, doc_id: str, stance: str, yard: Yardstick) -> pd.DataFrame:
    """One row per theme of one part (review or plan): the report's share (left) against the others' mean (right).

    The columns of ``attention.compared``, others (their number), others_low and others_high (least and most share of
    the others), in order of difference. Each of the others counts the same. ``found`` comes from
    ``priorities.shares``. Empty where the part, or that of every other report, is too short.
    """
    part = found[found["stance"] == stance]
    own, others = part[part["doc_id"] == doc_id], part[part["doc_id"] != doc_id]
    if own.empty or others.empty:
        return pd.DataFrame(columns=[*COLUMNS, "others", "others_low", "others_high"])
    by_theme = others.groupby("theme", sort=False)
    mean = pd.DataFrame({
        "share": by_theme["share"].mean(),
        "share_se": by_theme["share_se"].agg(lambda each: float(np.sqrt((each**2).sum()) / len(each))),
        "others": by_theme.size(), "others_low": by_theme["share"].min(), "others_high": by_theme["share"].max(),
    }).reset_index()  # fmt: skip
    table = compared(own, mean, yard).merge(mean[["theme", "others", "others_low", "others_high"]], on="theme")
    return table.sort_values("difference", ascending=False, kind="stable", ignore_index=True)


def stated(metrics: pd.DataFrame, doc_id: str, status: str) -> pd.DataFrame:
    """One row per quantity of one report and status, theme by theme in reading order.

    Columns: doc_id, sentence_id, metric_id, theme, indicator, value (in words of number, bound and direction), unit
    (with what one value is for), period, due, quote.
    """
    own = metrics[(metrics["doc_id"] == doc_id) & (metrics["status"] == status)]
    own = own.assign(order=own["theme"].map(list(THEMES).index)).sort_values(["order", "start"], kind="stable")
    rows = [
        (
            *(row[name] for name in ("doc_id", "sentence_id", "metric_id", "theme", "indicator")),
            value(row, "value_low", "value_high"),
            row["unit"] if pd.isna(row["per"]) else f"{row['unit']}/{row['per']}",
            period(row["period_start"], row["period_end"]),
            row["due"],
            row["quote"],
        )
        for row in own.to_dict("records")
    ]
    columns = ["doc_id", "sentence_id", "metric_id", "theme", "indicator", "value", "unit", "period", "due", "quote"]
    return pd.DataFrame(rows, columns=columns)


def telling(commitments: pd.DataFrame, metrics: pd.DataFrame, doc_id: str, most: int = 8) -> pd.DataFrame:
    """The targets of a report that tell most: promises with a number, one of each theme before a second of any.

    Rather those with a deadline, with a known indicator, in words that bind, of more than one thing; not what is done
    each week or month, nor what is only part of another target. Columns: those of ``commitments``, metric_id (of its
    most telling target).
    """
    own = commitments[(commitments["doc_id"] == doc_id) & (commitments["n_targets"] > 0)]
    targets = metrics[(metrics["doc_id"] == doc_id) & (metrics["status"] == "target") & metrics["per"].isna()]
    targets = targets[~targets["caveats"].fillna("").str.contains("subtotal_of")]
    targets = targets.assign(score=2 * targets["indicator_code"].notna() + (targets["base_high"] > 1))
    targets = targets.sort_values("score", ascending=False, kind="stable")
    rows = []
    for row in own.to_dict("records"):
        inside = targets[(targets["start"] >= row["start"]) & (targets["end"] <= row["end"])]
        if len(inside):
            score = inside["score"].iloc[0] + 2 * pd.notna(row["due"]) + (row["firmness"] == "binding")
            rows.append({**row, "metric_id": inside["metric_id"].iloc[0], "score": score})
    found = pd.DataFrame(rows, columns=[*own.columns, "metric_id", "score"])
    found = found.sort_values(["score", "n_targets", "start"], ascending=[False, False, True], kind="stable")
    turn = found.groupby("theme").cumcount().rename("turn")
    order = found.assign(turn=turn).sort_values(["turn", "score"], ascending=[True, False], kind="stable").index
    return found.loc[order].head(most).drop(columns="score").reset_index(drop=True)


def distances(found: pd.DataFrame, doc_id: str, stance: str) -> dict[str, float]:
    """Other report -> how far its part is from that of ``doc_id`` (total variation of shares), nearest first.

    ``found`` comes from ``priorities.shares``. Empty where the report has no such part of enough sentences.
    """
    wide = found[found["stance"] == stance].pivot(index="doc_id", columns="theme", values="share")
    if doc_id not in wide.index:
        return {}
    apart = (wide - wide.loc[doc_id]).abs().sum(axis=1) / 2
    return {str(other): float(d) for other, d in apart.drop(doc_id).sort_values(kind="stable").items()}


def leading(metrics: pd.DataFrame, doc_id: str) -> str | None:
    """The theme that most quantities of a report are about, the first to be met of several; None without any."""
    n = metrics.loc[metrics["doc_id"] == doc_id, "theme"].value_counts(sort=False)
    return str(n.idxmax()) if len(n) else None
