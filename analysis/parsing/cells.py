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

    A table begins with a line that names its columns, and ends with one that has a full stop or a single cell.
    """
    if not lexicon.pattern("outline.table_words").search(text):
        return text
    pieces: list[str] = []
    at = 0
    for start, end in _rows(text, lexicon):
        pieces += (text[at:start], _GAP.sub(CELL, text[start:end]))
        at = end
    return "".join([*pieces, text[at:]])


def _rows(text: str, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    opens = lexicon.pattern("outline.table_words")
    within = False
    for line in _LINE.finditer(text):
        words = line.group().strip()
        if CELL in words or not words or words[-1] in "。:":
            within = False
        elif len(cells := words.split()) >= _FEWEST and opens.fullmatch(cells[0]):
            within = True
        else:
            within = within and len(cells) > 1
        if within:
            yield line.span()


def cells(row: str) -> list[str]:
    """The cells of a row; a mark at its end opens no other."""
    return [cell.strip() for cell in row.strip().removesuffix(CELL).split(CELL)]
