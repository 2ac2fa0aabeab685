"""Two sides on one line: the figure of a district page (a report, the others) and of a pair page (two reports)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from analysis.charts.style import ACCENT, GRID, INK, OTHERS, PAPER, blank, narrow, sheet
from analysis.findings.priorities import spoken_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd
    from matplotlib.figure import Figure

    from analysis.wording.words import Words

SECOND = "#0072B2"  # the right of two reports
MARKERS = ("o", "D")  # of the left and of the right, so that colour is never the only sign
_THICK, _THIN = 3.2, 1.4  # a clear difference; one that is called different


@dataclass(frozen=True, slots=True)
class Line:
    """What stands on one line: its name, two shares, whether they are called (clearly) different, their intervals."""

    label: str
    shares: tuple[float, float]
    different: bool
    clear: bool
    intervals: tuple[tuple[float, float], ...] = ()


def two_sides(lines: Sequence[Line], names: tuple[str, str], colours: tuple[str, str], words: Words) -> Figure:
    """A line each with two dots, filled and joined in colour where the two are called different, from zero.

    The dots of a line with intervals stand one below the other. A phone has the names above their lines.
    """
    if not lines:
        return blank(words.say("chart-nothing"))
    figure = sheet(0.75 + len(lines) * ((0.56 if lines[0].intervals else 0.44) if narrow() else 0.3))
    axes = figure.subplots()
    end = 1.04 * max(max(line.shares + tuple(high for _, high in line.intervals)) for line in lines)
    for y, line in enumerate(lines):
        axes.plot([0, end], [y, y], color=GRID, linewidth=0.8, zorder=0)
        _join(axes, y, line, colours)
        for side, share in enumerate(line.shares):
            apart = (-0.1, 0.14)[side] if line.intervals else 0.0
            if line.intervals:
                axes.plot(line.intervals[side], [y + apart] * 2, color=INK, linewidth=1.2, zorder=2)
            face = colours[side] if line.different else PAPER
            axes.plot(
                [share], [y + apart], MARKERS[side], markersize=6.5, color=colours[side], markerfacecolor=face, zorder=3
            )
        told = words.say("chart-two-shares", left=line.shares[0], right=line.shares[1])
        axes.text(1.02, y, told, va="center", fontsize=9, color=INK, transform=axes.get_yaxis_transform())
        if narrow():
            axes.text(0, y - 0.28, line.label, va="bottom", fontsize=9, color=INK, transform=axes.get_yaxis_transform())
    for name, colour, marker in zip(names, colours, MARKERS, strict=True):
        axes.plot([], [], marker, color=colour, label=name)
    axes.set_yticks([] if narrow() else range(len(lines)), [] if narrow() else [line.label for line in lines])
    axes.set(ylim=(len(lines) - 0.5, -0.75 if narrow() else -0.5), xlim=(-0.02 * end, end))
    axes.xaxis.set_major_formatter(lambda value, _: f"{value:.0%}")
    axes.locator_params(axis="x", nbins=4)
    axes.tick_params(axis="both", length=0)
    axes.grid(visible=False)
    figure.legend(loc="outside upper left", ncols=2, handlelength=1, borderpad=0, columnspacing=1.2)
    return figure


def _join(axes: object, y: int, line: Line, colours: tuple[str, str]) -> None:
    if line.different and not line.intervals:
        colour = colours[line.shares[1] > line.shares[0]] if line.clear else OTHERS
        axes.plot(line.shares, [y, y], color=colour, linewidth=_THICK if line.clear else _THIN, zorder=1)  # type: ignore[attr-defined]


def themes(
    table: pd.DataFrame, names: tuple[str, str], words: Words, colours: tuple[str, str] = (ACCENT, SECOND)
) -> Figure:
    """A line per theme that either side speaks of, largest difference first; from ``findings.attention.compared``."""
    rows = spoken_of(table).sort_values("difference", ascending=False, kind="stable").to_dict("records")
    lines = [
        Line(words.theme(row["theme"]), (row["left"], row["right"]), bool(row["different"]), bool(row["clear"]))
        for row in rows
    ]
    return two_sides(lines, names, colours, words)
