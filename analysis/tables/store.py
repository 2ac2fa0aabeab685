"""Tables on disk: a folder of Parquet (typed) and CSV (for spreadsheets) files with their ``datapackage.json``.

The folder is written beside its place and then swapped in as a whole: whatever fails, the last good one stays.
Nothing in it depends on when or where it was written.
"""

from __future__ import annotations

import json
import os
import shutil
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq

from analysis.errors import InputError
from analysis.tables import partitioned
from analysis.tables.arrow import schema, to_arrow, to_pandas
from analysis.tables.catalogue import TABLES
from analysis.tables.dictionary import dictionary
from analysis.tables.package import descriptor
from analysis.tables.sheet import write_csv
from analysis.tables.some import some
from analysis.tables.tables import Tables

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from analysis.tables.schema import Table

PACKAGE, DICTIONARY = "datapackage.json", "dictionary.csv"
FILES = frozenset(
    {PACKAGE, DICTIONARY, *(f"{table.name}{end}" for table in TABLES for end in ("", ".csv", ".parquet"))}
)
BUILT = Path("data/tables")
PROJECT = Path(__file__).parents[2]
REBUILD = "Build the tables again: analysis build."


def write(tables: Tables, folder: str | Path) -> None:
    """Write every table, replacing what an earlier call wrote there.

    Raises InputError, and writes nothing, where the folder holds anything else or is no folder.
    """
    with replaced(Path(folder), FILES) as new:
        for table in TABLES:
            frame = getattr(tables, table.name)
            pq.write_table(to_arrow(table, frame), new / f"{table.name}.parquet", compression="zstd")
            write_csv(frame, new / f"{table.name}.csv")
        write_csv(dictionary(), new / DICTIONARY)
        package = json.dumps(descriptor(new, tables.documents), ensure_ascii=False, indent=1)
        (new / PACKAGE).write_text(package + "\n", encoding="utf-8", newline="\n")


@contextmanager
def replaced(folder: Path, own: Collection[str]) -> Iterator[Path]:
    """A new folder to write into, which takes the place of ``folder`` as a whole when all is written, and only then.

    InputError where the folder holds other files than its ``own``, is a file, or cannot be made.
    """
    folder = folder.resolve()
    _refuse_foreign(folder, own)
    new = folder.with_name(f".{folder.name}-{os.getpid()}-new")
    try:
        new.mkdir(parents=True)
    except OSError as error:
        raise InputError(str(folder), str(error.strerror), "a folder that can be written", "Choose another.") from None
    try:
        yield new
        swap(new, folder)
    finally:
        shutil.rmtree(new, ignore_errors=True)


def _refuse_foreign(folder: Path, own: Collection[str]) -> None:
    """InputError where a folder that will be replaced as a whole holds other files than its ``own``, or is a file."""
    if folder.exists() and not folder.is_dir():
        raise InputError(str(folder), "a file", "a folder for the tables", "Choose another folder.")
    foreign = sorted({path.name for path in folder.iterdir()} - set(own) - {".DS_Store"}) if folder.exists() else []
    if foreign:
        found = f"{foreign[0]!r} in it" + (f" and {len(foreign) - 1} more" if foreign[1:] else "")
        expected = "a new or empty folder, or one of tables"
        raise InputError(str(folder), found, expected, "Choose another folder: this one would be replaced as a whole.")


def swap(new: Path, folder: Path) -> None:
    """Let the folder be the new one; if that fails, the old one is back in its place."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    old = new.with_name(f"{new.name}-old")
    if folder.exists():
        folder.rename(old)
    try:
        new.rename(folder)
    except OSError:
        if old.exists():
            old.rename(folder)
        raise
    shutil.rmtree(old, ignore_errors=True)


def load(folder: str | Path | None = None, tables: Collection[str] | None = None, where: str | None = None) -> Tables:
    """The tables as they were written, with the declared dtypes; without a folder those of the project (``built``).

    ``tables`` names those to load, the others are without rows then; ``where`` is a condition in SQL over the columns
    of ``documents``, for the rows of some reports alone. Tables of so many reports that they are partitioned need one
    of the two. Raises InputError where the folder or a table is missing, damaged, or written under another declaration.
    """
    place = Path(folder or built())
    if tables is not None or where is not None:
        return some(connect(place), tables, where)
    if partitioned.is_partitioned(place):
        found, expected = "tables of too many reports to load all", "names of tables, or a condition (where=…)"
        raise InputError(str(place), found, expected, 'Use load(folder, tables=["metrics"]), or connect(folder).')
    return Tables(**{table.name: to_pandas(table, _read(table, place)) for table in TABLES})


def built() -> Path:
    """Where the tables of the project lie, from whatever folder one works in.

    That is ``data/tables`` of this folder or the nearest above that has it, else of the checkout of the package.
    """
    here = Path.cwd()
    around = [folder / BUILT for folder in (here, *here.parents, PROJECT)]
    return next((folder for folder in around if (folder / PACKAGE).is_file()), BUILT)


def _read(table: Table, folder: Path) -> pa.Table:
    path = _verified(table, folder / f"{table.name}.parquet")
    try:
        return pq.read_table(path, partitioning=None)
    except (pa.ArrowException, OSError):
        raise InputError(str(path), "a damaged file", "a Parquet table", REBUILD) from None


def _verified(table: Table, path: Path) -> Path:
    """A file of a table, whose columns are the declared ones."""
    folder = path.parent
    if not path.is_file():
        where, found = (path, "no such file") if folder.is_dir() else (folder, "no such folder")
        raise InputError(
            str(where), found, "tables that analysis build wrote", "Run analysis build, or check the name."
        )
    try:
        found_schema = pq.read_schema(path)
    except (pa.ArrowException, OSError):
        raise InputError(str(path), "a damaged file", "a Parquet table", REBUILD) from None
    if not found_schema.equals(schema(table)):
        names = set(found_schema.names) ^ set(table.names)
        found = f"other columns ({', '.join(sorted(names))})" if names else "columns of other types or in another order"
        raise InputError(str(path), found, "the columns of this version", REBUILD)
    return path


def connect(folder: str | Path | None = None) -> duckdb.DuckDBPyConnection:
    """A DuckDB connection in memory with one view per table over the Parquet files; folder and errors of ``load``."""
    place = Path(folder or built())
    paths = {
        table.name: [
            _verified(table, path) for path in partitioned.files(place, table) or [place / f"{table.name}.parquet"]
        ]
        for table in TABLES
    }
    # Nothing is fetched: Parquet is built into DuckDB.
    connection = duckdb.connect(config={"autoinstall_known_extensions": "false"})
    for name, files in paths.items():
        connection.read_parquet([str(file.resolve()) for file in files]).create_view(name)
    return connection
