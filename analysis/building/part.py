"""A part: what was read of some reports, as one file of Arrow tables with an index, be it in memory or on disk.

It is a ZIP archive without compression of its own (the tables are compressed), whose checksums tell a damaged one.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict, dataclass
from io import BytesIO
from types import MappingProxyType
from typing import IO, TYPE_CHECKING
from zipfile import BadZipFile, ZipFile

import pyarrow as pa

from analysis.errors import InputError
from analysis.tables.arrow import to_arrow
from analysis.tables.catalogue import TABLES
from analysis.tables.some import OF_REPORT

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    import pandas as pd

INDEX = "index.json"
_OPTIONS = pa.ipc.IpcWriteOptions(compression="zstd")


@dataclass(frozen=True, slots=True)
class Stamp:
    """The file of a text as it was when it was read: bytes, and nanoseconds of its last change."""

    size: int
    changed: int

    @staticmethod
    def of(file: Path) -> Stamp:
        """The stamp of a file as it is now; InputError where there is none."""
        try:
            known = file.stat()
        except OSError as error:
            raise InputError(str(file), str(error.strerror), "a readable text file", "Check the file.") from None
        return Stamp(known.st_size, known.st_mtime_ns)


@dataclass(frozen=True, slots=True)
class Index:
    """The reports of a part in their order: their keys and stamps, and for each table how many rows each has.

    Of a part of pairs the keys are joint ones, and there are no stamps.
    """

    keys: tuple[str, ...]
    stamps: tuple[Stamp, ...]
    rows: Mapping[str, tuple[int, ...]]

    def span(self, table: str, first: int, last: int) -> tuple[int, int]:
        """Where the rows of the reports ``first`` to ``last`` (that one not included) begin, and how many they are."""
        counts = self.rows[table]
        return sum(counts[:first]), sum(counts[first:last])


def packed(
    keys: Sequence[str], stamps: Sequence[Stamp], doc_ids: Sequence[str], frames: Mapping[str, pd.DataFrame],
    more: Mapping[str, pa.Table] = MappingProxyType({}),
) -> bytes:  # fmt: skip
    """The tables of some reports, by name and in the order of ``doc_ids``, as a part; and ``more`` that is no table."""
    own = {table.name: to_arrow(table, frames[table.name]) for table in TABLES if table.name in frames}
    tables = {**own, **more}
    rows = {name: _counts(table, doc_ids) for name, table in tables.items()}
    return archive(Index(tuple(keys), tuple(stamps), rows), tables)


def archive(index: Index, tables: Mapping[str, pa.Table]) -> bytes:
    """A part of an index and its tables."""
    into = BytesIO()
    with ZipFile(into, "w") as file:
        file.writestr(INDEX, json.dumps(asdict(index)))
        for name, table in tables.items():
            with file.open(f"{name}.arrow", "w") as member:
                _stream(table, member)
    return into.getvalue()


def streamed(table: pa.Table) -> bytes:
    """A table as it stands in a part."""
    into = BytesIO()
    _stream(table, into)
    return into.getvalue()


def _stream(table: pa.Table, into: IO[bytes]) -> None:
    with pa.ipc.new_stream(into, table.schema, options=_OPTIONS) as to:
        to.write_table(table)


def index_of(part: Path | BytesIO) -> Index:
    """The index of a part. Raises ValueError or BadZipFile for what is none."""
    with ZipFile(part) as file:
        try:
            known = json.loads(file.read(INDEX))
            stamps = tuple(Stamp(**stamp) for stamp in known["stamps"])
            return Index(tuple(known["keys"]), stamps, {name: tuple(rows) for name, rows in known["rows"].items()})
        except (KeyError, TypeError) as error:
            raise BadZipFile(f"no part: {error}") from error


def table_of(part: Path, name: str) -> pa.Table:
    """A table of a part. Raises BadZipFile where the file is damaged."""
    with ZipFile(part) as file:
        return pa.ipc.open_stream(file.read(f"{name}.arrow")).read_all()


def _counts(table: pa.Table, doc_ids: Sequence[str]) -> tuple[int, ...]:
    column = next(name for name in OF_REPORT if name in table.column_names)
    counted = Counter(table[column].to_pylist())
    return tuple(counted[doc_id] for doc_id in doc_ids)
