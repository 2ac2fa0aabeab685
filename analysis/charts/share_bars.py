"""Bars from zero, a line each with its interval: the figure of most questions."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from matplotlib.ticker import MaxNLocator

from analysis.charts.style import ACCENT, GRID, INK, OTHERS, QUIET, blank, narrow, sheet

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    import pandas as pd
    from matplotlib.figure import Figure

    from analysis.wording.words import Words

MOST = 20  # reports that are drawn one by one; of more, the ends are
_TOP, _BOTTOM = 12, 6
ROOM = 20  # letters that find room on either side of a bar on a phone; longer words stand above it


class Bar(NamedTuple):
    """One line: its name, its value with the interval (all alike where there is none), and words for the right."""

    name: str
    value: float
    low: float
    high: float
    told: str
    stands_out: bool = False


def share_bars(table: pd.DataFrame, words: Words, out: Collection[str] = ()) -> Figure:
    """A bar a report, largest first, with its interval and its counts in words at the right.

    ``table`` has doc_id, share, low, high, k and n, a row a report; ``out`` are the doc_ids that stand out, which have
    a colour of their own. Of more than MOST reports the first and last are drawn; the line between says how many more.
    """
    rows = table[table["n"] > 0].sort_values("share", ascending=False, kind="stable").to_dict("records")
    lines = [
        Bar(
            words.reports[row["doc_id"]],
            row["share"],
            row["low"],
            row["high"],
            words.say("chart-share-of", share=row["share"], k=row["k"], n=row["n"]),
            row["doc_id"] in out,
        )
        for row in rows
    ]
    return bars(lines, words)


def bars(rows: Sequence[Bar], words: Words, percent: bool = True) -> Figure:
    """The lines in their order, of more than MOST the first and last; values are shares, or plain numbers."""
    if not rows:
        return blank(words.say("chart-nothing"))
    hidden = len(rows) - _TOP - _BOTTOM if len(rows) > MOST else 0
    lines = [*rows[:_TOP], None, *rows[-_BOTTOM:]] if hidden else list(rows)
    named = narrow() and max(letters(row.name) for row in rows) > ROOM
    above = named or (narrow() and max(letters(row.told) for row in rows) > ROOM)
    figure = sheet(0.45 + (0.42 if above else 0.27) * len(lines))
    axes = figure.subplots()
    ticks = _ticks(max(row.high for row in rows), percent)
    for y, row in enumerate(lines):
        if row is None:
            axes.text(0, y, words.say("chart-between", n=hidden), va="center", color=QUIET)
            continue
        at = y + 0.2 * above
        axes.barh(
            at, row.value, height=0.42 if above else 0.62, color=ACCENT if row.stands_out else OTHERS, linewidth=0
        )
        axes.plot([0, ticks[-1]], [at, at], color=GRID, linewidth=0.8, zorder=0)
        if row.high > row.low:
            axes.plot([row.low, row.high], [at, at], color=INK, linewidth=1.4, solid_capstyle="butt")
        x, height = (0, y - 0.24) if above else (1.02, y)
        told = f"{row.name} · {row.told}" if named else row.told
        axes.text(x, height, told, va="center", fontsize=9, transform=axes.get_yaxis_transform())
    axes.set_yticks(range(len(lines)), [row.name if row and not named else "" for row in lines])
    axes.set(ylim=(len(lines) - 0.5, -0.5), xlim=(0, ticks[-1]))
    axes.set_xticks([ticks[0], ticks[-1]] if narrow() else ticks)
    if percent:
        axes.xaxis.set_major_formatter(lambda value, _: f"{value:.0%}")
    axes.tick_params(axis="both", length=0)
    axes.grid(visible=False)
    return figure


def _ticks(largest: float, percent: bool) -> list[float]:
    if percent:
        end = max(0.1, float(np.ceil(10 * largest) / 10))
        return [0, end / 2, end]
    return [float(tick) for tick in MaxNLocator(3, steps=[1, 2, 2.5, 5, 10]).tick_values(0, largest)]


def letters(text: str) -> int:
    """How long a text is; a Chinese character is as wide as two letters."""
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in text)
