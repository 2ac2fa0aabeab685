"""The calendar of a report: what 今年, 全年 or an undated 6月底前 means in each of its parts."""

from __future__ import annotations

import calendar
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from analysis.parsing.decision import Rules
from analysis.parsing.excerpt import Excerpt
from analysis.parsing.genre import GENRE, Whole
from analysis.parsing.numerals import chinese

if TYPE_CHECKING:
    from collections.abc import Mapping

    from analysis.corpus.meta import ReportMeta
    from analysis.lexicon.lexicon import Lexicon
    from analysis.parsing.decision import Decision
    from analysis.parsing.decision import Span as Words
    from analysis.parsing.model import Outline, Stance
    from analysis.tables.vocabularies import Genre

Span = tuple[date, date]

_FIVE = 5  # years that a five-year plan is of


def year(number: int) -> Span:
    """The whole calendar year."""
    return date(number, 1, 1), date(number, 12, 31)


def month_end(number: int, month: int) -> date:
    """Last day of a month."""
    return date(number, month, calendar.monthrange(number, month)[1])


@dataclass(frozen=True, slots=True)
class Periods:
    """The calendar of one report: ``this_year`` is its 今年, ``reference`` the day it speaks from, if known.

    ``decisions`` says how its genre, day, this year and the number of years reviewed were decided, by these names.
    """

    genre: Genre
    this_year: int
    plan: Span
    review: Span | None
    reference: date | None
    decisions: Mapping[str, Decision[Any]] = field(default_factory=dict, compare=False)

    def of(self, stance: Stance) -> Span | None:
        """The default period of a part of the report; None where its sentences describe no period."""
        if stance == "plan":
            return self.plan
        return self.review if stance == "review" else None

    def year_of(self, stance: Stance) -> int:
        """The year of an undated month or 全年 in a part of the report."""
        if stance == "plan":
            return self.plan[0].year
        return self.review[1].year if self.review and stance == "review" else self.this_year

    @property
    def now(self) -> date | None:
        """What 目前 points to: the day of the report, or the end of the half-year that a mid-year report reviews."""
        if self.reference is None and self.genre == "midyear" and self.review is not None:
            return self.review[1]
        return self.reference


def periods(outline: Outline, meta: ReportMeta, lexicon: Lexicon) -> Periods:
    """The calendar of a report from its registration and, where that is silent, from its text."""
    at = Whole(outline, meta, lexicon)
    genre, day = GENRE.decide(at), DAY.decide(at)
    this_year = THIS_YEAR.decide(at, genre.value, day.value)
    reviewed = YEARS_REVIEWED.decide(at)
    decisions: dict[str, Decision[Any]] = {
        rules.field: decision
        for rules, decision in ((GENRE, genre), (DAY, day), (THIS_YEAR, this_year), (YEARS_REVIEWED, reviewed))
    }
    first = meta.plan_year
    plan: Span = year(first)
    review: Span | None = (date(first - reviewed.value, 1, 1), date(first - 1, 12, 31)) if reviewed.value else None
    if genre.value == "midyear":
        review, plan = (date(first, 1, 1), date(first, 6, 30)), (date(first, 7, 1), date(first, 12, 31))
    return Periods(genre.value, this_year.value, plan, review, day.value, decisions)


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
    for sentence in at.outline.sentences:
        if sentence.type == "body":
            break
        words = at.outline.words(sentence)
        found = at.lexicon.pattern("periods.day").search(words) if sentence.type == "front" else None
        if found is None or "|" in words:
            continue
        try:
            day = date(*map(int, found.groups()))
        except ValueError:
            continue
        if abs(day.year - at.meta.plan_year) <= 1:
            return day, (sentence.span[0] + found.start(), sentence.span[0] + found.end())
    return None


def no_day(_: Whole) -> tuple[None, None]:
    """The day is not known.

    + 甲街道报告/修路架桥,居民出行更加方便。 = none
    - 甲街道报告/2031年1月8日/修路架桥,居民出行更加方便。
    """
    return None, None


DAY: Rules[Whole, date | None] = Rules("day of the report", registered_day, day_in_the_front, no_day)


def year_of_its_day(_: Whole, __: Genre, day: date | None) -> tuple[int, None] | None:
    """The year of the day that it speaks from.

    + 甲街道要点/2030年12月1日/修路架桥,居民出行更加方便。 = 2030
    - 甲街道要点/修路架桥,居民出行更加方便。
    """
    return None if day is None else (day.year, None)


