"""A sheet that was filled in: its rows, as text, whatever program saved it."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from analysis.corpus.formats import limits
from analysis.corpus.formats.encoding import decoded
from analysis.corpus.readers import read_bytes
from analysis.correcting.sheet import NEW
from analysis.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

_DAY = re.compile(r"(\d{4})/(\d{1,2})/(\d{1,2})")  # as spreadsheets write a day into CSV
_TODO = "Give the sheet that analysis review --out has written, as .xlsx or .csv."


@dataclass(frozen=True, slots=True)
class Row:
    """One row in which something was said, by the name of its column; ``where`` is file, sheet and row."""

    where: str
    cells: Mapping[str, str]

    def __getitem__(self, name: str) -> str:
        return self.cells.get(name, "")

    @property
    def new(self) -> dict[str, str]:
        """The right values that were filled in, by their column."""
        return {name.removeprefix(NEW): value for name, value in self.cells.items() if name.startswith(NEW) and value}


def filled(path: Path) -> list[Row]:
    """The rows of a sheet in which an action or a value was filled in; an empty reviewer is the one above.

    Raises InputError for a file that is no such sheet.
    """
    data, found = read_bytes(path), []
    pages = _workbook(data, path) if data.startswith(b"PK") else [("", _csv(data, path))]
    heads = 0
    for name, lines in pages:
        head = [cell.strip() for cell in lines[0]] if lines else []
        if not {"table", "id"} <= set(head):
            continue
        heads += 1
        reviewer = ""
        for number, line in enumerate(lines[1:], start=2):
            cells = dict(zip(head, (_plain(cell) for cell in line), strict=False))
            row = Row(f"{path}, {name}row {number}", cells)
            if row["action"] or row.new:
                reviewer = row["reviewer"] or reviewer
                found.append(Row(row.where, {**cells, "reviewer": reviewer}))
    if not heads:
        raise InputError(str(path), "no sheet of a report", "a first row with table, id …", _TODO)
    return found


def _plain(words: str) -> str:
    """A cell without what spreadsheets make of it."""
    stripped = words.strip()
    day = _DAY.fullmatch(stripped)
    return f"{day[1]}-{int(day[2]):02}-{int(day[3]):02}" if day else stripped


def _csv(data: bytes, path: Path) -> list[list[str]]:
    text = decoded(data)
    if text is None:
        raise InputError(str(path), "no text", "a workbook, or CSV in UTF-8", _TODO)
    try:
        lines = list(csv.reader(io.StringIO(text.text, newline=""), strict=True))
    except csv.Error as error:
        raise InputError(str(path), f"no CSV ({error})", "cells with , between them", _TODO) from None
    # The apostrophe that keeps a cell from being taken for a formula was put there when the sheet was written.
    return [[cell.removeprefix("'") for cell in line] for line in lines]


def _workbook(data: bytes, path: Path) -> Iterator[tuple[str, Sequence[Sequence[str]]]]:
    try:
        import python_calamine as calamine  # noqa: PLC0415  # of the extra formats
    except ImportError:
        limits.missing(str(path), "a workbook")
    with limits.breakdown(str(path), "workbook", _TODO):
        book = calamine.load_workbook(io.BytesIO(data))
        for name in book.sheet_names:
            rows = book.get_sheet_by_name(name).to_python(skip_empty_area=False)
            yield f"{name} ", [[_words(cell) for cell in row] for row in rows]


def _words(cell: Any) -> str:
    if isinstance(cell, datetime | date):
        return cell.isoformat()[:10]
    return f"{cell:.15g}" if isinstance(cell, float) else str(cell)
