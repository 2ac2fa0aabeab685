"""Tables as a folder of files, one each, with a dictionary of their columns; put in place as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyarrow.parquet as pq

from analysis.exports import stata
from analysis.storage.whole import replaced
from analysis.tables.arrow import to_arrow
from analysis.tables.catalogue import TABLES
from analysis.tables.dictionary import dictionary
from analysis.tables.package import DICTIONARY
from analysis.tables.sheet import write_csv

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
