"""Numbers with their units as an edition writes them: “728 million yuan”, “6.5亿元”."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import pandas as pd
from babel.numbers import format_compact_decimal, format_decimal, get_currency_name

from analysis.findings.values import BOUNDS, value
from analysis.wording.catalogue import Catalogue

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping, Sequence

    from analysis.wording.words import Words

# Units that have a name in each language; what counts things (户, 家, 场次) is named and quoted.
_NAMED = (
    "yuan", "us-dollar", "euro", "hong-kong-dollar", "yen", "pound", "australian-dollar", "canadian-dollar", "won",
    "new-taiwan-dollar", "rouble", "square-metre", "metre", "cubic-metre", "kilogram", "kilogram-of-coal",
    "kilowatt-hour", "kilowatt", "kilovolt-ampere", "tonne-of-steam", "percentage-point", "times", "doubling", "second",
    "working-day", "calendar-day", "trading-day", "place", "day", "hour", "minute",
)  # fmt: skip
_SECONDS = (("day", 86_400), ("hour", 3600), ("minute", 60))  # what so many are rather called
# From where on an edition writes a number short, and which of CLDR's short forms it has: million, 万.
_SHORT = {"en": (1e6, "long"), "zh": (1e4, "short")}
_DIGITS = 6  # behind the point, of a number of millions: 2.618 billion
_YUAN = "CNY"
_INNER = str.maketrans("“”", "‘’")  # marks within marks
_MERE = "个"  # counts anything, so that it says nothing that English would say


def number(words: Words, amount: float) -> str:
    """“5,078”, “11.9606 million”; “1196.06万”."""
    least, form = _SHORT[words.edition]
    if abs(amount) < least:
        return str(format_decimal(amount, locale=words.catalogue.locale))
    locale = words.catalogue.locale
    return str(format_compact_decimal(amount, format_type=form, locale=locale, fraction_digits=_DIGITS))  # type: ignore[arg-type]  # one of two literals


def unit(words: Words, base_unit: str, n: float = 2) -> str:
    """What a base unit is called beside ``n``: “m²”, “平方米”; in English a counter is quoted: “households (“户”)”."""
    if name := _units().get(base_unit):
        return words.say(f"unit-{name}", n=int(n) if float(n).is_integer() else n)
    counter = _counters().get(base_unit)
    return words.say("unit-counter", name=counter[n != 1], source=base_unit) if counter else quoted(words, base_unit)


def quoted(words: Words, source: str) -> str:
    """Words of a source inside words of ours: “在建项目”; in Chinese they need no marks."""
    return source if words.edition == "zh" else f"“{source.translate(_INNER)}”"


def quantity(words: Words, row: Mapping[Hashable, Any], before: str = "") -> str:
    """“≥3,000 m²”, “95%” for a row of metrics: its value in base units, with direction and bound.

    ``before`` begins the names of its columns: base_low, base_high, base_unit, bound and sign.
    """
    names = ("base_low", "base_high", "base_unit", "bound", "sign")
    own = _readable({name: row[f"{before}{name}"] for name in names})
    told = value(own, say=lambda amount: number(words, amount))
    return with_unit(words, told, own["base_unit"], own["base_high"] if own["base_low"] == own["base_high"] else 2)


def _readable(own: dict[Hashable, Any]) -> dict[Hashable, Any]:
    """Seconds that are whole days, hours or minutes as such; all else as it is."""
    if _units().get(own["base_unit"]) != "second":
        return own
    ends = (own["base_low"], own["base_high"])
    for name, length in _SECONDS:
        if all(end and end % length == 0 for end in ends):
            low, high = (end / length for end in ends)
            return {**own, "base_low": low, "base_high": high, "base_unit": Catalogue.of("zh").say(f"unit-{name}", n=2)}
    return own


def with_unit(words: Words, told: str, base_unit: str, n: float = 2) -> str:
    """A number in words with its unit, in the form that stands beside ``n``: “1 household (“户”)”, “95%”."""
    if base_unit == "%":
        return f"{told}%"
    if base_unit == _MERE and words.edition == "en":
        return told
    return words.say("quantity", value=told, unit=unit(words, base_unit, n))


def per(words: Words, told: str, denominator: object) -> str:
    """A value and what it is for each of: “1 time (“次”) per month (“月”)”; the value alone where that is nothing."""
    if not isinstance(denominator, str) or not denominator:
        return told
    return words.say("quantity-per", value=told, per=unit(words, denominator, 1))


def money(words: Words, low: float, high: float, currency: str, bound: str = "exact") -> str:
    """“≥728 million yuan”, “1万–2万美元”."""
    told = BOUNDS.get(bound, "") + "–".join(dict.fromkeys(number(words, end) for end in (low, high)))
    locale = words.catalogue.locale
    name = (
        words.say("unit-yuan")
        if currency == _YUAN
        else get_currency_name(currency, count=1 if low == high == 1 else 2, locale=locale)
    )
    return words.say("quantity", value=told, unit=str(name))


def column(frame: pd.DataFrame, told: list[str]) -> pd.Series[str]:
    """What is told of each row as a column of the frame, of text even where there is no row."""
    return pd.Series(told, index=frame.index, dtype="str")


def shown(rows: pd.DataFrame, of: pd.DataFrame) -> int | str:
    """How many rows of a table are shown, for its caption: “all”, or their number."""
    return "all" if len(rows) == len(of) else len(rows)


@cache
def _units() -> Mapping[str, str]:
    """Base unit as the tables have it, which is as Chinese has it -> name of its message."""
    chinese = Catalogue.of("zh")
    return {chinese.say(f"unit-{name}", n=2): name for name in _NAMED}


@cache
def _counters() -> Mapping[str, Sequence[str]]:
    return tomllib.loads((files("analysis.lexicon") / "counters.toml").read_text(encoding="utf-8"))
