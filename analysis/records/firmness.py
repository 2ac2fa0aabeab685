"""Firmness: whether a promise binds, is but tried, or is plainly stated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.lexicon.particles import DE
from analysis.parsing.decision import Rules, needs
from analysis.tables.vocabularies import Firmness

if TYPE_CHECKING:
    from datetime import date

    from analysis.parsing.decision import Decision, Span
    from analysis.records.promise import Draft

_MAY_LEAVE_NOTHING = frozenset({"throughout", "name"})
Answer = tuple[Firmness, "Span | None"] | None


@needs("tries")
def tried(at: Draft, due: Decision[date | None]) -> Answer:
    """It is tried, whatever else is said.

    + plan: 努力实现全覆盖。 = effort
    + plan: 力争引进企业8家。 = effort
    + plan: 推进学校迁建,力争9月招生。 = effort
    - plan: 实现全覆盖。
    - plan: 帮助企业争取贷款。
    """
    found = at.leads_with("tries")
    return ("effort", found) if found else None


@needs("only_tries")
def set_going(at: Draft, due: Decision[date | None]) -> Answer:
    """The verb says no more than that something is set going.

    + plan: 推动加装电梯20台。 = effort
    + plan: 谋划布局产业社区3个。 = effort
    - plan: 推进小区改造。
    """
    if "only_tries" not in at.said.kinds or at.verb.words is None:
        return None
    place = at.said.at(at.verb.words[0])
    only_tries = place is not None and at.said.has(place, "only_tries")
    return ("effort", at.verb.words) if only_tries else None


def about_so_much(at: Draft, due: Decision[date | None]) -> Answer:
    """The number is one that is about reached.

    + plan: 社零总额增长10%左右。 = effort
    - plan: 修复道路左右两侧护栏300米。
    - plan: 兴业厂房9月投产,达产后年产值可增加2亿元左右。
    """
    if not at.targets and "about" not in at.said.kinds:
        return None
    found, effect = at.says("promise.about"), at.says("promise.comes_of_it")
    if found and effect and effect < found:
        return None
    return ("effort", found) if found else None


@needs("binds")
def warranted(at: Draft, due: Decision[date | None]) -> Answer:
    """It is warranted, or has to be done.

    + plan: 确保项目完工。 = binding
    + plan: 全面完成任务。 = binding
    - plan: 整治零散停车点。
    """
    found = at.leads_with("binds")
    return ("binding", found) if found else None


def no_less(at: Draft, due: Decision[date | None]) -> Answer:
    """The number is a limit that has to be kept.

    + plan: 新建充电站不少于12座。 = binding
    + plan: 培育企业3家以上。 = binding
    - plan: 围绕以上目标开展督查4次。
    - plan: 引进亿元以上企业3家。
    - plan: 收入20万元以上的村占比达85%。
    """
    if not at.targets:
        return None
    search = at.said.lexicon.pattern("promise.limit").search
    for target in at.targets:
        names = at.said.text.startswith(DE, target.clause.entry.end)  # 20万元以上|的村
        if not names and (words := target.bound.words) and search(at.said.text, *words):
            return "binding", words
    return None


@needs(one_of=("throughout", "name"))
def nothing_left(at: Draft, due: Decision[date | None]) -> Answer:
    """Nothing is left out, or nothing is left.

    + plan: 实现网格全覆盖。 = binding
    + plan: 保持安全生产零事故。 = binding
    - plan: 优化零工市场。
    """
    found = at.says("promise.throughout") if not _MAY_LEAVE_NOTHING.isdisjoint(at.said.kinds) else None
    return ("binding", found) if found else None


@needs("stays_away")
def nothing_happens(at: Draft, due: Decision[date | None]) -> Answer:
    """Something must not come about, whatever is done for it.

    + plan: 坚决守住不发生重大火灾的底线。 = binding
    - plan: 守住安全生产底线。
    - plan: 全年不发生重大火灾。
    """
    place = at.said.first("stays_away")
    return None if place is None else ("binding", at.said.span(place))


def not_to_be_done(at: Draft, due: Decision[date | None]) -> Answer:
    """It is said what will not be done.

    + plan: 坚决不新增村级债务。 = binding
    - plan: 坚决整治村级债务。
    """
    return ("binding", at.verb.words) if at.verb.rule == "refused" else None


def dated(at: Draft, due: Decision[date | None]) -> Answer:
    """A deadline is stated.

    + plan: 6月底前改造小区。 = binding
    - plan: 改造小区。
    """
    return None if due.value is None else ("binding", due.words)


def plainly_stated(at: Draft, due: Decision[date | None]) -> Answer:
    """Neither is said.

    + plan: 加强队伍建设。 = neutral
    """
    return "neutral", None


FIRMNESS: Rules[Draft, Decision[date | None], Firmness] = Rules(
    "firmness",
    tried, set_going, about_so_much, warranted, no_less, nothing_left, nothing_happens, not_to_be_done, dated,
    plainly_stated,
)  # fmt: skip
