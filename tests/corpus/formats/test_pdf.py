from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from analysis.corpus.formats.read import read_content
from analysis.corpus.formats.reading import Reading
from analysis.errors import InputError
from tests.corpus.formats.made import BODY, pdf_of, rules, shown

LEFT, TOP, STEP = 30, 250, 20
WIDTH = 24  # signs of a line
FIRST = "2030年，云柏街道统筹推进安居兴业善治三件大事，为327家企业减免租金1,846.5万元，产值达到12.7亿元。"
SECOND = "全年完成老旧小区改造11个，惠及居民4,380户；新建公厕6座，群众满意度位居全区前列，有关经验在全区推广。"


def broken(words: str, indent: str = "　　") -> list[str]:
    """A paragraph broken into lines wherever the page is full, be it within a number."""
    words = indent + words
    return [words[at : at + WIDTH] for at in range(0, len(words), WIDTH)]


def page(lines: list[str], number: int | None = None, head: str = "") -> str:
    """A page with lines from the top, a running head above them and a number at the foot."""
    told = [shown(line, LEFT, TOP - STEP * at) for at, line in enumerate(lines)]
    foot = [] if number is None else [shown(f"- {number} -", 200, 14, 8)]
    return "\n".join([*foot, *([shown(head, LEFT, 285, 8)] if head else []), *told])


def read(*pages: str) -> Reading:
    """The report of a PDF."""
    (reading,) = read_content(pdf_of(pages), "a.pdf").readings
    return reading


def test_lines_are_joined_into_paragraphs() -> None:
    """Also where a word or a number is broken; headings and titles stay lines of their own."""
    lines = [BODY[0], *broken(FIRST), "一、主要工作", *broken(SECOND)]
    assert read(page(lines)).text.split("\n") == [BODY[0], FIRST, "一、主要工作", SECOND]


def test_paragraphs_without_indents() -> None:
    """End where a line ends early with a full stop."""
    lines = [*broken(FIRST, ""), *broken(SECOND[:-6] + "。", ""), *broken(FIRST, "")]
    assert read(page(lines)).text.split("\n") == [FIRST, SECOND[:-6] + "。", FIRST]


def test_a_paragraph_over_a_page_break_is_whole() -> None:
    """Its pages are kept: each begins where its first sign stands; running heads and page numbers are gone."""
    lines = broken(SECOND)
    reading = read(
        page([BODY[0], *lines[:2]], 1, "云柏街道办事处"), page([*lines[2:], "二、打算"], 2, "云柏街道办事处"),
        page(broken(FIRST), 3, "云柏街道办事处"),
    )  # fmt: skip
    assert reading.text.split("\n") == [BODY[0], SECOND, "二、打算", FIRST]
    at = len(BODY[0]) + 1 + 2 * WIDTH - 2
    assert reading.pages == (0, at, reading.text.index(FIRST))
    assert reading.text[at:].startswith(lines[2])


@pytest.mark.parametrize("number", ["1", "- 1 -", "—1—", "第1页", "第 1 页 共 2 页", "1/2", "· 1 ·"])
def test_page_numbers(number: str) -> None:
    """In whatever form, also on a single page."""
    assert read(page(broken(FIRST)) + "\n" + shown(number, 200, 14, 8)).text == FIRST


def test_a_number_that_ends_the_text_is_none() -> None:
    """A line of figures above the foot belongs to the text."""
    lines = [*broken(FIRST), "　　2031", "　　云柏街道办事处"]
    assert read(page(lines, 1)).text.split("\n") == [FIRST, "2031", "云柏街道办事处"]


def test_tables_are_rows() -> None:
    """Cells that rules enclose; text around them is joined as ever, and cells in several lines are one."""
    cells = [
        shown("指标", 35, 128),
        shown("目标", 155, 128),
        shown("公共绿", 35, 108),
        shown("地", 35, 95),
        shown("5,600平方米", 155, 105),
    ]
    table = "\n".join([*cells, rules([30, 150, 300], [90, 122, 142])])
    assert read(page(broken(FIRST)) + "\n" + table).text.split("\n") == [FIRST, "指标\t目标", "公共绿地\t5,600平方米"]


def test_pieces_of_a_line_are_one() -> None:
    """Programs write a line in pieces."""
    pieces = [
        shown("云柏街道办好十件实事，", 30, 250),
        shown("完成全年任务1", 30 + 11 * 12, 250),
        shown("025件。", 30 + 18 * 12, 250),
    ]
    assert read("\n".join([*pieces, page(broken(FIRST)).replace(f" {TOP} Tm", " 200 Tm", 1)])).text.startswith(
        "云柏街道办好十件实事，完成全年任务1025件。"
    )


def test_a_scan_is_refused() -> None:
    """What to do is said; a few pages without text are a warning."""
    picture = "q 400 0 0 280 10 10 cm Q"
    with pytest.raises(InputError, match=r"found a PDF with no text in it; .* Run OCR over it first"):
        read(picture, picture)
    reading = read(page([BODY[0], *broken(FIRST)]), picture, page(broken(SECOND)))
    assert reading.warnings == ("no text on 1 of 3 pages (2)",)
    assert reading.pages == (0, reading.text.index(SECOND), reading.text.index(SECOND))


@pytest.mark.parametrize(
    "data", [b"%PDF-1.4\n%%EOF", b"%PDF-1.7" + bytes(range(256)) * 4, pdf_of([page(broken(FIRST))])[:700]]
)
def test_damaged_files_are_refused(data: bytes) -> None:
    """In one line."""
    with pytest.raises(InputError, match=r"a\.pdf: found (?:a damaged PDF|a PDF with no text)"):
        read_content(data, "a.pdf")


def test_no_sign_is_lost_on_a_machine_without_a_chinese_font(tmp_path: Path) -> None:
    """One that stands by itself has no width there, and PDFium would leave it out; the package brings a font."""
    data = pdf_of([page(broken(FIRST)) + "\n" + shown("地", 35, 95)])
    (tmp_path / "a.pdf").write_bytes(data)
    code = (
        "import sys; from pathlib import Path; from analysis.corpus.formats import pdf, pdf_fonts\n"
        "pdf_fonts._OF_THE_MACHINE = ()\n"
        "print(pdf.read(Path(sys.argv[1]).read_bytes(), 'a.pdf').text.split()[-1])"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "a.pdf")], capture_output=True, check=True,
        env=os.environ | {"PYTHONIOENCODING": "utf-8"},
    )  # fmt: skip
    assert run.stdout.decode().strip() == "地"
