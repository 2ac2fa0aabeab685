from __future__ import annotations

from typing import Any

import pandas as pd
import pytest

from benchmarks.scoring import score

COLUMNS = ("doc_id", "kind", "start", "end", "low", "high", "unit", "bound", "flow", "from_date", "to_date")
MENTIONS = pd.DataFrame(
    [
        ("a", "measure", 0, 5, 18320000.0, 18320000.0, "元", "over", "relief", "", ""),
        ("a", "measure", 10, 14, 1.0, 2.0, "家", "range", "", "", ""),
        ("a", "qualifier", 20, 23, None, None, "", "", "", "", ""),
        ("a", "time", 30, 35, None, None, "", "", "", "", "2031-06-30"),
    ],
    columns=COLUMNS,
).assign(optional=False)


def quantity(start: int, end: int, low: float, high: float, unit: str) -> dict[str, Any]:
    """A found quantity as the adapters give it."""
    return {"doc_id": "a", "start": start, "end": end, "low": low, "high": high, "unit": unit}


def test_matching_is_generous_where_the_wording_leaves_room() -> None:
    """The upper end of 余 may be anything and 块 is 元; both are found, so that every share is 1."""
    found = [quantity(0, 5, 18320000, 18330000, "块"), quantity(10, 14, 1, 2, "家")]
    scores = score(MENTIONS, found, [])
    assert (scores.value, scores.f1, scores.money) == (1, 1, 1)


def test_half_of_a_range_is_wrong_and_a_bare_number_claims_no_unit() -> None:
    """1 家 for 1-2家 is an answer that is wrong; 18320000 without unit has the value right and gives no unit."""
    scores = score(MENTIONS, [quantity(0, 5, 18320000, 18320000, ""), quantity(10, 12, 1, 1, "家")], [])
    assert scores.value == pytest.approx(2 * 1 / (2 + 2))
    assert (scores.f1, scores.precision, scores.money) == (0, 0, 0)


def test_a_reported_qualifier_costs_precision_unless_excused() -> None:
    """Two quantities right and 65岁 reported: F1 4/5, and 1 where that is excused."""
    found = [
        quantity(0, 5, 18320000, 18320000, "元"), quantity(10, 14, 1, 2, "家"), quantity(20, 23, 65, 65, "岁"),
    ]  # fmt: skip
    scores = score(MENTIONS, found, [])
    assert scores.f1 == pytest.approx(4 / 5)
    assert scores.excused == 1


def test_times_need_only_the_ends_that_are_annotated() -> None:
    """Of a deadline the last day counts; 每月 elsewhere costs nothing, a wrong last day costs the date alone."""
    every = {"doc_id": "a", "start": 40, "end": 42, "from_date": "", "to_date": "", "recurs": True}
    due = {"doc_id": "a", "start": 30, "end": 34, "from_date": "2031-06-01", "to_date": "2031-06-30", "recurs": False}
    right, wrong = score(MENTIONS, [], [every, due]), score(MENTIONS, [], [every, due | {"to_date": "2031-07-01"}])
    assert (right.times, right.dates) == (1, 1)
    assert (wrong.times, wrong.dates) == (1, 0)
