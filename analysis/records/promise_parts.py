"""What a clause is to those around it: it only adds to one, goes on in its list, or is the heading of one."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from analysis.lexicon.particles import CELL, DE, EACH, LIST_MARK
from analysis.parsing.decision import Decision
from analysis.records.promise_stated import OF_A_THING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.parsing.decision import Span
    from analysis.records.promise import Draft
    from analysis.records.promise_clause import Said
    from analysis.records.promise_tokens import Token
    from analysis.records.report import Record

_ONLY_WHEN = frozenset({"becomes", "how", "to", "well", "of_action"})
_ONLY_TIME = frozenset({"time", "how", "joins", "leads"})
_ONLY_NUMBER = frozenset({"number", "how"})
_NO_LIST = frozenset({"adds", "leads", "time", "value", "limit", "purpose", "copula", "modal", "will", "done"})
GOES_ON = "goes-on"  # the rule of what is taken from a clause in front
_COMPARED = 3  # the place of the number in 较|上年|增长|8%
_GOAL_OF_ITS_OWN = frozenset({"modal", "on_average"})
_RUN_IN = 3  # signs: 抓|收入


def says_only_by_when(at: Said) -> bool:
    """计划5月底前完成: who and what stand in front."""
    left = is_of_the_rest(at) or at.has(at.told, "tells")  # 其余|在|11月上旬|完工, 要求|6月底|完工
    rest, only = at.kinds_of[at.told + left :], _ONLY_WHEN | _ONLY_TIME if left else _ONLY_WHEN
    return at.first("becomes") is not None and not any(kinds.isdisjoint(only) for kinds in rest)


def is_of_the_rest(at: Said) -> bool:
    """Whether a clause is said of all that has no day of its own: 其余年底完工."""
    return at.has(at.told, "rest")


def thing_of(draft: Draft) -> Decision[str | None]:
    """What a promise is about, without how much of it: 门诊楼|1850平方米."""
    at, (value, _, words) = draft.said, draft.object
    if words is None or not at.start <= words[0] < at.end:
        return Decision(value, GOES_ON, words)
    place = bisect_right(at.bounds, words[0]) - 1
    behind = range(place + 1 + at.has(place, "rest"), at.last + 1)  # 余下|5公里|管网
    ends = [at.bounds[one] for one in behind if at.has(one, "number") or at.text[at.bounds[one]] == "("]
    if draft.verb.words is not None and draft.verb.words[0] > words[0]:
        ends.append(draft.verb.words[0])  # 入住率|达到|90%
    end = min((*ends, words[1]))
    return Decision(at.text[words[0] : end], GOES_ON, (words[0], end))


def once_planned(at: Said) -> Span | None:
    """Where a clause says what had been planned before: 年初计划建成3个."""
    found = at.lexicon.pattern("promise.once").search(at.text, at.start, at.end) if "will" in at.kinds else None
    return found.span() if found else None


def only_time(at: Said) -> bool:
    """Whether a clause says nothing but a time: 6月底前."""
    return not any(kinds.isdisjoint(_ONLY_TIME) for kinds in at.kinds_of)


def begins_cell(at: Said) -> bool:
    """Whether a clause is the first of a cell of a table, or all of the first cell of a row."""
    before = at.text[at.start - 1 : at.start]
    return before == CELL or (before in "\r\n" and at.text.startswith(CELL, at.end))


def only_adds(at: Said, counts: Sequence[Record]) -> bool:
    """Whether a clause with a number only adds it: 涉及居民300户, 总投资5亿元, or the number by itself."""
    if at.told <= at.last and _for_each(at, counts):
        return True
    if at.has(at.told, "adds"):
        if at.first("levels", at.told + 1) is not None or at.first("moved_to", at.told + 1) is not None:
            return False  # 床位|增加|到|90张: more of it than there is, and so an end of its own
        return not _names_or_pays(at) and "modal" not in at.kinds and at.inner(at.told) is None
    if _levels(at) or _among(at) or _comes_of_it(at):
        return True
    return not any(kinds.isdisjoint(_ONLY_NUMBER) for kinds in at.kinds_of)


def _names_or_pays(at: Said) -> bool:
    """Whether what a clause begins with belongs to a name, or says what money is put in, or into what."""
    number = at.first("number", at.told)
    if number is not None and at.text.startswith(DE, at.bounds[number + 1]):
        return True  # 投资5亿元的|园区
    if at.first("attaches", at.told) is not None:
        return True  # 资金5万元|列入|预算
    return number == at.told + 1 and at.has(at.told, "pays") and at.action(number + 1) is not None  # 投资5亿元|建设


def _for_each(at: Said, counts: Sequence[Record]) -> bool:
    """每人补贴800元: what each of them gets, and no more."""
    each = at.text.startswith(EACH, at.start) or at.has(at.told, "average")
    if not each or counts[-1].amount is None or "modal" in at.kinds or not at.has(at.last, "number"):
        return False
    value = at.first("value")
    return value is None or at.has(value, "limit")


def _levels(at: Said) -> bool:
    """增长8%, 达到58%, 五年提高6个百分点: only which value that is, or by how much more; no goal of each year."""
    if at.last != at.told + 1 or not at.kinds.isdisjoint(_GOAL_OF_ITS_OWN):
        return False
    so_long = at.lexicon.pattern("promise.so_long")
    times = [at.span(place) for place in range(at.told) if at.has(place, "time")]
    if not all(so_long.match(at.text, *time) for time in times):
        return False
    return at.has(at.told, "levels") and at.has(at.last, "number")


def _comes_of_it(at: Said) -> bool:
    """达产后年产值可增加5亿元, 年增租金45万元: what will come of it."""
    if not at.has(at.last, "number") or not at.kinds.isdisjoint({"modal", "will"}):
        return False
    if at.lexicon.pattern("promise.year_by_year").match(at.text, at.start, at.end):
        return True
    return at.lexicon.pattern("promise.comes_of_it").search(at.text, at.start, at.end) is not None


def says_what_it_takes_or_gives(at: Said, before: Draft) -> bool:
    """投入资金5万元 behind a deed, 提供学位900个 behind what is built: how much it takes, or has room for."""
    built = before.verb.value in at.lexicon.words("to_build") and before.targets
    if built and "modal" not in at.kinds and at.lexicon.pattern("promise.room").search(at.text, at.start, at.end):
        return at.has(at.last, "number")  # 日均服务能力不低于300人次
    if at.told or not at.has(at.last, "number") or any(at.has(place, "verb") for place in range(2, at.last)):
        return False
    if at.has(0, "put_in"):
        return at.has(at.last, "money") and before.verb.words is not None
    return at.has(0, "gives_room") and before.verb.value in at.lexicon.words("to_build")


def compares(at: Said) -> bool:
    """较上年增长8%: only how it compares with a time before."""
    if not at.has(0, "compares") or not at.has(1, "time") or not at.has(2, "value"):
        return False
    return at.last == _COMPARED and at.has(_COMPARED, "number")


def _among(at: Said) -> bool:
    """其中亿元项目1个, 其中老旧小区不少于1个: how many of them are such, and nothing that is done."""
    if not at.has(0, "among") or not at.has(at.last, "number") or at.kinds & {"time", "modal"}:
        return False
    if any("value" in kinds and "limit" not in kinds for kinds in at.kinds_of):
        return False
    verbs = (place for place in range(at.told, at.last + 1) if at.has(place, "verb"))
    return all(at.nominal(place) or at.has(place, "well") for place in verbs)  # 其中制造业到位2亿元


def is_item(at: Said) -> bool:
    """电动自行车充电端口3000个: a thing and how many, as goes on in the list of a clause that says what is done."""
    if at.told > at.last or not at.has(at.last, "number") or at.has(at.told, "number"):
        return False
    if not at.kinds.isdisjoint(_NO_LIST) or EACH in at.text[at.start : at.end]:
        return False
    return all("verb" not in at.kinds_of[place] or _names(at, place) for place in range(at.told, at.last + 1))


def _names(at: Said, place: int) -> bool:
    sum_behind = at.has(place + 1, "money") and not at.has(place, "pays")
    return at.has(place, "noun_too") and (sum_behind or not at.has(place + 1, "number"))


def follows_lines(at: Said) -> bool:
    """坚持守住底线、补齐短板、优化供给,…: by which lines all goes that stands behind, and nothing by itself."""
    if at.text[at.end : at.end + 1] != "," or not at.has(at.told, "upholds") or not at.has(at.told, "guides"):
        return False
    parts = [place for place in range(at.told, at.last) if at.words(place) == LIST_MARK]
    lines = all(at.action(place + 1) == place + 1 for place in parts)
    return bool(parts) and lines and at.action(at.told + 1) == at.told + 1


def heads_list(at: Said) -> bool:
    """重点安排:教育11亿元…: a verb and a colon, of which each item behind is said."""
    return at.has(at.last, "verb") and at.action(at.told) == at.last


def is_sum(at: Said, verb: Decision[str]) -> bool:
    """教育11亿元: what the money is for; it is not what is done."""
    place = None if verb.words is None else at.at(verb.words[0])
    if place is None or not at.has(place + 1, "money"):
        return False
    return at.has(place, "noun_too") and not at.has(place, "pays")


def without_names(row: Sequence[Draft]) -> list[Draft]:
    """The promises of a row, without the name of what it is about: |稳岗就业|开发岗位350个|."""
    last = max((draft.start for draft in row if draft.targets), default=0)
    return [draft for draft in row if draft.targets or draft.own or draft.start > last or not _fills_cell(draft)]


def _fills_cell(draft: Draft) -> bool:
    text = draft.said.text
    return text[draft.start - 1 : draft.start] == CELL and text[draft.end : draft.end + 1] == CELL


def is_run_in(at: Said) -> bool:
    """三是防风险,… or 四要在便民上下功夫,…: the name of what stands behind."""
    if at.text[at.end : at.end + 1] != "," or at.first("number") is not None:
        return False
    return at.end - at.start == _RUN_IN or at.lexicon.pattern("promise.run_in").fullmatch(
        at.text, at.start, at.end
    ) is not None  # fmt: skip


def is_grip(at: Said) -> bool:
    """抓收入,…: what the sentence behind it is about, if more than the next such follows (抓当前,促长远)."""
    if at.text[at.end : at.end + 1] != "," or at.end - at.start != _RUN_IN:
        return False
    return at.lexicon.pattern("promise.grip").match(at.text, at.start, at.end) is not None


def is_governed(at: Said, verb: Decision[str], before: Sequence[Draft], modal: Token) -> bool:
    """Whether a clause is tried or warranted as what stands in front is: 力争税收达到3亿元,|就业率提高到98%.

    So it is where it goes on in a list (力争开工8部、|投用3部) or is joined (,|同时完成绿化), and where a thing reaches
    or becomes something as that in front does. A deed behind what is warranted (确保零事故,|更换阀门60个), or at a time
    of its own, is another matter; behind what is tried it is one goal more (力争引进企业8家,|培育名牌3个).
    """
    if at.text[at.start - 1] == LIST_MARK or at.has(0, "joins") or verb.rule == GOES_ON:
        return True
    if verb.rule == "comes-about":  # 力争再签约6个,|酒店项目9月开工 are two that have nothing to do with each other
        return not before or before[-1].verb.rule in OF_A_THING
    if verb.rule in OF_A_THING or (at.has(at.told, "value") and verb.words == at.span(at.told)):
        return True
    return "tries" in modal.kinds and "time" not in at.kinds


def goes_on_in(at: Said, verb: Decision[str], counts: bool) -> bool:
    """Whether what is said in front of a clause, by when and how firmly, is said of it as well."""
    if "recurs" in at.kinds or at.has(0, "modal") or at.has(0, "led"):
        return False
    if verb.rule == "comes-about":
        return "time" in at.kinds
    return counts or verb.rule == "value-reached" or at.has(0, "joins")
