"""Dates, periods, deadlines, durations and recurrences as they are written; they are data: ``lexicon/times.toml``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from analysis.lexicon import read_toml

if TYPE_CHECKING:
    from collections.abc import Iterator

_COMPARES = re.compile(r"[比较同与]\Z")  # 比2015年: a base of comparison, not the period of what is compared
_TIMES_AS_MUCH = re.compile(r"的?[0-9.]{1,6}倍")  # 2015年的2.3倍


@dataclass(frozen=True, slots=True)
class Found:
    """One time expression in the normal form, not yet placed in a calendar; ``form`` names how it is written."""

    start: int
    end: int
    form: str
    words: str
    compares: bool = False


@cache
def _filled(source: str) -> str:
    """A source with the parts that it names put in."""
    for name, part in reversed(read_toml("times.toml")["parts"].items()):
        source = source.replace(f"{{{name}}}", part)
    return source


@cache
def _forms() -> re.Pattern[str]:
    return re.compile(
        "|".join(f"(?P<{name}>{_filled(form)})" for name, form in read_toml("times.toml")["forms"].items())
    )


@cache
def _head() -> re.Pattern[str]:
    return re.compile(read_toml("times.toml")["head"]["words"])


@cache
def _plan_name() -> re.Pattern[str]:
    not_a_time = "(?!时期|期间|以来|期?末|初期|中期)"
    return re.compile(_filled(f"{{five_years}}”?{not_a_time}[^,。;”]{{0,8}}(?:规划|计划)"))


def find(text: str) -> Iterator[Found]:
    """Time expressions of a text in normal form, left to right, without overlap."""
    forms, end = _forms(), 0
    for head in _head().finditer(text):
        start = head.start()
        if start < end or not (match := forms.match(text, start)):
            continue
        form, before = str(match.lastgroup), text[max(0, start - 2) : start]
        if form in ("bare_month", "monthday", "months", "duration") and before[-1:].isdecimal():
            continue
        end = match.end()
        compares = _COMPARES.search(before) is not None or _TIMES_AS_MUCH.match(text, end) is not None
        yield Found(start, end, form, match.group(), compares)


def is_plan_name(text: str, found: Found) -> bool:
    """Whether a five-year plan is only named: “十四五”规划, and no time such as “十四五”期间."""
    return found.form == "five_year" and _plan_name().match(text, found.start) is not None
