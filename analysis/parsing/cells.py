"""The cells of a table in running text: parted by ``|``, also where the source has only white space between them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.lexicon.lexicon import Lexicon

CELL = "|"
_LINE = re.compile(r"[^\r\n]++")
_GAP = re.compile(r"(?<=\S)[^\S\r\n](?=[^\S\r\n]*+[^\s|])")  # the first of the white space between two cells
_FEWEST = 3  # cells of the first line of a table


def with_cells(text: str, lexicon: Lexicon) -> str:
    """A text of the same length where the cells of a table that only white space parts are parted by ``|``.

    A table begins with a line that names its columns, and ends with one that has a full stop. A line of a single cell
    is the heading of a group where a row with as many cells as the first line stands below.
    """
    if not lexicon.pattern("outline.table_hints").search(text):
        return text
    pieces: list[str] = []
    at = 0
    for start, end in _rows(text, lexicon):
        pieces += (text[at:start], _GAP.sub(CELL, text[start:end]))
        at = end
    return "".join([*pieces, text[at:]])


def _rows(text: str, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    columns = 0  # of the table that a line stands in
    grouped = False  # whether a line of a single cell has come between
    for line in _LINE.finditer(text):
        words = line.group().strip()
        if CELL in words or not words or words[-1] in "。:":
            columns = 0
            continue
        found = words.split()
        if _names_columns(found, lexicon):
            columns, grouped = len(found), False
        elif len(found) == 1:
            grouped = True
        elif grouped and len(found) != columns:
            columns = 0
        if columns and len(found) > 1:
            grouped = False
            yield line.span()


def _names_columns(found: list[str], lexicon: Lexicon) -> bool:
    if len(found) < _FEWEST:
        return False
    return lexicon.pattern("outline.table_words").fullmatch(found[0]) is not None or names_deadlines(found, lexicon)


def names_deadlines(found: list[str], lexicon: Lexicon) -> bool:
    """Whether the cells of a line head columns of which one is of deadlines; no such cell has a digit."""
    pattern = lexicon.pattern("outline.limit_cell")
    return (
        len(found) >= _FEWEST
        and any(pattern.fullmatch(cell) for cell in found)
        and not any(sign.isdecimal() for cell in found for sign in cell)
    )


def cells(row: str) -> list[str]:
    """The cells of a row; a mark at its end opens no other."""
    return [cell.strip() for cell in row.strip().removesuffix(CELL).split(CELL)]
