"""Tables as a folder of files, one each, with a dictionary of their columns; put in place as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.parquet as pq

from analysis.exports import stata
from analysis.storage.whole import replaced
from analysis.tables.arrow import schema, to_arrow, to_pandas
from analysis.tables.catalogue import TABLES
from analysis.tables.dictionary import dictionary
from analysis.tables.frame import frame
from analysis.tables.package import DICTIONARY
from analysis.tables.sheet import write_csv
from analysis.tables.store import connect

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from analysis.exports.sheets import Sheet


def _parquet(sheet: Sheet, path: Path) -> None:
    pq.write_table(to_arrow(sheet.table, sheet.frame), path, compression="zstd")


WRITERS: Mapping[str, Callable[[Sheet, Path], None]] = {
    "csv": lambda sheet, path: write_csv(sheet.frame, path),
    "dta": stata.write,
    "parquet": _parquet,
}
_NAMES = [*(table.name for table in TABLES), "panel"]
FILES = frozenset({DICTIONARY, *(f"{name}.{form}" for name in _NAMES for form in WRITERS)})


def write(sheets: Sequence[Sheet], folder: Path, form: str) -> None:
    """Write a file per table, ``<table>.<form>``, and ``dictionary.csv``, in place of what an earlier call wrote there.

    InputError, and nothing written, where the folder holds other files, or cannot be made.
    """
    with replaced(folder, FILES) as new:
        for sheet in sheets:
            WRITERS[form](sheet, new / f"{sheet.table.name}.{form}")
        write_csv(dictionary(sheet.table for sheet in sheets), new / DICTIONARY)


def write_partitioned(tables: Path, folder: Path) -> int:
    """Write partitioned tables as CSV in the same manner, some rows at a time; how many rows these are.

    InputError as ``write``, and as ``store.connect``.
    """
    connection, n = connect(tables), 0
    with replaced(folder, FILES) as new:
        for table in TABLES:
            path = new / f"{table.name}.csv"
            write_csv(frame(table, ()), path)
            for rows in connection.table(table.name).to_arrow_reader():
                write_csv(to_pandas(table, pa.Table.from_batches([rows]).cast(schema(table))), path, more=True)
                n += len(rows)
        write_csv(dictionary(), new / DICTIONARY)
    return n
