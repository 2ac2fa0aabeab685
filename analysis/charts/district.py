"""Figures of one report; the frames come from ``analysis.findings``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.charts.differences import differences
from analysis.charts.language import legend, word_bars
from analysis.charts.style import QUIET, blank, district_colours, sheet
from analysis.wording.labels import report_names

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure


def against(table: pd.DataFrame, documents: pd.DataFrame, doc_id: str, stance: str) -> Figure:
    """What one part of a report attends to more or less than the others do; from ``district.against_others``."""
    name = report_names(documents)[doc_id]
    question = f"What does the {stance} of {name} attend to more, what less than the others?"
    sides = (name, "the others (mean)")
    colours = (district_colours(documents)[doc_id], QUIET)
    return differences(question, table, sides, colours, f"no {stance} long enough to compare")


def words(table: pd.DataFrame, documents: pd.DataFrame, doc_id: str, bar: float) -> Figure:
    """The words that one report uses more than the others; from ``language.distinctive`` and ``language.bar``."""
    question = f"Which words set {report_names(documents)[doc_id]} apart from the others?"
    rows = table[table["doc_id"] == doc_id]
    if rows.empty:
        return blank(question, "none stands out")
    figure = sheet(question, 1.1 + 0.23 * len(rows))
    axes = figure.subplots()
    word_bars(axes, rows, district_colours(documents)[doc_id], bar)
    axes.set_ylim(len(rows) - 0.4, -0.6)
    axes.set_xlabel(legend(bar))
    return figure
