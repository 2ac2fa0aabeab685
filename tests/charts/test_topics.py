from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pandas as pd
import pytest
from matplotlib.colors import to_hex
from matplotlib.text import Text

from analysis.charts import topics as charts
from analysis.charts.headed import folded
from analysis.charts.share_bars import MOST
from analysis.charts.style import ACCENT, OTHERS, PHONE, WIDE, style
from analysis.wording.words import Words

if TYPE_CHECKING:
    from matplotlib.figure import Figure

WORDS = Words.of(pd.DataFrame({"doc_id": ["a"], "district": ["甲"], "plan_start": [pd.Timestamp("2022-01-01")]}))
LONG = "Care of “老旧小区” · of those who live in them · and of “whatever else” is within the walls"
NAN = float("nan")


def rows(*values: float, first: bool = True) -> pd.DataFrame:
    """Rows with these values; the first stands out."""
    told = [(f"名{at} {LONG}", value, f"{value}, {LONG}", first and at == 0) for at, value in enumerate(values)]
    return pd.DataFrame(told, columns=["name", "value", "note", "out"])


def axes(figure: Figure) -> Any:
    """The one panel of a figure, untyped: the stubs know little of what is drawn in it."""
    (found,) = figure.axes
    return found


def inside(figure: Figure) -> bool:
    """No word of a figure is cut by its edge, and no two words lie over each other."""
    figure.draw_without_rendering()
    boxes = [text.get_window_extent() for text in figure.findobj(Text) if text.get_text() and text.get_visible()]
    lefts_rights = [(box.x0, box.x1) for box in boxes]
    apart = all(not one.shrunk(0.9, 0.8).overlaps(other) for at, one in enumerate(boxes) for other in boxes[:at])
    return apart and all(left >= -1 and right <= figure.bbox.x1 + 1 for left, right in lefts_rights)


@pytest.mark.parametrize("width", [WIDE, PHONE])
def test_a_bar_a_row_from_zero_named_above(width: float) -> None:
    """As long as its value; what stands out has a colour of its own; a value that is not known has no bar."""
    with style(width):
        figure = charts.parts(rows(0.25, 0.75, NAN), WORDS)
        assert inside(figure)
    bars = axes(figure).patches
    assert [(bar.get_x(), bar.get_width()) for bar in bars[:2]] == [(0, 0.25), (0, 0.75)]
    assert [to_hex(bar.get_facecolor()).upper() for bar in bars[:2]] == [ACCENT, OTHERS]
    assert axes(figure).get_xlim() == (0, 1)
    assert axes(figure).get_ylim()[0] > axes(figure).get_ylim()[1]  # the first row is on top


@pytest.mark.parametrize("n", [1, MOST, 33])
def test_of_many_rows_the_first_are_drawn(n: int) -> None:
    """And the figure says how many more there are."""
    with style(PHONE):
        figure = charts.mainly(rows(*[0.5] * n), WORDS)
        assert inside(figure)
    assert len(axes(figure).patches) == min(n, MOST)
    assert [text.get_text() for text in axes(figure).texts if "more" in text.get_text()] == (
        ["… and 13 more"] if n > MOST else []
    )


def test_a_dot_a_report_the_largest_full() -> None:
    """Every share stands at its place; the axis ends at the next tenth."""
    table = rows(0.5).assign(values=pd.Series([[0.54, 0.0, 0.2]], dtype=object))
    with style():
        figure = charts.shares(table, WORDS)
    rings, dot = axes(figure).collections
    assert [x for x, _ in rings.get_offsets()] == [0.0, 0.2]
    assert [x for x, _ in dot.get_offsets()] == [0.54]
    assert axes(figure).get_xlim() == (0, 0.6)


def test_a_candidate_below_its_placebo_is_left_of_zero() -> None:
    """The axis has its zero wherever the values lie."""
    with style():
        figure = charts.candidates(rows(0.12, -0.1), WORDS)
    assert axes(figure).get_xlim() == (-0.1, 0.12)
    assert [label.get_text() for label in axes(figure).get_xticklabels()] == ["−0.10", "0.00", "0.12"]


@pytest.mark.parametrize("kind", ["parts", "mainly", "shares", "kept", "candidates"])
def test_nothing_is_said_to_be_nothing(kind: str) -> None:
    """A figure without rows says so."""
    with style():
        figure = getattr(charts, kind)(rows().assign(values=[]), WORDS)
    assert [text.get_text() for text in figure.texts] == ["None stated."]


def test_words_are_folded_between_words_and_no_mark_begins_a_line() -> None:
    """A Chinese sentence breaks anywhere but before its marks; nothing is lost."""
    for text in (LONG, "小区改造、物业管护，以及院内的一切事情，都在这里。" * 3):
        lines = folded(text, 2.5).split("\n")
        assert len(lines) > 1
        assert re.sub(r"\s", "", "".join(lines)) == re.sub(r"\s", "", text)
        assert not any(line[0] in "、，。 " for line in lines)
