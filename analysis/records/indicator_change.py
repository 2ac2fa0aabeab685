"""Rules of the indicator for changes: what grows or falls, by the words in front or by the values before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.parsing.decision import needs
from analysis.records.context import joined
from analysis.records.trim import trimmed

if TYPE_CHECKING:
    from analysis.records.phrase import Answer, Phrase

_SHORTEST = 2  # signs of words that name what changes


@needs("change")
def course_of_a_value(at: Phrase) -> Answer:
    """How fast something grows may itself change by points; without a name it is that of the value before.

    + 税收增幅提高【2个百分点】。 = 税收增幅
    + 税收增长5%,增速较一季度加快【2个百分点】。 = 税收增速
    - 满意率提高【2个百分点】。
    """
    if at.aspect != "change" or not at.has(at.clause.quantity.unit.base, "point"):
        return None
    course = at.lexicon.pattern("indicator.course").match(at.own)
    if course is None:
        return None
    words = trimmed(course.group(), at.lexicon)
    return at.answer(joined(at.said.earlier or "", words) if at.has(words, "course_of_value") else words)


@needs("change")
def change_named_in_front(at: Phrase) -> Answer:
    """The words in front of a change name what changes.

    + 税收收入同比增长【8%】。 = 税收收入
    + 立案9起,盗窃警情不降反增【2起】。 = 盗窃警情
    + 受理来信90件,主要是占道类增加【8件】。 = 占道类
    + 发放救助金183万元,总额同比少支【9万元】。 = 发放救助金总额
    + 学校原定6所,进出口总额微降【0.6%】。 = 进出口总额
    - 税收收入5亿元,同比增长【8%】。
    """
    if at.aspect != "change":
        return None
    words = at.unchanged
    if at.has(words, "amount") and at.said.same:
        return at.answer(joined(at.said.same, words))
    if at.has(words, "in_fact") or at.clause.match("left", "indicator.laid_beside_account"):
        return None  # 实际|增加; 比上年决算|下降
    if at.clause.match("left", "indicator.more_came"):
        return None  # 同比多收2860万元,|增收|5.9%
    if at.said.earlier and at.clause.match("left", "indicator.more_done"):
        return None  # 同比多发放; 比上年多装
    if at.clause.listed and at.clause.match("left", "indicator.than_a_value"):
        return None  # 比预算35万元|少花
    return at.answer(words) if len(words) >= _SHORTEST else None


@needs("change")
def change_of_what_moves(at: Phrase) -> Answer:
    """A change without a name is that of what the clause before says to move, where no number stands in that.

    + 诈骗警情下降9%,但盗窃警情同比反弹,上升【5起】。 = 盗窃警情
    + 菜价每斤2元,菜农收入不降反升,增加【900元】。 = 菜农收入
    - 诈骗警情下降9%,上升【5起】。
    """
    if at.aspect != "change":
        return None
    moved = at.lexicon.pattern("indicator.moves_by_itself").search(at.clause.before[at.clause.gap :])
    return at.answer(moved["own"]) if moved else None


@needs("change")
def change_of_the_value_before(at: Phrase) -> Answer:
    """A change without a name is that of a value before: a rate of a level, points of a share, else of the same unit.

    + 税收收入5亿元,同比增长【8%】。 = 税收收入
    + 税收收入5亿元,剔除减税因素后增长【8%】。 = 税收收入
    + 居民收入名义增长6%,扣除价格因素实际增长【5%】。 = 居民收入
    + 商业销售额9亿元,比2029年多出【2亿元】。 = 商业销售额
    + 蜜柚产量90吨,因暴雨落果减产【两成】。 = 蜜柚产量
    + 报修89次,同比反而上升【8%】。 = 报修
    + 满意率86%,比去年检查时提高【4个百分点】。 = 满意率
    + 满意率86%,比2028年那次调查高出【4个百分点】。 = 满意率
    + 出租率86%,比2028年的高点回落【4个百分点】。 = 出租率
    + 水质得分31分,同比改善【8%】。 = 水质得分
    + 会议费决算5万元,比上年决算下降【8%】。 = 会议费决算
    + 救助金5万元,比年初安排增加【1万元】。 = 救助金
    + 会议费决算5万元,控制在预算8万元以内,下降【2%】。 = 会议费决算
    + 会议费决算5万元,比预算8万元少花【3万元】。 = 会议费决算
    + 水费收入9万元,为年初预算8万元的112.5%,同比增加【1万元】。 = 水费收入
    + 受理工单210件,蔬菜总产量80吨,菜农收入反而减少200元,降幅【8%】。 = 菜农收入
    + 计划新增床位400张,实际增加【165张】。 = 新增床位
    + 加装电梯33部,比上年多装【3部】。 = 加装电梯
    + 8月完成投资9亿元,比7月多出【2亿元】。 = 完成投资
    + 网络零售额9亿元,同比翻【一番】。 = 网络零售额
    + 发放贷款9亿元,同比多发放【3000万元】。 = 发放贷款
    + 外贸出口3亿元,同比为负【8%】。 = 外贸出口
    - 税收收入同比增长【8%】。
    """
    if at.aspect != "change":
        return None
    unit, said = at.clause.quantity.unit, at.said
    before = _rate_of_change(at) if unit.dimension == "ratio" else said.same
    if before == said.level and unit.dimension != "ratio":
        before = _without_its_goal(at)
    if at.has(unit.base, "point"):
        before = said.earlier
    return at.answer(at.plainly(before or said.earlier or ""))


def _rate_of_change(at: Phrase) -> str | None:
    """What changes at a rate: what changed right before, where that was of no level; or the last level."""
    before, earlier = at.clause.previous, at.said.earlier
    changed = before is not None and before.quantity.unit.dimension not in ("ratio", "rank")
    return earlier if changed and earlier not in at.said.levels else _without_its_goal(at)


def _without_its_goal(at: Phrase) -> str | None:
    """The last level, or the one before where the last is its goal or its budget: 决算9万元,控制在预算12万元以内."""
    if not at.said.levels:
        return None
    *before, last = at.said.levels
    value = at.lexicon.pattern("indicator.budget_behind").sub("", last)
    return next((one for one in reversed(before) if value != last and one.startswith(value)), last)


@needs("change")
def change_of_the_topic(at: Phrase) -> Answer:
    """A change without a name and without a value before is that of what the clause before is about.

    + 关于税收收入,同比增长【8%】。 = 关于税收收入
    - 税收收入同比增长【8%】。
    """
    return at.answer(at.topic) if at.aspect == "change" else None


@needs("change")
def change_of_what_goes_on(at: Phrase) -> Answer:
    """A change that a part of a sentence behind ; begins with is that of the value in front of the ;.

    + 税收8亿元,增长5%;两年平均增长【6%】。 = 税收
    - 税收8亿元;产值增长【6%】。
    """
    if at.aspect != "change" or at.said.earlier or not at.clause.view.carried.levels:
        return None
    return None if at.topic else at.answer(at.clause.view.carried.levels[-1])


RULES = (
    course_of_a_value, change_named_in_front, change_of_what_moves, change_of_the_value_before,
    change_of_what_goes_on, change_of_the_topic,
)  # fmt: skip
