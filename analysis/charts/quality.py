"""Figures of how right the tables are; the frames come from ``analysis.findings.quality``."""

from __future__ import annotations

from textwrap import fill
from typing import TYPE_CHECKING

from analysis.charts.style import ACCENT, GRID, OTHERS, QUIET, blank, narrow, sheet
from analysis.findings import quality as findings
from analysis.wording.quality import from_to, measure

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from analysis.wording.words import Words

MOST = 20  # measures that are drawn, the least right
MOST_PAIRS = 12  # pairs of themes that are drawn, those taken for each other most often


def unseen(measured: pd.DataFrame, words: Words) -> Figure:
    """A line a measure, a dot a set of unseen texts: the newest in a colour, earlier ones hollow; from ``unseen``.

    The least right stand first; at the right, from where to where the newest sets reach. Dots of the same per cent are
    drawn once: they would cover each other.
    """
    reach = findings.reach(measured).to_dict("records")
    if not reach:
        return blank(words.say("chart-nothing"))
    newest = findings.newest(measured)
    earlier = measured[~measured.index.isin(newest.index)]
    figure = sheet(0.75 + 0.27 * len(reach))
    axes = figure.subplots()
    for y, row in enumerate(reach):
        _line(axes, y)
        before, now = (
            rows.loc[rows["measure"] == row["measure"], "score"].round(2).unique() for rows in (earlier, newest)
        )
        axes.plot(before, [y] * len(before), "o", color=OTHERS, markerfacecolor="none", markersize=5.5)
        axes.plot(now, [y] * len(now), "o", color=ACCENT, markersize=5.5)
        _beside(axes, y, words.say("quality-from-to", **from_to(row)))
    axes.plot([], [], "o", color=ACCENT, label=words.say("quality-key-newest"))
    axes.plot([], [], "o", color=OTHERS, markerfacecolor="none", label=words.say("quality-key-earlier"))
    _frame(axes, [measure(words, row["measure"]) for row in reach])
    axes.xaxis.set_major_formatter(lambda value, _: f"{value:.0%}")
    figure.legend(loc="outside upper left", ncols=1 if narrow() else 2, handlelength=1, borderpad=0)
    return figure


def scores(table: pd.DataFrame, words: Words) -> Figure:
    """The measures that are least right in-sample, with their intervals; value and n at the right; from ``pooled``."""
    if table.empty:
        return blank(words.say("chart-nothing"))
    rows = table.sort_values("value", kind="stable").head(MOST).to_dict("records")
    figure = sheet(0.45 + 0.27 * len(rows))
    axes = figure.subplots()
    for y, row in enumerate(rows):
        _line(axes, y)
        axes.plot([row["low"], row["high"]], [y, y], color=OTHERS, linewidth=2, solid_capstyle="butt")
        axes.plot([row["value"]], [y], "o", color=ACCENT, markersize=5.5)
        _beside(axes, y, words.say("quality-value", value=row["value"], n=row["n"]))
    _frame(axes, [measure(words, row["measure"]) for row in rows])
    return figure


def confused(table: pd.DataFrame, words: Words) -> Figure:
    """Pairs of themes that are taken for each other most often: annotated, found, how often; ``wording.confused``."""
    if table.empty:
        return blank(words.say("chart-nothing"))
    rows = table.head(MOST_PAIRS).to_dict("records")
    figure = sheet(0.2 + 0.42 * len(rows))
    axes = figure.subplots()
    axes.barh(range(len(rows)), [row["n"] for row in rows], height=0.5, color=OTHERS, linewidth=0)
    for y, row in enumerate(rows):
        _beside(axes, y, f"{row['n']:,}")
    pairs = [words.say("quality-pair", expected=row["expected"], found=row["found"]) for row in rows]
    axes.set_yticks(range(len(rows)), [pair.replace(" → ", "\n→ ") for pair in pairs], fontsize=9)
    axes.set(ylim=(len(rows) - 0.5, -0.5), xlim=(0, max(row["n"] for row in rows)), xticks=[])
    axes.tick_params(axis="both", length=0)
    axes.spines["bottom"].set_visible(False)
    axes.grid(visible=False)
    return figure


def calibration(table: pd.DataFrame, words: Words) -> Figure:
    """Share of right themes per fifth of the scale of theme_score, against the score itself; from ``calibration``."""
    if table.empty:
        return blank(words.say("chart-nothing"))
    figure = sheet(3.5)
    axes = figure.subplots()
    axes.plot([0, 1], [0, 1], color=QUIET, linewidth=1, linestyle=":", label=words.say("quality-diagonal"))
    axes.vlines(table["score"], table["low"], table["high"], color=ACCENT, linewidth=1.8)
    axes.plot(table["score"], table["share"], "o", color=ACCENT, markersize=6.5)
    for row in table.to_dict("records"):
        told = words.say("quality-of", k=row["k"], n=row["n"])
        axes.annotate(told, (row["score"], row["high"]), (0, 4), textcoords="offset points", ha="center", fontsize=9)
    axes.set(xlim=(0, 1.08), ylim=(0, 1.1), ylabel=words.say("quality-axis-right"))
    axes.set_xlabel(fill(words.say("quality-axis-score"), 40 if narrow() else 80))
    axes.set_xticks([0, 0.5, 1])
    axes.set_yticks([0, 0.5, 1])
    axes.yaxis.set_major_formatter(lambda value, _: f"{value:.0%}")
    axes.grid(color=GRID)
    figure.legend(loc="outside upper left", borderpad=0)
    return figure


def _line(axes: Axes, y: float) -> None:
    axes.plot([0, 1], [y, y], color=GRID, linewidth=0.8, zorder=0)


def _beside(axes: Axes, y: float, told: str) -> None:
    axes.text(1.02, y, told, va="center", fontsize=9, transform=axes.get_yaxis_transform())


def _frame(axes: Axes, names: list[str]) -> None:
    axes.set_yticks(range(len(names)), names)
    axes.set(ylim=(len(names) - 0.5, -0.5), xlim=(-0.02, 1.02), xticks=[0, 0.5, 1])
    axes.tick_params(axis="both", length=0)
    axes.grid(visible=False)
