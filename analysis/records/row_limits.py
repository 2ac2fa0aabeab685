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
    """What each piece of a cell states: a time, or none where it names the whole year or says 长期.

    Of steps that end in all being done (3月底前开工,11月底前完工) only the last counts.
    """
    pieces = [(cell.start + piece.start(), piece.group()) for piece in _PIECE.finditer(cell.words)]
    pieces = [(start, words) for start, words in pieces if words.strip()]
    if len(pieces) > 1 and _completes(at, *pieces[-1]):
        pieces = pieces[-1:]
    return [_end(at, start, start + len(words)) for start, words in pieces]


def _completes(at: Clause, start: int, words: str) -> bool:
    """Whether a piece says no more than by when all is done, or the last lot of it."""
    moment = _end(at, start, start + len(words))
    if moment is None:
        return False
    step, done = words[: moment.start - start], words[moment.end - start :]
    pattern = at.view.lexicon.pattern
    if not step.strip():
        return pattern("due.all_done").fullmatch(done) is not None
    return pattern("due.last_lot").fullmatch(step) is not None and not done.strip()


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
