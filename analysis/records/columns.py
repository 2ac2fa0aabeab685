"""The columns of a table: what the first line of it says of the cells below."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from analysis.parsing.cells import CELL, cells

_UNIT = re.compile(r"\([^()]*\)\Z|/[^/]*\Z|(?<=.)%\Z")  # 总投资(万元), 投资额/万元, 增减%
_BARE = re.compile(r"[^\w]*+[0-9.,]*+[^\w]*+\Z")  # of no words: a number, a mark
_CLAUSE_END = re.compile("[,;。](?=.)")
_DIGIT, _ASIDE = re.compile("[0-9]"), re.compile(r"\([^()]*\)")

if TYPE_CHECKING:
    from collections.abc import Mapping

    from analysis.parsing.model import Outline


class Row(NamedTuple):
    """A row of a table: what heads its cells, the cells, and the line above the table."""

    heads: list[str]
    cells: list[str]
    above: str = ""

    @property
    def name(self) -> str:
        """What the row is about: the first cell with words and without a number, or nothing."""
        words = [cell for cell in self.cells if not _BARE.match(cell)]
        names = [cell for cell in words if not _DIGIT.search(cell)] or words
        return _ASIDE.sub("", _CLAUSE_END.split(names[0], maxsplit=1)[0]) if names else ""


def rows_of_tables(outline: Outline) -> Mapping[int, Row]:
    """The sentences that are rows of tables, by their index.

    A row with more or fewer cells than the table has columns is of none: nobody knows which of its cells are which.
    Headings between the rows group them.
    """
    if CELL not in outline.normal.text:
        return {}
    found: dict[int, Row] = {}
    heads: list[str] = []
    above = last = ""
    for sentence in outline.sentences:
        words = outline.words(sentence)
        if CELL not in words:
            heads, last = heads if sentence.type == "heading" else [], words
        elif sentence.type == "front":
            heads, above = [_UNIT.sub("", head) for head in cells(words)], last
        elif len(row := cells(words, len(heads))) == len(heads):
            found[sentence.index] = Row(heads, row, above)
    return found
