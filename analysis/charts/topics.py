"""Figures of topics; the frames come from the topic tables, names of topics from ``analysis.wording.topics``."""

from __future__ import annotations

from textwrap import wrap
from typing import TYPE_CHECKING

import pandas as pd

from analysis.charts.grid import grid
from analysis.charts.style import INK, QUIET, blank, sheet
from analysis.findings.topics import MEASURED, STABLE
from analysis.language.topic_search import STABLE_BOOTSTRAP, STABLE_SEEDS
from analysis.wording.labels import theme_label

if TYPE_CHECKING:
    from collections.abc import Mapping

    from matplotlib.figure import Figure

_COLUMNS = 3
_BAR, _WEAK = "#0072B2", "#B8B8B8"
_MODELS = ("#0072B2", "#D55E00", "#00866A", "#AA3377", "#8A6D00")
_MARKERS = ("o", "s", "^", "D", "v")
_MEASURES = {
    "stability_seeds": "agreement over random starts (ARI)",
    "stability_bootstrap": "agreement over redrawn sections (ARI)",
    "npmi": "coherence in these reports (NPMI, 10 words)",
    "npmi_outside": "coherence in county and national reports (NPMI)",
}
_BARS = {"stability_seeds": STABLE_SEEDS, "stability_bootstrap": STABLE_BOOTSTRAP}
_EMPTY = "the corpus is too small for topics"
_UNKNOWN = "models were not measured on these reports"
_WIDTH = 22  # characters of a line of a panel's title


def terms(topics: pd.DataFrame, names: Mapping[int, str]) -> Figure:
    """A panel per topic with its heaviest terms; topics below STABLE are grey. ``topics`` is the table."""
    question = "Which clusters of policy language appear?"
    if topics.empty:
        return blank(question, _EMPTY)
    groups = list(topics.groupby("topic_id"))
    lines, deepest = -(-len(groups) // _COLUMNS), int(topics["rank"].max())
    figure = sheet(question, 0.8 + lines * (0.95 + 0.19 * deepest))
    panels = figure.subplots(lines, _COLUMNS, squeeze=False).ravel()
    for axes, (at, rows) in zip(panels, groups, strict=False):
        stability = rows["stability"].iloc[0]
        weak = stability < STABLE  # what was not measured is not known to be weak
        axes.barh(range(len(rows)), rows["weight"], color=_WEAK if weak else _BAR, height=0.7)
        axes.set_yticks(range(len(rows)), list(rows["term"]), fontsize=9)
        axes.set(ylim=(deepest - 0.4, -0.6), xticks=[])
        measured = "not measured" if pd.isna(stability) else f"{stability:.2f}"
        axes.set_title(
            f"{_folded(names[int(str(at))])}\nstability {measured}", color=QUIET if weak else INK, fontsize=10
        )
        axes.grid(visible=False)
    for axes in panels[len(groups) :]:
        axes.set_visible(False)
    figure.supxlabel(f"weight of the term in the topic; grey: stability below {STABLE:.2f}", fontsize=9)
    return figure


def shares(table: pd.DataFrame, names: Mapping[int, str], reports: Mapping[str, str]) -> Figure:
    """A line per topic, a column per report: share of its sentences.

    ``table`` is topic_shares; ``names`` and ``reports`` say what topics and reports are called.
    """
    wide = table.pivot(index="topic_id", columns="doc_id", values="share")
    wide = wide.reindex(columns=[doc for doc in reports if doc in wide.columns])
    wide = wide.rename(index=_lines(names), columns={doc: name.replace(" ", "\n") for doc, name in reports.items()})
    notes = wide.map(lambda share: f"{share:.0%}" if share >= 0.005 else "·")
    legend = "share of the report's sentences; darker: larger"
    return grid(wide, notes, "Which report uses which cluster?", legend, _EMPTY)


def themes(counts: pd.DataFrame, names: Mapping[int, str]) -> Figure:
    """A line per topic, a column per theme: number of sentences; from ``language.topic_tables.by_theme``."""
    question = "Are the clusters the themes of the codebook?"
    if counts.empty:
        return blank(question, _EMPTY)
    counts = counts.loc[:, counts.sum() > 0]
    values = counts.div(counts.sum(axis=1), axis=0)
    upright = {code: "\n".join(theme_label(code).split()[0]) for code in counts.columns}
    notes = counts.astype(str).replace("0", "")
    values, notes = (frame.rename(index=_lines(names), columns=upright) for frame in (values, notes))
    legend = "number of sentences; darker: larger share of the topic's sentences"
    return grid(values, notes, question, legend)


def quality(table: pd.DataFrame, state: str) -> Figure:
    """A panel per measure, a line per model over the number of topics; the chosen one is ringed.

    ``table`` is topic_quality, ``state`` comes from ``findings.topics.state``. Open marks on a thin line are the
    placebo of the same model; a dashed line is the bar of a measure.
    """
    question = "How many topics, by which model?"
    if table.empty or state != MEASURED:
        return blank(question, _EMPTY if table.empty else _UNKNOWN)
    figure = sheet(question, 8.6)
    panels = figure.subplots(len(_MEASURES), 1, sharex=True)
    chosen = table[table["chosen"]]
    for axes, (measure, title) in zip(panels, _MEASURES.items(), strict=True):
        for place, (model, rows) in enumerate(table.groupby("model", sort=False)):
            marks = {"color": _MODELS[place % len(_MODELS)], "marker": _MARKERS[place % len(_MARKERS)]}
            axes.plot(rows["k"], rows[measure], label=str(model), markersize=6, **marks)
            axes.plot(
                rows["k"], rows[f"{measure}_placebo"], markerfacecolor="none", linewidth=0.6, markersize=5, **marks
            )
        axes.plot(chosen["k"], chosen[measure], "o", markersize=14, markerfacecolor="none", color=INK, label="chosen")
        if measure in _BARS:
            axes.axhline(_BARS[measure], color=QUIET, linestyle="--", linewidth=1)
        axes.set_title(title)
        axes.margins(y=0.2)
    panels[-1].set_xticks(sorted(set(table["k"])))
    panels[-1].set_xlabel("number of topics; open marks: the same on shuffled words (placebo); dashed: the bar")
    handles, labels = panels[0].get_legend_handles_labels()
    figure.legend(handles, labels, loc="outside lower left", ncols=4)
    return figure


def _folded(name: str) -> str:
    """A name in lines that are no wider than a panel."""
    return "\n".join(wrap(name, _WIDTH))


def _lines(names: Mapping[int, str]) -> dict[int, str]:
    """Names as labels of the lines of a grid, folded so that they leave room for it."""
    return {at: _folded(name) for at, name in names.items()}
