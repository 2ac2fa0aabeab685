"""Period: the days that a quantity describes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.parsing.decision import Rules
from analysis.records import timing

if TYPE_CHECKING:
    from datetime import date

    from analysis.parsing.decision import Span
    from analysis.parsing.periods import Span as Days
    from analysis.records.clause import Clause
    from analysis.records.status import Status

Answer = tuple["Days | None", "Span | None"] | None


def as_before(at: Clause, status: Status, due: date | None) -> Answer:
    """As it was.

    + 上半年走访【3次】。 = 2030-01-01 to 2030-06-30
    """
    return timing.period(at, status, at.view.moments, at.view.periods, due), None


PERIOD: Rules[[Clause, Status, date | None], Days | None] = Rules("period", as_before)
