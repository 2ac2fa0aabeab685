"""Figures of two reports side by side; the frames come from ``analysis.findings``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.charts.differences import SECOND, Line, themes, two_sides
from analysis.charts.district import word_bars
from analysis.charts.style import ACCENT, blank, sheet
from analysis.findings.inference import LEVEL

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure

    from analysis.wording.words import Words

COLOURS = (ACCENT, SECOND)


def attention(table: pd.DataFrame, words: Words) -> Figure:
    """What both attend to, theme by theme; from ``findings.priorities.between_reports`` of the two of ``words``."""
    left, right = words.reports.values()
    return themes(table, (left, right), words, COLOURS)


def promises(table: pd.DataFrame, words: Words) -> Figure:
    """How the two promise, a line per measure with the intervals of reading; from ``findings.pair.measures``."""
    left, right = words.reports.values()
    lines = [
        Line(
            words.say(f"pair-measure-{row['unit']}-{row['measure']}"),
            (row["left_share"], row["right_share"]),
            different=row["p_holm"] < LEVEL,
            clear=row["p_holm"] < LEVEL,
            intervals=((row["left_low"], row["left_high"]), (row["right_low"], row["right_high"])),
        )
        for row in table.to_dict("records")
    ]
    return two_sides(lines, (left, right), COLOURS, words)


def words_apart(table: pd.DataFrame, words: Words) -> Figure:
    """The words that set the two apart, a panel for each that has any; rows of ``language.between`` that pass."""
    docs = [doc_id for doc_id in words.reports if (table["doc_id"] == doc_id).any()]
    if not docs:
        return blank(words.say("chart-nothing"))
    deep = [int((table["doc_id"] == doc_id).sum()) for doc_id in docs]
    figure = sheet(0.2 + sum(0.35 + 0.25 * n for n in deep))
    panels = figure.subplots(len(docs), 1, sharex=True, squeeze=False, height_ratios=deep)
    colours = dict(zip(words.reports, COLOURS, strict=True))
    for axes, doc_id, n in zip(panels[:, 0], docs, deep, strict=True):
        word_bars(axes, table[table["doc_id"] == doc_id], colours[doc_id])
        axes.set_title(words.reports[doc_id], fontsize=9.5)
        axes.set_ylim(n - 0.4, -0.6)
    return figure
