"""Due: the deadline that governs a target."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.parsing.decision import Rules
from analysis.records import timing

if TYPE_CHECKING:
    from datetime import date

    from analysis.parsing.decision import Span
    from analysis.records.clause import Clause
    from analysis.records.status import Status

Answer = tuple["date | None", "Span | None"] | None


def as_before(at: Clause, status: Status) -> Answer:
    """As it was.

    + plan: 6月底前新建车位【120个】。 = 2031-06-30
    """
    return timing.due(at, status, at.view.moments), None


DUE: Rules[[Clause, Status], date | None] = Rules("due", as_before)
