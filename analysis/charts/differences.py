"""How far two sides lie apart, theme by theme: the figure of a district page and of a pair page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.charts.dots import dot
from analysis.charts.style import QUIET, blank, sheet
from analysis.findings.priorities import spoken_of
from analysis.wording.labels import theme_label

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure

MARKERS = ("o", "D")  # a clear difference is a diamond
LEGEND = "filled: called different; diamond: a clear difference"


def differences(
    question: str,
    table: pd.DataFrame,
    names: tuple[str, str],
    colours: tuple[str, str],
    empty: str,
) -> Figure:
    """A line per theme: the difference of two shares with its interval, and both shares in figures.

    ``table`` has the columns of ``findings.attention.compared``; ``names`` says what to call left and right. A mark has
    the colour of the side with the larger share; it is filled where the two are called different, and a diamond where
    that is clear. ``empty`` is said where the table is empty. Themes that neither side speaks of have no line.
    """
    if table.empty:
        return blank(question, empty)
    rows = spoken_of(table).sort_values("difference", ascending=False, kind="stable").to_dict("records")
    figure = sheet(question, 1.6 + 0.29 * len(rows))
    axes = figure.subplots()
    axes.axvline(0, color=QUIET, linewidth=0.8)
    for y, row in enumerate(rows):
        colour, marker = colours[row["difference"] < 0], MARKERS[bool(row["clear"])]
        dot(axes, y, row, "difference", colour, marker, filled=bool(row["different"]))
        shares = f"{row['left']:.0%} : {row['right']:.0%}"
        axes.text(1.02, y, shares, va="center", fontsize=9, color=QUIET, transform=axes.get_yaxis_transform())
    axes.set_yticks(range(len(rows)), [theme_label(row["theme"]) for row in rows])
    axes.set_ylim(len(rows) - 0.5, -0.5)
    reach = 1.08 * max(abs(x) for x in axes.get_xlim())
    axes.set_xlim(-reach, reach)
    axes.set_title(f"← more in {names[1]}", fontsize=9, color=colours[1], loc="left")
    axes.set_title(f"more in {names[0]} →", fontsize=9, color=colours[0], loc="right")
    axes.xaxis.set_major_formatter(lambda value, _: f"{value * 100:+.0f}" if value else "0")
    axes.set_xlabel(f"percentage points, with 95% interval of labelling; at the right both shares\n{LEGEND}")
    axes.grid(visible=False, axis="y")
    return figure
