"""How a stated value is written in an edition: “≥2.618 billion yuan”, “≥26.18亿元”."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import pandas as pd
from babel.numbers import format_compact_decimal

from analysis.findings import values

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

    from analysis.wording.words import Words

_LARGE = 1e6  # what English says in millions
_UNITS = (
    "yuan", "us-dollar", "euro", "hong-kong-dollar", "yen", "pound", "australian-dollar", "canadian-dollar", "won",
    "new-taiwan-dollar", "rouble", "square-metre", "metre", "cubic-metre", "kilogram", "kilogram-of-coal",
    "kilowatt-hour", "kilowatt", "kilovolt-ampere", "tonne-of-steam", "percent", "percentage-point", "times",
    "doubling", "second", "working-day", "calendar-day", "trading-day", "place",
)  # fmt: skip


def number(words: Words, value: float) -> str:
    """“2.618 billion”, “140,000”; “26.18亿”, “14万”."""
    if words.edition == "zh" or abs(value) < _LARGE:
        return values.number(value) if words.edition == "zh" else f"{value:,.10g}"
    return str(format_compact_decimal(value, format_type="long", locale=words.catalogue.locale, fraction_digits=3))


def unit(words: Words, base_unit: str, per: object = None) -> str:
    """“yuan”, “元”; what counts things is a word of the source and stands, in English, in quotation marks: “户”."""
    known = _named().get(base_unit)
    if words.edition == "zh":
        return base_unit if pd.isna(per) or not per else f"{base_unit}/{per}"  # type: ignore[call-overload]
    said = words.say(f"unit-{known}") if known else ""
    more = "" if pd.isna(per) or not per else f"/{per}"  # type: ignore[call-overload]  # a word or nothing
    return said if known and not more else f"{said} “{more}”" if known else f"“{base_unit}{more}”"


def said(words: Words, row: Mapping[Hashable, Any]) -> str:
    """The value of a row of metrics in base units: bound, direction, range, unit; without what counts things."""
    told = values.value(row, say=lambda value: number(words, value))
    known = _named().get(row["base_unit"])
    if words.edition == "zh":
        return f"{told}{row['base_unit']}"
    if known is None:
        return told
    return f"{told}{words.say(f'unit-{known}')}" if known == "percent" else f"{told} {words.say(f'unit-{known}')}"


@cache
def _named() -> Mapping[str, str]:
    """Base unit -> what its message is called: the Chinese edition says it as the tables do."""
    from analysis.wording.catalogue import Catalogue

    say = Catalogue.of("zh").say
    return {say(f"unit-{name}"): name for name in _UNITS}
