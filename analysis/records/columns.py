"""The columns of a table: what the first line of it says of the cells below."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from analysis.parsing.cells import CELL, cells, fitting_heads

_UNIT = re.compile(r"\([^()]*\)\Z|/[^/]*\Z|(?<=.)%\Z")  # 总投资(万元), 投资额/万元, 增减%
_BARE = re.compile(r"[^\w]*+[0-9.,]*+[^\w]*+\Z")  # of no words: a number, a mark
_CLAUSE_END = re.compile("[,;。](?=.)")
_NAMED = re.compile(r"“[^”]*”|(?<=[^\W\d])[0-9]{1,2}(?=[^\W\d]{2})")  # “15分钟”就医圈 is a name
_DIGIT, _ASIDE = re.compile("[0-9]"), re.compile(r"\([^()]*\)")
_FEWEST = 3  # rows of a table whose columns nothing names, and cells of one
_LONGEST_LINE = 120  # signs of the line above that are looked at
_ENDS = ("。", ":", "!")  # of a line that is none of a table

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from analysis.lexicon.lexicon import Lexicon
    from analysis.parsing.model import Outline


class LimitCell(NamedTuple):
    """A cell of a column of deadlines, and where it begins in the normal form."""

    start: int
    words: str


class Row(NamedTuple):
    """A row of a table: what heads its cells, the cells, the sentence above the table, and the end of its line."""

    heads: list[str]
    cells: list[str]
    above: str = ""
    line: str = ""

    @property
    def name(self) -> str:
        """What the row is about: the first cell with words that begins with no number and states none, or nothing."""
        words = [cell for cell in self.cells if not _BARE.match(cell)]
        names = [cell for cell in words if not _DIGIT.search(_NAMED.sub("", cell))] or words
        return _ASIDE.sub("", _CLAUSE_END.split(names[0], maxsplit=1)[0]) if names else ""


def rows_of_tables(outline: Outline) -> Mapping[int, Row]:
    """The sentences that are rows of tables, by their index.

    A row with more or fewer cells than the table has columns is of none, but for one of sums. A heading between the
    rows, of a group of them, ends no table.
    """
    if CELL not in outline.normal.text:
        return {}
    fitted = ((index, row._replace(heads=fitting_heads(row.cells, row.heads))) for index, row in _rows(outline))
    return {index: row for index, row in fitted if row.heads}


def limit_cells(outline: Outline, lexicon: Lexicon) -> Mapping[int, LimitCell]:
    """The cells that state by when what their rows say is to be done, by the index of the sentence.

    In a row of another length only the last cell is known, where the last column is the one for it. Where no line heads
    columns, the last of them may be one of days.
    """
    if CELL not in outline.normal.text:
        return {}
    pattern = lexicon.pattern("due.limit_column")
    found: dict[int, LimitCell] = {}
    headed = False
    for index, row in _rows(outline):
        headed = True
        at = next((at for at, head in enumerate(row.heads) if pattern.search(head)), None)
        if at is None:
            continue
        if len(row.cells) != len(row.heads):
            if at != len(row.heads) - 1:
                continue
            at = len(row.cells) - 1
        found[index] = _cell(outline, index, at)
    return found if headed else _days_at_the_end(outline, lexicon)


def _days_at_the_end(outline: Outline, lexicon: Lexicon) -> Mapping[int, LimitCell]:
    """The last cells of rows that no line heads, where most of those with digits are a day and no more."""
    day = lexicon.pattern("due.day_alone")
    rows = [(one.index, cells(words)) for one in outline.sentences if CELL in (words := outline.words(one))]
    told = [row[-1] for _, row in rows if len(row) >= _FEWEST and _DIGIT.search(row[-1])]
    dated = sum(day.fullmatch(words) is not None for words in told)
    if dated < _FEWEST or 2 * dated < len(told):
        return {}
    return {index: _cell(outline, index, len(row) - 1) for index, row in rows if len(row) >= _FEWEST}


def _cell(outline: Outline, index: int, at: int) -> LimitCell:
    sentence = outline.sentences[index]
    words = outline.words(sentence)
    start = 0
    for _ in range(at):
        start = words.index(CELL, start) + 1
    return LimitCell(sentence.span[0] + start, words[start:].partition(CELL)[0])


def _rows(outline: Outline) -> Iterator[tuple[int, Row]]:
    """The lines in cells below the head of a table, with their indices."""
    heads: list[str] = []
    above = last = line = whole = ""
    end = 0
    for sentence in outline.sentences:
        words = outline.words(sentence)
        if CELL not in words:
            if sentence.type != "heading" and words[-1:] in _ENDS:
                heads = []
            begins = "\n" in outline.normal.text[end : sentence.span[0]]
            last, whole = words, (words if begins else whole + words)[-_LONGEST_LINE:]
            end = sentence.span[1]
        elif sentence.type == "front":
            heads, above = [_UNIT.sub("", head) for head in cells(words)], last
            line = whole
        elif heads:
            yield sentence.index, Row(heads, cells(words, len(heads)), above, line)
