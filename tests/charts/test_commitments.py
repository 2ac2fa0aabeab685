from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd
import pytest
from matplotlib.colors import to_hex
from matplotlib.text import Text

from analysis.charts import commitments as charts
from analysis.charts.share_bars import MOST
from analysis.charts.style import ACCENT, OTHERS, PAPER, PHONE, WIDE, style
from analysis.wording.words import Words

if TYPE_CHECKING:
    from matplotlib.figure import Figure

N = 33
DOCUMENTS = pd.DataFrame({
    "doc_id": [f"d{i}" for i in range(N)], "district": [f"第{i}区" for i in range(N)],
    "plan_start": pd.to_datetime(["2022-01-01"] * N),
})  # fmt: skip
WORDS = Words.of(DOCUMENTS, "zh")


def panels(figure: Figure) -> list[Any]:
    """The axes of a figure, untyped: the stubs know little of what is drawn in them."""
    return list(figure.axes)


def said(figure: Figure) -> list[str]:
    """Every text of a figure, laid out once so that a layout that fails is seen."""
    figure.draw_without_rendering()
    return [text.get_text() for text in figure.findobj(Text)]


def firm(*rows: tuple[str, int, int, int]) -> pd.DataFrame:
    """Promises from (doc_id, binding, effort, all)."""
    kinds = [
        (doc, "promise", kind, n, k, k / n if n else float("nan"))
        for doc, binding, effort, n in rows
        for kind, k in (("binding", binding), ("effort", effort), ("neutral", n - binding - effort))
    ]
    return pd.DataFrame(kinds, columns=["doc_id", "unit", "measure", "n", "k", "share"])


def dated(*rows: tuple[str, int, str]) -> pd.DataFrame:
    """Promises from (doc_id, month, firmness), all due on one day."""
    return pd.DataFrame(rows, columns=["doc_id", "month", "firmness"]).assign(due=pd.Timestamp("2022-06-30"))


@pytest.mark.parametrize("width", [WIDE, PHONE])
@pytest.mark.parametrize("n", [1, N])
def test_firmness_is_drawn_from_zero(n: int, width: float) -> None:
    """What binds and what is tried for lie end to end; the reports with most, where there are many."""
    table = firm(*((f"d{i}", 2, 3, 10) for i in range(n)))
    with style(width):
        figure = charts.firmness(table, WORDS)
        words = said(figure)
    (axes,) = panels(figure)
    bars = [patch for patch in axes.patches if patch.get_width() > 0]
    assert len(bars) == 2 * min(n, MOST)
    assert [(bar.get_x(), bar.get_width()) for bar in bars[:2]] == [(0, 0.2), (0.2, pytest.approx(0.3))]
    assert [to_hex(bar.get_facecolor()).upper() for bar in bars[:2]] == [ACCENT, OTHERS]
    assert words.count("10中2 + 3") == min(n, MOST)


@pytest.mark.parametrize("width", [WIDE, PHONE])
def test_each_dated_promise_is_a_square_in_its_month(width: float) -> None:
    """Binding ones are filled; days outside the year stand at its ends; the report with most comes first."""
    table = dated(
        ("d1", 3, "effort"), ("d0", -4, "binding"), ("d0", 6, "binding"), ("d0", 6, "effort"), ("d0", 30, "binding")
    )
    with style(width):
        figure = charts.months(table, WORDS)
        words = said(figure)
    most, second = panels(figure)
    (squares,) = (one for one in most.collections if len(one.get_offsets()) > 1)
    assert squares.get_offsets().tolist() == [[0, 0], [6, 0], [6, 1], [13, 0]]
    faces = [to_hex(face).upper() for face in squares.get_facecolors()]
    assert faces == [ACCENT, ACCENT, PAPER, ACCENT]
    assert len(second.collections[0].get_offsets()) == 1
    assert {"更早", "更晚", "1", "12"} <= set(words)


def test_ranked_rows_are_as_long_as_their_values() -> None:
    """In the order given, with their note."""
    table = pd.DataFrame({"verb": ["完成", "推动"], "count": [5, 2], "told": ["5，刚性4", "2，刚性0"]})
    with style():
        figure = charts.ranked(table, "verb", "count", "told", WORDS)
        words = said(figure)
    assert [bar.get_width() for bar in panels(figure)[0].patches] == [5, 2]
    assert {"完成", "推动", "5，刚性4", "2，刚性0"} <= set(words)


def test_nothing_to_draw_is_said() -> None:
    """In the words of the edition."""
    with style():
        for figure in (
            charts.firmness(firm(("d0", 0, 0, 0)), WORDS),
            charts.months(dated(), WORDS),
            charts.ranked(pd.DataFrame({"verb": [], "count": [], "told": []}), "verb", "count", "told", WORDS),
        ):
            assert said(figure) == ["未载明。"]
