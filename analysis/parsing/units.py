"""Units and counting words, with their dimension and conversion; they are data: ``lexicon/units.toml``."""

from __future__ import annotations

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
        for name in dimension.get("lists", {}).get("words", "").split():
            found.setdefault(name, Unit(name, dimension["name"], name))
    return found


@cache
def words(name: str) -> frozenset[str]:
    """A word list of the count dimension: ``not_counting``, ``arabic_only`` or ``abstract``."""
    return frozenset(
        word
        for dimension in read_toml("units.toml")["dimension"]
        for word in dimension.get("lists", {}).get(name, "").split()
    )


@cache
def _longest() -> int:
    return max(map(len, units()))


def unit_at(text: str, position: int) -> Unit | None:
    """The longest unit that stands at a position of a text in normal form, or None."""
    known = units()
    for length in range(_longest(), 0, -1):
        unit = known.get(text[position : position + length])
        if unit is not None and len(unit.name) == length:
            follows = text[position + length : position + length + 1]
            if not follows or follows not in unit.not_before:
                return unit
    return None
