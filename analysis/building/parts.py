"""What was read of the reports of a corpus, kept by its content: a folder of parts.

A part is found again by the keys of its reports, so that only what is new is read, by whatever build, and a build that
was killed goes on where it stopped. Nothing that is made of the parts depends on how they were cut.
"""

from __future__ import annotations

from io import BytesIO
from itertools import groupby
from typing import TYPE_CHECKING, Any, NamedTuple
from zipfile import BadZipFile

import pyarrow as pa

from analysis.building.engine import digest
from analysis.building.part import Index, Stamp, archive, index_of, table_of
from analysis.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from pathlib import Path

END = ".part"
JOINT = "+"
WASTE = 0.5  # of its reports: a part that more of is out of use is written anew
_HELD = 2  # tables of parts that are kept in memory: an old part goes on where a new one came in between


def joint(earlier: str, later: str) -> str:
    """The key of what two reports have together."""
    return f"{earlier}{JOINT}{later}"


class _Place(NamedTuple):
    part: str
    at: int


class Parts:
    """The folder, and where in it each report is."""

    def __init__(self, folder: Path) -> None:
        """Open a folder, or make it; what another version has left in it, or half a part, is no part and goes."""
        self.folder = folder
        self._indexes: dict[str, Index] = {}
        self._places: dict[str, _Place] = {}
        self._open: dict[tuple[str, str], pa.Table] = {}
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise InputError(str(folder), str(error.strerror), "a folder to work in", "Choose another.") from None
        for path in sorted(folder.iterdir()):
            try:
                self._register(path.name, index_of(path))
            except (BadZipFile, ValueError, OSError):
                path.unlink()

    def __getstate__(self) -> dict[str, Any]:
        """Another process opens its tables itself."""
        return vars(self) | {"_open": {}}

    def stamp(self, key: str) -> Stamp | None:
        """The file that a report was read from, as it was then; None where it is in no part."""
        place = self._places.get(key)
        return None if place is None else self._indexes[place.part].stamps[place.at]

    def size(self, key: str) -> int:
        """The bytes of the text of a report, which is in a part."""
        place = self._places[key]
        return self._indexes[place.part].stamps[place.at].size

    def has(self, key: str) -> bool:
        """Whether a report, or a pair of reports, is in a part."""
        return key in self._places

    def add(self, part: bytes) -> None:
        """Keep a part: the whole of it, or nothing."""
        index = index_of(BytesIO(part))
        name = digest(list(index.keys)) + END
        new = self.folder / f"{name}.new"
        new.write_bytes(part)
        new.replace(self.folder / name)
        self._register(name, index)

    def n_rows(self, table: str, key: str) -> int:
        """How many rows a report has in a table."""
        place = self._places[key]
        return self._indexes[place.part].rows[table][place.at]

    def rows(self, table: str, keys: Sequence[str]) -> Iterator[pa.Table]:
        """The rows of some reports in their order, in pieces that are no larger than a part.

        What is of a part comes together, and without the rest of it: whoever holds a piece does not hold the part.
        """
        for part, places in groupby((self._places[key] for key in keys), lambda place: place.part):
            runs = groupby(enumerate(place.at for place in places), lambda one: one[1] - one[0])
            spans = (self._span(part, table, [at for _, at in run]) for _, run in runs)
            pieces = [self._table(part, table).slice(begin, n) for begin, n in spans if n]
            if pieces:
                yield pieces[0] if len(pieces) == 1 else pa.concat_tables(pieces).combine_chunks()

    def _span(self, part: str, table: str, run: Sequence[int]) -> tuple[int, int]:
        return self._indexes[part].span(table, run[0], run[-1] + 1)

    def table(self, name: str, keys: Sequence[str]) -> pa.Table:
        """The same as one table, of one report or more."""
        none = self._table(self._places[keys[0]].part, name).slice(0, 0)
        return pa.concat_tables([none, *self.rows(name, keys)])

    def keep(self, keys: Collection[str]) -> None:
        """Let go of all that no report with one of these keys is in, and of most that is out of use besides.

        Of pairs both must be in use.
        """
        wanted = set(keys)
        self._open.clear()
        for name, index in list(self._indexes.items()):
            there = [at for at, key in enumerate(index.keys) if self._places[key].part == name]
            used = [at for at in there if wanted.issuperset(index.keys[at].split(JOINT))]
            if len(used) < len(index.keys) * WASTE or not used:
                if used:
                    self._write_anew([index.keys[at] for at in used])
                (self.folder / name).unlink()
                del self._indexes[name]
        self._places = {key: place for key, place in self._places.items() if place.part in self._indexes}

    def _write_anew(self, keys: Sequence[str]) -> None:
        indexes = [(self._indexes[place.part], place.at) for place in (self._places[key] for key in keys)]
        names = list(indexes[0][0].rows)
        rows = {name: tuple(index.rows[name][at] for index, at in indexes) for name in names}
        index = Index(tuple(keys), tuple(index.stamps[at] for index, at in indexes if index.stamps), rows)
        # In one piece each: those that they were taken from would cost more than the rows of small reports.
        self.add(archive(index, {name: self.table(name, keys).combine_chunks() for name in names}))

    def _register(self, name: str, index: Index) -> None:
        self._indexes[name] = index
        self._places |= {key: _Place(name, at) for at, key in enumerate(index.keys)}

    def _table(self, part: str, table: str) -> pa.Table:
        if (part, table) not in self._open:
            while len(self._open) >= _HELD:
                del self._open[next(iter(self._open))]
            try:
                self._open[part, table] = table_of(self.folder / part, table)
            except (BadZipFile, OSError, KeyError, pa.ArrowException):
                todo = "Remove it; the next build reads its reports again."
                raise InputError(str(self.folder / part), "a damaged file", "what a build has left", todo) from None
        return self._open[part, table]
