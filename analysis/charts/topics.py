"""Figures of topics; the frames come from the topic tables and ``analysis.findings.topics``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.charts.grid import grid
from analysis.charts.style import INK, QUIET, blank, sheet
from analysis.findings.topics import STABLE, names
from analysis.wording.labels import theme_label

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pandas as pd
    from matplotlib.figure import Figure

_COLUMNS = 3
_BAR, _WEAK = "#0072B2", "#B8B8B8"
_MODELS = ("#0072B2", "#D55E00", "#00866A", "#AA3377", "#8A6D00")
_MARKERS = ("o", "s", "^", "D", "v")
_MEASURES = {
    "npmi": "coherence of the top terms (NPMI)",
    "stability_seeds": "stability over seeds (ARI)",
    "stability_bootstrap": "stability over resampled sections (ARI)",
}
_EMPTY = "the corpus is too small for topics"


def terms(topics: pd.DataFrame) -> Figure:
    """A panel per topic with its heaviest terms; topics below STABLE are grey. ``topics`` is the table."""
    question = "Which clusters of policy language appear?"
    if topics.empty:
        return blank(question, _EMPTY)
    groups = list(topics.groupby("topic_id"))
    lines, deepest = -(-len(groups) // _COLUMNS), int(topics["rank"].max())
    figure = sheet(question, 0.8 + lines * (0.6 + 0.19 * deepest))
    panels = figure.subplots(lines, _COLUMNS, squeeze=False).ravel()
    for axes, (at, rows) in zip(panels, groups, strict=False):
        stability = rows["stability"].iloc[0]
        axes.barh(range(len(rows)), rows["weight"], color=_BAR if stability >= STABLE else _WEAK, height=0.7)
        axes.set_yticks(range(len(rows)), list(rows["term"]), fontsize=9)
        axes.set(ylim=(deepest - 0.4, -0.6), xticks=[])
        axes.set_title(f"{at} · stability {stability:.2f}", color=INK if stability >= STABLE else QUIET)
        axes.grid(visible=False)
    for axes in panels[len(groups) :]:
        axes.set_visible(False)
    figure.supxlabel(f"weight of the term in the topic; grey: stability below {STABLE:.2f}", fontsize=9)
    return figure


def shares(table: pd.DataFrame, topics: pd.DataFrame, reports: Mapping[str, str]) -> Figure:
    """A line per topic, a column per report: share of its sentences.

    ``table`` is topic_shares; ``reports`` is doc_id -> name.
    """
    wide = table.pivot(index="topic_id", columns="doc_id", values="share")
    wide = wide.reindex(columns=[doc for doc in reports if doc in wide.columns])
    wide = wide.rename(index=names(topics), columns={doc: name.replace(" ", "\n") for doc, name in reports.items()})
    notes = wide.map(lambda share: f"{share:.0%}" if share >= 0.005 else "·")
    legend = "share of the report's sentences; darker: larger"
    return grid(wide, notes, "Which report uses which cluster?", legend, _EMPTY)


def themes(counts: pd.DataFrame, topics: pd.DataFrame) -> Figure:
    """A line per topic, a column per theme: number of sentences; from ``language.topics.by_theme``."""
    question = "Are the clusters the themes of the codebook?"
    if counts.empty:
        return blank(question, _EMPTY)
    counts = counts.loc[:, counts.sum() > 0]
    values = counts.div(counts.sum(axis=1), axis=0)
    upright = {code: "\n".join(theme_label(code).split()[0]) for code in counts.columns}
    notes = counts.astype(str).replace("0", "")
    values, notes = (frame.rename(index=names(topics), columns=upright) for frame in (values, notes))
    legend = "number of sentences; darker: larger share of the topic's sentences"
    return grid(values, notes, question, legend)


def quality(table: pd.DataFrame) -> Figure:
    """A panel per measure, a line per model over the number of topics; the chosen one is ringed.

    ``table`` is topic_quality.
    """
    question = "How many topics, by which model?"
    if table.empty:
        return blank(question, _EMPTY)
    figure = sheet(question, 6.6)
    panels = figure.subplots(len(_MEASURES), 1, sharex=True)
    for axes, (measure, title) in zip(panels, _MEASURES.items(), strict=True):
        for place, (model, rows) in enumerate(table.groupby("model", sort=False)):
            colour, marker = _MODELS[place % len(_MODELS)], _MARKERS[place % len(_MARKERS)]
            axes.plot(rows["k"], rows[measure], marker=marker, color=colour, label=str(model), markersize=6)
        chosen = table[table["chosen"]]
        axes.plot(chosen["k"], chosen[measure], "o", markersize=14, markerfacecolor="none", color=INK, label="chosen")
        axes.set_title(title)
        axes.margins(y=0.2)
    panels[-1].set_xticks(sorted(set(table["k"])))
    panels[-1].set_xlabel("number of topics")
    handles, labels = panels[0].get_legend_handles_labels()
    figure.legend(handles, labels, loc="outside lower left", ncols=4)
    return figure
