"""Figures of a district's page and of a pair's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd
import pytest
from matplotlib.colors import to_hex
from matplotlib.text import Text

from analysis.charts import district, pair
from analysis.charts.differences import SECOND
from analysis.charts.style import ACCENT, OTHERS, PAPER, PHONE, WIDE, style
from analysis.tables.vocabularies import THEMES
from analysis.wording.words import Words

if TYPE_CHECKING:
    from matplotlib.figure import Figure


N = 33
DOCUMENTS = pd.DataFrame({
    "doc_id": [f"d{i}" for i in range(N)], "district": ["甲", "乙", *(f"丙{i}" for i in range(2, N))],
    "plan_start": pd.to_datetime(["2022-01-01"] * N),
})  # fmt: skip
WORDS = Words.of(DOCUMENTS)
TWO = WORDS.about(["d0", "d1"])
ROWS = [
    ("safety", 0.1, 0.3, -0.2, -0.3, -0.1, True, True), ("culture", 0.4, 0.3, 0.1, -0.05, 0.2, False, False),
    ("rural", 0.002, 0.001, 0.001, -0.01, 0.01, False, False),
]  # fmt: skip
WIDTHS = pytest.mark.parametrize("width", [WIDE, PHONE])


def panels(figure: Figure) -> list[Any]:
    """The axes of a figure, untyped: the stubs know little of what is drawn in them."""
    return list(figure.axes)


def said(figure: Figure) -> list[str]:
    """Every text of a figure, laid out once so that a layout that fails is seen; none reaches beyond the figure."""
    figure.draw_without_rendering()
    scale = {label for axes in panels(figure) for label in axes.get_xticklabels()}  # has labels beyond its ends
    texts = [text for text in figure.findobj(Text) if text.get_text() and text.get_visible() and text not in scale]
    for text in texts:
        box = text.get_window_extent()
        assert box.x0 >= -1, text.get_text()
        assert box.x1 <= figure.bbox.width + 1, text.get_text()
    return [text.get_text() for text in texts]


def dots(figure: Figure) -> list[Any]:
    """The marks of a figure that stand for a value; those of the key have none."""
    return [line for line in panels(figure)[0].lines if line.get_marker() in ("o", "D") and len(line.get_xdata())]


def differences() -> pd.DataFrame:
    """In safety the right side has clearly more, in culture the left perhaps; nobody speaks of villages."""
    return pd.DataFrame(ROWS, columns=["theme", "left", "right", "difference", "low", "high", "different", "clear"])


@WIDTHS
def test_both_shares_stand_on_one_line(width: float) -> None:
    """Largest difference on top, filled where the two are called different, from zero, both shares in figures."""
    with style(width):
        figure = pair.attention(differences(), TWO)
        words = said(figure)
    assert [mark.get_xdata()[0] for mark in dots(figure)] == [0.4, 0.3, 0.1, 0.3]
    assert [mark.get_marker() for mark in dots(figure)] == ["o", "D"] * 2
    assert [to_hex(mark.get_color()) for mark in dots(figure)] == [ACCENT.lower(), SECOND.lower()] * 2
    assert [mark.get_markerfacecolor() == PAPER for mark in dots(figure)] == [True, True, False, False]
    assert panels(figure)[0].get_xlim()[0] == pytest.approx(0, abs=0.01)
    assert {"10% · 30%", "Jia 2022", "Yi 2022", "Safety and emergencies"} <= set(words)
    assert "Villages and farming" not in words


@WIDTHS
def test_a_clear_difference_is_the_thick_line(width: float) -> None:
    """In the colour of the side that has more."""
    with style(width):
        figure = pair.attention(differences(), TWO)
    (join,) = [line for line in panels(figure)[0].lines if list(line.get_xdata()) == [0.1, 0.3]]
    assert to_hex(join.get_color()) == SECOND.lower()
    assert join.get_linewidth() > 3


@WIDTHS
def test_all_themes_have_room(width: float) -> None:
    """The longest names of both editions, at both widths."""
    rows = [(theme, 0.1, 0.2, -0.1, -0.2, 0.0, True, False) for theme in THEMES]
    table = differences().iloc[:0]
    table = pd.DataFrame(rows, columns=table.columns).assign(others=32)
    with style(width):
        for edition in ("en", "zh"):
            words = Words.of(DOCUMENTS, edition)
            assert {words.theme(theme) for theme in THEMES} <= set(said(district.against(table, "甲 2022", words)))


def test_the_others_are_grey() -> None:
    """The same figure for one report."""
    with style():
        figure = district.against(differences().assign(others=4), "Jia 2022", WORDS)
        assert "the others, mean" in said(figure)
    assert [to_hex(mark.get_color()) for mark in dots(figure)] == [ACCENT.lower(), OTHERS.lower()] * 2


def test_parts_too_short_are_said() -> None:
    """An empty comparison gives a figure that says so."""
    with style():
        assert said(pair.attention(differences().iloc[:0], TWO)) == ["None stated."]


def measured() -> pd.DataFrame:
    """Two measures of promises: dated ones differ for sure, numbered ones do not."""
    rows = [("deadline", 0.1, 0.5, 0.01), ("number", 0.2, 0.3, float("nan"))]
    frame = pd.DataFrame(rows, columns=["measure", "left_share", "right_share", "p_holm"])
    return frame.assign(unit="promise", left_low=0.05, left_high=0.3, right_low=0.2, right_high=0.6)


@WIDTHS
def test_promises_of_two_stand_on_one_line(width: float) -> None:
    """The left report above the right, with intervals of reading; filled where the test tells them apart."""
    with style(width):
        figure = pair.promises(measured(), TWO)
        words = said(figure)
    assert [mark.get_xdata()[0] for mark in dots(figure)] == [0.1, 0.5, 0.2, 0.3]
    assert all(
        left.get_ydata()[0] < right.get_ydata()[0] for left, right in zip(*[iter(dots(figure))] * 2, strict=True)
    )
    assert [mark.get_markerfacecolor() == PAPER for mark in dots(figure)] == [False, False, True, True]
    intervals = [list(line.get_xdata()) for line in panels(figure)[0].lines]
    assert intervals.count([0.05, 0.3]) == intervals.count([0.2, 0.6]) == 2
    assert {"10% · 50%", "promises with a deadline"} <= set(words)


@WIDTHS
@pytest.mark.parametrize("n", [1, N])
def test_a_report_has_its_place_on_each_line(width: float, n: int) -> None:
    """A tick for each other report, a dot for this one, from nought to the largest; its value and place beside."""
    rows = [("quantities", f"d{i}", 10.0 * i, i) for i in range(n)] + [("sentence specific", "d0", 0.25, 4)]
    table = pd.DataFrame(rows, columns=["measure", "doc_id", "value", "n"])
    table = table.assign(low=table["value"], high=table["value"], first=n, last=n, reports=n)
    with style(width):
        figure = district.standing(table, "d0", WORDS)
        words = said(figure)
    ticks = [line for line in panels(figure)[0].lines if line.get_color() == OTHERS]
    assert [len(line.get_xdata()) for line in ticks] == [3 * (n - 1), 0]  # from, to, and a gap
    assert max((max(line.get_xdata()) for line in ticks if len(line.get_xdata())), default=1) == pytest.approx(1)
    assert [mark.get_xdata()[0] for mark in dots(figure)] == [0, 1]
    assert f"25% · {n} of {n}" in words
    assert "quantities per 1,000 characters" in words


@WIDTHS
def test_words_have_a_bar_of_z(width: float) -> None:
    """Of one report; of two a panel for each that has any; none is said."""
    rows = [("d0", "渔港", 9, 5.0), ("d0", "渔船", 4, 4.0), ("d1", "弄堂", 3, 4.5)]
    table = pd.DataFrame(rows, columns=["doc_id", "term", "count", "z"])
    with style(width):
        own, two = district.words_apart(table.head(2), WORDS), pair.words_apart(table, TWO)
        assert {"渔港", " 5.0 · 9"} <= set(said(own))
        assert {"Jia 2022", "Yi 2022", "弄堂"} <= set(said(two))
        assert said(pair.words_apart(table.iloc[:0], TWO)) == ["None stated."]
    assert [bar.get_width() for bar in panels(own)[0].patches] == [5.0, 4.0]
    assert len(panels(pair.words_apart(table.head(2), TWO))) == 1
