"""A table of numbers as coloured cells with the numbers printed in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import seaborn as sns

from analysis.charts.style import QUIET, sheet

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure


def grid(values: pd.DataFrame, notes: pd.DataFrame, title: str, legend: str, empty: str = "none stated") -> Figure:
    """One cell per row and column of ``values``, darker for more; ``notes`` (same shape) says what is printed there.

    Row and column names are the labels, a line break in them is kept; nan is the palest colour. ``legend`` says what
    is printed and what the colour means; ``empty`` stands in place of a grid without rows.
    """
    figure = sheet(title, 1.6 + 0.28 * max(len(values), 1))
    axes = figure.subplots()
    if values.empty:
        axes.set_axis_off()
        axes.text(0.5, 0.5, empty, ha="center", va="center", color=QUIET)
        return figure
    marks = {"annot": notes, "annot_kws": {"fontsize": 9}, "fmt": "", "linewidths": 1, "cbar": False}
    sns.heatmap(values.astype(float).fillna(0), cmap="Blues", vmin=0, ax=axes, **marks)
    axes.set_xticks([i + 0.5 for i in range(values.shape[1])], list(values.columns), rotation=0)
    axes.tick_params(axis="both", length=0)
    axes.tick_params(axis="y", rotation=0)
    axes.xaxis.tick_top()
    axes.xaxis.set_label_position("bottom")
    axes.set(xlabel=legend, ylabel="")
    return figure
