"""Purpose: what an amount of money is for."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from analysis.lexicon.particles import DE, LIST_MARK
from analysis.parsing.decision import Rules, needs
from analysis.records.trim import object_of

if TYPE_CHECKING:
    from analysis.parsing.decision import Span
    from analysis.records.clause import Clause

Answer = tuple["str | None", "Span | None"] | None

_SHORTEST = 2  # signs of words that tell what money is for


class Before(NamedTuple):
    """What the quantities before an amount in its sentence measure: the last of all, and the last that is no money."""

    last: str | None
    counted: str | None


def _thing(at: Clause, words: str | None) -> str | None:
    """A wording without its verbs and without words for money; None where that leaves nothing that tells."""
    thing = _without_money(at, words)
    return None if thing and at.view.lexicon.pattern("purpose.mere_money").search(thing) else thing


def _without_money(at: Clause, words: str | None) -> str | None:
    pattern, classes = at.view.lexicon.pattern, at.view.lexicon.words
    if at.view.row and (words or "").startswith(at.view.row.name) and (words or "").endswith(at.column):
        words = at.view.row.name  # 教育支出|决算数
    given = pattern("purpose.given").sub("", words or "")
    thing = object_of(given, at.view.lexicon)
    if thing in classes("outlay"):  # 教育 is what the money is for
        thing = given
    thing = pattern("purpose.one_of").sub("", pattern("purpose.money_words").sub("", thing)).strip(LIST_MARK + DE)
    known = classes("project") | classes("higher_level")
    return thing if len(thing) >= _SHORTEST and thing not in known else None


@needs("purpose.said")
def said(at: Clause, indicator: str | None, before: Before) -> Answer:
    """The words behind 用于.

    + 投入【30万元】用于河道清淤。 = 河道清淤
    - 投入【30万元】清淤河道。
    """
    found = at.match("tail", "purpose.said")
    if found is None:
        return None
    base = at.entry.end
    return found["purpose"], (base + found.start("purpose"), base + found.end("purpose"))


def indicator(at: Clause, indicator: str | None, before: Before) -> Answer:
    """What is measured, without the verb in front of it.

    + 发放救助金【30万元】。 = 救助金
    + 修缮民居5栋,共投入资金【30万元】。 = 民居
    + 救助36人次,共支出救助金【30万元】。 = 救助金
    + 安装路灯520盏,总计花费【30万元】。 = 路灯
    + 教育支出【30万元】。 = 教育
    + 项目支出【30万元】。 = 项目支出
    - 处罚20起,金额【30万元】。
    """
    thing = _thing(at, indicator)
    return (thing, at.last(thing)) if thing else None


def indicator_before(at: Clause, indicator: str | None, before: Before) -> Answer:
    """Where the words are only words for money, what the number before measures, or else what was counted last.

    + 实施行政处罚20起,处罚金额【3万元】。 = 行政处罚
    + 修缮祠堂5座,总投资90万元,争取上级补助【30万元】。 = 祠堂
    - 处罚金额【3万元】。
    """
    thing = _thing(at, before.last) or _thing(at, before.counted)
    return (thing, at.last(thing)) if thing else None


def item(at: Clause, indicator: str | None, before: Before) -> Answer:
    """Else what the item of the report, or the row of the table, is about, unless what was done with it stands behind.

    + 1.修缮祠堂。⏎2.泵站提升。更换水泵2台。概算【3亿元】。 = 泵站提升
    - 改造泵站。安排资金【3亿元】。
    - 1.修缮祠堂。⏎2.改造泵站。安排资金【3亿元】,换水泵。
    """
    if "," in at.tail:
        return None
    thing = _thing(at, at.view.over.item or (at.view.row.name if at.view.row else None))
    return (thing, None) if thing else None


def nothing_more(at: Clause, indicator: str | None, before: Before) -> Answer:
    """What is measured as it stands, be it only a word for money.

    + 总投资【3亿元】。 = 总投资
    + 争取上级资金【3亿元】。 = 上级资金
    """
    words = _without_money(at, indicator) or indicator
    return words, at.last(words) if words else None


PURPOSE: Rules[Clause, str | None, Before, str | None] = Rules(
    "purpose", said, indicator, indicator_before, item, nothing_more
)
