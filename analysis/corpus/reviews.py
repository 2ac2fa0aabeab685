"""``reviewed/*.csv`` beside the registry: what people have checked of what was read, line by line.

A line says who changed, added or removed what, when and why. Several columns of one row may stand in one line, with
`` | `` between them (``theme | stance``), and so do their values then. A line whose ``new`` is its ``old`` says that a
person has found it right. A mistake stops with one InputError that names the file and the line.
"""

from __future__ import annotations

import difflib
import re
from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from math import isfinite
from types import MappingProxyType
from typing import TYPE_CHECKING, NoReturn

from analysis.corpus.csv_lines import csv_files, csv_lines, head_of
from analysis.corpus.registry import read_registry
from analysis.errors import InputError, shown
from analysis.tables.catalogue import TABLES
from analysis.tables.reviewable import ADDED, NEEDED, REVIEWABLE
from analysis.tables.vocabularies import REVIEW_ACTIONS, ReviewAction

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from analysis.tables.schema import Column

Value = str | int | float | date | None

REVIEWED = "reviewed"  # the folder
COLUMNS = ("action", "table", "id", "start", "end", "quote", "column", "old", "new", "reason", "reviewer", "day")
_HEAD = ",".join(COLUMNS)
_SEVERAL = "|"
_ID = re.compile(r"(?P<doc>.+)-[a-z][0-9a-f]{10}(?:-[0-9]+)?(?:\.r?[0-9]+)?")
_EXPECTED = {"integer": "a whole number", "number": "a number such as 1832.5", "date": "a day such as 2031-06-30"}
_FIX = "Correct that line."
_DECLARED = MappingProxyType({(table.name, column.name): column for table in TABLES for column in table.columns})


@dataclass(frozen=True, slots=True)
class Review:
    """One line. ``id`` is that of the row; of a row to be added, that of the sentence which states it.

    ``old`` and ``new`` are the values of ``columns``, one each. ``where`` is the file and line.
    """

    where: str
    action: ReviewAction
    table: str
    id: str
    doc_id: str
    start: int | None
    quote: str
    columns: tuple[str, ...]
    old: tuple[Value, ...]
    new: tuple[Value, ...]
    reason: str
    reviewer: str
    day: date


def read_reviews(folder: Path) -> dict[str, list[Review]]:
    """The reviews of a folder of registered reports by report, in the order of files and lines; none without a folder.

    Raises InputError for a line that says no review, for one of a report that is not registered, and for two that speak
    of the same value.
    """
    files = list(csv_files(folder / REVIEWED))
    doc_ids = [meta.doc_id for meta in read_registry(folder)] if files else []
    by_report: dict[str, list[Review]] = defaultdict(list)
    for review in reviews_of((line for path in files for line in lines_of(path)), doc_ids):
        by_report[review.doc_id].append(review)
    return by_report


def lines_of(path: Path) -> Iterator[tuple[str, list[str]]]:
    """The lines of a file of the layer below its head, each with its place. InputError for another head."""
    lines = csv_lines(path)
    head_of(path, lines, [COLUMNS])
    yield from lines


def reviews_of(lines: Iterable[tuple[str, Sequence[str]]], doc_ids: Collection[str]) -> list[Review]:
    """What some lines say, each given with its place. Raises InputError as ``read_reviews`` does."""
    found = [_review(where, cells, doc_ids) for where, cells in lines]
    _refuse_two_of_one(found)
    return found


def doc_of(row_id: str) -> str | None:
    """The report that the id of a row is of; None for what is no such id."""
    known = _ID.fullmatch(row_id)
    return known["doc"] if known else None


def _review(where: str, cells: Sequence[str], doc_ids: Collection[str]) -> Review:
    if len(cells) != len(COLUMNS):
        raise InputError(where, f"{len(cells)} cells", f"{len(COLUMNS)}: {_HEAD}", 'Put cells with , into “"”.')
    return _Line(where, dict(zip(COLUMNS, (cell.strip() for cell in cells), strict=True))).review(doc_ids)


