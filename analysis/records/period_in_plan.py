"""Period of what is aimed at, where it is not all that is planned for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.lexicon.particles import DE
from analysis.parsing.days import counts, last_of_five_years
from analysis.parsing.decision import needs
from analysis.parsing.spans import years

if TYPE_CHECKING:
    from datetime import date

    from analysis.parsing.decision import Answer
    from analysis.parsing.spans import Span
    from analysis.records.clause import Clause, Moment
    from analysis.records.period import Told

_FIVE = 5  # years that a five-year plan is of
_LONGEST = 20  # years that a part of a plan may be of


def of_another_clause(at: Clause, moment: Moment) -> bool:
    """上半年完成收储,引进4个: whether a time is a part of that of the plan, and dates its own clause only.

    One that a mark parts from its clause holds for those behind it too: 上半年,完成收储,引进4个. So it does behind 止
    (自3月起至5月止,引进4个), and in clauses that go on with what is done by then: 1-5月货运完成105%,海运完成104%.
    """
    days, plan = moment.days, at.view.periods.plan
    if at.stance != "plan" or moment.end >= at.start or days.start is None or days.end is None:
        return False
    if not (plan[0] <= days.start and days.end < plan[1] and days.are_part_of_a_year):
        return False
    if at.says("lead", "period.acts_itself") is None:
        return False
    behind = at.before[max(0, len(at.before) - (at.start - moment.end)) :]
    return bool(behind) and at.view.lexicon.pattern("period.set_apart").match(behind) is None


def of_what_is_left(at: Clause, moment: Moment) -> bool:
    """去年遗留的37栋: whether a time before the plan says only since when there is what something is to be done to."""
    end = moment.days.end
    over = at.stance == "plan" and end is not None and end < at.view.periods.plan[0]
    return over and at.left.endswith(DE) and at.quantity.unit.dimension == "count"


def of_what_was_done(at: Clause, moment: Moment, due: date | None) -> bool:
    """7月开放3处,剩余1处11月前开放: whether a time in front of a clause is over before that is due which is to come."""
    over = due is not None and moment.days.end is not None and moment.days.end < due
    return moment.start < at.entry.start - len(at.past) or (over and moment.start < at.start)


@needs("plan")
def years_of_its_heading(at: Clause, told: Told) -> Answer[Span | None]:
    """What is aimed at below a heading that names several years to come is aimed at in all of them.

    + plan: 今后五年奋斗目标⏎产值达到【9亿元】。 = 2031-01-01 to 2035-12-31
    + plan: 二、“十六五”时期的任务⏎(一)产业⏎产值达到【9亿元】。 = 2031-01-01 to 2035-12-31
    - plan: 二、“十五五”时期的欠账⏎产值达到【9亿元】。
    - plan: 今后五年奋斗目标⏎2031年产值达到【9亿元】。
    - plan: 今后五年奋斗目标⏎二、2031年工作安排⏎产值达到【9亿元】。
    - plan: 近五年未解决的难题⏎新建公园【3个】。
    """
    if told.status != "target" or at.stance != "plan" or not at.view.over.headings:
        return None
    found = at.view.lexicon.pattern("period.years_to_come").match(at.view.over.headings)
    if found is None:
        return None
    first = at.view.periods.plan[0].year
    if found["plan"]:
        last = last_of_five_years(found["plan"], at.view.lexicon)
        return (years(last - _FIVE + 1, last), None) if last >= first else None
    number = (counts(found["count"], at.view.lexicon) or [0])[0]
    return (years(first, first + number - 1), None) if 1 < number <= _LONGEST else None
