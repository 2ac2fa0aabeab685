"""Rules of the indicator for attributes: what is told of a thing in an amount, a mean, a time or a rate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.lexicon.particles import DE
from analysis.parsing.decision import needs
from analysis.records.context import joined
from analysis.records.trim import object_of

if TYPE_CHECKING:
    from analysis.records.phrase import Answer, Phrase

_LONGEST_ATTRIBUTE = 12  # signs: 每台最高补助, 年初支出预算数
_LONGEST_TIME = 6  # signs of what takes so long, with the noun for it: 平均办结时间


@needs("change")
def change_of_an_attribute(at: Phrase) -> Answer:
    """What changes may be an attribute of the thing before: its part of a whole, its growth, the time that it takes.

    + 支出5亿元,占财政支出的79%,比重提高【1.3个百分点】。 = 支出占财政支出比重
    + 零售额35亿元,增速由上年的【2.9%】回升至6.3%。 = 零售额增速
    + 办理建议31件,平均办结时间缩短【5天】。 = 建议办结时间
    + 工单满意率91%,排名上升【5位】。 = 工单满意率排名
    + 夏粮播种面积1.4万亩,平均单产提高【9公斤】。 = 夏粮单产
    + 蜜柚产量9吨,但均价每斤提高【3元】。 = 蜜柚均价
    + 新增床位80张,完成全年任务的98%,完成率同比提高【2个百分点】。 = 床位完成率
    - 工业用地占比提高【2个百分点】。
    """
    if at.aspect != "change" or at.clause.match("left", "indicator.laid_beside_account"):
        return None
    words = at.unchanged
    if at.has(words, "in_fact"):
        return None
    return at.answer(_attribute(at, words) or _course(at, words))


def _course(at: Phrase, words: str) -> str:
    """A part of a whole, or a growth, with the value before that it is of."""
    if at.has(words, "ratio_name"):
        return joined(at.said.earlier, words) if at.said.earlier else ""
    if at.has(words, "only_place"):
        return joined(at.said.earlier or "", words)
    if at.lexicon.pattern("indicator.only_rate").match(words):
        return _rate_of_the_share(at, words)
    course = at.has(words, "rate_of_rise") or at.has(words, "rate_of_fall")
    return joined(at.said.level or "", words) if course and at.said.level else ""


def _rate_of_the_share(at: Phrase, words: str) -> str:
    """A rate with the level before, where the share of that is told by the same deed: 完成任务的98%,|完成率."""
    level, share = at.said.level or "", at.said.earlier or ""
    told = level and share.startswith(level) and words[:-1] in share[len(level) :]
    return joined(object_of(level, at.lexicon), words) if told else ""


@needs("indicator.yields")
def yield_of_works(at: Phrase) -> Answer:
    """What works or a firm bring in a year or a day, and the jobs, are theirs by name.

    + 传感器产业园总投资6亿元,全部达产后,年产值可达【9亿元】。 = 传感器产业园年产值
    + 冷链物流中心于7月22日投用,日均吞吐量【460吨】。 = 冷链物流中心日均吞吐量
    + 冷链物流中心于7月22日投用,带动就业【310人】。 = 冷链物流中心带动就业
    - 全镇就业形势稳定,带动就业【310人】。
    """
    if not at.works or at.noun or at.aspect == "rank":
        return None
    found = at.lexicon.pattern("indicator.yields").search(at.subject)
    return at.answer(at.works + found.group()) if found else None


@needs("money", "earlier")
def said_again(at: Phrase) -> Answer:
    """The words that the last number is named with, said again of an amount, are of the same thing.

    + 7家食堂中4家亏损,平均亏损【9.6万元】。 = 食堂亏损
    - 食堂亏损4家,补助【9.6万元】。
    """
    earlier = at.said.earlier or ""
    again = at.is_money and at.has(at.words, "to_miss") and len(earlier) > len(at.words) and earlier.endswith(at.words)
    return at.answer(earlier) if again else None


@needs("money", "earlier", "indicator.only_output")
def output_of_a_crop(at: Phrase) -> Answer:
    """What a weight of something is worth is its output, with the name of what was weighed.

    + 采收鲜笋90吨,产值【80万元】。 = 采收鲜笋产值
    + 莲藕产量90吨,产值【80万元】。 = 莲藕产值
    - 引进企业9家,产值【80万元】。
    """
    before = at.clause.previous if at.near else None
    if before is None or before.quantity.unit.dimension != "mass" or not at.has(at.words, "output_value"):
        return None
    thing = object_of(at.lexicon.pattern("indicator.no_part_of_a_thing").sub("", at.near), at.lexicon)
    return at.answer(joined(thing, at.words)) if at.aspect == "level" else None


@needs("count", "earlier", "indicator.harmed")
def harmed(at: Phrase) -> Answer:
    """How many came to harm is told of the accidents before.

    + 火灾3起,死亡【1人】。 = 火灾死亡
    + 摩托车事故上升9%,死亡【2人】。 = 摩托车事故死亡
    - 出生90人,死亡【80人】。
    """
    before = at.clause.previous
    if before is None or before.has_unit("person") or not at.clause.match("left", "indicator.harmed"):
        return None
    return at.answer(joined(object_of(at.said.earlier or "", at.lexicon), at.words))


@needs("level", "earlier", "indicator.beside_a_mean")
def beside_a_mean(at: Phrase) -> Answer:
    """How far a value lies above or below a mean or a plan is said of the value, and named with it.

    + 亩均税收18万元,低于全区平均水平【4万元】。 = 亩均税收低于全区平均水平
    + 医疗支出388万元,超出预算【22万元】。 = 医疗支出超出预算
    - 亩均税收低于全区平均水平【4万元】。
    """
    if at.said.earlier is None or at.aspect != "level" or at.noun:
        return None
    if at.lexicon.pattern("indicator.beside_a_mean").match(at.words) is None:
        return None
    return at.answer(at.said.earlier + at.words)


@needs("level", "same", "indicator.only_better")
def better_by_so_much(at: Phrase) -> Answer:
    """By how much a value got better, or what that comes to in other terms, is said of the value before.

    + 颗粒物平均浓度29微克/立方米,同比改善【3微克/立方米】。 = 颗粒物平均浓度
    + 清运垃圾7.9万吨,减量4.7%,相当于少清运【4000吨】。 = 清运垃圾
    - 同比改善【3处】。
    """
    if at.said.same is None or at.aspect != "level" or at.noun:
        return None
    return at.answer(at.said.same) if at.clause.match("left", "indicator.only_better") else None


@needs("ratio", "earlier", "indicator.times_of")
def times_another(at: Phrase) -> Answer:
    """How many times another value it is, is said of the value before.

    + 税收9亿元,相当于2026年的【1.4倍】。 = 税收
    - 税收是2026年的【1.4倍】。
    """
    multiple = at.clause.has_unit("multiple") and at.clause.match("left", "indicator.times_of")
    return at.answer(at.said.level or at.said.earlier) if multiple else None


@needs("ratio", "earlier", "indicator.turns_round")
def trend_turned_round(at: Phrase) -> Answer:
    """A trend that is stopped is that of the value before.

    + 公共预算收入4亿元,增长3%,扭转了上年-【4.6%】的下滑态势。 = 公共预算收入
    - 扭转了下滑态势,增长【4.6%】。
    """
    if at.said.earlier is None or not at.clause.right.startswith(DE):
        return None
    return at.answer(at.said.earlier) if at.clause.match("left", "indicator.turns_round") else None


def attribute_of(at: Phrase) -> Answer:
    """A budget, a goal, a subsidy and the like are those of the thing before, or of what the item is about.

    + 门诊楼1850平方米,概算【560万元】。 = 门诊楼概算
    + 加装电梯方面,年内目标【15台】。 = 加装电梯目标
    + 6.屋面补漏。今年任务【40栋】,已开工31栋。 = 屋面补漏任务
    + 户厕改造210户,每户奖补【1500元】。 = 户厕改造奖补
    + 户厕改造210户,每户财政补助【1500元】。 = 户厕改造财政补助
    + 户厕改造210户,每户补助【1500元】。 = 户厕改造补助
    + 护理员286人,按1比4的配比测算,缺口【170人】。 = 护理员缺口
    + 扩建分拣站1座,日处理能力【40吨】。 = 分拣站日处理能力
    + 护理员286人,流失2人;平均年龄【54.6岁】。 = 护理员年龄
    + 为96户家庭送去慰问品,价值【2.4万元】。 = 慰问品价值
    + 文体馆修缮工程因设计变更,竣工时间由8月推迟到11月,概算从【680万元】调整为745万元。 = 文体馆修缮工程概算
    - 户厕改造目标【210户】。
    """
    each = at.clause.match("left", "indicator.each_is_paid") if at.is_money else None
    return at.answer(_attribute(at, each.group() if each else at.words))


def _attribute(at: Phrase, words: str) -> str:
    """An attribute with the thing that it is told of; nothing where the words are none, or no thing is known."""
    if len(words) <= _LONGEST_TIME and at.lexicon.pattern("indicator.takes_time").match(words):
        return _time_it_takes(at, words)
    attribute = at.lexicon.pattern("indicator.attribute").match(words) if len(words) <= _LONGEST_ATTRIBUTE else None
    if attribute is None:
        return ""
    thing, own = _thing_of_an_attribute(at, words), attribute["own"]
    if not thing or thing.endswith(own):
        return ""
    return thing + own if own in thing else joined(thing, own)


def _time_it_takes(at: Phrase, words: str) -> str:
    """How long something takes, with the last thing counted: of which of two, is not told where money is the nearer."""
    before = at.clause.previous
    if before is None or before.quantity.unit.dimension == "money":
        return ""
    thing = at.lexicon.pattern("indicator.rate_name").sub("", at.named(at.said.counted or ""))
    return joined(object_of(thing, at.lexicon), words) if thing else ""


def _thing_of_an_attribute(at: Phrase, words: str) -> str:
    """What a budget, a mean or a shortfall is of."""
    if at.is_money and at.has(words, "shortfall"):
        return ""  # of the money that is needed
    if named := _of_its_row(at, words):
        return named
    if given := at.lexicon.pattern("indicator.given_thing").search(at.clause.before, at.clause.gap):
        return given["thing"]
    thing = at.lexicon.pattern("indicator.no_part_of_a_thing").sub("", at.undone_thing or at.carried_thing)
    nearer = at.works and (thing == at.title or thing.startswith(at.works))
    return at.works if nearer or not thing else thing


def _of_its_row(at: Phrase, words: str) -> str:
    """What the row of a table is about, for an attribute in a cell with more than one thing."""
    clause, row = at.clause, at.clause.view.row
    before = clause.previous
    first = before.previous if before else None
    several = row is not None and first is not None and first.cell == clause.cell
    return row.name if row and several and at.has(words, "attribute") else ""


FIRST = (
    yield_of_works, said_again, harmed, output_of_a_crop, beside_a_mean, better_by_so_much, times_another,
    trend_turned_round, change_of_an_attribute,
)  # fmt: skip
