"""The tables of the registered reports say what was reviewed: each table of each report, by a digest of its rows."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tools.pin import digests

if TYPE_CHECKING:
    import analysis

PINS = json.loads(Path(__file__).with_name("pins.json").read_text(encoding="utf-8"))
SHOW = "python tools/pin.py data/reports --since HEAD shows which rows"
KEEP = "python tools/pin.py data/reports --digests tests/pins.json keeps them as they are, once they have been read"


@pytest.fixture(scope="module")
def found(tables: analysis.Tables) -> dict[str, str]:
    """The digests of the tables as they are now."""
    return digests(tables)


@pytest.mark.parametrize("table", PINS)
def test_a_table_of_a_report_is_as_reviewed(found: dict[str, str], table: str) -> None:
    """The number of its rows, and every value in them."""
    assert found.get(table, "no rows") == PINS[table], f"{table} is read otherwise: {SHOW}; {KEEP}"


def test_every_table_of_every_report_is_pinned(found: dict[str, str]) -> None:
    """A report that is new, or a table that a report has rows of now, is pinned too."""
    assert sorted(found.keys() - PINS) == [], KEEP
