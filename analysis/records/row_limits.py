"""The time limits in a cell of a table: one for all of its row, or one for each of its targets, in their order."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from analysis.parsing.cells import CELL
from analysis.records.limits import names_whole_year

if TYPE_CHECKING:
    from analysis.records.clause import Clause, Moment
    from analysis.records.columns import LimitCell

_PIECE = re.compile("[^、,;/]+")
_SEGMENT = ";"


def in_cell(at: Clause, cell: LimitCell) -> list[Moment | None]:
    """What each piece of a cell states: a time, or none where it names the whole year or says 长期."""
    return [
        _end(at, cell.start + piece.start(), cell.start + piece.end())
        for piece in _PIECE.finditer(cell.words)
        if piece.group().strip()
    ]


def _end(at: Clause, start: int, end: int) -> Moment | None:
    """The last time of a piece that something can be due at the end of."""
    moments = [moment for moment in at.view.times(start, end) if moment.days.end is not None]
    if not moments or names_whole_year(moments[-1]):
        return None
    return moments[-1]


def own_piece(at: Clause, pieces: int) -> int | None:
    """Which of so many pieces is that of a quantity.

    Its own where there are as many quantities in its cell, or that of its part where there are as many parts.
    """
    beside = [one.rank for one in at.view.clauses if one.cell == at.cell]
    if len(beside) == pieces:
        return beside.index(at.rank)
    before = at.past.rsplit(CELL, 1)[-1].count(_SEGMENT)
    behind = at.tail.split(CELL, 1)[0].count(_SEGMENT)
    return before if before + behind + 1 == pieces else None
