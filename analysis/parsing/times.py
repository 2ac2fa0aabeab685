"""Dates, periods, deadlines, durations and recurrences: how they are written, and the days they mean."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal

from analysis.parsing.numerals import chinese
from analysis.parsing.periods import month_end

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.parsing.model import Stance
    from analysis.parsing.periods import Periods

TimeType = Literal["point", "period", "deadline", "duration", "recurrence"]

_CN = "一二三四五六七八九十"
_NUM = rf"(?:[0-9]{{1,3}}|[{_CN}两]{{1,3}})"
_YEAR = r"(?:(?:19|20)[0-9]{2}|二[〇零0][〇零0-9一二三四五六七八九]{2}|一九[〇零一二三四五六七八九]{2})年"
_RELATIVE = r"(?:今|明|去|(?<!提)前|后|本)年"
_MONTH = r"(?:1[0-2]|0?[1-9])月份?|(?:十[一二]?|[一二三四五六七八九])月份"
_BEFORE = r"(?:之前|以前|前(?![三列茅景期沿来去往后所10-9两]))"
_PART = r"(?:全年|年?上半年|下半年|前[一二三]个?季度|第?[一二三四]季度(?:末|底)?|年?内|年?中(?=[,。])|年?初|年?底|年?末|年终|以来)"
_MONTH_PART = r"(?:底|末|初|上旬|中旬|下旬|内|以来)"
_DAY = r"(?:3[01]|[12][0-9]|0?[1-9])[日号]"
_TO = r"[-~—–至到]"
_PLAN_NUMBER = "十[一二三四五六]五"

# Named after what they are; earlier ones win where two begin at the same place.
_FORMS = {
    "day": rf"(?:(?:{_YEAR}|{_RELATIVE})(?:{_MONTH}){_DAY}|(?:19|20)[0-9]{{2}}(?P<sep>[-./])(?:1[0-2]|0?[1-9])(?P=sep)(?:3[01]|[12][0-9]|0?[1-9])(?![0-9.]))(?:{_BEFORE})?",
    "years": rf"(?:19|20)[0-9]{{2}}年?{_TO}{{1,2}}(?:19|20)[0-9]{{2}}年(?:度)?",
    "months": rf"(?:{_YEAR}|{_RELATIVE})?(?:1[0-2]|0?[1-9])月?{_TO}{{1,2}}(?:1[0-2]|0?[1-9])月份?",
    "month": rf"(?:{_YEAR}|{_RELATIVE})(?:{_MONTH}){_MONTH_PART}?(?:{_BEFORE})?",
    "year": rf"(?:{_YEAR}|{_RELATIVE})度?(?:{_PART})?(?:{_BEFORE})?|(?<=[首望顾向进别迎])(?:19|20)[0-9]{{2}}(?![0-9年.万亿])|(?:19|20)[0-9]{{2}}(?=[、和及](?:19|20)[0-9]{{2}}年)",
    "monthday": rf"(?:{_MONTH}){_DAY}(?:{_BEFORE})?",
    "bare_month": rf"(?:{_MONTH})(?:{_MONTH_PART})?(?:{_BEFORE})?",
    "now": r"截[至止](?:到)?(?:目前|当前|现在)|到目前为止|目前为止|目前|当前|迄今(?:为止)?|(?<![0-9])至今",
    "within_year": r"(?:本年度?|年)内|年(?:底|末|终)(?:之?前)?|年初(?![0-9一])|年中(?=[,。前])",
    "part_of_year": rf"全年|上半年|下半年|前[一二三]个?季度|第?[一二三四]季度(?:末|底)?(?:{_BEFORE})?|月底(?:之?前)?|季度末",
    "past": rf"今年以来|(?:过去(?:的)?|刚刚过去的)?(?:一|这一|过去一|过去的一)年(?:来|里|中)|过去的?一年|(?:过去的?|近|最近)?{_NUM}年(?:多)?来|过去的?{_NUM}年|近{_NUM}年|近年来",
    "recurrence": r"每(?:个)?(?:半年|季度|季|年度|年|月|半月|周|星期|工作日|日|天)(?!人均)|按(?:季度|月|周|年|季)|逐[年月季]",
    "five_year": rf"{_PLAN_NUMBER}(?:(?:规划)?(?:时期|期间|以来|期?末|初期|中期))?",
    "duration": rf"(?:利用|用)?{_NUM}(?:{_TO}{_NUM})?(?:个?(?:月|季度|工作日)|年|周|天)(?:左右)?(?:(?:的)?时间|之内|以内|内(?!涝|审|部|设))|{_NUM}{_TO}{_NUM}(?:个月|年)(?![级度])|(?:再|力争|通过|经过|连续|为期|延长|满|历时)?(?<=[再争过续期长满时]){_NUM}(?:年|个月|天)(?![级度均龄前])",
}
# What a form can begin with; the forms are tried at these positions only.
_HEAD = re.compile(
    r"[0-9]++|[一二两三四五六七八九十〇]++|[今明去前后本]年|年[内底末终初中]|全年|[上下]半年|前[一二三]|第[一二三四]季|月底|季度末|本年度?内"
    r"|每|按[季月周年]|逐[年月季]|截[至止]|到目前|目前|当前|迄今|至今|过去|刚刚过去|近|最近|这一年|利用|用|力争|通过|经过|再|连续|为期|延长|满|历时"
)
_TIME = re.compile("|".join(f"(?P<{name}>{source})" for name, source in _FORMS.items()))

_COMPARES = re.compile(r"[比较同与]\Z")  # 比2015年: a base of comparison, not the period of what is compared
_NAMES_A_PLAN = re.compile(rf"{_PLAN_NUMBER}”?(?!时期|期间|以来|期?末|初期|中期)[^,。;”]{{0,8}}(?:规划|计划)")
_YEAR_VALUE = re.compile(r"((?:19|20)[0-9]{2})|([二一][〇零0九][〇零0-9一二三四五六七八九]{2})(?=年)")
_MONTH_VALUE = re.compile(r"(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月")
_DIGITS = str.maketrans("〇零一二三四五六七八九", "00123456789")


@dataclass(frozen=True, slots=True)
class Found:
    """One time expression in the normal form, not yet placed in a calendar."""

    start: int
    end: int
    form: str
    words: str
    compares: bool = False


@dataclass(frozen=True, slots=True)
class Days:
    """What a time expression means: its type, and first and last day (None where open or unknowable)."""

    type: TimeType
    start: date | None
    end: date | None


def find(text: str) -> Iterator[Found]:
    """Time expressions of a text in normal form, left to right, without overlap."""
    end = 0
    for head in _HEAD.finditer(text):
        start = head.start()
        if start < end or not (match := _TIME.match(text, start)):
            continue
        form, before = str(match.lastgroup), text[max(0, start - 2) : start]
        if form in ("bare_month", "monthday", "months", "duration") and before[-1:].isdecimal():
            continue
        end = match.end()
        yield Found(start, end, form, match.group(), _COMPARES.search(before) is not None)


def is_plan_name(text: str, found: Found) -> bool:
    """Whether a five-year plan is only named: “十四五”规划, and no time such as “十四五”期间."""
    return found.form == "five_year" and _NAMES_A_PLAN.match(text, found.start) is not None


def resolve(found: Found, text: str, stance: Stance, periods: Periods, year: int | None) -> Days:
    """The days that a time expression means, in a part of the given stance.

    ``year`` is the year that an earlier expression of the same sentence has set, if any.
    """
    words = found.words
    base = year if year is not None else periods.year_of(stance)
    deadline = words.endswith("前")
    until = text[max(0, found.start - 2) : found.start] in ("截至", "截止")
    plan = stance == "plan"
    match found.form:
        case "day" | "monthday":
            return _day(words, _year(words, periods) or base, deadline, until)
        case "years":
            first, last = (int(number) for number in re.findall(r"(?:19|20)[0-9]{2}", words))
            return Days("period", date(first, 1, 1), date(last, 12, 31)) if first <= last else Days("period", None, None)
        case "months":
            at = _year(words, periods) or base
            first, last = (int(number) for number in re.findall(r"[0-9]{1,2}", re.sub(r"(?:19|20)[0-9]{2}", "", words))[:2])
            return Days("period", date(at, first, 1), month_end(at, last)) if first <= last else Days("period", None, None)
        case "month" | "bare_month":
            return _month(words, _year(words, periods) or base, plan or deadline, deadline, until)
        case "year":
            return _year_part(words, _year(words, periods) or base, text, found, periods, deadline)
        case "within_year":
            return _within_year(words, base, until)
        case "part_of_year":
            return _year_part(words, base, text, found, periods, deadline)
        case "now":
            if words.startswith(("截", "到目", "目前为", "迄", "至")):
                return Days("period", None, periods.now)
            return Days("point", periods.now, periods.now)
        case "past":
            return _past(words, periods)
        case "recurrence":
            return Days("recurrence", None, None)
        case "five_year":
            first = 2006 + 5 * "一二三四五六".index(words[1])
            if words.endswith("末") or text[found.end : found.end + 3].strip("”期").startswith("末"):
                return Days("deadline" if plan else "point", None if plan else date(first + 4, 12, 31), date(first + 4, 12, 31))
            return Days("period", date(first, 1, 1), date(first + 4, 12, 31))
        case _:
            return _duration(words, stance, periods)


def sets_year(found: Found, periods: Periods) -> int | None:
    """The year that an expression sets for the undated ones after it in the sentence, if it names one."""
    if found.form in ("year", "month", "day", "months"):
        return _year(found.words, periods)
    return periods.this_year if found.words.startswith("今年") else None


def _year(words: str, periods: Periods) -> int | None:
    if match := _YEAR_VALUE.match(words):
        return int(match.group(1) or match.group(2).translate(_DIGITS))
    shift = {"今": 0, "本": 0, "明": 1, "后": 2, "去": -1, "前": -2}.get(words[0])
    return None if shift is None else periods.this_year + shift


def _day(words: str, base: int, deadline: bool, until: bool) -> Days:
    numbers = [int(number) for number in re.findall(r"[0-9]+", words)]
    if len(numbers) == 2:
        numbers.insert(0, base)
    try:
        day = date(*numbers[:3])
    except (ValueError, TypeError):
        return Days("point", None, None)
    if deadline:
        return Days("deadline", None, day)
    return Days("period", None, day) if until else Days("point", day, day)


def _month(words: str, at: int, due: bool, before: bool, until: bool) -> Days:
    found = _MONTH_VALUE.search(words)
    number = found.group(1) if found else "1"
    month = int(number) if number.isdecimal() else int(chinese(number) or 1)
    first, last = date(at, month, 1), month_end(at, month)
    tail = words[found.end() :] if found else ""
    if until:
        return Days("period", None, last)
    if "上旬" in tail or "初" in tail:
        last = date(at, month, 10)
    elif "中旬" in tail:
        first, last = date(at, month, 11), date(at, month, 20)
    elif "下旬" in tail:
        first = date(at, month, 21)
    if "以来" in tail:
        return Days("period", first, None)
    if before:
        closed = any(sign in tail for sign in ("底", "末", "旬", "初"))
        return Days("deadline", None, last if closed else first - timedelta(days=1))
    if "底" in tail or "末" in tail:
        return Days("deadline", None, last) if due else Days("point", last, last)
    return Days("deadline" if due else "period", first, last)


def _within_year(words: str, at: int, until: bool) -> Days:
    if words.endswith("内"):
        return Days("deadline", date(at, 1, 1), date(at, 12, 31))
    if words.startswith("年初"):
        return Days("point", date(at, 1, 1), date(at, 1, 1))
    if words.startswith("年中"):
        return Days("deadline" if words.endswith("前") else "point", None, date(at, 6, 30))
    return Days("period", None, date(at, 12, 31)) if until else Days("deadline", None, date(at, 12, 31))


def _year_part(words: str, at: int, text: str, found: Found, periods: Periods, before: bool) -> Days:
    first, last = date(at, 1, 1), date(at, 12, 31)
    if "上半年" in words:
        last = date(at, 6, 30)
    elif "下半年" in words:
        first = date(at, 7, 1)
    elif quarter := re.search(r"(前)?[第]?([一二三四])个?季度", words):
        number = "一二三四".index(quarter.group(2)) + 1
        first = first if quarter.group(1) else date(at, 3 * number - 2, 1)
        last = month_end(at, 3 * number)
    elif words.startswith("月底"):
        return Days("deadline", None, None)
    if words.endswith("以来"):
        return Days("period", first, periods.now)
    lead = text[max(0, found.start - 2) : found.start]
    if lead in ("截至", "截止"):
        return Days("period", None, last)
    if words.rstrip("之以前").endswith(("底", "末", "终")):
        due = before or last.year >= periods.plan[0].year
        return Days("deadline", None, last) if due else Days("point", last, last)
    if words.endswith("初"):
        return Days("point", first, first)
    if words.endswith("内"):
        return Days("deadline", first, last)
    if before:
        return Days("deadline", None, first - timedelta(days=1) if words.endswith("年前") or words.endswith("年以前") else last)
    if lead.endswith("到") and found.form == "year" and at >= periods.plan[0].year:
        return Days("deadline", None, last)
    return Days("period", first, last)


def _past(words: str, periods: Periods) -> Days:
    if words.startswith("今年以来"):
        return Days("period", date(periods.this_year, 1, 1), periods.now)
    if words.startswith("近年") or periods.review is None:
        return Days("period", None, None)
    count = re.search(rf"{_NUM}(?=年)", words)
    number = count.group() if count else "一"
    years = int(number) if number.isdecimal() else int(chinese(number) or 1)
    if years == 1:
        return Days("period", *periods.review)
    last = periods.review[1]
    return Days("period", date(last.year - years + 1, 1, 1), last)


def _duration(words: str, stance: Stance, periods: Periods) -> Days:
    """A span of time from the start of the planning period; only whole years are placed in the calendar."""
    count = re.findall(_NUM, words)
    years = count and "年" in words
    if not years or stance != "plan":
        return Days("duration", None, None)
    number = count[-1]
    length = int(number) if number.isdecimal() else int(chinese(number) or 0)
    start = periods.plan[0]
    if not 1 <= length <= 50:
        return Days("duration", None, None)
    return Days("duration", start, date(start.year + length - 1, 12, 31))
