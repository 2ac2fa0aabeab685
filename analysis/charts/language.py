"""Figures of formulas and of the words that set a report apart: rows that ``wording.language`` has in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.charts.headed import headed_bars
from analysis.charts.share_bars import MOST
from analysis.charts.style import ACCENT, GRID, INK, OTHERS, QUIET, blank, sheet

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure

    from analysis.wording.words import Words


def formulas(rows: pd.DataFrame, words: Words) -> Figure:
    """How many formulas each report has; from ``wording.language.formula_rows``."""
    end = max(1, int(rows["value"].max())) if len(rows) else 1
    return headed_bars(rows, words, (0, end), "{:.0f}".format)


def frequent(rows: pd.DataFrame, words: Words) -> Figure:
    """How often each word is used; from ``wording.language.frequent_rows``."""
    if rows.empty:
        return blank(words.say("chart-nothing"))
    figure = sheet(0.5 + 0.27 * len(rows))
    axes = figure.subplots()
    for y, row in enumerate(rows.to_dict("records")):
        axes.barh(y, row["value"], height=0.6, edgecolor="none", color=ACCENT if row["out"] else OTHERS)
        axes.text(1.02, y, row["note"], va="center", fontsize=9, color=INK, transform=axes.get_yaxis_transform())
    axes.set_yticks(range(len(rows)), list(rows["name"]))
    axes.set(ylim=(len(rows) - 0.4, -0.6), xlim=(0, rows["value"].max()))
    axes.set_xticks([0, int(rows["value"].max())])
    axes.tick_params(axis="both", length=0)
    axes.grid(visible=False)
    return figure


def apart(rows: pd.DataFrame, words: Words, bar: float) -> Figure:
    """How near each word comes to ``bar`` (a z value), and without its best support; from ``apart_rows``.

    A dot at z, a line to the z that is left when another report is left out; coloured where z is above the bar.
    """
    if rows.empty:
        return blank(words.say("chart-nothing"))
    rows = rows.head(MOST)
    figure = sheet(0.75 + 0.27 * len(rows))
    axes = figure.subplots()
    for y, row in enumerate(rows.to_dict("records")):
        colour = ACCENT if row["out"] else OTHERS
        axes.axhline(y, color=GRID, linewidth=0.8, zorder=0)
        axes.plot([row["weakest"], row["value"]], [y, y], color=colour, linewidth=2)
        axes.scatter([row["value"]], [y], s=46, color=colour, zorder=3)
        axes.text(1.02, y, row["note"], va="center", fontsize=9, color=INK, transform=axes.get_yaxis_transform())
    end = 1.05 * max(bar, rows["value"].max())
    axes.axvline(bar, color=QUIET, linewidth=1.2)
    label = words.say("language-bar-label", bar=bar)
    axes.text(bar, -0.7, label, ha="right", va="bottom", fontsize=9, color=QUIET)
    axes.set_yticks(range(len(rows)), list(rows["name"]))
    axes.set(ylim=(len(rows) - 0.5, -0.7), xlim=(min(0, rows["weakest"].min()), end))
    axes.set_xticks([0, bar], [words.say("language-zero"), words.say("language-z", z=bar)])
    axes.tick_params(axis="both", length=0)
    axes.grid(visible=False)
    return figure
