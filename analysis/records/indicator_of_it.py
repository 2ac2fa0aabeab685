"""Rules of the indicator for words that only say something of a thing named before: 年度目标, 已交付, 余下."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.lexicon.particles import DE, LIST_MARK
from analysis.parsing.decision import needs
from analysis.records import indicator_goal
from analysis.records.context import joined
from analysis.records.trim import trimmed

if TYPE_CHECKING:
    import re

    from analysis.records.clause import Clause
    from analysis.records.phrase import Answer, Phrase


_SHORTEST_THING = 2
_LONGEST_SHORT, _LONGEST_BEHIND = 4, 2  # signs of words that say only what of a thing, right behind its name and later
_MARKS = ",;:。)"


@needs("indicator.rest_of_it")
def rest_of_the_thing(at: Phrase) -> Answer:
    """What is left over is so much of the thing before, whatever is said of it behind the number.

    + 排查隐患186处,整改171处,余下【15处】限月底前销号。 = 余下隐患销号
    + 实施民生项目26项,4项已完工,其余【22项】正在推进。 = 其余民生项目
    + 排查隐患5个,已整改4个;剩余【1个】涉及学校。 = 剩余隐患
    + 改造小区42个,惠及居民900户,已完工29个,另有【2个】尚未开工。 = 另有小区尚未开工
    - 整治作坊20家,另有【5家】作坊装上除尘设备。
    - 排查隐患186处,整改【171处】。
    """
    if not (at.said.same or at.title or at.carried_same):
        return None
    found = at.clause.match("left", "indicator.rest_of_it")
    behind = at.noun and at.lexicon.pattern("indicator.no_thing").match(at.noun) is None
    if found is None or (behind and (found["more"] or at.clause.has_unit("counts_anything"))):
        return None
    thing = at.counted_before or at.title or at.lexicon.pattern("indicator.ends_in_verb").sub("", at.carried_same)
    return at.answer(found["rest"] + _with_what_comes_of_it(at, thing)) if thing else None


def _with_what_comes_of_it(at: Phrase, thing: str) -> str:
    """What is left over with what is to come of it, where no more than that is said behind it."""
    found = at.clause.match("tail", "indicator.comes_of_it")
    if found is None or found["state"] in thing:
        return thing
    deed = at.lexicon.pattern("indicator.ends_in_deed").sub("", at.undone(at.said.same or ""))
    return (thing + deed.partition(thing)[2] if thing in deed else thing) + found["state"]


def short_behind_a_label(at: Phrase) -> Answer:
    """A short word behind the label that a line begins with is said of what that names.

    + ▲停车场改造:工程量完成【七成】。 = 停车场改造工程量
    + ▲楼道更新自筹:已筹集【12万元】。 = 楼道更新自筹筹集
    - ▲停车场改造:新建停车场【3个】。
    - 停车场改造:新建【3个】。
    """
    longest = _LONGEST_BEHIND if at.clause.rank else _LONGEST_SHORT
    if not at.clause.view.title or not 0 < len(at.words) <= longest or at.aspect in ("change", "rank"):
        return None
    if not at.title or at.noun:
        return None
    if at.has(at.words, "now_there"):
        return None  # 现有41户
    mark = at.clause.before.rpartition(f"{at.clause.view.title}:")[0].rstrip()
    return at.answer(joined(at.title, at.words)) if mark and not mark[-1].isalnum() else None


@needs("indicator.one_lot")
def lot_of_the_thing(at: Phrase) -> Answer:
    """So many of a lot are of what the item is about, where no noun follows.

    + 3.旧房改造:县建设局牵头,首批【20个】2月启动。 = 旧房改造首批
    + 3.学校建设:分两批推进,第一批3所8月交付,第二批【2所】12月封顶。 = 学校建设第二批
    + 旧小区54个,首批【16个】10月底前完工。 = 首批旧小区
    - 3.旧房改造:首批【20个】小区2月启动。
    """
    found = at.clause.match("left", "indicator.one_lot")
    if found is None or at.noun:
        return None
    if at.title:
        return at.answer(joined(at.title, found["lot"]))
    return at.answer(found["lot"] + at.counted_before) if at.said.same else None


@needs("listed", "behind", "indicator.of_which")
def those_of_which(at: Phrase) -> Answer:
    """Of so many some are told of: 抽查的12座中有4座无水.

    + 改建公厕38座,抽查的12座中有【4座】无水。 = 抽查的公厕无水
    + 2.门前整洁。全街90户里有【70户】达标。 = 门前整洁达标
    - 改建公厕38座,抽查【12座】。
    """
    before = at.clause.previous
    if before is None or not at.clause.listed or at.clause.match("left", "indicator.of_which") is None:
        return None
    return at.answer(joined(at.said.earlier or "", at.noun or at.clause.right))


@needs("count")
def chosen_of_the_thing(at: Phrase) -> Answer:
    """Words that end in 的 say which of the thing before, where no noun follows.

    + 改建公厕38座,抽查的【12座】中有4座无水。 = 抽查的公厕
    + 评审项目9个,结果为“优”的【7个】。 = 结果为“优”的评审项目
    + 回访商户90家,不满意的有【7家】。 = 不满意的商户
    - 抽查的【12座】公厕。
    """
    clause = at.clause
    left = at.lexicon.pattern("indicator.there_are").sub("", clause.left)
    if not left.endswith(DE) or clause.quantity.unit.dimension != "count":
        return None
    own = at.lexicon.pattern("indicator.there_are").sub("", at.own)
    follows = clause.match("right", "indicator.no_noun_behind")
    which = at.lexicon.pattern("indicator.which").search(left if "“" in left else own)
    if which is None or follows is None:
        return None
    thing = at.counted_before or at.thing
    plain = at.lexicon.pattern("indicator.plain_name").match(thing) and not at.is_bare(thing)
    return at.answer(which.group() + thing) if plain else None


@needs("listed", "earlier", "indicator.only_a_name")
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


@needs("listed", "behind", "indicator.shifted_from", "indicator.shifted_to")
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


@needs("listed", "earlier", "indicator.along_an_arrow")
def along_an_arrow(at: Phrase) -> Answer:
    """What an arrow leads to is what the value in front of the arrow is.

    + plan: 户籍人口:4万人→【5万人】 预期性 = 户籍人口
    + plan: 森林覆盖率31%→【35%】。 = 森林覆盖率
    - plan: 户籍人口:【4万人】→5万人。
    """
    if at.said.earlier is None or not at.clause.listed:
        return None
    return at.answer(at.said.earlier) if at.clause.match("left", "indicator.along_an_arrow") else None


@needs("count", "same", one_of=("indicator.only_done", "indicator.noun_done"))
def done_of_it(at: Phrase) -> Answer:
    """How many of the things before have been done.

    + 128项任务中,已完成【57项】。 = 任务完成
    + 10项实事中已完成【4项】。 = 实事完成
    + 34项重点任务完成【19项】。 = 重点任务
    + 民生实事共34项,截至9月底已完成【19项】。 = 民生实事完成
    + 民生实事共34项,推进中【9项】。 = 民生实事推进中
    + 民生实事共34项,推进中9项,未启动【6项】。 = 民生实事未启动
    - 已完成【57项】任务。
    """
    if not at.said.same or at.clause.quantity.unit.dimension != "count":
        return None
    done = at.clause.match("left", "indicator.only_done") or _done_by_then(at)
    behind = None if done else _done_of_the_noun(at.clause)
    if behind and not behind["in"]:
        return at.answer(behind["thing"])
    done = done or behind
    if done is None or at.noun:
        return None
    same = at.lexicon.pattern("indicator.state_of_some").sub("", at.named(at.said.same))
    return at.answer(joined(same or at.thing, done["deed"]))


def _done_by_then(at: Phrase) -> re.Match[str] | None:
    """The same behind a time: 截至9月底|已完成|21项."""
    if at.clause.listed or not at.clause.times:
        return None
    return at.lexicon.pattern("indicator.done_by_then").match(at.own)


def _done_of_the_noun(at: Clause) -> re.Match[str] | None:
    """The same behind the noun of the number before: 34项|重点任务|完成|19项."""
    return at.match("left", "indicator.noun_done") if at.listed and at.left[:1] not in LIST_MARK else None


@needs("money", "earlier", "indicator.more_came")
def more_came_in(at: Phrase) -> Answer:
    """What came in more or less, or was saved against a budget, is more or less of the amount before.

    + 财政收入9000万元,增收【388万元】。 = 财政收入
    + 税收8亿元,同比增收【3000万元】。 = 税收
    + 会议费9万元,比预算节约【2万元】。 = 会议费
    + 税收8亿元,相当于年初预算的97%,短收【3000万元】。 = 税收
    - 带动村民增收【388万元】。
    """
    if not at.is_money or at.said.earlier is None:
        return None
    if at.clause.match("left", "indicator.more_came") is None:
        return None
    return at.answer(at.said.same or at.said.earlier)


@needs("money")
def per_each(at: Phrase) -> Answer:
    """What there is of it for each is said of the thing before, or of what the item is about.

    + 无障碍改造35户,户均【5000元】。 = 无障碍改造户均
    + 3.安居房。补助资金户均【5000元】。 = 安居房补助资金户均
    + 土地整治3处,亩均投入【5000元】。 = 土地整治亩均投入
    + 公车运维25万元,保有6辆,车均【4万元】。 = 公车运维车均
    - 户均补贴标准【5000元】。
    """
    if not at.is_money or at.noun or at.lexicon.pattern("indicator.per_each").match(at.words) is None:
        return None
    row = at.clause.view.row
    thing = at.undone_thing
    if at.is_bare(at.near) or len(thing) < _SHORTEST_THING:
        thing = row.name if row else at.title or at.named(at.said.same or "")
    return at.answer(joined(thing, at.words)) if thing else None


@needs("level", "same", "indicator.deed_by_now")
def deed_by_now(at: Phrase) -> Answer:
    """What has been done by now, and no more words, is said of the thing before.

    + 倒损房屋132户,已重建【98户】。 = 倒损房屋重建
    + 安装烟感1200个,已检【980个】。 = 烟感检
    + 旧窗改造260户,眼下改好【98户】。 = 旧窗改好
    + 登记返乡青年90人,已就业【80人】。 = 返乡青年就业
    - 排查后已重建房屋【98户】。
    """
    if at.said.same is None or at.aspect != "level" or at.noun or at.is_bare(at.words):
        return None
    found = at.clause.match("left", "indicator.deed_by_now")
    thing = at.counted_before
    return at.answer(joined(thing, found["deed"])) if found and thing and not thing[0].isdigit() else None


@needs("indicator.only_from")
def shifted_topic(at: Phrase) -> Answer:
    """What goes from one value to another is what the clause before names, where no number stands in that.

    + 受理工单726件,主要是噪音类,由【98件】涨到173件。 = 噪音类
    + 养老金标准逐年提高,由每人每月【128元】增至200元。 = 养老金标准
    + 噪音投诉降得最多,由【98件】减至73件。 = 噪音投诉
    - 受理工单726件,由【98件】涨到173件。
    """
    before, left = at.clause.before[at.clause.gap :], at.clause.left
    if at.lexicon.pattern("indicator.only_from").match(left) is None:
        return None
    names = ("indicator.is_mainly", "indicator.moves_by_itself")
    named = next(filter(None, (at.lexicon.pattern(one).search(before) for one in names[not at.clause.rank :])), None)
    return at.answer(named["own"]) if named else None


@needs("earlier")
def named_by_its_label(at: Phrase) -> Answer:
    """A label right in front of a value names it, whatever was named before.

    + 床位:85张,护理员:【40名】。 = 护理员
    - 床位:85张,其中:【40张】。
    """
    if at.said.earlier is None or at.clause.lead or at.noun:
        return None
    found = at.lexicon.pattern("indicator.own_label").search(at.clause.before, at.clause.gap)
    words = trimmed(found["own"], at.lexicon) if found else ""
    return at.answer(words) if len(words) >= _SHORTEST_THING and not at.is_bare(words) else None


@needs("indicator.there_now")
def there_is_of_it(at: Phrase) -> Answer:
    """So much as there is now, without a name, is there of what the item is about.

    + 2.低保。现有【41户】62人。 = 低保
    + 计划新增托位80个,实有【92个】。 = 新增托位
    - 现有低保户【41户】。
    """
    if at.noun or not at.lexicon.pattern("indicator.there_now").fullmatch(at.own):
        return None
    return at.answer(at.said.same or at.topic or at.title)


@needs("bracket")
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
    indicator_goal.share_of_a_goal, shifted_to, along_an_arrow, more_came_in, shifted_topic, *indicator_goal.FIRST,
)  # fmt: skip
RULES = (
    rest_of_the_thing, lot_of_the_thing, short_behind_a_label, those_of_which, other_of_its_kind,
    chosen_of_the_thing, done_of_it, indicator_goal.goal_of_it,
    in_brackets_of, named_by_its_label, there_is_of_it, per_each, deed_by_now,
)  # fmt: skip
