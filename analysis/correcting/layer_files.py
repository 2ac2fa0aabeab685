"""The files of the reviewed layer: lines taken in, those that they supersede taken back, written where they changed."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, NamedTuple

from analysis.adding.shelf import write_file
from analysis.corpus.csv_lines import csv_files
from analysis.corpus.reviews import COLUMNS, REVIEWED, lines_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

_ACTION, _TABLE, _ID, _QUOTE, _COLUMN, _OLD, _NEW = (
    COLUMNS.index(name) for name in ("action", "table", "id", "quote", "column", "old", "new")
)


class Line(NamedTuple):
    """A line with its file, and where it was said: file and line, or a row of a sheet."""

    path: Path
    where: str
    cells: tuple[str, ...]


def read_lines(folder: Path) -> list[Line]:
    """All lines of the layer of a folder. InputError for a file that is none of it."""
    found = []
    for path in csv_files(folder / REVIEWED):
        found += [Line(path, where, tuple(cell.strip() for cell in cells)) for where, cells in lines_of(path)]
    return found


def merged(before: Sequence[Line], new: Iterable[Line]) -> list[Line]:
    """The lines with new ones at the end; a value that a new line speaks of is taken out of the older ones."""
    lines = list(before)
    for one in new:
        lines = [kept for line in lines if (kept := _without(line, one.cells)) is not None]
        lines.append(one)
    return lines


def _without(line: Line, new: tuple[str, ...]) -> Line | None:
    """A line without what a newer one says instead; None where nothing of it is left."""
    old = line.cells
    if len(old) != len(COLUMNS) or old[_ACTION] != "change" or old[_ID] != new[_ID] or new[_ACTION] == "add":
        return line
    if new[_ACTION] == "remove":
        return None
    if old[_TABLE] != new[_TABLE]:
        return line
    gone = set(_parts(new[_COLUMN]))
    columns = _parts(old[_COLUMN])
    if not gone & set(columns):
        return line
    kept = [at for at, name in enumerate(columns) if name not in gone]
    cells = list(old)
    for side in (_COLUMN, _OLD, _NEW):
        parts = _parts(old[side]) if len(columns) > 1 else [old[side]]
        cells[side] = " | ".join(parts[at] for at in kept if at < len(parts))
    return line._replace(cells=tuple(cells)) if kept else None


def _parts(cell: str) -> list[str]:
    return [part.strip() for part in cell.split("|")]


def write_lines(folder: Path, before: Sequence[Line], after: Sequence[Line]) -> None:
    """Write the files whose lines have changed, each whole or not at all."""
    (folder / REVIEWED).mkdir(exist_ok=True)
    for path in dict.fromkeys(line.path for line in (*before, *after)):
        old, new = ([line.cells for line in lines if line.path == path] for lines in (before, after))
        if old == new:
            continue
        out = io.StringIO(newline="")
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(COLUMNS)
        writer.writerows(new)
        write_file(path, out.getvalue().encode())
