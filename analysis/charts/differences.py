"""How far two sides lie apart, theme by theme: the figure of a district page and of a pair page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.charts.dots import dot
from analysis.charts.style import QUIET, blank, sheet
from analysis.findings.inference import LEVEL
from analysis.wording.labels import theme_label

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure


def differences(
    question: str,
    table: pd.DataFrame,
    sides: tuple[str, str],
    names: tuple[str, str],
    colours: tuple[str, str],
    empty: str,
) -> Figure:
    """A line per theme: the difference of two shares with its interval, and both shares in figures.

    ``table`` has theme, difference, low, high, p_holm and the two columns named by ``sides``; ``names`` says what to
    call the sides. A mark has the colour of the side with the larger share; it is filled where the difference holds
    after Holm's correction. ``empty`` is said where the table is empty.
    """
    if table.empty:
        return blank(question, empty)
    rows = table.sort_values("difference", ascending=False, kind="stable").to_dict("records")
    figure = sheet(question, 1.6 + 0.29 * len(rows))
    axes = figure.subplots()
    axes.axvline(0, color=QUIET, linewidth=0.8)
    for y, row in enumerate(rows):
        dot(axes, y, row, "difference", colours[row["difference"] < 0], filled=bool(row["p_holm"] < LEVEL))
        shares = f"{row[sides[0]]:.0%} : {row[sides[1]]:.0%}"
        axes.text(1.02, y, shares, va="center", fontsize=9, color=QUIET, transform=axes.get_yaxis_transform())
    axes.set_yticks(range(len(rows)), [theme_label(row["theme"]) for row in rows])
    axes.set_ylim(len(rows) - 0.5, -0.5)
    reach = 1.08 * max(abs(x) for x in axes.get_xlim())
    axes.set_xlim(-reach, reach)
    axes.set_title(f"← more in {names[1]}", fontsize=9, color=colours[1], loc="left")
    axes.set_title(f"more in {names[0]} →", fontsize=9, color=colours[0], loc="right")
    axes.xaxis.set_major_formatter(lambda value, _: f"{value * 100:+.0f}" if value else "0")
    axes.set_xlabel("percentage points, with 95% interval where sections permit; at the right both shares\n"
                    "filled: holds after correction for the number of themes")  # fmt: skip
    axes.grid(visible=False, axis="y")
    return figure
