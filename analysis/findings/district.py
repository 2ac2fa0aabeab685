"""One report against the others: which one is meant, and what it attends to more or less than they do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from analysis.errors import InputError
from analysis.findings.inference import LEVEL, compare_shares
from analysis.findings.priorities import MIN_SENTENCES, section_chars
from analysis.findings.values import period, value
from analysis.tables.vocabularies import THEMES
from analysis.tables.years import called_by

if TYPE_CHECKING:
    from collections.abc import Mapping

COLUMNS = ["theme", "share", "others", "others_low", "others_high", "difference", "low", "high", "p", "p_holm"]


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


def against_others(sentences: pd.DataFrame, documents: pd.DataFrame, doc_id: str, stance: str) -> pd.DataFrame:
    """One row per theme of one part (review or plan): the report's share against the mean share of the others.

    Columns: theme, share, others (mean of their shares, each report counting the same), others_low and others_high
    (least and most of them), difference, low, high, p, p_holm (see ``compare_shares``), in order of difference.
    Empty where the part, or that of every other report, is too short; themes that occur nowhere are left out.
    """
    n = sentences[sentences.stance == stance].groupby("doc_id").size()
    long_enough = [doc for doc in documents.doc_id if n.get(doc, 0) >= MIN_SENTENCES]
    if doc_id not in long_enough or len(long_enough) < 2:
        return pd.DataFrame(columns=COLUMNS)
    chars = {doc: section_chars(sentences, doc, stance) for doc in long_enough}
    scaled = {doc: sections / sections.sum() for doc, sections in chars.items()}  # so that each report counts the same
    others = [sections for doc, sections in scaled.items() if doc != doc_id]
    part = np.vstack([scaled[doc_id], *others])
    table = compare_shares(part, part.sum(axis=1), np.arange(len(part)) < len(scaled[doc_id]))
    each = np.array([sections.sum(axis=0) for sections in others])
    table = table.rename(columns={"left": "share", "right": "others"}).assign(
        theme=list(THEMES), others_low=each.min(axis=0), others_high=each.max(axis=0)
    )
    table = table[(table.share > 0) | (table.others > 0)]
    return table.sort_values("difference", ascending=False, kind="stable", ignore_index=True)[COLUMNS]


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


def leading(metrics: pd.DataFrame, doc_id: str) -> str | None:
    """The theme that most quantities of a report are about, the first to be met of several; None without any."""
    n = metrics.loc[metrics["doc_id"] == doc_id, "theme"].value_counts(sort=False)
    return str(n.idxmax()) if len(n) else None


def seen_against(table: pd.DataFrame, name: str, stance: str, themes: Mapping[str, str]) -> str:
    """What one report attends to more and less than the others, in one sentence; from ``against_others``."""
    if table.empty:
        return f"{name} has no {stance} that is long enough to be compared with another one."
    sure = table[table.p_holm < LEVEL]
    if table.p.isna().all():
        return f"The {stance} of {name} has too few sections to test how its attention differs from the others."
    if sure.empty:
        return (
            f"No difference between the {stance} of {name} and the mean of the others is shown in any of {len(table)} "
            "themes, after correction for their number."
        )
    said = [
        f"{'more' if row['difference'] > 0 else 'less'} to {themes[row['theme']]} "
        f"({row['share']:.0%} against {row['others']:.0%})"
        for row in sure.to_dict("records")
    ]
    return f"Against the mean of the others, the {stance} of {name} gives {', '.join(said)}."
