from __future__ import annotations

from datetime import date

import pytest

from analysis.lexicon.lexicon import Lexicon
from analysis.parsing.cells import cells, with_cells
from tests.parsing.reading import Row, whole

LEXICON = Lexicon.default()


def rows(text: str) -> list[tuple[str, float, str, str]]:
    """(indicator, value, aspect, status) of the quantities of a text."""
    found: list[Row] = whole("metrics", text)
    return [(row["indicator"], row["value_low"], row["aspect"], row["status"]) for row in found]


def test_columns_of_white_space_are_parted() -> None:
    """From the line that names the columns to the first that is a sentence; the length stays."""
    text = "工作情况\n序号  项目\t单位\n1  公园  座\n合计  9座\n以上 为快报数。\n公园 9座\n"
    assert with_cells(text, LEXICON) == "工作情况\n序号| 项目|单位\n1| 公园| 座\n合计| 9座\n以上 为快报数。\n公园 9座\n"
    for plain in ("", "序号 项目\n", "主要指标 完成较好 各项领先。\n", "项目|单位|数量\n公园 座 9\n"):
        assert with_cells(plain, LEXICON) == plain


def test_cells_that_are_sentences_are_cells() -> None:
    """A full stop at its end makes no sentence of a row that is parted into as many cells as there are columns."""
    text = (
        "序号\t任务\t完成情况\n1\t修桥4座。\t修桥5座。\n2\t植树。\t植树9株。\n以上\u3000都已完成。\n3\t公园。\t9座。\n"
    )
    assert with_cells(text, LEXICON).split("\n")[1:5] == [
        "1|修桥4座。|修桥5座。", "2|植树。|植树9株。", "以上\u3000都已完成。", "3\t公园。\t9座。"
    ]  # fmt: skip


def test_a_blank_as_wide_as_a_sign_parts_cells() -> None:
    """One between two cells is enough, also where the line of the heads has more, and blanks stand inside of cells."""
    text = "序号\u3000项目\u3000\u3000投资(万元)\n1\u3000河道 整治\u3000920\n2\u3000社区 食堂\u300060\n"
    assert [cells(row) for row in with_cells(text, LEXICON).split("\n")[:2]] == [
        ["序号", "项目", "投资(万元)"],
        ["1", "河道 整治", "920"],
    ]


def test_a_mark_at_the_end_opens_no_cell() -> None:
    """Cells of a row."""
    assert cells("1 | 公园 | 9座 |") == ["1", "公园", "9座"]


def test_a_number_takes_unit_and_meaning_from_its_row_and_column() -> None:
    """The unit fills a cell before it; a goal is a target, a result is not, growth is a change."""
    text = (
        "2030年主要指标完成情况\n指标 单位 目标 完成数 增速\n税收收入 万元 9000 9800 4.2%\n工业投资 亿元 7 6.4 -3.1%\n"
    )
    assert rows(text) == [
        ("税收收入", 90_000_000, "level", "target"), ("税收收入", 98_000_000, "level", "achieved"),
        ("税收收入", 4.2, "change", "achieved"),
        ("工业投资", 700_000_000, "level", "target"), ("工业投资", 640_000_000, "level", "achieved"),
        ("工业投资", 3.1, "change", "achieved"),
    ]  # fmt: skip


def test_a_task_table_is_due_by_its_column() -> None:
    """Each row by its own cell; rows are no headings."""
    head = "柳荫街道2031年实事项目安排表\n序号 项目 建设内容 总投资 完成时间\n"
    text = f"{head}1 公园 新建公园2座 60万元 6月底前\n2 食堂 改建食堂1处 35万元 2032年3月\n"
    found = {row["quote"]: (row["status"], row["due"]) for row in whole("metrics", text)}
    june, march = ("target", date(2031, 6, 30)), ("target", date(2032, 3, 31))
    assert found == {"2座": june, "60万元": june, "1处": march, "35万元": march}
    assert whole("sections", text) == []


