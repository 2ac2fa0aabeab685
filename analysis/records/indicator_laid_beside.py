"""Rules of the indicator for a value laid beside a timetable or others of its kind, and for what is still open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.parsing.decision import needs
from analysis.records.context import joined

if TYPE_CHECKING:
    from analysis.records.phrase import Answer, Phrase


@needs("earlier", "indicator.beside_timetable")
def beside_a_timetable(at: Phrase) -> Answer:
    """How far a value lies behind or ahead of the timetable is said of the value.

    + 形象进度35%,落后时序【20个百分点】。 = 形象进度
    + 投资到位3亿元,为全年任务的43%,比时间进度慢【7个百分点】。 = 投资到位
    - 落后时序【20个百分点】。
    """
    if at.said.earlier is None or not at.clause.match("left", "indicator.beside_timetable"):
        return None
    return at.answer(at.plainly(at.said.earlier))


@needs("same", "indicator.foremost_of_all")
def foremost_of_all(at: Phrase) -> Answer:
    """The one with the most or the least of the value before is named with it.

    + 村集体收入426万元,最少的田家洼只有【8.6万元】。 = 田家洼村集体收入
    + 村集体收入426万元,最高的东村达到【86万元】。 = 东村集体收入
    + 村集体收入426万元,最高的李庄达到86万元,最低的王家沟仅【9万元】。 = 王家沟村集体收入
    + 物业费收缴率52%,最低的仅【11%】。 = 物业费收缴率最低
    - 最少的田家洼只有【8.6万元】。
    """
    found = at.clause.match("left", "indicator.foremost_of_all") if at.aspect in ("level", "share") else None
    if found is None or at.said.same is None or at.noun:
        return None
    before = at.clause.previous.match("left", "indicator.foremost_of_all") if at.clause.previous else None
    value = at.said.same.removeprefix((before["who"] or "") if before else "")
    if found["who"] is None:
        return at.answer(value.removesuffix(before["how"] if before else "") + found["how"])
    return at.answer(found["who"] + value.removeprefix(found["who"][-1]))


@needs("count", "indicator.still_open")
def still_open(at: Phrase) -> Answer:
    """How many are still open is said of the things before.

    + 居民留言287条,办结274条,还有【13条】在办。 = 居民留言在办
    + 排查隐患18处,整改15处,剩余【3处】待整改。 = 隐患待整改
    + 实施项目26项,【4项】正在施工。 = 项目正在施工
    + 实施项目26项,【18项】已投用。 = 项目投用
    + 实施项目26项,已完工21项,【2项】因资金不足未开工。 = 项目未开工
    - 还有【13条】在办。
    """
    state = at.clause.match("right", "indicator.still_open") if at.is_count else None
    if state and state["state"] is None and at.clause.match("left", "indicator.rest_of_it"):
        return None  # 其余|3处|正在施工
    thing = at.counted_before if state and at.said.same else ""
    return at.answer(joined(thing, state[state.lastgroup or 0])) if state and thing else None


FIRST = (beside_a_timetable, foremost_of_all, still_open)
