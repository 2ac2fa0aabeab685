from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd
import pytest
from matplotlib.text import Text

from analysis.charts import quality as charts
from analysis.charts.style import ACCENT, PHONE, WIDE, style
from analysis.wording.catalogue import Catalogue
from analysis.wording.words import Words

if TYPE_CHECKING:
    from collections.abc import Callable

    from matplotlib.figure import Figure

WORDS = Words(Catalogue.of("en"), {})


def drawn(make: Callable[[], Figure], width: float = WIDE) -> tuple[list[Any], list[str]]:
    """(axes, every text) of a figure, laid out once so that a layout that fails is seen."""
    with style(width):
        figure = make()
        figure.draw_without_rendering()
    return list(figure.axes), [text.get_text() for text in figure.findobj(Text)]


MEASURED = pd.DataFrame(
    [(1, "theme", 0.1), (2, "theme", 0.9), (2, "theme", 0.7), (2, "due_stated", 0.5)],
    columns=["day", "measure", "score"],
)


@pytest.mark.parametrize("width", [WIDE, PHONE])
def test_unseen_texts_are_dots_on_a_line_a_measure(width: float) -> None:
    """The least right first; the newest sets have a colour; the reach stands beside."""
    (axes,), said = drawn(lambda: charts.unseen(MEASURED, WORDS), width)
    assert [label.get_text() for label in axes.get_yticklabels()] == ["stated deadline", "theme"]
    coloured = [x for line in axes.lines if line.get_color() == ACCENT for x in line.get_xdata()]
    assert coloured == [0.5, 0.9, 0.7]
    assert {"50%", "70%–90%", "newest sets", "earlier sets, earlier code"} <= set(said)


def scores(n: int) -> pd.DataFrame:
    """n pooled scores, each a little righter than the one before."""
    value = [0.5 + at / 100 for at in range(n)]
    return (
        pd.DataFrame({"measure": ["flow", "dates", "theme"] * n}).head(n).assign(value=value, low=0.4, high=1.0, n=24)
    )


@pytest.mark.parametrize("n", [1, 5, 43])
def test_of_many_measures_the_least_right_are_drawn(n: int) -> None:
    """A line a measure, value and n at the right."""
    (axes,), said = drawn(lambda: charts.scores(scores(n), WORDS), PHONE)
    marks = [line.get_xdata()[0] for line in axes.lines if line.get_marker() == "o"]
    assert marks == [0.5 + at / 100 for at in range(min(n, charts.MOST))]
    assert "0.50 · n = 24" in said


def test_themes_taken_for_each_other_are_bars() -> None:
    """The pairs with most errors, each on two lines so that it fits a phone."""
    table = pd.DataFrame({"expected": "Rural affairs", "found": "Party building", "n": range(20, 0, -1)})
    (axes,), said = drawn(lambda: charts.confused(table, WORDS), PHONE)
    assert [bar.get_width() for bar in axes.patches] == list(range(20, 20 - charts.MOST_PAIRS, -1))
    assert "Rural affairs\n→ Party building" in said


def test_calibration_marks_each_fifth_with_its_count() -> None:
    """Marks at score and share, the diagonal from 0 to 1, counts written above."""
    table = pd.DataFrame(
        {"n": [9, 20], "score": [0.3, 0.9], "k": [3, 19], "share": [1 / 3, 0.95], "low": [0.1, 0.8], "high": [0.6, 1.0]}
    )
    (axes,), said = drawn(lambda: charts.calibration(table, WORDS))
    diagonal, marks = axes.lines
    assert list(diagonal.get_xdata()) == list(diagonal.get_ydata()) == [0, 1]
    assert list(marks.get_xdata()) == [0.3, 0.9]
    assert {"3 of 9", "19 of 20"} <= set(said)


@pytest.mark.parametrize("kind", ["unseen", "scores", "confused", "calibration"])
def test_nothing_scored_is_said(kind: str) -> None:
    """An empty frame gives a figure that says so."""
    empty = MEASURED[:0] if kind == "unseen" else pd.DataFrame()
    _, said = drawn(lambda: getattr(charts, kind)(empty, WORDS))
    assert said == ["None stated."]
