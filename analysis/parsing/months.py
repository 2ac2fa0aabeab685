"""The days of a time that names a day or a month."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from analysis.parsing.days import Answer, Expression, answer, feasts, month_told, number, parts_of_months
from analysis.parsing.decision import Rules
from analysis.parsing.spans import month_end

if TYPE_CHECKING:
    from analysis.parsing.days import Days

_NUMBER = re.compile(r"[0-9]+")


def _date(at: Expression) -> date | None:
    """The day named, in the year named or in that of its part; None where no calendar has it (2月30日)."""
    numbers = [int(digits) for digits in _NUMBER.findall(at.words)]
    if len(numbers) < 2 and (day := at.match("written_day")):
        numbers = [_month(at)[0], number(day.group(1), at.lexicon)]
    try:
        return date(*numbers) if len(numbers) == 3 else at.periods.of_its_meeting(date(at.year, *numbers))
    except (TypeError, ValueError):
        return None


def from_day_to_day(at: Expression) -> Answer:
    """From a day to another; undated where that comes first, or where no calendar has one of them.

    + 【3月28日至31日】督查。 = period 2030-03-28 to 2030-03-31
    + 【2029年12月5日至2030年1月7日】督查。 = period 2029-12-05 to 2030-01-07
    + 自【3月28日起至4月5日】止督查。 = period 2030-03-28 to 2030-04-05
    + 【6月1-15日】督查。 = period 2030-06-01 to 2030-06-15
    + 【3月28日至28日】督查。 = period 2030-03-28 to 2030-03-28
    + 【9月8日至2月3日】督查。 = period none to none
    """
    words = at.match("first_of_two_days")
    assert words is not None, f"a form of two days without the first: {at.words}"
    first = [int(digits) for digits in _NUMBER.findall(words.group())]
    last = [int(digits) for digits in _NUMBER.findall(at.words[words.end() :])]
    first = [at.year, *first][-3:]
    try:
        begin, end = date(*first), date(*first[: 3 - len(last)], *last)
    except ValueError:
        return answer("period")
    return answer("period", begin, end) if begin <= end else answer("period")


def no_such_day(at: Expression) -> Answer:
    """A day that no calendar has is not dated.

    + plan: 【2月30日】上报。 = point none to none
    - plan: 【2月20日】上报。
    """
    return answer("point") if _date(at) is None else None


def by_the_day(at: Expression) -> Answer:
    """Before a day.

    + plan: 【3月15日前】上报。 = deadline none to 2031-03-15
    + plan: 【十月十五日前】上报。 = deadline none to 2031-10-15
    - plan: 【3月15日】上报。
    """
    return answer("deadline", None, _date(at)) if at.says("before") else None


def no_later_than_the_day(at: Expression) -> Answer:
    """No later than a day.

    + plan: 不迟于【3月15日】上报。 = deadline none to 2031-03-15
    - plan: 【3月15日】上报。
    """
    return answer("deadline", None, _date(at)) if at.led_by("no_later_before") else None


def from_the_day_on(at: Expression) -> Answer:
    """From a day on.

    + 自【4月26日】起修路。 = period 2030-04-26 to none
    - 于【4月26日】修路。
    """
    return answer("period", _date(at)) if at.followed_by("from_then_on_behind") else None


def by_a_day_ahead(at: Expression) -> Answer:
    """到12月15日 names the end of what is planned.

    + plan: 到【3月15日】,进度达到九成。 = deadline none to 2031-03-15
    - 到【3月15日】,进度达到九成。
    - plan: 到【3月15日】,已有3家。
    - plan: 【3月15日】开街。
    """
    day, review = _date(at), at.periods.review
    ahead = at.stance == "plan" or (day is not None and review is not None and day > review[1])
    if not ahead or not at.led_by("up_to_before") or at.followed_by("reached_behind"):
        return None
    return answer("deadline", None, day)


def up_to_the_day(at: Expression) -> Answer:
    """Up to a day.

    + 截至【4月26日】走访企业。 = period none to 2030-04-26
    - 自【4月26日】起修路。
    """
    return answer("period", None, _date(at)) if at.until else None


def on_the_day(at: Expression) -> Answer:
    """On a day.

    + 【3月15日】开街。 = point 2030-03-15 to 2030-03-15
    + 【二〇三一年一月二十一日】开街。 = point 2031-01-21 to 2031-01-21
    - plan: 【3月15日前】开街。
    """
    day = _date(at)
    return answer("point", day, day)


def from_month_to_month(at: Expression) -> Answer:
    """From the first day of a month to the last of another; undated where that comes first.

    + 【1-5月】招商。 = period 2030-01-01 to 2030-05-31
    + plan: 【8月上旬至9月中旬】招商。 = period 2031-08-01 to 2031-09-20
    + plan: 【8月中下旬至9月上中旬】招商。 = period 2031-08-11 to 2031-09-20
    + plan: 【七至九月】招商。 = period 2031-07-01 to 2031-09-30
    + plan: 自【七月中旬起至八月下旬】止招商。 = period 2031-07-11 to 2031-08-31
    + 【二〇三〇年五月至七月】招商。 = period 2030-05-01 to 2030-07-31
    + 【9至3月】供暖。 = period none to none
    """
    named = at.lexicon.pattern("dating.year_by_digits").match(at.words)
    words = at.words[named.end() :] if named else at.words
    first, last = list(at.lexicon.pattern("dating.number_of_month").finditer(words))[:2]
    begin = _days_of(at, number(first.group(), at.lexicon), words[first.end() : last.start()])[0]
    end = _days_of(at, number(last.group(), at.lexicon), words[last.end() :])[1]
    return answer("period", begin, end) if begin <= end else answer("period")


def _month(at: Expression) -> tuple[int, str]:
    """The number of the month named, and the words behind it."""
    if (told := month_told(at.words, at.stance, at.periods, at.lexicon)) is not None:
        return told.month, at.words
    found = at.match("month")
    assert found is not None, f"a form of months without a month: {at.words}"
    return number(found.group(1), at.lexicon), at.words[found.end() :]


def _days_of_month(at: Expression) -> tuple[date, date]:
    """First and last day of the month named, or of the part of it that is named."""
    return _days_of(at, *_month(at))


def _days_of(at: Expression, month: int, behind: str) -> tuple[date, date]:
    """First and last day of a month, or of the part of it that the words behind it name."""
    last = month_end(at.year, month)
    parts = at.lexicon.made(parts_of_months)
    part = parts.of(parts.words.search(behind))
    if part is None:
        return date(at.year, month, 1), last
    return date(at.year, month, part[0]), min(last, date(at.year, month, min(part[1], last.day)))


def of_no_known_month(at: Expression) -> Answer:
    """A month that is counted from a day which is not known.

    + 【本月】走访企业。 = period none to none
    - 【5月】走访企业。
    """
    known = month_told(at.words, at.stance, at.periods, at.lexicon) is not None
    return answer("period") if at.says("month_from_now") and not known else None


def up_to_the_month(at: Expression) -> Answer:
    """Up to the end of a month, or of the part of it that is named.

    + 截至【5月】走访企业。 = period none to 2030-05-31
    + 截至【5月中旬】走访企业。 = period none to 2030-05-20
    + 截至【4月上中旬】走访企业。 = period none to 2030-04-20
    - 【5月】走访企业。
    """
    return answer("period", None, _days_of_month(at)[1]) if at.until else None


def since_the_month(at: Expression) -> Answer:
    """From a month on.

    + 【7月以来】走访企业。 = period 2030-07-01 to none
    - 【7月底】走访企业。
    """
    return answer("period", _days_of_month(at)[0], at.periods.now) if at.says("since") else None


def from_the_month_on(at: Expression) -> Answer:
    """From a month on: nothing is due then.

    + plan: 【3月】起执行。 = period 2031-03-01 to none
    - plan: 【3月】执行。
    - plan: 【3月】起草方案。
    """
    return answer("period", _days_of_month(at)[0]) if at.followed_by("from_then_on_behind") else None


def by_the_month(at: Expression) -> Answer:
    """Before a month; before the end of it, or of a part of it, is up to that.

    + plan: 【6月底前】完工。 = deadline none to 2031-06-30
    + plan: 【6月前】完工。 = deadline none to 2031-05-31
    + plan: 【今年十月底前】完工。 = deadline none to 2031-10-31
    - plan: 【6月】完工。
    """
    if not at.says("before"):
        return None
    first, last = _days_of_month(at)
    up_to_its_end = at.lexicon.pattern("dating.part_of_month").search(_month(at)[1])
    return answer("deadline", None, last if up_to_its_end else first - timedelta(days=1))


def no_later_than_the_month(at: Expression) -> Answer:
    """No later than a month is up to its end.

    + plan: 不晚于【3月】完工。 = deadline none to 2031-03-31
    - plan: 【3月】完工。
    """
    return answer("deadline", None, _days_of_month(at)[1]) if at.led_by("no_later_before") else None


def end_of_the_month(at: Expression) -> Answer:
    """The end of a month is when something is due, or was reached.

    + plan: 【2月底】完工。 = deadline none to 2031-02-28
    + plan: 【十二月底】完工。 = deadline none to 2031-12-31
    + 【2月底】完工。 = point 2030-02-28 to 2030-02-28
    + progress: 【9月底】完工。 = deadline none to 2031-09-30
    - plan: 【2月下旬】完工。
    """
    if not at.lexicon.pattern("dating.end_of_month").search(_month(at)[1]):
        return None
    last = _days_of_month(at)[1]
    return answer("deadline", None, last) if at.ahead or _lies_ahead(at, last) else answer("point", last, last)


def _lies_ahead(at: Expression, first: date) -> bool:
    """Whether a time in a review lies behind the day that a text on progress tells up to."""
    now = at.periods.now if at.periods.genre == "progress" and at.stance == "review" else None
    return now is not None and first > now


def in_the_month(at: Expression) -> Answer:
    """A month, or a part of it; what is still to come is due in it.

    + 【9月份】投用。 = period 2030-09-01 to 2030-09-30
    + plan: 【5月中旬】开工。 = deadline 2031-05-11 to 2031-05-20
    + plan: 序号|任务|完成时限/1|修路|【2031.6】 = deadline 2031-06-01 to 2031-06-30
    + 【七月中旬】开工。 = period 2030-07-11 to 2030-07-20
    + progress: 【八月中旬】开放。 = deadline 2031-08-11 to 2031-08-20
    + progress: 【5月】开放。 = period 2031-05-01 to 2031-05-31
    + plan: 【2030年9月】投用。 = period 2030-09-01 to 2030-09-30
    + progress: 【上月】投用。 = period 2031-05-01 to 2031-05-31
    - plan: 【9月底】投用。
    """
    first, last = _days_of_month(at)
    due = (at.ahead and last >= at.periods.plan[0]) or _lies_ahead(at, first)
    return answer("deadline" if due else "period", first, last)


def before_a_feast(at: Expression) -> Answer:
    """By the day before a feast, or a season, which has no day; one gone by on the day of the text is of the next year.

    + plan: 【国庆节前】完工。 = deadline none to 2031-09-30
    + plan: 今年【“五一”前】完工。 = deadline none to 2031-04-30
    + plan: 【春节前】完工。 = deadline none to none
    + plan: 【汛期来临前】完工。 = deadline none to none
    """
    feast, now = _feast(at, at.year), at.periods.now
    if feast and now and at.stance == "plan" and feast < now:
        feast = _feast(at, at.year + 1)
    return answer("deadline", None, feast - timedelta(days=1) if feast else None)


def _feast(at: Expression, year: int) -> date | None:
    """The day of the feast named in a year; None where it is not known."""
    days = at.lexicon.made(feasts)
    found = days.of(days.words.search(at.words))
    day: list[int] | None = found.get(str(year)) if isinstance(found, dict) else found
    return date(year, *day) if day else None


DAYS: Rules[Expression, Days] = Rules("days", from_day_to_day)
DAY: Rules[Expression, Days] = Rules(
    "day", no_such_day, by_the_day, no_later_than_the_day, from_the_day_on, by_a_day_ahead, up_to_the_day, on_the_day
)  # fmt: skip
MONTHS: Rules[Expression, Days] = Rules("months", from_month_to_month)
MONTH: Rules[Expression, Days] = Rules(
    "month", of_no_known_month, up_to_the_month, since_the_month, from_the_month_on, by_the_month,
    no_later_than_the_month, end_of_the_month, in_the_month
)  # fmt: skip
FEAST: Rules[Expression, Days] = Rules("before a feast", before_a_feast)
