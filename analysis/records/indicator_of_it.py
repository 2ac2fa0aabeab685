"""Rules of the indicator for words that only say something of a thing named before: 年度目标, 已交付, 余下."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.lexicon.particles import DE, LIST_MARK
from analysis.records.context import joined
from analysis.records.phrase import own_words
from analysis.records.trim import LONGEST, trimmed

if TYPE_CHECKING:
    import re

    from analysis.records.clause import Clause
    from analysis.records.phrase import Answer, Phrase


_LONGEST_ATTRIBUTE = 12  # signs: 每台最高补助, 年初支出预算数
_SHORTEST_THING = 2
_MARKS = ",;:。)"


def share_of_a_goal(at: Phrase) -> Answer:
    """How much of a goal, a task or a budget has been reached is said of what that was set for.

    + 税收5亿元,完成年度目标的【48%】。 = 税收完成年度目标
    + 新增就业300人,帮扶就业40人,分别完成年度任务的112%和【134%】。 = 帮扶就业完成年度任务
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


def rest_of_the_thing(at: Phrase) -> Answer:
    """What is left over is so much of the thing before, whatever is said of it behind the number.

    + 排查隐患186处,整改171处,余下【15处】限月底前销号。 = 余下隐患
    + 实施民生项目26项,4项已完工,其余【22项】正在推进。 = 其余民生项目
    - 排查隐患186处,整改【171处】。
    """
    if not (at.said.same or at.title):
        return None
    found = at.clause.match("left", "indicator.rest_of_it")
    if found is None or (at.noun and at.clause.has_unit("counts_anything")):
        return None
    thing = at.counted_before
    return at.answer(found["rest"] + (thing or at.title)) if thing or at.title else None


def those_of_which(at: Phrase) -> Answer:
    """Of so many some are told of: 抽查的12座中有4座无水.

    + 改建公厕38座,抽查的12座中有【4座】无水。 = 抽查的公厕无水
    - 改建公厕38座,抽查【12座】。
    """
    before = at.clause.previous
    if before is None or not at.clause.listed or at.clause.match("left", "indicator.of_which") is None:
        return None
    return at.answer(joined(at.said.earlier or "", at.noun or at.clause.right))


def chosen_of_the_thing(at: Phrase) -> Answer:
    """Words that end in 的 say which of the thing before, where no noun follows.

    + 改建公厕38座,抽查的【12座】中有4座无水。 = 抽查的公厕
    + 评审项目9个,结果为“优”的【7个】。 = 结果为“优”的评审项目
    - 抽查的【12座】公厕。
    """
    clause = at.clause
    if not clause.left.endswith(DE) or clause.quantity.unit.dimension != "count":
        return None
    follows = clause.match("right", "indicator.no_noun_behind")
    which = at.lexicon.pattern("indicator.which").search(clause.left if "“" in clause.left else at.own)
    if which is None or follows is None:
        return None
    thing = at.counted_before or at.thing
    plain = at.lexicon.pattern("indicator.plain_name").match(thing) and not at.is_bare(thing)
    return at.answer(which.group() + thing) if plain else None


def other_of_its_kind(at: Phrase) -> Answer:
    """A name in quotation marks stands for the words with the one before: 结果为“优”的7个、“良”的2个.

    + 结果为“优”的7个、“良”的【2个】。 = 结果为“良”
    - 结果为“优”的【7个】。
    """
    if not (at.clause.listed and at.said.earlier):
        return None
    own = at.lexicon.pattern("indicator.only_a_name").fullmatch(at.clause.left)
    if own is None:
        return None
    replaced, count = at.lexicon.pattern("indicator.name").subn(own["name"], at.said.earlier, count=1)
    return at.answer(replaced) if count else None


def shifted_to(at: Phrase) -> Answer:
    """What something is raised, lowered or made to is what it was from.

    + 补助标准由每人80元上调至【90元】。 = 补助标准
    + 摊位由148个优化为【132个】。 = 摊位
    - 新建摊位148个,优化为【132个】。
    """
    before = at.clause.previous
    if before is None or not at.clause.listed or before.quantity.unit.dimension != at.clause.quantity.unit.dimension:
        return None
    if at.aspect == "change" or not before.says("lead", "indicator.shifted_from"):
        return None
    return at.answer(at.said.earlier) if at.clause.says("left", "indicator.shifted_to") else None


