"""The day that a text speaks from, and the year that it calls 今年."""

from __future__ import annotations

from datetime import date
from itertools import takewhile
from typing import TYPE_CHECKING

from analysis.parsing.day_told import DayTold, day_of_the_front, signed_on
from analysis.parsing.decision import Rules
from analysis.parsing.face import last_lines
from analysis.parsing.spans import month_end

if TYPE_CHECKING:
    from analysis.parsing.decision import Span as Words
    from analysis.parsing.genre_by_parts import Whole
    from analysis.parsing.model import Sentence
    from analysis.parsing.reviewed import Told

_FIRST = 4  # sentences of the body that may tell of a meeting
_LATE = 10  # the month behind which a meeting is about the year to come
_OWN_YEAR = (
    "review",
    "midyear",
    "progress",
    "account",
    "bulletin",
)  # genres that are about the year in which they speak


def registered_day(at: Whole) -> tuple[date, None] | None:
    """The day that is registered.

    + day=2031-07-09: 甲街道报告/2031年1月8日/修路架桥,居民出行更加方便。 = 2031-07-09
    - 甲街道报告/2031年1月8日/修路架桥,居民出行更加方便。
    """
    return None if at.meta.reference_date is None else (at.meta.reference_date, None)


def day_in_the_front(at: Whole) -> tuple[date, Words] | None:
    """The first day in the lines before the body that lies near the planned year; no cell of a table.

    + 甲街道报告/(2030年12月28日)/修路架桥,居民出行更加方便。 = 2030-12-28
    + 甲街道报告/发布日期:2031.1.8/修路架桥,居民出行更加方便。 = 2031-01-08
    - 甲街道报告/2019年1月8日/修路架桥,居民出行更加方便。
    - 甲街道报告/修路架桥,居民出行更加方便。/2031年1月8日,架桥。
    """
    front = list(takewhile(lambda one: one.type != "body", at.outline.sentences))
    lines = [at.outline.words(one) if one.type == "front" else "" for one in front]
    for index, told in day_of_the_front(lines, at.lexicon):
        if _is_near(told.day, at):
            return _placed(told, front[index])
    return None


def day_of_the_signature(at: Whole) -> tuple[date, Words] | None:
    """The day that a text is signed with, near the planned year.

    + 甲街道报告/修路架桥,居民出行更加方便。/二〇三一年七月八日 = 2031-07-08
    + 甲街道报告/修路架桥,居民出行更加方便。/甲街道办事处 2031年7月8日 = 2031-07-08
    - 甲街道报告/修路架桥,居民出行更加方便。/2031年1月8日,架桥。
    """
    last = last_lines(at.outline)
    signed = signed_on([at.outline.words(one) for one in last], at.lexicon)
    return _placed(signed[1], last[signed[0]]) if signed and _is_near(signed[1].day, at) else None


def _is_near(day: date, at: Whole) -> bool:
    return abs(day.year - at.meta.plan_year) <= 1


def _placed(told: DayTold, sentence: Sentence) -> tuple[date, Words]:
    begin = sentence.span[0]
    return told.day, (begin + told.start, begin + told.end)


def day_of_the_meeting(at: Whole) -> tuple[date, Words] | None:
    """The day of the meeting that a text begins with; late in the year one is about the year to come.

    + 甲街道第三次代表大会侧记/1月8日上午,甲街道第三次代表大会隆重召开。/修路架桥。 = 2031-01-08
    + 甲街道第三次代表大会侧记/12月28日,甲街道召开第三次代表大会。/修路架桥。 = 2030-12-28
    + 甲街道第三次代表大会侧记/10月28日,甲街道召开第三次代表大会。/修路架桥。 = 2031-10-28
    - 甲街道第三次代表大会侧记/修路架桥。/1月8日,修路架桥,居民出行更加方便。
    """
    pattern = at.lexicon.pattern("periods.day_of_meeting")
    for sentence in [one for one in at.outline.sentences if one.type == "body"][:_FIRST]:
        words = at.outline.words(sentence)
        found = pattern.search(words)
        if found:
            month, day = int(found.group(1)), int(found.group(2))
            year = at.meta.plan_year - (month > _LATE)
            return _placed(DayTold(date(year, month, min(day, month_end(year, month).day)), *found.span(1)), sentence)
    return None


