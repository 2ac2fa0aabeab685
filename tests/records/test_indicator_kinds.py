"""Kinds of phrases around a number whose words are easily taken for the name of what it measures, or cut."""

from __future__ import annotations

import pytest

import analysis
from tests.parsing.reading import META, metric, metrics


@pytest.mark.parametrize(
    ("words", "indicators"),
    [
        ("常住人口6万人,比去年底减少0.3万人。", ["常住人口", "常住人口"]),
        ("办公支出80万元,与年初预算相比减少6万元。", ["办公支出", "办公支出"]),
        ("投诉量同2018年相比下降12%。", ["投诉量"]),
        ("和上一年度相比,投诉量下降15%。", ["投诉量"]),
        ("和上一年度相比投诉量下降15%。", ["投诉量"]),
        ("出租率91%,较全市平均高2个百分点。", ["出租率", "出租率"]),
        ("工业用电下降2%,降幅比1—5月收窄3个百分点。", ["工业用电", "工业用电降幅"]),
        ("存贷比提高6个百分点。", ["存贷比"]),
        ("对比上年,用水量增长4%。", ["用水量"]),
        ("比赛场次比去年增长4%。", ["比赛场次"]),
        ("绿化支出由去年的30万元增至50万元。", ["绿化支出", "绿化支出"]),
        ("村集体收入同比达60万元。", ["村集体收入"]),
    ],
)
def test_no_comparison_is_an_indicator(words: str, indicators: list[str]) -> None:
    """What a value is laid beside, and how, is no part of its name, in front of it or behind."""
    assert [row["indicator"] for row in metrics(words)] == indicators


@pytest.mark.parametrize(
    "named",
    [
        "共同富裕基金", "共享单车", "要求每户代表走访", "等级民宿", "了解诉求", "和美庭院", "及时处置率", "再就业",
        "还建房", "在园幼儿", "对口帮扶", "被征地农民", "统计对象", "党员报到", "违规行为", "企业所在", "均衡化小学",
        "公共车位", "向上争取", "服务业增加值",
    ],
)  # fmt: skip
def test_signs_inside_words_stay(named: str) -> None:
    """A sign that leads to an indicator elsewhere (共, 要, 在) is left where it begins or ends a word."""
    assert metric(f"{named}12个。")["indicator"] == named


@pytest.mark.parametrize(
    ("words", "indicators"),
    [
        ("对15家商户、6个集市全部开展食品检查。", ["商户食品检查", "集市食品检查"]),
        ("对商户15家、集市6个开展食品检查。", ["商户食品检查", "集市食品检查"]),
        ("将6个村、3个社区纳入试点。", ["村纳入试点", "社区纳入试点"]),
        ("对9座桥梁进行加固。", ["桥梁加固"]),
        ("组织6个村、3个社区开展义诊。", ["村义诊", "社区义诊"]),
        ("对9座桥梁开展巡检60次。", ["桥梁", "巡检"]),
        ("检查商户15家、集市6个。", ["检查商户", "检查集市"]),
    ],
)
def test_a_row_shares_what_is_done(words: str, indicators: list[str]) -> None:
    """What is done to all in a row is said of each, whether the numbers stand in front of their nouns or behind."""
    assert [row["indicator"] for row in metrics(words)] == indicators


@pytest.mark.parametrize(
    ("words", "indicators"),
    [
        ("6个镇、3个街道共调处纠纷90起。", ["镇", "街道", "调处纠纷"]),
        ("15名网格员走访居民300户。", ["网格员", "走访居民"]),
        ("8个社区已建成食堂12处。", ["社区", "建成食堂"]),
        ("6支队伍先后排查隐患30处。", ["队伍", "排查隐患"]),
        ("4个小组分别检查企业25家。", ["小组", "检查企业"]),
        ("新建3个社区服务站、2个公园。", ["新建社区服务站", "新建公园"]),
    ],
)
def test_those_who_act_are_no_outcome(words: str, indicators: list[str]) -> None:
    """The number of those who did something counts them, the number behind what they did counts that."""
    assert [row["indicator"] for row in metrics(words)] == indicators


