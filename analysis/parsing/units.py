"""Units and counting words, with their dimension and conversion; they are data: ``lexicon/units.toml``."""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from analysis.lexicon.particles import EACH
from analysis.tables.vocabularies import DIMENSIONS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from analysis.lexicon.layers import Entry
    from analysis.lexicon.lexicon import Lexicon

MONEY = "money"
# 元/平方米 is money and 次/月 a count: what one of them is for is told apart, as a day, a field or a head is of
# anything (吨/日, 公斤/亩). 立方米/秒 is no volume, and 微克/立方米 no mass.
_STAYS_ITSELF = (MONEY, "count", "ratio", "duration", "rank")
_SLASH, _AND = "/", "·"
_NO_WORDS: tuple[Sequence[int], Mapping[str, Unit | None]] = ((), {})


@dataclass(frozen=True, slots=True)
class Unit:
    """One unit as reports write it; ``factor`` base units make one, ``currency`` is an ISO 4217 code (money only)."""

    name: str
    dimension: str
    base: str
    factor: float = 1.0
    currency: str | None = None


def units(lexicon: Lexicon) -> Mapping[str, Unit]:
    """All units by name. Raises InputError, with file and line, for an entry that declares none."""
    return lexicon.made(_declared)


def unit_at(text: str, position: int, lexicon: Lexicon) -> Unit | None:
    """The unit that stands at a position of a text in normal form.

    The longest known word wins, so that what is only the beginning of another word (家 of 家庭, 兆瓦 of 兆瓦时) is no
    unit. Compounds such as 立方米/秒 and 公里每小时 are units of their own, of a dimension that the tables do not tell.
    """
    unit = _word_at(text, position, lexicon)
    if unit is None or unit.dimension in _STAYS_ITSELF:
        return unit
    end = position + len(unit.name)
    sign = text[end : end + 1]
    return unit if sign not in (_SLASH, EACH) else _compound(text, unit, position, end, lexicon)


def is_begun(text: str, position: int, lexicon: Lexicon) -> bool:
    """Whether what stands at a position at least begins like a unit."""
    lengths, words = lexicon.made(_by_first_sign).get(text[position : position + 1], _NO_WORDS)
    return any(words.get(text[position : position + length]) is not None for length in lengths)


def _word_at(text: str, position: int, lexicon: Lexicon) -> Unit | None:
    lengths, words = lexicon.made(_by_first_sign).get(text[position : position + 1], _NO_WORDS)
    for length in lengths:
        word = text[position : position + length]
        if word in words and not _goes_on(text, position + length):
            return words[word]
    return None


def _goes_on(text: str, end: int) -> bool:
    """Whether a word in Latin letters goes on behind its end: the m of 5mm."""
    around = text[end - 1 : end + 1]
    return len(around) > 1 and around.isascii() and around.isalnum()


def _compound(text: str, unit: Unit, position: int, end: int, lexicon: Lexicon) -> Unit | None:
    """The unit with what it is per; None where a slash leads to something unknown."""
    sign = text[end : end + 1]
    while sign in (_SLASH, EACH, _AND) and sign:
        per = _per(text, end + 1, lexicon)
        if sign == _SLASH and end == position + len(unit.name) and per in lexicon.words("rate_of"):
            return unit
        if not per or (sign == EACH and _counts(per, lexicon)):
            if sign == _SLASH and text[end + 1 : end + 2].isalpha():
                return None
            break
        end += 1 + len(per)
        sign = text[end : end + 1]
    name = text[position:end]
    return unit if name == unit.name else Unit(name, "unknown", name)


def _per(text: str, position: int, lexicon: Lexicon) -> str:
    """The words behind a slash that a rate may be per: a unit or a part of the calendar."""
    unit = _word_at(text, position, lexicon)
    if unit is not None:
        return unit.name
    period = lexicon.pattern("numbers.per_period").match(text, position)
    return period.group() if period else ""


def _counts(name: str, lexicon: Lexicon) -> bool:
    """Whether a unit counts things, which 每 in front of it may begin to say of each: 3公里,每户 …"""
    unit = units(lexicon).get(name)
    return unit is not None and unit.dimension in ("count", MONEY)


def _by_first_sign(lexicon: Lexicon) -> Mapping[str, tuple[Sequence[int], Mapping[str, Unit | None]]]:
    """All units, and words that only begin like one (None), by their first sign, with their lengths, the longest first.

    A word that only begins like such a word is the unit that it begins with: 户 of 户外来, though 户外 is a word.
    """
    known = units(lexicon)
    words: dict[str, Unit | None] = dict.fromkeys(lexicon.words("non_unit"))
    words |= known
    for word in lexicon.words("not:non_unit"):
        words[word] = next((known[word[:length]] for length in range(len(word), 0, -1) if word[:length] in known), None)
    found: defaultdict[str, dict[str, Unit | None]] = defaultdict(dict)
    for word, unit in words.items():
        found[word[0]][word] = unit
    return {sign: (sorted(set(map(len, own)), reverse=True), own) for sign, own in found.items()}


def _declared(lexicon: Lexicon) -> Mapping[str, Unit]:
    return {name: _unit(name, entry) for name, entry in lexicon.table("units.toml").items()}


def _unit(name: str, entry: Entry) -> Unit:
    facts = entry.value
    if not isinstance(facts, dict):
        entry.fail(f"{name} = {facts!r}", 'facts in braces, such as { dimension = "count" }')
    for key, value in facts.items():
        if key not in _EXPECTED:
            entry.unknown("key", key, _EXPECTED)
        is_right, expected = _EXPECTED[key]
        if not is_right(value):
            entry.fail(f"{key} = {value!r}", expected)
    dimension, currency = facts.get("dimension"), facts.get("currency")
    if dimension is None:
        entry.fail(f"{name} without a dimension", f"a dimension, one of {', '.join(DIMENSIONS)}", "Add it to the line.")
    if dimension not in DIMENSIONS:
        entry.unknown("dimension", dimension, DIMENSIONS)
    if (currency is None) == (dimension == MONEY):
        entry.fail(f"{name} of {dimension}, currency {currency}", "a currency of money, and of nothing else")
    return Unit(name, dimension, facts.get("base", name), float(facts.get("factor", 1)), currency)


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value)


def _is_factor(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and 0 < value < math.inf


_EXPECTED: Mapping[str, tuple[Callable[[object], bool], str]] = {
    "dimension": (_is_text, "text in quotation marks"),
    "base": (_is_text, "text in quotation marks"),
    "factor": (_is_factor, "a number above 0"),
    "currency": (_is_text, 'an ISO 4217 code in quotation marks, such as "CNY"'),
    "classes": (_is_text, 'classes of the word in quotation marks, such as "occasion"'),
}


def called(name: str, lexicon: Lexicon) -> Unit | None:
    """The unit of a class that has one; None where a lexicon has taken it out."""
    known = units(lexicon)
    return next((known[word] for word in sorted(lexicon.words(name)) if word in known), None)
