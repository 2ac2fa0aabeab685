"""What a time expression means, and what its rules see of it: its words, the few beside it, and its calendar."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from analysis.lexicon.classes import NOT, any_of
from analysis.parsing.numerals import chinese

if TYPE_CHECKING:
    from collections.abc import Mapping

    from analysis.lexicon.lexicon import Lexicon
    from analysis.parsing.model import Stance
    from analysis.parsing.periods import Periods
    from analysis.tables.vocabularies import TimeType

DECEMBER = 12
ELEVENTH_ENDED = 2010  # the last year of the eleventh five-year plan, the first that was called so
_ELEVENTH = 11
_LATER = timedelta(days=31)


@dataclass(frozen=True, slots=True)
class Days:
    """What a time expression means: its type, and first and last day (None where open or unknowable).

    ``rule`` names the form that the time is written in and the rule that gave it its days: ``month: by-the-month``.
    """

    type: TimeType
    start: date | None = None
    end: date | None = None
    rule: str = field(default="", compare=False)

    @property
    def are_part_of_a_year(self) -> bool:
        """Whether they end before the last month of the year that they begin in: what is left of a year is no part."""
        if self.start is None or self.end is None:
            return False
        return self.start.year == self.end.year and self.end.month != DECEMBER


Answer = tuple[Days, None] | None  # the words that tell the days are those of the expression


def answer(kind: TimeType, first: date | None = None, last: date | None = None) -> tuple[Days, None]:
    """The days, as a rule answers."""
    return Days(kind, first, last), None


class Expression(NamedTuple):
    """A time expression in a part of the given stance; ``year`` is that of undated months there."""

    words: str
    lead: str  # the few signs in front
    tail: str  # and those behind
    stance: Stance
    periods: Periods
    year: int
    lexicon: Lexicon

    def says(self, pattern: str) -> bool:
        """Whether its own words match a pattern of ``dating.toml``."""
        return self.match(pattern) is not None

    def match(self, pattern: str) -> re.Match[str] | None:
        """Where its own words match a pattern of ``dating.toml``."""
        return self.lexicon.pattern(f"dating.{pattern}").search(self.words)

    def led_by(self, pattern: str) -> bool:
        """Whether the signs in front match."""
        return self.lexicon.pattern(f"dating.{pattern}").search(self.lead) is not None

    def followed_by(self, pattern: str) -> bool:
        """Whether the signs behind match."""
        return self.lexicon.pattern(f"dating.{pattern}").search(self.tail) is not None

    @property
    def until(self) -> bool:
        """Whether a period ends then: 截至5月."""
        return self.led_by("until_before")

    @property
    def ahead(self) -> bool:
        """Whether what happens then is still to come: in a plan, or where a review expects it (预计到12月)."""
        return self.stance == "plan" or self.led_by("expected_before") or self.followed_by("strives_behind")

    @property
    def end_of_review(self) -> date | None:
        """Up to where a review tells: the day of the report, where that is known, else the end of what it reviews."""
        review = self.periods.review if self.stance == "review" else None
        return self.periods.now or (review[1] if review else None)


def counts(words: str, lexicon: Lexicon) -> list[int]:
    """The small whole numbers in some words: 2至3年 -> [2, 3], 第三季度 -> [3]."""
    return [number(found, lexicon) for found in lexicon.pattern("dating.count").findall(words)]


def number(numeral: str, lexicon: Lexicon) -> int:
    """The value of a small numeral, in Arabic digits or Chinese signs; 0 where it has none."""
    return int(numeral) if numeral.isdecimal() else int(chinese(numeral, lexicon) or 0)


def last_of_five_years(plan: str, lexicon: Lexicon) -> int:
    """The last year of a five-year plan by its name: 十四五 -> 2025."""
    return ELEVENTH_ENDED + 5 * (number(plan[:2], lexicon) - _ELEVENTH)


@dataclass(frozen=True, slots=True)
class Meanings:
    """What classes of words mean in the calendar: the lines under one heading of ``lexicon/calendar.toml``."""

    words: re.Pattern[str]
    values: Mapping[str, Any]

    @staticmethod
    def under(heading: str, lexicon: Lexicon) -> Meanings:
        """Those under a heading. Raises InputError for a line that names no class."""
        values: dict[str, Any] = {}
        for key, entry in lexicon.table("calendar.toml").items():
            if entry.table == heading:
                if entry.key not in lexicon.table("classes.toml"):
                    entry.unknown("class", entry.key, lexicon.table("classes.toml"))
                values[key.removeprefix(f"{heading}.")] = entry.value
        each = (f"(?P<{name}>{any_of(lexicon.words(name), lexicon.words(NOT + name))})" for name in values)
        return Meanings(re.compile("|".join(each)), values)

    def of(self, found: re.Match[str] | None) -> Any:
        """What the words found by ``words`` mean; None where none were."""
        return None if found is None else self.values[str(found.lastgroup)]


def years_from_now(lexicon: Lexicon) -> Meanings:
    """By how many years a word such as 明年 is off the year that a report speaks in."""
    return Meanings.under("years", lexicon)


def months_from_now(lexicon: Lexicon) -> Meanings:
    """By how many months a word such as 上月 is off the month that a text tells up to."""
    return Meanings.under("months_from_now", lexicon)


def weeks_from_now(lexicon: Lexicon) -> Meanings:
    """By how many weeks a word such as 上周 is off the week that a text tells up to."""
    return Meanings.under("weeks_from_now", lexicon)


def years_of_two(lexicon: Lexicon) -> Meanings:
    """First month of a year that goes on into the next, such as one of schools, and last month there."""
    return Meanings.under("years_of_two", lexicon)


def month_told(words: str, stance: Stance, periods: Periods, lexicon: Lexicon) -> date | None:
    """The first day of the month that 本月 or 上月 is; None where the words are none such, or no day is known.

    It is told from the end of what has been reviewed, where the text speaks within a month of that; else, in a plan and
    of what is due by then, from the day that the text speaks from.
    """
    shift = lexicon.made(months_from_now)
    by = shift.of(shift.words.match(words))
    told_from, day = periods.now, periods.reference
    ahead = stance == "plan" or lexicon.pattern("dating.before").search(words) is not None
    if day is not None and (ahead or (told_from is not None and day - told_from > _LATER)):
        told_from = day
    if by is None or told_from is None:
        return None
    years, month = divmod(told_from.month - 1 + by, DECEMBER)
    return date(told_from.year + years, month + 1, 1)


def parts_of_years(lexicon: Lexicon) -> Meanings:
    """First and last month of 上半年 and the like."""
    return Meanings.under("months", lexicon)


def feasts(lexicon: Lexicon) -> Meanings:
    """Month and day of feasts: of any year, or of each."""
    return Meanings.under("feasts", lexicon)


def parts_of_months(lexicon: Lexicon) -> Meanings:
    """First and last day of 上旬 and the like."""
    return Meanings.under("days", lexicon)
