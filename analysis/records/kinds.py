"""Kinds: what a sentence or a number has that a rule may need, so that rules that need something else are not asked.

The name of a pattern is a kind: that it may be found in the sentence, for its signs are there. The others are the
stance of the sentence, the dimension and the aspect of the number, and what is named below.
"""

from __future__ import annotations

from itertools import compress, product
from typing import TYPE_CHECKING

from analysis.parsing.decision import sort_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from analysis.parsing.decision import Sort

TIMED = sort_of(["time"])  # times stand in the sentence, or hold in it
IN_A_ROW = sort_of(["row"])  # of a table
_LISTED = sort_of(["listed"])  # follows another number in the same clause
_CUT = sort_of(["cut"])  # another number follows it in the same clause
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


def of_number(
    sentence: Sort, dimension: str, *, beside: tuple[bool, bool], listed: bool, cut: bool, bracket: bool
) -> Sort:
    """The kinds of a number in a sentence of these kinds."""
    own = sort_of((dimension,)) | _BESIDE[beside]
    return sentence | own | (_LISTED if listed else 0) | (_CUT if cut else 0) | (_IN_BRACKETS if bracket else 0)
