"""Verb of a clause in plain words: a single sign says what is done, close in front of how much or of a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.lexicon.particles import DE
from analysis.parsing.decision import needs

if TYPE_CHECKING:
    from analysis.parsing.decision import Span
    from analysis.records.promise_clause import Said

Answer = tuple[str, "Span"] | None
_LEADS_ON = frozenset({"time", "how", "limit"})  # what a deed behind the thing that it is done to follows
_NO_DEED_BEHIND = frozenset({"value", "growth", "becomes", "copula"})
_THING = 9  # signs between a deed and the number
_PLACE = 4  # signs of where or when, in front of a deed
_COUNTED = ("number", "name", "time")  # 4月|办|一场


@needs(one_of=_COUNTED)
def plainly_done(at: Said) -> Answer:
    """A deed in one sign opens the clause, what it is done to and how much of it stand behind.

    + plan: 种油菜200亩。 = 种
    + plan: 设车位60个。 = 设
    + plan: 后山加两个错车道。 = 加
    + plan: 暑假办“爱心假期班”。 = 办
    + plan: 给独居老人家里换电线45户。 = 换
    - plan: 设计费20万元。
    - plan: 招聘会每月办1场。
    """
    place = at.told
    if place > at.last:
        return None
    if opens_plainly(at, place):
        return _sign(at, at.bounds[place])
    if at.kinds_of[place]:
        return _led(at, place)
    if is_plain_deed(at, place + 1):  # 暑假|办|“爱心假期班”
        near = at.length(place) <= _PLACE and opens_plainly(at, place + 1)
        return _sign(at, at.bounds[place + 1]) if near else None
    end = at.bounds[place + 1]
    near = 1 < at.length(place) <= _PLACE and _counts(at, place + 1) and _is_deed(at, end - 1)
    return _sign(at, end - 1) if near and not _says_more(at, place + 1) else None


@needs(one_of=_COUNTED)
def plainly_counted(at: Said) -> Answer:
    """A deed in one sign stands right in front of how much or how often, what it is done to before.

    + plan: 招聘会每月办1场。 = 办
    + plan: 村民代表会全年不少于开4次。 = 开
    - plan: 种油菜200亩。
    """
    for place in range(at.told + 1, at.last):
        if is_plain_deed(at, place) and not at.kinds_of[place - 1].isdisjoint(_LEADS_ON) and _counts(at, place + 1):
            before = (at.has(one, "verb") and not at.nominal(one) for one in range(at.told, place))
            return None if any(before) else _sign(at, at.bounds[place])
    return None


def opens_plainly(at: Said, place: int) -> bool:
    """Whether a deed in one sign begins at a token, and what is counted follows: 种油菜|200亩, 办|一场油菜花节."""
    if not _is_deed(at, at.bounds[place]) or _says_more(at, place + 1):
        return False
    if is_plain_deed(at, place):
        return _counts(at, place + 1)
    if at.kinds_of[place] or at.length(place) > _THING or DE in at.words(place):  # 评上的奖|50元
        return False
    return _counts(at, place + 1) or _one_of(at, at.bounds[place] + 1)


def is_plain_deed(at: Said, place: int) -> bool:
    """Whether a token is a deed in one sign by itself."""
    return 0 <= place <= at.last and at.length(place) == 1 and _is_deed(at, at.bounds[place])


def _led(at: Said, place: int) -> Answer:
    """给老人家里|换电线|45户: behind whom or where it is done."""
    if not at.has(place, "leads") or at.has(place, "means") or not _counts(at, place + 2) or _says_more(at, place + 2):
        return None
    if at.kinds_of[place + 1]:
        return None
    found = at.lexicon.pattern("promise.plain_inside").search(at.text, *at.span(place + 1))
    return _sign(at, found.start("deed")) if found else None


def _sign(at: Said, start: int) -> Answer:
    return at.text[start : start + 1], (start, start + 1)


def _is_deed(at: Said, position: int) -> bool:
    return at.lexicon.pattern("promise.plain_deed").match(at.text, position, at.end) is not None


def _counts(at: Said, place: int) -> bool:
    """Whether a number or a name stands at a place, or 一场 without being a number."""
    if place > at.last:
        return False
    return at.has(place, "number") or at.has(place, "name") or _one_of(at, at.bounds[place])


def _one_of(at: Said, position: int) -> bool:
    return at.lexicon.pattern("promise.one_of").match(at.text, position, at.end) is not None


def _says_more(at: Said, since: int) -> bool:
    """Whether a value is reached, or something becomes of a thing, from a token on."""
    return any(not at.kinds_of[place].isdisjoint(_NO_DEED_BEHIND) for place in range(since, at.last + 1))
