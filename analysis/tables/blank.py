"""Tables where only some are given: the others have their columns and no row."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from analysis.tables.catalogue import TABLES
from analysis.tables.frame import frame
from analysis.tables.tables import Tables

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pandas as pd


def tables_of(tables: Mapping[str, pd.DataFrame]) -> Tables:
    """The given tables; the ones not given are empty."""
    empty = {name: blank.copy(deep=False) for name, blank in _blank().items() if name not in tables}
    return Tables(**tables, **empty)


@cache
def _blank() -> Mapping[str, pd.DataFrame]:
    """Every table without rows: made once, because a short report would feel it, and only ever copied (on write)."""
    return {table.name: frame(table, ()) for table in TABLES}
