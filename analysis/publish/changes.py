"""What has changed in the tables since the last published build: rows added, removed and changed, table by table."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from analysis.tables.catalogue import TABLES
from analysis.tables.schema import Table
from analysis.tables.tables import Tables

CHANGES = "changes.csv"
COLUMNS = ("table", "rows", "added", "removed", "changed")


def changes(before: Path, now: Tables) -> pd.DataFrame:
    """One row per table: its rows now, and how many are new, gone, or of other values under the same key.

    ``before`` is the folder of the last build. The last three are missing for a table that it has not, or had with
    other columns.
    """
    return pd.DataFrame([_row(table, before, getattr(now, table.name)) for table in TABLES], columns=list(COLUMNS)).astype(
        dict.fromkeys(COLUMNS[1:], "Int64")
    )


def _row(table: Table, folder: Path, now: pd.DataFrame) -> tuple[object, ...]:
    before = _read(folder / f"{table.name}.parquet")
    if before is None or list(before.columns) != list(now.columns):
        return (table.name, len(now), pd.NA, pd.NA, pd.NA)
    old, new = (_by_key(frame, table) for frame in (before, now))
    both = new.index.intersection(old.index)
    changed = int((new.loc[both] != old.loc[both]).sum())
    return (table.name, len(now), len(new) - len(both), len(old) - len(both), changed)


def _read(path: Path) -> pd.DataFrame | None:
    try:
        return pq.read_table(path, partitioning=None).to_pandas()
    except (OSError, pa.ArrowException):
        return None


def _by_key(frame: pd.DataFrame, table: Table) -> pd.Series[int]:
    """Key of a row -> digest of its values as they are written."""
    written = frame.map(lambda value: "" if pd.isna(value) else str(value))
    keys = written[list(table.key)].agg("\t".join, axis=1) if len(written) else pd.Series(dtype="str")
    digests = pd.util.hash_pandas_object(written, index=False)
    return pd.Series(digests.to_numpy(), index=pd.Index(keys, dtype="str"))
