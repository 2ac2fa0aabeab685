"""What has changed in the tables since the last published build: rows added, removed and changed, table by table."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from analysis.tables.catalogue import TABLES
from analysis.tables.schema import Table

CHANGES = "changes.csv"
COLUMNS = ("table", "rows", "added", "removed", "changed")


def changes(before: Path, after: Path) -> pd.DataFrame:
    """One row per table: its rows now, and how many are new, gone, or of other values under the same key.

    ``before`` and ``after`` are folders of Parquet files. The last three are missing for a table that ``before`` has
    not, or has with other columns.
    """
    found = pd.DataFrame([_row(table, before, after) for table in TABLES], columns=list(COLUMNS))
    return found.astype(dict.fromkeys(COLUMNS[1:], "Int64"))


def _row(table: Table, before: Path, after: Path) -> tuple[object, ...]:
    file = f"{table.name}.parquet"
    now = pq.read_table(after / file, partitioning=None)
    try:
        last = pq.read_table(before / file, partitioning=None)
    except (OSError, pa.ArrowException):
        last = None
    if last is None or last.column_names != now.column_names:
        return (table.name, len(now), pd.NA, pd.NA, pd.NA)
    new, old = (_by_key(one, table) for one in (now, last))
    both = new.keys() & old.keys()
    return (table.name, len(now), len(new) - len(both), len(old) - len(both), sum(new[key] != old[key] for key in both))


def _by_key(rows: pa.Table, table: Table) -> dict[tuple[object, ...], dict[str, object]]:
    return {tuple(row[name] for name in table.key): row for row in rows.to_pylist()}
