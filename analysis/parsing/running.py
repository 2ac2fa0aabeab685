"""Stance while the year that a text tells of still goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from analysis.parsing.stance import Answer, Said


_NEXT = 13  # a month of next year


def expected(at: Said) -> Answer:
    """While a year still goes on, a sentence says what is expected, or demanded, in what is left of it.

    + progress: 预计12月底前竣工。 = plan
    + progress: 二期工程拟于11月下旬开工。 = plan
    + progress: 责任单位须于11月10日前提交方案。 = plan
    + progress: 目标:加装电梯25部。 = plan
    - progress: 预计全年完成投资5亿元。
    - progress: 原计划于9月底竣工,实际已竣工。
    - 预计12月底前竣工。
    """
    if not at.running or at.inherited.value == "plan" or at.says("already"):
        return None
    found = at.begins("expected")
    return ("plan", found) if found else None


def will_be_done(at: Said) -> Answer:
    """While a year still goes on, a sentence says what will be done; 将 in front of a thing only takes it up.

    + progress: 街道将实行每周调度。 = plan
    + progress: 余下资金2万元将按合同在年底前拨付到位。 = plan
    + progress: 供暖后,街道将组织小队为居民测温。 = plan
    + progress: 完成情况将于明年1月提交代表评价。 = plan
    - progress: 街道将改造食堂列入实事项目。
    - progress: 街道将空房改为食堂。
    - 街道将实行每周调度。
    """
    if not at.running or at.inherited.value != "review":
        return None
    found = at.begins("will")
    return ("plan", found) if found else None


def headway(at: Said) -> Answer:
    """Behind a label stands how far something has come.

    + plan: 进展:新建公园一处。 = review
    + plan: 完成情况:公园已经开放。 = review
    - plan: 目标:新建公园一处。
    """
    found = at.begins("headway")
    return ("review", found) if found else None


def month_ahead(at: Said) -> Answer:
    """While a year still goes on, a sentence begins with a month that is still to come.

    + progress: 8月起恢复施工。 = plan
    + progress: 北塔10月1日前具备通车条件。 = plan
    + progress: 北塔明年底合龙。 = plan
    + progress: 6月底前装好扶手。 = plan
    + progress: 年底前修好三条路。 = plan
    + progress: 剩下的12处本月底前全部装好扶手。 = plan
    - progress: 5月合龙。
    - progress: 6月底合龙。
    - progress: 去年8月合龙。
    - progress: 原定8月合龙,受汛情影响,尚未动工。
    - 8月起恢复施工。
    """
    if at.month is None or at.inherited.value != "review" or at.says("already"):
        return None
    found = at.lexicon.pattern("stance.month_opens").match(at.words)
    month = None if found is None else int(found["month"] or _NEXT)
    if found is None or month is None or month < at.month or (month == at.month and not found["by"]):
        return None
    return "plan", (at.start, at.start + found.end())
