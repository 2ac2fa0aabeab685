"""Firmness: whether a promise binds, is but tried, or says neither.

After the distinction that studies of Chinese government targets draw between binding (约束性) and expected (预期性) ones.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.parsing.decision import Rules
from analysis.tables.vocabularies import Firmness

if TYPE_CHECKING:
    from datetime import date

    from analysis.parsing.decision import Decision, Span
    from analysis.records.promise import Draft

Answer = tuple[Firmness, "Span | None"] | None


def tried(at: Draft, due: Decision[date | None]) -> Answer:
    """It is tried, whatever else is said.

    + plan: 努力实现全覆盖。 = effort
    + plan: 力争引进企业8家。 = effort
    - plan: 实现全覆盖。
    """
    found = at.says("promise.tries")
    return ("effort", found) if found else None


def tried_by_its_verb(at: Draft, due: Decision[date | None]) -> Answer:
    """The verb says no more than that something is set going.

    + plan: 推动加装电梯20台。 = effort
    + plan: 谋划布局产业社区3个。 = effort
    - plan: 推进小区改造。
    """
    found = at.said.lexicon.pattern("promise.tries_verb").match(at.verb.value)
    return ("effort", at.verb.words) if found else None


def about_a_value(at: Draft, due: Decision[date | None]) -> Answer:
    """The number is one that is about reached.

    + plan: 社零总额增长10%左右。 = effort
    - plan: 修复道路左右两侧护栏300米。
    """
    pattern = at.said.lexicon.pattern("promise.about")
    found = next((record for record in at.targets if record.bound.words and _within(at, record, pattern)), None)
    return ("effort", found.bound.words) if found else None


def _within(at: Draft, record, pattern) -> bool:  # type: ignore[no-untyped-def]
    return pattern.search(at.said.text, *record.bound.words) is not None


def warranted(at: Draft, due: Decision[date | None]) -> Answer:
    """It is warranted, or has to be done.

    + plan: 确保项目完工。 = binding
    + plan: 全面完成任务。 = binding
    - plan: 整治零散停车点。
    """
    found = at.says("promise.binds")
    return ("binding", found) if found else None


def no_less(at: Draft, due: Decision[date | None]) -> Answer:
    """The number is a limit that has to be kept.

    + plan: 新建充电站不少于12座。 = binding
    + plan: 培育企业3家以上。 = binding
    - plan: 围绕以上目标开展督查4次。
    """
    pattern = at.said.lexicon.pattern("promise.limit")
    found = next((record for record in at.targets if record.bound.words and _within(at, record, pattern)), None)
    return ("binding", found.bound.words) if found else None


def throughout(at: Draft, due: Decision[date | None]) -> Answer:
    """Nothing is left out, or nothing is left.

    + plan: 实现网格全覆盖。 = binding
    + plan: 保持安全生产零事故。 = binding
    - plan: 优化零工市场。
    """
    found = at.says("promise.throughout")
    return ("binding", found) if found else None


def dated(at: Draft, due: Decision[date | None]) -> Answer:
    """A deadline is stated.

    + plan: 6月底前改造小区。 = binding
    """
    return None if due.value is None else ("binding", due.words)


def neither(at: Draft, due: Decision[date | None]) -> Answer:
    """Neither is said.

    + plan: 加强队伍建设。 = neutral
    """
    return "neutral", None


FIRMNESS: Rules[[Draft, "Decision[date | None]"], Firmness] = Rules(
    "firmness", tried, tried_by_its_verb, about_a_value, warranted, no_less, throughout, dated, neither
)
