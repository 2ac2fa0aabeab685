"""Which signs a text has to have for a pattern to be found in it: 计划(?:引进|新建) needs 计 with 划 behind.

A look at the signs of a sentence then says of a hundred patterns at once which of them may be found there at all.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache
from itertools import product
from re import _constants as ops  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

Signs = frozenset[str]  # each a sign, or two that stand together
_Node = tuple[Any, Any]  # of a parsed expression: what it is, and what of
_REPEATS = {ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT}
_NO_WIDTH = {ops.AT, ops.ASSERT_NOT}
_WIDEST = 30  # signs of a range that are told one by one
_MOST = 300  # pairs of two members
_COMMON = 8  # times as likely as a pair is a single sign in a sentence


@lru_cache(1024)
def required(pattern: re.Pattern[str]) -> Signs | None:
    """Signs of which a text has one, wherever the pattern is found in it; None where nothing is sure."""
    if pattern.flags & re.IGNORECASE:
        return None
    return _of(parser.parse(pattern.pattern, pattern.flags))


@lru_cache(256)  # the few patterns of heads are the same in most lexicons
def looking_first(pattern: re.Pattern[str]) -> re.Pattern[str]:
    """The same pattern behind a look at whether a sign stands there that it can begin with.

    The engine takes that look before each step of a search only where all alternatives begin with a plain sign, and
    never before a match: there it would try hundreds of alternatives at the head of each sentence, one by one. Where
    the signs cannot be told, the pattern as it is.
    """
    signs = None if pattern.flags & re.IGNORECASE else _first(parser.parse(pattern.pattern, pattern.flags))
    if not signs:
        return pattern
    return re.compile(f"(?=[{re.escape(''.join(sorted(signs)))}])(?:{pattern.pattern})")


@lru_cache(256)
def look_for(pattern: re.Pattern[str]) -> re.Pattern[str]:
    """What finds the signs of which a text has one, wherever the pattern is found in it; anything, if nothing is sure.

    Its alternatives are plain, so that the engine passes over all that begins none of them.
    """
    signs = required(pattern)
    return re.compile("" if signs is None else "|".join(map(re.escape, sorted(signs))) or "(?!)")


class Known(NamedTuple):
    """What is known of patterns, each a bit: those that may be found anywhere, and those that may by certain signs.

    ``one`` finds these where they are single, ``two`` a sign that may be the first of two, with the one behind it.
    """

    anywhere: int
    by_one: Mapping[str, int]
    by_two: Mapping[tuple[str, ...], int]
    one: re.Pattern[str]
    two: re.Pattern[str]

    def of(self, text: str, start: int, end: int) -> int:
        """Those that may be found in a stretch of a text."""
        found, by_one, by_two = self.anywhere, self.by_one, self.by_two
        for one in self.one.findall(text, start, end):
            found |= by_one[one]
        for two in self.two.findall(text, start, end):
            if two in by_two:
                found |= by_two[two]
        return found


def known(patterns: Iterable[tuple[int, re.Pattern[str]]]) -> Known:
    """What is known of patterns, each with its bit."""
    anywhere = 0
    by_one: dict[str, int] = defaultdict(int)
    by_two: dict[tuple[str, ...], int] = defaultdict(int)
    for bit, pattern in patterns:
        signs = required(pattern)
        if signs is None:
            anywhere |= bit
        for sign in signs or ():
            if len(sign) == 1:
                by_one[sign] |= bit
            else:
                by_two[tuple(sign)] |= bit
    first, second = _set_of({one for one, _ in by_two}), _set_of({two for _, two in by_two})
    return Known(
        anywhere, dict(by_one), dict(by_two), re.compile(_set_of(by_one)), re.compile(f"({first})(?=({second}))")
    )


def _set_of(signs: Collection[str]) -> str:
    """The source of any of some signs."""
    return f"[{re.escape(''.join(signs))}]" if signs else "(?!)"


class Endings(NamedTuple):
    """How what a pattern finds can end: with one of some signs, or any way where ``inside`` finds one of others."""

    last: Signs
    inside: re.Pattern[str]

    def may_end(self, words: str) -> bool:
        """Whether the pattern may be found at the end of some words."""
        return words[-1:] in self.last or self.inside.search(words) is not None


def endings(pattern: re.Pattern[str]) -> Endings:
    """How what is found of a pattern of several alternatives, all of them for the end of a text, can end."""
    last: set[str] = set()
    inside: set[str] = set()
    for alternative in _alternatives(parser.parse(pattern.pattern, pattern.flags)):
        if signs := _last(alternative):
            last |= signs
        elif signs := _of(alternative):
            inside |= signs
        if not signs or pattern.flags & re.IGNORECASE:
            return Endings(frozenset(), re.compile(""))
    return Endings(frozenset(last), re.compile("|".join(map(re.escape, sorted(inside))) or "(?!)"))


def _alternatives(nodes: Iterable[_Node]) -> Sequence[Sequence[_Node]]:
    """Those of a sequence that is nothing but alternatives, perhaps several in a row; else the sequence."""
    if len(wide := _wide(nodes)) == 1:
        if wide[0][0] is ops.BRANCH:
            return [inner for one in wide[0][1][1] for inner in _alternatives(one)]
        if (inside := _inside(wide[0])) is not None:
            return _alternatives(inside)
    return [wide]


def _last(nodes: Sequence[_Node]) -> Signs | None:
    """The signs that a sequence can end with; None where they cannot be told, or it can be empty."""
    found: Signs = frozenset()
    for node in reversed(_wide(nodes)):
        inside = _inside(node)
        branches = node[1][1] if node[0] is ops.BRANCH else [] if inside is None else [inside]
        signs = [_last(one) for one in branches if _wide(one)] if branches else [_signs(node)]
        if not all(signs):
            return None
        found = found.union(*filter(None, signs))
        if len(signs) >= len(branches):
            return found
    return None


def _wide(nodes: Iterable[_Node]) -> list[_Node]:
    """Those that take up signs."""
    return [node for node in nodes if node[0] not in _NO_WIDTH and node[0] is not ops.ASSERT]


def _of(nodes: Iterable[_Node]) -> Signs | None:
    """What a sequence needs is what each of its members needs: of these, what a text most likely lacks."""
    found: list[Signs] = []
    before: Signs | None = None
    for node in nodes:
        if node[0] in _NO_WIDTH:
            continue
        first = _first([node])
        if before and first and len(before) * len(first) <= _MOST:
            found.append(frozenset(map("".join, product(before, first))))
        if inner := _member(node):
            found.append(inner)
        before = _signs(node)
    return min(found, key=_likely, default=None)


def _likely(signs: Signs) -> int:
    return sum(_COMMON if len(one) == 1 else 1 for one in signs)


def _member(node: _Node) -> Signs | None:
    """What one member of a sequence needs."""
    kind, of = node
    if kind is ops.BRANCH:
        return _any([_of(nodes) for nodes in of[1]])
    if kind is ops.ASSERT:
        return _of(of[1])
    inside = _inside(node)
    return _signs(node) if inside is None else _of(inside)


def _inside(node: _Node) -> Sequence[_Node] | None:
    """What stands in a group, or is there at least once."""
    kind, of = node
    found: Sequence[_Node] | None = None
    if kind is ops.SUBPATTERN:
        found = of[-1]
    elif kind is ops.ATOMIC_GROUP:
        found = of
    elif kind in _REPEATS and of[0]:
        found = of[2]
    return found


def _first(nodes: Iterable[_Node]) -> Signs | None:
    """The signs that a sequence can begin with; None where they cannot be told."""
    for node in nodes:
        if node[0] in _NO_WIDTH:
            continue
        if node[0] is ops.BRANCH:
            return _any([_first(alternative) for alternative in node[1][1]])
        inside = _inside(node)
        return _signs(node) if inside is None else _first(inside)
    return None


def _any(alternatives: Sequence[Signs | None]) -> Signs | None:
    """Those of all alternatives, if they are sure for each."""
    sure = [signs for signs in alternatives if signs]
    return frozenset().union(*sure) if len(sure) == len(alternatives) else None


def _signs(node: _Node) -> Signs | None:
    """The signs that one sign of a text may be, where they are named one by one or as a short range."""
    kind, of = node
    found: set[str] = set()
    for inner, value in of if kind is ops.IN else [node]:
        if inner is ops.LITERAL:
            found.add(chr(value))
        elif inner is ops.RANGE and value[1] - value[0] < _WIDEST:
            found.update(map(chr, range(value[0], value[1] + 1)))
        else:
            return None
    return frozenset(found)
