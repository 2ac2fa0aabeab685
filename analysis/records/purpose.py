"""Purpose: what an amount of money is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.lexicon.particles import DE, LIST_MARK
from analysis.parsing.decision import Rules
from analysis.records.trim import object_of

if TYPE_CHECKING:
    from analysis.parsing.decision import Span
    from analysis.records.clause import Clause

Answer = tuple["str | None", "Span | None"] | None


def _thing(at: Clause, words: str | None) -> str | None:
    """A wording without its verbs and without words for money; None where that leaves nothing that tells."""
    pattern, classes = at.view.lexicon.pattern, at.view.lexicon.words
    given = pattern("purpose.given").sub("", words or "")
    thing = object_of(given, at.view.lexicon)
    if thing in classes("outlay"):  # 教育 is what the money is for
        thing = given
    thing = pattern("purpose.one_of").sub("", pattern("purpose.money_words").sub("", thing)).strip(LIST_MARK + DE)
    return thing if len(thing) > 1 and thing not in classes("project") | classes("higher_level") else None


def said(at: Clause, indicator: str | None, earlier: str | None) -> Answer:
    """The words behind 用于.

    + 投入【30万元】用于河道清淤。 = 河道清淤
    - 投入【30万元】清淤河道。
    """
    found = at.match("tail", "purpose.said")
    if found is None:
        return None
    base = at.entry.end
    return found["purpose"], (base + found.start("purpose"), base + found.end("purpose"))


def indicator(at: Clause, indicator: str | None, earlier: str | None) -> Answer:
    """What is measured, without the verb in front of it.

    + 发放救助金【30万元】。 = 救助金
    + 修缮民居5栋,共投入资金【30万元】。 = 民居
    + 教育支出【30万元】。 = 教育
    + 项目支出【30万元】。 = 项目支出
    - 处罚20起,金额【30万元】。
    """
    thing = _thing(at, indicator)
    return (thing, at.last(thing)) if thing else None


def indicator_before(at: Clause, indicator: str | None, earlier: str | None) -> Answer:
    """Where the words are only words for money, what the number before measures.

    + 实施行政处罚20起,处罚金额【3万元】。 = 行政处罚
    - 处罚金额【3万元】。
    """
    thing = _thing(at, earlier)
    return (thing, at.last(thing)) if thing else None


def nothing_more(at: Clause, indicator: str | None, earlier: str | None) -> Answer:
    """What is measured as it stands, be it only a word for money.

    + 总投资【3亿元】。 = 总投资
    """
    return indicator, at.last(indicator) if indicator else None


PURPOSE: Rules[Clause, str | None, str | None, str | None] = Rules(
    "purpose", said, indicator, indicator_before, nothing_more
)
