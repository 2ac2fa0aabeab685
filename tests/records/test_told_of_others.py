"""Kinds of words that are said of something else: of a timetable, a goal, a place, of what is left over."""

from __future__ import annotations

import pytest

from tests.parsing.reading import metrics


def indicators(words: str) -> list[str]:
    """What the quantities of a text measure, in order."""
    return [row["indicator"] for row in metrics(words)]


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("税收2亿元,相当于年初预算的48%,短收500万元。", ["税收", "税收相当于预算", "税收"]),
        ("投资3亿元,仅完成年度目标的62%,落后时间进度13个百分点。", ["投资", "投资完成年度目标", "投资"]),
        ("会议费30万元,仅占预算控制数40万元的75%。", ["会议费", "会议费预算控制数", "会议费占预算控制数"]),
        ("用电量5万千瓦时,低于邻县约2万千瓦时。", ["用电量", "用电量低于邻县"]),
        ("收入由2029年的61亿元攀升到2030年的88亿元。", ["收入", "收入"]),
    ],
)
def test_what_a_value_is_laid_beside(words: str, named: list[str]) -> None:
    """A goal, a timetable or a neighbour that a value is laid beside leaves it the value that it is."""
    assert indicators(words) == named


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("满意率92.5%,在全区14个街道中列第5,后退3位。", "满意率排名"),
        ("治理率71.5%,高出全市平均4.2个百分点,列14个镇第五。", "治理率排名"),
        ("安全感99%,全县18个乡镇中排名第二。", "安全感排名"),
        ("增加值增长6%,居10个乡镇第2位,比2029年前移3位。", "增加值排名"),
    ],
)
def test_among_how_many_a_value_has_its_place(words: str, named: str) -> None:
    """Those among whom a value is ranked are not what is ranked, nor what moves up or down by places."""
    assert indicators(words)[-1] == named


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("排查隐患30处,当场整改25处,余下5处列入台账。", ["排查隐患", "隐患整改", "余下隐患列入台账"]),
        ("加装电梯12部,剩余约3部年底前交付。", ["加装电梯", "剩余电梯交付"]),
        ("受理工单50件,办结47件,尚有3件在办。", ["受理工单", "工单办结", "工单在办"]),
        ("交办问题152件,逾期33件,反弹8件。", ["交办问题", "问题逾期", "问题反弹"]),
        ("旧小区54个,首批16个10月底前完工。", ["旧小区", "首批旧小区"]),
    ],
)
def test_what_is_left_over_or_still_open(words: str, named: list[str]) -> None:
    """Some of the things before, with what is to come of them or how they stand."""
    assert indicators(words) == named


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("12个村集体收入合计426万元,村均35万元。", ["村", "村集体收入", "村集体收入村均"]),
        ("15家企业税收合计3.2亿元。", ["企业", "企业税收"]),
        ("9个村集体收入突破百万元。", ["村集体收入", "村集体收入"]),
        ("124名保洁员里60岁以上的有89名。", ["保洁员", "保洁员里60岁以上"]),
        ("6条断头路打通了5条。", ["断头路", "断头路打通"]),
        ("从12个候选项目中选出8个。", ["候选项目中选出", "候选项目中选出"]),
        ("村集体收入426万元,最高的李庄达到86万元。", ["村集体收入", "李庄村集体收入"]),
    ],
)
def test_what_those_counted_have_and_which_of_them_are_meant(words: str, named: list[str]) -> None:
    """A count in front of an amount, or of some of them, counts its noun alone."""
    assert indicators(words) == named


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("新建养老驿站3家,设床位60张。", ["新建养老驿站", "养老驿站设床位"]),
        ("新建停车场2座,可停放车辆300辆。", ["新建停车场", "停车场停放车辆"]),
        ("发放慰问金9万元,300人受益,人均300元。", ["发放慰问金", "慰问金受益", "慰问金人均"]),
        ("改造户厕25户,每户补3500元。", ["改造户厕", "户厕补"]),
        ("加装电梯12部,每部补贴上限25万元。", ["加装电梯", "电梯补贴上限"]),
        ("建成果园3处,安排奖补12万元。", ["建成果园", "果园安排奖补"]),
        ("卫生院改扩建投入280万元,其中本级配套56万元。", ["卫生院改扩建投入", "卫生院改扩建本级配套"]),
        ("每名护理员要照看9名老人。", ["护理员照看老人"]),
    ],
)
def test_what_a_place_or_a_payment_does(words: str, named: list[str]) -> None:
    """Beds, room, benefit and subsidies are those of the place or the money before."""
    assert indicators(words) == named


def test_beds_that_are_set_up_count_no_homes() -> None:
    """What is told of a place has no code of the place."""
    rows = metrics("建成老年食堂6家,设座位120个。排查隐患9处,整改7处,剩余2处待整改。")
    assert [row["indicator_code"] for row in rows] == ["canteens", None, "hazards_found", "hazards_rectified", None]


def test_a_label_in_brackets_is_no_part_of_a_name() -> None:
    """What a line is about stands in front of it in brackets; it names what the words behind it leave unnamed."""
    assert indicators("【出行停车】打通断头路5条。\n〔养老〕新建驿站3家。") == ["打通断头路", "新建驿站"]
    assert indicators("【加装电梯】开工12台。") == ["加装电梯开工"]


def test_a_time_with_its_months_in_words_is_no_name() -> None:
    """今年1至8月 is a time, however its two ends are joined."""
    assert [indicators(f"今年1{to}8月,清淤9万方。") for to in ("至", "到", "-", "—")] == [["清淤"]] * 4


def test_budget_and_account_beside_each_other_are_named() -> None:
    """A table with columns of both says which, a row of sums of which side of the account."""
    table = (
        "当年支出90万元。明细如下(单位:万元):\n科目\t预算数\t决算数\t比上年增减\n教育\t50\t45\t2%\n合计\t95\t90\t3%\n"
    )
    assert indicators(table)[1:] == [
        "教育预算数", "教育决算数", "教育决算数", "支出合计预算数", "支出合计决算数", "支出合计决算数",
    ]  # fmt: skip
