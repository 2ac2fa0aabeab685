"""Verb of a clause that a phrase opens: for whom, with what, or what something is done to moved in front of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.parsing.decision import needs
from analysis.records.promise_pairs import last_of, verb_at

if TYPE_CHECKING:
    from analysis.parsing.decision import Span
    from analysis.records.promise_clause import Said

Answer = tuple[str, "Span"] | None
_ONE_WORD = 2  # signs
_PLACE = frozenset({"body", "name", "no_action"})  # how the name of a place may end


def disposed(at: Said) -> int | None:
    """The place of 把 or 将, where it moves what something is done to in front of the verb; 将|新建 is no such."""
    if "disposes" not in at.kinds:
        return None
    place = at.told - 1 if at.has(at.told - 1, "disposes") else at.told
    place += at.has(place, "disposes") and at.has(place + 1, "disposes")  # 将|把
    if not at.has(place, "disposes") or at.has(place + 1, "leads"):
        return None
    if at.action(place + 1) is not None and not at.has(place + 1, "noun_too"):
        return None
    return place


@needs("disposes")
def moved_object(at: Said) -> Answer:
    """What is done to that which 把 or 将 moved in front.

    + plan: 将党组织延伸至商圈。 = 延伸
    + plan: 把闲置楼宇全部盘活。 = 盘活
    + plan: 将巡查纳入考核。 = 纳入
    + plan: 将遗留问题列入督办清单。 = 列入
    + plan: 把老旧水表换完。 = 换完
    + plan: 6月底前将整改情况书面报告镇人大。 = 报告
    - plan: 将盘活闲置楼宇。
    """
    place = disposed(at)
    if place is None:
        return None
    attached = at.first("attaches", place + 1) or _told_to(at, place)
    if attached is not None:
        return at.words(attached), at.span(attached)
    for later in range(at.last, place + 1, -1):
        if at.has(later, "verb") and (_ends(at, later) or at.has(later + 1, "to")):
            pair = at.has(later, "second") and at.has(later - 1, "verb")
            return verb_at(at, later - 1 if pair else later)
    return verb_at(at, at.inner(place))


def _ends(at: Said, place: int) -> bool:
    """Whether a verb ends its clause, and is no part of a noun: 全部|盘活, 水表|换完."""
    return place == at.last and (at.led_to(place) or (at.has(place, "becomes") and not at.has(place, "well")))


def _told_to(at: Said, place: int) -> int | None:
    """将|办理情况|书面|报告|镇人大: the place of the verb by which something is told to those named behind it."""
    tells = at.first("tells_to", place + 2)
    return tells if tells is not None and at.has(tells + 1, "body") else None


@needs("towards", "gives")
def treated(at: Said) -> Answer:
    """What is done to that which 对 leads to: 对账目进行|审计.

    + plan: 对账目进行审计。 = 审计
    + plan: 对积案进行全程“会诊”。 = 会诊
    + plan: 对商户进行台账管理。 = 台账管理
    + plan: 对食堂每年给予2万元运营补助。 = 给予
    - plan: 对困难群众开展慰问。
    """
    if "gives" not in at.kinds or "towards" not in at.kinds:
        return None
    gives = at.first("gives", at.told)
    if gives is None or gives == at.last or not at.has(at.told, "towards"):
        return None
    if at.has(gives + 1, "money"):
        return at.words(gives), at.span(gives)
    return _done_by_name(at, gives + 1) or _done_to_it(at, gives + 1)


def _done_by_name(at: Said, since: int) -> Answer:
    """进行|全程|“会诊”: what a name in marks at the end says that is done."""
    if not at.has(at.last, "name") or not all(at.has(place, "how") for place in range(since, at.last)):
        return None
    start, end = at.bounds[at.last] + 1, at.bounds[at.last + 1] - 1
    return at.text[start:end], (start, end)


def _done_to_it(at: Said, since: int) -> Answer:
    """进行|审计, 进行|台账|管理: the verb at the end, with a word that says of which kind it is."""
    first = at.first("verb", since)
    if first is None or last_of(at, first) != at.last:
        return None
    of_a_kind = first == since + 1 and not at.kinds_of[since] and at.length(since) == _ONE_WORD
    if not of_a_kind or not at.has(first, "noun_too"):
        return verb_at(at, first)
    start, end = at.bounds[since], at.bounds[at.last + 1]
    return at.text[start:end], (start, end)


@needs("leads")
def behind_a_phrase(at: Said) -> Answer:
    """A phrase says for whom, where or by which means; the action stands behind it.

    + plan: 为60户老人实施适老化改造。 = 实施
    + plan: 根据需要增配车辆。 = 增配
    + plan: 与高校积极对接。 = 对接
    + plan: 与园区企业对接起来。 = 对接
    + plan: 在各村公示栏公开。 = 公开
    - plan: 根据区委统一部署,公园9月开放。
    - plan: 顺利通过省级健康镇创建验收。
    - plan: 对接优质教育资源。
    - plan: 盘活现有平台。
    """
    if "leads" not in at.kinds or not at.has(at.told, "leads") or passes_test(at, at.told):
        return None
    since, last = at.told, at.last - at.has(at.last, "to")
    if at.has(since, "set_by"):  # 以产业为重点推进…
        since = at.first("set_as", since) or since
    place = at.inner(since)
    if place is not None and (_in_its_object(at, place) or _in_its_name(at, place)):
        return None
    if place is None and at.has(last, "verb") and _says_with_whom_or_where(at):
        place = last
    return verb_at(at, place)


def _says_with_whom_or_where(at: Said) -> bool:
    """与|企业|对接, 在|各村|公示栏|公开: whether a phrase at the head tells of what the clause ends with."""
    if at.has(at.told, "with"):
        return True
    if not at.has(at.told, "to") or at.has(at.told, "set_as") or at.last <= at.told + 1:
        return False
    named = not at.kinds_of[at.last - 1].isdisjoint(_PLACE)
    return named and not any(at.has(place, "verb") for place in range(at.told + 1, at.last))


def _in_its_object(at: Said, place: int) -> bool:
    """对接|优质|教育|资源: what leads is what is done, and a verb behind it part of the name of what it is done to."""
    acts = at.has(at.told, "verb") and not at.has(at.told, "means")
    return acts and at.has(place, "noun_too") and place + 1 == at.last and not at.kinds_of[at.last]


def _in_its_name(at: Said, place: int) -> bool:
    """根据|县委|统一|部署: what leads is the line that is followed, and a verb at its end its name."""
    return place == at.last and at.has(place, "doctrine") and at.has(at.told, "preposition")


def passes_test(at: Said, place: int) -> bool:
    """通过|县级验收: no means, but what is done."""
    return at.has(place, "passes") and at.has(at.last, "test")
