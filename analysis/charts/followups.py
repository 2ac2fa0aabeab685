"""The figure of what became of the targets of a plan; the frame comes from ``analysis.findings.followups``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matplotlib.ticker import PercentFormatter

from analysis.charts.style import INK, PAPER, QUIET, blank, sheet
from analysis.tables.vocabularies import OUTCOMES
from analysis.wording.labels import label, report_names

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure

# Verdicts dark, what is open lighter, silence lightest: it says the least.
_COLOURS = dict(zip(OUTCOMES, ("#117733", "#AA3377", "#56A0C4", "#BBCCDD", "#E3E3E3"), strict=True))
_DARK = ("met", "not_met")
_ROOM = 0.03  # of the width: a narrower piece has no room for its number


def outcomes(table: pd.DataFrame, documents: pd.DataFrame) -> Figure:
    """What became of the targets: a bar a pair of reports, a piece an outcome; from ``outcomes``."""
    question, names = "What became of the targets?", report_names(documents)
    if table.empty:
        return blank(question, "no target to follow")
    groups = list(table.groupby(["from_doc", "to_doc"], sort=False))
    figure = sheet(question, 1.6 + 0.4 * len(groups))
    axes = figure.subplots()
    for y, (_, own) in enumerate(groups):
        left = 0.0
        for row in own.to_dict("records"):
            kind, share = row["outcome"], row["share"]
            axes.barh(y, share, left=left, height=0.62, color=_COLOURS[kind], edgecolor=PAPER)
            if share > _ROOM:
                ink = PAPER if kind in _DARK else INK
                axes.text(left + share / 2, y, f"{row['n']:,}", ha="center", va="center", fontsize=9, color=ink)
            left += share
        n = f"n = {own['of'].iloc[0]:,}"
        axes.text(1.02, y, n, va="center", fontsize=9, color=QUIET, transform=axes.get_yaxis_transform())
    for kind, colour in _COLOURS.items():
        axes.barh(0, 0, color=colour, label=label(kind))
    axes.set_yticks(range(len(groups)), [names[own["from_doc"].iloc[0]] for _, own in groups])
    axes.set(ylim=(len(groups) - 0.4, -0.6), xlim=(0, 1), xlabel="share of the numeric targets, with their number")
    axes.xaxis.set_major_formatter(PercentFormatter(1))
    axes.grid(visible=False)
    figure.legend(loc="outside lower left", ncols=3, handlelength=1, columnspacing=1.2)
    return figure
