"""From the words of a source to canonical indicators, which are data: ``lexicon/indicators.toml``."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple, get_args

from analysis.lexicon.classes import multiplied_out
from analysis.records.aspect import Aspect
from analysis.tables.vocabularies import DIMENSIONS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from analysis.lexicon.layers import Entry
    from analysis.lexicon.lexicon import Lexicon

FILE = "indicators.toml"
ASPECTS: tuple[str, ...] = get_args(Aspect)
_DIRECTIONS = (-1, 0, 1)
_DEFAULTS: dict[str, Any] = {"aspects": ["level"], "direction": 0}
_KEYS = ("name", "label", "pattern", "dimensions", "aspects", "direction")


@dataclass(frozen=True, slots=True)
class Indicator:
    """One canonical indicator: what its wording is, which aspects and dimensions it takes, and which way is better."""

    code: str
    name: str  # English
    label: str  # 中文
    pattern: re.Pattern[str]
    dimensions: frozenset[str]
    aspects: frozenset[str]
    direction: int  # +1 more is better, -1 less is better, 0 neither


def indicators(lexicon: Lexicon) -> tuple[Indicator, ...]:
    """All canonical indicators in the order in which they are tried: those of a folder laid over another come first.

    Raises InputError, with file and line, for an entry that is wrong.
    """
    return lexicon.made(_indicators)


def codes(lexicon: Lexicon) -> frozenset[str]:
    """The codes that ``indicator_code`` may have."""
    return frozenset(known.code for known in indicators(lexicon))


def code(indicator: str | None, dimension: str, aspect: str, lexicon: Lexicon) -> str | None:
    """The canonical indicator of a quantity, or None where the crosswalk has none."""
    if indicator is None:
        return None
    fitting = lexicon.made(_by_kind).get((dimension, aspect))
    if fitting is None or not fitting.any.search(indicator):
        return None
    return next((known.code for known in fitting.known if known.pattern.search(indicator)), None)


def _indicators(lexicon: Lexicon) -> tuple[Indicator, ...]:
    entries = list(lexicon.table(FILE).items())
    entries.sort(key=lambda item: lexicon.folders.index(item[1].file.path.parent), reverse=True)
    return tuple(_read(code, entry, lexicon) for code, entry in entries)


class _Fitting(NamedTuple):
    """The indicators that take a dimension and an aspect, and what is found where any of their patterns is."""

    known: Sequence[Indicator]
    any: re.Pattern[str]


def _by_kind(lexicon: Lexicon) -> Mapping[tuple[str, str], _Fitting]:
    """The indicators that take a (dimension, aspect)."""
    found: dict[tuple[str, str], list[Indicator]] = defaultdict(list)
    for known in indicators(lexicon):
        for dimension in known.dimensions:
            for aspect in known.aspects:
                found[dimension, aspect].append(known)
    return {kind: _Fitting(known, _any(known)) for kind, known in found.items()}


def _any(known: Sequence[Indicator]) -> re.Pattern[str]:
    """Any of their patterns, to see at once that none fits; found everywhere if one has groups or flags of its own."""
    patterns = [one.pattern for one in known]
    if any(pattern.groups or pattern.flags != re.UNICODE for pattern in patterns):
        return re.compile("")
    return re.compile(multiplied_out("|".join(f"(?:{pattern.pattern})" for pattern in patterns)))


def _read(code: str, entry: Entry, lexicon: Lexicon) -> Indicator:
    if not isinstance(entry.value, dict):
        entry.fail(f"{entry.key} = {entry.value!r}", 'an indicator on one line: code = { name = "…", … }')
    facts = _DEFAULTS | entry.value
    for key in facts:
        if key not in _KEYS:
            entry.unknown("key", key, _KEYS)
    name, label, source = (_text(entry, facts, key) for key in ("name", "label", "pattern"))
    dimensions, aspects = _choice(entry, facts, "dimensions", DIMENSIONS), _choice(entry, facts, "aspects", ASPECTS)
    if facts["direction"] not in _DIRECTIONS:
        entry.fail(f"direction = {facts['direction']!r}", "1 (more is better), -1 (less is better) or 0")
    pattern = lexicon.regex(source, entry)
    if pattern.search(""):
        entry.fail(f"pattern = {source!r}", "a pattern that does not fit everything")
    return Indicator(code, name, label, pattern, dimensions, aspects, facts["direction"])


def _text(entry: Entry, facts: Mapping[str, Any], key: str) -> str:
    value = facts.get(key)
    if not isinstance(value, str) or not value:
        entry.fail("no " + key if value is None else f"{key} = {value!r}", f"a {key} in quotation marks")
    return value


def _choice(entry: Entry, facts: Mapping[str, Any], key: str, known: Sequence[str]) -> frozenset[str]:
    values = facts.get(key)
    if not isinstance(values, list) or not values:
        entry.fail(f"no {key}" if values is None else f"{key} = {values!r}", f'a list such as ["{known[0]}"]')
    for value in values:
        if value not in known:
            entry.unknown(key.removesuffix("s"), value, known)
    return frozenset(values)
