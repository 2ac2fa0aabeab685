"""Figures of attention: what is drawn is what the frames say, on a page and on a phone, for one report and for many."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
import pytest
from matplotlib.colors import same_color
from matplotlib.text import Text

from analysis.charts import priorities as charts
from analysis.charts.strips import FINE, strokes
from analysis.charts.style import ACCENT, PHONE, WIDE, sheet, style
from analysis.findings import priorities as findings
from analysis.findings.attention import leading
from analysis.findings.yardstick import Yardstick
from analysis.wording.words import Words
from tests.findings.shares import part

if TYPE_CHECKING:
    from matplotlib.figure import Figure

YARD = Yardstick("next year", 38, 0.25, 0.15)
SAFETY = "Safety and emergencies"


def reports(n: int, error: float = 0.0) -> tuple[pd.DataFrame, Words]:
    """Plans and reviews of n reports, of which the first plan has most of safety and each next a little less."""
    names = [f"d{at}" for at in range(n)]
    documents = pd.DataFrame(
        {"doc_id": names, "district": [f"甲{at}" for at in range(n)], "plan_start": pd.Timestamp("2022-01-01")}
    )
    shares = [0.9 - 0.8 * at / n for at in range(n)]
    plans = [
        part(doc, "plan", {"safety": one, "party": 1 - one}, error) for doc, one in zip(names, shares, strict=True)
    ]
    reviews = [part(doc, "review", {"safety": 0.5, "party": 0.5}, error) for doc in names]
    return pd.concat([*plans, *reviews], ignore_index=True), Words.of(documents)


def said(figure: Figure) -> str:
    """Every text of a figure, laid out once so that a layout that fails is seen."""
    with style():
        figure.draw_without_rendering()
    return "\n".join(text.get_text() for text in figure.findobj(Text))


def marks(figure: Figure, colour: str | None = None) -> list[float]:
    """Where the marks of a figure stand (those of one colour), in no order: dots, or strokes of one broken line."""
    lines: list[Any] = [line for axes in figure.axes for line in axes.lines]
    kept = [line for line in lines if colour is None or same_color(line.get_color(), colour)]
    dots = [float(x) for line in kept if line.get_linestyle() == "None" for x in line.get_xdata()]
    strokes = [float(x) for line in kept if np.isnan(line.get_ydata()).any() for x in line.get_xdata()[::3]]
    return sorted(dots + strokes)


@pytest.mark.parametrize("width", [WIDE, PHONE])
@pytest.mark.parametrize("n", [1, 3, 33])
def test_a_strip_has_a_mark_for_every_report(width: float, n: int) -> None:
    """At its share; the two ends of a clear difference stand out; themes and ends are named."""
    found, words = reports(n)
    between = findings.between_reports(found, "plan", YARD)
    with style(width):
        ends = findings.spread(found, "plan")
        figure = charts.spread(found, ends, findings.clearest(between), words, "plan")
    wanted = found.loc[(found["stance"] == "plan") & found["theme"].isin(["safety", "party"]), "share"]
    assert marks(figure) == pytest.approx(sorted(wanted), abs=0.005)
    assert len(marks(figure, ACCENT)) == (4 if n > 1 else 0)
    assert SAFETY in said(figure)
    assert "Jia0 2022 90%" in said(figure) if n > 1 else "90%" in said(figure)


def test_marks_that_would_lie_on_each_other_are_one() -> None:
    """A page of hundreds of reports stays light, and shows no less."""
    rng = np.random.default_rng(1)
    values = rng.normal(0.2, 0.05, 1000)
    with style():
        figure = sheet(1)
        axes = figure.subplots()
        strokes(axes, values, 0, 0.1, float(np.ptp(values)), ACCENT)
    drawn = np.array(marks(figure))
    assert len(drawn) <= FINE + 1
    nearest = np.abs(values[:, None] - drawn).min(axis=1)
    assert nearest.max() <= np.ptp(values) / FINE


def test_a_few_marks_stand_where_their_values_are() -> None:
    """However near each other; nothing is rounded where there is room."""
    with style():
        figure = sheet(1)
        strokes(figure.subplots(), [0.2, 0.2001, 0.9], 0, 0.1, 0.7, ACCENT)
    assert sorted(set(marks(figure))) == [0.2, 0.2001, 0.9]


@pytest.mark.parametrize("width", [WIDE, PHONE])
@pytest.mark.parametrize("n", [1, 33])
def test_what_comes_first_is_a_bar_a_report(width: float, n: int) -> None:
    """As long as its share; of many the ends, and how many are not drawn; a sure one stands out."""
    found, words = reports(n, 0.03)
    with style(width):
        figure = charts.leading(leading(found), words, "plan")
    lengths = [bar.get_width() for bar in figure.axes[0].patches]  # type: ignore[attr-defined]  # bars
    assert lengths[0] == pytest.approx(0.9)
    assert len(lengths) == min(n, 18)
    assert same_color(figure.axes[0].patches[0].get_facecolor(), ACCENT)
    assert f"{SAFETY} 90%" in said(figure)
    assert ("15 more between" in said(figure)) == (n == 33)


@pytest.mark.parametrize("width", [WIDE, PHONE])
def test_moves_stand_on_either_side_of_zero(width: float) -> None:
    """Plan minus review; clear ones stand out; the report that moves furthest is named with its sign."""
    found, words = reports(3)
    moves = findings.spoken_of(findings.between_stances(found, YARD))
    with style(width):
        figure = charts.shift(moves, words)
    assert marks(figure) == pytest.approx(sorted(moves["difference"]))
    assert marks(figure, ACCENT) == pytest.approx(sorted(moves.loc[moves["clear"], "difference"]))
    assert "Jia0 2022 +40" in said(figure)


@pytest.mark.parametrize("width", [WIDE, PHONE])
def test_what_is_the_place_is_a_bar_a_theme(width: float) -> None:
    """Those whose interval excludes 0 stand out; on a phone the long names stand above the bars."""
    table = pd.DataFrame(
        [("plan", "culture", 0.5, 0.2, 0.8), ("plan", "party", 0.1, 0.0, 0.6)],
        columns=["stance", "theme", "share", "low", "high"],
    )
    _, words = reports(1)
    with style(width):
        figure = charts.places(table, words)
    faces = [same_color(bar.get_facecolor(), ACCENT) for bar in figure.axes[0].patches]
    assert faces == [True, False]
    assert "Culture, education and civic virtue" in said(figure)


def test_without_a_part_the_figures_say_so() -> None:
    """In the words of the edition."""
    found, words = reports(1)
    none = found.iloc[:0]
    between = findings.between_reports(none, "plan", YARD)
    with style():
        empty = findings.spread(none, "plan")
        assert "None stated." in said(charts.spread(none, empty, findings.clearest(between), words, "plan"))
        assert "None stated." in said(charts.leading(leading(none), words, "plan"))
