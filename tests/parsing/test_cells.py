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


def test_a_row_of_another_length_has_no_columns() -> None:
    """Nobody knows which of its cells are which."""
    text = "2030年指标完成情况\n指标 单位 目标 完成数\n税收收入 万元 9000 9800 9900\n"
    assert {status for *_, status in rows(text)} <= {"achieved"}


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
