"""Period: the days that a quantity describes."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from analysis.lexicon.particles import DE
from analysis.parsing.decision import Rules
from analysis.parsing.spans import year

if TYPE_CHECKING:
    from analysis.parsing.days import Days
    from analysis.parsing.decision import Answer
    from analysis.parsing.spans import Span
    from analysis.records.clause import Clause, Moment
    from analysis.records.course import Aspect
    from analysis.records.report import Record
    from analysis.records.status import Status


# What says that a value had been set as a goal for the time reviewed.
_GOALS = ("period.goal", "status.set_for_a_year", "status.ought_to_be")


class Told(NamedTuple):
    """What is decided of a quantity already, and the record of the one before it in its sentence."""

    aspect: Aspect
    status: Status
    due: date | None
    indicator: str | None
    before: Record | None


def growth_on_what_is_only_compared(at: Clause, told: Told) -> Answer[Span | None]:
    """A growth behind the value that it is measured from is none of the year of that.

    A year gone by stands before such a value, and no name of anything.

    + 运行经费9万元,上年为8万元,增长【5%】。 = 2030-01-01 to 2030-12-31
    + 产值9亿元(2029年同期8亿元),增长【5%】。 = 2030-01-01 to 2030-12-31
    - 2029年产值8亿元,增长【5%】。
    """
    before = at.previous
    review = at.view.periods.review
    if told.aspect != "change" or told.before is None or before is None or review is None or at.stance != "review":
        return None
    period = told.before.period
    if period.value is None or period.value[1] >= review[0] or not before.times:
        return None
    words = before.lead[len(before.lead) - (before.entry.start - before.times[-1].end) :]
    if at.view.lexicon.pattern("period.only_compared").fullmatch(words) is None:
        return None
    return review, period.words


def of_the_value_before(_: Clause, told: Told) -> Answer[Span | None]:
    """A change of what the value before measures is said of that value, and so is of the same period.

    + 园区1-8月税收5亿元,增长【8%】。 = 2030-01-01 to 2030-08-31
    - 园区1-8月税收5亿元,产值【8亿元】。
    - 园区1-8月税收5亿元,产值增长【8%】。
    """
    before = told.before
    if before is None or told.aspect != "change":
        return None
    same = (before.indicator.value, before.status.value) == (told.indicator, told.status)
    return (before.period.value, before.period.words) if same else None


def year_of_the_column(at: Clause, _: Told) -> Answer[Span | None]:
    """The head of its column in a table begins with a year.

    + 科目|2029年决算数|2030年决算数⏎教育支出|【80万元】|95万元 = 2029-01-01 to 2029-12-31
    - 科目|上年决算数|本年决算数⏎教育支出|80万元|【95万元】
    """
    found = at.column_year if at.view.row else None
    return (year(found), None) if found else None


def background(at: Clause, told: Told) -> Answer[Span | None]:
    """A fact of the background is of no period, but that of the review where it stands there.

    So does what a text on progress says of problems.

    + plan: 现有公园【3个】。 = none
    - 现有公园【3个】。
    """
    reviewed = at.stance == "review" or (at.stance == "situation" and at.view.periods.of("situation") is not None)
    return (None, None) if told.status == "baseline" and not reviewed else None


def _stated(at: Clause) -> Moment | None:
    """The nearest period in front: one in its own words, or one that opened a clause and no promise has followed."""
    if not at.view.moments:
        return None
    begin = at.entry.start - len(at.left)
    for moment in reversed(at.view.times(begin, at.entry.start)):
        if moment.days.type == "period":
            return moment
        if moment.days.type == "deadline" and moment.opens:
            return None
    opened = at.view.opened(begin)
    if opened is not None and at.in_closed_brackets(opened):
        opening = (moment for moment in at.view.opening(opened.start) if not at.in_closed_brackets(moment))
        opened = next(opening, None)
    return opened if opened is not None and opened.days.type == "period" else None


def point_before_the_review(at: Clause, _: Told) -> Answer[Span | None]:
    """What there was at a point in time before the review, is of the year of that.

    + 2029年底有公园【3个】。 = 2029-01-01 to 2029-12-31
    - 2030年底有公园【3个】。
    """
    review = at.view.periods.review
    if review is None or at.stance != "review" or not at.view.moments:
        return None
    for moment in at.times:
        end = moment.days.end
        if moment.days.type == "point" and end and end < review[0]:
            return year(end.year), moment.span
    return None


def not_over_yet(at: Clause, told: Told) -> Answer[Span | None]:
    """What has been done so far is of the time reviewed, though a plan of the whole year stands before it.

    + progress: 全年计划投入9万元,已到位【5万元】。 = 2031-01-01 to 2031-06-11
    + progress: 今年已到位【5万元】。 = 2031-01-01 to 2031-06-11
    + progress: 截至5月底,今年开工的项目已到位【5万元】。 = 2031-01-01 to 2031-05-31
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
    return (review, moment.span) if so_far is None else (_closed(so_far.days, review), so_far.span)


