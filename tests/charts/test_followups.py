from __future__ import annotations

import pandas as pd
import pytest
from matplotlib.text import Text

from analysis.charts import followups as charts
from analysis.charts.style import style
from analysis.findings.followups import outcomes

DOCUMENTS = pd.DataFrame(
    {"doc_id": ["a", "b", "c"], "district": ["甲"] * 3, "plan_start": pd.to_datetime(["2031", "2032", "2033"])}
)
NONE: list[tuple[str, str, str]] = []


def rows(*found: tuple[str, str, str]) -> pd.DataFrame:
    """The outcomes of targets from (from_doc, to_doc, outcome)."""
    return outcomes(pd.DataFrame(list(found), columns=["from_doc", "to_doc", "outcome"]))


def test_a_bar_a_pair_and_a_piece_an_outcome() -> None:
    """Pieces add up to the whole, numbers stand on them, n beside, the earlier report names its bar."""
    table = rows(("a", "b", "met"), ("a", "b", "silent"), ("a", "b", "silent"), ("b", "c", "not_met"))
    with style():
        figure = charts.outcomes(table, DOCUMENTS)
        figure.draw_without_rendering()
    axes = figure.axes[0]
    assert [tick.get_text() for tick in axes.get_yticklabels()] == ["甲 2031", "甲 2032"]
    bars = [patch for patch in axes.patches if patch.get_width() > 0]  # type: ignore[attr-defined]
    assert [patch.get_width() for patch in bars] == pytest.approx([1 / 3, 2 / 3, 1])  # type: ignore[attr-defined]
    assert [text.get_text() for text in axes.texts] == ["1", "2", "n = 3", "1", "n = 1"]


def test_no_target_is_said() -> None:
    """An empty table gives a figure that says so."""
    with style():
        figure = charts.outcomes(rows(*NONE), DOCUMENTS)
    assert any("no target to follow" in text.get_text() for text in figure.findobj(Text))
