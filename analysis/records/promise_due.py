"""Due: the deadline of a promise."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from analysis.lexicon.particles import JOINTS
from analysis.parsing.decision import Rules

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from analysis.parsing.decision import Span
    from analysis.parsing.periods import Periods
    from analysis.records.clause import Moment
    from analysis.records.promise import Draft

_SPAN = "days: from-day-to-day"
Answer = tuple["date | None", "Span | None"] | None


def falls_due(moment: Moment, periods: Periods) -> bool:
    """Whether what is promised can be due at the end of a time: a deadline, or a part of the time of the plan."""
    days, (start, end) = moment.days, periods.plan
    if days.end is None or moment.compares or periods.long_over(days.end):
        return False
    if moment.ends:
        return True
    if days.rule == _SPAN:
        return False  # 7月1日至8月20日开班: when it goes on
    is_part = (days.start or days.end) > start or days.end < end
    return days.type in ("period", "point") and days.end >= start and is_part


def holds_on(moment: Moment) -> bool:
    """Whether a time goes on behind its clause, as a part of a year does not: 11月中旬完工,加装5台."""
    return not moment.days.are_part_of_a_year


def spans_all(moment: Moment, periods: Periods) -> bool:
    """Whether a time is all that is planned for, or more: 全年 in a plan of its second half."""
    (start, end), days = periods.plan, moment.days
    return days.start is not None and days.end is not None and days.start <= start and days.end >= end


def in_it(at: Draft) -> Answer:
    """The first deadline that stands in it; of two that are named together, the later.

    + plan: 6月底前建成公园。 = 2031-06-30
    + plan: 兴业厂房9月投产。 = 2031-09-30
    + plan: 推动两个项目分别于10月上旬和11月底前破土。 = 2031-11-30
    + 开工建设学校1所,2031年6月底前投用。 = 2031-06-30
    + plan: 1月1日启用公园。 = 2031-01-01
    - plan: 全年建成公园。
    """
    return (_named_together(at) or _first(at.own)) if at.own else None


def of_its_row(at: Draft) -> Answer:
    """The row of a table has a cell for it.

    + plan: 序号|任务|完成时限⏎1|新建公园3个|3月开工,9月底前完工 = 2031-09-30
    - plan: 新建公园3个,9月底前完工。
    """
    return None if at.limit is None else (at.limit.value, at.limit.words)


def behind(at: Draft) -> Answer:
    """The clause behind it says only by when.

    + plan: 维修公厕6处,计划5月底前完成。 = 2031-05-31
    - plan: 维修公厕6处。
    """
    return _first(at.added)


def in_front(at: Draft) -> Answer:
    """The clause in front of it says only by when, or goes on in it.

    + plan: 6月底前,改造公园。 = 2031-06-30
    + plan: 6月底前|改造公园| = 2031-06-30
    - plan: 改造公园。
    """
    return _first(at.carried)


def of_its_part(at: Draft) -> Answer:
    """A label states the deadline of its sentence or, on a line by itself, of all in front: 完成时限:9月底前.

    + plan: 建成公园(责任科室:城建科;完成时限:9月底前)。 = 2031-09-30
    + plan: 建成公园。(责任科室:城建科;完成时限:9月底前) = 2031-09-30
    - plan: 建成公园。
    """
    return _first(at.stated)


def of_its_numbers(at: Draft) -> Answer:
    """All numbers of it are due on one day, which a mark in front parts from all that is said of it.

    + plan: 到2035年,环境怡人,企业达到180家。 = 2035-12-31
    - plan: 税收突破3亿元。
    """
    if "time" in at.said.kinds or not at.targets:
        return None
    value, _, words = at.targets[0].due
    if value is None or words is None or words[1] > at.start or at.said.text[words[1]] != ",":
        return None
    return (value, words) if all(target.due.value == value for target in at.targets) else None


def unsaid(at: Draft) -> Answer:
    """None is stated.

    + plan: 建成公园。 = none
    """
    return None, None


def _named_together(at: Draft) -> Answer:
    """The later of two deadlines with no more than a joint between them."""
    for one, other in pairwise(at.own):
        last = other.days.end
        if at.said.text[one.end : other.start] in JOINTS and one.end < other.start and last is not None:
            return last, other.span
    return None


def _first(moments: Sequence[Moment]) -> Answer:
    if not moments:
        return None
    known = [(moment.days.end, moment.span) for moment in moments if moment.days.end is not None]
    return min(known, default=None)


DUE: Rules[Draft, date | None] = Rules("due", in_it, of_its_row, behind, in_front, of_its_part, of_its_numbers, unsaid)
