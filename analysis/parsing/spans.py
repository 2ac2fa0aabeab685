"""Spans of the calendar: a year, the end of a month."""

from __future__ import annotations

import calendar
from datetime import date

Span = tuple[date, date]


def year(number: int) -> Span:
    """The whole calendar year."""
    return date(number, 1, 1), date(number, 12, 31)


def years(first: int, last: int) -> Span:
    """The calendar years from one to another."""
    return date(first, 1, 1), date(last, 12, 31)


def month_end(number: int, month: int) -> date:
    """Last day of a month."""
    return date(number, month, calendar.monthrange(number, month)[1])
