"""The deliverables of a clause: 新建公园3个、食堂2个 are two, each with a number of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from analysis.parsing.decision import Span
    from analysis.records.promise_clause import Said


def events(at: Said) -> list[Span]:
    """The parts of a clause that each say what becomes of a thing, and by when; the clause itself if it is but one.

    兴业厂房9月投产、睦邻中心8月启用 are two.
    """
    parts = list(_parts(at, 0))
    whole = [(at.start, at.end)]
    if len(parts) < 2:
        return whole
    happen = all(_happens(at, *part) for part in parts)
    return [(at.tokens[first].start, at.tokens[last].end) for first, last in parts] if happen else whole


def _happens(at: Said, first: int, last: int) -> bool:
    timed = any(at.has(place, "time") for place in range(first, last + 1))
    ends = at.has(last, "comes_about") or at.has(last, "verb")
    acts = timed and at.has(first, "time") and at.action(first) is not None
    return (timed and ends and first < last) or acts


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
