"""Rules of the indicator for a number behind the words that name what it measures: 引进企业八家."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.lexicon.particles import DONE, LIST_MARK
from analysis.parsing.decision import needs
from analysis.records import context, indicator_attribute, indicator_rate
from analysis.records.context import joined
from analysis.records.trim import object_of, without_trailing

if TYPE_CHECKING:
    from analysis.records.phrase import Answer, Phrase

_SHORTEST_PART = 2  # signs of a part that its kind has to be told of
_MARKS = ",;、"


@needs("whole")
def part_of_a_whole(at: Phrase) -> Answer:
    """A part takes up what it is part of, where its own words leave it unsaid.

    + 引进企业70家,其中工业【20家】。 = 工业企业
    + 在建项目30个,其中工业项目【8个】。 = 在建工业项目
    + 居民可支配收入5万元,其中农村【3万元】。 = 农村居民可支配收入
    + 采购支出总额9万元,其中货物【4万元】。 = 采购支出货物
    + 公共预算收入安排9亿元,其中税收【4亿元】。 = 税收收入
    + 经营主体4万户,其中企业【1万户】。 = 企业
    + 新建泊车位328个(全年任务300个),其中带充电桩的【85个】。 = 带充电桩车位
    + 卫生院改扩建投入280万元,其中本级配套【56万元】。 = 卫生院改扩建本级配套
    - 引进企业70家,工业【20家】。
    """
    if at.said.whole is None:
        return None
    whole = _whole(at, at.said.whole)
    if at.has(at.words, "town") or at.has(at.words, "countryside"):
        return at.answer(at.words + whole)
    part = next((answer[0] for rule in _OF_ONE_VALUE if (answer := rule(at))), "")
    if _says_all(at, part, whole):
        return at.answer(part)
    return at.answer((at.is_money and _part_of_money(at, part, whole)) or context.of_whole(part, whole))


def _part_of_money(at: Phrase, part: str, whole: str) -> str:
    """A part of an amount, by who puts it in or by a short kind, with what the amount is for or of."""
    if at.lexicon.pattern("indicator.source_of_money").match(part):
        return at.lexicon.pattern("indicator.ends_in_spending").sub("", whole) + part
    summed = at.lexicon.pattern("indicator.total_of").search(whole)
    return whole[: summed.start()] + part if summed and len(part) <= _SHORTEST_PART and part not in whole else ""


def _whole(at: Phrase, whole: str) -> str:
    """What a part is part of: not of the goal that brackets tell between them (泊车位328个(任务300个),其中)."""
    goalless = at.lexicon.pattern("indicator.goal_behind").sub("", whole)
    if goalless != whole and any(level.endswith(goalless) for level in at.said.levels):
        whole = goalless
    return at.lexicon.pattern("indicator.set_aside").sub("", object_of(whole, at.lexicon))


def _says_all(at: Phrase, part: str, whole: str) -> bool:
    """Whether a part leaves nothing unsaid of what it is part of, or says nothing by itself."""
    return not part or at.has(part, "stands_alone") or (whole != "" and part.startswith(whole))


@needs("indicator.invested")
def invested(at: Phrase) -> Answer:
    """An investment without a name is that of the thing before or of what the clause behind undertakes.

    + 引进项目40个,总投资【50亿元】。 = 引进项目总投资
    + 投资【14亿元】,实施15个城建项目。 = 城建项目投资
    + 环湖路总长9公里,投资【8亿元】。 = 环湖路投资
    + 税收5亿元,投资【8亿元】。 = 投资
    + 重点项目竣工7个,累计完成投资【8亿元】。 = 重点项目完成投资
    + 累计完成投资【8亿元】,占全年计划的54%。 = 完成投资
    + 实施项目128个,其中亿元以上52个,完成年度投资【96亿元】。 = 项目完成年度投资
    + 安排重点项目66个,总投资415亿元,年度计划投资【103亿元】。 = 安排重点项目年度计划投资
    + 实施项目9个,但单个规模偏小,完成投资【8亿元】。 = 项目完成投资
    + 任务|目标要求|时限⏎旧厂改造|修缮厂房2万平方米,投资【900万元】|6月底 = 旧厂改造投资
    - 固定资产投资【14亿元】。
    """
    if not at.lexicon.pattern("indicator.invested").match(at.words):
        return None
    completed = at.clause.match("left", "indicator.completes_investment")
    if named := _named_by_its_row(at):
        return joined(named, completed.group() if completed else at.words), None
    if _beside_other_money(at):
        return at.answer(completed.group() if completed else at.words)  # 税收5亿元,|投资|8亿元
    thing = _invested_in(at, completed is not None)
    of_the_year = at.clause.match("left", "indicator.year_investment")
    if of_the_year and thing and completed is None:
        return at.answer(joined(at.lexicon.pattern("indicator.ends_in_investment").sub("", thing), of_the_year.group()))
    return at.answer(joined(at.undone(thing), completed.group()) if completed else joined(thing, at.words))


def _named_by_its_row(at: Phrase) -> str:
    """What the row of a table is about, where more than the money stands in its cell."""
    clause, row = at.clause, at.clause.view.row
    if row is None or clause.previous is None or clause.previous.cell != clause.cell:
        return ""
    return row.name if row.name and any(cell.startswith(row.name) for cell in row.cells[: clause.cell]) else ""


def _beside_other_money(at: Phrase) -> bool:
    """Whether the number before is money that is no investment."""
    before = at.clause.previous
    if before is None or before.quantity.unit.dimension != "money":
        return False
    return bool(at.near) and at.lexicon.pattern("indicator.ends_in_investment").search(at.near) is None


def _invested_in(at: Phrase, completed: bool) -> str:
    """The thing before that an investment is for, or what the clause behind undertakes."""
    if not at.near:
        return context.undertaking(at.clause) or at.topic
    before = at.clause.previous
    if completed and at.works and before is not None and before.quantity.unit.dimension == "ratio":
        return at.works  # 产业园总投资6亿元,厂房完成工程量的80%,|完成投资
    earlier = at.said.levels[0] if completed and _behind_a_part(at) else at.earlier
    return at.lexicon.pattern("indicator.measures_it").sub("", earlier or "")


def _behind_a_part(at: Phrase) -> bool:
    """Whether the number before is part of one before it, and this one no more: 项目128个,其中亿元以上52个,|投资."""
    before = at.clause.previous
    return before is not None and before.match("left", "indicator.of_which_part") is not None and bool(at.said.levels)


def spent(at: Phrase) -> Answer:
    """Spending without a name is for what the clause behind undertakes, or for the thing before.

    + 投入【2000万元】,实施道路整治项目16个。 = 道路整治项目投入
    + 任务|目标要求|单位⏎校舍维修|修宿舍2栋,购课桌椅90套,资金【8万元】|建设办 = 校舍维修资金
    + 改建水渠9公里,占规划里程的63%,投入资金【8万元】。 = 水渠投入资金
    - 道路整治投入【2000万元】。
    """
    if not at.has(at.words, "spends"):
        return None
    if named := _named_by_its_row(at):
        return joined(named, at.words), None
    before = at.clause.previous
    share = before is not None and before.quantity.unit.dimension == "ratio"
    thing = object_of(at.undone(at.said.level), at.lexicon) if share and at.near and at.said.level else at.near
    return at.answer(joined(context.undertaking(at.clause) or thing or at.topic, at.words))


def reaching(at: Phrase) -> Answer:
    """Reach without more words is that of the thing before.

    + 新建食堂3个,惠及【260人】。 = 食堂惠及
    - 新建食堂3个,惠及居民【260人】。
    """
    return at.answer(joined(at.near or at.topic, at.words)) if at.has(at.words, "reach") else None


def how_often(at: Phrase) -> Answer:
    """A verb with a frequency is the indicator by itself.

    + 排查隐患8条,每月走访【1次】。 = 走访
    + plan: 县政府督查室将每季度督查【1次】。 = 督查
    - 排查隐患8条,整改【8条】。
    """
    if not at.is_frequency:
        return None
    by_whom = at.lexicon.pattern("indicator.often_done").search(at.words)
    return at.answer(by_whom["deed"] if by_whom else at.words if at.has(at.words, "verb") else None)


@needs("count", "indicator.event")
def event_by_itself(at: Phrase) -> Answer:
    """Courses and events that are counted by themselves are named so, whatever was counted before.

    + 配备网格员90名,开展培训【8期】。 = 开展培训
    + 建成站点3个,组织义诊【20场】。 = 组织义诊
    - 登记企业9户,开展核查【8户】。
    """
    if not at.clause.has_unit("counts_times") or at.clause.has_unit("session_sign"):
        return None
    return at.answer(at.clause.left.lstrip(_MARKS)) if at.clause.match("left", "indicator.event") else None


def bare_verb(at: Phrase) -> Answer:
    """A verb alone is said of the thing before, whatever else was done to that.

    + 排查隐患8条,整改【8条】。 = 隐患整改
    + 电梯加装方面,完成公示【38台】。 = 电梯加装公示
    + 水塘整治项目完成整治9座,清淤【6万立方米】。 = 水塘整治项目清淤
    + 计划建成服务站5个,实际建成【3个】。 = 服务站实际建成
    + 新注册企业9户,注销【3户】。 = 企业注销
    + 新建公园3个;工期20天,完工【2个】。 = 新建公园完工
    - 整改隐患【8条】。
    """
    if not (at.is_bare(at.words) or (len(at.words) == 1 and at.title and at.own.endswith(DONE))):  # 就业夜市: 办|了14场
        return None
    state = at.lexicon.pattern("indicator.state").match(at.words)  # 适老化改造|完工, but 隐患排查|整改
    ends = at.lexicon.pattern("indicator.ends_in_deed" if state else "indicator.ends_in_verb")
    near = at.lexicon.pattern("indicator.completed_behind").sub("", ends.sub("", at.undone(at.near)))
    if at.lexicon.pattern("indicator.only_new").match(near):
        return at.answer(at.words)  # 新登记7300户,|注销|3150户
    thing = at.lexicon.pattern("indicator.newly").sub("", at.lexicon.pattern("indicator.ends_in_rest").sub("", near))
    if carried := not at.title and at.carried_same:
        thing = carried  # 护理员286人;月收入3500元,|流失|31人
    return at.answer(
        joined(thing or near or at.undone_thing, at.lexicon.pattern("indicator.only_so_far").sub("", at.words))
    )


def reaches_somebody(at: Phrase) -> Answer:
    """Whom something reaches, with the thing that does.

    + 完成管网改造,覆盖9个小区,惠及居民【260户】。 = 管网改造惠及居民
    + 铺设水管20公里,受益人口【2万人】。 = 受益人口
    + 改造12个小区、涉及居民【260户】。 = 小区涉及居民
    - 服务居民【260户】。
    """
    if not at.lexicon.pattern("indicator.reach").match(at.words):
        return None
    if at.lexicon.pattern("indicator.those_served").match(at.words):
        return at.answer(at.words)
    thing = at.lexicon.pattern("indicator.reach_and_rest").sub("", at.near)
    return at.answer(joined(thing or at.topic, at.words))


def amount_of(at: Phrase) -> Answer:
    """A total or an amount without a name is that of the thing before, a size also of what the item is about.

    + 新增企业8家,总数达【110家】。 = 企业总数
    + 道路改造完工,全长【860米】。 = 道路改造完工全长
    + 新建粮库1座、库容【600吨】。 = 粮库库容
    + progress: ②敬老院⏎8月启用,建筑面积【400平方米】。 = 敬老院建筑面积
    - 企业总数达【110家】。
    """
    if at.has(at.words, "size"):
        thing = at.lexicon.pattern("indicator.measures_it").sub("", at.named(at.near))
        return at.answer(joined(thing or at.topic or at.title, at.words))
    return at.answer(joined(at.near, at.words)) if at.has(at.words, "amount") else None


@needs("listed", "behind")
def given_in_between(at: Phrase) -> Answer:
    """What people are given stands between their number and that of what they are given, and is of both.

    + 优抚对象1000人次发放补助【200万元】。 = 优抚对象发放补助
    - 投资200万元新建公厕【3座】。
    """
    before = at.clause.previous if at.clause.listed else None
    if before is None or before.quantity.unit.dimension == "money" or not at.earlier:
        return None
    is_verb = at.lexicon.pattern("indicator.verb").match(at.words)
    return at.answer(at.earlier) if is_verb and at.words in at.earlier else None


@needs("indicator.given")
def recipients_in_front(at: Phrase) -> Answer:
    """What those in front of a number are given or take part in stands behind it.

    + 优抚对象【1000人次】发放补助。 = 优抚对象发放补助
    - 优抚对象【1000人次】。
    """
    if not at.lexicon.pattern("indicator.given").match(at.clause.right):
        return None
    return at.answer(context.last_of_many(at.words) + without_trailing(at.clause.right, at.lexicon))


@needs("listed")
def member_of_a_row(at: Phrase) -> Answer:
    """A member of a row shares the verb, or the noun, with those before it.

    + 新建小学2所、幼儿园【3所】。 = 新建幼儿园
    + 粮食产量10万吨、销量【9万吨】。 = 粮食销量
    + 小区整治涉及楼房9栋、居民【90户】。 = 小区整治涉及居民
    + 发放问卷90份、收回【80份】。 = 问卷收回
    - 新建小学2所,幼儿园【3所】。
    """
    if not (at.words and at.earlier and at.clause.listed and at.clause.left.startswith(LIST_MARK)):
        return None
    if at.has(at.words, "undertaking") and not at.has(at.words, "noun_too"):
        return at.answer(object_of(at.earlier, at.lexicon) + at.words)
    reaches = at.lexicon.pattern("indicator.up_to_reach").match(at.earlier)
    if reaches and not at.lexicon.pattern("indicator.reach").match(at.words) and not at.has(at.words[:2], "verb"):
        return at.answer(reaches.group() + at.words)
    return at.answer(context.in_row(context.last_of_many(at.words), at.earlier, at.lexicon))


@needs("money")
def grand_total(at: Phrase) -> Answer:
    """A total of all that comes in or goes out is called so.

    + 本年收入合计【66万元】。 = 收入合计
    + (一)收入合计【66万元】。 = 收入合计
    - 本年税收收入合计【66万元】。
    """
    if not at.is_money:
        return None
    numbered = at.lexicon.pattern("clause.numbered").match(at.own)
    found = at.lexicon.pattern("indicator.grand_total").match(at.own, numbered.end() if numbered else 0)
    return at.answer(found.group()) if found else None


def named_in_front(at: Phrase) -> Answer:
    """The words in front of a number name what it measures.

    + 引进企业【66家】。 = 引进企业
    + 税收收入突破了【5.2亿元】大关。 = 税收收入
    + 早稻在“倒春寒”影响下仍收获【4万吨】。 = 早稻收获
    + 每村至少建成服务点【1处】。 = 建成服务点
    + 普通床位空置,而护理床位仅【52张】。 = 护理床位
    + 年收入不足5万元的商户还有【3家】。 = 年收入不足5万元的商户
    - 完成【36个】小区改造。
    """
    return at.answer(context.last_of_many(at.words))


_OF_ONE_VALUE = (
    *indicator_rate.RULES, invested, grand_total, spent, reaching, how_often, event_by_itself,
    indicator_attribute.attribute_of, bare_verb, reaches_somebody, amount_of,
    given_in_between, recipients_in_front, member_of_a_row, named_in_front,
)  # fmt: skip
RULES = (part_of_a_whole, *_OF_ONE_VALUE)