def _reaches_beyond(moment: Moment, last: date) -> bool:
    """Whether a time goes on behind the time reviewed, in the same year."""
    return moment.days.end is not None and moment.days.end > last and moment.days.end.year == last.year


def _reaches(moment: Moment, last: date) -> bool:
    """Whether a time is that up to a day of the time reviewed: 截至5月底."""
    days = moment.days
    return days.type == "period" and days.start is None and days.end is not None and days.end <= last


def stated(at: Clause, told: Told) -> Answer[Span | None]:
    """A period in front; one that is open at an end begins or ends with that of the part of the report, or its year.

    + 2028年建公园3个,修路【5条】。 = 2028-01-01 to 2028-12-31
    + 截至2030年6月,新建公园【3个】。 = 2030-01-01 to 2030-06-30
    - 产值较2018年增长【5%】。
    - plan: 2031年6月底前建公园【3个】。
    - plan: 2030年需整改的【3栋】4月底前销号。
    """
    moment = _stated(at)
    if moment and told.status == "target" and _is_of_what_is_left(at, moment):
        return None
    if moment and told.status == "target" and at.stance == "review" and moment.start < at.entry.start - len(at.past):
        return None
    days = None if moment is None else _closed(moment.days, at.view.periods.of(at.stance))
    return None if moment is None or days is None else (days, moment.span)


def _is_of_what_is_left(at: Clause, moment: Moment) -> bool:
    """去年遗留的37栋: whether a time before the plan says only since when there is what something is to be done to."""
    end = moment.days.end
    over = at.stance == "plan" and end is not None and end < at.view.periods.plan[0]
    return over and at.left.endswith(DE) and at.quantity.unit.dimension == "count"


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


def goal_of_the_review(at: Clause, told: Told) -> Answer[Span | None]:
    """The goal of what is reviewed was for the same time.

    + 税收增长7.5%(年度目标【7%】)。 = 2030-01-01 to 2030-12-31
    + 力争完成9万元,未实现【8万元】的年度目标。 = 2030-01-01 to 2030-12-31
    + 指标|单位|目标值|完成数⏎税收|万元|【9000】|9800 = 2030-01-01 to 2030-12-31
    + 年初预算为【9万元】,支出8万元。 = 2030-01-01 to 2030-12-31
    + 走访应不少于【24次】,实际21次。 = 2030-01-01 to 2030-12-31
    - 计划税收增长【7%】。
    - 为了力争实现【7%】的目标,抓紧招商。
    """
    if told.status != "target" or at.stance not in ("review", "situation"):
        return None
    goal = next(filter(None, (at.says("left", pattern) for pattern in _GOALS)), None)
    if goal is None and not at.says("lead", "period.goal_ahead"):
        goal = at.says("right", "period.goal_behind")
    column = at.heads("status.goal_column")
    review = at.view.periods.of("review")
    if review is None or not (goal or column):
        return None
    return (year(review[1].year) if review[0].year == review[1].year else review), goal


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
    year_of_the_column, growth_on_what_is_only_compared, of_the_value_before, background, point_before_the_review,
    not_over_yet, stated,
    goal_of_the_review, ahead_of_the_review, behind_the_plan,
    part_of_the_report,
)  # fmt: skip
