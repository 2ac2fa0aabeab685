"""Verb of a clause that ends with what becomes of a thing that stands in front."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.lexicon.particles import NOT
from analysis.records.promise_pairs import NO_FIRST, verb_at

if TYPE_CHECKING:
    from analysis.parsing.decision import Span
    from analysis.records.promise_clause import Said

Answer = tuple[str, "Span"] | None


def comes_about(at: Said) -> Answer:
    """The clause ends with what becomes of the thing that it begins with.

    + plan: 兴业厂房9月投产。 = 投产
    + plan: 征迁工作有序推进。 = 推进
    + plan: 重大火灾零发生。 = 零发生
    + plan: 江湾地块23户签约腾空。 = 签约腾空
    + plan: 滨江步道10月底前围合。 = 围合
    + plan: 挂牌隐患7月底动态清零。 = 清零
    - plan: 确保事故零增长。
    """
    return verb_at(at, becomes_then(at)) or verb_at(at, _left_or_due(at))


def _left_or_due(at: Said) -> int | None:
    """The place of what the clause ends with: that nothing is left, or a short word that happens on a day."""
    if "throughout" not in at.kinds and "time" not in at.kinds:
        return None
    last = at.last
    if last <= at.told or at.has(at.told, "means") or at.action(at.told) is not None or _acts_before(at, last):
        return None
    if at.has(last, "throughout"):
        return None if at.has(at.told - 1, "modal") else last
    return last if last - 1 > at.told and at.happens_then(last) else None


def becomes_then(at: Said) -> int | None:
    """The place of what becomes, at the end of a clause, of the thing that stands in front."""
    last = _ends_with(at)
    if last is None or last < at.told or at.has(at.told, "means"):
        return None
    before = last - 1
    while at.has(before, "how"):
        before -= 1
    if at.has(before, "joint") or before < at.told or _acts_before(at, last):
        return None
    if last < at.last and any(at.has(place, "only_tries") for place in range(at.told, last)):
        return None  # 推动|责任|落实到位
    return None if at.text.startswith(NOT, at.bounds[last] - 1) else last  # 3个项目没|开工


def _ends_with(at: Said) -> int | None:
    """The place of the verb that a clause ends with, or of the first of two: 签约|腾空."""
    if at.has(at.last, "well") and at.has(at.last - 1, "verb"):
        return _done_to_its_end(at, at.last - 1)
    last = at.last
    if last <= at.told or not (at.has(last, "becomes") or (at.has(last, "verb") and at.led_to(last))):
        return None
    pairs = at.has(last, "second") and at.has(last - 1, "verb") and at.kinds_of[last - 1].isdisjoint(NO_FIRST)
    return last - 1 if pairs else last


def _done_to_its_end(at: Said, place: int) -> int | None:
    """The place of a verb with 好 or 到位 behind it at the end of its clause: 隐患|整改|到位."""
    ends = at.has(at.last, "becomes") or at.has(place, "becomes") or at.led_to(place)
    return place if ends and place > at.told else None


def _acts_before(at: Said, last: int) -> bool:
    """Whether something is done earlier in the clause: 商场12月底前|完成主体施工."""
    return any(_acts_at(at, place) for place in range(at.told + 1, last))


def _acts_at(at: Said, place: int) -> bool:
    """Whether something is done at a place in a clause, or told or handed to somebody: 纳入|常年监督, 提交|书面报告."""
    if not at.has(place, "verb"):
        return False
    hands = at.has(place, "tells_to") and not at.has(place, "noun_too")
    return hands or at.has(place, "takes_in") or at.led_to(place)
