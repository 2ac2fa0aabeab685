"""Corpora in one file: a workbook or CSV with a report in each row."""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING, NamedTuple

from analysis.corpus.formats import limits, workbook
from analysis.corpus.formats.archive import checked
from analysis.corpus.formats.encoding import decoded
from analysis.corpus.formats.facts import facts_of
from analysis.corpus.formats.frame import without_frame
from analysis.corpus.formats.head import without_head
from analysis.corpus.formats.known import LABELS, TEXT_COLUMNS, plain
from analysis.corpus.formats.lines import lines_of, tidy
from analysis.corpus.formats.reading import Contents, Format, Reading
from analysis.corpus.formats.sniff import delimiter_of, han
from analysis.corpus.formats.warnings import CELL_LIMIT, of_text
from analysis.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_TODO = "Open it, and save it again as .xlsx, or as CSV in UTF-8."
_FILL = "Fill in its text, or remove the row."
_WHOLE = frozenset({"完整", "是", "全文", "完整全文"})
_HEAD_ROWS = 10  # among which that of the names of columns stands
_REFERENCE = re.compile(rb"""\br\s*=\s*["']([A-Z]{1,3})(\d{1,7})["']""")
_ROW = re.compile(rb"<(?:\w{1,9}:)?row\b")
_NUMBER = re.compile(rb"""[^>]{0,300}?\br\s*=\s*["'](\d{1,7})["']""")
_CELL = re.compile(rb"<(?:\w{1,9}:)?c[\s/>]")
_SHEET = re.compile(r"xl/.*\.xml")


class _Row(NamedTuple):
    """One row of a sheet, and how it is called: "row 3", "Sheet2, row 3"."""

    where: str
    number: int
    cells: Sequence[str]


def read(data: bytes, where: str, format: Format, columns: Mapping[str, str]) -> Contents:  # noqa: A002
    """The reports of a workbook or CSV, a row each, and the rows that hold none.

    Raises InputError where no column holds texts, and where no row of it does.
    """
    sheets = _csv(data, where) if format == "csv" else _workbook(data, where, format)
    encoding = _encoding(data) if format == "csv" else None
    readings: list[Reading] = []
    refused: list[InputError] = []
    found = False
    for sheet in sheets:
        head = _head(sheet, columns)
        if head is None:
            continue
        found = True
        for row in sheet[head.at + 1 :]:
            if not any(cell.strip() for cell in row.cells):
                continue
            try:
                readings.append(_report(row, head, where, format, encoding))
            except InputError as error:
                refused.append(error)
    if not found:
        kind = "a CSV" if format == "csv" else "a workbook"
        wanted = columns.get("text") or "正文 or 报告全文"
        todo = "Name the column of the texts: --column text=NAME."
        raise InputError(
            where, f"{kind} without a column of texts", f"a column {wanted} with a report in each row", todo
        )
    if not readings:
        raise InputError(
            where, f"no report in {len(refused)} rows", "a report in each row", str(refused[0]) if refused else _TODO
        )
    return Contents(format=format, readings=tuple(readings), refused=tuple(refused))


class _Head(NamedTuple):
    """The row that names the columns, and what each column is about."""

    at: int
    facts: Mapping[int, str]


def _head(sheet: Sequence[_Row], columns: Mapping[str, str]) -> _Head | None:
    own = {plain(name): fact for fact, name in columns.items()}
    for at, row in enumerate(sheet[:_HEAD_ROWS]):
        names = [plain(cell) for cell in row.cells]
        facts = {number: own.get(name) or LABELS.get(name.lower(), "") for number, name in enumerate(names)}
        texts = [number for number, fact in facts.items() if fact == "text"]
        if texts and (
            plain(columns.get("text", "")) in names or any(names[number] in TEXT_COLUMNS for number in texts)
        ):
            chosen = next((number for number in texts if names[number] in own), None)
            first = chosen if chosen is not None else min(texts, key=lambda number: _rank(names[number]))
            return _Head(at, {number: fact for number, fact in facts.items() if fact != "text" or number == first})
    return None


def _rank(name: str) -> int:
    return [label for label, fact in LABELS.items() if fact == "text"].index(name.lower())


