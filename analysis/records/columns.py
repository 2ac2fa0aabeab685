"""The columns of a table: what the first line of it says of the cells below."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from analysis.parsing.cells import CELL, cells

_DIGIT = re.compile("[0-9]")
_UNIT = re.compile(r"\([^()]*\)\Z")  # 总投资(万元)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from analysis.parsing.model import Outline


class Row(NamedTuple):
    """A row of a table: what heads its cells, and the cells."""

    heads: list[str]
    cells: list[str]

    @property
    def name(self) -> str | None:
        """What the row is about: the first cell without a number."""
        return next((cell for cell in self.cells if not _DIGIT.search(cell)), None)


def rows_of_tables(outline: Outline) -> Mapping[int, Row]:
    """The sentences that are rows of tables, by their index.

    A row with more or fewer cells than the table has columns is of none: nobody knows which of its cells are which.
    """
    if CELL not in outline.normal.text:
        return {}
    found: dict[int, Row] = {}
    heads: list[str] = []
    for sentence in outline.sentences:
        words = outline.words(sentence)
        if CELL not in words:
            heads = []
        elif sentence.type == "front":
            heads = [_UNIT.sub("", head) for head in cells(words)]
        elif len(cells(words)) == len(heads):
            found[sentence.index] = Row(heads, cells(words))
    return found
