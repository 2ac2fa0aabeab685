"""Figures of attention: what is drawn is what the frames say, for few and for many reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd
import pytest

from analysis.charts import priorities
from analysis.charts.output import render
from analysis.charts.style import STANCE_COLOURS, style
from analysis.tables.vocabularies import THEMES

if TYPE_CHECKING:
    from matplotlib.figure import Figure

DOCUMENTS = pd.DataFrame({"doc_id": [f"d{i}" for i in range(12)]})
NAMES = {f"d{i}": f"第{i}街道 2022" for i in range(12)}


def words(figure: Figure) -> str:
    """All text of a figure, drawn once so that a layout that fails is seen."""
    with style():
        svg, _ = render(figure, "x", "x")
    return svg


def attention(n: int) -> pd.DataFrame:
    """Shares of n reports, the first without intervals."""
    rows = [
        (f"d{i}", stance, theme, 1 / 13, None if i == 0 else 0.02, None if i == 0 else 0.2)
        for i in range(n) for stance in ("review", "plan") for theme in THEMES
    ]  # fmt: skip
    columns = ["doc_id", "stance", "theme", "share", "share_low", "share_high"]
    return pd.DataFrame(rows, columns=columns).astype({"share_low": float, "share_high": float})


@pytest.mark.parametrize("n", [1, 2, 5, 12])
def test_attention_has_a_panel_for_each_report(n: int) -> None:
    """One or a dozen; each panel is named, those left over are hidden."""
    found = attention(n)
    with style():
        figure = priorities.attention(found, {doc: NAMES[doc] for doc in list(NAMES)[:n]})
    assert [axes.get_title(loc="left") for axes in figure.axes if axes.get_visible()] == list(NAMES.values())[:n]
    assert "经济发展 economy" in words(figure)


def test_spread_marks_every_report_once_per_theme() -> None:
    """Marks carry the shares; the grey band reaches from least to most."""
    found = attention(3)
    found.loc[(found["doc_id"] == "d1") & (found["theme"] == "party"), "share"] = 0.5
    table = pd.DataFrame({"theme": ["party"], "low_share": [1 / 13], "high_share": [0.5]})
    with style():
        figure = priorities.spread(found, table, DOCUMENTS, NAMES, "plan")
    marks = [float(line.get_xdata()[0]) for line in figure.axes[0].lines]  # type: ignore[index,arg-type]  # stubs: ArrayLike
    assert marks == pytest.approx([1 / 13, 0.5, 1 / 13])
    words(figure)


def test_only_sure_shifts_are_filled() -> None:
    """A theme that is not called different is hollow."""
    table = pd.DataFrame({
        "doc_id": "d0", "theme": ["party", "safety"], "difference": [0.2, -0.1], "low": [0.1, -0.3], "high": [0.3, 0.1],
        "different": [True, False], "clear": False,
    })  # fmt: skip
    with style():
        figure = priorities.shift(table, NAMES)
    faces = [line.get_markerfacecolor() for line in figure.axes[0].lines if line.get_marker() == "o"]
    assert faces == [STANCE_COLOURS["plan"], "white"]
    words(figure)
