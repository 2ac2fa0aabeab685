"""Lines of budgets, rates for each, and what is spent on things that many use."""

from __future__ import annotations

from typing import Any

import pytest

import analysis
from tests.parsing.reading import META, metrics, table


def spent(words: str) -> list[dict[str, Any]]:
    """The amounts of a sentence of a review."""
    return table("spending", words)


@pytest.mark.parametrize(
    ("words", "flows"),
    [
        ("区级转移支付收入3000万元。", ["revenue"]),
        ("返还性收入40万元,结算补助收入60万元。", ["revenue", "revenue"]),
        ("收入总计900万元,支出总计900万元。", ["revenue", "expenditure"]),
        ("土地出让金收入3亿元,调入资金90万元。", ["revenue", "revenue"]),
        ("税务所完成8000万元,增收900万元。", ["revenue", "revenue"]),
        ("公共预算总收入5亿元,比上年增加300万元。", ["revenue", "revenue"]),
        ("“三公”经费9万元,较预算减少2万元。", ["expenditure", "expenditure"]),
        ("结算收入3000万元,其中奖补资金400万元。", ["revenue", "revenue"]),
        ("年末结转结余60万元。", ["other"]),
        ("生产总值90亿元、财政收入4亿元。", ["output", "revenue"]),
        ("固定资产投资20亿元,社零总额9亿元。", ["investment", "output"]),
        ("工业产值30亿元,其中技改投入2亿元。", ["output", "investment"]),
        ("收到社会捐款5万元,募集善款3万元。", ["other", "other"]),
        ("公务接待费2万元,会议费1万元。", ["expenditure", "expenditure"]),
        ("评审项目9个,涉及资金700万元。", ["expenditure"]),
        ("发放补助20万元,村民增收4万元。", ["expenditure", "income"]),
        ("补助低收入家庭30万元。", ["expenditure"]),
        ("干部工资发放90万元;职工工资提高9万元。", ["expenditure", "income"]),
        ("教师工资按月兑付,共计90万元。", ["expenditure"]),
        ("预算外资金9万元,到位省级预算内资金8万元。", ["other", "funding"]),
        ("每户少花90元,土地租金涨到640元。", ["expenditure", "income"]),
        ("代表大会批准的收入预算为6亿元,调整为5.8亿元,实际完成5.9亿元。", ["revenue"] * 3),
        ("收入总量8亿元,支出总量8亿元。", ["revenue", "expenditure"]),
        ("主要税种:契税4100万元、印花税900万元,房产税300万元。", ["revenue"] * 3),
        ("一季度入库2亿元,清理欠税500万元,追缴税款90万元。", ["revenue"] * 3),
        ("减免增值税300万元,减征房产税20万元。", ["relief", "relief"]),
        ("(二)政府性基金预算。收入4亿元,比上年减少9000万元。支出3亿元。", ["revenue", "revenue", "expenditure"]),
        ("3.社会保险基金预算\n全年收入5亿元。滚存结余9亿元。", ["revenue", "other"]),
        ("村级财务公开\n公布村级收支,全年收入80万元,支出70万元。", ["income", "expenditure"]),
        ("国有资本经营预算收入300万元,调出100万元。", ["revenue", "other"]),
        ("债务余额28亿元,其中一般债务10亿元、专项债务18亿元,控制在核定限额30亿元以内。", ["other"] * 4),
        ("专项债券支出2亿元,争取专项债券1亿元。", ["expenditure", "funding"]),
        ("基本医疗报销限额20万元。", ["expenditure"]),
        ("新增固定资产3亿元,完成投资9亿元。", ["investment", "investment"]),
        ("执行预算,养护项目预算数为90万元,执行数为80万元。", ["expenditure", "expenditure"]),
        ("重点安排:教育5亿元;养老服务8600万元;乡村振兴1.3亿元。", ["expenditure"] * 3),
        ("重点安排:\n1.教育5亿元;\n2.养老服务8600万元。", ["expenditure"] * 2),
        ("重点安排:教育5亿元。养老服务站收到8600元。", ["expenditure", "other"]),
        ("安排消费券300万元,发放高龄津贴20万元。", ["expenditure", "expenditure"]),
        ("老人免费体检3万人,人均标准不低于110元。", ["expenditure"]),
        ("老人每餐补2元、80岁以上补4元,奖补食堂3万元。", ["expenditure"] * 3),
        ("财政补助每人670元,个人缴费400元。", ["expenditure", "other"]),
        ("爱心企业捐款20万元,挽回损失3万元。", ["other", "other"]),
        ("协议资金9亿元,社会资金3000万元。", ["capital", "capital"]),
        ("公务用车费用。全年预算9万元,比上年减少1万元。", ["expenditure", "expenditure"]),
        (
            "收入合计90万元,其中:财政拨款80万元。支出合计70万元,其中:财政拨款60万元。",
            ["revenue"] * 2 + ["expenditure"] * 2,
        ),
        ("争取中央预算内投资3亿元,向上争取900万元。", ["funding", "funding"]),
    ],
)
def test_flows_of_the_lines_of_a_budget(words: str, flows: list[str]) -> None:
    """Each line has the flow that its own words tell, and more or less of it has the same."""
    assert [row["flow"] for row in spent(words)] == flows


