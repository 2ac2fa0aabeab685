from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from analysis.corpus.formats.read import read_content
from analysis.corpus.formats.warnings import CELL_LIMIT
from analysis.errors import InputError
from tests.corpus.formats.made import BODY, TEXT, xlsx_of

HEAD: list[object] = ["序号", "标题", "发文单位", "发文时间", "年份", "街道", "报告全文", "来源URL"]
ROW: list[object] = [
    1,
    BODY[0],
    "云柏街道办事处",
    date(2031, 1, 18),
    2031,
    "云柏街道",
    TEXT,
    "https://example.invalid/1",
]


def quoted(rows: Sequence[Sequence[object]], encoding: str, delimiter: str = ",") -> bytes:
    """Rows as CSV."""
    lines = [delimiter.join(f'"{str(cell).replace(chr(34), chr(34) * 2)}"' for cell in row) for row in rows]
    return "\r\n".join(lines).encode(encoding)


@pytest.mark.parametrize(
    "data",
    [
        xlsx_of([HEAD, ROW]),
        xlsx_of([["年度报告汇编"], [], HEAD, ROW]),
        xlsx_of([["说明", "值"], ["来源", "网站"]], [HEAD, ROW]),
        quoted([HEAD, ROW], "utf-8-sig"),
        quoted([HEAD, ROW], "gb18030"),
        quoted([HEAD, ROW], "utf-8", "\t"),
        quoted([HEAD, ROW], "utf-8", ";"),
    ],
)
def test_a_report_in_each_row(data: bytes) -> None:
    """With the facts of its other columns, whatever the sheet has above them or beside it."""
    (reading,) = read_content(data, "corpus").readings
    assert reading.text == TEXT
    facts = reading.facts
    assert (facts.title, facts.publisher, facts.published) == (BODY[0], "云柏街道办事处", date(2031, 1, 18))
    assert (facts.year, facts.place, facts.source_url) == (2031, "云柏街道", "https://example.invalid/1")


def test_rows_are_told_by_number_and_bad_ones_refused() -> None:
    """Rows without a text, and with what is left of one in another encoding; blank rows are nothing."""
    rows: list[list[object]] = [
        ["标题", "正文"],
        ["甲", ""],
        ["乙", "????????，????5????"],
        [None, None],
        ["丙", TEXT],
        ["丁", "见附件"],
    ]
    contents = read_content(xlsx_of(rows), "a.xlsx")
    assert [reading.row for reading in contents.readings] == [5, 6]
    told = [str(error) for error in contents.refused]
    assert [line.split(";")[0] for line in told] == [
        "a.xlsx, row 2: found no text",
        "a.xlsx, row 3: found 0 Chinese signs and 16 ?, what is left of a text in another encoding",
    ]


def test_cut_cells_and_texts_that_are_not_whole() -> None:
    """A cell holds so many signs and no more; a column that says 完整 is held against the text."""
    long = "云柏街道办好十件实事。" * 4000
    rows = [
        ["标题", "正文", "是否完整"],
        ["甲", long[:CELL_LIMIT], "完整"],
        ["乙", f"{TEXT}\n力争", "完整"],
        ["丙", TEXT, "完整"],
    ]
    first, second, third = read_content(quoted(rows, "utf-8"), "a.csv").readings
    assert first.warnings[0] == "cut at 32,767 signs, as many as a cell holds"
    assert second.warnings == ("said to be 完整, but it is not", "the text ends without 。 (…力争)")
    assert third.warnings == ()


def test_site_frames_and_heads_in_cells() -> None:
    """Are taken off as they are of files."""
    cell = f"当前位置：首页 > 工作报告\n{TEXT}\n上一篇：河埠街道总结\n主办单位：云柏街道"
    assert read_content(xlsx_of([["题目", "全文"], ["甲", cell]]), "a.xlsx").readings[0].text == TEXT


def test_columns_can_be_named() -> None:
    """Where their heads are none of the known ones, or another column than the known one is meant."""
    data = xlsx_of([["名", "原文本", "内容"], ["甲", TEXT, "摘要"]])
    (reading,) = read_content(data, "a.xlsx", {"text": "原文本", "title": "名"}).readings
    assert (reading.text, reading.facts.title) == (TEXT, "甲")
    with pytest.raises(InputError, match="found a workbook without a column of texts; expected a column 原文 with"):
        read_content(xlsx_of([["名", "原文本"], ["甲", TEXT]]), "a.xlsx", {"text": "原文"})


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (xlsx_of([["街道", "2030", "2031"], ["甲", 1, 2], ["乙", 3, 4]]), "a workbook without a column of texts"),
        (b"a,b\n1,2\n3,4\n5,6\n", "a CSV without a column of texts"),
        (xlsx_of([["标题", "正文"], ["甲", ""]]), "no report in 1 rows"),
        (xlsx_of([]), "a workbook without a column of texts"),
    ],
)
def test_sheets_without_reports_are_refused(data: bytes, told: str) -> None:
    """A table of figures is no corpus."""
    with pytest.raises(InputError, match=f"found {told}"):
        read_content(data, "corpus.csv")


def test_a_workbook_of_the_old_format() -> None:
    """A real one, as LibreOffice saves it: rows as in the new format, what is hidden left out, damage told."""
    data = (Path(__file__).parent / "saved.xls").read_bytes()
    contents = read_content(data, "a.xls")
    assert contents.format == "xls"
    assert [(reading.row, reading.facts.year) for reading in contents.readings] == [(2, 2031), (5, 2031)]
    assert contents.readings[0].text == "\n".join(BODY[1:])


ABORTS = {
    4255: 146, 3164: 165, 1366: 76, 4396: 51, 5411: 77, 5391: 113, 5725: 154, 3560: 216, 2159: 187, 2531: 226,
}  # fmt: skip


def test_a_workbook_that_ends_its_reader(capfd: pytest.CaptureFixture[str]) -> None:
    """One that lets the reader panic, and one that lets it ask for all memory, are told in one line alone."""
    data = (Path(__file__).parent / "saved.xls").read_bytes()
    for damaged in (data[:1024] + data[1100:], bytes(ABORTS.get(at, byte) for at, byte in enumerate(data))):
        with pytest.raises(InputError, match=r"a\.xls: found a damaged workbook \((PanicException|it breaks)"):
            read_content(damaged, "a.xls")
    assert capfd.readouterr() == ("", "")
