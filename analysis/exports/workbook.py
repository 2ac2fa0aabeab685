"""Tables as one Excel workbook: a sheet each, and one that says what every column means.

Every text is written as text, so that no spreadsheet takes it for a formula, a number or a link. Control characters
have their escape of the file format (``_x0000_``), which Excel shows as the character. Nothing is cut: what a sheet or
a cell cannot hold is an error.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pandas as pd
import xlsxwriter

from analysis.errors import InputError
from analysis.tables.dictionary import dictionary

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from analysis.exports.sheets import Sheet

ROWS = 1_048_576  # of a sheet, its head among them
COLUMNS = 16_384  # of a sheet
SIGNS = 32_767  # of a cell, in units of UTF-16
ELSE = "Take fewer rows (--where), or another --format."
_MADE = datetime(2000, 1, 1, tzinfo=UTC).replace(tzinfo=None)  # the same tables make the same file
_WIDEST = 40  # signs that a column shows at most


def write(sheets: Sequence[Sheet], path: Path) -> None:
    """Write a workbook; the sheet behind those of the tables is ``dictionary``. InputError for what does not fit."""
    named = [(sheet.table.name, sheet.frame) for sheet in sheets]
    named.append(("dictionary", dictionary(sheet.table for sheet in sheets)))
    for name, frame in named:
        _refuse_too_much(name, frame)
    with xlsxwriter.Workbook(path, {"default_date_format": "yyyy-mm-dd"}) as book:
        book.set_properties({"title": "Subdistrict work reports: tables", "created": _MADE})
        head = book.add_format({"bold": True, "bottom": 1})
        for name, frame in named:
            _sheet(book.add_worksheet(name), frame, head)


def _sheet(sheet: Any, frame: pd.DataFrame, head: Any) -> None:
    for at, (name, values) in enumerate(frame.items()):
        put = _writer(sheet, values)
        sheet.write_string(0, at, str(name), head)
        for row, value in enumerate(values.tolist(), 1):
            if not pd.isna(value):
                put(row, at, value)
        longest = values.dropna().astype("str").str.len().max() if len(values.dropna()) else 0
        sheet.set_column(at, at, min(_WIDEST, max(len(str(name)), int(longest)) + 2))
    sheet.freeze_panes(1, 0)
    if len(frame.columns):
        sheet.autofilter(0, 0, len(frame), len(frame.columns) - 1)


def _writer(sheet: Any, values: pd.Series[Any]) -> Any:
    if isinstance(values.dtype, pd.StringDtype):
        return sheet.write_string
    if pd.api.types.is_bool_dtype(values.dtype):
        return sheet.write_boolean
    return sheet.write_datetime if values.dtype.kind == "M" else sheet.write_number


def _refuse_too_much(name: str, frame: pd.DataFrame) -> None:
    for found, most, what in ((len(frame) + 1, ROWS, "rows with the head"), (frame.shape[1], COLUMNS, "columns")):
        if found > most:
            raise InputError(f"table {name}", f"{found:,} {what}", f"at most {most:,}, as a sheet of Excel holds", ELSE)
    for column in map(str, frame.select_dtypes("string")):
        longest = frame[column].fillna("").map(_signs)
        if len(longest) and longest.max() > SIGNS:
            where = f"table {name}, column {column}, row {int(longest.argmax()) + 1}"
            raise InputError(where, f"{longest.max():,} signs", f"at most {SIGNS:,}, as a cell of Excel holds", ELSE)


def _signs(text: str) -> int:
    return len(text) + sum(sign > "\uffff" for sign in text)
