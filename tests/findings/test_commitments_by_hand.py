from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd
import pytest

from analysis.findings import commitments as compare
from analysis.profiles import pledges

if TYPE_CHECKING:
    import analysis


def both(tables: analysis.Tables, by_hand: analysis.Tables, unit: str) -> pd.DataFrame:
    """Shares of the registered reports: as the parse has them, and ``true`` with what people found laid over."""

    def shares(of: analysis.Tables) -> pd.DataFrame:
        marked = (
            pledges.promises(of.commitments)
            if unit == "promise"
            else pledges.plan_sentences(of.sentences, of.metrics, of.commitments)
        )
        return pledges.shares(marked, of.documents, unit)

    return shares(tables).assign(true=shares(by_hand)["share"])


@pytest.mark.parametrize("unit", ["promise", "sentence"])
def test_what_people_found_lies_in_the_interval_of_reading(
    tables: analysis.Tables, by_hand: analysis.Tables, unit: str
) -> None:
    """At the certainty that it states, 95 %, give or take what so few cases allow."""
    table = both(tables, by_hand, unit)
    held = (table["low"] - 0.005 <= table["true"]) & (table["true"] <= table["high"] + 0.005)
    assert held.mean() >= 0.85


@pytest.mark.parametrize(("unit", "measure"), [("promise", "binding"), *compare.CHECKED])
def test_the_report_that_is_said_to_have_most_has_most_by_hand(
    tables: analysis.Tables, by_hand: analysis.Tables, unit: str, measure: str
) -> None:
    """The sentence of the page names the report with the largest share, of the parse as by hand."""
    table = both(tables, by_hand, unit)
    rows = table[table["measure"] == measure].set_index("doc_id")
    assert rows["share"].idxmax() == rows["true"].idxmax()
