"""The promises in a row of a table that has a cell for deadlines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.parsing.decision import Decision
from analysis.records.row_limits import in_cell

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.records.columns import LimitCell
    from analysis.records.promise import Draft
    from analysis.records.promise_clause import Said
    from analysis.records.report import Record


def cell_of(records: Sequence[Record]) -> LimitCell | None:
    """The cell that says by when what a row tells of is due; ``records`` are the quantities of the row."""
    return records[0].clause.view.limit_cell if records else None


def stands_in(at: Said, cell: LimitCell | None) -> bool:
    """Whether a clause only states the deadline."""
    return cell is not None and cell.start <= at.start < cell.start + len(cell.words)


def date_by_row(drafts: Sequence[Draft], records: Sequence[Record], cell: LimitCell) -> None:
    """Tell each promise when it is due by its row: when its target is, or at the only time that the cell states."""
    stated = in_cell(records[0].clause, cell)
    only = stated[0] if len(stated) == 1 else None
    for draft in drafts:
        if draft.targets:
            draft.limit = draft.targets[0].due
        elif only is not None and not (draft.own or draft.added):
            draft.limit = Decision(only.days.end, "time-limit-of-its-row", only.span)
