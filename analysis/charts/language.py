"""Figures of what sets a report's words apart; the frames come from ``analysis.findings.language``."""

from __future__ import annotations

from math import ceil, isnan
from typing import TYPE_CHECKING

from analysis.charts.style import QUIET, district_colours, sheet
from analysis.wording.labels import report_names

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

COLUMNS = 2


def words(table: pd.DataFrame, documents: pd.DataFrame, bar: float) -> Figure:
    """The words that each report uses more than the others, a panel each; pale ones are not above ``bar`` (a z value).

    ``table`` comes from ``distinctive``, ``bar`` from the function of that name.
    """
    names, colours = report_names(documents), district_colours(documents)
    deepest = max(1, int(table.groupby("doc_id").size().max()) if len(table) else 1)
    lines = ceil(len(documents) / COLUMNS)
    figure = sheet("Which words set each report apart from the others?", 0.7 + lines * (0.55 + 0.2 * deepest))
    panels = figure.subplots(lines, COLUMNS, sharex=True, squeeze=False).ravel()
    for axes, doc_id in zip(panels, documents.doc_id, strict=False):
        rows = table[table.doc_id == doc_id]
        word_bars(axes, rows, colours[doc_id], bar)
        axes.set_title(names[doc_id])
        axes.set_ylim(deepest - 0.4, -0.6)
    for axes in panels[len(documents) :]:
        axes.set_visible(False)
    figure.supxlabel(legend(bar), fontsize=9)
    return figure


def legend(bar: float) -> str:
    """What the bars, the dotted line and the pale ones are."""
    line = "" if isnan(bar) else f"; dotted: z = {bar:.1f}, which chance alone seldom reaches; pale: not above it"
    return f"z of the log-odds, and the word's count{line}"


def word_bars(axes: Axes, rows: pd.DataFrame, colour: str, bar: float) -> None:
    """A bar of z per word (columns term, z, count) with the count after it; pale where z is not above ``bar``."""
    if rows.empty:
        axes.text(0.5, 0.5, "none stands out", ha="center", va="center", color=QUIET, transform=axes.transAxes)
    for y, row in enumerate(rows.to_dict("records")):
        axes.barh(y, row["z"], color=colour, alpha=1.0 if row["z"] > bar else 0.35, height=0.72)
        axes.text(row["z"], y, f" {row['count']}", va="center", fontsize=9, color=QUIET)
    axes.axvline(bar, color=QUIET, linewidth=1, linestyle=":")
    axes.set_yticks(range(len(rows)), list(rows.term))
    axes.grid(visible=False)
    axes.margins(x=0.12)
