from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd
import pytest
from matplotlib.colors import to_hex
from matplotlib.text import Text

from analysis.charts import commitments as charts
from analysis.charts.style import PAPER, district_colours, style
from analysis.profiles.pledges import measures

if TYPE_CHECKING:
    from matplotlib.figure import Figure


N = 10
DOCUMENTS = pd.DataFrame({
    "doc_id": [f"d{i}" for i in range(N)], "district": [f"第{i}街道" for i in range(N)],
    "plan_start": pd.to_datetime(["2022-01-01"] * (N - 1) + ["2022-07-01"]),
    "plan_end": pd.to_datetime(["2022-12-31"] * N),
})  # fmt: skip


def panels(figure: Figure) -> list[Any]:
    """The axes of a figure, untyped: the stubs know little of what is drawn in them."""
    return list(figure.axes)


def said(figure: Figure) -> list[str]:
    """Every text of a figure, laid out once so that a layout that fails is seen."""
    with style():
        figure.draw_without_rendering()
    return [text.get_text() for text in figure.findobj(Text)]


def shares(n: int, promises: int = 8) -> pd.DataFrame:
    """Half of the promises and of the sentences of n reports, whatever the measure; none where there is no promise."""
    share = (0.5, 0.2, 0.8) if promises else (float("nan"),) * 3
    rows = [
        (f"d{i}", unit, measure, promises, promises // 2, *share)
        for i in range(n)
        for unit in ("promise", "sentence")
        for measure in measures(unit)
    ]
    return pd.DataFrame(rows, columns=["doc_id", "unit", "measure", "n", "k", "share", "low", "high"])


def dated(*rows: tuple[str, int, str]) -> pd.DataFrame:
    """Promises from (doc_id, month, firmness), all due on one day."""
    return pd.DataFrame(rows, columns=["doc_id", "month", "firmness"]).assign(due=pd.Timestamp("2022-06-30"))


@pytest.mark.parametrize("n", [1, 5, N])
def test_checkable_has_a_panel_per_measure_and_a_line_per_report(n: int) -> None:
    """Marks stand at the shares, bars reach over the intervals, numbers of cases are written at the right."""
    with style():
        figure = charts.checkable(shares(n), DOCUMENTS.head(n))
        words = said(figure)
    assert len(panels(figure)) == 4
    for axes in panels(figure):
        assert [line.get_xdata()[0] for line in axes.lines[1::2]] == [0.5] * n
        assert list(axes.lines[0].get_xdata()) == [0.2, 0.8]
        assert axes.get_ylim()[0] > axes.get_ylim()[1]  # the first report is on top
    assert words.count("4 of 8") == 4 * n
    assert "第0街道 2022" in words


def test_a_bar_has_three_kinds_that_fill_it() -> None:
    """2 of 8 bind, 1 is tried for, 5 are stated plainly: pieces of 1/4, 1/8 and 5/8, numbered; n stands beside."""
    rows = [("d0", "promise", kind, 8, k, k / 8) for kind, k in (("binding", 2), ("effort", 1), ("neutral", 5))]
    table = pd.DataFrame(rows, columns=["doc_id", "unit", "measure", "n", "k", "share"])
    with style():
        figure = charts.firmness(table, DOCUMENTS.head(2))
        words = said(figure)
    pieces = [piece for piece in panels(figure)[0].patches if piece.get_y() < 0.5 and piece.get_width() > 0]
    assert [(piece.get_x(), piece.get_width()) for piece in pieces] == [(0, 0.25), (0.25, 0.125), (0.375, 0.625)]
    assert {"2", "1", "5", "n = 8", "none stated"} <= set(words)


def test_without_promises_no_bar_is_drawn() -> None:
    """The figure says so."""
    with style():
        assert "no promise stated" in said(charts.firmness(shares(1, promises=0), DOCUMENTS.head(1)))


def test_timeline_stacks_marks_of_a_month_and_fills_the_binding_ones() -> None:
    """Two promises of June lie one above the other; dates beyond the year stand at its edges."""
    table = dated(("d0", 6, "binding"), ("d0", 6, "neutral"), ("d0", 15, "binding"), ("d1", -2, "binding"))
    with style():
        figure = charts.timeline(table, DOCUMENTS.head(3))
    first, second, third = panels(figure)
    assert sorted(map(tuple, first.collections[0].get_offsets().tolist())) == [(6, 0), (6, 1), (13, 0)]
    assert second.collections[0].get_offsets().tolist() == [[0, 0]]
    faces = [to_hex(face) for face in first.collections[0].get_facecolor()]
    colour = district_colours(DOCUMENTS)["d0"].lower()
    assert faces == [colour, PAPER.lower(), colour]
    assert [text.get_text() for text in third.texts] == ["no deadline stated"]


def test_timeline_of_one_report_keeps_its_colour() -> None:
    """Drawn alone, a report has the colour that it has among the others."""
    with style():
        figure = charts.timeline(dated(("d3", 6, "binding")), DOCUMENTS, "d3")
    assert len(panels(figure)) == 1
    assert to_hex(panels(figure)[0].collections[0].get_facecolor()[0]) == district_colours(DOCUMENTS)["d3"].lower()


def test_what_a_report_does_not_plan_is_grey() -> None:
    """A mid-year report plans July to December only."""
    with style():
        figure = charts.timeline(dated(), DOCUMENTS.tail(1))
    (span,) = panels(figure)[0].patches
    assert (span.get_x(), span.get_x() + span.get_width()) == (6.5, 12.5)


def test_grids_print_numbers_and_leave_zeros_quiet() -> None:
    """A cell says its number of promises; a dot stands for none."""
    rows = [("d0", "safety", 7, 0.7), ("d1", "safety", 0, 0.0)]
    table = pd.DataFrame(rows, columns=["doc_id", "theme", "n", "share"])
    with style():
        figure = charts.themes(table, DOCUMENTS.head(2))
    assert [text.get_text() for text in panels(figure)[0].texts] == ["7", "·"]
    assert [label.get_text() for label in panels(figure)[0].get_yticklabels()] == ["平安与应急 safety"]


@pytest.mark.parametrize("kind", ["verbs", "themes"])
def test_grids_without_promises_say_so(kind: str) -> None:
    """An empty frame gives a figure that says why it is empty."""
    columns = {"verbs": ["doc_id", "verb", "per_100", "count"], "themes": ["doc_id", "theme", "share", "n"]}[kind]
    with style():
        figure = getattr(charts, kind)(pd.DataFrame(columns=columns), DOCUMENTS.head(2))
        assert "no promise stated" in said(figure)
