"""The cells of a table in running text: parted by ``|``, also where the source has only white space between them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.lexicon.lexicon import Lexicon

CELL = "|"
_LINE = re.compile(r"[^\r\n]++")
_FILLED = re.compile(r"[^\S\r\n]*+\S[^\r\n]*+")  # a line with more than white space
_ANY = re.compile(r"(?<=\S)[^\S\r\n](?=[^\S\r\n]*+[^\s|])")  # the first of the white space between two cells
# Of a tab, of a blank as wide as a sign, or of more than one blank.
_WIDE = re.compile(r"(?<=\S)(?:[\t\u3000]|[^\S\r\n](?=[^\S\r\n]))(?=[^\S\r\n]*+[^\s|])")
_NUMBER_APART = re.compile(r"[^\S\r\n](?:(?<=[\t\u3000])|[^\S\r\n])[-+]?[0-9][0-9,.]*+%?[^\S\r\n]*+$", re.MULTILINE)
_NUMBER = re.compile(r"\(?[-+]?[0-9][0-9,.]*+%?\)?\Z")
_SENTENCE = re.compile("[,;:。!?]")
_RULE = re.compile(r"[-|:\s]++\Z")  # |---|---|
STOP = "。"
_NO_ROW = STOP + ":"  # what a row does not end in
_TALLEST = 8000  # signs of a table above one of its cells in which its head is looked for
_FEWEST = 3  # cells of a line that names the columns by its first word alone


def with_cells(text: str, lexicon: Lexicon) -> str:
    """A text of the same length where the cells of a table that only white space parts are parted by ``|``.

    A table begins with a line that names its columns: by its first word, by a column of deadlines, or as wide gaps part
    it like the line below, which has numbers in its cells. It ends with a line that has a full stop, unless wide gaps
    part that into as many cells as there are columns. A line of a single cell is the heading of a group where a row
    that fits the columns stands below.
    """
    if CELL in text:
        text = _without_frames(text)
    if not (lexicon.pattern("outline.table_hints").search(text) or _NUMBER_APART.search(text)):
        return text
    pieces: list[str] = []
    at = 0
    for start, end, gap in _rows(text, lexicon):
        pieces += (text[at:start], gap.sub(CELL, text[start:end]))
        at = end
    return "".join([*pieces, text[at:]])


def _without_frames(text: str) -> str:
    """A text without the marks that lines of a table begin with, and without lines that only rule it."""
    pieces: list[str] = []
    at = 0
    for line in _LINE.finditer(text):
        words = line.group()
        frame = len(words) if words.count(CELL) > 1 and _RULE.match(words) else words.lstrip().startswith(CELL)
        if frame:
            begin = line.start() + (0 if frame > 1 else words.index(CELL))
            end = line.end() if frame > 1 else begin + 1
            pieces += (text[at:begin], " " * (end - begin))
            at = end
    return "".join([*pieces, text[at:]])


def _rows(text: str, lexicon: Lexicon) -> Iterator[tuple[int, int, re.Pattern[str]]]:
    """Each row, with what parts its cells."""
    columns, gap = 0, _ANY
    grouped = False  # whether a line of a single cell has come between
    lines = list(_FILLED.finditer(text))
    every = [line.group().strip() for line in lines]
    for line, words, below in zip(lines, every, [*every[1:], ""], strict=True):
        opened = _opened(words, below, columns, lexicon)
        single = len(words.split()) == 1
        if CELL in words or _is_no_row(words, columns):
            columns = 0
        elif opened is not None:
            gap, columns = opened, _count(opened, words)
        elif grouped and not single and _count(_fitting(gap, words, columns), words) != columns:
            columns = 0
        if columns and not single:
            yield *line.span(), _fitting(gap, words, columns)
        grouped = single


def _is_no_row(words: str, columns: int) -> bool:
    """Whether a line ends as no row does, and no wide gaps part it into as many cells as there are columns."""
    return words[-1] in _NO_ROW and not (columns and _count(_WIDE, words) == columns)


def _opened(words: str, below: str, columns: int, lexicon: Lexicon) -> re.Pattern[str] | None:
    """What parts the cells of a line that opens a table, by its words or by the line below."""
    found = words.split()
    if len(found) >= _FEWEST and (
        lexicon.pattern("outline.table_words").fullmatch(found[0]) or names_deadlines(found, lexicon)
    ):
        return _WIDE if _count(_WIDE, words) >= _FEWEST else _ANY
    return _WIDE if not columns and len(found) > 1 and _heads(words, below) else None


def names_deadlines(found: list[str], lexicon: Lexicon) -> bool:
    """Whether the cells of a line head columns of which one is of deadlines; no such cell has a digit."""
    pattern = lexicon.pattern("outline.limit_cell")
    return (
        len(found) >= _FEWEST
        and any(pattern.fullmatch(cell) for cell in found)
        and not any(sign.isdecimal() for cell in found for sign in cell)
    )


def under_deadlines(text: str, at: int, lexicon: Lexicon) -> bool:
    """Whether a place of a text is in a cell of a column of deadlines, by the nearest line above that heads one."""
    *above, own = text[max(0, at - _TALLEST) : at].split("\n")
    pattern = lexicon.pattern("outline.limit_cell")
    heads = next((found for line in reversed(above) if names_deadlines(found := cells(line), lexicon)), [])
    column = own.count(CELL)
    return column < len(heads) and pattern.fullmatch(heads[column]) is not None


def _count(gap: re.Pattern[str], words: str) -> int:
    return len(gap.findall(words)) + 1


def _fitting(gap: re.Pattern[str], words: str, columns: int) -> re.Pattern[str]:
    """What parts a row into as many cells as there are columns, or nearly so."""
    return min((gap, _WIDE, _ANY), key=lambda each: abs(_count(each, words) - columns))


def _heads(words: str, below: str) -> bool:
    """Whether a line names the columns of a table: its cells are words, those below it are as many and have numbers."""
    heads, row = _WIDE.split(words), [cell.strip() for cell in _WIDE.split(below)]
    if len(heads) == 1 or len(heads) != len(row) or _SENTENCE.search(words) or STOP in below or _NUMBER.match(row[0]):
        return False
    return not any(_NUMBER.match(head.strip()) for head in heads) and any(map(_NUMBER.match, row[1:]))


def cells(row: str, columns: int = 0) -> list[str]:
    """The cells of a row; a mark at its end opens no other, unless they are fewer than the columns without it."""
    found = [cell.strip() for cell in row.strip().split(CELL)]
    return found[:-1] if len(found) > max(columns, 1) and not found[-1] else found


def fitting_heads(row: list[str], heads: list[str]) -> list[str]:
    """The heads of the cells of a row, or none where nobody knows which of its cells are which.

    A row of sums has no cell in the column of codes: 合计|9 below 编码|科目|决算数.
    """
    if len(row) == len(heads):
        return heads
    figures = [bool(_NUMBER.match(cell)) for cell in row]
    sums = len(row) == len(heads) - 1 and len(row) > 1 and not figures[0] and all(figures[1:])
    return heads[1:] if sums else []
