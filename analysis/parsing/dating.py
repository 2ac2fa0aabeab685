"""The days that a time expression means, in the calendar of its report: which rules read which form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.parsing.days import Days, Expression, month_told, number, years_from_now
from analysis.parsing.months import DAY, DAYS, FEAST, MONTH, MONTHS
from analysis.parsing.relative_times import DURATION, FIVE_YEARS, NOW, PAST, RECURRENCE, WEEK
from analysis.parsing.years import WITHIN_YEAR, YEAR, YEAR_BEFORE, YEARS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from analysis.lexicon.lexicon import Lexicon
    from analysis.parsing.decision import Rules
    from analysis.parsing.model import Stance
    from analysis.parsing.periods import Periods
    from analysis.parsing.times import TimeExpression

FORMS: Mapping[str, Rules[Expression, Days]] = {
    "days": DAYS,
    "day": DAY,
    "monthday": DAY,
    "months": MONTHS,
    "month": MONTH,
    "cell_month": MONTH,
    "bare_month": MONTH,
    "years": YEARS,
    "year": YEAR,
    "part_of_year": YEAR,
    "within_year": WITHIN_YEAR,
    "last_year": YEAR_BEFORE,
    "week": WEEK,
    "now": NOW,
    "before_feast": FEAST,
    "past": PAST,
    "five_year": FIVE_YEARS,
    "duration": DURATION,
    "recurrence": RECURRENCE,
}
_FROM_ITS_PART = ("year_before", "year_behind")
_BESIDE = 3  # signs beside an expression that its days can hang on: 预计到, 力争


def resolve(
    time: TimeExpression, text: str, stance: Stance, periods: Periods, year: int | None, lexicon: Lexicon
) -> Days:
    """The days that a time expression means, in a part of the given stance.

    ``year`` is the year that an earlier expression of the same sentence has set, if any.
    """
    own = sets_year(time, periods, stance, lexicon)
    if own is None:
        own = year if year is not None else periods.year_of(stance)
    lead, tail = text[max(0, time.start - _BESIDE) : time.start], text[time.end : time.end + _BESIDE]
    decided = FORMS[time.form].decide(Expression(time.words, lead, tail, stance, periods, own, lexicon))
    days = decided.value
    return Days(days.type, days.start, days.end, f"{time.form}: {decided.rule}")


def sets_year(time: TimeExpression, periods: Periods, stance: Stance, lexicon: Lexicon) -> int | None:
    """The year that an expression sets for the undated ones after it in the sentence, if it names one.

    上年 is the year before that of its part, 次年 the one behind it, and so is 去年 where a review is compared with it.
    """
    if match := lexicon.pattern("dating.year_by_digits").match(time.words):
        return int("".join(sign if sign.isdecimal() else str(number(sign, lexicon)) for sign in match.group()))
    if (month := month_told(time.words, stance, periods, lexicon)) is not None:
        return month.year
    meanings = lexicon.made(years_from_now)
    found = meanings.words.match(time.words)
    if found is None:
        return None
    from_part = found.lastgroup in _FROM_ITS_PART or (found.lastgroup == "last_year" and time.compares)
    shift: int = meanings.of(found)
    return (periods.year_of(stance) if from_part else periods.this_year) + shift
