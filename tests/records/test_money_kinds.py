"""Lines of budgets, rates for each, and what is spent on things that many use."""

from __future__ import annotations

from typing import Any

import pytest

from tests.parsing.reading import metrics, table


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
    ],
)
def test_purposes_are_whole_words(words: str, purpose: str) -> None:
    """No verb is cut out of a word, and no word for money stays."""
    assert spent(words)[0]["purpose"] == purpose


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
    ],
)
def test_what_a_value_is_for(words: str, pers: list[str | None]) -> None:
    """Rates of time, land and heads, behind the number too; parts of a rate are rates."""
    assert [row["per"] for row in metrics(words)] == pers
