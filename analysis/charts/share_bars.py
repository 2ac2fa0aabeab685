"""One share of each report as a bar from zero: the figure of most questions."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import numpy as np

from analysis.charts.style import ACCENT, GRID, INK, OTHERS, QUIET, blank, narrow, sheet

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    import pandas as pd
    from matplotlib.figure import Figure

    from analysis.wording.words import Words

Row = TypeVar("Row")
MOST = 20  # reports that are drawn one by one; of more, the ends are
_TOP, _BOTTOM = 12, 6


def share_bars(table: pd.DataFrame, words: Words, out: Collection[str] = ()) -> Figure:
    """A bar a report, largest first, with its interval and its counts in words at the right.

    ``table`` has doc_id, share, low, high, k and n, a row a report; ``out`` are the doc_ids that stand out, which have
    a colour of their own. Of more than MOST reports the first and last are drawn; the line between says how many more.
    """
    rows = table[table["n"] > 0].sort_values("share", ascending=False, kind="stable").to_dict("records")
    if not rows:
        return blank(words.say("chart-nothing"))
    lines, hidden = excerpt(rows)
    figure = sheet(0.45 + 0.27 * len(lines))
    axes = figure.subplots()
    end = max(0.1, float(np.ceil(10 * max(row["high"] for row in rows)) / 10))
    for y, row in enumerate(lines):
        if row is None:
            axes.text(0, y, words.say("chart-between", n=hidden), va="center", color=QUIET)
            continue
        colour = ACCENT if row["doc_id"] in out else OTHERS
        axes.barh(y, row["share"], height=0.62, color=colour, linewidth=0)
        axes.plot([0, end], [y, y], color=GRID, linewidth=0.8, zorder=0)
        if row["high"] > row["low"]:
            axes.plot([row["low"], row["high"]], [y, y], color=INK, linewidth=1.4, solid_capstyle="butt")
        told = words.say("chart-share-of", share=row["share"], k=row["k"], n=row["n"])
        axes.text(1.02, y, told, va="center", fontsize=9, transform=axes.get_yaxis_transform())
    axes.set_yticks(range(len(lines)), [words.reports[row["doc_id"]] if row else "" for row in lines])
    axes.set(ylim=(len(lines) - 0.5, -0.5), xlim=(0, end))
    axes.set_xticks([0, end] if narrow() else [0, end / 2, end])
    axes.xaxis.set_major_formatter(lambda value, _: f"{value:.0%}")
    axes.tick_params(axis="both", length=0)
    axes.grid(visible=False)
    return figure


def excerpt(rows: Sequence[Row]) -> tuple[list[Row | None], int]:
    """The lines of a figure of ranked rows, and how many are left out; None stands where they would be."""
    hidden = len(rows) - _TOP - _BOTTOM if len(rows) > MOST else 0
    return ([*rows[:_TOP], None, *rows[-_BOTTOM:]] if hidden else list(rows)), hidden
