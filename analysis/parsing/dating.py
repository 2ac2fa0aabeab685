"""The days that a time expression means, in the calendar of its report."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal

from analysis.lexicon.lexicon import Lexicon
from analysis.parsing.numerals import chinese
from analysis.parsing.periods import month_end

if TYPE_CHECKING:
    from collections.abc import Callable

    from analysis.parsing.model import Stance
    from analysis.parsing.periods import Periods
    from analysis.parsing.times import Found

TimeType = Literal["point", "period", "deadline", "duration", "recurrence"]

_YEAR = re.compile(r"((?:19|20)[0-9]{2})|([二一][〇零0九][〇零0-9一二三四五六七八九]{2})(?=年)")
_ANY_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_MONTH = re.compile(r"(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月")
_QUARTER = re.compile(r"(前)?第?([一二三四])个?季度")
_COUNT = re.compile(r"[0-9]{1,3}|[一二三四五六七八九十两]{1,3}")
_CHINESE_DIGITS = str.maketrans("〇零一二三四五六七八九", "00123456789")
_RELATIVE = {"今": 0, "本": 0, "明": 1, "后": 2, "去": -1, "上": -1, "前": -2}
_LONGEST_YEARS = 50


@dataclass(frozen=True, slots=True)
class Days:
    """What a time expression means: its type, and first and last day (None where open or unknowable)."""

    type: TimeType
    start: date | None = None
    end: date | None = None


@dataclass(frozen=True, slots=True)
class _Context:
    """An expression where it stands: in a part of the given stance, ``year`` being that of undated months there."""

    words: str
    lead: str  # the two characters in front
    tail: str  # the few behind
    stance: Stance
    periods: Periods
    year: int

    @property
    def until(self) -> bool:
        return self.lead in ("截至", "截止")

    @property
    def ahead(self) -> bool:
        """Whether what happens then is still to come: in a plan, or where a review expects it (预计到12月)."""
        return self.stance == "plan" or self.lead in ("预计", "计到") or self.tail.startswith(("力争", "争取"))

    @property
    def before(self) -> bool:
        return self.words.endswith("前")


def resolve(found: Found, text: str, stance: Stance, periods: Periods, year: int | None, lexicon: Lexicon) -> Days:
    """The days that a time expression means, in a part of the given stance.

    ``year`` is the year that an earlier expression of the same sentence has set, if any.
    """
    lead, tail = text[max(0, found.start - 2) : found.start], text[found.end : found.end + 3]
    base = sets_year(found, periods, stance) or (year if year is not None else periods.year_of(stance))
    return _READERS[found.form](_Context(found.words, lead, tail, stance, periods, base))


def sets_year(found: Found, periods: Periods, stance: Stance) -> int | None:
    """The year that an expression sets for the undated ones after it in the sentence, if it names one.

    What a review is compared with (比去年) is the year before the one that it reviews.
    """
    words = found.words
    if match := _YEAR.match(words):
        return int(match.group(1) or match.group(2).translate(_CHINESE_DIGITS))
    shift = _RELATIVE.get(words[0]) if words[1:2] == "年" else None
    if shift is None:
        return None
    backwards = words[0] == "上" or (shift == -1 and found.compares)
    return (periods.year_of(stance) if backwards else periods.this_year) + shift


def _count(words: str, which: int = 0) -> int | None:
    found = _COUNT.findall(words)
    if not found:
        return None
    return int(found[which]) if found[which].isdecimal() else int(chinese(found[which], Lexicon.default()) or 0)


def _day(at: _Context) -> Days:
    numbers = [int(number) for number in re.findall(r"[0-9]+", at.words)]
    try:
        day = date(*numbers) if len(numbers) == 3 else date(at.year, *numbers)
    except (TypeError, ValueError):  # 2月30日, or a month in Chinese numerals
        return Days("point")
    if at.before:
        return Days("deadline", None, day)
    if at.tail.startswith("起"):
        return Days("period", day)
    return Days("period", None, day) if at.until else Days("point", day, day)


def _years(at: _Context) -> Days:
    first, last = (int(number) for number in _ANY_YEAR.findall(at.words))
    return Days("period", date(first, 1, 1), date(last, 12, 31)) if first <= last else Days("period")


def _months(at: _Context) -> Days:
    first, last = (int(number) for number in re.findall(r"[0-9]{1,2}", _ANY_YEAR.sub("", at.words))[:2])
    return Days("period", date(at.year, first, 1), month_end(at.year, last)) if first <= last else Days("period")


def _month(at: _Context) -> Days:
    named = _MONTH.search(at.words)
    if named is None:
        return Days("period")
    number, tail = named.group(1), at.words[named.end() :]
    month = int(number) if number.isdecimal() else int(chinese(number, Lexicon.default()) or 1)
    first, last = date(at.year, month, 1), month_end(at.year, month)
    if at.until:
        return Days("period", None, last)
    closed = any(sign in tail for sign in ("底", "末", "旬", "初"))
    if "上旬" in tail or "初" in tail:
        last = date(at.year, month, 10)
    elif "中旬" in tail:
        first, last = date(at.year, month, 11), date(at.year, month, 20)
    elif "下旬" in tail:
        first = date(at.year, month, 21)
    if "以来" in tail or "至今" in tail:
        return Days("period", first, at.periods.now)
    if at.before:
        return Days("deadline", None, last if closed else first - timedelta(days=1))
    if "底" in tail or "末" in tail:
        return Days("deadline", None, last) if at.ahead else Days("point", last, last)
    return Days("deadline" if at.ahead else "period", first, last)


def _within_year(at: _Context) -> Days:
    first, last = date(at.year, 1, 1), date(at.year, 12, 31)
    if at.words.endswith("内"):
        return Days("deadline", first, last)
    if at.words.startswith("年初"):
        return Days("point", first, first)
    if at.words.startswith("年中"):
        return Days("deadline", None, date(at.year, 6, 30))
    if at.until:
        return Days("period", None, last)
    over = at.stance == "review" and at.periods.review is not None and last <= at.periods.review[1]
    return Days("point", last, last) if over and not at.before and not at.ahead else Days("deadline", None, last)


def _part_of_year(at: _Context) -> Days:
    words = at.words
    first, last = date(at.year, 1, 1), date(at.year, 12, 31)
    if "上半年" in words or "半年度" in words:
        last = date(at.year, 6, 30)
    elif "下半年" in words:
        first = date(at.year, 7, 1)
    elif quarter := _QUARTER.search(words):
        number = "一二三四".index(quarter.group(2)) + 1
        first = first if quarter.group(1) else date(at.year, 3 * number - 2, 1)
        last = month_end(at.year, 3 * number)
    elif words.startswith("月底"):
        return Days("deadline")
    if words.endswith("以来"):
        return _since(at, first)
    if at.tail.startswith("起"):
        return Days("period", first)
    if at.until:
        return Days("period", None, last)
    return _edge_of_year(at, first, last)


def _edge_of_year(at: _Context, first: date, last: date) -> Days:
    words = at.words
    ahead = last.year >= at.periods.plan[0].year
    if words.rstrip("之以前").endswith(("底", "末", "终")):
        return Days("deadline", None, last) if at.before or ahead else Days("point", last, last)
    if words.endswith("初"):
        return Days("point", first, first)
    if words.endswith("内"):
        return Days("deadline", first, last)
    if at.before:
        whole = words.endswith(("年前", "年以前", "年之前"))
        return Days("deadline", None, first - timedelta(days=1) if whole else last)
    if at.lead.endswith("到") and ahead and words.endswith("年"):
        return Days("deadline", None, last)
    return Days("period", first, last)


def _end_of_review(at: _Context) -> date | None:
    """Up to where a review tells: the day of the report, where that is known, else the end of what it reviews."""
    review = at.periods.review if at.stance == "review" else None
    return at.periods.now or (review[1] if review else None)


def _since(at: _Context, first: date) -> Days:
    """A period that goes on; 今年以来 in the review of the year before is of that year."""
    end, review = _end_of_review(at), at.periods.review if at.stance == "review" else None
    if review and review[1] < first:
        return Days("period", date(review[1].year, 1, 1), review[1])
    return Days("period", first, min(end, review[1]) if end and review else end)


def _now(at: _Context) -> Days:
    now = at.periods.now
    if at.words.startswith(("截", "到目", "目前为", "迄", "至")):
        return Days("period", None, _end_of_review(at))
    return Days("point", now, now)


def _past(at: _Context) -> Days:
    periods = at.periods
    if at.words.startswith("今年以来"):
        return _since(at, date(periods.this_year, 1, 1))
    if at.words.startswith("新的"):
        return Days("period", *periods.plan)
    if at.words.startswith("近年") or periods.review is None:
        return Days("period")
    years = 1 if at.words.startswith("半年") else _count(at.words) or 1
    if years == 1:
        return Days("period", *periods.review)
    last = periods.review[1]
    return Days("period", date(last.year - min(years, _LONGEST_YEARS) + 1, 1, 1), last)


def _five_year(at: _Context) -> Days:
    first = 2006 + 5 * "一二三四五六".index(at.words[1])  # 十一五 began in 2006
    last = date(first + 4, 12, 31)
    if at.words.endswith("末") or at.tail.lstrip("”").lstrip("期").startswith("末"):
        return Days("deadline", None, last) if at.stance == "plan" else Days("point", last, last)
    return Days("period", date(first, 1, 1), last)


def _duration(at: _Context) -> Days:
    """Whole years from the start of the planning period, or up to the end of the review (连续三年); else undated."""
    length, review = _count(at.words, -1), at.periods.review
    if "年" not in at.words or not length or length > _LONGEST_YEARS:
        return Days("duration")
    if at.lead == "连续" and at.stance == "review" and review:
        return Days("duration", date(review[1].year - length + 1, 1, 1), review[1])
    if at.stance != "plan":
        return Days("duration")
    start = at.periods.plan[0]
    return Days("duration", start, date(start.year + length - 1, 12, 31))


_READERS: dict[str, Callable[[_Context], Days]] = {
    "day": _day,
    "monthday": _day,
    "years": _years,
    "months": _months,
    "month": _month,
    "bare_month": _month,
    "year": _part_of_year,
    "part_of_year": _part_of_year,
    "within_year": _within_year,
    "now": _now,
    "last_year": lambda at: Days("period", date(at.year, 1, 1), date(at.year, 12, 31)),
    "past": _past,
    "recurrence": lambda _: Days("recurrence"),
    "five_year": _five_year,
    "duration": _duration,
}
