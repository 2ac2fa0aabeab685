"""Figures of one place over the years, a small panel a theme or a quantity; frames from ``findings.series``."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Any

from matplotlib.lines import Line2D

from analysis.charts.style import ACCENT, GRID, INK, OTHERS, QUIET, blank, narrow, sheet
from analysis.findings.alike import LINE
from analysis.findings.priorities import STATED

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping, Sequence

    import pandas as pd
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from analysis.wording.words import Words

    Row = Mapping[Hashable, Any]

MOST = 6  # themes, or quantities, that are drawn: those that moved most
_TOLD = 4  # years whose values all stand beside their marks; of more, the first and the last
_HEIGHT, _TITLE = 1.3, 24  # of a panel in inches; letters of a line of its title


def attention(shares: pd.DataFrame, moved: pd.DataFrame, years: Mapping[str, int], words: Words, stance: str) -> Figure:
    """The share of a part that each theme has, year by year, a panel a theme: at most MOST, those that moved most.

    ``shares`` comes from ``priorities.shares``, ``moved`` from ``series.attention``; ``years`` are those of the
    reports of the series by doc_id, in order. A mark has a colour where the share is called different from that of the
    report before, and is a diamond where that is clear.
    """
    part = shares[(shares["stance"] == stance) & shares["doc_id"].isin(list(years))]
    if part["doc_id"].nunique() < 2:  # two are a comparison
        return blank(words.say("chart-nothing"))
    reach = part.groupby("theme", sort=False)["share"].agg(["max", "min"])
    reach = reach[reach["max"] >= STATED]
    themes = list((reach["max"] - reach["min"]).sort_values(ascending=False, kind="stable").index[:MOST])
    called = moved[moved["stance"] == stance].set_index(["later", "theme"])[["different", "clear"]].to_dict("index")
    figure, panels = _panels(len(themes), key=True)
    top = float(part.loc[part["theme"].isin(themes), "share_high"].max())
    for axes, theme in zip(panels, themes, strict=False):
        own = part[part["theme"] == theme].assign(year=lambda rows: rows["doc_id"].map(years)).sort_values("year")
        rows = own.to_dict("records")
        _line(axes, [row["year"] for row in rows], [row["share"] for row in rows])
        for row in rows:
            axes.plot([row["year"]] * 2, [row["share_low"], row["share_high"]], color=OTHERS, linewidth=1.6)
            mark = called.get((row["doc_id"], theme), {"different": False, "clear": False})
            _mark(axes, row["year"], row["share"], bool(mark["different"]), bool(mark["clear"]))
        _values(axes, rows, "share_high", [words.say("series-share", share=row["share"]) for row in rows])
        axes.set_ylim(0, 1.3 * top)
        _name(axes, words.theme(theme), list(years.values()))
    kinds = (("other", False, False), ("different", True, False), ("clear", True, True))
    handles = [Line2D([], [], label=words.say(f"series-key-{kind}"), **_look(*look)) for kind, *look in kinds]
    figure.legend(handles=handles, loc="outside upper left", ncols=1 if narrow() else len(kinds), handlelength=1,
                  borderpad=0)  # fmt: skip
    return figure


def numbers(stated: pd.DataFrame, years: Mapping[str, int], words: Words) -> Figure:
    """The results that every report states, year by year, a panel a quantity, each from zero; ``wording.told``."""
    if stated.empty:
        return blank(words.say("chart-nothing"))
    lines = [own for _, own in stated.groupby(LINE, sort=False)]
    figure, panels = _panels(len(lines), key=False)
    for axes, line in zip(panels, lines, strict=False):
        rows = line.assign(year=line["doc_id"].map(years)).sort_values("year").to_dict("records")
        amounts = [row["amount"] for row in rows]
        _line(axes, [row["year"] for row in rows], amounts)
        for row in rows:
            _mark(axes, row["year"], row["amount"], different=False, clear=False)
        ends = words.say("series-from-to", first=rows[0]["told"], last=rows[-1]["told"])
        axes.text(0, 1.04, ends, fontsize=8.5, transform=axes.transAxes)
        low, high = min(0.0, *amounts), max(0.0, *amounts)
        axes.set_ylim(low * 1.1, high * 1.1 or 1)
        _name(axes, words.indicator(rows[0]["indicator_code"]), list(years.values()), pad=18)
    return figure


def _panels(n: int, key: bool) -> tuple[Figure, list[Axes]]:
    """A sheet of n panels, two beside each other on a phone, three on a wide page."""
    across = 2 if narrow() else 3
    down = -(-n // across)
    figure = sheet(_HEIGHT * down + (0.7 if key and narrow() else 0.35))
    figure.get_layout_engine().set(h_pad=0.08)  # type: ignore[union-attr,call-arg]  # a sheet has a constrained layout
    grid = figure.subplots(down, across, squeeze=False)
    for axes in grid.flat[n:]:
        axes.set_visible(False)
    return figure, list(grid.flat[:n])


def _line(axes: Axes, years: Sequence[int], values: Sequence[float]) -> None:
    axes.plot(years, values, color=OTHERS, linewidth=1.2, zorder=2)


def _mark(axes: Axes, x: float, y: float, different: bool, clear: bool) -> None:
    axes.plot(x, y, zorder=3, clip_on=False, **_look(different, clear))


def _look(different: bool, clear: bool) -> dict[str, Any]:
    return {
        "marker": "D" if clear else "o",
        "color": ACCENT if different else OTHERS,
        "markersize": 6,
        "linestyle": "none",
    }


def _values(axes: Axes, rows: Sequence[Row], name: str, told: Sequence[str]) -> None:
    """What the marks are worth, above their intervals: all of few years, of many only the first and the last."""
    for at, row in enumerate(rows):
        if len(rows) <= _TOLD or at in (0, len(rows) - 1):
            across = "left" if at == 0 else "right" if at == len(rows) - 1 else "center"
            shift = {"left": -4, "center": 0, "right": 4}[across]
            axes.annotate(told[at], (row["year"], row[name]), (shift, 5), ha=across, textcoords="offset points",
                          fontsize=8.5, color=INK)  # fmt: skip


def _name(axes: Axes, name: str, years: Sequence[int], pad: float = 6) -> None:
    axes.set_title(textwrap.fill(name, _TITLE), fontsize=9, pad=pad)
    axes.set_xlim(min(years) - 0.3, max(years) + 0.3)
    ticks = sorted({min(years), max(years)}) if narrow() or len(years) > _TOLD else sorted(set(years))
    axes.set_xticks(ticks, [str(year) for year in ticks], fontsize=8.5, color=QUIET)
    axes.set_yticks([])
    axes.grid(visible=False)
    axes.spines["bottom"].set_color(GRID)
    axes.tick_params(axis="x", length=0)
