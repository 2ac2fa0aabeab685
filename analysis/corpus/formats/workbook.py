"""The rows of a workbook, read by calamine in a process of its own.

A damaged workbook can end the process that reads it: calamine asks for as much memory as the file says, panics on
standard error, and there is nothing to catch. This file is therefore run as a program as well, with the workbook on
its standard input and the rows as JSON on its standard output.
"""

from __future__ import annotations

import importlib
import io
import json
import subprocess
import sys
from contextlib import suppress
from typing import Any, NamedTuple

_MEMORY = 4_000_000_000  # bytes that the reader may take
_WAIT = 300  # seconds


class Sheet(NamedTuple):
    """A visible sheet: its name, the number of its first row, and the cells of all rows as words."""

    name: str
    first: int
    rows: list[list[str]]


class Damaged(ValueError):
    """What is no workbook that can be read, and why."""


def sheets(data: bytes) -> list[Sheet]:
    """The visible sheets of a workbook. Raises Damaged, and ImportError where the reader is not installed."""
    importlib.import_module("python_calamine")  # of the extra formats
    try:
        # -P: the folder of this file has modules that are called as some of the standard library are
        command = [sys.executable, "-P", __file__]
        ended = subprocess.run(command, input=data, capture_output=True, timeout=_WAIT, check=False)
    except subprocess.TimeoutExpired:
        raise Damaged(f"no end after {_WAIT} seconds") from None
    if ended.returncode:
        raise Damaged("it breaks the reader down")
    told = json.loads(ended.stdout)
    if isinstance(told, str):
        raise Damaged(told)
    return [Sheet(*sheet) for sheet in told]


def _read(data: bytes) -> list[Sheet]:
    import python_calamine as calamine  # noqa: PLC0415  # of the extra formats

    book = calamine.load_workbook(io.BytesIO(data))
    seen, plain = calamine.SheetVisibleEnum.Visible, calamine.SheetTypeEnum.WorkSheet
    names = [sheet.name for sheet in book.sheets_metadata if (sheet.visible, sheet.typ) == (seen, plain)]
    return [_sheet(name, book.get_sheet_by_name(name)) for name in names]


def _sheet(name: str, sheet: Any) -> Sheet:
    first = sheet.start[0] if sheet.start else 0
    return Sheet(name, first + 1, [[_words(cell) for cell in row] for row in sheet.to_python(skip_empty_area=True)])


def _words(cell: Any) -> str:
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)


def _main() -> None:
    with suppress(ImportError, ValueError, OSError):  # a system without limits, or with lower ones
        import resource  # noqa: PLC0415  # of Unix

        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    data = sys.stdin.buffer.read()
    told: list[Sheet] | str
    try:
        told = _read(data)
    except BaseException as error:  # a panic of Rust is no Exception
        told = f"{type(error).__name__}: {' '.join(str(error).split())}"
    sys.stdout.buffer.write(json.dumps(told).encode())


if __name__ == "__main__":
    _main()
