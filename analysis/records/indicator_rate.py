"""Rules of the indicator for rates: by a name of their own, or by that of the thing before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.lexicon.particles import LIST_MARK
from analysis.parsing.decision import needs
from analysis.records.context import joined

if TYPE_CHECKING:
    from analysis.records.phrase import Answer, Phrase

_LONGEST_RATE = 4  # signs of the name of a rate that does not say of what: 办结率


@needs("share")
def ratio_of(at: Phrase) -> Answer:
    """A ratio without a name is that of the thing before.

    + 新建、改造农田2万亩,占比【97%】。 = 农田占比
    - 农田占比【97%】。
    """
    if at.aspect != "share" or not at.has(at.words, "ratio_name"):
        return None
    return at.answer(joined(at.near or at.topic, at.words))


@needs("share", "indicator.part_of_the_year")
def part_of_the_year(at: Phrase) -> Answer:
    """What is a part of what the whole year came to is named as one.

    + 资金到得迟,支出占全年的【41%】。 = 支出占全年
    - 支出占预算的【41%】。
    """
    found = at.clause.match("left", "indicator.part_of_the_year") if at.aspect == "share" else None
    return at.answer(at.words + found["makes"] + found["whole"]) if found and at.words else None


@needs("share")
def rate_of(at: Phrase) -> Answer:
    """A rate with a short name is that of the thing before.

    + 受理诉求300件,办结率【99%】。 = 诉求办结率
    + 农贸市场改造原定6月竣工,形象进度【45%】。 = 农贸市场改造形象进度
    + 培育社会组织30家,诉求办结率99%、满意率【95%】。 = 诉求满意率
    + 响应率99%,满意率【95%】。 = 满意率
    + 2座粮仓完工,管线铺设【40%】。 = 粮仓管线铺设
    + 受理投诉200件,平均办结时间由5天压缩到3天,满意率【95%】。 = 投诉满意率
    + 新建公园3个,城镇化率【61%】。 = 城镇化率
    - 垃圾分类覆盖率【99%】。
    """
    if at.aspect != "share" or not at.words:
        return None
    if len(at.words) > _LONGEST_RATE and not at.lexicon.pattern("indicator.makes_up").match(at.words):
        return None
    if at.has(at.words, "rate_of_a_place"):
        return at.answer(at.words)
    near = _with_a_rate(at)
    return at.answer(joined(at.lexicon.pattern("indicator.rate_name").sub("", near), at.words))


def _with_a_rate(at: Phrase) -> str:
    """The thing before that a rate is of; how far something has come is said of works by name."""
    if at.has(at.words, "headway") and at.works:
        return at.works
    earlier = at.said.earlier or ""
    if at.clause.left.startswith(LIST_MARK) and at.lexicon.pattern("indicator.rate_name").search(earlier):
        return earlier  # 诉求办结率99%、|满意率
    near = at.named(at.lexicon.pattern("indicator.ends_beside").sub("", at.near)) if at.near else ""
    if not near and at.has(at.words, "headway"):
        return at.title or at.undone_thing
    near = at.lexicon.pattern("indicator.has_no_rate").sub("", near)
    names_nothing = ("indicator.only_rest", "indicator.only_rate")
    return "" if any(at.lexicon.pattern(one).match(near) for one in names_nothing) else near


@needs("share")
def named_rate(at: Phrase) -> Answer:
    """A rate with a longer name is said in full.

    + 垃圾分类覆盖率达【98%】以上。 = 垃圾分类覆盖率
    - 建成垃圾房3座,覆盖率达【98%】以上。
    """
    return at.answer(at.words) if at.aspect == "share" else None


RULES = (ratio_of, part_of_the_year, rate_of, named_rate)