def test_a_month_behind_a_dot_is_one_in_a_column_of_deadlines_only() -> None:
    """2031.6 below 完成时限 is June; below an amount it is a number."""
    table = "甲街道2031年任务表\n{}\n1|修路3公里|2031.6\n"
    (due,) = whole("metrics", table.format("序号|任务|完成时限"))
    assert due["due"] == date(2031, 6, 30)
    found = whole("metrics", table.format("序号|任务|投资(万元)"))
    assert [row["value_low"] for row in found] == [3, 20_316_000]


def test_years_of_life_are_the_unit_of_their_row() -> None:
    """岁 behind the name of a row is the unit of its cells, and no age."""
    found = rows("甲街道2031年任务表\n指标|2029年|2030年\n人均预期寿命(岁)|79.6|81.2\n")
    assert [value for _, value, *_ in found] == [79.6, 81.2]


def test_a_row_of_another_length_has_no_columns() -> None:
    """Nobody knows which of its cells are which."""
    text = "2030年指标完成情况\n指标 单位 目标 完成数\n税收收入 万元 9000 9800 9900\n"
    assert {status for *_, status in rows(text)} <= {"achieved"}


def test_wide_gaps_and_tabs_part_cells() -> None:
    """Where the line below has as many cells and numbers in them, whatever the first word; single blanks stay."""
    wide = "社区　　目标 (户)　　已完成\n东 社区　　120　　118\n西社区　　96　　90\n以上为快报数。\n"
    assert with_cells(wide, LEXICON) == wide.replace("　　", "|　")
    tabs = "社区\t目标\n东社区\t120\n"
    assert with_cells(tabs, LEXICON) == tabs.replace("\t", "|")
    plain_ones = ("发布　　2031年1月8日　　来源\n某某　　某某　　某某\n", "甲　　乙,丙\n东社区　　120\n")
    for plain in (*plain_ones, "姓名　　职务\n某某　　主任\n", "社区　　2029\n东社区　　120\n"):
        assert with_cells(plain, LEXICON) == plain


def test_frames_of_a_table_go() -> None:
    """A mark in front of the first cell, and lines that only rule it."""
    assert with_cells("| 指标 | 数 |\n| --- | --- |\n| 税收 | 9 |\n", LEXICON) == (
        "  指标 | 数 |\n" + " " * 13 + "\n  税收 | 9 |\n"
    )
    assert with_cells("甲街道\n  | 指标 | 数 |\n", LEXICON) == "甲街道\n    指标 | 数 |\n"


def test_an_empty_cell_is_one() -> None:
    """Also at the end, where there is a column for it."""
    assert cells("合计||9|", 4) == ["合计", "", "9", ""]
    assert cells("合计||9|", 3) == ["合计", "", "9"]


def test_a_line_above_says_the_unit() -> None:
    """In brackets behind a heading, in the second line above, or behind the name of a row."""
    head = "甲街道2030年决算情况\n一、支出决算情况"
    told = [
        ("教育支出年初预算", 33_500_000, "level", "target"),
        ("教育支出决算数", 34_000_000, "level", "achieved"),
    ]
    table = "科目　　年初预算　　决算数\n教育支出　　3,350.00　　3,400\n"
    assert rows(f"{head}(单位:万元)\n{table}") == told
    assert rows(f"{head}\n金额单位:万元\n表1\n{table}") == told
    assert rows(f"{head}(万元)\n{table}") == told
    assert rows(f"{head}\n{table.replace('教育支出', '教育支出(万元)')}") == told


def test_heads_say_bases_shares_and_changes() -> None:
    """A year before and 上年 are bases; a rate keeps its name; what is more of a value is called like it."""
    text = (
        "甲街道2030年收支情况\n单位:万元\n科目|2029年决算数|年初预算|2030年执行数|完成率%|增减%\n"
        "一、税收收入|100|110|121|110|21\n其中:增值税|50|60|45|75|-10\n"
    )
    assert rows(text) == [
        ("税收收入", 1_000_000, "level", "baseline"), ("税收收入", 1_100_000, "level", "target"),
        ("税收收入", 1_210_000, "level", "achieved"), ("税收收入完成率", 110, "share", "achieved"),
        ("税收收入", 21, "change", "achieved"),
        ("增值税", 500_000, "level", "baseline"), ("增值税", 600_000, "level", "target"),
        ("增值税", 450_000, "level", "achieved"), ("增值税完成率", 75, "share", "achieved"),
        ("增值税", 10, "change", "achieved"),
    ]  # fmt: skip


