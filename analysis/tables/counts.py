"""How many rows tables have, and how many of them are worth a word: what is said of tables once they are written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from analysis.tables.catalogue import TABLES

if TYPE_CHECKING:
    from collections.abc import Mapping

    import duckdb

    from analysis.tables.tables import Tables


@dataclass(frozen=True, slots=True)
class Counts:
    """Rows by table; numeric expressions that no rule explains; reviews that do not hold any more."""

    rows: Mapping[str, int]
    unexplained: int
    stale: int

    @staticmethod
    def of(tables: Tables) -> Counts:
        """Those of tables in memory."""
        rows = {name: len(frame) for name, frame in tables.items()}
        unexplained = int((tables.mentions["kind"] == "unexplained").sum())
        return Counts(rows, unexplained, int((tables.reviews["state"] == "stale").sum()))

    @staticmethod
    def stored(connection: duckdb.DuckDBPyConnection) -> Counts:
        """Those of tables in files, of ``store.connect``."""

        def n(of: str) -> int:
            (found,) = connection.execute(f"SELECT count(*) FROM {of}").fetchone() or (0,)
            return int(found)

        unexplained = n("mentions WHERE kind = 'unexplained'")
        return Counts({table.name: n(table.name) for table in TABLES}, unexplained, n("reviews WHERE state = 'stale'"))