def no_day(_: Whole) -> tuple[None, None]:
    """The day is not known.

    + 甲街道报告/修路架桥,居民出行更加方便。 = none
    - 甲街道报告/2031年1月8日/修路架桥,居民出行更加方便。
    """
    return None, None


DAY: Rules[Whole, date | None] = Rules(
    "day of the report", registered_day, day_in_the_front, day_of_the_signature, day_of_the_meeting, no_day
)


def year_of_its_day(_: Whole, told: Told) -> tuple[int, None] | None:
    """The year of the day that it speaks from.

    + 甲街道要点/2030年12月1日/修路架桥,居民出行更加方便。 = 2030
    - 甲街道要点/修路架桥,居民出行更加方便。
    """
    return None if told.day is None else (told.day.year, None)


def year_of_the_meeting(at: Whole, told: Told) -> tuple[int, Words | None] | None:
    """Who tells of a meeting speaks on its day.

    + 甲街道第三次代表大会侧记/1月8日上午,甲街道第三次代表大会隆重召开。/去年修了路。 = 2031
    - 甲街道2030年工作总结/一、主要工作/修了路。
    """
    found = day_of_the_meeting(at)
    return None if found is None or found[0] != told.day else (found[0].year, found[1])


def year_that_it_is_about(_: Whole, told: Told) -> tuple[int, None] | None:
    """A text about one year that is no plan speaks in that.

    + 甲街道上半年工作总结/去年修路架桥,居民出行更加方便。 = 2031
    + 甲街道2030年工作总结/一、主要工作/修了路。 = 2030
    + 甲街道2030年实事项目进展/2031年1月8日/修路架桥,居民出行更加方便。 = 2030
    - 甲街道要点/修路架桥,居民出行更加方便。
    """
    return (told.year, None) if told.genre in _OWN_YEAR else None


def year_that_the_title_reports(at: Whole, _: Told) -> tuple[int, Words | None] | None:
    """A report on the year of its title speaks in that, where 今年 stands in what it looks back on and in no plan.

    + 甲街道关于2030年度普法情况的报告/一、主要做法和成效/今年修路。/二、2031年工作安排/架桥。 = 2030
    - 甲街道关于2030年度普法情况的报告/一、主要做法和成效/修路。/二、工作安排/今年架桥。
    """
    told = at.outline.frame.reviewed
    if told is None or told.rule != "stated-in-the-title":
        return None
    pattern = at.lexicon.pattern("periods.this_year")
    said = {one.stance: one for one in at.outline.sentences if pattern.search(at.outline.words(one))}
    return (told.value, told.words) if "review" in said and "plan" not in said else None


def plan_for_next_year(at: Whole, _: Told) -> tuple[int, Words | None] | None:
    """More of 明年 than of 今年: written in the year before the planned one.

    + 甲街道要点/明年修路。 = 2030
    - 甲街道要点/今年修路。
    """
    text = at.outline.normal.text
    ahead = list(at.lexicon.pattern("periods.next_year").finditer(text))
    if len(ahead) <= len(at.lexicon.pattern("periods.this_year").findall(text)):
        return None
    return at.meta.plan_year - 1, ahead[0].span()


def planned_year(at: Whole, _: Told) -> tuple[int, None]:
    """A plan speaks in its own year.

    + 甲街道要点/今年修路。 = 2031
    - 甲街道要点/明年修路。
    """
    return at.meta.plan_year, None


THIS_YEAR: Rules[Whole, Told, int] = Rules(
    "this year", year_of_the_meeting, year_that_it_is_about, year_of_its_day, year_that_the_title_reports,
    plan_for_next_year, planned_year,
)  # fmt: skip
