from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd
import pytest
from matplotlib.text import Text

from analysis.charts import quality as charts
from analysis.charts.style import style

if TYPE_CHECKING:
    from matplotlib.figure import Figure


def panels(figure: Figure) -> list[Any]:
    """The axes of a figure, untyped: the stubs know little of what is drawn in them."""
    return list(figure.axes)


def said(figure: Figure) -> list[str]:
    """Every text of a figure, laid out once so that a layout that fails is seen."""
    with style():
        figure.draw_without_rendering()
    return [text.get_text() for text in figure.findobj(Text)]


def scores(*rows: tuple[str, str, str, int, float]) -> pd.DataFrame:
    """Pooled scores from (group, measure, statistic, n, value)."""
    frame = pd.DataFrame(rows, columns=["group", "measure", "statistic", "n", "value"])
    return frame.assign(low=frame.value - 0.1, high=1.0)


TABLE = scores(
    ("money", "flow", "accuracy", 24, 0.9),
    ("times", "dates", "f1", 100, 0.8),
    ("times", "time_type", "accuracy", 99, 0.7),
)


def test_measures_stand_under_their_group() -> None:
    """One line each in order, a free line for each group, n at the right, the kind of statistic in the legend."""
    with style():
        figure = charts.scores(TABLE)
        words = said(figure)
    axes = panels(figure)[0]
    assert dict(zip(axes.get_yticks(), [label.get_text() for label in axes.get_yticklabels()], strict=True)) == {
        1: "flow", 3: "dates", 4: "time type",
    }  # fmt: skip
    texts = [text.get_text() for text in axes.texts]
    assert [word for word in texts if word in ("money", "times")] == ["money", "times"]
    assert [word for word in texts if word.isdigit()] == ["24", "100", "99"]
    marks = [line for line in axes.lines if line.get_marker() != "None" and len(line.get_xdata())]
    assert [mark.get_xdata()[0] for mark in marks] == [0.9, 0.8, 0.7]
    assert "share right" in words


def test_confusion_prints_counts_and_leaves_zeros_out() -> None:
    """A line without cases is drawn too, without a division by zero."""
    codes = ["economy", "safety"]
    table = pd.DataFrame([[3, 1], [0, 0]], index=codes, columns=codes)
    with style():
        figure = charts.confusion(table)
    assert [text.get_text() for text in panels(figure)[0].texts] == ["3", "1", "", ""]


def test_calibration_marks_each_fifth_with_its_count() -> None:
    """Marks at score and share, the diagonal from 0 to 1, counts written above."""
    table = pd.DataFrame(
        {"n": [9, 20], "score": [0.3, 0.9], "k": [3, 19], "share": [1 / 3, 0.95], "low": [0.1, 0.8], "high": [0.6, 1.0]}
    )
    with style():
        figure = charts.calibration(table)
        words = said(figure)
    diagonal, marks = panels(figure)[0].lines
    assert list(diagonal.get_xdata()) == list(diagonal.get_ydata()) == [0, 1]
    assert list(marks.get_xdata()) == [0.3, 0.9]
    assert "3 of 9" in words
    assert "19 of 20" in words


@pytest.mark.parametrize("kind", ["scores", "confusion", "calibration"])
def test_nothing_scored_is_said(kind: str) -> None:
    """An empty frame gives a figure that says so."""
    with style():
        figure = getattr(charts, kind)(pd.DataFrame())
        assert "nothing could be scored" in said(figure)
