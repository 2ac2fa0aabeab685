"""CSV files that people write beside the registry: which there are, and their lines, each with its place."""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING

from analysis.corpus.readers import decode, folder_in, read_bytes
from analysis.errors import InputError, shown

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    Lines = Iterator[tuple[str, list[str]]]


def csv_files(folder: Path) -> Iterator[Path]:
    """The files of a folder, which may not be there, by name; InputError for one that would be passed over."""
    within = folder_in(folder.parent, folder.name)
    for path in sorted(within.glob("[!.~]*")) if within else ():
        if path.suffix.lower() != ".csv":
            todo = "Save it as CSV in UTF-8, or move it away."
            raise InputError(str(path), "something else than a .csv", f"nothing but .csv in {folder.name}", todo)
        yield path


def csv_lines(path: Path) -> Lines:
    """Every line with cells, with its place (file and line); a cell may hold line breaks. InputError for no CSV."""
    source = decode(read_bytes(path), str(path)).removeprefix("\ufeff")
    reader = csv.reader(StringIO(source, newline=""), strict=True)
    while True:
        where = f"{path}:{reader.line_num + 1}"
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise InputError(where, f"no CSV ({error})", "cells with , between them", "Correct that line.") from None
        if any(cell.strip() for cell in cells):
            yield where, cells


def head_of(path: Path, lines: Lines, heads: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    """The first line, taken from ``lines``; InputError where it is none of ``heads``."""
    where, head = next(lines, (f"{path}:1", []))
    if tuple(head) not in heads:
        expected = " or ".join(",".join(known) for known in heads)
        raise InputError(where, f"the head {shown(','.join(head))}", expected, "Let the first line be that.")
    return tuple(head)