@pytest.mark.parametrize(
    ("words", "indicators"),
    [
        ("6个礼堂建设已完成4个(67%),泵站正在施工(80%)。", ["礼堂建设", "礼堂建设", "礼堂建设", "泵站"]),
        ("工业投资9亿元(-5%)、社零总额4亿元(+3%)。", ["工业投资", "工业投资", "社零总额", "社零总额"]),
        ("工业产值7亿元,社零总额3亿元,同比分别-2%、-5%。", ["工业产值", "社零总额"] * 2),
        (
            "城乡居民收入分别为4万元、2万元,增长5%、6%。",
            ["城镇居民收入", "农村居民收入", "城镇居民收入", "农村居民收入"],
        ),
        ("居民收入3万元,其中城镇4万元,农村2万元。", ["居民收入", "城镇居民收入", "农村居民收入"]),
        ("3家国家、省、市级工坊。", ["国家、省、市级工坊"]),
        ("成立6支48人抢险队。", ["成立抢险队", "抢险队"]),
        ("实施民生项目20项,4项已完工,其余16项正在推进。", ["民生项目", "民生项目", "其余民生项目"]),
    ],
)
def test_each_value_has_its_own_name(words: str, indicators: list[str]) -> None:
    """Values in brackets, one by one, of town and country, of the rest: each is of what the sentence says it is of."""
    assert [row["indicator"] for row in metrics(words)] == indicators


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("1.东环路延伸\n全长860米,投资9000万元。\n", ["东环路延伸全长", "东环路延伸投资"]),
        ("一、工作回顾\n全长860米,投资9000万元。\n", ["全长", "投资"]),
        ("5.40个小区改造。涉及居民300户,投资2亿元。\n", ["小区改造", "小区改造涉及居民", "小区改造投资"]),
        ("税收 收入 完成 5 亿元,增长 8 %。\n", ["税收收入", "税收收入"]),
    ],
)
def test_items_name_their_numbers(text: str, indicators: list[str]) -> None:
    """The heading of an item, or the short sentence that opens it, names what bare numbers in it measure."""
    tables = analysis.parse_report(text, META)
    assert list(tables.metrics["indicator"]) == indicators


@pytest.mark.parametrize(("words", "count"), [("每周三次巡查。", 1), ("本周五场讲座。", 1), ("每周三开展巡查。", 0)])
def test_days_of_the_week_take_no_number_away(words: str, count: int) -> None:
    """周三 is a day, but not where what is done that often stands behind it."""
    assert len(metrics(words)) == count


@pytest.mark.parametrize("mark", ["一是", "(二)", "三、", "4.", "5、", "6)", "⑦", "⑻", "(9)"])
def test_what_counts_off_is_no_indicator(mark: str) -> None:
    """A list within a sentence is read item by item: the sign in front of an item is part of nothing that is said."""
    read = analysis.parse_report(f"二、2026年工作计划\n抓好改造:{mark}新建公厕3座;{mark}改造菜场2处。", META)
    assert read.metrics["indicator"].tolist()[:2] == ["新建公厕", "改造菜场"]
    assert list(zip(read.commitments["verb"], read.commitments["object"], strict=True))[-2:] == [
        ("新建", "公厕3座"),
        ("改造", "菜场2处"),
    ]


def test_a_numeral_in_a_name_counts_nothing_off() -> None:
    """一、二级 are two grades, and 第一产业 is a name."""
    read = analysis.parse_report("二、2026年工作计划\n改善服务,一、二级医院全面实行结果互认。", META)
    assert read.commitments["text"].tolist() == ["改善服务", "一、二级医院全面实行结果互认"]
    assert metric("第一产业增加值3亿元。")["indicator"] == "第一产业增加值"


def test_money_for_two_verbs_is_for_their_object() -> None:
    """What is built and altered is named once, without the sign between the verbs."""
    assert metrics("投入80万元,新建、改造公厕3座。")[0]["indicator"] == "公厕投入"
