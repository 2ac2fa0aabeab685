"""The days of a time that names a year or a part of one."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from analysis.parsing.days import Answer, Expression, answer, counts, parts_of_years, years_of_two
from analysis.parsing.decision import Rules
from analysis.parsing.spans import month_end, year

if TYPE_CHECKING:
    from analysis.parsing.days import Days
    from analysis.parsing.spans import Span

_YEAR = re.compile(r"(?:19|20)[0-9]{2}")


def _part(at: Expression) -> Span:
    """First and last day of the part of the year that is named, or of the year."""
    parts = at.lexicon.made(parts_of_years)
    months = parts.of(parts.words.search(at.words))
    if months is None and (quarter := at.match("quarter")):
        last = 3 * counts(quarter.group(), at.lexicon)[0]
        months = 1 if at.says("quarters_so_far") else last - 2, last
    if so_far := at.match("months_so_far"):
        months = 1, counts(so_far.group(), at.lexicon)[0]
    first, last = months or (1, 12)
    return date(at.year, first, 1), month_end(at.year, last)


def _lies_ahead(at: Expression) -> bool:
    return at.year >= at.periods.plan[0].year


def end_of_some_month(at: Expression) -> Answer:
    """The end of a month that is not named.

    + plan: 【月底前】完工。 = deadline none to none
    - plan: 【年底前】完工。
    """
    return answer("deadline") if at.says("month_end") else None


def end_of_its_month(at: Expression) -> Answer:
    """The end of the month that a text which tells how far something has come is of.

    + progress: 【月底】完工。 = deadline none to 2031-06-30
    - plan: 【月底】完工。
    """
    day = at.periods.reference if at.periods.genre == "progress" else None
    if day is None or not at.says("month_end"):
        return None
    return answer("deadline", None, month_end(day.year, day.month))


def since_then(at: Expression) -> Answer:
    """A period that goes on; 今年以来 in the review of the year before is of that year.

    + 【今年以来】稳步推进。 = period 2030-01-01 to 2030-12-31
    + plan: 【2031年以来】稳步推进。 = period 2031-01-01 to none
    - 【今年】稳步推进。
    """
    if not at.says("since"):
        return None
    first, _ = _part(at)
    review = at.periods.review if at.stance == "review" else None
    end = at.end_of_review
    if review and review[1] < first:
        return answer("period", date(review[1].year, 1, 1), review[1])
    return answer("period", first, min(end, review[1]) if end and review else end)


def from_then_on(at: Expression) -> Answer:
    """From a year on.

    + 【2028年】起开展巡查。 = period 2028-01-01 to none
    - 【2028年】开展巡查。
    """
    return answer("period", _part(at)[0]) if at.followed_by("from_then_on_behind") else None


def up_to_then(at: Expression) -> Answer:
    """Up to the end of a year, or of a part of it.

    + 截至【2030年底】走访企业。 = period none to 2030-12-31
    - 【2030年底】走访企业。
    """
    return answer("period", None, _part(at)[1]) if at.until else None


def end_of_it(at: Expression) -> Answer:
    """The end of a year or a quarter is when something is due, or was reached.

    + plan: 【2033年底前】完工。 = deadline none to 2033-12-31
    + 【2030年底】完工。 = point 2030-12-31 to 2030-12-31
    - plan: 【2033年】完工。
    """
    if not at.says("end"):
        return None
    last = _part(at)[1]
    due = at.says("before") or _lies_ahead(at)
    return answer("deadline", None, last) if due else answer("point", last, last)


def start_of_it(at: Expression) -> Answer:
    """The beginning of a year.

    + 【2030年初】开工。 = point 2030-01-01 to 2030-01-01
    - 【2030年】开工。
    """
    first = _part(at)[0]
    return answer("point", first, first) if at.says("start") else None


def within_it(at: Expression) -> Answer:
    """Within a year something is due.

    + plan: 【2031年内】完工。 = deadline 2031-01-01 to 2031-12-31
    - plan: 【2031年】完工。
    """
    return answer("deadline", *_part(at)) if at.says("within") else None


def before_it(at: Expression) -> Answer:
    """Before a year; before a part of one is up to its end.

    + plan: 【2033年前】完工。 = deadline none to 2032-12-31
    + plan: 【第三季度前】完工。 = deadline none to 2031-09-30
    - plan: 【2033年】完工。
    """
    if not at.says("before"):
        return None
    first, last = _part(at)
    return answer("deadline", None, first - timedelta(days=1) if at.says("before_the_year") else last)


def up_to_a_year_ahead(at: Expression) -> Answer:
    """到2035年 names the end of what is planned.

    + plan: 到【2035年】建成。 = deadline none to 2035-12-31
    - 到【2029年】建成。
    - progress: 拨付9万元,达到【全年】预算的40%。
    """
    due = at.led_by("up_to_before") and at.says("whole_year") and _lies_ahead(at)
    return answer("deadline", None, _part(at)[1]) if due else None


def all_of_it(at: Expression) -> Answer:
    """A year, or a part of it.

    + 【上半年】招商。 = period 2030-01-01 to 2030-06-30
    + plan: 【前三季度】招商。 = period 2031-01-01 to 2031-09-30
    + 【2030年前两个月】招商。 = period 2030-01-01 to 2030-02-28
    - 【2030年底】招商。
    """
    return answer("period", *_part(at))


def within_this_year(at: Expression) -> Answer:
    """Within the year of the part something is due.

    + plan: 【年内】完工。 = deadline 2031-01-01 to 2031-12-31
    - plan: 【年底前】完工。
    """
    return answer("deadline", *year(at.year)) if at.says("within") else None


def start_of_this_year(at: Expression) -> Answer:
    """The beginning of the year of the part.

    + 【年初】开工。 = point 2030-01-01 to 2030-01-01
    - 【年底】开工。
    """
    first = date(at.year, 1, 1)
    return answer("point", first, first) if at.says("year_start") else None


def middle_of_this_year(at: Expression) -> Answer:
    """The middle of the year of the part.

    + plan: 【年中】,完工。 = deadline none to 2031-06-30
    - plan: 【年底】,完工。
    """
    return answer("deadline", None, date(at.year, 6, 30)) if at.says("mid_year") else None


def up_to_its_end(at: Expression) -> Answer:
    """Up to the end of the year of the part.

    + 截至【年底】走访企业。 = period none to 2030-12-31
    - 【年底】走访企业。
    """
    return answer("period", None, date(at.year, 12, 31)) if at.until else None


def end_gone_by(at: Expression) -> Answer:
    """The end of a year that is reviewed was reached, unless something is still expected of it.

    + 到【年底】,进展顺利。 = point 2030-12-31 to 2030-12-31
    - 预计到【年底】,进展顺利。
    """
    last = date(at.year, 12, 31)
    review = at.periods.review if at.stance == "review" else None
    if review is None or last > review[1] or at.says("before") or at.ahead:
        return None
    return answer("point", last, last)


def by_its_end(at: Expression) -> Answer:
    """By the end of the year of the part something is due.

    + plan: 【年底前】完工。 = deadline none to 2031-12-31
    - plan: 【年内】完工。
    """
    return answer("deadline", None, date(at.year, 12, 31))


def over_the_new_year(at: Expression) -> Answer:
    """A year of schools, or the months that houses are heated in, begins in one year and ends in the next.

    + 【2030-2031学年】招生。 = period 2030-09-01 to 2031-08-31
    + 【2029—2030年采暖期】检修。 = period 2029-11-01 to 2030-03-31
    - 【2030-2031年】招生。
    """
    kinds = at.lexicon.made(years_of_two)
    first, last = (int(digits) for digits in _YEAR.findall(at.words))
    months = kinds.of(kinds.words.search(at.words))
    if months is None or last != first + 1:
        return None
    return answer("period", date(first, months[0], 1), month_end(last, months[1]))


def from_year_to_year(at: Expression) -> Answer:
    """From a year to another; undated where that comes first.

    + plan: 【2031—2033年】分批改造。 = period 2031-01-01 to 2033-12-31
    + plan: 【2031-2031年】分批改造。 = period 2031-01-01 to 2031-12-31
    + plan: 【2033-2031年】分批改造。 = period none to none
    """
    first, last = (int(digits) for digits in _YEAR.findall(at.words))
    return answer("period", date(first, 1, 1), date(last, 12, 31)) if first <= last else answer("period")


def year_before(at: Expression) -> Answer:
    """The whole year before.

    + 是【上年】的2倍。 = period 2029-01-01 to 2029-12-31
    """
    return answer("period", *year(at.year))


YEAR: Rules[Expression, Days] = Rules(
    "year",
    end_of_its_month, end_of_some_month,
    since_then, from_then_on, up_to_then, end_of_it, start_of_it, within_it, before_it,
    up_to_a_year_ahead, all_of_it,
)  # fmt: skip
WITHIN_YEAR: Rules[Expression, Days] = Rules(
    "within year",
    within_this_year, start_of_this_year, middle_of_this_year, up_to_its_end, end_gone_by, by_its_end,
)  # fmt: skip
YEARS: Rules[Expression, Days] = Rules("years", over_the_new_year, from_year_to_year)
YEAR_BEFORE: Rules[Expression, Days] = Rules("year before", year_before)
