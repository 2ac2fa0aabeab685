"""Figures of attention to themes; the frames come from ``analysis.findings.priorities``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matplotlib.ticker import MaxNLocator

from analysis.charts.share_bars import Bar, bars
from analysis.charts.strips import strips
from analysis.charts.style import narrow
from analysis.findings.attention import SURE
from analysis.wording import priorities as wording

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure

    from analysis.wording.words import Words


def spread(found: pd.DataFrame, ends: pd.DataFrame, clear: pd.DataFrame, words: Words, stance: str) -> Figure:
    """A line a theme, a mark a report at its share of one part; from ``shares``, ``spread`` and ``clearest``.

    What stands out are the two reports of the clear difference of a theme.
    """
    part = found[found["stance"] == stance]
    apart = {(row["theme"], row[name]) for row in clear.to_dict("records") for name in ("high_doc", "low_doc")}
    out = [key in apart for key in zip(part["theme"], part["doc_id"], strict=True)]
    marks = part.assign(line=part["theme"], value=part["share"], stands_out=out)
    lines = [(row["theme"], words.theme(row["theme"]), wording.ends(words, row)) for row in ends.to_dict("records")]
    figure = strips(marks, lines, words)
    for axes in figure.axes:
        axes.set_xlim(left=min(0, axes.get_xlim()[0]))
        axes.xaxis.set_major_locator(MaxNLocator(3 if narrow() else 5, steps=[1, 2, 5, 10]))
        axes.xaxis.set_major_formatter(lambda value, _: f"{value:.0%}")
    return figure


def leading(leads: pd.DataFrame, words: Words, stance: str) -> Figure:
    """A bar a report: its largest theme with the interval of labelling; from ``findings.attention.leading``.

    What stands out are the reports whose largest theme is sure.
    """
    rows = leads[leads["stance"] == stance].sort_values("share", ascending=False, kind="stable")
    lines = [
        Bar(
            words.reports[row["doc_id"]],
            row["share"],
            row["share_low"],
            row["share_high"],
            words.say("priorities-theme-share", theme=words.theme(row["theme"]), share=row["share"]),
            row["probability"] >= SURE,
        )
        for row in rows.to_dict("records")
    ]
    return bars(lines, words)


def shift(moves: pd.DataFrame, words: Words) -> Figure:
    """A line a theme, a mark a report at plan minus review; from ``between_stances``. Clear ones stand out."""
    marks = moves.assign(line=moves["theme"], value=moves["difference"], stands_out=moves["clear"].astype(bool))
    order = moves.groupby("theme", sort=False)["difference"].mean().sort_values(ascending=False, kind="stable").index
    lines = [(theme, words.theme(theme), wording.furthest(words, moves[moves["theme"] == theme])) for theme in order]
    figure = strips(marks, lines, words, zero=True)
    for axes in figure.axes:
        axes.xaxis.set_major_locator(MaxNLocator(4, steps=[1, 2, 5, 10]))
        axes.xaxis.set_major_formatter(lambda value, _: f"{value * 100:+.0f}".replace("-", "−") if value else "0")
    return figure


def places(table: pd.DataFrame, words: Words) -> Figure:
    """A bar a theme: how much of its variance lies between places, with the interval; ``place_or_year`` of a part."""
    rows = table.sort_values("share", ascending=False, kind="stable")
    lines = [
        Bar(
            words.theme(row["theme"]),
            row["share"],
            row["low"],
            row["high"],
            words.say("priorities-share", share=row["share"]),
            row["low"] > 0,
        )
        for row in rows.to_dict("records")
    ]
    return bars(lines, words)
