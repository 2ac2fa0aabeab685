"""Verb of a clause with a word that tries or warrants: that word itself, or what it leads to behind a thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.lexicon.particles import NOT
from analysis.parsing.decision import needs

if TYPE_CHECKING:
    from analysis.parsing.decision import Span
    from analysis.records.promise_clause import Said

Answer = tuple[str, "Span"] | None


@needs("how", "verb")
def refused(at: Said) -> Answer:
    """It is firmly said what will not be done, or not any more.

    + plan: 坚决不新增村级债务。 = 不新增
    + plan: 不再新增占道摊位。 = 不再新增
    - plan: 坚决不让一户掉队。
    """
    if at.told > at.last or at.words(at.told) not in NOT:
        return None
    place = at.told + 1 + at.has(at.told + 1, "how")
    if not at.has(place, "verb"):
        return None
    start, end = at.bounds[at.told], at.bounds[place + 1]
    said = at.lexicon.pattern("promise.refuses").search(at.text, at.start, at.bounds[place])
    return (at.text[start:end], (start, end)) if said and said.end() == at.bounds[place] else None


@needs("modal", "number")
def warranted_value(at: Said) -> Answer:
    """The word that warrants a value is the verb, where no other stands in front of the number.

    + plan: 全镇固投确保13亿元。 = 确保
    - plan: 全镇固投确保达到13亿元。
    - plan: 确保13亿元到位。
    """
    if "modal" not in at.kinds or "number" not in at.kinds:
        return None
    place = at.first("modal", at.told + 1)
    if place is None or not at.has(place + 1, "number") or at.action(at.told) is not None:
        return None
    return at.words(place), at.span(place)


@needs("modal", "number")
def tried_behind(at: Said) -> Answer:
    """What is tried or warranted stands behind the name of a thing, even of one that holds a verb, and how many of it.

    + plan: 加装电梯力争开工9部。 = 开工
    + plan: 设备安装确保投用8台。 = 投用
    - plan: 力争开工9部。
    - plan: 新建驿站3座力争投用。
    """
    place = at.first("modal", at.told + 1)
    if place is None or not at.has(place + 1, "becomes") or not at.has(place + 2, "number"):
        return None
    if place + 2 != at.last or any(at.has(one, "number") for one in range(at.told, place)):
        return None
    return at.words(place + 1), at.span(place + 1)


@needs("tries", "fund")
def funds_won(at: Said) -> Answer:
    """Funds are tried for, even such as are named after what they are for.

    + plan: 争取改造资金500万元。 = 争取
    + plan: 争取省级资金500万元。 = 争取
    + plan: 争取改造资金支持。 = 争取
    - plan: 争取筹措资金500万元。
    - plan: 力争拨付资金500万元。
    - plan: 争取资金500万元的项目3个。
    """
    place = at.first("tries")
    return (at.words(place), at.span(place)) if place is not None and wins_funds(at, place) else None


def wins_funds(at: Said, place: int) -> bool:
    """Whether the word at a place is what is done for funds: 争取|上级|资金|500万元, 争取|资金|支持."""
    fund = at.first("fund", place + 1)
    if fund is None or at.words(place) not in at.lexicon.words("to_win"):
        return False
    if any("verb" in kinds and "noun_too" not in kinds for kinds in at.kinds_of[place + 1 : fund]):
        return False
    return "number" not in at.kinds or (fund + 1 == at.last and at.has(at.last, "money"))