@dataclass(frozen=True, slots=True)
class _Line:
    """The cells of a line by the name of their column."""

    where: str
    cells: Mapping[str, str]

    def review(self, doc_ids: Collection[str]) -> Review:
        """What the line says; InputError where it says no review."""
        action, table = self._one_of("action", REVIEW_ACTIONS), self.cells["table"]
        self._one_of("table", REVIEWABLE if action == "change" else ADDED)
        for name in ("quote", "reason", "reviewer"):
            if not self.cells[name]:
                self._fail(f"no {name}", "one in every line")
        doc_id = doc_of(self.cells["id"])
        if doc_id is None or doc_id not in doc_ids:
            self._fail(f"the id {shown(self.cells['id'])}", f"an id of {', '.join(doc_ids)}")
        columns, (start, _) = self._columns(action), (self._offset("start"), self._offset("end"))
        return Review(
            where=self.where, action=action, table=table, id=self.cells["id"], doc_id=doc_id,
            start=start, quote=self.cells["quote"], columns=columns,
            old=self._values("old", columns, action), new=self._values("new", columns, action),
            reason=self.cells["reason"], reviewer=self.cells["reviewer"], day=self._day(),
        )  # fmt: skip

    def _columns(self, action: str) -> tuple[str, ...]:
        given = tuple(name.strip() for name in self.cells["column"].split(_SEVERAL)) if self.cells["column"] else ()
        if action == "remove":
            if given:
                self._fail(f"the column {shown(self.cells['column'])}", "none where a whole row is removed")
            return ()
        may = (REVIEWABLE if action == "change" else ADDED)[self.cells["table"]]
        for name in given:
            if name not in may:
                self._fail(f"the column {name!r}", f"one of {', '.join(may)} of {self.cells['table']}", near=may)
        if len(set(given)) < len(given):
            self._fail(f"a column twice in {shown(self.cells['column'])}", "each once")
        needed = NEEDED[self.cells["table"]] if action == "add" else ()
        if not given or not set(needed) <= set(given):
            wanted = f"at least {f' {_SEVERAL} '.join(needed)}" if needed else f"one of {', '.join(may)}"
            self._fail(f"the column {shown(self.cells['column'])}", wanted)
        return given

    def _values(self, side: str, columns: Sequence[str], action: str) -> tuple[Value, ...]:
        cell = self.cells[side]
        if cell and (action == "remove" or (action == "add" and side == "old")):
            self._fail(f"{side} {shown(cell)}", f"nothing there in a line that says {action}")
        if not cell and action == "add" and side == "old":
            return (None,) * len(columns)
        given = [one.strip() for one in cell.split(_SEVERAL)] if len(columns) > 1 else [cell][: len(columns)]
        if len(given) != len(columns):
            self._fail(f"{len(given)} values in {side}", f"{len(columns)}, one for each column, with | between them")
        return tuple(self._value(side, name, text) for name, text in zip(columns, given, strict=True))

    def _value(self, side: str, name: str, text: str) -> Value:
        column = _column(self.cells["table"], name)
        try:
            value = _typed(column, text)
        except ValueError:
            self._fail(f"{side} {shown(text)} of {name}", _EXPECTED[column.kind])
        if side == "new" and value is None and not column.nullable:
            self._fail(f"no new value of {name}", "one")
        if side == "new" and value is not None and column.allowed and value not in column.allowed:
            self._fail(f"{name} {shown(value)}", f"one of {', '.join(column.allowed)}", near=column.allowed)
        return value

    def _one_of(self, name: str, known: Iterable[str]) -> ReviewAction:
        names = tuple(known)
        if self.cells[name] not in names:
            self._fail(f"the {name} {shown(self.cells[name])}", f"one of {', '.join(names)}", near=names)
        return self.cells[name]  # type: ignore[return-value]  # one of them, as was just seen

    def _offset(self, name: str) -> int | None:
        text = self.cells[name]
        if text and not text.isdecimal():
            self._fail(f"{name} {shown(text)}", "an offset in the text, or nothing")
        return int(text) if text else None

    def _day(self) -> date:
        try:
            return date.fromisoformat(self.cells["day"])
        except ValueError:
            self._fail(f"day {shown(self.cells['day'])}", _EXPECTED["date"])

    def _fail(self, found: str, expected: str, near: Iterable[str] = ()) -> NoReturn:
        guess = difflib.get_close_matches(found.rpartition(" ")[2].strip("'"), list(near), 1)
        raise InputError(self.where, found, expected, f"Did you mean {guess[0]}?" if guess else _FIX)


def _column(table: str, name: str) -> Column:
    """The declaration of a column; a new metric may also say what spending says."""
    return _DECLARED.get((table, name)) or _DECLARED["spending", name]


def _typed(column: Column, text: str) -> Value:
    """A cell as a value of its column; ValueError where it is none."""
    if not text:
        return None
    if column.kind == "integer":
        return int(text)
    if column.kind == "number":
        number = float(text)
        if not isfinite(number):
            raise ValueError(text)
        return number
    return date.fromisoformat(text) if column.kind == "date" else text


def _refuse_two_of_one(reviews: Iterable[Review]) -> None:
    """InputError where two lines speak of one value, or where one removes what another speaks of."""
    first: dict[tuple[object, ...], str] = {}
    removed: dict[tuple[str, str], str] = {}
    spoken: dict[tuple[str, str], str] = {}
    for review in reviews:
        row = ("metrics" if review.table == "spending" else review.table, review.id)
        if review.action == "add":
            keys: list[tuple[object, ...]] = [(*row, review.quote, review.start)]
        else:
            keys = [(review.table, review.id, column) for column in review.columns or ("",)]
            other = spoken.get(row) if review.action == "remove" else removed.get(row)
            (removed if review.action == "remove" else spoken).setdefault(row, review.where)
            if other:
                _refuse(review, other)
        for key in keys:
            other = first.setdefault(key, review.where)
            if other != review.where:
                _refuse(review, other)


def _refuse(review: Review, other: str) -> NoReturn:
    found = f"a second review of {review.table} {review.id}"
    raise InputError(review.where, found, f"one for each value; the first is in {other}", "Remove one of the two.")
