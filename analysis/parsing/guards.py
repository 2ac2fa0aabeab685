"""Named alternatives as one expression that most places of a text are ruled out from at a glance.

Dozens of forms of times and of numbers that count nothing begin with a number. Before any of them reads it, a guard
looks at the sign behind it: of 5家 no form goes on with 家.
"""

from __future__ import annotations

import re
from itertools import groupby
from re import _constants as kinds  # type: ignore[attr-defined]  # the stubs do not know what parses expressions
from re import _parser  # type: ignore[attr-defined]
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    # The signs of which one stands behind the run, and whether the run may be all; None where any sign may stand.
    Behind = tuple[frozenset[str], bool] | None

_SAYS_NOTHING: Behind = (frozenset(), True)
_REPEATS = (kinds.MAX_REPEAT, kinds.MIN_REPEAT, kinds.POSSESSIVE_REPEAT)
_WITHOUT_SIGNS = (kinds.ASSERT_NOT, kinds.AT)
_LONGEST_RUN = 40  # signs of a number that are passed over: a text of nothing but 1.1.1. costs no more
_MANY = 256  # signs of a range that are not listed one by one


def guarded(named: Iterable[tuple[str, str]], run: str) -> str:
    """The source of (name, source) alternatives in their order, each a named group, with a guard before each stretch.

    ``run`` are the signs of numbers that an alternative may begin with.
    """
    return "|".join(
        f"{_guard(run, behind)}(?:{alternatives})" if behind else alternatives
        for alternatives, behind in _stretches(named, run)
    )


def _guard(run: str, behind: frozenset[str]) -> str:
    """What one of these signs stands behind, or so many of the run that the guard does not read on."""
    signs = re.escape(run)
    return f"(?=[{signs}]{{0,{_LONGEST_RUN}}}+[{signs}{re.escape(''.join(sorted(behind)))}])"


def _stretches(named: Iterable[tuple[str, str]], run: str) -> Iterator[tuple[str, frozenset[str]]]:
    """Neighbours that all need a sign behind the run, with these signs, and those that need none, with nothing."""
    known = [(f"(?P<{name}>{source})", needed(source, run)) for name, source in named]
    for _, group in groupby(known, key=lambda one: bool(one[1])):
        stretch = list(group)
        yield "|".join(source for source, _ in stretch), frozenset().union(*(signs for _, signs in stretch))


def needed(source: str, run: str) -> frozenset[str]:
    """The signs of which one stands behind those of ``run`` that an expression begins with, in all that it matches.

    Nothing where there is no such need, or none that the expression lists.
    """
    behind = _in_row(_parser.parse(source), frozenset(run))
    return behind[0] if behind and not behind[1] else frozenset()


def _in_row(parts: Iterable[tuple[Any, Any]], run: frozenset[str]) -> Behind:
    """What a row of parts needs: the first part that cannot be made of the run alone decides."""
    signs: frozenset[str] = frozenset()
    for kind, value in parts:
        behind = _in_part(kind, value, run)
        if behind is None:
            return None
        signs |= behind[0]
        if not behind[1]:
            return signs, False
    return signs, True


def _in_part(kind: Any, value: Any, run: frozenset[str]) -> Behind:
    if kind is kinds.LITERAL:
        return _in_set([(kind, value)], run)
    if kind is kinds.IN:
        return _in_set(value, run)
    if kind is kinds.BRANCH:
        return _in_any([_in_row(branch, run) for branch in value[1]])
    if kind is kinds.SUBPATTERN:
        return _in_row(value[-1], run)
    if kind is kinds.ATOMIC_GROUP:
        return _in_row(value, run)
    if kind in _REPEATS:
        least, _, repeated = value
        return _in_any([_in_row(repeated, run), *([] if least else [_SAYS_NOTHING])])
    if kind is kinds.ASSERT:
        way, parts = value
        return _in_what_stands_there(way, _in_row(parts, run))
    return _SAYS_NOTHING if kind in _WITHOUT_SIGNS else None


def _in_what_stands_there(way: int, behind: Behind) -> Behind:
    """What a look ahead needs is needed; one back (way -1) says nothing of what stands behind."""
    return _SAYS_NOTHING if way < 0 or behind is None or behind[1] else behind


def _in_any(branches: list[Behind]) -> Behind:
    known = [behind for behind in branches if behind is not None]
    if len(known) < len(branches):
        return None
    return frozenset().union(*(signs for signs, _ in known)), any(passes for _, passes in known)


def _in_set(items: Iterable[tuple[Any, Any]], run: frozenset[str]) -> Behind:
    signs: set[str] = set()
    for kind, value in items:
        first, last = (value, value) if kind is kinds.LITERAL else value if kind is kinds.RANGE else (0, _MANY)
        if last - first >= _MANY:  # or a sign of a kind, or of none of these
            return None
        signs.update(map(chr, range(first, last + 1)))
    return frozenset(signs - run), bool(signs & run)
