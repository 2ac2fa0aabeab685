"""Left out: the sentences and clauses of a plan that promise nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.lexicon.particles import DE
from analysis.parsing.decision import Decision, Rules

if TYPE_CHECKING:
    from analysis.parsing.decision import Span
    from analysis.records.promise_clause import Said

Answer = tuple[bool, "Span | None"] | None


def _token(at: Said, place: int | None) -> Answer:
    return None if place is None else (True, at.tokens[place][:2])


def announces(at: Said, counts: int, verb: Decision[str]) -> Answer:
    """Says that more is told behind it: 做好以下工作, 重点抓好三件事.

    + plan: 重点做好以下四方面工作。
    + plan: 制定工作计划如下:
    - plan: 抓好15项重点工作。
    """
    if counts:
        return None
    found = at.says("promise.announces")
    return (True, found) if found else None


def addresses(at: Said, counts: int, verb: Decision[str]) -> Answer:
    """Calls on those who listen.

    + plan: 让我们携手推进改造。
    - plan: 推进改造。
    """
    found = at.says("promise.appeals")
    return (True, found) if found else None


def serves_a_purpose(at: Said, counts: int, verb: Decision[str]) -> Answer:
    """Says what for something is done: 让居民…, 为了提升….

    + plan: 让居民享受优质服务。
    + plan: 为全区发展贡献力量。
    - plan: 为老人提供服务。
    """
    if at.has(at.told, "purpose"):
        return _token(at, at.told)
    found = at.says("promise.contributes") if at.has(at.told, "leads") else None
    return (True, found) if found else None


def is_a_line(at: Said, counts: int, verb: Decision[str]) -> Answer:
    """Says by which line the work goes, and nothing that is done.

    + plan: 坚持以人民为中心的发展思想。
    + plan: 学习贯彻全会精神。
    - plan: 坚持领导每人联系企业5家。
    """
    if counts:
        return None
    head = next((place for place, token in enumerate(at.tokens) if token.start == verb.words[0]), None)
    if head is None or verb.words[1] != at.tokens[head].end:
        return None
    if at.has(head, "guides") or (at.has(head, "upholds") and at.has(len(at.tokens) - 1, "doctrine")):
        return _token(at, head)
    return None


def is_told_of(at: Said, counts: int, verb: Decision[str]) -> Answer:
    """Says how something is, or that it has been done, and not what will be done.

    + plan: 做好新一年工作意义重大。
    + plan: 目前已建成公园。
    - plan: 建成公园。
    """
    found = at.says("promise.is_so") or (None if counts else at.says("promise.is_done"))
    return (True, found) if found else None


def names_only(at: Said, counts: int, verb: Decision[str]) -> Answer:
    """Names a case or a task, and not what is done about it.

    + plan: 对逾期未完成的。
    + plan: 更新攻坚。
    - plan: 更新设备。
    """
    if at.text[at.end - 1] == DE:
        return True, (at.end - 1, at.end)
    rest = at.tokens[at.told :]
    named = bool(rest) and all(token.kinds & {"noun_too", "how", "joint"} for token in rest)
    return (True, None) if named and not any("takes_action" in token.kinds for token in rest) else None


LEFT_OUT: Rules[[Said, int, Decision[str]], bool] = Rules(
    "left_out", announces, addresses, serves_a_purpose, is_a_line, is_told_of, names_only
)
