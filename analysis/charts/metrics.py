"""Figures of stated quantities; the frames come from ``analysis.findings.metrics`` and ``alike``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from analysis.charts.bars import Bar, Group, grouped_bars
from analysis.charts.share_bars import excerpt
from analysis.charts.style import blank
from analysis.findings.alike import LINE
from analysis.wording import metrics as wording
from analysis.wording.quantities import quantity

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

    import pandas as pd
    from matplotlib.figure import Figure

    from analysis.wording.words import Words

    Row = Mapping[Hashable, Any]

LINES, VALUES = 6, 4  # lines of a figure, and values of a line: the largest; a table has the rest


def side_by_side(beside: pd.DataFrame, words: Words) -> Figure:
    """A group of bars for each line of values that are like with like, lines of most reports first.

    ``beside`` comes from ``findings.alike.comparable``. Each line has a scale of its own: units are never mixed.
    """
    falls = beside["sign"].fillna(1) < 0
    mixed = falls.groupby([beside[name] for name in LINE]).transform("nunique") > 1  # no bars of rises beside falls
    lines = [own for _, own in beside[~mixed].groupby(LINE, sort=False)]
    lines.sort(key=lambda own: -own["doc_id"].nunique())
    return grouped_bars([_line(own, words) for own in lines[:LINES]], words)


def targets(table: pd.DataFrame) -> pd.DataFrame:
    """The targets of ``findings.metrics.counts`` by status as shares without an interval, for ``share_bars``."""
    own = table[table["status"] == "target"].assign(k=table["n"])
    return own.assign(n=table.groupby("doc_id")["n"].transform("sum"), low=own["share"], high=own["share"])


def themes(table: pd.DataFrame, words: Words) -> Figure:
    """How many numbers each theme has, a bar a theme; ``table`` comes from ``wording.metrics.by_theme``."""
    if table.empty:
        return blank(words.say("chart-nothing"))
    most = table["n"].max()
    rows = table.to_dict("records")
    bars = [Bar(row["theme"], row["told"], row["n"] / most, out=row["n"] == most) for row in rows]
    return grouped_bars([Group("", bars)], words)


def percentages(table: pd.DataFrame, words: Words) -> Figure:
    """Stated shares and rates, highest first, a target open; ``table`` comes from ``findings.metrics.percentages``."""
    rows, hidden = excerpt(table[table["aspect"] == "share"].to_dict("records"))
    if not rows:
        return blank(words.say("chart-nothing"))
    between = Bar(words.say("chart-between", n=hidden), "", 0.0)
    end = max(100.0, *(row["pct"] for row in rows if row))
    bars = [_rate(row, end, words) if row else between for row in rows]
    return grouped_bars([Group("", bars)], words, (words.say("metrics-key-observed"), words.code("target")))


def _line(own: pd.DataFrame, words: Words) -> Group:
    first = own.iloc[0]
    ranked = own.sort_values("base_high", ascending=False, kind="stable")
    longest = ranked["base_high"].max() or 1.0
    bars = [
        Bar(_whose(row, words), quantity(words, row), row["base_high"] / longest)
        for row in ranked.head(VALUES).to_dict("records")
    ]
    left = len(ranked) - len(bars)
    head = wording.head(words, {name: first[name] for name in LINE})
    return Group(head, bars, words.say("chart-more", n=left) if left else "")


def _whose(row: Row, words: Words) -> str:
    return words.say("metrics-whose", report=words.reports[row["doc_id"]], note=wording.note(words, row) or "none")


def _rate(row: Row, end: float, words: Words) -> Bar:
    label = words.say("metrics-rate", what=wording.named(words, row), report=words.reports[row["doc_id"]])
    return Bar(label, f"{row['value']}%", row["pct"] / end, planned=row["status"] == "target")
