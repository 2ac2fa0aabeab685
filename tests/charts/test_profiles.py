from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from matplotlib.colors import same_color
from matplotlib.text import Text

from analysis.charts import profiles as charts
from analysis.charts.style import district_colours, style
from analysis.findings.profiles import MEASURES

if TYPE_CHECKING:
    from matplotlib.figure import Figure

DOCUMENTS = pd.DataFrame({"doc_id": ["a", "b", "c"]})
NAMES = {"a": "甲 2031", "b": "乙 2031", "c": "丙 2020"}
TITLES = {measure: f"度 {measure}" for measure in MEASURES}


def said(figure: Figure) -> list[str]:
    """Every text of a figure, laid out once so that a layout that fails is seen."""
    with style():
        figure.draw_without_rendering()
    return [text.get_text() for text in figure.findobj(Text)]


def table(low: float = 0.2) -> pd.DataFrame:
    """Every measure of every part of a and b."""
    rows = [
        (doc, part, measure, 0.5, low, 0.8) for doc in "ab" for measure, parts in MEASURES.items() for part in parts
    ]
    return pd.DataFrame(rows, columns=["doc_id", "part", "measure", "value", "low", "high"])


def test_a_panel_a_measure_with_a_mark_for_each_part_of_each_report() -> None:
    """Plan filled, review hollow; a report without the measure has its line and no mark."""
    with style():
        figure = charts.measures(table(), DOCUMENTS, NAMES, TITLES)
        words = said(figure)
    assert set(TITLES.values()) | set(NAMES.values()) <= set(words)
    for axes, parts in zip(figure.axes, MEASURES.values(), strict=False):
        marks = [line for line in axes.lines if line.get_marker() not in ("None", "")]
        assert len(marks) == 2 * len(parts)
        hollow = [line for line in marks if same_color(line.get_markerfacecolor(), "white")]
        assert len(hollow) == 2 * ("review" in parts)


def test_what_has_no_interval_is_not_drawn() -> None:
    """Too few sentences tell nothing; no report is said."""
    with style():
        figure = charts.measures(table(np.nan), DOCUMENTS, NAMES, TITLES)
        said(figure)
        assert not any(axes.lines for axes in figure.axes)
        assert "no report" in said(charts.measures(table(), DOCUMENTS[:0], {}, TITLES))


def echoes() -> pd.DataFrame:
    """Two years of two reports, of which a is of 2031."""
    rows = [(doc, 5.0 + year % 2, 1.0, 9.0, year, doc == "a" and year == 2031) for doc in "ac" for year in (2030, 2031)]
    return pd.DataFrame(rows, columns=["doc_id", "value", "low", "high", "year", "own"])


def test_the_own_year_is_filled_and_a_missing_one_told() -> None:
    """A bar a year and report; the own one in the colour of the report."""
    with style():
        figure = charts.echo(echoes(), DOCUMENTS[DOCUMENTS["doc_id"] != "b"], NAMES)
        words = said(figure)
    first, second = figure.axes[:2]
    own = district_colours(DOCUMENTS)["a"]
    assert [same_color(bar.get_facecolor(), own) for bar in first.patches] == [False, True]
    assert [np.asarray(line.get_ydata()).max() for line in second.lines] == [9, 9]  # each bar has its interval
    assert len(second.patches) == 2
    assert words.count("its own year is not at hand") == 1


def test_without_echo_the_figure_says_so() -> None:
    """No row, and rows without a value."""
    with style():
        for rows in (echoes()[:0], echoes().assign(value=np.nan)):
            assert "nothing to set against national reports" in said(charts.echo(rows, DOCUMENTS, NAMES))
