"""The deliverables of a clause: 新建公园3个、食堂2个 are two, each with a number of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.lexicon.particles import LIST_MARK

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from analysis.parsing.decision import Span
    from analysis.records.promise_clause import Said


def events(at: Said) -> list[Span]:
    """The parts of a clause that each say what becomes of a thing, and by when; the clause itself if it is but one.

    兴业厂房9月投产、睦邻中心8月启用 are two.
    """
    found: list[Span] = []
    first = 0
    for place in range(len(at.tokens) + 1):
        if place < len(at.tokens) and at.words(at.tokens[place]) != LIST_MARK:
            continue
        if any(at.has(inner, "time") for inner in range(first, place)):
            if not _happens(at, first, place - 1):
                break
            found.append((at.tokens[first].start, at.tokens[place - 1].end))
            first = place + 1
    return found if len(found) > 1 and first > len(at.tokens) else [(at.start, at.end)]


def deeds(at: Said) -> list[Span]:
    """The parts of a clause that each have a verb of their own and what it is done to; the clause itself if it is one.

    拓展信息来源、丰富信息渠道 are two; 做好拆除违建、整治市容工作 is one, as its verb is about the others.
    """
    whole = [(at.start, at.end)]
    if all(at.words(token) != LIST_MARK for token in at.tokens):
        return whole
    found: list[Span] = []
    first = 0
    for place in range(len(at.tokens) + 1):
        if place < len(at.tokens) and at.words(at.tokens[place]) != LIST_MARK:
            continue
        verb = at.action(first) if first < place else None
        if verb is None or not _is_deed(at, verb, place):
            return whole
        found.append((at.tokens[first].start if found else at.start, at.tokens[place - 1].end))
        first = place + 1
    return found


def _is_deed(at: Said, verb: int, end: int) -> bool:
    """Whether a verb is followed, up to a token, by what it is done to, and not by what is done."""
    token = at.tokens[verb]
    if token.kinds & {"noun_too", "modal", "means", "guides"} or token.end - token.start < 2 or verb + 1 >= end:
        return False
    inside = [place for place in range(verb + 1, end) if at.has(place, "verb") and not at.nominal(place)]
    return not any(place == verb + 1 or not at.has(place, "noun_too") for place in inside)


def _happens(at: Said, first: int, last: int) -> bool:
    """Whether something becomes of a thing in a part of the clause, or is done in it behind a time."""
    if first < last and (at.has(last, "comes_about") or at.has(last, "verb")):
        return True
    return any(at.has(place, "time") and at.action(place + 1) is not None for place in range(first, last))


def items(at: Said, since: int, counts: Sequence[int]) -> list[Span]:
    """The parts of what stands behind a verb (from position ``since``) that each have a count of their own.

    ``counts`` are the positions of the numbers that count. One part, where what is counted is what each of several has
    to do (每人联系2户、3家), or where a part is a number and nothing else.
    """
    whole = [(since, at.end)]
    place = next((at_ for at_, token in enumerate(at.tokens) if token.end > since), None)
    if place is None or len(counts) < 2 or at.apportions:
        return whole
    found: list[tuple[int, int]] = []
    start = since
    for first, last in _parts(at, place):
        end = at.tokens[last].end
        if any(start <= count < end for count in counts):
            if not _named(at, first, last):
                return whole
            found.append((start, end))
            start = end + 1
    if len(found) < 2:
        return whole
    found[-1] = (found[-1][0], at.end)
    return found


def _named(at: Said, first: int, last: int) -> bool:
    """Whether a part names what it counts."""
    return any(not at.tokens[place].kinds & {"number", "noun_too", "tail"} for place in range(first, last + 1))


def _parts(at: Said, place: int) -> Iterator[tuple[int, int]]:
    """The first and last token of each part between joints, from a token on."""
    first = place
    for here in range(place, len(at.tokens) + 1):
        if here == len(at.tokens) or at.has(here, "joint"):
            if first < here:
                yield first, here - 1
            first = here + 1
