"""Figures of the profiles of reports; the frames come from ``analysis.findings.profiles``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matplotlib.ticker import MaxNLocator

from analysis.charts.share_bars import Bar, bars, excerpt
from analysis.charts.strips import strips
from analysis.findings.profiles import standing_out
from analysis.wording import profiles as wording

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure

    from analysis.wording.words import Words


def measure(rows: pd.DataFrame, name: str, words: Words) -> Figure:
    """A bar a report at its value of one measure, largest first, with the interval; from ``told``."""
    out = standing_out(rows)
    lines = [
        Bar(
            words.reports[row["doc_id"]],
            row["value"],
            row["low"],
            row["high"],
            wording.value(words, name, row["value"]),
            row["doc_id"] in out,
        )
        for row in rows.sort_values("value", ascending=False, kind="stable").to_dict("records")
    ]
    return bars(lines, words, percent=name in wording.SHARES)


def echo(table: pd.DataFrame, own: pd.DataFrame, words: Words) -> Figure:
    """A line a report, a mark a year of the national reports, the own year coloured; ``echoes`` and ``own_years``.

    First comes whose own year is furthest ahead. Reports without a national report of their year have no line.
    """
    rows = own[own["known"].astype(bool)].sort_values("difference", ascending=False, kind="stable").to_dict("records")
    lines = [(row["doc_id"], words.reports[row["doc_id"]], wording.own_and_rival(words, row)) for row in rows]
    drawn, hidden = excerpt(lines)
    between = ("", words.say("chart-between", n=hidden), "")
    marks = table.rename(columns={"doc_id": "line", "own": "stands_out"})
    figure = strips(marks, [line or between for line in drawn], words)
    for axes in figure.axes:
        axes.set_xlim(left=min(0, axes.get_xlim()[0]))
        axes.xaxis.set_major_locator(MaxNLocator(4, steps=[1, 2, 5, 10]))
    return figure
