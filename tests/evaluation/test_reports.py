from __future__ import annotations

from pathlib import Path

import pytest

from analysis.evaluation.command import evaluate_reports
from analysis.evaluation.score import Scores

DATA = Path(__file__).parents[2] / "data"
FLOORS = {
    "digits_covered": 1.0, "explained": 1.0, "value_unit_bound": 0.90, "value_to_status": 0.85,
    "flow": 0.90, "dates": 0.90,
}  # fmt: skip


@pytest.fixture(scope="module")
def scores() -> Scores:
    """The registered reports against their annotation."""
    return evaluate_reports(DATA / "reports", DATA / "gold")


@pytest.mark.parametrize("measure", FLOORS)
def test_parser_keeps_its_promise(scores: Scores, measure: str) -> None:
    """On the annotated reports no score falls below what the README promises."""
    table = scores.table.set_index(["doc_id", "measure"])["value"]
    assert table["all", measure] >= FLOORS[measure]


def test_every_amount_of_money_is_found(scores: Scores) -> None:
    """All annotated amounts are in the spending table, with the right value and unit."""
    rows = scores.table[(scores.table["doc_id"] == "all") & (scores.table["measure"] == "money")]
    assert rows["recall"].to_list() == [1.0]


def test_all_annotated_reports_are_scored(scores: Scores) -> None:
    """No annotated report is left out, and the text of each is the one that was annotated."""
    assert len(scores.documents) == 5
    assert scores.unscored == ()
