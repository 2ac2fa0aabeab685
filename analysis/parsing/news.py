"""Stance in news: what a sentence about a meeting tells, what it wants to be done, and what only happened there."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from analysis.parsing.stance import Answer, Said


def chosen_at_a_meeting(at: Said) -> Answer:
    """What a meeting has chosen is to be done.

    + news: 会议票决产生2031年实事项目:新建公园一处。 = plan
    + news: 大会表决通过2031年实事项目:新建公园一处。 = plan
    - news: 大会表决通过2030年预算执行情况报告。
    - news: 会议审议了工作报告。
    """
    found = at.says("chosen") if at.news else None
    return ("plan", found) if found else None


def at_the_meeting(at: Said) -> Answer:
    """News tell who was at a meeting and what was done there.

    + news: 会上,三家单位受到表彰。 = other
    + news: 镇长主持会议。 = other
    + news: 开幕会上,代表们还审议了两个报告。 = other
    - news: 会议要求,新建公园一处。
    """
    found = (at.begins("meeting") or at.says("meeting")) if at.news else None
    return ("other", found) if found else None


def tasks_told(at: Said) -> Answer:
    """News of what somebody told of the tasks of this year, or the next; it goes on until they tell of something else.

    + news: 对于今年工作,镇长指出,投资增长5%。 = plan
    + news: 就下一步工作,镇长提出,要修路架桥。 = plan
    - news: 对于去年工作,镇长指出,投资增长5%。
    - 对于今年工作,镇长指出,投资增长5%。
    """
    found = at.begins("tasks_of") if at.news else None
    return ("plan", found) if found else None


def told_to_come(at: Said) -> Answer:
    """News of what somebody told there is still to be done.

    + news: 会议指出,甲街道将新建公园一处。 = plan
    + news: 甲镇表示,将新建公园一处。 = plan
    + news: 甲镇承诺,6月底前新建公园一处。 = plan
    - news: 会议指出,公园已经建成。
    """
    found = at.begins("told_ahead") if at.news else None
    return ("plan", found) if found else None


def told_at_a_meeting(at: Said) -> Answer:
    """News of what somebody told there.

    + news: 会议指出,公园已经建成。 = review
    - news: 会议要求,新建公园一处。
    """
    found = at.begins("told") if at.news else None
    return ("review", found) if found else None


def come_so_far(at: Said) -> Answer:
    """News tell how far something has come by now, whatever was wanted before.

    + news: 目前,公园已开工三处。 = review
    + news: 目前公园正在修建。 = review
    - news: 目前要抓好公园修建。
    """
    found = at.begins("come_so_far") if at.news else None
    return ("review", found) if found else None


def results_in_news(at: Said) -> Answer:
    """News that neither say who was there nor what is wanted, and tell results.

    + news: 过去一年该镇完成税收5亿元,同比增长3%。 = review
    + news: 该镇投资增速达到9%。 = review
    - news: 镇长主持会议。
    """
    found = at.says("told_result") if at.news and at.inherited.value == "other" else None
    return ("review", found) if found else None


def task_set_at_a_meeting(at: Said) -> Answer:
    """News of what somebody there wants to be done.

    + news: 会议要求,新建公园一处。 = plan
    + news: 就做好整治工作,镇长要求,新建公园一处。 = plan
    - news: 会议指出,公园已经建成。
    """
    found = at.begins("task_set") if at.news else None
    return ("plan", found) if found else None
