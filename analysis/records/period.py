"""Period: the days that a quantity describes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from analysis.parsing.periods import year
from analysis.records.decision import Rules

if TYPE_CHECKING:
    from analysis.parsing.periods import Span
    from analysis.records.clause import Clause, Moment
    from analysis.records.decision import Answer, Decision
    from analysis.records.status import Status


@dataclass(frozen=True, slots=True)
class Told:
    """What is known of a quantity: its status, its deadline, and the period of the value that it is a change of.

    ``changed`` is None where it is a change of no value in front of it.
    """

    status: Status
    due: date | None
    changed: Decision[Span | None] | None


def of_the_value_that_changed(_: Clause, told: Told) -> Answer[Span | None]:
    """A change is of the same period as the value in front that it is said of.

    + 园区1-8月税收5亿元,增长【8%】。 = 2030-01-01 to 2030-08-31
    - 园区1-8月税收5亿元,产值【8亿元】。
    """
    return None if told.changed is None else (told.changed.value, told.changed.words)


def background(at: Clause, told: Told) -> Answer[Span | None]:
    """A fact of the background is of no period, but that of the review where it stands there.

    + plan: 现有公园【3个】。 = none
    - 现有公园【3个】。
    """
    return (None, None) if told.status == "baseline" and at.stance != "review" else None


def _stated(at: Clause) -> Moment | None:
    """The nearest period in front: one in its own words, or one that opened a clause and no promise has followed."""
    begin = at.entry.start - len(at.left)
    for moment in reversed(at.view.times(begin, at.entry.start)):
        if moment.days.type == "period":
            return moment
        if moment.days.type == "deadline" and moment.opens:
            return None
    opened = at.view.opened(begin)
    return opened if opened is not None and opened.days.type == "period" else None


def stated(at: Clause, _: Told) -> Answer[Span | None]:
    """A period in front; one that is open at an end begins or ends with that of the part of the report, or its year.

    + 2028年建公园3个,修路【5条】。 = 2028-01-01 to 2028-12-31
    + 截至2030年6月,新建公园【3个】。 = 2030-01-01 to 2030-06-30
    - 产值较2018年增长【5%】。
    - plan: 2031年6月底前建公园【3个】。
    """
    moment = _stated(at)
    if moment is None:
        return None
    start, end = moment.days.start, moment.days.end
    default = at.view.periods.of(at.stance)
    if start is None and end is not None:
        start = default[0] if default and default[0] <= end else date(end.year, 1, 1)
    if start is not None and end is None:
        end = default[1] if default and default[1] >= start else date(start.year, 12, 31)
    return ((start, end), moment.span) if start is not None and end is not None else None


def goal_of_the_review(at: Clause, told: Told) -> Answer[Span | None]:
    """The goal of what is reviewed was for the same time.

    + 税收增长7.5%(年度目标【7%】)。 = 2030-01-01 to 2030-12-31
    - 计划税收增长【7%】。
    """
    if told.status != "target" or at.stance != "review":
        return None
    goal = at.says("left", "period.goal")
    return (at.view.periods.of(at.stance), goal) if goal else None


def ahead_of_the_review(at: Clause, told: Told) -> Answer[Span | None]:
    """What a review plans is for the year of its deadline, or for the year to come.

    + 计划新建公园【3个】。 = 2031-01-01 to 2031-12-31
    + 计划到2033年底新建公园【3个】。 = 2033-01-01 to 2033-12-31
    - plan: 计划新建公园【3个】。
    """
    if told.status != "target" or at.stance != "review":
        return None
    return year(told.due.year if told.due else at.view.periods.plan[0].year), None


def behind_the_plan(at: Clause, told: Told) -> Answer[Span | None]:
    """What a plan tells as done was done in the time reviewed, or in the year before.

    + plan: 已新建公园【3个】。 = 2030-01-01 to 2030-12-31
    - plan: 新建公园【3个】。
    """
    if told.status != "achieved" or at.stance != "plan":
        return None
    periods = at.view.periods
    return periods.review or year(periods.plan[0].year - 1), None


def part_of_the_report(at: Clause, _: Told) -> Answer[Span | None]:
    """What states no period is of that of its part of the report.

    + 新建公园【3个】。 = 2030-01-01 to 2030-12-31
    + plan: 新建公园【3个】。 = 2031-01-01 to 2031-12-31
    - 上半年新建公园【3个】。
    """
    return at.view.periods.of(at.stance), None


PERIOD: Rules[[Clause, Told], Span | None] = Rules(
    "period",
    of_the_value_that_changed, background, stated, goal_of_the_review, ahead_of_the_review, behind_the_plan,
    part_of_the_report,
)  # fmt: skip
