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
from analysis.parsing.decision import sort_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from analysis.lexicon.lexicon import Lexicon
    from analysis.parsing.decision import Sort

TIMED = sort_of(["time"])  # times stand in the sentence, or hold in it
IN_A_ROW = sort_of(["row"])  # of a table
_LISTED = sort_of(["listed"])  # follows another number in the same clause
_IN_BRACKETS = sort_of(["bracket"])  # stands behind one that opens
# Whether it stands behind another number of the sentence, and in front of one.
_BESIDE: Mapping[tuple[bool, bool], Sort] = {
    (False, False): 0,
    (True, False): sort_of(["behind", "several"]),
    (False, True): sort_of(["ahead", "several"]),
    (True, True): sort_of(["behind", "ahead", "several"]),
}
_BEFORE = ("earlier", "same", "whole")  # which of the numbers before it say what they measure (``Said``)
BEFORE: Mapping[tuple[bool, bool, bool], Sort] = {
    (earlier, same, whole): sort_of(compress(_BEFORE, (earlier, same, whole)))
    for earlier, same, whole in product((False, True), repeat=3)
}


def of_number(sentence: Sort, dimension: str, *, beside: tuple[bool, bool], listed: bool, bracket: bool) -> Sort:
    """The kinds of a number in a sentence of these kinds."""
    own = sort_of((dimension,)) | _BESIDE[beside]
    return sentence | own | (_LISTED if listed else 0) | (_IN_BRACKETS if bracket else 0)


class Known(NamedTuple):
    """What is known of patterns: those that may be found anywhere, and those that may be where certain signs stand.

    ``one`` finds these where they are single, ``two`` a sign that may be the first of two, with the one behind it.
    """

    anywhere: Sort
    by_one: Mapping[str, Sort]
    by_two: Mapping[tuple[str, ...], Sort]
    one: re.Pattern[str]
    two: re.Pattern[str]

    def of(self, text: str, start: int, end: int) -> Sort:
        """Those that may be found in a stretch of a text."""
        sort, by_one, by_two = self.anywhere, self.by_one, self.by_two
        for one in self.one.findall(text, start, end):
            sort |= by_one[one]
        for two in self.two.findall(text, start, end):
            if two in by_two:
                sort |= by_two[two]
        return sort


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
    by_one = {signs[0]: sort_of(found) for signs, found in by_signs.items() if len(signs) == 1}
    by_two = {signs: sort_of(found) for signs, found in by_signs.items() if len(signs) > 1}
    first, second = _any({one for one, _ in by_two}), _any({two for _, two in by_two})
    return Known(sort_of(anywhere), by_one, by_two, re.compile(_any(by_one)), re.compile(f"({first})(?=({second}))"))


def _any(signs: Collection[str]) -> str:
    """The source of any of some signs."""
    return f"[{re.escape(''.join(signs))}]" if signs else "(?!)"
