"""Tables on disk: a folder of Parquet (typed) and CSV (for spreadsheets) files with their ``datapackage.json``.

The folder is written beside its place and takes it as a whole: whatever fails, the last good one stays. A reader sees
one such folder, and only what was written: every file that it reads is held against its sum in ``datapackage.json``.
Nothing in it depends on when or where it was written.
"""

from __future__ import annotations

import json
import os
import weakref
from pathlib import Path
from typing import TYPE_CHECKING

import duckdb
import pyarrow.parquet as pq

from analysis.errors import InputError
from analysis.storage.whole import replaced
from analysis.tables.arrow import to_arrow, to_pandas
from analysis.tables.catalogue import BY_NAME, DOCUMENTS, TABLES
from analysis.tables.dictionary import dictionary
from analysis.tables.package import DICTIONARY, FILES, PACKAGE, descriptor
from analysis.tables.sheet import write_csv
from analysis.tables.some import some
from analysis.tables.tables import Tables
from analysis.tables.verified import Folder, opened

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    import pandas as pd

BUILT = Path("data/tables")
PROJECT = Path(__file__).parents[2]


def write(tables: Tables, folder: str | Path) -> None:
    """Write every table, replacing what an earlier call wrote there.

    Raises InputError, and writes nothing, where the folder holds anything else, is no folder, is being written by
    another process, or where the disk is full.
    """
    with replaced(Path(folder), FILES) as new:
        fill(tables.items(), new)


def fill(frames: Iterable[tuple[str, pd.DataFrame]], folder: Path) -> None:
    """Write every table, given in any order, into a folder that is empty and nobody else's.

    ``datapackage.json`` is the last file.
    """
    for name, frame in frames:
        pq.write_table(to_arrow(BY_NAME[name], frame), folder / f"{name}.parquet", compression="zstd")
        write_csv(frame, folder / f"{name}.csv")
        if name == DOCUMENTS.name:
            documents = frame
    write_csv(dictionary(), folder / DICTIONARY)
    package = json.dumps(descriptor(folder, documents), ensure_ascii=False, indent=1)
    (folder / PACKAGE).write_text(package + "\n", encoding="utf-8", newline="\n")


def load(folder: str | Path | None = None, tables: Collection[str] | None = None, where: str | None = None) -> Tables:
    """The tables as they were written, with the declared dtypes; without a folder those of the project (``built``).

    ``tables`` names those to load, the others are without rows then; ``where`` is a condition in SQL over the columns
    of ``documents``, for the rows of some reports alone. Tables of so many reports that they are partitioned need one
    of the two. All are of one build, whoever writes meanwhile. Raises InputError where the folder or a table is
    missing, damaged, or written in another format or under another declaration.
    """
    if tables is not None or where is not None:
        return some(connect(folder), tables, where)
    return opened(Path(folder or built()), _load)


def _load(folder: Folder) -> Tables:
    if folder.partitioned:
        found, expected = "tables of too many reports to load all", "names of tables, or a condition (where=…)"
        raise InputError(
            str(folder.place), found, expected, 'Use load(folder, tables=["metrics"]), or connect(folder).'
        )
    return Tables(**{table.name: to_pandas(table, folder.read(table)) for table in TABLES})


def built() -> Path:
    """Where the tables of the project lie, from whatever folder one works in.

    That is ``data/tables`` of this folder or the nearest above that has it, else of the checkout of the package.
    """
    here = Path.cwd()
    around = [folder / BUILT for folder in (here, *here.parents, PROJECT)]
    return next((folder for folder in around if (folder / PACKAGE).is_file()), BUILT)


def connect(folder: str | Path | None = None) -> duckdb.DuckDBPyConnection:
    """A DuckDB connection in memory with one view per table over the Parquet files; folder and errors of ``load``.

    What it shows stays of one build: where that is replaced and removed, a query fails instead of mixing two.
    """
    return opened(Path(folder or built()), _connect)


def _connect(folder: Folder) -> duckdb.DuckDBPyConnection:
    for table in TABLES:
        folder.check(table)
    # Nothing is fetched: Parquet is built into DuckDB.
    connection = duckdb.connect(config={"autoinstall_known_extensions": "false"})
    path = folder.path
    if folder.descriptor is not None:  # the folder stays open as long as the connection
        kept = os.dup(folder.descriptor)
        weakref.finalize(connection, os.close, kept)
        path = folder.path.with_name(str(kept))
    for table in TABLES:
        connection.read_parquet([str(path / name) for name in folder.files[table.name]]).create_view(table.name)
    return connection
