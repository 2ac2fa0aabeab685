from __future__ import annotations

from typing import Any

import pandas as pd
from matplotlib.text import Text

from analysis.charts import series as charts
from analysis.charts.style import style
from analysis.findings import priorities, series
from analysis.findings.yardstick import YEAR, Yardstick
from tests.findings.shares import part

DOCUMENTS = pd.DataFrame({"doc_id": list("ab")})
NAMES = {"a": "甲 2030", "b": "乙 2031"}


def marks_of(stance: str) -> tuple[list[tuple[str, float, bool]], list[str]]:
    """(marker, share, filled) of each mark of one report or the other, and every text."""
    themes = pd.concat(
        [part("a", "plan", {"economy": 0.4, "culture": 0.6}), part("b", "plan", {"economy": 0.6, "culture": 0.4})],
        ignore_index=True,
    )
    shares = priorities.shares(themes, DOCUMENTS)
    table = series.attention(shares, ["a", "b"], Yardstick(YEAR, 9, 0.3, 0.1))
    with style():
        figure = charts.attention(shares, table, ["a", "b"], NAMES, stance)
        figure.draw_without_rendering()
    drawn: list[Any] = [line for axes in figure.axes for line in axes.lines]  # the stubs know little of what is drawn
    lines = [line for line in drawn if line.get_marker() in ("o", "D") and len(line.get_xdata())]
    marks = [(one.get_marker(), one.get_xdata()[0], one.get_markerfacecolor() == one.get_color()) for one in lines]
    return marks, [text.get_text() for text in figure.findobj(Text)]


def test_years_of_a_theme_stand_below_each_other() -> None:
    """The first year is never filled; the second is where it is called different, a diamond where that is clear."""
    marks, words = marks_of("plan")
    assert sorted(marks) == [("D", 0.4, True), ("D", 0.6, True), ("o", 0.4, False), ("o", 0.6, False)]
    assert {"甲 2030", "乙 2031", "经济发展 economy", "文化教育与文明创建 culture"} <= set(words)
    assert not any("rural" in word for word in words)  # spoken of in no year


def test_without_two_reports_it_says_so() -> None:
    """A part that none has is no empty figure."""
    marks, words = marks_of("review")
    assert marks == []
    assert "there are not two reports that are long enough" in words
