"""Tables too large for one file each: a folder of a file for each year, written as a stream, read in part.

``<table>/<year>.parquet``, where the year is the one that a report is registered for; tables that are about no single
report have one file, ``<table>/all.parquet``. Row groups are cut by rows alone, so that no byte depends on how the rows
came. There is no CSV: it would be read by nobody.
"""

from __future__ import annotations

import json
from hashlib import sha256
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.parquet as pq

from analysis.tables.arrow import schema
from analysis.tables.catalogue import TABLES
from analysis.tables.dictionary import dictionary
from analysis.tables.package import ABOUT, FORMAT, described
from analysis.tables.sheet import write_csv

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from analysis.tables.schema import Table

ALL = "all"
ROWS = 100_000  # of a row group


def write_rows(folder: Path, table: Table, year: int | str, pieces: Iterable[pa.Table]) -> None:
    """Write the rows of a table of a year, given in pieces of any length."""
    file = folder / table.name / f"{year}.parquet"
    file.parent.mkdir(exist_ok=True)
    with pq.ParquetWriter(file, schema(table), compression="zstd") as to:
        for group in _groups(pieces):
            to.write_table(group, row_group_size=ROWS)


def write_package(folder: Path, package: str, columns: str) -> None:
    """Beside the written tables: the dictionary of their ``columns``, and last the ``package`` of what is there."""
    write_csv(dictionary(), folder / columns)
    said = {
        "profile": "data-package", "name": "subdistrict-reports", "format": FORMAT,
        "title": "Comparative analytics of subdistrict work reports", "description": ABOUT,
        "resources": [
            described(table) | {"parts": [_part(folder, file) for file in files(folder, table)]} for table in TABLES
        ],
    }  # fmt: skip
    (folder / package).write_text(json.dumps(said, ensure_ascii=False, indent=1) + "\n", encoding="utf-8", newline="\n")


def files(folder: Path, table: Table) -> list[Path]:
    """The files of a table, by year; none where it is not partitioned."""
    return sorted((folder / table.name).glob("*.parquet"))


def is_partitioned(folder: Path) -> bool:
    """Whether the tables of a folder are."""
    return any(files(folder, table) for table in TABLES)


def _part(folder: Path, file: Path) -> dict[str, Any]:
    with file.open("rb") as data:
        digest = sha256()
        while block := data.read(1 << 20):
            digest.update(block)
    rows = pq.read_metadata(file).num_rows
    path = file.relative_to(folder).as_posix()
    return {"path": path, "rows": rows, "bytes": file.stat().st_size, "hash": f"sha256:{digest.hexdigest()}"}


def _groups(pieces: Iterable[pa.Table]) -> Iterator[pa.Table]:
    """The rows in tables of ROWS each, the last one shorter; each in one piece, since pages are cut at its ends too."""
    held: list[pa.Table] = []
    n = 0
    for piece in pieces:
        left = piece
        while n + len(left) >= ROWS:
            yield pa.concat_tables([*held, left.slice(0, ROWS - n)]).combine_chunks()
            left, held, n = left.slice(ROWS - n), [], 0
        held, n = [*held, left], n + len(left)
    if n:
        yield pa.concat_tables(held).combine_chunks()
