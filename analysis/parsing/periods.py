"""Which years a report speaks of: what 今年, 全年 or an undated 6月底前 means in each of its parts."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from analysis.corpus.meta import ReportMeta
    from analysis.lexicon.lexicon import Lexicon
    from analysis.parsing.model import Outline, Stance
    from analysis.tables.vocabularies import Genre

Span = tuple[date, date]

_SPEECH_DAY = re.compile(r"((?:19|20)[0-9]{2})[年.\-/]([0-9]{1,2})[月.\-/]([0-9]{1,2})")
_SEVERAL_YEARS = re.compile(
    r"(?:过去|回顾|近)?([三四五])年(?:来|工作|的?主要|取得|回顾|发展)|十[一二三四五六]五(?:”)?(?:时期|以来|发展)?(?:主要)?(?:工作)?(?:的)?(?:回顾|总结|成就)"
)

_OPENING = 6  # sentences
_HALF = re.compile(r"上半年[^,。;]{0,8}(?:工作|情况|总结|报告)|(?<!下)半年度?(?:重点)?(?:工作|总结|报告)|半年来")
_ONE_YEAR = re.compile(r"(?:19|20)[0-9]{2}年|一年")
_OPENS_SEVERAL = re.compile(r"(?:过去的?|刚刚过去的?|这)?([三四五])年(?:来|[,,是里])")


def year(number: int) -> Span:
    """The whole calendar year."""
    return date(number, 1, 1), date(number, 12, 31)


def month_end(number: int, month: int) -> date:
    """Last day of a month."""
    return date(number, month, calendar.monthrange(number, month)[1])


@dataclass(frozen=True, slots=True)
class Periods:
    """The calendar of one report: ``this_year`` is its 今年, ``reference`` the day it speaks from, if known."""

    genre: Genre
    this_year: int
    plan: Span
    review: Span | None
    reference: date | None

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
    genre = meta.genre or _genre(outline)
    reference = meta.reference_date or _speech_day(outline, meta.plan_year)
    if reference is not None:
        this_year = reference.year
    else:
        ahead = outline.text.count("明年") > outline.text.count(
            "今年"
        )  # the planned year is 明年: written in the year before
        only_review = not any(sentence.stance == "plan" for sentence in outline.sentences)
        this_year = meta.plan_year - (genre != "midyear" and (ahead or only_review))
    first = meta.plan_year
    if genre == "midyear":
        half = date(first, 6, 30)
        return Periods(genre, this_year, (date(first, 7, 1), date(first, 12, 31)), (date(first, 1, 1), half), reference)
    review = None
    if any(sentence.stance == "review" for sentence in outline.sentences):
        review = date(first - _years_reviewed(outline), 1, 1), date(first - 1, 12, 31)
    return Periods(genre, this_year, year(first), review, reference)


def _years_reviewed(outline: Outline) -> int:
    """How many years the review is of: as its heading says, or as its sentences begin where that names none or both."""
    heading = next((section.heading for section in outline.sections if section.stance == "review"), "")
    several = _SEVERAL_YEARS.search(heading)
    if several is None or _ONE_YEAR.search(heading):
        openings = [sentence.text for sentence in outline.sentences if sentence.stance == "review"]
        found = [match for words in openings if (match := _OPENS_SEVERAL.match(words))]
        several = found[0] if len(found) > 1 else None
    return "一二三四五".index(several.group(1) or "五") + 1 if several else 1


def _genre(outline: Outline) -> Genre:
    opening = (sentence.text for sentence in outline.sentences[:_OPENING])
    if any(_HALF.search(words) for words in opening):
        return "midyear"
    headings = [section for section in outline.sections if section.level == 1]
    if any(section.stance == "review" for section in headings):
        half = any("上半年" in section.heading and section.stance == "review" for section in headings)
        return "midyear" if half else "review_plan"
    return "plan"


def _speech_day(outline: Outline, plan_year: int) -> date | None:
    """The date in the lines before the body, if it is near the planned year; the first that names a day."""
    for sentence in outline.sentences:
        if sentence.type == "body":
            break
        words = re.sub(r"\s", "", sentence.text)
        if sentence.type == "front" and "|" not in words and (found := _SPEECH_DAY.search(words)):
            try:
                day = date(*map(int, found.groups()))
            except ValueError:
                continue
            if abs(day.year - plan_year) <= 1:
                return day
    return None
