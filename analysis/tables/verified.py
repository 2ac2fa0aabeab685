"""Reading a folder of tables that others may replace, and disks that may lose a bit.

``datapackage.json`` is the first file that is read; it has the sum of every other. What is read is held against it.
"""

from __future__ import annotations

import json
import os
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import file_digest, sha256
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import pyarrow as pa
import pyarrow.parquet as pq

from analysis.errors import InputError, shown
from analysis.tables.arrow import schema
from analysis.tables.package import FORMAT, PACKAGE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from analysis.tables.schema import Table

T = TypeVar("T")
REBUILD = "Build the tables again: analysis build."
MISSING = ("tables that analysis build wrote", "Run analysis build, or check the name.")
_OPEN = Path("/proc/self/fd")  # where Linux names what a process has open
# Files that this process has found as they were written: sum, and what tells that nobody has written them since.
_FOUND_WHOLE: set[tuple[str, int, int, int, int]] = set()


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder of tables as it is now, wherever another may take its place.

    ``place`` is its name, for people; ``path`` leads to this very folder, where the system has such paths, while
    ``descriptor`` is open. ``files`` are the Parquet files of each table in order, with their SHA-256.
    """

    place: Path
    path: Path
    files: Mapping[str, Mapping[str, str]]
    descriptor: int | None

    @property
    def partitioned(self) -> bool:
        """Its tables are of several files each."""
        return any("/" in name for files in self.files.values() for name in files)

    def read(self, table: Table) -> pa.Table:
        """A table, from the very bytes that are as they were written."""
        return pa.concat_tables(self._rows(table, name, known) for name, known in self._of(table).items())

    def check(self, table: Table) -> None:
        """The files of a table are as written: looked at once in a process, while nobody writes them again."""
        for name, known in self._of(table).items():
            found = self._there(name, Path.stat)
            key = (known, found.st_dev, found.st_ino, found.st_mtime_ns, found.st_size)
            if key not in _FOUND_WHOLE:
                with (self.path / name).open("rb") as file:
                    if file_digest(file, "sha256").hexdigest() != known:
                        raise self._damaged(name)
                _FOUND_WHOLE.add(key)
            self._declared(table, name, pq.ParquetFile(self.path / name))

    def _rows(self, table: Table, name: str, known: str) -> pa.Table:
        data = self._there(name, Path.read_bytes)
        if sha256(data).hexdigest() != known:
            raise self._damaged(name)
        return self._declared(table, name, pq.ParquetFile(pa.BufferReader(data))).read()

    def _there(self, name: str, look: Callable[[Path], T]) -> T:
        try:
            return look(self.path / name)
        except FileNotFoundError:
            raise InputError(str(self.place / name), "no such file", *MISSING) from None

    def _of(self, table: Table) -> Mapping[str, str]:
        files = self.files.get(table.name, {})
        own = (name == f"{table.name}.parquet" or name.startswith(f"{table.name}/") for name in files)
        if not files or not all(own):
            raise self._damaged(PACKAGE)
        return files

    def _declared(self, table: Table, name: str, file: pq.ParquetFile) -> pq.ParquetFile:
        """The file, whose columns are the declared ones."""
        if not file.schema_arrow.equals(schema(table)):
            names = set(file.schema_arrow.names) ^ set(table.names)
            differ = f"other columns ({', '.join(sorted(names))})"
            found = differ if names else "columns of other types or in another order"
            raise InputError(str(self.place / name), found, "the columns of this version", REBUILD)
        return file

    def _damaged(self, name: str) -> InputError:
        return InputError(str(self.place / name), "a damaged file", "it as analysis build wrote it", REBUILD)


def opened(place: Path, use: Callable[[Folder], T]) -> T:
    """What ``use`` makes of the folder at a place.

    Where the folder was replaced or removed meanwhile, and ``use`` saw that, it sees the new one from the start. Raises
    InputError where there is no folder of tables, and what ``use`` raises of one that nobody has replaced.
    """
    while True:
        with _pinned(place) as (path, descriptor):
            package = _package(place, path)
            try:
                return use(Folder(place, path, _files(place, package), descriptor))
            except InputError:
                if place.exists() and place.samefile(path) and _package(place, place) == package:
                    raise


@contextmanager
def _pinned(place: Path) -> Iterator[tuple[Path, int | None]]:
    """A path to the folder that lies at a place now, and what keeps it open."""
    if not _OPEN.is_dir() or not place.is_dir():
        yield place.resolve(), None
        return
    descriptor = os.open(place, os.O_RDONLY)
    try:
        yield _OPEN / str(descriptor), descriptor
    finally:
        os.close(descriptor)


def _package(place: Path, path: Path) -> bytes:
    try:
        return (path / PACKAGE).read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        where, found = (place / PACKAGE, "no such file") if place.is_dir() else (place, "no such folder")
        raise InputError(str(where), found, *MISSING) from None


def _files(place: Path, package: bytes) -> Mapping[str, Mapping[str, str]]:
    """The Parquet files of each table, with the sums that a ``datapackage.json`` of this format gives of them."""
    where = str(place / PACKAGE)
    try:
        data = json.loads(package)
        files = {
            str(table["name"]): {
                str(file["path"]): str(file["hash"]).removeprefix("sha256:")
                for file in table.get("parts") or [table["parquet"]]
            }
            for table in data["resources"]
        }
        found = data.get("format")
    except (ValueError, KeyError, TypeError, AttributeError):
        raise InputError(where, "a damaged file", "it as analysis build wrote it", REBUILD) from None
    if found != FORMAT:
        age = "an earlier" if found is None or (isinstance(found, int) and found < FORMAT) else "another"
        told = f"format {shown(found)}, of {age} release" if found is not None else f"no format, as of {age} release"
        raise InputError(where, told, f"format {FORMAT}", REBUILD)
    return files
