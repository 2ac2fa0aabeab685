"""Figures of attention to themes; the frames come from ``analysis.findings.priorities``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from matplotlib.ticker import MaxNLocator

from analysis.charts.differences import LEGEND, MARKERS
from analysis.charts.dots import dot
from analysis.charts.style import GRID, PAPER, QUIET, STANCE_COLOURS, blank, district_colours, district_markers, sheet
from analysis.wording.labels import label, theme_label

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pandas as pd
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

_COLUMNS = 3  # panels side by side
_MARKERS = {"review": "o", "plan": "s"}


def attention(found: pd.DataFrame, names: Mapping[str, str]) -> Figure:
    """A panel per report, a line per theme: share of each part with its interval; from ``shares``."""
    question = "What does each report attend to?"
    if found.empty:
        return blank(question, "no part of a report is long enough")
    order = found.groupby("theme")["share"].mean().sort_values(ascending=False, kind="stable").index.tolist()
    docs = [doc for doc in names if (found["doc_id"] == doc).any()]
    figure, panels = _panels(question, docs, names, order, 0.3)
    rows = found.rename(columns={"share_low": "low", "share_high": "high"})
    for doc, axes in zip(docs, panels, strict=False):
        for stance, shift in (("plan", -0.17), ("review", 0.17)):
            for row in rows[(rows["doc_id"] == doc) & (rows["stance"] == stance)].to_dict("records"):
                y = order.index(row["theme"]) + shift
                dot(axes, y, row, "share", STANCE_COLOURS[stance], _MARKERS[stance], filled=stance == "plan")
        axes.xaxis.set_major_locator(MaxNLocator(4, steps=[1, 2, 2.5, 5, 10]))
        axes.xaxis.set_major_formatter(lambda value, _: f"{value:.0%}")
    for stance in ("plan", "review"):
        face = STANCE_COLOURS[stance] if stance == "plan" else PAPER
        figure.axes[0].plot(
            [], [], _MARKERS[stance], color=STANCE_COLOURS[stance], markerfacecolor=face, label=label(stance)
        )
    words = "share of the part's characters; bar: 95% interval of labelling"
    figure.legend(loc="outside lower left", ncols=2, title=words, alignment="left")
    return figure


def spread(
    found: pd.DataFrame, table: pd.DataFrame, documents: pd.DataFrame, names: Mapping[str, str], stance: str
) -> Figure:
    """A line per theme, a mark per report: where the parts lie apart; from ``shares`` and ``spread``."""
    question = f"Where do the {stance}s differ most, where least?"
    if table.empty:
        return blank(question, f"no {stance} is long enough")
    figure = sheet(question, 1.6 + 0.33 * len(table))
    axes = figure.subplots()
    order = table["theme"].tolist()
    axes.hlines(range(len(order)), table["low_share"], table["high_share"], color=GRID, linewidth=5, zorder=1)
    colours, markers = district_colours(documents), district_markers(documents)
    part = found[(found["stance"] == stance) & found["theme"].isin(order)]
    docs = [doc for doc in names if (part["doc_id"] == doc).any()]
    for doc, step in zip(docs, np.linspace(-0.2, 0.2, len(docs)) if len(docs) > 1 else [0.0], strict=True):
        own = part[part["doc_id"] == doc]
        heights = [order.index(theme) + step for theme in own["theme"]]
        axes.plot(own["share"], heights, markers[doc], color=colours[doc], markersize=6.5, label=names[doc], zorder=3)
    _lines(axes, order)
    axes.xaxis.set_major_formatter(lambda value, _: f"{value:.0%}")
    axes.set_xlabel(f"share of the {stance}'s characters")
    figure.legend(loc="outside lower left", ncols=5, handletextpad=0.2, columnspacing=1)
    return figure


def shift(table: pd.DataFrame, names: Mapping[str, str]) -> Figure:
    """A panel per report that has both parts: plan minus review per theme, with intervals; from ``between_stances``."""
    question = "What gets more, what less attention in the plan than in the review?"
    if table.empty:
        return blank(question, "no report has both parts, long enough to compare")
    order = table.groupby("theme")["difference"].mean().sort_values(ascending=False, kind="stable").index.tolist()
    docs = [doc for doc in names if (table["doc_id"] == doc).any()]
    figure, panels = _panels(question, docs, names, order, 0.27)
    for doc, axes in zip(docs, panels, strict=False):
        for row in table[table["doc_id"] == doc].to_dict("records"):
            side = "plan" if row["difference"] > 0 else "review"
            y, marker = order.index(row["theme"]), MARKERS[bool(row["clear"])]
            dot(axes, y, row, "difference", STANCE_COLOURS[side], marker, filled=bool(row["different"]))
        axes.axvline(0, color=QUIET, linewidth=0.8)
        axes.xaxis.set_major_formatter(lambda value, _: f"{value * 100:+.0f}" if value else "0")
    words = "plan minus review, percentage points of attention, with 95% interval of labelling"
    figure.supxlabel(f"{words}\n{LEGEND}", fontsize=9)
    return figure


def _panels(
    question: str, docs: list[str], names: Mapping[str, str], order: list[str], line: float
) -> tuple[Figure, list[Axes]]:
    """A figure with a panel per report, three side by side, themes as lines."""
    rows = -(-len(docs) // _COLUMNS)
    figure = sheet(question, 1.2 + rows * (0.5 + line * len(order)))
    grid = figure.subplots(rows, min(_COLUMNS, len(docs)), sharex=True, sharey=True, squeeze=False)
    panels: list[Axes] = list(grid.ravel())
    for axes in panels[len(docs) :]:
        axes.set_visible(False)
    for place, (doc, axes) in enumerate(zip(docs, panels, strict=False)):
        axes.set_title(names[doc])
        axes.tick_params(labelbottom=place + _COLUMNS >= len(docs))  # nothing stands below it
        _lines(axes, order)
    return figure, panels


def _lines(axes: Axes, order: list[str]) -> None:
    axes.set_yticks(range(len(order)), [theme_label(theme) for theme in order])
    axes.set_ylim(len(order) - 0.5, -0.5)
