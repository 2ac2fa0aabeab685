"""Due: the deadline that governs a target."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.lexicon.particles import DE
from analysis.parsing.decision import Rules

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from analysis.parsing.decision import Answer
    from analysis.records.clause import Clause, Moment
    from analysis.records.status import Status


def _first(moments: Iterable[Moment]) -> Moment | None:
    """The first of them that is a deadline."""
    return next((moment for moment in moments if moment.ends), None)


def _said(moment: Moment | None) -> Answer[date | None]:
    return None if moment is None else (moment.days.end, moment.span)


def only_targets(at: Clause, status: Status) -> Answer[date | None]:
    """What is done, or there already, has no deadline any more.

    + 6月底前新建车位【120个】。 = none
    - plan: 6月底前新建车位【120个】。
    """
    return None if status == "target" else (None, None)


def in_front(at: Clause, _: Status) -> Answer[date | None]:
    """The nearest in front of it that opened a clause of its sentence or stands in its own.

    + plan: 6月底前新建车位【120个】。 = 2031-06-30
    + plan: 6月底前,改造小区4个,新建公园【3个】。 = 2031-06-30
    - plan: 总投资5亿元的园区6月底前投用,推进【4个】项目建设。
    """
    own = _first(reversed(at.times))
    return _said(own or at.view.opened_deadline(at.entry.start))


def _is_of_a_thing(at: Clause) -> bool:
    """总投资5亿元的园区6月底前投用: what is due is the thing, and not the amount."""
    return at.quantity.unit.dimension == "money" and at.right.startswith(DE)


def behind(at: Clause, _: Status) -> Answer[date | None]:
    """One behind it in its own clause.

    + plan: 【3个】公园年底前投用。 = 2031-12-31
    - plan: 总投资【5亿元】的园区年底前投用。
    """
    end = at.entry.end + len(at.right)
    return None if _is_of_a_thing(at) else _said(_first(at.view.times(at.entry.end, end)))


def in_the_next_clause(at: Clause, _: Status) -> Answer[date | None]:
    """The next clause says only what happens to these, and by when; it has nothing of its own to be due.

    + plan: 新建公园【3个】,年底前投用。 = 2031-12-31
    - plan: 改造小区【3个】,年底完成道路修复。
    """
    if _is_of_a_thing(at) or at.cut:
        return None
    begin = at.entry.end + len(at.right) + 1
    moment = _first(at.view.times(begin, begin + 1))
    if moment is None:
        return None
    completes = at.view.lexicon.pattern("due.completes").match(at.tail, moment.end - at.entry.end)
    return _said(moment) if completes else None


def unsaid(_: Clause, __: Status) -> Answer[date | None]:
    """No deadline is stated.

    + plan: 全年新建公园【3个】。 = none
    - plan: 年内新建公园【3个】。
    """
    return None, None


DUE: Rules[Clause, Status, date | None] = Rules("due", only_targets, in_front, behind, in_the_next_clause, unsaid)