def test_groups_and_sums_of_a_list_of_projects() -> None:
    """Headings between the rows only group them; a cell may be empty; the year of a head is no part of the name."""
    text = (
        "甲街道2031年重点项目清单\n序号｜项目名称｜责任单位｜总投资(万元)｜2031年计划投资(万元)\n"
        "一、交通类\n1｜北环路西延｜建设办｜3200｜1500\n二、教育类\n2｜甲小学｜教育办｜900｜400\n合计｜｜｜4100｜1900\n"
    )
    assert [name for name, *_ in rows(text)] == [
        "北环路西延总投资", "北环路西延计划投资", "甲小学总投资", "甲小学计划投资", "合计总投资", "合计计划投资",
    ]  # fmt: skip


def test_what_is_to_be_more_in_all_stands_in_brackets() -> None:
    """In an outline, with the unit of its row; the year that it starts from is a base."""
    text = "甲街道“十五五”规划纲要\n一、主要目标\n| 指标 | 2030年 | 2035年 | 年均增长 |\n| --- | --- | --- | --- |\n"
    found = whole("metrics", text + "| 养老床位（张） | 420 | 800 | [380] |\n| 税收（亿元） | 8 | 11 | 6.8% |\n")
    assert [(row["indicator"], row["value_low"], row["unit"]) for row in found] == [
        ("养老床位", 420, "张"), ("养老床位", 800, "张"), ("养老床位", 380, "张"),
        ("税收", 800_000_000, "元"), ("税收", 1_100_000_000, "元"), ("税收", 6.8, "%"),
    ]  # fmt: skip


def test_a_document_s_own_label_heads_no_table() -> None:
    """Cells with what the document is, and who made it public."""
    text = "甲街道工作报告\n索引号 | 发布机构 | 甲街道 | |\n一、工作回顾\n修路3条。\n"
    assert [row["type"] for row in whole("sentences", text)][:2] == ["front", "front"]


ROWS = (
    "{a}1{s}公园{s}新建公园2座{s}{s2}6月底前\n"
    "{b}2{s}食堂{s}改建食堂3处{s}{s2}十月底\n"
    "3{s}文化{s}办讲座40场{s}{s2}全年\n"
)


@pytest.mark.parametrize("sign", ["|", " | ", "\t", "　　"])
@pytest.mark.parametrize(
    "head", ["序号 项目 建设内容 责任单位 完成时限", "任务 事由 内容 科室 时间节点", "类别 名目 内容 科室 时间要求"]
)
@pytest.mark.parametrize("groups", [("", ""), ("一、环境\n", "二、民生\n"), ("【环境】\n", "【民生】\n")])
def test_a_column_of_deadlines_is_found_in_any_table(sign: str, head: str, groups: tuple[str, str]) -> None:
    """Whatever parts its cells and heads its columns, and where headings of groups stand between the rows."""
    rows = ROWS.format(a=groups[0], b=groups[1], s=sign, s2=f"甲科{sign}")
    text = f"柳荫街道2031年重点任务清单\n{sign.join(head.split())}\n{rows}"
    found = {row["quote"]: row["due"] for row in whole("metrics", text)}
    assert found == {"2座": date(2031, 6, 30), "3处": date(2031, 10, 31), "40场": None}


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("1|甲科|11月30日|新建公园3个,植树200棵", {"3个": date(2031, 11, 30), "200棵": date(2031, 11, 30)}),
        ("1|甲科|2032年5月|新建公园3个", {"3个": date(2032, 5, 31)}),
        ("1|甲科|第三季度|新建公园3个", {"3个": date(2031, 9, 30)}),
        ("1|甲科|二月底、十二月底|新建公园3个,植树200棵", {"3个": date(2031, 2, 28), "200棵": date(2031, 12, 31)}),
        ("1|甲科|3月底;全年|新建公园3个,植树200棵", {"3个": date(2031, 3, 31), "200棵": None}),
        (
            "1|甲科|3月底;8月底|新建公园3个,投资90万元;植树200棵",
            {"3个": date(2031, 3, 31), "90万元": date(2031, 3, 31), "200棵": date(2031, 8, 31)},
        ),
        ("1|甲科|长期坚持|新建公园3个", {"3个": None}),
        ("1|甲科|按节点|6月底前新建公园3个", {"3个": date(2031, 6, 30)}),
        ("1|甲科|年底|6月底前新建公园3个,植树200棵", {"3个": date(2031, 6, 30), "200棵": date(2031, 12, 31)}),
    ],
)
def test_what_a_cell_of_deadlines_may_say(row: str, expected: dict[str, date | None]) -> None:
    """One day for all of the row, one for each of its targets or parts, or none."""
    text = f"柳荫街道2031年重点任务清单\n序号|责任单位|完成时限|任务内容\n{row}\n"
    assert {found["quote"]: found["due"] for found in whole("metrics", text)} == expected


