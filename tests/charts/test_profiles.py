"""Figures of profiles: what is drawn is what the frames say, on a page and on a phone, for one report and for many."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
import pytest
from matplotlib.colors import same_color
from matplotlib.text import Text

from analysis.charts import profiles as charts
from analysis.charts.style import ACCENT, PHONE, WIDE, style
from analysis.findings import profiles as findings
from analysis.wording.words import Words

if TYPE_CHECKING:
    from matplotlib.figure import Figure


def words(n: int) -> Words:
    """The words for a page on n reports."""
    names = [f"d{at}" for at in range(n)]
    return Words.of(
        pd.DataFrame({"doc_id": names, "district": [f"甲{at}" for at in range(n)], "plan_start": pd.Timestamp("2022")})
    )


def said(figure: Figure) -> str:
    """Every text of a figure, laid out once so that a layout that fails is seen."""
    with style():
        figure.draw_without_rendering()
    return "\n".join(text.get_text() for text in figure.findobj(Text))


@pytest.mark.parametrize("width", [WIDE, PHONE])
@pytest.mark.parametrize(("measure", "written"), [("specificity", "90%"), ("numbers", "0.9"), ("diversity", "0.90")])
@pytest.mark.parametrize("n", [1, 4, 33])
def test_a_measure_is_a_bar_a_report(width: float, measure: str, written: str, n: int) -> None:
    """As long as its value, largest first; of many the ends; the one apart from all others stands out."""
    values = [0.9, *(0.5 - 0.01 * at for at in range(1, n))]
    table = pd.DataFrame({"doc_id": [f"d{at}" for at in range(n)], "part": "plan", "measure": measure, "value": values})
    rows = findings.told(table.assign(low=table["value"] - 0.1, high=table["value"] + 0.1), measure, "plan")
    with style(width):
        figure = charts.measure(rows, measure, words(n))
    patches: list[Any] = list(figure.axes[0].patches)
    assert [bar.get_width() for bar in patches[:4]] == pytest.approx(values[:4])
    assert len(patches) == min(n, 18)
    assert [same_color(bar.get_facecolor(), ACCENT) for bar in patches[:2]] == [n > 1, False][: len(patches)]
    assert {"Jia0 2022", written} <= set(said(figure).split("\n"))


def echoes(n: int) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Two years of n reports of 2022, the own year ahead by less and less."""
    names = [f"d{at}" for at in range(n)]
    values = [(name, 9.0 - at / 10, year, year == 2022) for at, name in enumerate(names) for year in (2021, 2022)]
    table = pd.DataFrame(values, columns=["doc_id", "value", "year", "own"])
    ahead = [(name, 2022, True, 9.0, 2022, 2021, 5.0, 5.0, 4.0 - at / 10, 0.1, 8.0, 1) for at, name in enumerate(names)]
    return table, pd.DataFrame(ahead, columns=findings.OWN)


@pytest.mark.parametrize("width", [WIDE, PHONE])
@pytest.mark.parametrize("n", [1, 3, 33])
def test_the_own_year_stands_out_among_the_years(width: float, n: int) -> None:
    """A mark a year; of many reports the first and last, and how many are not drawn."""
    table, own = echoes(n)
    with style(width):
        figure = charts.echo(table, own, words(n))
    lines: list[Any] = [line for line in figure.axes[0].lines if line.get_linestyle() == "None"]
    drawn = [x for line in lines for x in line.get_xdata()]
    coloured = [x for line in lines if same_color(line.get_color(), ACCENT) for x in line.get_xdata()]
    assert len(drawn) == 2 * len(coloured) == 2 * min(n, 18)
    assert ("15 more" in said(figure)) == (n == 33)
    assert "2022: 9.0 · 2021: 5.0" in said(figure)


def test_what_is_not_known_has_no_line() -> None:
    """A report without a national report of its year; without any the figure says so."""
    table, own = echoes(2)
    with style():
        figure = charts.echo(table, own.assign(known=[True, False]), words(2))
        assert "Jia1 2022" not in said(figure)
        assert "None stated." in said(charts.echo(table, own.assign(known=False), words(2)))
        nothing = findings.told(pd.DataFrame(columns=["measure", "part", "low", "high", "value"]), "numbers", "plan")
        assert "None stated." in said(charts.measure(nothing.assign(doc_id=np.nan), "numbers", words(1)))
