"""Rows whose name stands above their mark and what it says below: for names too long to stand beside it."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Any
from unicodedata import east_asian_width

from analysis.charts.share_bars import MOST
from analysis.charts.strips import strokes
from analysis.charts.style import ACCENT, GRID, INK, OTHERS, QUIET, blank, sheet

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Mapping, Sequence

    import pandas as pd
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from analysis.wording.words import Words

_AWAY = 0.1  # inches from the middle of a mark to the words above and below it
_LINE = 0.15  # inches that a line of words is high
_COLUMN = 0.062  # inches that a letter is wide; a Chinese character is two
_THICK = 0.13  # inches that a bar is high
_REST = 0.25  # inches for the line that says how many rows are left out
_PIECE = re.compile(r"[⺀-\uffef][，、。；：）”]*|[^\s⺀-\uffef]+\s*|\s+")  # what no line is broken within


def headed_bars(table: pd.DataFrame, words: Words, ticks: Sequence[float], told: Callable[[float], str]) -> Figure:
    """A bar from zero for each row: its name above it, what it says below.

    ``table`` has name, value, note and out (it stands out, and has a colour of its own), best first; of more than MOST
    rows the first are drawn and the last line says how many more there are. A row without a value has no bar.
    ``ticks`` are those of the axis, of which the first and the last are its ends; ``told`` writes them.
    """
    return _rows(table, words, ticks, told, _bar)


def headed_dots(table: pd.DataFrame, words: Words, ticks: Sequence[float], told: Callable[[float], str]) -> Figure:
    """As ``headed_bars``, with a dot for each of the numbers in ``values`` of a row; the largest is a larger one."""
    return _rows(table, words, ticks, told, _dots)


def _bar(axes: Axes, y: int, row: Mapping[Hashable, Any], thick: float) -> None:
    axes.barh(y, row["value"], height=thick, edgecolor="none", color=ACCENT if row["out"] else OTHERS)


def _dots(axes: Axes, y: int, row: Mapping[Hashable, Any], thick: float) -> None:
    *rest, most = sorted(row["values"])
    if len(rest) > MOST:
        strokes(axes, rest, y, thick / 2, axes.get_xlim()[1] - axes.get_xlim()[0], OTHERS)
    else:
        axes.scatter(rest, [y] * len(rest), s=26, facecolor="none", edgecolor=OTHERS, linewidth=1.4, clip_on=False)
    axes.scatter([most], [y], s=52, color=ACCENT if row["out"] else OTHERS, zorder=3, clip_on=False)


def _rows(
    table: pd.DataFrame, words: Words, ticks: Sequence[float], told: Callable[[float], str],
    draw: Callable[[Axes, int, Mapping[Hashable, Any], float], None],
) -> Figure:  # fmt: skip
    if table.empty:
        return blank(words.say("chart-nothing"))
    rows, hidden = table.head(MOST).to_dict("records"), max(0, len(table) - MOST)
    width = sheet(1).get_figwidth()
    heads, notes = ([folded(str(row[kind]), width) for row in rows] for kind in ("name", "note"))
    above, below = (max(text.count("\n") for text in texts) + 1 for texts in (heads, notes))
    pitch = 0.3 + _LINE * (above + below)
    figure = sheet(0.4 + pitch * len(rows) + (_REST if hidden else 0))
    axes = figure.subplots()
    axes.set_xlim(ticks[0], ticks[-1])
    write = partial(axes.text, 0, transform=axes.get_yaxis_transform())
    for y, (row, head, note) in enumerate(zip(rows, heads, notes, strict=True)):
        axes.axhline(y, color=GRID, linewidth=0.8, zorder=0)
        draw(axes, y, row, _THICK / pitch)
        write(y - _AWAY / pitch, head, va="bottom", color=INK)
        write(y + _AWAY / pitch, note, va="top", fontsize=9, color=QUIET)
    last = len(rows) - 1 + (_AWAY + _LINE * below) / pitch
    if hidden:
        write(last + 0.5 * _LINE / pitch, words.say("chart-rest", n=hidden), va="top", color=QUIET)
        last += _REST / pitch
    axes.set(ylim=(last, -(_AWAY + _LINE * above) / pitch), yticks=[])
    axes.set_xticks(list(ticks), [told(tick) for tick in ticks])
    axes.get_xticklabels()[0].set_horizontalalignment("left")
    axes.get_xticklabels()[-1].set_horizontalalignment("right")
    axes.tick_params(axis="both", length=0)
    axes.grid(visible=False, axis="y")
    axes.set_axisbelow(True)
    return figure


def folded(text: str, width: float) -> str:
    """A text in lines that are no wider than ``width`` inches; no Chinese mark begins a line."""
    lines, room = [""], width / _COLUMN - 3
    for piece in _PIECE.findall(text):
        if _columns(lines[-1] + piece.rstrip()) > room and lines[-1]:
            lines.append("")
        lines[-1] += piece
    return "\n".join(line.rstrip() for line in lines)


def _columns(text: str) -> int:
    # The font of the figures has quotation marks and dots as wide as a Chinese character (ambiguous, “A”).
    return sum(2 if east_asian_width(sign) in "WFA" else 1 for sign in text)