def year_of_its_halves(at: Whole, genre: Genre, _: date | None) -> tuple[int, None] | None:
    """A mid-year report speaks in the year that it plans for.

    + 甲街道上半年工作总结/去年修路架桥,居民出行更加方便。 = 2031
    - 甲街道要点/修路架桥,居民出行更加方便。
    """
    return (at.meta.plan_year, None) if genre == "midyear" else None


def plan_for_next_year(at: Whole, _: Genre, __: date | None) -> tuple[int, Words | None] | None:
    """More of 明年 than of 今年: written in the year before the planned one.

    + 甲街道要点/明年修路。 = 2030
    - 甲街道要点/今年修路。
    """
    text = at.outline.normal.text
    ahead = list(at.lexicon.pattern("periods.next_year").finditer(text))
    if len(ahead) <= len(at.lexicon.pattern("periods.this_year").findall(text)):
        return None
    return at.meta.plan_year - 1, ahead[0].span()


def nothing_planned(at: Whole, _: Genre, __: date | None) -> tuple[int, None] | None:
    """今年 is the year reviewed where nothing is planned.

    + 甲街道2030年工作总结/一、主要工作/修了路。 = 2030
    - 甲街道工作报告/一、工作回顾/修路。/二、工作安排/架桥。
    """
    planned = any(sentence.stance == "plan" for sentence in at.outline.sentences)
    return None if planned else (at.meta.plan_year - 1, None)


def planned_year(at: Whole, _: Genre, __: date | None) -> tuple[int, None]:
    """A plan speaks in its own year.

    + 甲街道要点/今年修路。 = 2031
    - 甲街道要点/明年修路。
    """
    return at.meta.plan_year, None


THIS_YEAR: Rules[Whole, Genre, date | None, int] = Rules(
    "this year", year_of_its_day, year_of_its_halves, plan_for_next_year, nothing_planned, planned_year
)  # fmt: skip


def nothing_reviewed(at: Whole) -> tuple[int, None] | None:
    """No sentence reviews.

    + 甲街道要点/一、抓安全/修路。 = 0
    - 甲街道报告/一、工作回顾/修路。
    """
    return None if any(sentence.stance == "review" for sentence in at.outline.sentences) else (0, None)


def several_in_the_heading(at: Whole) -> tuple[int, Words] | None:
    """The heading of the review names several years, and no single one.

    + 甲街道报告/一、过去五年工作回顾/修路。 = 5
    + 甲街道报告/一、“十五五”时期工作回顾/修路。 = 5
    - 甲街道报告/一、过去五年和2030年工作回顾/修路。
    """
    section = next((section for section in at.outline.sections if section.stance == "review"), None)
    if section is None or at.lexicon.pattern("periods.one_year").search(section.heading):
        return None
    words = Excerpt.of(at.outline.normal.text, section.words)
    found = at.lexicon.pattern("periods.several_years").search(words.words)
    return None if found is None else (_several(found.group(1), at.lexicon), words.place(found))


def several_in_the_sentences(at: Whole) -> tuple[int, Words] | None:
    """More than one of the sentences that review begins with several years.

    + 甲街道报告/一、工作回顾/这五年,路通了。/这五年,桥通了。 = 5
    - 甲街道报告/一、2030年工作回顾/五年来,稳步修路。
    """
    pattern = at.lexicon.pattern("periods.opens_several_years")
    reviews = (sentence for sentence in at.outline.sentences if sentence.stance == "review")
    found = [(match, sentence) for sentence in reviews if (match := pattern.match(at.outline.words(sentence)))]
    if len(found) < 2:
        return None
    match, sentence = found[0]
    return _several(match.group(1), at.lexicon), (sentence.span[0], sentence.span[0] + match.end())


def _several(numeral: str | None, lexicon: Lexicon) -> int:
    return int(chinese(numeral, lexicon) or 0) if numeral else _FIVE


def one_year(_: Whole) -> tuple[int, None]:
    """The year before the planned one.

    + 甲街道报告/一、2030年工作回顾/修路。 = 1
    - 甲街道报告/一、过去五年工作回顾/修路。
    """
    return 1, None


YEARS_REVIEWED: Rules[Whole, int] = Rules(
    "years reviewed", nothing_reviewed, several_in_the_heading, several_in_the_sentences, one_year
)  # fmt: skip
