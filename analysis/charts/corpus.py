"""Figures of what was read; the frames come from ``analysis.findings.corpus``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.charts.bars import bars
from analysis.charts.style import QUIET, STANCE_COLOURS, sheet

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pandas as pd
    from matplotlib.figure import Figure

KIND_COLOURS = {
    "measure": "#0072B2", "time": "#00866A", "formula": "#AA3377",
    "qualifier": "#8A6D00", "label": "#A8A8A8", "unexplained": "#D00000",
}  # fmt: skip


def make_up(table: pd.DataFrame, names: Mapping[str, str]) -> Figure:
    """One bar per report, divided by what its sentences do; from ``compare.corpus.make_up``."""
    figure = sheet("How much of each report looks back, how much plans?", 1.5 + 0.42 * len(names))
    axes = bars(figure, table, names, "stance", "share", STANCE_COLOURS, "{:.0%}", 0.07)
    totals = table.groupby("doc_id")["n_chars"].sum()
    for y, doc in enumerate(names):
        axes.text(1.015, y, f"{totals.get(doc, 0):,} 字", va="center", fontsize=9, color=QUIET)
    axes.set_xlim(0, 1)
    axes.xaxis.set_major_formatter(lambda value, _: f"{value:.0%}")
    axes.set_xlabel("share of the characters in its sentences")
    return figure


def ledger(table: pd.DataFrame, names: Mapping[str, str]) -> Figure:
    """One bar per report: how many numeric expressions it has, by what they are; from ``compare.corpus.ledger``."""
    figure = sheet("What are the numbers in each report?", 1.5 + 0.42 * len(names))
    totals = table.groupby("doc_id")["n"].sum()
    longest = max(1, totals.max()) if len(totals) else 1
    axes = bars(figure, table, names, "kind", "n", KIND_COLOURS, "{:.0f}", 0.045 * longest)
    open_ = table[table["kind"] == "unexplained"].set_index("doc_id")["n"]
    for y, doc in enumerate(names):
        n = int(open_.get(doc, 0))
        colour = KIND_COLOURS["unexplained"] if n else QUIET
        axes.text(totals.get(doc, 0) + 0.012 * longest, y, f"{n} unexplained", va="center", fontsize=9, color=colour)
    axes.set_xlim(0, longest * 1.22)
    axes.set_xlabel("numeric expressions")
    return figure
