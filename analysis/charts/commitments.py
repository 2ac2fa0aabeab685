"""Figures of what is promised, by when and how firmly; the frames come from ``analysis.findings.commitments``."""

from __future__ import annotations

from calendar import month_abbr
from typing import TYPE_CHECKING

import pandas as pd
from matplotlib.ticker import PercentFormatter

from analysis.charts.dots import dot
from analysis.charts.grid import grid
from analysis.charts.style import GRID, INK, PAPER, QUIET, blank, district_colours, district_markers, sheet
from analysis.wording.labels import label, report_names, theme_label

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_PANELS = {
    ("promise", "number"): "… promises carry a number 量化?",
    ("promise", "deadline"): "… promises name a deadline 有期限?",
    ("sentence", "specific"): "… sentences of the plan hold a target or a deadline 具体?",
    ("sentence", "binding"): "… sentences of the plan hold a promise that binds 刚性?",
}
_ROOM = 0.03  # of the width: a narrower piece has no room for its number
_SHADES = {"binding": 1.0, "effort": 0.5, "neutral": 0.15}  # how much of the report's colour a kind of firmness has


def firmness(table: pd.DataFrame, documents: pd.DataFrame) -> Figure:
    """How many promises of each report bind, are tried for, are stated plainly: a bar a report; from ``shares``."""
    names, colours = report_names(documents), district_colours(documents)
    rows = table[(table["unit"] == "promise") & (table["n"] > 0)]
    question = "How firm are the promises?"
    if rows.empty:
        return blank(question, "no promise stated")
    figure = sheet(question, 1.5 + 0.34 * len(documents))
    axes = figure.subplots()
    for y, doc_id in enumerate(documents["doc_id"]):
        own = rows[rows["doc_id"] == doc_id].set_index("measure")
        left = 0.0
        for kind, shade in _SHADES.items():
            k, n = (own.loc[kind, name] for name in ("k", "n")) if len(own) else (0, 1)
            axes.barh(y, k / n, left=left, height=0.7, color=colours[doc_id], alpha=shade, linewidth=0)
            if k / n > _ROOM:
                ink = PAPER if shade == 1 else INK
                axes.text(left + k / n / 2, y, f"{k:,}", ha="center", va="center", fontsize=9, color=ink)
            left += k / n
        total = f"n = {own['n'].max():,}" if len(own) else "none stated"
        axes.text(1.02, y, total, va="center", fontsize=9, color=QUIET, transform=axes.get_yaxis_transform())
    for kind, shade in _SHADES.items():
        axes.barh(0, 0, color=INK, alpha=shade, label=label(kind))
    axes.set_yticks(range(len(documents)), [names[doc_id] for doc_id in documents["doc_id"]])
    axes.set(ylim=(len(documents) - 0.4, -0.6), xlim=(0, 1), xlabel="share of the report's promises, with their number")
    axes.xaxis.set_major_formatter(PercentFormatter(1))
    axes.grid(visible=False)
    figure.legend(loc="outside lower left", ncols=3)
    return figure


def checkable(table: pd.DataFrame, documents: pd.DataFrame) -> Figure:
    """Share of promises and of sentences of plans that can be checked, one panel a measure; from ``shares``."""
    names, colours, markers = report_names(documents), district_colours(documents), district_markers(documents)
    figure = sheet("How many …", 0.9 + len(_PANELS) * (0.45 + 0.27 * len(documents)))
    panels = figure.subplots(len(_PANELS), 1, sharex=True)
    for axes, ((unit, measure), title) in zip(panels, _PANELS.items(), strict=True):
        rows = table[(table["unit"] == unit) & (table["measure"] == measure)].reset_index(drop=True)
        for y, row in enumerate(rows.to_dict("records")):
            dot(axes, y, row, "share", colours[row["doc_id"]], markers[row["doc_id"]])
            counts = f"{row['k']} of {row['n']}"
            axes.text(1.02, y, counts, va="center", fontsize=9, color=QUIET, transform=axes.get_yaxis_transform())
        axes.set_yticks(range(len(rows)), [names[doc_id] for doc_id in rows["doc_id"]])
        axes.set(ylim=(len(rows) - 0.4, -0.6), xlim=(-0.02, 1.02))
        axes.set_title(title)
        axes.grid(visible=False, axis="y")
        axes.xaxis.set_major_formatter(PercentFormatter(1))
    panels[-1].set_xlabel("share, with the 95% interval of reading; none where people read it; at right what was read")
    return figure