def done_of_it(at: Phrase) -> Answer:
    """How many of the things before have been done.

    + 128项任务中,已完成【57项】。 = 任务完成
    + 10项实事中已完成【4项】。 = 实事完成
    + 34项重点任务完成【19项】。 = 重点任务
    - 已完成【57项】任务。
    """
    if not at.said.same or at.clause.quantity.unit.dimension != "count":
        return None
    done = at.clause.match("left", "indicator.only_done")
    behind = None if done else _done_of_the_noun(at.clause)
    if behind and not behind["in"]:
        return at.answer(behind["thing"])
    done = done or behind
    if done is None or at.noun:
        return None
    return at.answer(joined(at.named(at.said.same) or at.thing, done["deed"]))


def _done_of_the_noun(at: Clause) -> re.Match[str] | None:
    """The same behind the noun of the number before: 34项|重点任务|完成|19项."""
    return at.match("left", "indicator.noun_done") if at.listed and at.left[:1] not in LIST_MARK else None


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


def attribute_of(at: Phrase) -> Answer:
    """A budget, a goal, a subsidy and the like are those of the thing before, or of what the item is about.

    + 门诊楼1850平方米,概算【560万元】。 = 门诊楼概算
    + 加装电梯方面,年内目标【15台】。 = 加装电梯目标
    + 户厕改造210户,每户奖补【1500元】。 = 户厕改造奖补
    - 户厕改造目标【210户】。
    """
    if len(at.words) > _LONGEST_ATTRIBUTE:
        return None
    attribute = at.lexicon.pattern("indicator.attribute").match(at.words)
    thing = at.undone_thing if attribute else ""
    if not (attribute and thing) or thing.endswith(attribute["own"]):
        return None
    own = attribute["own"]
    return at.answer(thing + own if own in thing else joined(thing, own))


def more_came_in(at: Phrase) -> Answer:
    """What came in more or less, or was saved against a budget, is more or less of the amount before.

    + 财政收入9000万元,增收【388万元】。 = 财政收入
    + 税收8亿元,同比增收【3000万元】。 = 税收
    + 会议费9万元,比预算节约【2万元】。 = 会议费
    - 带动村民增收【388万元】。
    """
    if not at.is_money or at.said.earlier is None:
        return None
    return at.answer(at.said.earlier) if at.clause.match("left", "indicator.more_came") else None


def beside_its_goal(at: Phrase) -> Answer:
    """How far a value lies from its goal is said of the value.

    + 总产值增长5.4%,较6%的年度目标低【0.6个百分点】。 = 总产值
    - 总产值增长5.4%,较【6%】的年度目标低0.6个百分点。
    """
    if at.said.earlier is None or not at.clause.listed or not at.clause.match("left", "indicator.beside_its_goal"):
        return None
    return at.answer(at.lexicon.pattern("indicator.goal_behind").sub("", at.said.earlier))


def goal_of_a_share(at: Phrase) -> Answer:
    """A goal whose share is told behind it is that of the value before.

    + 税收7亿元,占年初预算【13亿元】的51%。 = 税收年初预算
    + 新增就业1842人,完成【3200人】年度任务的57%。 = 新增就业年度任务
    - 新增就业1842人,完成【3200人】的培训。
    """
    behind = at.clause.match("right", "indicator.share_behind") if at.said.same else None
    if behind is None:
        return None
    front = at.clause.match("left", "indicator.said_as_a_share")
    own = front["own"] if front else behind["own"] if at.is_bare(at.clause.left.lstrip(LIST_MARK)) else None
    return at.answer(joined(at.named(at.said.same or ""), own)) if own else None


def per_each(at: Phrase) -> Answer:
    """What there is of it for each is said of the thing before, or of what the item is about.

    + 无障碍改造35户,户均【5000元】。 = 无障碍改造户均
    + 土地整治3处,亩均投入【5000元】。 = 土地整治亩均投入
    - 户均补贴标准【5000元】。
    """
    if not at.is_money or at.noun or at.lexicon.pattern("indicator.per_each").match(at.words) is None:
        return None
    row = at.clause.view.row
    thing = at.undone_thing
    if at.is_bare(at.near) or len(thing) < _SHORTEST_THING:
        thing = row.name if row else at.title
    return at.answer(joined(thing, at.words)) if thing else None


