"""Kinds of words that name no thing by themselves: attributes, comparisons, those who act, and headings beside them."""

from __future__ import annotations

import pytest

from tests.parsing.reading import metrics


def indicators(words: str) -> list[str]:
    """What the quantities of a text measure, in order."""
    return [row["indicator"] for row in metrics(words)]


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("油菜种植2.1万亩,平均亩产140公斤,总产2900吨。", ["油菜种植", "油菜亩产", "油菜总产"]),
        ("为老人送去米面油,总价值1.2万元。", ["米面油总价值"]),
        ("开设培训班6期,结业300人。", ["开设培训班", "培训班结业"]),
        ("学校1所,2027年8月投用,概算9000万元。", ["学校", "学校概算"]),
        ("新设经营主体800户,存量突破9000户。", ["新设经营主体", "新设经营主体存量"]),
        ("受理工单300件,办结率98%,平均办结时长缩短2天。", ["受理工单", "工单办结率", "工单办结时长"]),
        ("发放补贴9万元,平均审批时限缩短2天。", ["发放补贴", "审批时限"]),
        ("5家食堂中2家亏损,平均亏损6万元。", ["食堂", "食堂亏损", "食堂亏损"]),
        ("收入4.2万元,增速由4.1%回升至5.6%。", ["收入", "收入增速", "收入增速"]),
        (
            "工业投资9亿元,占全部投资的40%,占比提高2个百分点。",
            ["工业投资", "工业投资占全部投资", "工业投资占全部投资占比"],
        ),
    ],
)
def test_an_attribute_is_that_of_the_thing_before(words: str, named: list[str]) -> None:
    """A yield, a value, a time or a rate that stands alone takes the thing before; not where two could be meant."""
    assert indicators(words) == named


def test_what_a_line_begins_with_is_the_thing_of_its_attributes() -> None:
    """Works that a line begins with by name are what is told of later in it, across sentences and other numbers."""
    words = (
        "一、项目\n位于城南的冷链物流中心,占地90亩。目前2号库完成工程量的80%,今年完成投资2亿元;"
        "达产后,年产值可达5亿元、年纳税800万元,带动就业260人。\n"
        "红星养老院改造工程建筑面积3000平方米,正在做外立面,总体进度约80%。\n"
        "全镇就业稳定,带动就业20人。\n"
    )
    assert indicators(words) == [
        "冷链物流中心占地", "2号库完成工程量", "冷链物流中心完成投资", "冷链物流中心年产值", "冷链物流中心年纳税",
        "冷链物流中心带动就业", "红星养老院改造工程建筑面积", "红星养老院改造工程总体进度", "带动就业",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("产值9亿元,按不变价格计算增长5%。", ["产值", "产值"]),
        ("产值9亿元,按可比价计算增长5%。", ["产值", "产值"]),
        ("用电增长3%,遏制了一季度-2.1%的下滑势头。", ["用电", "用电"]),
        ("信访量90件,较2023年的120件减少近25%。", ["信访量", "信访量", "信访量"]),
        ("会费80万元,比预算多争取6万元。", ["会费", "会费"]),
        ("税收5亿元,同比多收300万元,增收6%。", ["税收", "税收", "税收"]),
        ("垃圾9万吨,减量4%,相当于少清运4000吨。", ["垃圾", "垃圾", "垃圾"]),
        ("收缴率85%,比年初预期低5个百分点。", ["收缴率", "收缴率"]),
        ("能耗强度要下降3%。", ["能耗强度"]),
        ("群众需要12项。", ["群众需要"]),
        ("办理许可12件。", ["办理许可"]),
    ],
)
def test_no_circumstance_is_an_indicator(words: str, named: list[str]) -> None:
    """How a value is worked out, what it is laid beside, and what it turned round are no part of its name."""
    assert indicators(words) == named


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("人均绿地9平方米,高于全市平均水平1.2平方米。", "人均绿地高于全市平均水平"),
        ("教育支出280万元,超出年初预算12万元。", "教育支出超出预算"),
    ],
)
def test_how_far_from_a_mean_has_no_code(words: str, named: str) -> None:
    """How far a value lies from a mean or a budget is named with it, and is no value of the same indicator."""
    row = metrics(words)[-1]
    assert (row["indicator"], row["indicator_code"]) == (named, None)


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("街道人大工委组织代表21名。", "组织代表"),
        ("南塘街道共有企业94家。", "企业"),
        ("临江镇新建幼儿园2所。", "新建幼儿园"),
        ("城镇新增就业800人。", "城镇新增就业"),
        ("乡镇新建公厕3座。", "乡镇新建公厕"),
        ("街道改造12条。", "街道改造"),
        ("街道建设资金300万元。", "街道建设资金"),
    ],
)
def test_who_acts_is_no_part_of_what_is_counted(words: str, named: str) -> None:
    """An office in front of its deed goes, a kind of place or a street in front of a noun stays."""
    assert indicators(words) == [named]


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("片区更新涉及5个小区、47栋楼、900户。", ["片区更新涉及小区", "片区更新涉及楼", "片区更新涉及楼"]),
        ("完成9个小区、800户综合改造。", ["小区综合改造", "综合改造"]),
        ("25个业委会中有4个换届逾期。", ["业委会", "业委会换届逾期"]),
        ("5个逾期的业委会于今年12月底前完成换届。", ["逾期的业委会"]),
        ("锚定全年8亿元的引资目标,下半年确保完成4亿元。", ["引资目标", "引资"]),
        ("补贴标准自2029年起未作调整,仍为每餐3元。", ["补贴标准"]),
        ("用气9万吨,增长3%,增幅居全市12个区县第2位。", ["用气", "用气", "增幅居全市区县", "用气增幅排名"]),
        ("考评位列全区第2,较上年前进两位。", ["考评排名", "考评排名"]),
        ("满意率98%,排位从第9升至第5。", ["满意率排名", "满意率排名"]),
        ("事故起数、死亡人数分别减少3起和1人。", ["事故起数", "事故死亡人数"]),
    ],
)
def test_words_are_cut_where_the_name_ends(words: str, named: list[str]) -> None:
    """What reaches, is done, is aimed at or is ranked is told from the words around it."""
    assert indicators(words)[-len(named) :] == named


@pytest.mark.parametrize("heading", ["【堵点怎么解？】", "【民生类】"])
def test_a_question_or_a_group_names_nothing(heading: str) -> None:
    """A heading that asks, or that says only what kind of items stand below, is no thing that numbers are of."""
    assert indicators(f"一、进展\n{heading}\n资金已到位,剩余26户。\n") == ["剩余"]
