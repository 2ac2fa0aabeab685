"""Places in a ranking: 排名全市第一, 位列全省第5, 居前三."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from analysis.parsing import numerals, scan
from analysis.parsing.guards import needed
from analysis.parsing.quantities import Quantity
from analysis.parsing.units import Unit, called, units

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.lexicon.lexicon import Lexicon
    from analysis.parsing.quantities import Bound

# How far in front of a number the words stand that say it is a rank, in signs: a long clause still has them.
_RANKS_BACK, _RANKED_BACK, _PLACED_BACK = 60, 8, 12


def ranks(text: str, lexicon: Lexicon) -> Iterator[Quantity]:
    """The places of a text: those that a number states, the first few, and the first that is said by a word."""
    for match in lexicon.pattern("numbers.rank").finditer(text):
        if _says_a_rank(text, match, lexicon):
            yield from _place(match, "exact", "rank", lexicon)
    for match in lexicon.pattern("numbers.top").finditer(text):
        yield from _place(match, "under", "rank-top", lexicon)
    for match in lexicon.pattern("numbers.top_of").finditer(text):
        near = max(0, match.start() - _PLACED_BACK)
        if lexicon.pattern("numbers.top_of_before").search(text, near, match.start()):
            yield from _place(match, "under", "rank-top", lexicon)
    default = called("unsaid_place", lexicon)
    if default is None:
        return
    for match in scan.matches(lexicon.pattern("numbers.first_place"), lexicon.made(_heads_of_first_place), text):
        yield Quantity(*match.span("number"), 1, 1, Unit(default.name, "rank", default.name), "exact", False, "first")


def _says_a_rank(text: str, match: re.Match[str], lexicon: Lexicon) -> bool:
    """Whether the words beside a place say that it is one in a ranking; a move up or down does of one with a unit."""
    near, far = max(0, match.start() - _RANKED_BACK), max(0, match.start() - _RANKS_BACK)
    if lexicon.pattern("numbers.ranked").search(text, near, match.start()):
        return True
    if match["number"].isdecimal() and lexicon.pattern("numbers.ranks_in_a_row").search(text, far, match.start()):
        return True
    if match["unit"] and lexicon.pattern("numbers.place_shifted").search(text, near, match.start()):
        return True
    return lexicon.pattern("numbers.rank_shifts").match(text, match.end()) is not None


def _heads_of_first_place(lexicon: Lexicon) -> re.Pattern[str]:
    """What the words for the first place can begin with: the pattern begins with what must not stand in front."""
    signs = needed(lexicon.source("numbers.first_place"), "")
    return re.compile(f"[{re.escape(''.join(sorted(signs)))}]" if signs else "(?s:.)")


def _place(match: re.Match[str], bound: Bound, rule: str, lexicon: Lexicon) -> Iterator[Quantity]:
    number = match["number"]
    value = float(number) if number.isdecimal() else numerals.chinese(number, lexicon)
    default = called("unsaid_place", lexicon)
    if value is not None and default is not None:
        named = units(lexicon).get(match["unit"] or "", default)
        unit = Unit(named.name, "rank", default.name)
        yield Quantity(*match.span(), value, value, unit, bound, number.isdecimal(), rule)