@pytest.mark.parametrize(
    "words",
    [
        "每人每月发放津贴90元,惠及300人。",
        "为40名学生每人发放助学金1200元。",
        "每户补助3000元,涉及50户。",
        "补贴标准90元/人·月,惠及300人。",
        "投入80万元修缮广场,惠及居民2000户。",
        "投资800万元建设公园,惠及居民2000户。",
    ],
)
def test_no_share_of_a_rate_nor_of_what_is_built(words: str) -> None:
    """A rate is one already, and a thing that many use is given to none of them."""
    assert spent(words)[0]["yuan_per_beneficiary"] is None


def test_what_is_given_out_is_shared() -> None:
    """An amount given to many is so much for each."""
    assert spent("发放助学金9万元,惠及学生60名。")[0]["yuan_per_beneficiary"] == 1500


@pytest.mark.parametrize(
    ("words", "purpose"),
    [
        ("教育支出300万元。", "教育"),
        ("服务业累计营收8亿元。", "服务业累计营收"),
        ("作为重点工程之一,总投资500万元。", "重点工程"),
        ("修缮祠堂5座,共投入资金90万元。", "祠堂"),
        ("项目支出300万元。", "项目支出"),
        ("用于道路养护资金20万元。", "道路养护"),
        ("争取上级资金20万元。", "上级资金"),
        ("改造户厕210户,每户奖补1500元。", "户厕奖补"),
        ("修缮祠堂5座,总投资90万元,争取上级补助30万元。", "祠堂"),
        ("1.修缮祠堂。\n2.改造泵站。安排资金30万元。", "泵站"),
        ("资金主要投向桥梁养护30万元。", "桥梁养护"),
    ],
)
def test_purposes_are_whole_words(words: str, purpose: str) -> None:
    """No verb is cut out of a word, and no word for money stays."""
    assert spent(words)[-1]["purpose"] == purpose


@pytest.mark.parametrize(
    ("words", "pers"),
    [
        ("低保标准每人每月900元。", ["月"]),
        ("补助30元/人·月,物业费2元/平方米。", ["月", "平方米"]),
        ("补助标准30元每人。", ["人"]),
        ("年产量3万吨,日产量80吨,月产值5万元。", ["年", "日", "月"]),
        ("全年产值5亿元,青年服务队3支。", [None, None]),
        ("水稻亩产500公斤,亩均税收3万元。", ["亩", "亩"]),
        ("每千人拥有医师3人,千人口床位6张。", ["千人", "千人"]),
        ("食堂日供餐90份,日均客流300人次。", ["日", "日"]),
        ("居民人均收入分别为51,236元和29,870元。", ["人", "人"]),
        ("居民人均收入3万元,其中城镇4万元。", ["人", "人"]),
        ("人均收入跨过3万元大关,达30460元。", ["人", "人"]),
        ("低保老人每餐优惠3元,其余1.5元。", ["餐", "餐"]),
        ("小学由每年750元提至780元,初中由960元提至1000元。", ["年"] * 4),
        ("亩均税收11万元,离要求的14万元有差距。", ["亩", "亩"]),
        ("每户补助500元,发放补助3万元。", ["户", None]),
        ("每股分红260元,每斤收购价3元,每头补贴90元。", ["股", "斤", "头"]),
        ("供水5万吨/日,单产375公斤/亩,浓度34微克/立方米。", ["日", "亩", None]),
        ("年收入50万元以上的村有8个。", [None]),
    ],
)
def test_what_a_value_is_for(words: str, pers: list[str | None]) -> None:
    """Rates of time, land and heads, behind the number too; parts of a rate are rates."""
    assert [row["per"] for row in metrics(words)] == pers


@pytest.mark.parametrize(
    ("words", "amounts"),
    [
        ("全镇生产总值先后跨越200亿、300亿两个台阶。", [2e10, 3e10]),
        ("零售额突破30亿。", [3e9]),
        ("村集体收了128万元,大家都说日子越来越好了,今年想冲150万!", [1.28e6, 1.5e6]),
        ("投资3亿元,用户突破150万。", [3e8]),
        ("分红每股260块,收费30块。", [260, 30]),
        ("更换石板260块,出让地块3块,收费站换玻璃5块。", []),
        ("实行绩效工资,提高1200万教师待遇。", []),
    ],
)
def test_money_without_its_unit(words: str, amounts: list[float]) -> None:
    """What names money, or goes on with it, makes money of a number without a unit, and of 块 that counts nothing."""
    assert [row["amount_low"] for row in spent(words)] == amounts


def test_an_amount_that_is_passed_is_this_and_more() -> None:
    """跨越 bounds money, and no places that lie in between."""
    assert [row["bound"] for row in metrics("产值跨越20亿元,水渠跨越3个村。")] == ["over", "exact"]


def test_columns_of_money_tell_what_it_is_for() -> None:
    """The lines of a budget's table are spent, and the funds of a table of projects put into these."""
    table = "甲镇2030年财政决算\n单位:万元\n科目|年初预算|调整预算|决算数\n农林水|80|90|95\n教育|70|71|72\n"
    projects = "一、项目安排\n序号|项目名称|年度目标|资金(万元)\n1|便民桥|新建2座|96\n2|农村供水|新装水表60户|80\n"
    for text, flow, count in ((table, "expenditure", 6), (projects, "investment", 2)):
        assert list(analysis.parse_report(text, META).spending["flow"]) == [flow] * count
