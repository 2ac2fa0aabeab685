"""Units and counting words: what dimension they have and how they convert. The words are data: ``lexicon/units.toml``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from analysis.lexicon import read_toml


@dataclass(frozen=True, slots=True)
class Unit:
    """One unit as reports write it; ``factor`` base units make one, ``currency`` is an ISO 4217 code (money only)."""

    name: str
    dimension: str
    base: str
    factor: float = 1.0
    currency: str | None = None
    not_before: str = ""  # characters that make an ordinary word of it


@cache
def units() -> dict[str, Unit]:
    """All units by name."""
    found: dict[str, Unit] = {}
    for dimension in read_toml("units.toml")["dimension"]:
        for name, facts in dimension.get("units", {}).items():
            found[name] = Unit(name, dimension["name"], **facts)
        for name in dimension.get("words", "").split():
            found.setdefault(name, Unit(name, dimension["name"], name))
    return found


@cache
def not_counting() -> frozenset[str]:
    """Counting words that name or order, and make no quantity by themselves (级, 层 …)."""
    words: set[str] = set()
    for dimension in read_toml("units.toml")["dimension"]:
        words.update(dimension.get("not_counting", "").split())
    return frozenset(words)


@cache
def pattern() -> str:
    """Source of a regular expression that matches the longest unit at a position."""
    longest_first = sorted(units().values(), key=lambda unit: (-len(unit.name), unit.name))
    return "|".join(
        re.escape(unit.name) + (f"(?![{re.escape(unit.not_before)}])" if unit.not_before else "")
        for unit in longest_first
    )