def test_the_last_cell_of_a_shorter_row_is_still_its_deadline() -> None:
    """Where the last column is the one of deadlines."""
    text = "柳荫街道2031年重点任务清单\n序号|任务内容|责任单位|完成时限\n1|新建公园3个|8月底\n2|植树200棵|甲科\n"
    assert {row["quote"]: row["due"] for row in whole("metrics", text)} == {"3个": date(2031, 8, 31), "200棵": None}


def test_what_bounds_a_number_stands_in_its_cell() -> None:
    """A sign in front of it, or a word behind it; other words behind it say that it is none of the table's."""
    rows = "税收(亿元)|8|11左右\n粮食产量(吨)|90|≥95\n学校(所)|3|4中学\n"
    text = f"甲街道“十五五”规划纲要\n一、主要目标\n指标|2030年|2035年\n{rows}"
    found = whole("metrics", text)
    assert [(row["value_low"], row["bound"]) for row in found] == [
        (800_000_000, "exact"), (1_100_000_000, "approx"), (90, "exact"), (95, "over"), (3, "exact"),
    ]  # fmt: skip


def test_the_unit_of_a_text_is_that_of_the_amounts_in_its_tables() -> None:
    """Said once before the first table; a column that counts people has none of it."""
    text = (
        "柳荫镇2030年度决算公开\n公开日期:2031-08-09  单位:万元\n一、收支情况\n收支增加,主要原因是修路。\n"
        "项目|人数|2030年预算|2030年决算\n修路|12|40.50|38.25\n种树|9|6.00|5.40\n"
    )
    assert [row[:2] for row in rows(text)] == [("修路", 405_000), ("修路", 382_500), ("种树", 60_000), ("种树", 54_000)]


def test_a_row_of_sums_has_no_cell_for_its_code() -> None:
    """Its cells stand below the heads from the right; a percentage beside a number lends it no unit."""
    text = (
        "柳荫镇2030年度决算公开\n单位:万元\n科目编码 科目名称 决算数 基本支出 占比\n"
        "211 绿化支出 80.00 50.00 40%\n213 修路支出 120.00 70.00 60%\n本年支出合计 200.00 120.00 100%\n"
    )
    assert [row[:3] for row in rows(text)][-3:] == [
        ("本年支出合计", 2_000_000, "level"), ("本年支出合计基本支出", 1_200_000, "level"),
        ("本年支出合计占比", 100, "share"),
    ]  # fmt: skip


def test_a_column_of_scores_states_their_unit() -> None:
    """Beside a column of shares."""
    text = "柳荫镇2030年度决算公开\n项目名称|资金执行率|得分\n修路|98.5%|96.5\n"
    found = [(row["quote"], row["unit"]) for row in whole("metrics", text)]
    assert found == [("98.5%", "%"), ("96.5", "分")]


def test_any_gap_parts_cells_where_wide_ones_part_too_few() -> None:
    """A table has three columns at least."""
    assert with_cells("序号 项目　　时限\n1 修路　　9月\n", LEXICON) == "序号|项目|　时限\n1|修路|　9月\n"
