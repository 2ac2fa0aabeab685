"""From the words of a source to canonical indicators; the patterns are data: ``lexicon/indicators.toml``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from analysis.lexicon import read_toml


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


@cache
def indicators() -> tuple[Indicator, ...]:
    """All canonical indicators, in the order in which they are tried."""
    return tuple(
        Indicator(
            code, facts["name"], facts["label"], re.compile(facts["pattern"]), frozenset(facts["dimensions"]),
            frozenset(facts.get("aspects", ["level"])), facts.get("direction", 0),
        )
        for code, facts in read_toml("indicators.toml").items()
    )  # fmt: skip


def code(indicator: str | None, dimension: str, aspect: str) -> str | None:
    """The canonical indicator of a quantity, or None where the crosswalk has none."""
    if indicator is None:
        return None
    for known in indicators():
        if dimension in known.dimensions and aspect in known.aspects and known.pattern.search(indicator):
            return known.code
    return None
