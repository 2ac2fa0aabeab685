"""A line a theme, a mark a report: where the reports lie, and which of them stand out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from analysis.charts.share_bars import MOST, letters
from analysis.charts.style import ACCENT, GRID, INK, OTHERS, QUIET, blank, narrow, sheet

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import pandas as pd
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from analysis.wording.words import Words

_BESIDE = 28  # letters that find room beside a strip; longer words stand above it
FINE = 100  # marks that find room on a line of their range; finer ones lie on each other
_SIDE = 1.04  # of the axes: where the words beside a line begin


def strips(marks: pd.DataFrame, lines: Sequence[tuple[str, str, str]], words: Words, zero: bool = False) -> Figure:
    """One strip a line of ``lines``: its code, its name, and what is told beside it or, where that is long, above.

    ``marks`` has line (the code), value and stands_out, a row a mark. With many marks a line they are thin.
    ``zero`` draws where 0 is.
    """
    if not lines:
        return blank(words.say("chart-nothing"))
    above = narrow() or max(letters(told) for _, _, told in lines) > _BESIDE
    thin = marks["line"].value_counts().max() > MOST
    figure = sheet(0.45 + (0.64 if narrow() else 0.42 if above else 0.31) * len(lines))
    axes = figure.subplots()
    for y, (code, name, told) in enumerate(lines):
        at = y + (0.2 if above else 0)
        _strip(axes, at, marks[marks["line"] == code], thin)
        if zero:
            axes.plot([0, 0], [at - 0.22, at + 0.22], color=QUIET, linewidth=1, zorder=1.5)
        x, height = (0, y - (0.07 if narrow() else 0.2)) if above else (_SIDE, y)
        size, colour = (8.5, QUIET) if above else (9, INK)
        axes.text(x, height, told, va="center", fontsize=size, color=colour, transform=axes.get_yaxis_transform())
        if narrow():
            axes.text(0, y - 0.35, name, va="center", fontsize=9.5, transform=axes.get_yaxis_transform())
    names = [] if narrow() else [name for _, name, _ in lines]
    axes.set_yticks([y + (0.2 if above else 0) for y in range(len(names))], names)
    axes.set_ylim(len(lines) - 0.4, -0.6)
    axes.tick_params(axis="both", length=0)
    axes.grid(visible=False)
    return figure


def _strip(axes: Axes, y: float, marks: pd.DataFrame, thin: bool) -> None:
    """Those that stand out lie on top."""
    values = marks["value"]
    axes.plot([values.min(), values.max()], [y, y], color=GRID, linewidth=4, solid_capstyle="round", zorder=1)
    for out, colour in ((False, OTHERS), (True, ACCENT)):
        own = values[marks["stands_out"] == out]
        if thin:
            strokes(axes, own, y, 0.16, values.max() - values.min(), colour, 2 + out)
        else:
            axes.plot(own, [y] * len(own), "o", color=colour, markersize=7, zorder=2 + out)


def strokes(
    axes: Axes, values: Iterable[float], y: float, half: float, reach: float, colour: str, zorder: float = 2
) -> None:
    """Many marks on a line, as one path: a stroke each, ``half`` as high up as down.

    Of more than FINE, those that would lie on each other are one: ``reach`` is how far the line goes in the units of
    the values, of which a mark is a part in FINE.
    """
    own = np.unique(np.asarray(list(values), dtype=float))
    if len(own) > FINE:
        grain = reach / FINE or 1.0
        own = np.unique(np.round(own / grain)) * grain
    x, ends = np.repeat(own, 3), np.tile([y - half, y + half, np.nan], len(own))
    axes.plot(x, ends, color=colour, linewidth=1.4, solid_capstyle="butt", zorder=zorder)
