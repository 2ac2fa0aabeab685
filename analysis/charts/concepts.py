"""Figures of attention to people's own concepts; the frames come from ``analysis.findings.concepts``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from matplotlib.ticker import PercentFormatter

from analysis.charts.grid import grid
from analysis.charts.style import INK, PAPER, QUIET, blank, sheet
from analysis.wording.labels import report_names

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure

_COLUMNS = 8  # concepts that stand side by side; more, and each has a line
_WORDS = 6  # of a concept that have a piece of their own; the others are one
_ROOM = 0.018  # of the width that one sign of a word takes


def attention(whole: pd.DataFrame, documents: pd.DataFrame) -> Figure:
    """Words of each concept for each 1,000 characters of each report; from ``whole``."""
    names = report_names(documents)
    wide = whole.pivot(index="doc_id", columns="concept", values="per_1000_chars")
    legend = "words of the concept for each 1,000 characters; darker: more of this concept than in other reports"
    wide = wide.reindex(index=list(names), columns=list(dict.fromkeys(whole["concept"]))).rename(index=names)
    shade = (wide / wide.max()).fillna(0)  # of each concept by itself: a longer list finds more
    if wide.shape[1] > _COLUMNS >= wide.shape[0]:
        wide, shade = (frame.T.rename(columns=lambda name: name.replace(" ", "\n")) for frame in (wide, shade))
    notes = wide.map("{:.1f}".format).replace("nan", "·")
    return grid(shade, notes, "How much attention does each concept get?", legend, "no concept listed")


def words(table: pd.DataFrame) -> Figure:
    """Which words each concept was found by: a bar a concept, a piece a word, the largest at left; from ``words``."""
    question = "By which words was each concept found?"
    if table.empty:
        return blank(question, "no word found")
    concepts = list(dict.fromkeys(table["concept"]))
    figure = sheet(question, 1.1 + 0.42 * len(concepts))
    axes = figure.subplots()
    for y, concept in enumerate(concepts):
        own = table[table["concept"] == concept]
        shares, said = list(own["share"][:_WORDS]), list(own["word"][:_WORDS])
        if len(own) > _WORDS:
            shares, said = [*shares, own["share"][_WORDS:].sum()], [*said, "…"]
        for at, (left, share, word) in enumerate(zip(np.cumsum([0, *shares[:-1]]), shares, said, strict=True)):
            shade = max(0.12, 0.85 - 0.15 * at)
            axes.barh(y, share, left=left, height=0.7, color=INK, alpha=shade, edgecolor=PAPER)
            if share > _ROOM * (len(word) + 1):
                ink = PAPER if shade > 0.5 else INK
                axes.text(left + share / 2, y, word, ha="center", va="center", fontsize=9, color=ink)
        total = f"n = {own['n'].sum():,}"
        axes.text(1.02, y, total, va="center", fontsize=9, color=QUIET, transform=axes.get_yaxis_transform())
    axes.set_yticks(range(len(concepts)), concepts)
    axes.set(ylim=(len(concepts) - 0.4, -0.6), xlim=(0, 1), xlabel="share of the places of the concept, by weight")
    axes.xaxis.set_major_formatter(PercentFormatter(1))
    axes.grid(visible=False)
    return figure
