from __future__ import annotations

import pandas as pd
import pytest

from analysis.charts import followups as charts
from analysis.charts.style import PHONE, WIDE, style
from analysis.findings.followups import outcomes
from analysis.wording.words import Words

YEARS = range(2031, 2041)
DOCUMENTS = pd.DataFrame({
    "doc_id": [f"d{year}" for year in YEARS], "district": "甲", "plan_start": pd.to_datetime([str(y) for y in YEARS])
})  # fmt: skip
WORDS = Words.of(DOCUMENTS)


def rows(*found: tuple[str, str, str]) -> pd.DataFrame:
    """The outcomes of targets from (from_doc, to_doc, outcome)."""
    return outcomes(pd.DataFrame(list(found), columns=["from_doc", "to_doc", "outcome"]))


@pytest.mark.parametrize("width", [WIDE, PHONE])
def test_a_bar_an_outcome_under_the_name_of_its_pair(width: float) -> None:
    """Bars are the shares, the numbers stand beside them, also those that are 0."""
    table = rows(*[("d2031", "d2032", kind) for kind in ("met", "silent", "silent")], ("d2032", "d2033", "not_met"))
    with style(width):
        figure = charts.outcomes(table, WORDS)
        figure.draw_without_rendering()
    axes = figure.axes[0]
    widths = [patch.get_width() for patch in axes.patches]  # type: ignore[attr-defined]
    assert widths == pytest.approx([1 / 3, 0, 0, 0, 2 / 3, 0, 1, 0, 0, 0])
    told = [text.get_text() for text in axes.texts]
    assert told[:2] == ["Jia 2031 → Jia 2032 (3 targets)", "1 (33%)"]
    assert told[6:8] == ["Jia 2032 → Jia 2033 (one target)", "0 (0%)"]


def test_of_many_years_the_last_are_drawn() -> None:
    """Nine pairs of ten years: the last six."""
    table = rows(*((f"d{year}", f"d{year + 1}", "met") for year in YEARS[:-1]))
    with style():
        figure = charts.outcomes(table, WORDS)
    heads = [text.get_text() for text in figure.axes[0].texts if "→" in text.get_text()]
    assert len(heads) == charts.MOST
    assert heads[-1].startswith("Jia 2039 → Jia 2040")


def test_no_target_is_said() -> None:
    """An empty table gives a figure that says so."""
    with style():
        figure = charts.outcomes(rows(), WORDS)
    assert [text.get_text() for text in figure.texts] == ["None stated."]
