"""Status in a plan: what it tells of a time before it, and what is still to come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.parsing.decision import needs

if TYPE_CHECKING:
    from datetime import date

    from analysis.parsing.decision import Answer
    from analysis.records.clause import Clause, Moment
    from analysis.records.status import Status


def _ends_before(moment: Moment, day: date) -> bool:
    end = moment.days.end
    return moment.days.type in ("period", "point") and end is not None and end < day


def over_before(at: Clause) -> Moment | None:
    """A time in front of it in its clause that is over before the plan begins."""
    first = at.view.periods.plan[0]
    return next((moment for moment in at.times if _ends_before(moment, first)), None)


def _is_planned_for(at: Clause, moment: Moment) -> bool:
    """Whether a time lies within that of the plan."""
    (first, last), days = at.view.periods.plan, moment.days
    return days.start is not None and days.end is not None and first <= days.start and days.end <= last


@needs("plan", "time", "status.of_what_is_told")
def to_be_done_with_it(at: Clause) -> Answer[Status]:
    """In a plan, something is due behind what was there before.

    + plan: 上年遗留的【37栋】4月底前全部销号。 = target
    + plan: 已启动的【4个】村,10月底前通过验收。 = target
    + plan: 上年未建成的【2个】站点于第二季度投用。 = target
    - plan: 上年已签约【37栋】,4月底前交付。
    """
    if at.stance != "plan" or not at.view.moments or at.says("left", "status.from"):
        return None
    of_what = at.says("left", "status.of_what_is_told")
    end = at.entry.end + len(at.tail.partition(";")[0])
    due = any(moment.ends or _is_planned_for(at, moment) for moment in at.view.times(at.entry.end, end))
    return ("target", of_what) if of_what and due else None


@needs("plan", "time")
def past_in_a_plan(at: Clause) -> Answer[Status]:
    """What a plan says of a time before it has happened, unless it is still needed.

    + plan: 2030年实现税收【3亿元】。 = achieved
    + plan: 修路架桥,2030年税收3亿元,比上年增长【6%】。 = achieved
    - plan: 2031年实现税收【3亿元】。
    - plan: 事故较上年下降【20%】。
    """
    if at.stance != "plan" or not at.view.moments or at.says("left", "status.needed"):
        return None
    first = at.view.periods.plan[0]
    past = over_before(at)
    if past is None and at.says("lead", "status.compared"):
        opened = at.view.opened(at.start)
        told = opened and ";" not in at.before[opened.end - at.start :] and _ends_before(opened, first)
        past = opened if told else None
    return ("achieved", (past.start, past.end)) if past else None


@needs("plan", "status.done_behind")
def done_behind_in_a_plan(at: Clause) -> Answer[Status]:
    """The next clause says that it has been done.

    + plan: 更换路灯【300盏】,该项目已于3月完成。 = achieved
    + plan: 新建老年食堂【4处】,目前均已投入运营。 = achieved
    + plan: 为【4个】社区配备轮椅,目前已全部配齐。 = achieved
    + plan: 加固工程中,【7座】已于汛前完工,其余5座10月底前完工。 = achieved
    - plan: 更换路灯【300盏】,该项目计划3月完成。
    - plan: 更换路灯【300盏】,目前已开工。
    """
    if at.stance != "plan":
        return None
    found = at.says("tail", "status.done_behind")
    return ("achieved", found) if found else None


@needs("plan", "status.done")
def done_in_a_plan(at: Clause) -> Answer[Status]:
    """A plan tells what is done already, and no word in the clause says that it is still to come.

    + plan: 目前已签约【300户】。 = achieved
    - plan: 目前剩余【300户】。
    """
    if at.stance != "plan" or at.says("own", "status.planned"):
        return None
    found = at.says("own", "status.done")
    return ("achieved", found) if found else None


@needs("plan", "ratio", "behind", "status.rate_of_it")
def rate_of_what_was_done(at: Clause) -> Answer[Status]:
    """Behind what a plan tells as done, the rate of that is one of now.

    + plan: 计划开工9个,已开工3个,开工率【33.3%】。 = achieved
    - plan: 计划开工9个,开工率【100%】。
    - plan: 目前已开工3个,签约率【100%】。
    """
    previous = at.previous
    if at.stance != "plan" or previous is None or done_in_a_plan(previous) is None:
        return None
    found = at.match("left", "status.rate_of_it")
    return ("achieved", at.place("left", found)) if found and found["deed"] in previous.own else None


@needs("plan")
def plan(at: Clause) -> Answer[Status]:
    """What else a plan says is planned.

    + plan: 新建车位【120个】。 = target
    - 新建车位【120个】。
    """
    return ("target", at.says("own", "status.planned")) if at.stance == "plan" else None
