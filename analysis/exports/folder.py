"""Tables as a folder of files, one each, with a dictionary of their columns; put in place as a whole."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pyarrow.parquet as pq

from analysis.errors import InputError
from analysis.exports import stata
from analysis.tables.arrow import to_arrow
from analysis.tables.catalogue import TABLES
from analysis.tables.dictionary import dictionary
from analysis.tables.sheet import write_csv
from analysis.tables.store import DICTIONARY, refuse_foreign, swap

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

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
    folder = folder.resolve()
    refuse_foreign(folder, FILES)
    new = folder.with_name(f".{folder.name}-{os.getpid()}-new")
    try:
        new.mkdir(parents=True)
    except OSError as error:
        raise InputError(str(folder), str(error.strerror), "a folder that can be written", "Choose another.") from None
    try:
        for sheet in sheets:
            WRITERS[form](sheet, new / f"{sheet.table.name}.{form}")
        write_csv(dictionary(sheet.table for sheet in sheets), new / DICTIONARY)
        swap(new, folder)
    finally:
        shutil.rmtree(new, ignore_errors=True)
