"""Figures of two reports side by side; the frames come from ``analysis.findings``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matplotlib.ticker import PercentFormatter

from analysis.charts.differences import differences
from analysis.charts.dots import dot
from analysis.charts.language import legend, word_bars
from analysis.charts.style import QUIET, blank, district_colours, district_markers, sheet
from analysis.findings.inference import LEVEL
from analysis.wording.labels import report_names

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd
    from matplotlib.figure import Figure

_MEASURES = {
    "binding": "bind", "effort": "are tried for", "neutral": "are stated plainly", "number": "carry a number",
    "deadline": "name a deadline",
}  # fmt: skip


def attention(table: pd.DataFrame, documents: pd.DataFrame, pair: Sequence[str], stance: str) -> Figure:
    """Where the attention of two reports (doc_ids ``pair``) differs; from ``priorities.between_reports`` of the two."""
    names, colours = report_names(documents), district_colours(documents)
    left, right = pair
    return differences(
        f"What do the {stance}s of {names[left]} and {names[right]} attend to?", table,
        (names[left], names[right]), (colours[left], colours[right]), f"the {stance}s are not both long enough",
    )  # fmt: skip


def promises(shares: pd.DataFrame, tests: pd.DataFrame, documents: pd.DataFrame, pair: Sequence[str]) -> Figure:
    """How the two promise: a line per measure and report; from ``findings.commitments``."""
    names, colours, markers = report_names(documents), district_colours(documents), district_markers(documents)
    question = f"Who promises more firmly, {names[pair[0]]} or {names[pair[1]]}?"
    rows = shares[shares["doc_id"].isin(pair) & (shares["n"] > 0)]
    if rows.empty:
        return blank(question, "no promise stated")
    figure = sheet(question, 4.6)
    axes = figure.subplots()
    sure = set(tests.loc[tests["p_holm"] < LEVEL, "measure"])
    measures = list(dict.fromkeys(rows["measure"]))
    for row in rows.to_dict("records"):
        doc_id, measure = row["doc_id"], row["measure"]
        y = measures.index(measure) + (-0.16 if doc_id == pair[0] else 0.16)
        dot(axes, y, row, "share", colours[doc_id], markers[doc_id], filled=measure in sure)
        counts = f"{row['k']} of {row['n']}"
        axes.text(1.02, y, counts, va="center", fontsize=9, color=colours[doc_id], transform=axes.get_yaxis_transform())
    for doc_id in pair:
        axes.plot([], [], markers[doc_id], color=colours[doc_id], label=names[doc_id])
    axes.set_yticks(range(len(measures)), [_MEASURES[measure] for measure in measures])
    axes.set(ylim=(len(measures) - 0.5, -0.5), xlim=(-0.02, 1.02))
    axes.xaxis.set_major_formatter(PercentFormatter(1))
    axes.set_xlabel(
        "share of the report's promises, with the 95% interval of reading\nfilled: the two differ, by the test"
    )
    axes.grid(visible=False, axis="y")
    figure.legend(loc="outside lower left", ncols=2)
    return figure


def words(table: pd.DataFrame, documents: pd.DataFrame, pair: Sequence[str], bar: float) -> Figure:
    """The words that set the two apart from each other, a panel each; from ``language.between`` and its ``bar``."""
    names, colours = report_names(documents), district_colours(documents)
    question = f"Which words set {names[pair[0]]} and {names[pair[1]]} apart from each other?"
    deepest = table.groupby("doc_id").size().max() if len(table) else 0
    if not deepest:
        return blank(question, "none stands out")
    figure = sheet(question, 1.4 + 0.22 * deepest)
    for axes, doc_id in zip(figure.subplots(1, 2, sharex=True), pair, strict=True):
        word_bars(axes, table[table["doc_id"] == doc_id], colours[doc_id], bar)
        axes.set_title(names[doc_id])
        axes.set_ylim(deepest - 0.4, -0.6)
    figure.supxlabel(legend(bar), fontsize=9, color=QUIET)
    return figure
