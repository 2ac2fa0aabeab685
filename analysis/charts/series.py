"""Figures of one place over the years; the frames come from ``analysis.findings``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matplotlib.ticker import PercentFormatter

from analysis.charts.differences import MARKERS
from analysis.charts.dots import dot
from analysis.charts.style import QUIET, STANCE_COLOURS, blank, sheet
from analysis.findings.priorities import STATED
from analysis.wording.labels import theme_label

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping, Sequence

    import pandas as pd
    from matplotlib.figure import Figure

_PALEST = 0.35  # of the first year's mark; the last is in full colour
_APART = 0.62  # of a line's height that the years of a theme take


def attention(
    shares: pd.DataFrame, table: pd.DataFrame, ids: Sequence[str], names: Mapping[str, str], stance: str
) -> Figure:
    """A line per theme, on it a mark for each year, the earliest on top and palest.

    ``shares`` comes from ``priorities.shares``, ``table`` from ``series.attention``. A mark is filled where the share
    is called different from that of the report before, and a diamond where that is clear. Themes that no year speaks of
    have no line; those that move most come first.
    """
    question = f"What do the {stance}s attend to, year by year?"
    part = shares[(shares["stance"] == stance) & shares["doc_id"].isin(list(ids))]
    present = [doc for doc in ids if (part["doc_id"] == doc).any()]
    if len(present) < 2:  # two are a comparison
        return blank(question, "there are not two reports that are long enough")
    by_theme = part.groupby("theme", sort=False)["share"].agg(["max", "min"])
    spoken = by_theme[by_theme["max"] >= STATED]
    themes = list((spoken["max"] - spoken["min"]).sort_values(ascending=False, kind="stable").index)
    called = table[table["stance"] == stance].set_index(["later", "theme"])[["different", "clear"]].to_dict("index")
    figure = sheet(question, 1.3 + (0.16 + 0.13 * len(present)) * len(themes))
    axes = figure.subplots()
    colours = [_shade(STANCE_COLOURS[stance], at / (len(present) - 1)) for at in range(len(present))]
    for row in part[part["theme"].isin(themes)].to_dict("records"):
        at = present.index(row["doc_id"])
        y = themes.index(row["theme"]) + _APART * (at / (len(present) - 1) - 0.5)
        marks = called.get((row["doc_id"], row["theme"]), {"different": False, "clear": False})
        reach: dict[Hashable, float] = {"share": row["share"], "low": row["share_low"], "high": row["share_high"]}
        dot(axes, y, reach, "share", colours[at], MARKERS[bool(marks["clear"])], filled=bool(marks["different"]))
    for doc, colour in zip(present, colours, strict=True):
        axes.plot([], [], MARKERS[0], color=colour, label=names[doc])
    axes.set_yticks(range(len(themes)), [theme_label(theme) for theme in themes])
    axes.set_ylim(len(themes) - 0.5, -0.5)
    axes.set_xlim(left=-0.01)  # so that no mark at 0 is cut
    axes.xaxis.set_major_formatter(PercentFormatter(1, decimals=0))
    for y in range(1, len(themes)):
        axes.axhline(y - 0.5, color=QUIET, linewidth=0.3)
    axes.set_xlabel("share of the characters, with 95% interval of labelling\n"
                    "filled: called different from the report before; diamond: a clear difference")  # fmt: skip
    axes.grid(visible=False, axis="y")
    figure.legend(loc="outside lower center", ncols=min(len(present), 4))
    return figure


def _shade(colour: str, depth: float) -> str:
    """A colour mixed with white: palest at depth 0, in full at 1."""
    kept = _PALEST + (1 - _PALEST) * depth
    parts = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return "#" + "".join(f"{round(255 - kept * (255 - part)):02X}" for part in parts)
