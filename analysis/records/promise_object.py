"""Object: the words of a clause that name what is done, or what is reached."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from analysis.lexicon.particles import DONE, JOINTS, LIST_MARK, NEW
from analysis.parsing.decision import Rules, needs
from analysis.records.promise_clause import OPENING
from analysis.records.promise_phrase import disposed
from analysis.records.promise_stated import OF_A_THING, is_so_often

if TYPE_CHECKING:
    from collections.abc import Mapping

    from analysis.parsing.decision import Span
    from analysis.records.promise_clause import Said

_LEADS = frozenset({"towards", "with"})
_OF_THE_MOVED = frozenset({"to", "well"})  # what says more of that which 把 moved in front
_NAMES_WHERE = frozenset({"attaches", "tells_to"})  # behind these stands what it is made part of, or who is told
_NOT_OF_TOPIC = OPENING | {"limit", "led"}
Answer = tuple[str | None, "Span | None"] | None
_MARKS = {"“": "”", "(": ")", "《": "》"}
_OPENING = {close: opens for opens, close in _MARKS.items()}
_LOOSE = DONE + LIST_MARK


def trimmed(text: str, start: int, end: int) -> Span:
    """A stretch without what is loose at its ends: marks of lists, and one of a pair whose other is not in it."""
    while start < end and _is_loose(text, start, _MARKS, start + 1, end):
        start += 1
    while start < end and _is_loose(text, end - 1, _OPENING, start, end - 1):
        end -= 1
    return start, end


def _is_loose(text: str, at: int, other: Mapping[str, str], start: int, end: int) -> bool:
    """Whether the sign at an end is loose; ``other`` is what a mark needs in the rest."""
    sign = text[at]
    if sign.isalnum():
        return sign in _LOOSE
    if sign in _LOOSE or sign.isspace():
        return True
    if sign in other:
        return text.find(other[sign], start, end) < 0
    return sign in _MARKS or sign in _OPENING


def _answer(at: Said, start: int, end: int) -> Answer:
    start, end = trimmed(at.text, start, end)
    return (at.text[start:end], (start, end)) if start < end else None


def _behind(at: Said, end: int, kind: str) -> int:
    """Where the words behind a verb begin that ends at a position, a word of a kind left out: 推进好|项目."""
    place = at.at(end) if kind in at.kinds else None
    return at.bounds[place + 1] if place is not None and at.has(place, kind) else end


def _topic(at: Said, before: int, since: int) -> Span:
    """The words from a token on up to a position, without words of manner and time at their end."""
    behind = bisect_right(at.bounds, before) - 1  # the place of the first token that does not end by then
    while behind > since and not at.kinds_of[behind - 1].isdisjoint(_NOT_OF_TOPIC):
        behind -= 1
    if behind > since and since and at.words(since - 1) == NEW:
        since -= 1  # 新|兴产业, 新|一中
    return (at.bounds[since], at.bounds[behind]) if behind > since else (before, before)


def moved_in_front(at: Said, verb: Span, rule: str) -> Answer:
    """What 把 or 将 moved in front of the verb, where nothing stands behind this but what has become of it.

    + plan: 将党组织延伸至商圈。 = 党组织
    + plan: 将整改情况书面报告镇人大。 = 整改情况
    + plan: 各村要把任务细化到户。 = 任务
    + plan: 把药价稳在30元以内。 = 药价30元以内
    - plan: 将小区打包购买服务。
    """
    if rule == "of-somebody" and (leads := at.first("disposes", at.told)) is not None:
        return moved_in_front(at.part(at.bounds[leads], at.end), verb, "moved-object")
    if rule != "moved-object" or (place := disposed(at)) is None:
        return None
    behind = at.at(verb[1])
    start, end = _topic(at, verb[0], place + 1)
    if behind is None:
        return _answer(at, start, end)
    if at.has(behind, "to") and behind + 1 == at.last and at.has(at.last, "number"):
        return at.text[start:end] + at.words(at.last), (start, at.end)  # 失业率|控制|在|5%以内
    return _answer(at, start, end) if _goes_on_of_the_moved(at, verb, behind) else None


def _goes_on_of_the_moved(at: Said, verb: Span, behind: int) -> bool:
    """Whether what stands behind a verb says where that which 把 moved in front of it comes to: 延伸|至, 纳入|考核."""
    own = at.at(verb[0])
    names_where = own is not None and not at.kinds_of[own].isdisjoint(_NAMES_WHERE)
    return names_where or not _OF_THE_MOVED.isdisjoint(at.kinds_of[behind])


@needs(one_of=("towards", "with"))
def treated_thing(at: Said, verb: Span, rule: str) -> Answer:
    """What 对 leads to, where no other words say what is done.

    + plan: 对账目进行审计。 = 账目
    + plan: 对退件集中评估、跟踪督办。 = 退件
    + plan: 每月对砂场、码头检查2次。 = 砂场、码头2次
    + plan: 对砂场每月检查不少于2次。 = 砂场不少于2次
    + plan: 街道将对退件挂牌督办。 = 退件
    - plan: 对困难群众开展慰问。
    - plan: 对食堂每年给予2万元运营补助。
    """
    lead = _leads_to_thing(at)
    if lead is None:
        return None
    place = at.at(verb[1])
    if place is not None and place + at.has(place, "limit") == at.last and is_so_often(at, at.last):
        start, end = _topic(at, verb[0], lead + 1)
        return (at.text[start:end] + at.text[verb[1] : at.end], (start, at.end)) if start < end else None
    if not _says_all(at, verb, rule, place):
        return None
    gives = at.first("gives", lead) if rule == "treated" else None
    return _answer(at, *_topic(at, verb[0] if gives is None else at.bounds[gives], lead + 1))


def _leads_to_thing(at: Said) -> int | None:
    """The place of 对 or 与, in front of which no more stands than who acts: 街道|将|对…."""
    lead = at.told
    while at.has(lead, "body") or (lead > at.told and lead <= at.last and not at.kinds_of[lead].isdisjoint(OPENING)):
        lead += 1
    return lead if at.has(lead, "towards") or at.has(lead, "with") else None


def _says_all(at: Said, verb: Span, rule: str, behind: int | None) -> bool:
    """Whether nothing that is done or given stands behind a verb, at the place of the token behind it."""
    if verb[1] == at.end or at.text[verb[1]] in JOINTS or (behind is not None and at.has(behind, "to")):
        return True
    return rule == "treated" and (behind is None or not at.has(behind, "money"))


def subject_and_rest(at: Said, verb: Span, rule: str) -> Answer:
    """What something is said of, with what is said of it.

    + plan: 普及率达97%。 = 普及率97%
    + plan: 兴业厂房9月投产。 = 兴业厂房
    + plan: 细颗粒物浓度降到29微克/立方米。 = 细颗粒物浓度29微克/立方米
    + plan: 村民代表会全年不少于开4次。 = 村民代表会4次
    + plan: 新兴行业从业人数增长8%。 = 新兴行业从业人数8%
    + plan: 使入会率达到60%。 = 入会率60%
    - plan: 新建公园。
    """
    if rule not in OF_A_THING:
        return None
    start, end = _topic(at, verb[0], at.told + at.has(at.told, "purpose"))
    behind = _behind(at, verb[1], "well" if rule == "comes-about" else "to")
    if (whole := at.at(verb[0])) is not None and at.has(whole, "moved_to"):
        behind = at.bounds[whole + 1]
    return at.text[start:end] + at.text[behind : at.end], (start, at.end if behind < at.end else end)


def subject(at: Said, verb: Span, rule: str) -> str:
    """What something is said of, where its verb stands behind."""
    start, end = _topic(at, verb[0], at.told) if rule in OF_A_THING else (verb[0], verb[0])
    return at.text[start:end]


def behind_the_verb(at: Said, verb: Span, rule: str) -> Answer:
    """The words behind the verb.

    + plan: 抓好了“安全”。 = “安全”
    - plan: 持续优化。
    """
    return _answer(at, _behind(at, verb[1], "well"), at.end)


def nothing_behind(at: Said, verb: Span, rule: str) -> Answer:
    """The clause ends with its verb.

    + plan: 持续优化。 = none
    """
    return None, None


OBJECT: Rules[Said, Span, str, str | None] = Rules(
    "object", moved_in_front, treated_thing, subject_and_rest, behind_the_verb, nothing_behind
)
