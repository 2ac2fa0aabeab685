"""The deliverables of a clause: 新建公园3个、食堂2个 are two, each with a number of its own."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from analysis.lexicon.particles import EACH, LIST_MARK
from analysis.parsing.decision import Decision
from analysis.records.promise_object import trimmed
from analysis.records.promise_plain import opens_plainly
from analysis.records.promise_stated import is_called

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from analysis.parsing.decision import Span
    from analysis.records.promise_clause import Said
    from analysis.records.report import Record

LISTS = "behind-the-verb"  # the rule of objects that may be a list of deliverables
_NO_DEED = frozenset({"noun_too", "modal", "means", "guides"})
_NO_NAME = frozenset({"number", "noun_too", "of_action"})


def parted(at: Said) -> Sequence[Said]:
    """The parts of a clause that each say what becomes of a thing by when, or what is done; or the clause itself."""
    spans = (
        ("time" in at.kinds and _events(at))
        or _deeds(at)
        or ("number" in at.kinds and (_reached(at) or _again(at)))
        or []
    )
    return [at.part(start, end) for start, end in spans] if len(spans) > 1 else (at,)


def _events(at: Said) -> list[Span]:
    """兴业厂房9月投产、睦邻中心8月启用 are two; nothing, where a part does not say what becomes of it by when."""
    found: list[Span] = []
    first = 0
    for last in _ends(at):
        if any(at.has(place, "time") for place in range(first, last + 1)):
            if not _happens(at, first, last):
                return []
            found.append((at.bounds[first], at.bounds[last + 1]))
            first = last + 2
    return found if first > len(at.kinds_of) and len(found) > 1 else []


def _happens(at: Said, first: int, last: int) -> bool:
    """Whether something becomes of a thing in a part of the clause, or is done in it behind a time."""
    if first < last and (at.has(last, "becomes") or at.has(last, "verb") or at.happens_then(last)):
        return True
    return any(at.has(place, "time") and at.action(place + 1) is not None for place in range(first, last))


def _deeds(at: Said) -> list[Span]:
    """拓展信息来源、丰富信息渠道 are two; 做好拆除违建、整治市容工作 is one, as its verb is about the others."""
    found: list[Span] = []
    first = 0
    for last in _ends(at):
        verb = at.action(first) if first <= last else None
        if verb is None or not _is_deed(at, verb, last):
            return []
        found.append((at.bounds[first], at.bounds[last + 1]))
        first = last + 2
    return found


def _reached(at: Said) -> list[Span]:
    """一季度达到40%、上半年达到75% are two, as each part says which value is reached, or else what is done."""
    found: list[Span] = []
    first = 0
    for last in _ends(at):
        verb = at.action(first) if first <= last else None
        reaches = any(_states(at, place) and _counts(at, place, last) for place in range(first, last))
        done = opens_plainly(at, first) if verb is None else _done_to_some(at, verb, last)
        if not (reaches or done or _says_how_many(at, first, last)):
            return []
        found.append((at.bounds[first], at.bounds[last + 1]))
        first = last + 2
    return found


def _again(at: Said) -> list[Span]:
    """每人联系企业15家、每季度上门1次 are two, as the second says how often something else is done."""
    if "recurs" not in at.kinds:
        return []
    found: list[Span] = []
    first = 0
    for last in _ends(at):
        done = any(at.has(place, "verb") or at.has(place, "limit") for place in range(first, last))
        if not done or not _counts(at, first, last) or (first and not at.has(first, "recurs")):
            return []
        found.append((at.bounds[first], at.bounds[last + 1]))
        first = last + 2
    return found


def _done_to_some(at: Said, verb: int, last: int) -> bool:
    """改造|危桥|5座: what is done to a thing, and to how many; no 培训|人数|500人."""
    names = at.has(verb, "noun_too") and (is_called(at, verb + 1, "measured") or at.has(verb + 1, "of_action"))
    if verb + 1 >= last or names or at.length(verb) < 2 or not at.kinds_of[verb].isdisjoint(_NO_DEED - {"noun_too"}):
        return False
    return not at.has(verb + 1, "number") and _counts(at, verb, last) and not _verb_inside(at, verb, last)


def _says_how_many(at: Said, first: int, last: int) -> bool:
    """签约|40部, 外资|到账|300万美元, 产值|确保|80亿元: how many have come so far, or are warranted."""
    place = last - 1
    if place < first or not at.has(last, "number") or at.has(place, "noun_too"):
        return False
    tried = at.has(place - 1, "modal") and at.has(place, "becomes") and place - 1 > first  # 加装电梯|力争|开工|20部
    if not tried and any(at.has(one, "verb") and not at.has(one, "noun_too") for one in range(first, place)):
        return False
    return at.has(place, "becomes") or (at.has(place, "modal") and at.has(place, "verb"))


def _verb_inside(at: Said, verb: int, last: int) -> bool:
    """Whether more is done in a part than its verb says."""
    inside = (place for place in range(verb + 1, last + 1) if at.has(place, "verb") and not at.nominal(place))
    return any(place == verb + 1 or not at.has(place, "noun_too") for place in inside)


def _states(at: Said, place: int) -> bool:
    return at.has(place, "value") and not at.has(place, "limit")


def _counts(at: Said, since: int, last: int) -> bool:
    return any(at.has(place, "number") for place in range(since + 1, last + 1))


def _is_deed(at: Said, verb: int, last: int) -> bool:
    """Whether a verb is followed, up to a token, by what it is done to, and not by what is done."""
    if verb >= last or at.length(verb) < 2 or not at.kinds_of[verb].isdisjoint(_NO_DEED):
        return False
    return not _verb_inside(at, verb, last)


def _ends(at: Said) -> Iterator[int]:
    """The last token of each part between marks of a list; whom it reaches (小区4个、惠及居民900户) is no part."""
    for place in range(len(at.kinds_of)):
        if at.text[at.bounds[place]] == LIST_MARK and at.length(place) == 1 and not _only_adds(at, place + 1):
            yield place - 1
    yield at.last


def _only_adds(at: Said, place: int) -> bool:
    """Whether a part begins with whom it reaches; 投资2亿元的园区 is another thing."""
    reaches = at.has(place, "verb") or (at.has(place, "adds") and at.words(place) in at.lexicon.words("reach"))
    return at.has(place, "adds") and reaches and not at.has(place, "pays")


def items(at: Said, since: int, counts: Sequence[int]) -> list[Span]:
    """The parts of what stands behind a verb (from a position on) that each have a count of their own.

    ``counts`` are the positions of the numbers that count, in order. One part, where what is counted is what each of
    several has to do (每人联系2户、3家), or where a part is a number and nothing else.
    """
    whole = [(since, at.end)]
    if len(counts) < 2 or EACH in at.text[at.start : at.end]:
        return whole
    found: list[Span] = []
    start = since
    first = bisect_right(at.bounds, since) - 1
    for last in _joined(at, first):
        end = at.bounds[last + 1]
        if bisect_left(counts, start) < bisect_left(counts, end):
            if all(_names_nothing(at, place) for place in range(first, last + 1)):
                return whole
            found.append((start, end))
            start, first = end + 1, last + 2
    return [*found[:-1], (found[-1][0], at.end)] if len(found) > 1 else whole


def _names_nothing(at: Said, place: int) -> bool:
    """Whether a token is a number or the like, or says that one is rough: 约|52万平方米."""
    return not at.kinds_of[place].isdisjoint(_NO_NAME) or at.words(place) in at.lexicon.words("approx_before")


def _joined(at: Said, first: int) -> Iterator[int]:
    """The last token of each part between joints, from a token on; what only compares or adds is no part of its own."""
    parting = (place for place in range(first + 1, len(at.kinds_of)) if at.has(place, "joint"))
    yield from (place - 1 for place in parting if not (at.has(place + 1, "compares") or _only_adds(at, place + 1)))
    yield at.last


def named(at: Said, object_: Decision[str | None], start: int, end: int) -> Decision[str | None]:
    """The same object, from one place to another."""
    words = trimmed(at.text, start, end)
    return Decision(at.text[slice(*words)], object_.rule, words)


def deliverables(
    at: Said, object_: Decision[str | None], counts: Sequence[Record]
) -> Sequence[tuple[Said, Decision[str | None]]]:
    """The deliverables of a clause, each with its object; the first has the words in front of the list."""
    if object_.rule != LISTS or object_.words is None or len(counts) < 2:
        return [(at, object_)]
    spans = items(at, object_.words[0], [target.clause.entry.start for target in counts])
    if len(spans) == 1:
        return [(at, object_)]
    objects = [named(at, object_, *span) for span in spans]
    starts = [at.start, *(one.words[0] for one in objects[1:] if one.words)]
    return [(at.part(start, end), one) for start, (_, end), one in zip(starts, spans, objects, strict=True)]
