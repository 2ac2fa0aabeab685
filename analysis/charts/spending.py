"""Figures of stated money; the frames come from ``analysis.findings.spending``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.charts.style import GRID, INK, PAPER, QUIET, blank, district_colours, district_markers, sheet
from analysis.findings.values import number
from analysis.wording.labels import label

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pandas as pd
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

_MOST = 60  # amounts in one figure; the table has the rest
_BAND = "#F4F4F2"


def flows(table: pd.DataFrame, documents: pd.DataFrame, names: Mapping[str, str]) -> Figure:
    """A dot per amount in yuan on a log axis, grouped by flow, never summed; from ``amounts``."""
    question = "What money do the reports speak of, and whose is it?"
    yuan = table[(table["currency"] == "CNY") & (table["low"] > 0)]
    rows = yuan.head(_MOST).reset_index(drop=True)
    if rows.empty:
        return blank(question, "no amounts stated")
    heads = rows["flow"].ne(rows["flow"].shift()).cumsum()
    rows = rows.assign(y=rows.index + heads * 0.9, band=heads)  # room for the name of each flow
    figure = sheet(question, 1.7 + 0.25 * (len(rows) + 0.9 * heads.iloc[-1]))
    axes = figure.subplots()
    axes.set_xscale("log")
    axes.set_xlim(rows["low"].min() / 2, rows["high"].max() * 25)  # room for the amounts in words
    for _, group in rows.groupby("band"):
        if group["band"].iloc[0] % 2:
            axes.axhspan(group["y"].min() - 1.4, group["y"].max() + 0.5, color=_BAND, zorder=0, linewidth=0)
        name = label(group["flow"].iloc[0])
        axes.text(
            0.005, group["y"].min() - 0.95, name, va="center", weight="bold", transform=axes.get_yaxis_transform()
        )
    _dots(axes, rows, documents)
    axes.set_yticks(rows["y"], [f"{_short(row['purpose'])}  {names[row['doc_id']]}" for row in rows.to_dict("records")])
    axes.set_ylim(rows["y"].max() + 0.6, -0.6)
    axes.xaxis.set_major_formatter(lambda value, _: number(value) if value >= 1 else f"{value:g}")
    rest = f"; {len(yuan) - len(rows)} more in the table" if len(yuan) > len(rows) else ""
    axes.set_xlabel(f"yuan, logarithmic axis (万 = 10,000, 亿 = 100,000,000){rest}")
    _legend(figure, axes, documents, names, set(rows["doc_id"]))
    return figure


def per_beneficiary(table: pd.DataFrame, documents: pd.DataFrame, names: Mapping[str, str]) -> Figure:
    """A dot per amount with known recipients: yuan for each of them, on a log axis; from ``per_beneficiary``."""
    question = "How much is it for each recipient?"
    rows = table.head(_MOST).reset_index(drop=True)
    if rows.empty:
        return blank(question, "no amount is stated together with its recipients")
    rows = rows.assign(low=rows["yuan_per_beneficiary"], high=rows["yuan_per_beneficiary"], y=rows.index)
    rows["amount"] = [f"{row['low']:,.0f}元/{row['beneficiary_unit']}" for row in rows.to_dict("records")]
    figure = sheet(question, 1.6 + 0.34 * len(rows))
    axes = figure.subplots()
    axes.set_xscale("log")
    axes.set_xlim(rows["low"].min() / 2, rows["low"].max() * 8)
    _dots(axes, rows, documents)
    axes.set_yticks(rows["y"], [f"{_short(row['purpose'])}  {names[row['doc_id']]}" for row in rows.to_dict("records")])
    axes.set_ylim(len(rows) - 0.4, -0.6)
    axes.xaxis.set_major_formatter(lambda value, _: number(value) if value >= 1 else f"{value:g}")
    axes.set_xlabel("yuan per recipient, logarithmic axis")
    _legend(figure, axes, documents, names, set(rows["doc_id"]))
    return figure


def _dots(axes: Axes, rows: pd.DataFrame, documents: pd.DataFrame) -> None:
    """A mark per row at low (and a line to high), filled for what is no plan, with its amount in words."""
    colours, markers = district_colours(documents), district_markers(documents)
    axes.grid(visible=False, axis="y")
    axes.hlines(rows["y"], axes.get_xlim()[0], rows["low"], color=GRID, linewidth=0.8, zorder=1)
    for row in rows.to_dict("records"):
        colour = colours[row["doc_id"]]
        face = PAPER if row["status"] == "target" else colour
        axes.plot([row["low"], row["high"]], [row["y"], row["y"]], color=colour, linewidth=1.8)
        axes.plot(
            row["low"], row["y"], markers[row["doc_id"]], color=colour, markerfacecolor=face, markersize=6.5, zorder=3
        )
        words, place = row["amount"], (row["high"], row["y"])
        axes.annotate(words, place, (8, 0), textcoords="offset points", va="center", fontsize=9, color=INK)


def _legend(figure: Figure, axes: Axes, documents: pd.DataFrame, names: Mapping[str, str], docs: set[str]) -> None:
    colours, markers = district_colours(documents), district_markers(documents)
    for doc in (doc for doc in names if doc in docs):
        axes.plot([], [], markers[doc], color=colours[doc], markersize=6.5, label=names[doc])
    for face, words in ((QUIET, "filled: done or observed"), (PAPER, "hollow: planned")):
        axes.plot([], [], "o", color=QUIET, markerfacecolor=face, markersize=6.5, label=words)
    figure.legend(loc="outside lower left", ncols=4, handletextpad=0.2)


def _short(words: object) -> str:
    """At most eleven characters; a dash where nothing is stated."""
    if not isinstance(words, str):
        return "–"
    return words if len(words) < 12 else f"{words[:10]}…"
