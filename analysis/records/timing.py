"""Which period a quantity describes, and which deadline governs it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from analysis.parsing.periods import year

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.parsing.periods import Periods, Span
    from analysis.records.clause import Clause, Moment
    from analysis.records.reading import Status


def due(clause: Clause, status: Status, moments: Sequence[Moment]) -> date | None:
    """The last deadline before the quantity in its sentence, or one in its own clause behind it; for targets only."""
    if status != "target":
        return None
    governing: date | None = None
    for moment in moments:
        if moment.days.type != "deadline" or moment.days.end is None:
            continue
        behind = moment.start >= clause.entry.end
        if not behind or (governing is None and moment.start < clause.entry.end + len(clause.right)):
            governing = moment.days.end
    return governing


def period(
    clause: Clause, status: Status, moments: Sequence[Moment], periods: Periods, deadline: date | None
) -> Span | None:
    """The period that the sentence states before the quantity, else that of its part of the report."""
    default = periods.of(clause.stance)
    if status == "baseline" and clause.stance != "review":
        return None
    stated = _stated(clause, moments)
    if stated is not None:
        start, end = stated.days.start, stated.days.end
        if start is None and end is not None:
            first = default[0] if default and default[0] <= end else date(end.year, 1, 1)
            return first, end
        if start is not None and end is None:
            return start, (default[1] if default and default[1] >= start else date(start.year, 12, 31))
        if start is not None and end is not None and stated.days.type == "period":
            return start, end
    if status == "target" and clause.stance == "review" and "目标" in clause.left:
        return default  # 增长6.5%(年度目标6%以上): the goal of the year reviewed
    if status == "target" and clause.stance == "review":
        return year(deadline.year if deadline else periods.plan[0].year)
    if status == "achieved" and clause.stance == "plan":
        return periods.review or year(periods.plan[0].year - 1)
    return default


def _stated(clause: Clause, moments: Sequence[Moment]) -> Moment | None:
    """The nearest period before the quantity: one in its own words, or one that opened a clause of the sentence."""
    found: Moment | None = None
    for moment in moments:
        if moment.end > clause.entry.start:
            break
        if moment.days.type == "deadline" and moment.opens:
            found = None  # another promise begins
        if moment.days.type != "period":
            continue
        own = moment.start >= clause.entry.start - len(clause.left)
        if own or moment.opens:
            found = moment
    return found
