"""From the words of a source to canonical indicators, which are data: ``lexicon/indicators.toml``."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, get_args

from analysis.records.aspect import Aspect
from analysis.tables.catalogue import DIMENSIONS

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping

    from analysis.lexicon.layers import Entry
    from analysis.lexicon.lexicon import Lexicon

FILE = "indicators.toml"
_LISTS: dict[str, tuple[str, ...]] = {"dimensions": DIMENSIONS, "aspects": get_args(Aspect)}
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


def code(indicator: str | None, dimension: str, aspect: str, lexicon: Lexicon) -> str | None:
    """The canonical indicator of a quantity, or None where the crosswalk has none."""
    if indicator is None:
        return None
    fitting = lexicon.made(_by_kind).get((dimension, aspect), ())
    return next((known.code for known in fitting if known.pattern.search(indicator)), None)


def _indicators(lexicon: Lexicon) -> tuple[Indicator, ...]:
    entries = list(lexicon.table(FILE).items())
    entries.sort(key=lambda item: lexicon.folders.index(item[1].file.path.parent), reverse=True)
    return tuple(_read(code, entry, lexicon) for code, entry in entries)


def _by_kind(lexicon: Lexicon) -> Mapping[tuple[str, str], list[Indicator]]:
    """The indicators that take a (dimension, aspect)."""
    found: dict[tuple[str, str], list[Indicator]] = defaultdict(list)
    for known in indicators(lexicon):
        for dimension in known.dimensions:
            for aspect in known.aspects:
                found[dimension, aspect].append(known)
    return dict(found)


def _read(code: str, entry: Entry, lexicon: Lexicon) -> Indicator:
    if not isinstance(entry.value, dict):
        entry.fail(f"{code} = {entry.value!r}", "an indicator on one line: " + code + " = { name = …, pattern = … }")
    facts = _DEFAULTS | entry.value
    for key in facts:
        if key not in _KEYS:
            entry.unknown("key", key, _KEYS)
    for key in ("name", "label", "pattern"):
        if not isinstance(facts.get(key), str) or not facts[key]:
            entry.fail(f"{key} = {facts.get(key)!r}", f"{key} in quotation marks")
    for key, known in _LISTS.items():
        if not isinstance(facts.get(key), list) or not facts[key]:
            entry.fail(f"{key} = {facts.get(key)!r}", f'a list such as ["{known[0]}"]')
        for value in facts[key]:
            if value not in known:
                entry.unknown(key.removesuffix("s"), str(value), known)
    if facts["direction"] not in _DIRECTIONS:
        entry.fail(f"direction = {facts['direction']!r}", "1 (more is better), -1 (less is better) or 0")
    pattern = lexicon.regex(facts["pattern"], entry)
    if pattern.search(""):
        entry.fail(f"pattern = {facts['pattern']!r}", "a pattern that does not fit everything")
    lists = (frozenset(facts[key]) for key in _LISTS)
    return Indicator(code, facts["name"], facts["label"], pattern, *lists, facts["direction"])
