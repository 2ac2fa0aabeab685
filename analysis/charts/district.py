"""Figures of one report; the frames come from ``analysis.findings``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.charts import differences
from analysis.charts.strips import strokes
from analysis.charts.style import ACCENT, GRID, INK, OTHERS, QUIET, blank, sheet
from analysis.wording.district import place

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from analysis.wording.words import Words


def against(table: pd.DataFrame, name: str, words: Words) -> Figure:
    """What one part of a report attends to, and the mean of the others; from ``findings.district.against_others``."""
    others = int(table["others"].max()) if len(table) else 0
    sides = (name, words.say("district-key-others", n_others=others))
    return differences.themes(table, sides, words, (ACCENT, OTHERS))


def standing(table: pd.DataFrame, doc_id: str, words: Words) -> Figure:
    """A line per measure from nought to the largest, with a tick for each other report and a dot for this one.

    ``table`` comes from ``findings.standing.standing``.
    """
    own = table[table["doc_id"] == doc_id]
    if own.empty:
        return blank(words.say("chart-nothing"))
    figure = sheet(0.2 + 0.5 * len(own))
    axes = figure.subplots()
    for y, row in enumerate(own.to_dict("records")):
        others = table[(table["measure"] == row["measure"]) & (table["doc_id"] != doc_id)]
        largest = max(row["high"], row["value"], others["value"].max() if len(others) else 0.0) or 1.0
        axes.plot([0, 1], [y, y], color=GRID, linewidth=0.8, zorder=0)
        strokes(axes, others["value"] / largest, y, 0.15, 1.0, OTHERS, zorder=1)
        if row["high"] > row["low"]:
            axes.plot([row["low"] / largest, row["high"] / largest], [y, y], color=INK, linewidth=1.4, zorder=2)
        axes.plot([row["value"] / largest], [y], "o", color=ACCENT, markersize=7.5, zorder=3, clip_on=False)
        name = words.say(f"district-measure-{row['measure'].replace(' ', '-')}")
        axes.text(0, y - 0.24, name, va="bottom", color=INK, fontsize=9)
        axes.text(1.05, y, place(words, row), va="center", fontsize=9, color=INK)
    axes.set(ylim=(len(own) - 0.6, -0.7), xlim=(-0.01, 1.01), yticks=[], xticks=[])
    axes.grid(visible=False)
    axes.spines["bottom"].set_visible(False)
    return figure


def words_apart(table: pd.DataFrame, words: Words) -> Figure:
    """The words that one report uses more than the others, longest bar first; rows of ``language.distinctive``."""
    if table.empty:
        return blank(words.say("chart-nothing"))
    figure = sheet(0.3 + 0.25 * len(table))
    axes = figure.subplots()
    word_bars(axes, table, ACCENT)
    axes.set_ylim(len(table) - 0.4, -0.6)
    return figure


def word_bars(axes: Axes, rows: pd.DataFrame, colour: str) -> None:
    """A bar of z per word (columns term, z, count), with its z and count after it."""
    for y, row in enumerate(rows.to_dict("records")):
        axes.barh(y, row["z"], color=colour, height=0.62)
        axes.text(row["z"], y, f" {row['z']:.1f} · {row['count']}", va="center", fontsize=9, color=QUIET)
    axes.set_yticks(range(len(rows)), list(rows["term"]))
    axes.set_xticks([])
    axes.tick_params(axis="both", length=0)
    axes.spines["bottom"].set_visible(False)
    axes.grid(visible=False)
    axes.margins(x=0.3)