def deed_by_now(at: Phrase) -> Answer:
    """What has been done by now, and no more words, is said of the thing before.

    + 倒损房屋132户,已重建【98户】。 = 倒损房屋重建
    + 安装烟感1200个,已检【980个】。 = 烟感检
    - 排查后已重建房屋【98户】。
    """
    if at.said.same is None or at.aspect != "level" or at.noun or at.is_bare(at.words):
        return None
    found = at.clause.match("left", "indicator.deed_by_now")
    thing = at.counted_before
    return at.answer(joined(thing, found["deed"])) if found and thing and not thing[0].isdigit() else None


def shifted_topic(at: Phrase) -> Answer:
    """What goes from one value to another is what the clause before names, where no number stands in that.

    + 受理工单726件,主要是噪音类,由【98件】涨到173件。 = 噪音类
    + 养老金标准逐年提高,由每人每月【128元】增至200元。 = 养老金标准
    - 受理工单726件,由【98件】涨到173件。
    """
    before, left = at.clause.before[at.clause.gap :], at.clause.left
    if at.lexicon.pattern("indicator.only_from").match(left) is None:
        return None
    name = "indicator.is_mainly" if at.clause.rank else "indicator.moves_by_itself"
    named = at.lexicon.pattern(name).search(before)
    return at.answer(named["own"]) if named else None


def away_from_the_value(at: Phrase) -> Answer:
    """What a value is still away from, and how far, are said of that value.

    + 收缴率74%,离年初定的【80%】还差6个百分点。 = 收缴率
    + 收缴率74%,离年初定的80%还差【6个百分点】。 = 收缴率
    + 分类覆盖率85%,距90%的目标还差【5个百分点】。 = 分类覆盖率
    + 零售额9亿元,距【10亿元】的目标还有差距。 = 零售额目标
    - 距县城【9公里】。
    """
    earlier = at.said.earlier
    if earlier is None or at.clause.match("lead", "indicator.away_from") is None:
        return None
    if at.clause.listed and at.clause.match("lead", "indicator.still_away"):
        return at.answer(at.lexicon.pattern("indicator.goal_behind").sub("", earlier))
    goal = at.clause.match("right", "indicator.of_its_goal")
    return at.answer(joined(earlier, goal["goal"]) if goal else earlier) if at.clause.right else None


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


def there_is_of_it(at: Phrase) -> Answer:
    """So much as there is now, without a name, is there of what the item is about.

    + 2.低保。现有【41户】62人。 = 低保
    + 计划新增托位80个,实有【92个】。 = 新增托位
    - 现有低保户【41户】。
    """
    if at.noun or not at.lexicon.pattern("indicator.there_now").fullmatch(at.own):
        return None
    return at.answer(at.said.same or at.topic or at.title)


def in_brackets_of(at: Phrase) -> Answer:
    """A size by a short name in brackets is of what stands in front of them.

    + 敬老院(床位【80张】)启用。 = 敬老院床位
    + 实验楼主体施工(进度【62%】)。 = 实验楼主体施工进度
    - 新建公园3座(口袋公园【2座】)。
    """
    before = at.clause.before
    told = at.aspect == "level" or at.has(at.words, "headway")
    if not before.endswith("(") or not told or not before[at.clause.gap : -1]:
        return None
    if at.clause.gap and before[at.clause.gap] not in _MARKS:
        return None  # 公园3座办公室(床位80张): of the words behind a number
    short = at.lexicon.pattern("indicator.short_name").match(at.words)
    return at.answer(joined(at.topic, at.words)) if short and at.topic else None


FIRST = (
    share_of_a_goal,
    shifted_to,
    more_came_in,
    shifted_topic,
    away_from_the_value,
    goal_in_brackets,
    beside_its_goal,
    goal_of_a_share,
)
RULES = (
    rest_of_the_thing, those_of_which, other_of_its_kind, chosen_of_the_thing, done_of_it, goal_of_it,
    in_brackets_of, there_is_of_it, per_each, deed_by_now,
)  # fmt: skip
