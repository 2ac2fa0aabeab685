"""Which signs a text has to have for a pattern to be found in it: 计划(?:引进|新建) needs 计 with 划 behind.

A look at the signs of a sentence then says of a hundred patterns at once which of them may be found there at all.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import product
from re import _constants as ops  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

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
