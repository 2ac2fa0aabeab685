"""Which target a stated deadline governs, in the ways that plans, lists and tables state them."""

from __future__ import annotations

from datetime import date

import pytest

from tests.parsing.reading import metrics, table, whole

MAY, JUNE, SEPTEMBER, OCTOBER, DECEMBER = (
    date(2031, 5, 31), date(2031, 6, 30), date(2031, 9, 30), date(2031, 10, 31), date(2031, 12, 31),
)  # fmt: skip


def dues(words: str) -> list[date | None]:
    """The deadline of each target of a plan."""
    return [row["due"] for row in metrics(words, "plan") if row["status"] == "target"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("9月底前建成书屋2间,全年办讲座40场。", [SEPTEMBER, None]),
        ("5月底前清淤河道3条,2031年全年巡河200次。", [MAY, None]),
        ("全年办讲座40场,9月底前建成书屋2间。", [None, SEPTEMBER]),
        ("6月底前,清淤河道3条,加固堤防5公里。", [JUNE, JUNE]),
        ("上半年清淤河道3条,加固堤防5公里。", [JUNE, None]),
        ("三季度清淤河道3条、加固堤防5公里。", [SEPTEMBER, SEPTEMBER]),
        ("年内清淤河道3条,加固堤防5公里。", [DECEMBER, DECEMBER]),
        ("电梯加装方面,年内目标15台。", [DECEMBER]),
        ("到9月30日,支付率达到90%,其中专项资金95%。", [SEPTEMBER, SEPTEMBER]),
        ("五月底前清淤河道3条,到十月底,加固堤防5公里。", [MAY, OCTOBER]),
    ],
)
def test_a_deadline_in_front_holds_until_another_time(words: str, expected: list[date | None]) -> None:
    """A deadline governs the clauses behind it, a part of the year its own, and 全年 ends either."""
    assert dues(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("清淤河道3条,计划5月底前完成。", [MAY]),
        ("清淤河道3条，预计5月底完工。", [MAY]),
        ("清淤河道3条,今年十月底前通过县级验收。", [OCTOBER]),
        ("剩余隐患15处,力争6月底清零。", [JUNE]),
        ("清淤河道3条,确保10月底前全部通水并投入使用。", [OCTOBER]),
        ("清淤河道3条,于5月底前完成施工任务。", [MAY]),
        ("清淤河道3条,该项目5月底前竣工验收。", [MAY]),
        ("清淤河道3条,3月开工、10月底完工。", [OCTOBER]),
        ("清淤河道3条,惠及农户2,600户,10月底前完工。", [OCTOBER, OCTOBER]),
        ("清淤河道3条、加固堤防5公里,分别于5月底、10月底前完成。", [MAY, OCTOBER]),
        ("书屋2间9月启用、食堂3处10月开放。", [SEPTEMBER, OCTOBER]),
        ("新建书屋2间(9月底前启用)、食堂3处(10月底前开放)。", [SEPTEMBER, OCTOBER]),
        ("另有2间书屋计划三季度开放。", [SEPTEMBER]),
        ("清淤河道3条,10月底前加固堤防5公里。", [None, OCTOBER]),
        ("清淤河道3条,推进堤防加固,10月底前完工。", [None]),
        ("清淤河道3条,10月底前完工,总投资600万元。", [OCTOBER, None]),
        ("清淤河道3条,总投资600万元,10月底前完工。", [OCTOBER, None]),
    ],
)
def test_a_deadline_behind_dates_what_stands_before(words: str, expected: list[date | None]) -> None:
    """A clause that says only by when is of the targets before it, but not of the price of a thing."""
    assert dues(words) == expected


def test_a_paragraph_states_its_time_limit_once() -> None:
    """The label at its end dates all its sentences; a nearer deadline comes first; the next paragraph has its own."""
    words = (
        "办讲座40场。走访商户90家,6月底前完成。(责任科室:甲科;完成时限:9月底前)\n"
        "清淤河道3条。(责任科室:乙科;全年推进)\n"
        "加固堤防5公里。(责任科室:乙科;完成时限:10月底前)"
    )
    assert dues(words) == [SEPTEMBER, JUNE, None, OCTOBER]


def test_a_review_states_deadlines_too() -> None:
    """到12月15日 in a bulletin, and a month behind the day that a post tells up to, are still to come."""
    text = (
        "柳荫街道项目新进展\n柳荫发布 2031年9月12日\n截至9月10日,已开工24个。\n到12月15日,支付率达到90%。\n"
        "其余6处预计11月底完工。\n"
    )
    found = {row["quote"]: (row["status"], row["due"]) for row in whole("metrics", text)}
    assert found == {
        "24个": ("achieved", None), "90%": ("target", date(2031, 12, 15)), "6处": ("target", date(2031, 11, 30)),
    }  # fmt: skip


def test_what_was_left_over_is_due_in_a_part_of_the_plan() -> None:
    """上年未建成的2个…于第二季度投用 is a target of the plan; 交付使用 and 合龙 tell when a thing is done."""
    assert dues("上年未建成的2个站点于第二季度投用。") == [JUNE]
    assert dues("扩建校舍2栋,力争10月底交付使用。") == [OCTOBER]
    text = "柳荫街道2031年工作计划\n确保甲水厂6月通水、乙大桥10月合龙。\n"
    assert [row["due"] for row in whole("commitments", text)] == [JUNE, OCTOBER]


def test_nothing_is_due_when_it_begins_to_hold() -> None:
    """1月起执行 in the column of deadlines says from when on."""
    text = "柳荫街道2031年任务清单\n序号|任务|完成时限\n1|补贴标准提高到1950元|1月起执行\n2|新建公园3个|9月底\n"
    assert [row["due"] for row in whole("metrics", text)] == [None, SEPTEMBER]


