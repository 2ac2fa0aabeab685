"""Rules of the indicator for goals: what a goal is set for, and how much of it or how far from it a value is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.lexicon.particles import DE, LIST_MARK
from analysis.parsing.decision import needs
from analysis.records.context import joined
from analysis.records.phrase import own_words
from analysis.records.trim import LONGEST, trimmed

if TYPE_CHECKING:
    import re

    from analysis.records.clause import Clause
    from analysis.records.phrase import Answer, Phrase


@needs("ratio", "indicator.set_goal")
def share_of_a_goal(at: Phrase) -> Answer:
    """How much of a goal, a task or a budget has been reached is said of what that was set for.

    + 税收5亿元,完成年度目标的【48%】。 = 税收完成年度目标
    + 新增就业300人,帮扶就业40人,分别完成年度任务的112%和【134%】。 = 帮扶就业完成年度任务
    + 新增车位190个,是全年任务160个的【118.8%】。 = 新增车位全年任务
    - 税收占财政收入的【48%】。
    """
    if at.clause.quantity.unit.dimension != "ratio":
        return None
    first, count = at.row
    found = _goal(first, at.own if first is at.clause else own_words(first))
    if found is None:
        return None
    levels = at.said.levels[-count:]
    if count > 1 and len(levels) == count:
        thing = levels[at.clause.rank - first.rank]
    else:
        thing = trimmed(found.string[: found.start()], at.lexicon) or at.named(at.said.level or "") or at.thing
    return at.answer(joined(thing, found["deed"])[-LONGEST:]) if thing else None


def _goal(first: Clause, own: str) -> re.Match[str] | None:
    """Where the words in front of a list say that it is shares of a goal: 完成年度任务的, 为年度计划47亿元的."""
    if first.match("lead", "indicator.set_goal") is None:  # most say nothing of one
        return None
    goal = first.view.lexicon.pattern("indicator.of_a_goal")
    found = goal.search(own) or goal.search(first.lead)
    return found if found and (found["by"] or (found["of"] and not found.start())) else None


@needs("indicator.of_its_goal")
def goal_of_it(at: Phrase) -> Answer:
    """The goal or the task that a number states is that of the thing before.

    + 外资到账320万美元,未完成【600万美元】的目标。 = 外资到账目标
    + 失业率5.2%,控制在【5.5%】以内的目标之下。 = 失业率目标
    - 完成【3项】的目标任务。
    """
    if not at.clause.right.startswith(DE):
        return None
    found = at.clause.match("right", "indicator.of_its_goal")
    if found is None or not at.lexicon.pattern("indicator.own_done").match(at.own):
        return None
    thing = at.named(at.said.same or "") or at.thing
    return at.answer(joined(thing, found["goal"])) if thing else None


@needs("level", "same", "indicator.goal_behind")
def done_as_the_goal_says(at: Phrase) -> Answer:
    """How much is done of what a goal was set for, by the deed alone that the name of this ends with.

    + 公路养护目标40公里,养护【44公里】。 = 公路养护
    + 路灯安装(任务20盏,安装【22盏】)进展顺利。 = 路灯安装
    - 公路养护目标40公里,修补【44公里】。
    """
    if at.said.same is None or not at.words or at.noun:
        return None
    thing, goals = at.lexicon.pattern("indicator.goal_behind").subn("", at.said.same)
    return at.answer(thing) if goals and thing != at.words and thing.endswith(at.words) else None


@needs("earlier", "indicator.away_from")
def away_from_the_value(at: Phrase) -> Answer:
    """What a value is still away from, and how far, are said of that value.

    + 收缴率74%,离年初定的【80%】还差6个百分点。 = 收缴率
    + 收缴率74%,离年初定的80%还差【6个百分点】。 = 收缴率
    + 分类覆盖率85%,距90%的目标还差【5个百分点】。 = 分类覆盖率
    + 零售额9亿元,距【10亿元】的目标还有差距。 = 零售额目标
    + 护理培训90人,离全年目标还差【20人】。 = 护理培训离全年目标还差
    - 距县城【9公里】。
    """
    earlier = at.said.earlier
    if earlier is None or at.clause.match("lead", "indicator.away_from") is None:
        return None
    if at.clause.listed and at.clause.match("lead", "indicator.still_away"):
        return at.answer(at.lexicon.pattern("indicator.goal_behind").sub("", earlier))
    if not at.clause.right and at.lexicon.pattern("indicator.still_away").match(at.words):
        return at.answer(joined(at.named(at.said.same or ""), at.words)) if at.said.same else None
    goal = at.clause.match("right", "indicator.of_its_goal")
    return at.answer(joined(earlier, goal["goal"]) if goal else earlier) if at.clause.right else None


@needs("bracket", "same")
def goal_in_brackets(at: Phrase) -> Answer:
    """A goal that brackets behind its name state, or what a value is laid beside, is that of the value before.

    + 新增企业7家,完成全年任务(【9家】)的七成。 = 新增企业全年任务
    + 支出进度56%,低于县级要求(【60%】)。 = 支出进度
    - 新增企业7家,完成全年任务【9家】。
    """
    before = at.clause.before
    if not before.endswith("(") or at.said.same is None or at.lead:
        return None
    if at.lexicon.pattern("indicator.laid_beside_it").search(before, at.clause.gap):
        return at.answer(at.said.same)
    told = at.lexicon.pattern("indicator.set_in_front").search(before, at.clause.gap)
    return at.answer(joined(at.named(at.said.same), told["own"])) if told else None


@needs("listed", "earlier", "indicator.beside_its_goal")
def beside_its_goal(at: Phrase) -> Answer:
    """How far a value lies from its goal is said of the value.

    + 总产值增长5.4%,较6%的年度目标低【0.6个百分点】。 = 总产值
    - 总产值增长5.4%,较【6%】的年度目标低0.6个百分点。
    """
    if at.said.earlier is None or not at.clause.listed or not at.clause.match("left", "indicator.beside_its_goal"):
        return None
    return at.answer(at.lexicon.pattern("indicator.goal_behind").sub("", at.said.earlier))


@needs("same", "indicator.share_behind")
def goal_of_a_share(at: Phrase) -> Answer:
    """A goal whose share is told behind it is that of the value before.

    + 税收7亿元,占年初预算【13亿元】的51%。 = 税收年初预算
    + 新增就业1842人,完成【3200人】年度任务的57%。 = 新增就业年度任务
    + 新增车位190个,是全年任务【160个】的118.8%。 = 新增车位全年任务
    - 新增就业1842人,完成【3200人】的培训。
    """
    behind = at.clause.match("right", "indicator.share_behind") if at.said.same else None
    if behind is None:
        return None
    front = at.clause.match("left", "indicator.said_as_a_share")
    own = front["own"] if front else behind["own"] if at.is_bare(at.clause.left.lstrip(LIST_MARK)) else None
    return at.answer(joined(at.named(at.said.same or ""), own)) if own else None


@needs("same", "indicator.within_budget")
def within_its_budget(at: Phrase) -> Answer:
    """A budget or a goal that a value is kept within is that of the value.

    + 会议费9万元,控制在年初预算【12万元】以内。 = 会议费年初预算
    - 会议费控制在【12万元】以内。
    """
    found = at.clause.match("left", "indicator.within_budget") if at.said.same else None
    if found is None:
        return None
    thing = at.lexicon.pattern("indicator.account_behind").sub("", at.said.same or "")
    return at.answer(joined(thing, found["own"]))


FIRST = (
    within_its_budget, done_as_the_goal_says, away_from_the_value, goal_in_brackets, beside_its_goal, goal_of_a_share,
)  # fmt: skip
