"""Figures of what is promised, by when and how firmly; the frames come from ``analysis.findings.commitments``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from analysis.charts.share_bars import MOST
from analysis.charts.style import ACCENT, GRID, INK, OTHERS, PAPER, QUIET, blank, narrow, sheet

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from analysis.wording.words import Words

PANELS = 6  # reports whose months are drawn: those that date most
TALL = 20  # squares on each other in a month, before some stand beside each other
ABREAST = 4  # at most
_MONTH = 0.84  # of the room of a month that they fill
_KINDS = {"binding": ACCENT, "effort": OTHERS}  # what is neither is left open


def firmness(table: pd.DataFrame, words: Words) -> Figure:
    """How many promises of each report bind and are tried for, a bar a report; from ``shares``."""
    rows = table[(table["unit"] == "promise") & (table["n"] > 0)]
    if rows.empty:
        return blank(words.say("chart-nothing"))
    order = rows[rows["measure"] == "binding"].sort_values("share", ascending=False, kind="stable")["doc_id"].head(MOST)
    figure = sheet(0.9 + 0.27 * len(order))
    axes = figure.subplots()
    for y, doc_id in enumerate(order):
        own = rows[rows["doc_id"] == doc_id].set_index("measure")
        left, n = 0.0, int(own["n"].max())
        for kind, colour in _KINDS.items():
            k = int(own.loc[kind, "k"])
            axes.barh(y, k / n, left=left, height=0.62, color=colour)
            left += k / n
        counts = {kind: int(own.loc[kind, "k"]) for kind in _KINDS}
        told = words.say("commitments-firm", n=n, **counts)
        axes.text(1.02, y, told, va="center", fontsize=9, transform=axes.get_yaxis_transform())
        axes.plot([0, 1], [y, y], color=GRID, linewidth=0.8, zorder=0)
    for kind, colour in _KINDS.items():
        axes.barh(0, 0, color=colour, label=words.code(kind))
    axes.set_yticks(range(len(order)), [words.reports[doc_id] for doc_id in order])
    coloured = rows[rows["measure"].isin(_KINDS)]
    longest = (coloured["k"] / coloured["n"]).groupby(coloured["doc_id"]).sum().max()
    axes.set(ylim=(len(order) - 0.5, -0.5), xlim=(0, max(0.1, longest)))
    axes.xaxis.set_major_formatter(lambda value, _: f"{value:.0%}")
    axes.tick_params(axis="both", length=0)
    axes.grid(visible=False)
    figure.legend(loc="outside upper left", ncols=2, handlelength=1, borderpad=0)
    return figure


def months(dated: pd.DataFrame, words: Words) -> Figure:
    """In which month of their year promises fall due: a square a promise, binding ones filled; from ``deadlines``.

    One panel a report that dates any, at most the six with most. Days before the year of the report or after it stand
    at its ends. Where a month has many, squares stand side by side in it, as many in all panels.
    """
    if dated.empty:
        return blank(words.say("chart-nothing"))
    docs = dated["doc_id"].value_counts(sort=True).index[:PANELS]
    dated = dated.assign(x=dated["month"].clip(0, 13)).sort_values(["doc_id", "x", "firmness", "due"], kind="stable")
    stacks = dated.groupby(["doc_id", "x"])["x"]
    nth, size = stacks.cumcount(), stacks.transform("size")
    abreast = min(ABREAST, 1 + int(nth[dated["doc_id"].isin(docs)].max()) // TALL)
    aside = (nth % abreast - (size.clip(upper=abreast) - 1) / 2) * _MONTH / abreast
    dated = dated.assign(y=nth // abreast, x=dated["x"] + aside)
    heights = [int(dated.loc[dated["doc_id"] == doc, "y"].max()) + 1 for doc in docs]
    figure = sheet(0.8 + sum(0.42 + 0.15 * tall for tall in heights))
    panels = figure.subplots(len(docs), 1, sharex=True, squeeze=False, height_ratios=[2 + tall for tall in heights])
    for axes, doc_id, tall in zip(panels[:, 0], docs, heights, strict=True):
        _squares(axes, dated[dated["doc_id"] == doc_id], tall, abreast)
        axes.set_title(words.reports[doc_id], fontsize=9.5)
    for kind, face in (("binding", ACCENT), ("effort", PAPER)):
        panels[0, 0].scatter([], [], marker="s", s=46, edgecolor=ACCENT, facecolor=face, label=words.code(kind))
    ends = [words.say("chart-before"), words.say("chart-after")]
    panels[-1, 0].set_xticks(range(14), [ends[0], *(f"{m}" for m in range(1, 13)), ends[1]])
    figure.legend(loc="outside upper left", ncols=2, handlelength=1, borderpad=0)
    return figure


def _squares(axes: Axes, rows: pd.DataFrame, tall: int, abreast: int) -> None:
    faces = [ACCENT if firmness == "binding" else PAPER for firmness in rows["firmness"]]
    size = (30 if narrow() else 52) if abreast == 1 else ((8 if narrow() else 16) / abreast) ** 2
    line = 1.3 if abreast == 1 else 0.7
    axes.scatter(rows["x"], rows["y"], s=size, marker="s", edgecolor=ACCENT, facecolor=faces, linewidth=line, zorder=3)
    axes.set(ylim=(-0.7, tall - 0.3), xlim=(-0.6, 13.6), yticks=[])
    axes.grid(visible=False)
    axes.spines["bottom"].set_color(GRID)
    axes.tick_params(axis="x", length=0)


def ranked(table: pd.DataFrame, name: str, value: str, note: str, words: Words) -> Figure:
    """The rows of a table as lines with a dot at their value, largest first, and a note in words at the right."""
    if table.empty:
        return blank(words.say("chart-nothing"))
    rows = table.to_dict("records")
    figure = sheet(0.45 + 0.27 * len(rows))
    axes = figure.subplots()
    axes.barh(range(len(rows)), table[value], height=0.55, color=OTHERS)
    for y, row in enumerate(rows):
        axes.text(1.02, y, row[note], va="center", fontsize=9, color=INK, transform=axes.get_yaxis_transform())
    axes.set_yticks(range(len(rows)), list(table[name]))
    axes.set_ylim(len(rows) - 0.5, -0.5)
    axes.tick_params(axis="both", length=0)
    axes.grid(visible=False)
    axes.xaxis.label.set_color(QUIET)
    return figure
