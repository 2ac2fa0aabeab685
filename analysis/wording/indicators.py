"""What the indicators of the crosswalk are called; the lexicon has their names in both languages."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from analysis.lexicon.lexicon import Lexicon
from analysis.records.canonical import indicators
from analysis.wording.catalogue import Catalogue

if TYPE_CHECKING:
    from collections.abc import Mapping


def indicator_name(code: str, edition: str) -> str:
    """“Tax revenue”, “税收收入”; with what is measured of it (“, change”); an unknown code is shown as it is."""
    return _names(edition).get(code, code)


@cache
def _names(edition: str) -> Mapping[str, str]:
    say = Catalogue.of(edition).say
    found: dict[str, str] = {}
    for known in indicators(Lexicon.default()):
        name = known.label if edition == "zh" else known.name
        found[known.code] = name
        if known.growth:
            found[known.growth] = say("indicator-change", indicator=name)
        if known.each:
            found[known.each] = say("indicator-each", indicator=name)
    return found
