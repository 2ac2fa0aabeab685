"""Verb of a clause that says how many at least: what is done so often, what is there, or the limit itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.lexicon.particles import EACH
from analysis.parsing.decision import needs
from analysis.records.promise_plain import is_plain_deed
from analysis.records.promise_stated import is_called, is_so_often
from analysis.records.promise_value import value_word

if TYPE_CHECKING:
    from analysis.parsing.decision import Span
    from analysis.records.promise_clause import Said

Answer = tuple[str, "Span"] | None


@needs("limit", "number", "verb")
def by_a_standard(at: Said) -> Answer:
    """The clause ends with what is done by a standard that no less than a number is.

    + plan: 运转经费按每村不低于15万元的标准保障。 = 保障
    + plan: 慰问金按每户不少于500元标准发放。 = 发放
    - plan: 运转经费不低于15万元。
    """
    if not at.has(at.last, "verb") or at.last <= at.told:
        return None
    start, end = at.span(at.last)
    stated = at.lexicon.pattern("promise.standard").search(at.text, at.start, start)
    return (at.text[start:end], (start, end)) if stated else None


def limited(at: Said, limit: int) -> Answer:
    """The verb of what a limit is said of, the limit itself where something has to keep it; none, where it is done."""
    if (there := _possesses(at, limit)) is not None:
        return there
    acts = at.has(at.told - 1, "modal") or _acts_at(at, limit)
    return None if acts else value_word(at, limit)


def _possesses(at: Said, limit: int) -> Answer:
    """拥有|床位|不少于|40张: the word that so many are there, in front of that which says how many at least."""
    words = at.lexicon.words("possesses")
    place = next((place for place in range(at.told + 1, limit) if at.words(place) in words), None)
    return None if place is None else (at.words(place), at.span(place))


def _acts_at(at: Said, limit: int) -> bool:
    """Whether something is done so often or so much at least: 培训|不少于|3次, 不少于|开|4次."""
    if at.inner(at.told - 1) is not None or is_plain_deed(at, limit + 1) or _done_by_each(at, limit):
        return True
    if at.has(at.told, "noun_too") and limit - 1 > at.told and not _is_measured(at, limit - 1):
        return is_so_often(at, limit + 1)  # 检查|企业|不少于|90家次
    place = limit - 1
    while at.has(place, "average") or at.has(place, "recurs"):
        place -= 1
    return at.has(place, "noun_too") and place > at.told and not at.has(limit + 1, "money")


def _is_measured(at: Said, place: int) -> bool:
    """Whether the words at a place name what is measured: 服务|能力, 检查|覆盖率."""
    return at.has(place, "of_action") or is_called(at, place, "measured")


def _done_by_each(at: Said, limit: int) -> bool:
    """每名|网格员|走访|居民|不少于|30户: whether each of those who act does so much of it."""
    acts = next((place for place in range(at.told + 1, limit) if at.has(place, "verb")), None)
    if acts is None or acts == limit - 1 or not at.has(acts - 1, "body") or at.has(acts + 1, "of_action"):
        return False
    return at.text.startswith(EACH, at.bounds[at.told])
