"""Words that are one verb together: 巩固|壮大, 坚持|和|完善, 签约|腾空, 新|引进, 整改|到位."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.lexicon.particles import BEFORE_AND_AFTER, NEW

if TYPE_CHECKING:
    from analysis.parsing.decision import Span
    from analysis.records.promise_clause import Said
    from analysis.records.promise_tokens import Kinds

Answer = tuple[str, "Span"] | None
NO_FIRST = frozenset({"takes_action", "noun_too"})  # 建设|开工


def verb_at(at: Said, place: int | None) -> Answer:
    """The verb that begins at a place, with a second one that it goes together with: 巩固|壮大, 坚持|和|完善.

    As in 新建, the sign 新 right in front is part of it where it counts: 新|引进|企业6家, but 新|发展|理念.
    """
    if place is None:
        return None
    is_new = place > 0 and at.words(place - 1) == NEW and "number" in at.kinds and not at.has(place, "noun_too")
    first = place - 1 if is_new else place
    start, end = at.bounds[first], at.bounds[last_of(at, place) + 1]
    return at.text[start:end], (start, end)


def last_of(at: Said, place: int) -> int:
    """The place of the last verb of those that go together."""
    while (behind := _partner(at, place)) is not None:
        place = behind
    return place


def _partner(at: Said, place: int) -> int | None:
    """The place of the verb that goes together with one in front of it."""
    kinds = at.kinds_of[place]
    behind = place + 2 if at.has(place + 1, "joint") else place + 1
    if "modal" in kinds or not at.has(behind, "verb") or at.has(behind, "modal"):
        return None
    if place + 1 == behind:
        return behind if _is_second(at, behind, kinds) else None
    return None if at.nominal(behind) or at.has(behind, "noun_too") else behind


def _is_second(at: Said, place: int, first: Kinds) -> bool:
    """Whether a verb right behind another, of some kinds, says what is done besides; 开工 only ends a clause so.

    That it is done to its end (整改|到位) is no second deed, and part of the first.
    """
    if at.has(place, "well") and at.has(place, "becomes"):
        return place == at.last
    if not at.has(place, "second") or at.text.startswith(BEFORE_AND_AFTER, at.bounds[place + 1]):
        return False  # 理顺|改造|后
    if at.has(place, "becomes"):
        return place == at.last and first.isdisjoint(NO_FIRST)
    return "takes_action" not in first and not at.nominal(place)
