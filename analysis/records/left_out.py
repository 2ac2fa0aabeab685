"""Left out: the clauses of a plan that have a verb, and promise nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.lexicon.particles import DE
from analysis.parsing.decision import Rules, needs
from analysis.records.left_out_lines import (
    enters_a_time,
    goes_by,
    is_a_line,
    makes_much_of,
    serves_a_purpose,
    token,
    wishes,
)
from analysis.records.promise_parts import begins_cell, once_planned

if TYPE_CHECKING:
    from analysis.parsing.decision import Span
    from analysis.records.promise_clause import Said

Answer = tuple[bool, "Span | None"] | None
_MAY_ANNOUNCE = frozenset({"points", "name", "number"})
_OF_OFFICES = frozenset({"body"})  # what their names begin with, if with nothing unknown
_OFFICES = 16  # signs of the names of those in one cell
_NAMES_ITS_TIME = frozenset({"time", "will", "modal"})
_TELLS = (",", ":")  # what stands behind a speaker
_NAMES = frozenset({"noun_too", "how", "joint"})


def announces(at: Said, verb: Span, counts: bool) -> Answer:
    """Says that more is told behind it.

    + plan: 重点做好以下工作。 = True
    + plan: 重点抓好三件事。 = True
    + plan: 确定重点工作任务20项。 = True
    + plan: 特制定本方案。 = True
    - plan: 确定试点小区3个。
    - plan: 抓好15项重点工作。
    - plan: 收入30万元以下的村全面消除。
    """
    if not _MAY_ANNOUNCE.isdisjoint(at.kinds):
        found = at.lexicon.pattern("promise.announces").search(at.text, at.start, at.end)
        if found and found.end() == at.end:
            return True, found.span()
    if (itself := at.lexicon.pattern("promise.of_itself").search(at.text, verb[1], at.end)) is not None:
        return True, itself.span()
    place = None if counts else at.first("told_below")
    limits = place is not None and at.text.startswith(DE, at.bounds[place + 1])  # 收入30万元以下|的村
    return None if limits else token(at, place)


@needs("time", "of_action")
def names_the_time(at: Said, verb: Span, counts: bool) -> Answer:
    """Says that the work of a time is to be done, and not which.

    + plan: 做好今年工作, = True
    - plan: 做好今年防汛工作。
    """
    place = at.at(verb[1])
    ends = place is not None and place + 1 == at.last and at.has(place, "time") and at.has(at.last, "of_action")
    reaches = "becomes" in at.kinds  # 完成上年任务
    return (True, (verb[1], at.end)) if ends and not counts and not reaches else None


@needs("joint")
def tells_how_found(at: Said, verb: Span, counts: bool) -> Answer:
    """Says through what it went before.

    + plan: 经广泛征集、居民票选, = True
    - plan: 广泛征集、整理意见。
    """
    if at.text[at.end : at.end + 1] != ",":
        return None
    found = at.lexicon.pattern("promise.through").match(at.text, at.start, at.end)
    return (True, found.span()) if found else None


def calls_on(at: Said, verb: Span, counts: bool) -> Answer:
    """Calls on those who listen, asks others for something, or says what they may do.

    + plan: 让我们携手推进改造。 = True
    + plan: 请各村抓好落实。 = True
    + plan: 欢迎各方在9月底前反馈意见。 = True
    + plan: 居民和代表可以随时查账。 = True
    - plan: 推进改造。
    - plan: 申请各级补助。
    - plan: 请市级讲师开展培训3次。
    - plan: 老人可持续增收。
    """
    if "calls" in at.kinds:
        return token(at, at.first("calls"))
    if counts:
        return None
    found = (at.lexicon.pattern(f"promise.{name}").match(at.text, at.start, at.end) for name in ("asks", "may"))
    asks = next(filter(None, found), None)
    return (True, asks.span()) if asks else None


@needs("reason", "copula")
def gives_the_reason(at: Said, verb: Span, counts: bool) -> Answer:
    """Says why something is so.

    + plan: 主要原因是建设项目完工。 = True
    - plan: 查明停工原因。
    """
    place = at.first("reason")
    return token(at, place) if place is not None and at.has(place + 1, "copula") else None


@needs("towards", "of_action")
def says_to_whom(at: Said, verb: Span, counts: bool) -> Answer:
    """Says of whom or what, as which of them they are told, the clause behind it speaks.

    + plan: 对提前完成年度目标的任务, = True
    - plan: 对提前完成目标的任务给予奖励。
    - plan: 对企业开展走访。
    """
    if not at.has(at.told, "towards") or not at.has(at.last, "of_action") or at.text[at.end : at.end + 1] != ",":
        return None
    which = at.text.rfind(DE, at.start, at.bounds[at.last])
    return (True, (which, which + 1)) if which + 1 == at.bounds[at.last] and verb[1] <= which else None


@needs(one_of=("copula", "will", "is_so", "done", "time"))
def is_told_of(at: Said, verb: Span, counts: bool) -> Answer:
    """Says how or what something is, or that it has been done.

    + plan: 做好新一年工作意义重大。 = True
    + plan: 食堂目前已建成。 = True
    + plan: 是全面完成五年规划的关键一年。 = True
    + plan: 规划期为2031年至2035年。 = True
    + plan: 年初计划建成公园3个。 = True
    + plan: 要等秋收后再动工。 = True
    - plan: 建成公园。
    """
    if at.has(at.told, "copula"):
        return token(at, at.told)
    if "time" in at.kinds and (found := at.lexicon.pattern("promise.lasts").match(at.text, at.start, at.end)):
        return True, found.span()
    if "will" in at.kinds and (once := once_planned(at)) is not None:
        return True, once
    if "will" in at.kinds and (waits := at.lexicon.pattern("promise.waits").search(at.text, at.start, at.end)):
        return True, waits.span()
    said = at.first("is_so")
    return token(at, at.first("done") if said is None and not counts else said)


@needs("more_so", "noun_too")
def says_how_it_becomes(at: Said, verb: Span, counts: bool) -> Answer:
    """Says of what a verb names, not of what is done, that it is more so.

    + plan: 服务更加便捷。 = True
    + plan: 运行更有活力。 = True
    - plan: 提供更加便捷的服务。
    - plan: 建设更多公园。
    - plan: 建设更高水平平安街道。
    """
    place = at.told
    if not at.has(place, "noun_too") or verb[0] != at.bounds[place] or not at.has(place + 1, "more_so"):
        return None
    quality = at.lexicon.pattern("promise.quality").fullmatch(at.text, at.bounds[place + 2], at.end)
    return token(at, place + 1) if quality else None


@needs("noun_too")
def labels_a_list(at: Said, verb: Span, counts: bool) -> Answer:
    """Says in front of a colon what the list behind it holds.

    + plan: 建设内容: = True
    + plan: 改造主要内容: = True
    - plan: 更新内容。
    """
    if counts or at.text[at.end : at.end + 1] != ":":
        return None
    found = at.lexicon.pattern("promise.label").fullmatch(at.text, verb[1], at.end)
    return (True, found.span()) if found else None


@needs("noun_too")
def says_meanwhile(at: Said, verb: Span, counts: bool) -> Answer:
    """Says during what, as a verb names it, something went on.

    + plan: 督查期间, = True
    + plan: 入户走访过程中, = True
    - plan: 加强节日期间值守。
    """
    if counts or at.text[at.end : at.end + 1] != ",":
        return None
    found = at.lexicon.pattern("promise.meanwhile").search(at.text, at.start, at.end)
    if found is None:
        return None
    place = at.at(verb[0])
    named = place is not None and at.has(place, "noun_too") and verb[1] == found.start()
    return (True, found.span()) if named else None


@needs("time")
def an_assembly_ends(at: Said, verb: Span, counts: bool) -> Answer:
    """Says when an assembly ends.

    + plan: 大会将于2月16日闭幕。 = True
    - plan: 年底前召开职工大会。
    """
    found = at.lexicon.pattern("promise.assembly_ends").search(at.text, at.start, at.end)
    return (True, found.span()) if found else None


def names_only(at: Said, verb: Span, counts: bool) -> Answer:
    """Names a case or a task, and not what is done about it.

    + plan: 对未完成或落实不力的。 = True
    + plan: 宣传攻坚。 = True
    - plan: 更新设备。
    """
    if at.text[at.end - 1] == DE:
        return True, (at.end - 1, at.end)
    if at.told > at.last:
        return None
    for place in range(at.told, at.last + 1):
        kinds = at.kinds_of[place]
        if kinds.isdisjoint(_NAMES) or "takes_action" in kinds:
            return None
    return True, None


@needs("body")
def names_who(at: Said, verb: Span, counts: bool) -> Answer:
    """Names in a cell of its own who is to do it.

    + plan: 建设办| = True
    + plan: 城市更新专班| = True
    + plan: 乡村建设办| = True
    - plan: 建设社区中心3个|
    """
    if counts or "body" not in at.kinds or not begins_cell(at) or not at.has(at.last, "body"):
        return None
    start = at.bounds[at.told] if at.told <= at.last else at.start
    unknown = at.told < at.last and at.kinds_of[at.told] <= _OF_OFFICES
    return (True, at.span(at.last)) if at.end - start <= _OFFICES and (verb[0] == start or unknown) else None


def states_how_far(at: Said, verb: Span, counts: bool) -> Answer:
    """Says in a cell of its own how far something has come.

    + plan: 推进中| = True
    - plan: 推进改造|
    """
    if counts or not begins_cell(at):
        return None
    found = at.lexicon.pattern("promise.in_hand").fullmatch(at.text, at.start, at.end)
    return (True, found.span()) if found else None


@needs("tells_to", "with")
def speaks_to(at: Said, verb: Span, counts: bool) -> Answer:
    """Says that the report is given, which names no time and nobody but the assembly.

    + plan: 向大会报告政府工作。 = True
    - plan: 每年向镇人民代表大会报告规划执行情况。
    - plan: 向居民公开账目。
    """
    if counts or not at.kinds.isdisjoint(_NAMES_ITS_TIME):
        return None
    found = at.lexicon.pattern("promise.speaks").search(at.text, at.start, at.end)
    return (True, found.span()) if found else None


@needs("tells")
def told_by(at: Said, verb: Span, counts: bool) -> Answer:
    """Says who tells it: 报告提出, 会议要求.

    + plan: 报告提出: = True
    - plan: 报告公园建设情况。
    """
    if counts or "tells" not in at.kinds or not at.has(at.last, "tells"):
        return None
    if at.text[at.end : at.end + 1] not in _TELLS:
        return None
    found = at.lexicon.pattern("promise.told_by").match(at.text, at.start, at.end)
    return (True, found.span()) if found else None


LEFT_OUT: Rules[Said, Span, bool, bool] = Rules(
    "left_out",
    announces, names_the_time, tells_how_found, calls_on, serves_a_purpose, is_a_line, makes_much_of, wishes,
    goes_by, gives_the_reason, says_to_whom,
    is_told_of, says_how_it_becomes, enters_a_time, labels_a_list, says_meanwhile, an_assembly_ends,
    names_only, names_who, states_how_far, speaks_to, told_by,
)  # fmt: skip