def _report(row: _Row, head: _Head, where: str, format: Format, encoding: str | None) -> Reading:  # noqa: A002
    told: dict[str, str] = {}
    for number, cell in enumerate(row.cells):
        if fact := head.facts.get(number):
            told.setdefault(fact, cell)
    written = told.pop("text", "")
    at = f"{where}, {row.where}"
    if not written.strip():
        raise InputError(at, "no text", "a report in each row", _FILL)
    lines = without_head(lines_of(written)).lines
    lines, _ = without_frame(lines)
    text = "\n".join(lines)
    if (signs := han(text)) <= (lost := written.count("?")):
        found = f"{signs} Chinese signs and {lost} ?, what is left of a text in another encoding"
        raise InputError(at, found if lost else "no Chinese sign", "a report in each row", _FILL)
    if len(text) > limits.LONGEST_TEXT:
        limits.over(at, f"{len(text):,} signs", f"{limits.LONGEST_TEXT:,}")
    warnings = list(of_text(text))
    if len(written) >= CELL_LIMIT - 1:
        warnings.insert(0, f"cut at {len(written):,} signs, as many as a cell holds")
    elif tidy(told.get("whole", "")) in _WHOLE and warnings:
        warnings.insert(0, f"said to be {tidy(told['whole'])}, but it is not")
    facts = facts_of(told)
    return Reading(text=text, format=format, encoding=encoding, facts=facts, row=row.number, warnings=tuple(warnings))


def _encoding(data: bytes) -> str | None:
    found = decoded(data)
    return None if found is None else found.encoding.removesuffix("-sig")


def _csv(data: bytes, where: str) -> list[list[_Row]]:
    found = decoded(data)
    if found is None:
        raise InputError(where, "a CSV in no known encoding", "UTF-8 or GB18030", _TODO)
    text = found.text.removeprefix("\ufeff")
    before = csv.field_size_limit(limits.LONGEST_TEXT)
    try:
        with limits.breakdown(where, "CSV", _TODO):
            reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter_of(text) or ",")
            return [[_Row(f"row {number}", number, cells) for number, cells in enumerate(reader, start=1)]]
    finally:
        csv.field_size_limit(before)


def _workbook(data: bytes, where: str, format: Format) -> list[list[_Row]]:  # noqa: A002
    if format == "xlsx":
        _check_size(data, where)
    try:
        found = workbook.sheets(data)
    except ImportError:
        limits.missing(where, "a workbook")
    except workbook.Damaged as error:
        raise InputError(where, f"a damaged workbook ({str(error)[:80]})", limits.A_REPORT, _TODO) from None
    return [list(_rows(sheet, sheet.name if len(found) > 1 else "")) for sheet in found]


def _rows(sheet: workbook.Sheet, name: str) -> Iterator[_Row]:
    for number, cells in enumerate(sheet.rows, start=sheet.first):
        yield _Row(f"{name}, row {number}" if name else f"row {number}", number, cells)


def _check_size(data: bytes, where: str) -> None:
    """InputError for a sheet whose cells stand so far apart that the ones between would fill the memory."""
    archive = checked(data, where, "workbook")
    with limits.breakdown(where, "workbook", _TODO):
        for name in filter(_SHEET.fullmatch, archive.namelist()):
            rows, columns = _extent(archive.read(name))
            if rows * columns > limits.MOST_CELLS:
                limits.over(where, f"a sheet of {rows:,} rows and {columns:,} columns", f"{limits.MOST_CELLS:,} cells")


def _extent(sheet: bytes) -> tuple[int, int]:
    """How many rows and columns a sheet has: by the names of its cells, by the numbers of its rows, and as counted."""
    rows = columns = 0
    for letters, digits in _REFERENCE.findall(sheet):
        column = 0
        for letter in letters:
            column = 26 * column + letter - ord("A") + 1
        rows, columns = max(rows, int(digits)), max(columns, column)
    for number, row in enumerate(_ROW.split(sheet)[1:], start=1):
        stated = _NUMBER.match(row)
        rows = max(rows, int(stated[1]) if stated else 0, number)
        columns = max(columns, len(_CELL.findall(row)))
    return rows, columns