def timeline(dated: pd.DataFrame, documents: pd.DataFrame, only: str | None = None) -> Figure:
    """Month in which each dated promise falls due, one row a report; what it does not plan is grey.

    ``dated`` comes from ``deadlines``; ``only`` is the doc_id of the one report to draw. Dates before
    the plan year stand at its left edge, later ones at the right.
    """
    names, colours = report_names(documents), district_colours(documents)
    documents = documents[documents["doc_id"] == only] if only else documents
    dated = dated.assign(x=dated["month"].clip(0, 13)).sort_values(["doc_id", "x", "firmness", "due"], kind="stable")
    dated = dated.assign(y=dated.groupby(["doc_id", "x"]).cumcount())
    heights = (dated.groupby("doc_id")["y"].max() + 1).reindex(documents["doc_id"]).fillna(1).to_list()
    figure = sheet("When do the promises with a deadline fall due?", 1.2 + sum(0.3 + 0.16 * tall for tall in heights))
    ratios = [2 + tall for tall in heights]
    panels = figure.subplots(len(documents), 1, sharex=True, squeeze=False, height_ratios=ratios)[:, 0]
    for axes, report, tall in zip(panels, documents.to_dict("records"), heights, strict=True):
        rows, colour = dated[dated["doc_id"] == report["doc_id"]], colours[report["doc_id"]]
        start, end = report["plan_start"], report["plan_end"]
        axes.set_facecolor(GRID)
        if not pd.isna(start):
            last = min(13, (end.year - start.year) * 12 + end.month)
            axes.axvspan(start.month - 0.5, last + 0.5, color=PAPER, zorder=0)
        faces = [colour if firmness == "binding" else PAPER for firmness in rows["firmness"]]
        axes.scatter(rows["x"], rows["y"], s=48, edgecolor=colour, facecolor=faces, linewidth=1.5, zorder=3)
        if rows.empty:
            axes.text(6.5, 0, "no deadline stated", ha="center", va="center", color=QUIET, fontsize=9)
        axes.set(ylim=(-0.8, tall - 0.2), xlim=(-0.5, 13.5), yticks=[])
        axes.set_ylabel(names[report["doc_id"]], rotation=0, ha="right", va="center")
        axes.grid(visible=not rows.empty, axis="x")
        axes.grid(visible=False, axis="y")
    panels[-1].set_xticks(range(14), ["before", *(month_abbr[m][:1] for m in range(1, 13)), "later"])
    panels[-1].set_xlabel(
        "month of the plan year; grey: outside the plan's period\nfilled: 刚性 binding, hollow: 争取 effort"
    )
    return figure


def verbs(table: pd.DataFrame, documents: pd.DataFrame) -> Figure:
    """How many promises each verb carries, coloured by how many per 100 promises of the report; from ``verbs``."""
    values, notes = _wide(table, documents, "verb", "per_100", "count")
    legend = "number of promises; darker: more per 100 promises of the report"
    return grid(values, notes, "Which verbs carry the promises?", legend, "no promise stated")


def themes(table: pd.DataFrame, documents: pd.DataFrame) -> Figure:
    """How many promises each theme has, coloured by their share of the report's promises; from ``by_theme``."""
    values, notes = _wide(table.assign(theme=table.theme.map(theme_label)), documents, "theme", "share", "n")
    legend = "number of promises; darker: larger share of the report's promises"
    return grid(values, notes, "What are the promises about?", legend, "no promise stated")


def _wide(
    table: pd.DataFrame, documents: pd.DataFrame, row: str, colour: str, number: str
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """(values, notes) with one line per ``row`` in order of appearance and one column per report."""
    names = {doc_id: name.replace(" ", "\n") for doc_id, name in report_names(documents).items()}
    lines, reports = list(dict.fromkeys(table[row])), list(documents.doc_id)
    wide = [
        table.pivot(index=row, columns="doc_id", values=of).reindex(index=lines, columns=reports)
        for of in (colour, number)
    ]
    values, counts = (frame.rename(columns=names) for frame in wide)
    return values, counts.astype(str).replace("0", "·")