def test_the_labels_of_a_project_date_all_of_it() -> None:
    """On lines or a few blanks apart; of several lots the last counts, and a whole year is no limit."""
    text = (
        "柳荫街道2031年度实事项目清单\n今年办好以下实事:\n一、公园\n内容:新建公园3个,新装路灯不少于60盏\n"
        "完成时限:2031年9月30日前\u3000\u3000责任科室:城建科\n二、食堂\n内容:改造食堂2处\n"
        "资金:76万元\u3000\u3000完成时限:第一批6月底,第二批10月底\u3000\u3000责任科室:社区办\n"
        "三、助洁\n内容:服务老人90名\n完成时限:全年推进,4月起试行\u3000\u3000责任科室:社区办\n"
    )
    found = [(row["quote"], row["due"]) for row in whole("metrics", text)]
    assert found == [
        ("3个", SEPTEMBER), ("60盏", SEPTEMBER), ("2处", OCTOBER), ("76万元", OCTOBER), ("90名", None),
    ]  # fmt: skip
    promised = [(row["object"], row["firmness"], row["due"]) for row in whole("commitments", text)]
    assert promised[0] == ("公园3个", "binding", SEPTEMBER)
    assert promised[-2:] == [("食堂2处", "binding", OCTOBER), ("老人90名", "neutral", None)]
    assert [row["flow"] for row in whole("spending", text)] == ["expenditure"]


def test_the_steps_in_a_cell_of_deadlines_end_with_the_last() -> None:
    """What is begun, half done, or one lot by some day is all done by the last; one time for each is another thing."""
    head = "柳荫街道2031年任务清单\n序号|任务|完成时限\n"
    rows = (
        "1|改造小区3个,新增车位90个|3月开工,9月30日前完工\n2|新增床位160张;培训护理员40名|上半年完成过半,10月底全面完成\n"
        "3|新增岗位900个|每季度末调度,6月底完成\n4|更换软管850户|首批5月底,第二批10月底\n"
        "5|新建食堂2处、驿站3处|6月底、9月底\n"
    )
    found = [row["due"] for row in whole("metrics", head + rows)]
    assert found == [SEPTEMBER, SEPTEMBER, OCTOBER, OCTOBER, JUNE, OCTOBER, JUNE, SEPTEMBER]


def test_lots_and_bodies_behind_the_name_of_a_work() -> None:
    """Each lot is due when it is done, not when it begins; who leads the work is no part of what is counted."""
    text = (
        "柳荫县2031年民生实事责任分解\n1.旧房改造：县建设局牵头，相关街道配合，首批20个2月启动、9月底前完工，"
        "第二批18个6月启动、10月底完工。\n2.加装电梯：县建设局牵头，上半年完成不少于40部，全年完成100部。\n"
        "3.停车泊位：县城管局牵头，前三季度完成1500个，其余年内建成，安排补助资金1600万元。\n"
    )
    rows = [(row["quote"], row["indicator"], row["due"]) for row in whole("metrics", text)]
    assert rows == [
        ("20个", "旧房改造首批", SEPTEMBER), ("18个", "旧房改造第二批", OCTOBER), ("40部", "加装电梯", JUNE),
        ("100部", "加装电梯", None), ("1500个", "停车泊位", SEPTEMBER), ("1600万元", "安排补助资金", None),
    ]  # fmt: skip


def test_a_half_year_is_that_of_its_clause() -> None:
    """The promises behind it are of the year; a deadline, and a half-year with a mark behind it, hold for all."""
    found = {
        words: [row["due"] for row in table("commitments", f"{words}完成收储30亩,引进项目4个。", "plan")]
        for words in ("上半年", "下半年,", "6月底前", "6月底前,")
    }
    assert found == {
        "上半年": [JUNE, None], "下半年,": [DECEMBER, DECEMBER], "6月底前": [JUNE, JUNE], "6月底前,": [JUNE, JUNE],
    }  # fmt: skip


def test_days_at_the_end_of_rows_that_no_line_heads() -> None:
    """A last cell that is a day in most rows is that by which they are due; another may stand among them."""
    text = (
        "柳荫县2031年重点任务分解\n【过日子的事】\n1|食堂|新建食堂5处|民政局|9月底\n"
        "2|停车|改造车位300个|城管局|10月31日前\n"
        "3|供水|铺设管道17公里|水利站|汛期前(4月15日)\n4|公园|建成公园2座|城建局|\n5|道路|修路8条|交通局|9月\n"
    )
    rows = {row["quote"]: row["due"] for row in whole("metrics", text)}
    assert rows == {
        "5处": SEPTEMBER, "300个": OCTOBER, "17公里": date(2031, 4, 15), "2座": None, "8条": SEPTEMBER,
    }  # fmt: skip
    notes = "柳荫县2031年重点任务分解\n" + "\n".join(
        ["1|食堂|新建食堂5处|民政局", "2|停车|改造车位300个|9月动工", "3|供水|铺设管道17公里|水利站"]
    )
    assert {row["due"] for row in whole("metrics", notes)} == {None}


def test_by_the_end_of_this_month() -> None:
    """It is that of the day of the text, though what has been reviewed ended with the month before."""
    text = (
        "关于2031年实事项目1—9月推进情况的通报\n截至9月30日,已完工9个。\n一、走在前面的\n"
        "通水500户;剩下的30户本月底前全部接通。\n县人民政府办公室\n2031年10月14日\n"
    )
    found = {row["quote"]: (row["status"], row["due"]) for row in whole("metrics", text)}
    assert found == {"9个": ("achieved", None), "500户": ("achieved", None), "30户": ("target", OCTOBER)}
