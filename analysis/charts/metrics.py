"""Figures of stated quantities; the frames come from ``analysis.findings.metrics``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.charts.bars import bars
from analysis.charts.grid import grid
from analysis.charts.style import GRID, INK, PAPER, QUIET, STATUS_COLOURS, blank, sheet
from analysis.wording.labels import indicator_label, label, theme_label

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

    import pandas as pd
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

_COLUMNS = 5  # reports side by side in the matrix; more go below
_MOST = 40  # lines of one figure; a table has the rest


def status(table: pd.DataFrame, names: Mapping[str, str]) -> Figure:
    """One bar per report: quantities by status; from ``counts`` by status."""
    question = "How many quantities does each report state: results or targets?"
    if table["n"].sum() == 0:
        return blank(question, "no quantity stated")
    figure = sheet(question, 1.5 + 0.42 * len(names))
    longest = table.groupby("doc_id")["n"].sum().max()
    axes = bars(figure, table, names, "status", "n", STATUS_COLOURS, "{:.0f}", 0.045 * longest)
    axes.set_xlabel("stated quantities")
    return figure


def coverage(table: pd.DataFrame, names: Mapping[str, str]) -> Figure:
    """A cell per theme and report: results and targets stated; from ``coverage``."""
    question = "Which themes come with numbers, done and planned?"
    if table.empty:
        return blank(question, "no quantity stated")
    words = table["achieved"].astype(str) + " / " + table["target"].astype(str) + " / " + table["baseline"].astype(str)
    cells = table.assign(words=words.where(table["n"] > 0, ""), name=table["theme"].map(theme_label))
    order = cells.groupby("name")["n"].sum().sort_values(ascending=False, kind="stable").index
    reports = {doc: name.replace(" ", "\n") for doc, name in names.items()}
    values, notes = (
        cells.pivot(index="name", columns="doc_id", values=of)
        .reindex(index=order, columns=list(names))
        .rename(columns=reports)
        for of in ("share", "words")
    )
    legend = "achieved / target / baseline; darker: larger share of the report's quantities"
    return grid(values, notes.fillna(""), question, legend)


def matrix(table: pd.DataFrame, names: Mapping[str, str]) -> Figure:
    """A line of values that are like with like, a column per report; from ``wording.metrics.cells``."""
    question = "Which indicators can be laid side by side?"
    if table.empty:
        return blank(question, "no two values are of the same thing, unit, status and scope")
    table = table.iloc[:_MOST]
    docs = list(names)
    blocks = [docs[at : at + _COLUMNS] for at in range(0, len(docs), _COLUMNS)]
    lines = [_line(dict(zip(table.index.names, key, strict=True))) for key in table.index]
    rows = zip(lines, table.itertuples(index=False), strict=True)
    heights = [0.6 + max(cell.count("\n") + 1 for cell in (line, *row)) for line, row in rows]
    figure = sheet(question, 0.9 + len(blocks) * (0.4 + 0.17 * sum(heights)))
    for axes, block in zip(figure.subplots(len(blocks), 1, squeeze=False)[:, 0], blocks, strict=True):
        _cells(axes, table, heights, {doc: names[doc] for doc in block})
    figure.supxlabel("blue: achieved; orange: target; grey: background; –: not stated", fontsize=9)
    return figure


def _cells(axes: Axes, table: pd.DataFrame, heights: list[float], names: Mapping[str, str]) -> None:
    top, middles, words = 0.0, [], []
    for key, height, row in zip(table.index, heights, table.to_dict("records"), strict=True):
        middle, top = top + height / 2, top + height
        middles.append(middle)
        line = dict(zip(table.index.names, key, strict=True))
        words.append(_line(line))
        for x, doc in enumerate(names):
            colour = STATUS_COLOURS[line["status"]] if row[doc] else QUIET
            axes.text(x, middle, row[doc] or "–", ha="center", va="center", fontsize=9, color=colour)
        axes.axhline(top, color=GRID, linewidth=0.8)
    axes.set_yticks(middles, words, fontsize=9)
    axes.set_xticks(range(len(names)), list(names.values()))
    axes.xaxis.tick_top()
    axes.xaxis.set_label_position("bottom")
    axes.set(ylim=(top, 0), xlim=(-0.5, _COLUMNS - 0.5))
    axes.grid(visible=False)
    axes.spines[:].set_visible(False)
    axes.tick_params(length=0)


def _line(line: Mapping[Hashable, str]) -> str:
    words = [f"{line['unit']}/{line['per']}" if line["per"] else line["unit"], label(line["status"])]
    if line["aspect"] != "level":
        words.insert(0, label(line["aspect"]))
    narrowed = line["thing"] + (f" ({line['scope']})" if line["scope"] else "")
    return "\n".join(filter(None, (indicator_label(line["indicator_code"]), narrowed, ", ".join(words))))


def percentages(table: pd.DataFrame, names: Mapping[str, str], aspect: str) -> Figure:
    """A line per stated percentage of one aspect (share or change), its value on the axis; from ``percentages``."""
    question = f"Which {'shares and rates' if aspect == 'share' else 'changes'} do the reports state?"
    rows = table[table["aspect"] == aspect].head(_MOST).reset_index(drop=True)
    if rows.empty:
        return blank(question, "none stated")
    figure = sheet(question, 1.5 + 0.27 * len(rows))
    axes = figure.subplots()
    for state, colour in STATUS_COLOURS.items():
        own = rows[rows["status"] == state]
        face = PAPER if state == "target" else colour
        axes.plot(own["pct"], own.index, "o", markersize=7, color=colour, markerfacecolor=face, label=label(state))
    for y, row in rows.iterrows():
        axes.annotate(
            f"{row['value']}%", (row["pct"], y), (7, 0), textcoords="offset points", va="center", fontsize=9, color=INK
        )
    what = rows["indicator"].fillna("–").map(lambda name: name if len(name) < 15 else f"{name[:14]}…")
    axes.set_yticks(range(len(rows)), [f"{name}  {names[doc]}" for name, doc in zip(what, rows["doc_id"], strict=True)])
    axes.set_ylim(len(rows) - 0.4, -0.6)
    axes.margins(x=0.16)
    if aspect == "share":
        axes.set_xlim(0, 1.16 * max(100.0, float(rows["pct"].max())))
    else:
        axes.axvline(0, color=QUIET, linewidth=0.8)
    axes.xaxis.set_major_formatter(lambda value, _: f"{value:.0f}%".replace("-", "−"))
    figure.legend(loc="outside lower left", ncols=3)
    return figure
