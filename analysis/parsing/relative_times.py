"""The days of a time that is told from now, from a plan of five years, or by its length."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from analysis.parsing.days import Answer, Expression, answer, counts, last_of_five_years, weeks_from_now
from analysis.parsing.decision import Rules

if TYPE_CHECKING:
    from analysis.parsing.days import Days

_LONGEST_YEARS = 50  # no plan or review of a report is of more


def reaches_now(at: Expression) -> Answer:
    """Up to now, which in a review is the end of what it reviews.

    + 【截至目前】进展顺利。 = period none to 2030-12-31
    - 【目前】进展顺利。
    """
    return answer("period", None, at.end_of_review) if at.says("reaches_now") else None


def now(at: Expression) -> Answer:
    """The day of the report, where it is known.

    + 【目前】进展顺利。 = point none to none
    - 【截至目前】进展顺利。
    """
    return answer("point", at.periods.now, at.periods.now)


def the_week(at: Expression) -> Answer:
    """本周 and 上周 are weeks of the calendar, from Monday on, where the day that a text speaks from is known.

    + progress: 【上周】回访商户。 = period 2031-06-02 to 2031-06-08
    + progress: 【下周】开工。 = period 2031-06-16 to 2031-06-22
    + 【本周】开工。 = period none to none
    """
    weeks, day = at.lexicon.made(weeks_from_now), at.periods.reference
    if day is None:
        return answer("period")
    monday = day - timedelta(days=day.weekday()) + timedelta(weeks=weeks.of(weeks.words.match(at.words)))
    return answer("period", monday, monday + timedelta(days=6))


def year_that_begins(at: Expression) -> Answer:
    """新的一年 is the planned one.

    + plan: 【新的一年】,修路。 = period 2031-01-01 to 2031-12-31
    - plan: 【过去一年】,修路。
    """
    return answer("period", *at.periods.plan) if at.says("new_year") else None


def years_of_the_plan(at: Expression) -> Answer:
    """The time that a plan of several years is of.

    + plan: 【规划期内】,修路。 = period 2031-01-01 to 2031-12-31
    - plan: 【今后五年】,修路。
    """
    return answer("period", *at.periods.plan) if at.says("plan_span") else None


def years_to_come(at: Expression) -> Answer:
    """The next years are those that begin with the planned one.

    + plan: 【今后五年】,修路。 = period 2031-01-01 to 2035-12-31
    + plan: 【未来三年】,修路。 = period 2031-01-01 to 2033-12-31
    - plan: 【过去五年】,修路。
    """
    if not at.says("coming"):
        return None
    length, first = _length(at), at.periods.plan[0]
    return answer("period", first, date(first.year + length - 1, 12, 31)) if length else answer("period")


def of_no_known_beginning(at: Expression) -> Answer:
    """The last few years, or what has gone by in a text that reviews nothing.

    + 【近年来】稳步推进。 = period none to none
    - 【一年来】稳步推进。
    """
    return answer("period") if at.says("no_number_of_years") or at.periods.review is None else None


def _years(at: Expression) -> int:
    """How many years have gone by; half a year is what a mid-year report reviews."""
    return 1 if at.says("half_year") else (counts(at.words, at.lexicon) or [0])[0] or 1


def what_is_reviewed(at: Expression) -> Answer:
    """One year that has gone by is what the report reviews; of a review of several years it is the last.

    + 【一年来】稳步推进。 = period 2030-01-01 to 2030-12-31
    - 【过去五年】稳步推进。
    """
    review = at.periods.review
    if review is None or _years(at) != 1:
        return None
    return answer("period", max(review[0], date(review[1].year, 1, 1)), review[1])


def several_years(at: Expression) -> Answer:
    """Several years that have gone by end with what the report reviews.

    + 【过去五年】稳步推进。 = period 2026-01-01 to 2030-12-31
    - 【一年来】稳步推进。
    """
    review = at.periods.review
    if review is None:
        return None
    return answer("period", date(review[1].year - min(_years(at), _LONGEST_YEARS) + 1, 1, 1), review[1])


def _five_years(at: Expression) -> tuple[date, date]:
    last = last_of_five_years(at.words, at.lexicon)
    return date(last - 4, 1, 1), date(last, 12, 31)


def end_of_five_years(at: Expression) -> Answer:
    """The end of a five-year plan is when something is due, or was reached.

    + plan: “【十五五】”末建成。 = deadline none to 2030-12-31
    + “【十四五】”末建成。 = point 2025-12-31 to 2025-12-31
    - “【十五五】”建设。
    """
    if not (at.says("end") or at.followed_by("end_behind")):
        return None
    last = _five_years(at)[1]
    return answer("deadline", None, last) if at.stance == "plan" else answer("point", last, last)


def five_years(at: Expression) -> Answer:
    """The years of a five-year plan.

    + plan: “【十五五】”期间建设。 = period 2026-01-01 to 2030-12-31
    - plan: “【十五五】”末建成。
    """
    return answer("period", *_five_years(at))


def _length(at: Expression) -> int | None:
    """The length in years, the longest of several named; None where it is none or too long to be one."""
    length = (counts(at.words, at.lexicon) or [0])[-1] if at.says("years") else 0
    return length if 0 < length <= _LONGEST_YEARS else None


def _adds_up(at: Expression) -> bool:
    """Whether what is told behind some years has come of them all: 五年累计, 五年新增, 五年淘汰."""
    return at.followed_by("adds_up_behind") or (at.says("bare_years") and at.followed_by("deed_behind"))


def years_in_a_row(at: Expression) -> Answer:
    """连续三年 in a review are the last ones that it reviews.

    + 连续【三年】获奖。 = duration 2028-01-01 to 2030-12-31
    - 【三年内】建成。
    """
    length, review = _length(at), at.periods.review
    if length is None or review is None or at.stance != "review" or not at.led_by("in_a_row_before"):
        return None
    return answer("duration", date(review[1].year - length + 1, 1, 1), review[1])


def years_summed(at: Expression) -> Answer:
    """五年累计, 五年提高 in a review are the last ones that it reviews.

    + 【五年】累计新建公园3个。 = duration 2026-01-01 to 2030-12-31
    + 城镇化率【五年】提高4个百分点。 = duration 2026-01-01 to 2030-12-31
    + 扎实推进。【五年】淘汰锅炉80台。 = duration 2026-01-01 to 2030-12-31
    - plan: 【五年】累计新建公园3个。
    """
    length, review = _length(at), at.periods.review
    told_back = at.stance in ("review", "situation")
    if length is None or review is None or not told_back or not _adds_up(at):
        return None
    return answer("duration", date(review[1].year - length + 1, 1, 1), review[1])


def years_summed_ahead(at: Expression) -> Answer:
    """五年新增, 五年计划实施 in a plan are told of all those years, and due by none of their days.

    + plan: 【五年】新增公园3个。 = period 2031-01-01 to 2035-12-31
    + plan: 加快建设。【五年】计划新建公园3个。 = period 2031-01-01 to 2035-12-31
    + plan: 加快建设。【三年】淘汰锅炉80台。 = period 2031-01-01 to 2033-12-31
    - plan: 【利用3年时间】改造。
    """
    length, start = _length(at), at.periods.plan[0]
    told = _adds_up(at) or at.followed_by("planned_behind")
    if length is None or at.stance != "plan" or not told:
        return None
    return answer("period", start, date(start.year + length - 1, 12, 31))


def years_planned(at: Expression) -> Answer:
    """Whole years of a plan begin with the planned period.

    + plan: 【利用3年时间】改造。 = duration 2031-01-01 to 2033-12-31
    - plan: 【利用3个月时间】改造。
    """
    length, start = _length(at), at.periods.plan[0]
    if length is None or at.stance != "plan":
        return None
    return answer("duration", start, date(start.year + length - 1, 12, 31))


def length_only(_: Expression) -> Answer:
    """Any other length of time has no days.

    + 【5天】实现全面复工。 = duration none to none
    - plan: 【利用3年时间】改造。
    """
    return answer("duration")


def again_and_again(_: Expression) -> Answer:
    """What recurs has no days.

    + plan: 【每季度】调度。 = recurrence none to none
    + plan: 【每月5日、20日】调度。 = recurrence none to none
    + plan: 【每月1日至5日】受理申请。 = recurrence none to none
    + plan: 【每月第2个星期六】义诊。 = recurrence none to none
    + plan: 【每月最后一个工作日】调度。 = recurrence none to none
    + plan: 【每年4月15日】宣传。 = recurrence none to none
    + plan: 【每季度末月25日前】报送台账。 = recurrence none to none
    """
    return answer("recurrence")


NOW: Rules[Expression, Days] = Rules("now", reaches_now, now)
PAST: Rules[Expression, Days] = Rules(
    "past", year_that_begins, years_of_the_plan, years_to_come, of_no_known_beginning, what_is_reviewed, several_years
)  # fmt: skip
FIVE_YEARS: Rules[Expression, Days] = Rules("five years", end_of_five_years, five_years)
DURATION: Rules[Expression, Days] = Rules(
    "duration", years_in_a_row, years_summed, years_summed_ahead, years_planned, length_only
)
WEEK: Rules[Expression, Days] = Rules("week", the_week)
RECURRENCE: Rules[Expression, Days] = Rules("recurrence", again_and_again)
