"""How alike two names of things are, by the characters that they share."""

from __future__ import annotations

from functools import lru_cache

SHORT = 2  # characters; a name that short is alike only where it is the same


def alike(one: str, other: str) -> float:
    """Twice the pairs of characters that two names share, over those that they have (Dice 1945); 0 to 1."""
    if one == other:
        return 1.0
    if min(len(one), len(other)) < SHORT:
        return 0.0
    left, right = pairs(one), pairs(other)
    return 2 * len(left & right) / (len(left) + len(right))


def share_of(one: str, other: str) -> float:
    """How many of the characters of one name another one has, 0 to 1."""
    return len(set(one) & set(other)) / len(set(one)) if one else 0.0


@lru_cache(maxsize=2**16)  # the same names are held against each other again and again
def pairs(name: str) -> frozenset[str]:
    """The pairs of neighbouring characters of a name."""
    return frozenset(name[at : at + 2] for at in range(len(name) - 1))
