"""A table of numbers as coloured cells with the numbers printed in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import seaborn as sns

from analysis.charts.style import blank, sheet

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure


def grid(values: pd.DataFrame, notes: pd.DataFrame, title: str, legend: str, empty: str = "none stated") -> Figure:
    """One cell per row and column of ``values``, darker for more; ``notes`` (same shape) says what is printed there.

    Row and column names are the labels, a line break in them is kept; nan is the palest colour. ``legend`` says what
    is printed and what the colour means; ``empty`` stands in place of a grid without rows.
    """
    if values.empty:
        return blank(title, empty)
    top = max(str(name).count("\n") + 1 for name in values.columns)
    figure = sheet(title, 1.1 + 0.16 * top + 0.28 * len(values))
    axes = figure.subplots()
    marks = {"annot": notes, "annot_kws": {"fontsize": 9}, "fmt": "", "linewidths": 1, "cbar": False}
    sns.heatmap(values.astype(float).fillna(0), cmap="Blues", vmin=0, ax=axes, **marks)
    axes.set_xticks([i + 0.5 for i in range(values.shape[1])], list(values.columns), rotation=0)
    axes.tick_params(axis="both", length=0)
    axes.tick_params(axis="y", rotation=0)
    axes.xaxis.tick_top()
    axes.set(xlabel="", ylabel="")
    figure.supxlabel(legend, fontsize=9)
    return figure
