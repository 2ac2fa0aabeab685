from __future__ import annotations

from typing import Any

import pandas as pd
import pytest
from matplotlib.colors import to_hex

from analysis.charts import language as charts
from analysis.charts.share_bars import MOST
from analysis.charts.style import ACCENT, OTHERS, PHONE, WIDE, style
from analysis.wording.words import Words

WORDS = Words.of(pd.DataFrame({"doc_id": ["a"], "district": ["甲"], "plan_start": [pd.Timestamp("2022-01-01")]}))


def rows(n: int) -> pd.DataFrame:
    """n words, z falling from 5 by tenths, each a point less without its best support; the first is out."""
    z = [5 - at / 10 for at in range(n)]
    told = {
        "name": [f"词{at}" for at in range(n)],
        "value": z,
        "weakest": [one - 1 for one in z],
        "note": "Jia 2022 · 9",
    }
    return pd.DataFrame(told).assign(out=[at == 0 for at in range(n)])


@pytest.mark.parametrize("width", [WIDE, PHONE])
@pytest.mark.parametrize("n", [1, 33])
def test_words_stand_at_their_z_beside_the_bar(n: int, width: float) -> None:
    """A dot at z, a line to what is left, the bar as a line; the nearest only, where there are many."""
    with style(width):
        figure = charts.apart(rows(n), WORDS, 4.95)
        figure.draw_without_rendering()
    axes: Any = figure.axes[0]
    assert len(axes.collections) == min(n, MOST)
    assert [x for x, _ in axes.collections[0].get_offsets()] == [5.0]
    assert axes.lines[1].get_xdata().tolist() == [4.0, 5.0]
    assert list(axes.lines[-1].get_xdata()) == [4.95, 4.95]
    assert to_hex(axes.collections[0].get_facecolor()[0]).upper() == ACCENT
    assert axes.get_xlim()[0] == 0


def test_words_that_every_report_has_are_coloured() -> None:
    """A bar from zero for each, in the order given."""
    with style():
        axes: Any = charts.frequent(rows(2), WORDS).axes[0]
    assert [bar.get_width() for bar in axes.patches] == [5.0, 4.9]
    assert [to_hex(bar.get_facecolor()).upper() for bar in axes.patches] == [ACCENT, OTHERS]
    assert [label.get_text() for label in axes.get_yticklabels()] == ["词0", "词1"]


def test_formulas_are_counted_from_zero() -> None:
    """The axis ends at the largest number."""
    with style():
        figure = charts.formulas(rows(2).assign(value=[4, 0]), WORDS)
    assert figure.axes[0].get_xlim() == (0, 4)


def test_nothing_is_said_to_be_nothing() -> None:
    """Figures without rows say so."""
    with style():
        for figure in (
            charts.apart(rows(0), WORDS, 3.0),
            charts.frequent(rows(0), WORDS),
            charts.formulas(rows(0), WORDS),
        ):
            assert [text.get_text() for text in figure.texts] == ["None stated."]
