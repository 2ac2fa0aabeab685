"""Bars of parts of a whole, a report a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from analysis.charts.style import INK, PAPER
from analysis.wording.labels import label

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pandas as pd
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure


def bars(
    figure: Figure,
    table: pd.DataFrame,
    names: Mapping[str, str],
    part: str,
    value: str,
    colours: Mapping[str, str],
    words: str,
    least: float,
) -> Axes:
    """Stacked bars, a report a line; a part is written on where it is at least ``least`` long."""
    axes = figure.subplots()
    wide = (
        table.pivot(index="doc_id", columns=part, values=value)
        .reindex(index=list(names), columns=list(colours))
        .fillna(0)
    )
    left = np.zeros(len(names))
    for code in colours:
        light = code in ("other", "label")
        axes.barh(
            range(len(wide)),
            wide[code],
            left=left,
            height=0.62,
            color=colours[code],
            edgecolor=PAPER,
            label=label(code),
        )
        for y, (length, start) in enumerate(zip(wide[code], left, strict=True)):
            if length >= least:
                middle, colour = start + length / 2, INK if light else PAPER
                axes.text(middle, y, words.format(length), ha="center", va="center", fontsize=9, color=colour)
        left = left + wide[code].to_numpy(float)
    axes.set_yticks(range(len(names)), list(names.values()))
    axes.invert_yaxis()
    axes.grid(visible=False, axis="y")
    if len(names):
        figure.legend(loc="outside lower left", ncols=4 if len(colours) == 4 else 3, handlelength=1, columnspacing=1.2)
    return axes
