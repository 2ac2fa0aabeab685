"""Dates, periods, deadlines, durations and recurrences as they are written: ``lexicon/patterns/times.toml``."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from analysis.parsing.guards import guarded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.lexicon.lexicon import Lexicon

_FORMS = "forms."
# The classes of words that a form can begin with, if not with a numeral.
_BEGIN = (
    "this_year", "next_year", "year_after_next", "last_year", "year_before", "year_before_last", "half_term",
    "all_year", "first_half", "second_half", "quarter", "quarters_so_far", "so_far", "quarter_end", "month_end",
    "within_year", "year_start", "mid_year", "year_end", "each", "until", "now", "as_of_now", "up_to_now",
    "past", "past_half_year", "near", "recent", "recent_years", "this_very_year", "new_year", "using",
    "coming", "plan_span", "year_behind", "national_day", "labour_day", "new_years_day",
    "spring_feast", "dragon_boats", "autumn_feast", "double_ninth", "season", "half_year",
    "this_month", "last_month", "next_month", "this_week", "last_week", "next_week",
)  # fmt: skip
_NEVER_IN_A_NUMBER = ("bare_month", "monthday", "months", "days", "duration")  # 1.5个月 tells no 5个月


class TimeExpression(NamedTuple):
    """One time expression in the normal form, not yet placed in a calendar; ``form`` names how it is written.

    ``compares`` says that it is only what something is compared with: 比2015年.
    """

    start: int
    end: int
    form: str
    words: str
    compares: bool = False


def _forms(lexicon: Lexicon) -> re.Pattern[str]:
    """All forms as one expression with a named group each."""
    keys = [key for key in lexicon.patterns("times") if key.startswith(_FORMS)]
    forms = ((key.removeprefix(_FORMS), lexicon.source(f"times.{key}")) for key in keys)
    return re.compile(guarded(forms, "0123456789" + lexicon.source("times.numeral")))


def _heads(lexicon: Lexicon) -> re.Pattern[str]:
    """What a form can begin with: the forms are tried at these places only.

    The pattern begins with one set of signs, which the search through a text finds fast.
    """
    firsts: dict[str, set[str]] = defaultdict(set)  # those of the words that go on in the same way
    for name in _BEGIN:
        for word in lexicon.words(name):
            firsts[word[1:]].add(word[0])
    numerals = lexicon.source("times.numeral")
    tails = [
        "(?<=[0-9])[0-9]*+",
        f"(?<=[{numerals}])[{numerals}]*+",
        *(f"(?<=[{''.join(firsts[tail])}]){tail}" for tail in sorted(firsts, key=len, reverse=True)),
    ]
    return re.compile(f"[0-9{numerals}{''.join(set().union(*firsts.values()))}](?:{'|'.join(tails)})")


def find(text: str, lexicon: Lexicon) -> Iterator[TimeExpression]:
    """Time expressions of a text in normal form, left to right, without overlap."""
    heads, forms = lexicon.made(_heads), lexicon.made(_forms)
    before, behind = lexicon.pattern("times.compared_before"), lexicon.pattern("times.times_as_much_behind")
    end = 0
    for place in heads.finditer(text):
        start = place.start()
        if start < end or not (match := forms.match(text, start)):
            continue
        form = str(match.lastgroup)
        if form in _NEVER_IN_A_NUMBER and text[start - 1 : start].isdecimal():
            continue
        end = match.end()
        compares = before.search(text, max(0, start - 1), start) or behind.match(text, end)
        yield TimeExpression(start, end, form, match.group(), compares is not None)


def is_plan_name(text: str, time: TimeExpression, lexicon: Lexicon) -> bool:
    """Whether a five-year plan is only named: “十四五”规划, and no time such as “十四五”期间."""
    return time.form == "five_year" and lexicon.pattern("times.plan_name").match(text, time.start) is not None
