"""Figures of the profiles of reports; the frames come from ``analysis.findings.profiles``."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from matplotlib.ticker import PercentFormatter

from analysis.charts.dots import dot
from analysis.charts.style import GRID, INK, QUIET, blank, district_colours, district_markers, sheet
from analysis.findings.profiles import MEASURES, told

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pandas as pd
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

_ACROSS = 2  # panels side by side
_SHARES = ("specificity", "vagueness", "firmness")
_APART = 0.16  # of a line: how far the plan stands above, and the review below it


def measures(
    table: pd.DataFrame, documents: pd.DataFrame, names: Mapping[str, str], titles: Mapping[str, str]
) -> Figure:
    """Every measure of every report with its interval, one panel a measure; hollow and lower is the review.

    ``table`` is ``profiles``, ``titles`` are what the measures are called.
    """
    question = "How concrete, vague, firm, numbered and wide is each report?"
    if documents.empty:
        return blank(question, "no report")
    down = ceil(len(MEASURES) / _ACROSS)
    figure = sheet(question, 0.9 + down * (0.5 + 0.3 * len(documents)))
    panels = figure.subplots(down, _ACROSS, sharey=True, squeeze=False).ravel()
    for axes in panels[len(MEASURES) :]:
        axes.set_axis_off()
    for axes, (measure, parts) in zip(panels, MEASURES.items(), strict=False):
        for part in parts:
            _dots(axes, told(table, measure, part), documents, review=part == "review", both=len(parts) > 1)
        axes.set_title(titles[measure])
        axes.set_yticks(range(len(documents)), [names[doc_id] for doc_id in documents["doc_id"]])
        axes.set(ylim=(len(documents) - 0.3, -0.6), xlim=None if measure == "numbers" else (-0.03, 1.03))
        axes.grid(visible=False, axis="y")
        if measure in _SHARES:
            axes.xaxis.set_major_formatter(PercentFormatter(1))
        elif measure == "numbers":
            axes.set_xlabel("per 1,000 characters")
    legend = "filled: plan (firmness: all promises), hollow: review; bars: 95% intervals, as the table says of what"
    figure.supxlabel(legend, fontsize=9)
    return figure


def _dots(axes: Axes, rows: pd.DataFrame, documents: pd.DataFrame, *, review: bool, both: bool) -> None:
    colours, markers = district_colours(documents), district_markers(documents)
    lines = {doc_id: at for at, doc_id in enumerate(documents["doc_id"])}
    shift = (_APART if review else -_APART) if both else 0.0
    for row in rows.to_dict("records"):
        doc = row["doc_id"]
        dot(axes, lines[doc] + shift, row, "value", colours[doc], markers[doc], filled=not review)


def echo(table: pd.DataFrame, documents: pd.DataFrame, names: Mapping[str, str]) -> Figure:
    """Echo of the national report of each year, one panel a report, the own year filled; from ``echoes``."""
    question = "The national report of which year is the wording nearest to?"
    rows = table[table["value"].notna()]
    if rows.empty:
        return blank(question, "nothing to set against national reports")
    colours = district_colours(documents)
    down = ceil(len(documents) / _ACROSS)
    figure = sheet(question, 0.9 + 1.7 * down)
    panels = figure.subplots(down, _ACROSS, sharex=True, squeeze=False).ravel()
    for axes in panels[len(documents) :]:
        axes.set_axis_off()
    for axes, doc_id in zip(panels, documents["doc_id"], strict=False):
        _years(axes, rows[rows["doc_id"] == doc_id], colours[doc_id])
        axes.set_title(names[doc_id])
        axes.set_ylim(bottom=0)
        axes.xaxis.set_tick_params(labelbottom=True)
    legend = "year of the national report; filled: the year of the report itself; each panel has a scale of its own"
    figure.supxlabel(legend, fontsize=9)
    figure.supylabel("shared runs of six letters per 1,000", fontsize=9)
    return figure


def _years(axes: Axes, rows: pd.DataFrame, colour: str) -> None:
    """A bar a year; without a bar of its own year a report says so."""
    for row in rows.to_dict("records"):
        face = colour if row["own"] else GRID
        axes.bar(row["year"], row["value"], width=0.75, color=face, edgecolor=colour if row["own"] else QUIET)
        axes.plot([row["year"]] * 2, [row["low"], row["high"]], color=INK, linewidth=1.1, solid_capstyle="butt")
    if not rows["own"].any():
        axes.text(0.03, 0.9, "its own year is not at hand", transform=axes.transAxes, fontsize=9, color=QUIET)
    axes.grid(visible=False, axis="x")
    years = sorted(rows["year"].unique())
    axes.set_xticks(years, [f"{year % 100:02}" for year in years])
