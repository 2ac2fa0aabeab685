from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd
from matplotlib.colors import to_hex
from matplotlib.text import Text

from analysis.charts import district, pair
from analysis.charts.style import QUIET, district_colours, style

if TYPE_CHECKING:
    from matplotlib.figure import Figure


DOCUMENTS = pd.DataFrame({
    "doc_id": list("abc"), "district": list("甲乙丙"), "plan_start": pd.to_datetime(["2022-01-01"] * 3),
})  # fmt: skip
COLOURS = {doc: colour.lower() for doc, colour in district_colours(DOCUMENTS).items()}
ROWS = [
    ("safety", 0.1, 0.3, -0.2, -0.3, -0.1, True, True), ("culture", 0.4, 0.3, 0.1, -0.05, 0.2, False, False),
    ("rural", 0.002, 0.001, 0.001, -0.01, 0.01, False, False),
]  # fmt: skip


def panels(figure: Figure) -> list[Any]:
    """The axes of a figure, untyped: the stubs know little of what is drawn in them."""
    return list(figure.axes)


def said(figure: Figure) -> list[str]:
    """Every text of a figure, laid out once so that a layout that fails is seen."""
    with style():
        figure.draw_without_rendering()
    return [text.get_text() for text in figure.findobj(Text)]


def differences() -> pd.DataFrame:
    """In safety the right side has clearly more, in culture the left perhaps; nobody speaks of villages."""
    return pd.DataFrame(ROWS, columns=["theme", "left", "right", "difference", "low", "high", "different", "clear"])


def test_differences_lie_on_the_side_that_has_more() -> None:
    """Largest difference on top, in the colour of the larger side, filled where different, a diamond where clear."""
    with style():
        figure = pair.attention(differences(), DOCUMENTS, ("b", "c"), "plan")
        words = said(figure)
    marks = [line for line in panels(figure)[0].lines if line.get_marker() in ("o", "D")]
    assert [mark.get_marker() for mark in marks] == ["o", "D"]
    assert [mark.get_xdata()[0] for mark in marks] == [0.1, -0.2]
    assert [to_hex(mark.get_color()) for mark in marks] == [COLOURS["b"], COLOURS["c"]]
    assert [mark.get_markerfacecolor() == mark.get_color() for mark in marks] == [False, True]
    low, high = panels(figure)[0].get_xlim()
    assert low == -high  # zero in the middle
    assert "10% : 30%" in words
    assert "more in 乙 2022 →" in words
    assert "← more in 丙 2022" in words


def test_a_district_against_the_others_has_its_colour_and_theirs_is_grey() -> None:
    """The same figure for one report."""
    with style():
        figure = district.against(differences(), DOCUMENTS, "c", "plan")
    marks = [line for line in panels(figure)[0].lines if line.get_marker() in ("o", "D")]
    assert [to_hex(mark.get_color()) for mark in marks] == [COLOURS["c"], QUIET.lower()]


def test_parts_too_short_are_said() -> None:
    """An empty comparison gives a figure that says why."""
    with style():
        figure = pair.attention(differences().iloc[:0], DOCUMENTS, ("a", "b"), "review")
        assert "the reviews are not both long enough" in said(figure)


def promised(*rows: tuple[str, str, int, int]) -> pd.DataFrame:
    """Shares of promises from (doc_id, measure, k, n)."""
    frame = pd.DataFrame(rows, columns=["doc_id", "measure", "k", "n"])
    return frame.assign(share=frame.k / frame.n, low=0.1, high=0.9)


def test_promises_of_two_stand_on_one_line() -> None:
    """A line per measure, the left report above the right; filled where the test tells them apart."""
    shares = promised(*((doc, measure, 1, 2) for doc in "ab" for measure in ("binding", "number", "deadline")))
    tests = pd.DataFrame({"measure": ["binding", "number", "deadline"], "p_holm": [0.01, 0.5, float("nan")]})
    with style():
        figure = pair.promises(shares, tests, DOCUMENTS, ("a", "b"))
        words = said(figure)
    marks = [
        line for line in panels(figure)[0].lines if line.get_marker() not in ("None", "") and len(line.get_xdata())
    ]
    assert [round(mark.get_ydata()[0], 2) for mark in marks] == [-0.16, 0.84, 1.84, 0.16, 1.16, 2.16]
    assert [mark.get_markerfacecolor() == mark.get_color() for mark in marks] == [True, False, False] * 2
    assert words.count("1 of 2") == 6


def test_no_promises_are_said() -> None:
    """Two reports without promises give a figure that says so."""
    tests = pd.DataFrame({"measure": ["binding", "number", "deadline"], "p_holm": float("nan")})
    with style():
        figure = pair.promises(promised().assign(share=0.0), tests, DOCUMENTS, ("a", "b"))
        assert "no promise stated" in said(figure)
