"""Which period a quantity describes, and which deadline governs it."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from analysis.lexicon import read_toml
from analysis.parsing.periods import year

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.parsing.periods import Periods, Span
    from analysis.records.clause import Clause, Moment
    from analysis.records.status import Status

_ENDING = ("deadline", "duration")  # 三年内 ends with its third year


@cache
def _ends() -> re.Pattern[str]:
    """What may happen to a thing when it is due, in a few words: 建成并网, 全部投用."""
    words = "|".join(read_toml("clause.toml")["incomplete"]["ends"].split())
    return re.compile(rf".{{0,4}}(?:{words}).{{0,2}}")


def due(clause: Clause, status: Status, moments: Sequence[Moment]) -> date | None:
    """The deadline that governs a target.

    It is the last one before the quantity that opened a clause of its sentence or stands in its own clause, else one
    behind it in its own clause or at the head of the next, where that has no quantity.
    """
    if status != "target":
        return None
    governing: date | None = None
    right = clause.entry.end + len(clause.right)
    for moment in moments:
        if moment.days.type not in _ENDING or moment.days.end is None:
            continue
        if moment.start < clause.entry.start:
            if moment.opens or moment.start >= clause.start:
                governing = moment.days.end
        elif (
            governing is None and not _is_of_a_thing(clause) and (moment.start < right or _begins_next(clause, moment))
        ):
            governing = moment.days.end
    return governing


def _is_of_a_thing(clause: Clause) -> bool:
    """总投资5亿元的园区6月底前投用: what is due is the thing, and not the amount."""
    return clause.quantity.unit.dimension == "money" and clause.right.startswith("的")


def _begins_next(clause: Clause, moment: Moment) -> bool:
    """建设5个公园,年底开放: the clause behind says only what happens to these, and has nothing of its own to be due."""
    end = moment.end - clause.entry.end
    following = re.split("[,;。]", clause.tail[end:], maxsplit=1)[0]
    next_to_it = not clause.cut and moment.start == clause.entry.end + len(clause.right) + 1
    return next_to_it and _ends().fullmatch(following) is not None


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
