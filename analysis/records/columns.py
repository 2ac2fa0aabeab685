"""The columns of a table: what the first line of it says of the cells below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.parsing.cells import CELL, cells

if TYPE_CHECKING:
    from collections.abc import Mapping

    from analysis.parsing.model import Outline


def columns(outline: Outline) -> Mapping[int, tuple[str, ...]]:
    """The heads of the columns of each sentence that is a row of a table, by its index.

    A row with more or fewer cells than the table has columns is of none: nobody knows which of its cells are which.
    """
    found: dict[int, tuple[str, ...]] = {}
    heads: list[str] = []
    for sentence in outline.sentences:
        words = outline.words(sentence)
        if CELL not in words:
            heads = []
        elif sentence.type == "front":
            heads = cells(words)
        elif len(cells(words)) == len(heads):
            found[sentence.index] = tuple(heads)
    return found
