"""Period: the days that a quantity describes."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from analysis.parsing.decision import Rules, needs
from analysis.parsing.spans import year, years
from analysis.records.period_compared import (
    before_it_changed,
    growth_on_what_is_only_compared,
    of_the_year_compared_with,
)
from analysis.records.period_in_plan import (
    of_another_clause,
    of_what_is_left,
    of_what_was_done,
    years_of_its_heading,
)
from analysis.records.period_in_table import year_of_the_column
from analysis.records.status_goals import goal_then_result

if TYPE_CHECKING:
    from analysis.parsing.days import Days
    from analysis.parsing.decision import Answer
    from analysis.parsing.decision import Span as Words
    from analysis.parsing.spans import Span
    from analysis.records.clause import Clause, Moment
    from analysis.records.course import Aspect
    from analysis.records.report import Record
    from analysis.records.status import Status


# What says that a value had been set as a goal for the time reviewed.
_GOALS = (
    "period.goal", "period.once_planned", "status.set_for_a_year", "status.ought_to_be",
)  # fmt: skip


class Told(NamedTuple):
    """What is decided of a quantity already, and the record of the one before it in its sentence."""

    aspect: Aspect
    status: Status
    due: date | None
    indicator: str | None
    before: Record | None


@needs("behind")
def of_the_value_before(at: Clause, told: Told) -> Answer[Span | None]:
    """A change of what the value before measures is said of that value, and so is of the same period.

    + 园区1-8月税收5亿元,增长【8%】。 = 2030-01-01 to 2030-08-31
    - 园区1-8月税收5亿元,产值【8亿元】。
    - 园区1-8月税收5亿元,产值增长【8%】。
    - 税收增长3%,扭转了上年-【4.6%】的下滑态势。
    """
    before = told.before
    if before is None or told.aspect != "change" or at.match("left", "indicator.turns_round"):
        return None
    same = (before.indicator.value, before.status.value) == (told.indicator, told.status)
    return (before.period.value, before.period.words) if same else None


def background(at: Clause, told: Told) -> Answer[Span | None]:
    """A fact of the background is of no period, but that of the review where it stands there.

    So does what a text on progress says of problems; a problem of a time that is stated is of that.

    + plan: 现有公园【3个】。 = none
    + situation: 现有公园【3个】。 = none
    - situation: 2030年仅有项目【3个】。
    + 小区建于1994年,共有住宅【23幢】。 = none
    - 现有公园【3个】。
    """
    if told.status != "baseline" or _is_reviewed(at) or (at.stance == "situation" and _stated(at)):
        return None
    return None, None


def _is_reviewed(at: Clause) -> bool:
    """Whether what there is belongs to what is reviewed; 小区建于1994年 only describes a place.

    So does who supervises, before he tells what he has found.
    """
    if at.says("past", "period.place_built") or at.view.periods.supervises:
        return False
    return at.stance == "review" or (at.stance == "situation" and at.view.periods.of("situation") is not None)


def _stated(at: Clause) -> Moment | None:
    """The nearest period in front: one in its own words, or one that opened a clause and no promise has followed."""
    if not at.view.moments:
        return None
    begin = at.entry.start - len(at.left)
    for moment in reversed(at.view.times(begin, at.entry.start)):
        if moment.days.type == "period" or _is_summed(moment):
            return moment
        if moment.days.type == "deadline" and moment.opens:
            return None
    opened = _opened(at, begin)
    if opened is None or opened.days.type != "period" or _tells_of_now(at, opened.end):
        return None
    return opened


def _tells_of_now(at: Clause, since: int) -> bool:
    """2019年建园3个,如今|每天接待900人: whether what stands behind a time goes on to now, and is of that no more."""
    words = at.past[max(0, len(at.past) - (at.entry.start - since)) :]
    return at.view.lexicon.pattern("period.since_told_of_now").search(words) is not None


def _opened(at: Clause, begin: int) -> Moment | None:
    """The time that opened a clause before, but for one in brackets that are closed."""
    opened = at.view.opened(begin)
    if opened is not None and at.in_closed_brackets(opened):
        opening = (moment for moment in at.view.opening(opened.start) if not at.in_closed_brackets(moment))
        return next(opening, None)
    return opened


def _is_summed(moment: Moment) -> bool:
    """Whether a time is a length of years with days: 五年累计."""
    days = moment.days
    return days.type == "duration" and days.start is not None and days.end is not None


@needs("behind", "time", "period.mean")
def mean_over_the_years(at: Clause, _: Told) -> Answer[Span | None]:
    """A mean growth behind the values of two years is of the years from the one to the other.

    + 产值由2020年的9亿元增加到2030年的12亿元,年均增长【5%】。 = 2021-01-01 to 2030-12-31
    - 产值由2020年的9亿元增加到2030年的12亿元,增长【5%】。
    - 产值由2030年的9亿元增加到2030年的12亿元,年均增长【5%】。
    - 2030年产值12亿元,年均增长【5%】。
    """
    if at.rank < 2 or not at.view.moments or at.says("left", "period.mean") is None:
        return None
    begin = at.view.clauses[at.rank - 2].entry.start
    stated = at.view.times(begin - len(at.view.clauses[at.rank - 2].left), at.entry.start)
    ends = [one.days.end.year for one in stated if one.days.type == "period" and one.days.end]
    if len(ends) != 2 or ends[0] >= ends[1]:
        return None
    return years(ends[0] + 1, ends[1]), stated[0].span


@needs("review", "time")
def point_before_the_review(at: Clause, _: Told) -> Answer[Span | None]:
    """What there was at a point in time before the review, is of the year of that.

    + 2029年底有公园【3个】。 = 2029-01-01 to 2029-12-31
    - 2030年底有公园【3个】。
    - 合格率由2029年底的88%提升至【93%】。
    - 合格率由2029年底88%提升至【93%】。
    """
    review = at.view.periods.review
    if review is None or at.stance != "review" or not at.view.moments:
        return None
    moved = at.says("left", "period.rises_to") is not None
    for moment in at.times:
        if moved and at.previous is not None and moment.end <= at.previous.entry.start:
            continue
        end = moment.days.end
        if moment.days.type == "point" and end and end < review[0]:
            return year(end.year), moment.span
    return None


@needs("review", "time")
def not_over_yet(at: Clause, told: Told) -> Answer[Span | None]:
    """What has been done so far is of the time reviewed, though a plan of the whole year stands before it.

    + progress: 全年计划投入9万元,已到位【5万元】。 = 2031-01-01 to 2031-06-11
    + progress: 今年已到位【5万元】。 = 2031-01-01 to 2031-06-11
    + progress: 截至5月底,今年开工的项目已到位【5万元】。 = 2031-01-01 to 2031-05-31
    + progress: 截至6月11日,今年开工的项目已到位【5万元】。 = 2031-01-01 to 2031-06-11
    - progress: 已到位【5万元】。
    """
    review = at.view.periods.of(at.stance)
    if told.status != "achieved" or at.stance != "review" or review is None:
        return None
    moment = _stated(at)
    if moment is None or not _reaches_beyond(moment, review[1]):
        return None
    if moment.start >= at.start and at.view.periods.now is None:
        return None
    so_far = next((one for one in at.view.opening(at.entry.start) if _reaches(one, review[1])), None)
    if so_far is not None:
        return _closed(so_far.days, review), so_far.span
    return (min(moment.days.start or review[0], review[0]), review[1]), moment.span


def _reaches_beyond(moment: Moment, last: date) -> bool:
    """Whether a time goes on behind the time reviewed, in the same year."""
    return moment.days.end is not None and moment.days.end > last and moment.days.end.year == last.year


def _reaches(moment: Moment, last: date) -> bool:
    """Whether a time is that up to a day of the time reviewed: 截至5月底."""
    days = moment.days
    return days.type == "period" and days.start is None and days.end is not None and days.end <= last


@needs("time")
def stated(at: Clause, told: Told) -> Answer[Span | None]:
    """A period in front; one that is open at an end begins or ends with that of the part of the report, or its year.

    + 2028年建公园3个,修路【5条】。 = 2028-01-01 to 2028-12-31
    + 截至2030年6月,新建公园【3个】。 = 2030-01-01 to 2030-06-30
    + 2028年6月以来新建公园【3个】。 = 2028-06-01 to 2030-12-31
    + plan: 2032年起新建公园【3个】。 = 2032-01-01 to 2032-12-31
    + plan: 自三月上旬起至五月下旬止,新建公园【3个】。 = 2031-03-01 to 2031-05-31
    - 2025年新建公园3个,如今已接待【9万人】。
    - 上年度遗留积案3件,化解【9件】。
    - 产值较2018年增长【5%】。
    - plan: 2031年6月底前建公园【3个】。
    - plan: 2030年需整改的【3栋】4月底前销号。
    - 9至3月供暖【3家】。
    - plan: 上半年完成收储,引进项目【3个】。
    - 7月开放食堂3处,剩余【1处】2031年3月前开放。
    """
    moment = _stated(at)
    if moment and told.status == "target" and (of_what_is_left(at, moment) or of_another_clause(at, moment)):
        return None
    if moment and told.status == "target" and at.stance == "review" and of_what_was_done(at, moment, told.due):
        return None
    days = None if moment is None else _closed(moment.days, at.view.periods.of(at.stance))
    return None if moment is None or days is None else (days, moment.span)


def _closed(days: Days, default: Span | None) -> Span | None:
    """First and last day of a period that may be open at an end."""
    start, end = days.start, days.end
    if start is not None and end is not None:
        return start, end
    if end is not None:
        return (default[0] if default and default[0] <= end else date(end.year, 1, 1)), end
    if start is not None:
        return start, (default[1] if default and default[1] >= start else date(start.year, 12, 31))
    return None


@needs(one_of=("review", "situation"))
def goal_of_the_review(at: Clause, told: Told) -> Answer[Span | None]:
    """The goal of what is reviewed was for the same time.

    + 税收增长7.5%(年度目标【7%】)。 = 2030-01-01 to 2030-12-31
    + 力争完成9万元,未实现【8万元】的年度目标。 = 2030-01-01 to 2030-12-31
    + 指标|单位|目标值|完成数⏎税收|万元|【9000】|9800 = 2030-01-01 to 2030-12-31
    + 年初预算为【9万元】,支出8万元。 = 2030-01-01 to 2030-12-31
    + 走访应不少于【24次】,实际21次。 = 2030-01-01 to 2030-12-31
    + 新增车位58个,完成计划(【50个】)的116%。 = 2030-01-01 to 2030-12-31
    + 活动只办了21场,未完成年初【26场】的计划。 = 2030-01-01 to 2030-12-31
    + 电梯开工1台,原计划【3台】。 = 2030-01-01 to 2030-12-31
    + 计划改造公园【4座】,实际改造5座。 = 2030-01-01 to 2030-12-31
    - 计划税收增长【7%】。
    - 为了力争实现【7%】的目标,抓紧招商。
    """
    if told.status != "target" or at.stance not in ("review", "situation"):
        return None
    goal = _goal(at) or _was_planned(at)
    column = at.heads("status.goal_column")
    review = at.view.periods.of("review")
    if review is None or not (goal or column):
        return None
    return (year(review[1].year) if review[0].year == review[1].year else review), goal


def _was_planned(at: Clause) -> Words | None:
    """Where a goal is told of that so much was done of."""
    planned = goal_then_result(at)
    return None if planned is None else planned[1]


def _goal(at: Clause) -> Words | None:
    """Where the words beside a quantity say that it had been set as a goal, or a plan that was not carried out."""
    if not at.left and (found := at.says("before", "status.task_opens")):
        return found
    goal = next(filter(None, (at.says("left", pattern) for pattern in _GOALS)), None)
    if goal is None and not at.says("lead", "period.goal_ahead"):
        goal = at.says("right", "period.goal_behind") or _not_reached(at)
    return goal


def _not_reached(at: Clause) -> Words | None:
    """未完成年初26场的计划: a plan that was not carried out was one of the time reviewed."""
    return at.says("right", "status.goal_behind") if at.says("left", "status.not_reached") else None


@needs("review")
def ahead_of_the_review(at: Clause, told: Told) -> Answer[Span | None]:
    """What a review plans is for the year of its deadline, or for the year to come.

    + 计划新建公园【3个】。 = 2031-01-01 to 2031-12-31
    + 计划到2033年底新建公园【3个】。 = 2033-01-01 to 2033-12-31
    - plan: 计划新建公园【3个】。
    """
    if told.status != "target" or at.stance != "review":
        return None
    return year(told.due.year if told.due else at.view.periods.plan[0].year), None


@needs("plan")
def behind_the_plan(at: Clause, told: Told) -> Answer[Span | None]:
    """What a plan tells as done was done in the time reviewed, or in the year before.

    + plan: 已新建公园【3个】。 = 2030-01-01 to 2030-12-31
    - plan: 新建公园【3个】。
    """
    if told.status != "achieved" or at.stance != "plan":
        return None
    periods = at.view.periods
    return periods.review or year(periods.plan[0].year - 1), None


def part_of_the_report(at: Clause, told: Told) -> Answer[Span | None]:
    """What states no period is of that of its part of the report.

    + 新建公园【3个】。 = 2030-01-01 to 2030-12-31
    + plan: 新建公园【3个】。 = 2031-01-01 to 2031-12-31
    - 上半年新建公园【3个】。
    """
    # What has been done is of the time reviewed, even where too little of it is what is wanting.
    wanting = at.stance == "situation" and told.status != "baseline"
    return at.view.periods.of("review" if wanting else at.stance), None


PERIOD: Rules[Clause, Told, Span | None] = Rules(
    "period",
    year_of_the_column, growth_on_what_is_only_compared, of_the_year_compared_with, mean_over_the_years,
    of_the_value_before, before_it_changed, background,
    point_before_the_review,
    not_over_yet, stated,
    goal_of_the_review, ahead_of_the_review, behind_the_plan, years_of_its_heading,
    part_of_the_report,
)  # fmt: skip
