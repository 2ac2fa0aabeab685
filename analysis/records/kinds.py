"""Kinds: what a sentence or a number has that a rule may need, so that rules that need something else are not asked.

The name of a pattern is a kind: that it may be found in the sentence, for its signs are there. The others are the
stance of the sentence, the dimension and the aspect of the number, and what is named below.
"""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import compress, product
from typing import TYPE_CHECKING, NamedTuple

from analysis.lexicon.required import required
from analysis.parsing.decision import NO_KINDS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from analysis.lexicon.lexicon import Lexicon
    from analysis.parsing.decision import Kinds

TIMED: Kinds = frozenset({"time"})  # times stand in the sentence, or hold in it
IN_A_ROW: Kinds = frozenset({"row"})  # of a table
_LISTED: Kinds = frozenset({"listed"})  # follows another number in the same clause
_IN_BRACKETS: Kinds = frozenset({"bracket"})  # stands behind one that opens
# Whether it stands behind another number of the sentence, and in front of one.
_BESIDE: Mapping[tuple[bool, bool], Kinds] = {
    (False, False): NO_KINDS,
    (True, False): frozenset({"behind", "several"}),
    (False, True): frozenset({"ahead", "several"}),
    (True, True): frozenset({"behind", "ahead", "several"}),
}
_BEFORE = ("earlier", "same", "whole")  # which of the numbers before it say what they measure (``Said``)
BEFORE: Mapping[tuple[bool, bool, bool], Kinds] = {
    (earlier, same, whole): frozenset(compress(_BEFORE, (earlier, same, whole)))
    for earlier, same, whole in product((False, True), repeat=3)
}


def of_number(sentence: Kinds, dimension: str, *, beside: tuple[bool, bool], listed: bool, bracket: bool) -> Kinds:
    """The kinds of a number in a sentence of these kinds."""
    return sentence.union(
        (dimension,), _BESIDE[beside], _LISTED if listed else NO_KINDS, _IN_BRACKETS if bracket else NO_KINDS
    )


class Known(NamedTuple):
    """What is known of patterns: those that may be found anywhere, and those that may be where certain signs stand.

    ``one`` finds these where they are single, ``two`` a sign that may be the first of two, with the one behind it.
    """

    anywhere: Kinds
    by_one: Mapping[str, Kinds]
    by_two: Mapping[tuple[str, ...], Kinds]
    one: re.Pattern[str]
    two: re.Pattern[str]

    def of(self, text: str, start: int, end: int) -> Kinds:
        """Those that may be found in a stretch of a text."""
        one, two = {*self.one.findall(text, start, end)}, self.two.findall(text, start, end)
        by_two = self.by_two
        return self.anywhere.union(*map(self.by_one.__getitem__, one), *(by_two[at] for at in two if at in by_two))


def known(lexicon: Lexicon, names: Iterable[str]) -> Known:
    """What is known of patterns by their names."""
    anywhere: set[str] = set()
    by_signs: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for name in names:
        signs = required(lexicon.pattern(name))
        if signs is None:
            anywhere.add(name)
        for one in signs or ():
            by_signs[tuple(one)].add(name)
    by_one = {signs[0]: frozenset(found) for signs, found in by_signs.items() if len(signs) == 1}
    by_two = {signs: frozenset(found) for signs, found in by_signs.items() if len(signs) > 1}
    first, second = _any({one for one, _ in by_two}), _any({two for _, two in by_two})
    return Known(frozenset(anywhere), by_one, by_two, re.compile(_any(by_one)), re.compile(f"({first})(?=({second}))"))


def _any(signs: Collection[str]) -> str:
    """The source of any of some signs."""
    return f"[{re.escape(''.join(signs))}]" if signs else "(?!)"
