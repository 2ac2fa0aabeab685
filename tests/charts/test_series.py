from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd
import pytest
from matplotlib.colors import to_hex

from analysis.charts import series as charts
from analysis.charts.style import ACCENT, OTHERS, PHONE, WIDE, style
from analysis.findings import priorities, series
from analysis.findings.alike import LINE
from analysis.findings.yardstick import YEAR, Yardstick
from analysis.wording.words import Words
from tests.findings.shares import part

if TYPE_CHECKING:
    from matplotlib.figure import Figure

DOCUMENTS = pd.DataFrame({
    "doc_id": list("ab"), "district": ["甲", "乙"], "plan_start": pd.to_datetime(["2030-01-01", "2031-01-01"]),
})  # fmt: skip
WORDS = Words.of(DOCUMENTS)
YEARS = {"a": 2030, "b": 2031}


def drawn(figure: Figure) -> dict[str, list[tuple[float, float, str, str]]]:
    """Title of a panel -> (year, value, marker, colour) of its marks, laid out once."""
    figure.draw_without_rendering()
    panels: list[Any] = [axes for axes in figure.axes if axes.get_visible()]  # the stubs know little of what is drawn
    return {
        axes.get_title(loc="left"): [
            (one.get_xdata()[0], one.get_ydata()[0], one.get_marker(), to_hex(one.get_color()).upper())
            for one in axes.lines
            if one.get_marker() in ("o", "D")
        ]
        for axes in panels
    }


@pytest.mark.parametrize("width", [WIDE, PHONE])
def test_a_panel_a_theme_and_a_mark_a_year(width: float) -> None:
    """The first year has no colour; the second has where it is called different, a diamond where that is clear."""
    themes = pd.concat(
        [part("a", "plan", {"economy": 0.4, "culture": 0.6}), part("b", "plan", {"economy": 0.6, "culture": 0.4})],
        ignore_index=True,
    )
    shares = priorities.shares(themes, DOCUMENTS)
    table = series.attention(shares, ["a", "b"], Yardstick(YEAR, 9, 0.3, 0.1))
    with style(width):
        found = drawn(charts.attention(shares, table, YEARS, WORDS, "plan"))
        none = charts.attention(shares, table, YEARS, WORDS, "review")
    assert found["Economic development"] == [(2030, 0.4, "o", OTHERS), (2031, 0.6, "D", ACCENT)]
    assert set(found) == {"Economic development", "Culture, education and\ncivic virtue"}  # others nobody speaks of
    assert [text.get_text() for text in none.texts] == ["None stated."]


@pytest.mark.parametrize("n", [0, 1, 20])
def test_a_panel_a_quantity_from_zero(n: int) -> None:
    """One year or many; what the first and the last are worth stands above."""
    years = {f"d{at}": 2030 + at for at in range(n)}
    rows = [
        dict.fromkeys(LINE, "x") | {"indicator_code": "lift_retrofit", "doc_id": doc, "amount": 5.0, "told": str(year)}
        for doc, year in years.items()
    ]
    with style(PHONE):
        figure = charts.numbers(pd.DataFrame(rows, columns=[*LINE, "doc_id", "amount", "told"]), years, WORDS)
        found = drawn(figure)
    if n == 0:
        assert [text.get_text() for text in figure.texts] == ["None stated."]
    else:
        ((_, marks),) = found.items()
        assert [mark[:2] for mark in marks] == [(year, 5.0) for year in years.values()]
        assert figure.axes[0].get_ylim()[0] == 0
        assert [text.get_text() for text in figure.axes[0].texts] == [f"2030 → {2029 + n}"]
