"""Quantities that stand in one list (3家、5家和8家): where it begins, and what the words in front of it say of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.lexicon.particles import JOINTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.lexicon.lexicon import Lexicon
    from analysis.records.clause import Clause

SEPARATORS = JOINTS + ","
SIGNS = "-+"  # of a value, in front of it: -2.6%、+5.9%
LONGEST = 40  # no list of a report is longer; a hostile one costs no more


def head(group: Sequence[Clause], rank: int, joints: str = JOINTS, *, moved: bool = False, mixed: bool = False) -> int:
    """The first of the quantities of one dimension that only joints stand between.

    ``moved``: or how each moved; ``mixed``: or of any dimensions.
    """
    last = max(0, rank - LONGEST)
    while rank > last and _continues(group, rank, joints, moved=moved, mixed=mixed):
        rank -= 1
    return rank


def size(group: Sequence[Clause], first: int, *, moved: bool = False, mixed: bool = False) -> int:
    """How many quantities the list has that ``first`` is the head of."""
    end = first + 1
    while end < min(len(group), first + LONGEST) and _continues(group, end, JOINTS, moved=moved, mixed=mixed):
        end += 1
    return end - first


def _continues(group: Sequence[Clause], rank: int, joints: str, *, moved: bool, mixed: bool) -> bool:
    clause = group[rank]
    if not clause.listed:
        return False
    alike = group[rank - 1].quantity.unit.dimension == clause.quantity.unit.dimension
    if not clause.left.strip(joints + SIGNS):
        return alike or mixed
    return alike and moved and clause.says("left", "indicator.moves_too") is not None


def row(group: Sequence[Clause], rank: int) -> tuple[Clause, Clause]:
    """The first and the last of the quantities in a row, with nouns between them or not: 30家商铺、12所学校."""
    first = last = rank
    while first > max(0, rank - LONGEST) and _is_joined(group[first]):
        first -= 1
    while last + 1 < min(len(group), rank + LONGEST) and _is_joined(group[last + 1]):
        last += 1
    return group[first], group[last]


def _is_joined(clause: Clause) -> bool:
    return clause.listed and clause.left.strip(SEPARATORS) != clause.left


def lead(group: Sequence[Clause], rank: int) -> str:
    """The words in front of the list that the quantity stands in, nouns between its members or not."""
    first = rank
    while (
        first > max(0, rank - LONGEST)
        and group[first].listed
        and group[first].left.rstrip(SEPARATORS) != group[first].left
    ):
        first -= 1
    return group[first].left


def shares(words: str, count: int, lexicon: Lexicon) -> list[str]:
    """The words of a list of ``count`` members, one each, or nothing where they do not come to as many.

    Modifiers share the noun behind the last: 城镇和农村居民收入 is 城镇居民收入 and 农村居民收入. So do two
    in one word, where nothing else is a list: 城乡居民收入.
    """
    members = [member for member in lexicon.pattern("indicator.joint").split(words) if member]
    if len(members) == 1:
        members = _two_in_one(words, lexicon)
    if len(members) != count:
        return []
    *modifiers, last = members
    length = len(modifiers[0])
    modifier = lexicon.pattern("indicator.modifier")  # and no noun of an amount by itself
    if all(len(one) == length and modifier.fullmatch(one) for one in modifiers):
        return [*(one + last[length:] for one in modifiers), last]
    return members


def _two_in_one(words: str, lexicon: Lexicon) -> list[str]:
    for both, entry in lexicon.table("pairs.toml").items():
        if both in words:
            return [words.replace(both, str(one), 1) for one in entry.value]
    return []
