from __future__ import annotations

import shutil
import stat
import subprocess
from pathlib import Path

import pytest

from analysis.corpus.formats import word
from analysis.corpus.formats.numerals import written
from analysis.corpus.formats.read import read_content
from analysis.errors import InputError
from tests.corpus.formats.made import BODY, TEXT, docx_of, paragraph
from tests.processes import ends

NOTE = "“十件实事”是街道每年公开承诺办理的事项。"


def lines(body: str, **parts: str) -> list[str]:
    """The lines that are read of a document, with a paragraph in front so that it is a report."""
    (reading,) = read_content(docx_of(paragraph(BODY[1]) + body, **parts), "a.docx").readings
    assert reading.format == "docx"
    first, *rest = reading.text.split("\n")
    assert first == BODY[1]
    return rest


def numbering(
    levels: list[tuple[str, str, str]],
    more: str = "",
    nums: str = '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>',
) -> str:
    """A list with a (format, text, suffix) for each level."""
    made = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>{more}<w:suff w:val="{gap}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
        for level, (form, text, gap) in enumerate(levels)
    )
    return f'<w:abstractNum w:abstractNumId="7">{made}</w:abstractNum>{nums}'


def item(words: str, level: int = 0, number: int = 1) -> str:
    """A paragraph of a list."""
    return paragraph(words, f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')


LEVELS = [
    ("chineseCountingThousand", "%1、", "nothing"),
    ("chineseCounting", "（%2）", "nothing"),
    ("decimal", "%3.", "tab"),
]


def test_automatic_numbers_are_written() -> None:
    """As a reader sees them; a level begins anew below the next number of one above it."""
    body = "".join([
        item("回顾"), item("经济", 1), item("税收", 2), item("投资", 2), paragraph("正文。"),
        item("民生", 1), item("就业", 2), item("打算"), item("产业", 1),
    ])  # fmt: skip
    assert lines(body, numbering=numbering(LEVELS)) == [
        "一、回顾", "（一）经济", "1. 税收", "2. 投资", "正文。", "（二）民生", "1. 就业", "二、打算", "（一）产业",
    ]  # fmt: skip


def test_numbers_by_style() -> None:
    """A heading is numbered by its style, or by the one that it is based on; an own numId of 0 takes that away."""
    styles = (
        '<w:style w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:styleId="H1a"><w:basedOn w:val="H1"/></w:style>'
    )
    body = paragraph("回顾", '<w:pStyle w:val="H1"/>') + paragraph("打算", '<w:pStyle w:val="H1a"/>')
    body += paragraph("附表", '<w:pStyle w:val="H1"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    assert lines(body, numbering=numbering(LEVELS), styles=styles) == ["一、回顾", "二、打算", "附表"]


def test_lists_that_begin_anew() -> None:
    """Two numbers of one list go on counting, unless the second says where it starts."""
    nums = '<w:num w:numId="{0}"><w:abstractNumId w:val="7"/>{1}</w:num>'
    anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    body = item("甲") + item("乙", number=2) + item("丙", number=3) + item("丁", number=3)
    all_nums = nums.format(1, "") + nums.format(2, "") + nums.format(3, anew)
    assert lines(body, numbering=numbering(LEVELS, nums=all_nums)) == ["一、甲", "二、乙", "一、丙", "二、丁"]


def test_numbers_of_levels_above_and_bullets() -> None:
    """1.1 has the number of the level above in it, in Arabic digits if it is legal; bullets are marks."""
    levels = [("chineseCounting", "第%1章", "space"), ("decimal", "%1.%2", "space"), ("bullet", "\uf0b7", "tab")]
    body = item("总则") + item("目标", 1) + item("修路。", 2)
    assert lines(body, numbering=numbering(levels, more="<w:isLgl/>")) == ["第一章 总则", "1.1 目标", "·修路。"]


@pytest.mark.parametrize(
    ("number", "form", "told"),
    [
        (10, "chineseCounting", "十"), (11, "chineseCountingThousand", "十一"), (20, "japaneseCounting", "二十"),
        (105, "chineseCounting", "一百零五"), (110, "chineseCounting", "一百一十"), (10, "ideographDigital", "一〇"),
        (3, "chineseLegalSimplified", "叁"), (10, "chineseLegalSimplified", "壹拾"), (2, "ideographTraditional", "乙"),
        (3, "decimalEnclosedCircle", "③"), (21, "decimalEnclosedCircleChinese", "21"), (4, "upperRoman", "IV"),
        (27, "lowerLetter", "aa"), (7, "decimalZero", "07"), (12, "decimalFullWidth", "１２"), (5, "unheardOf", "5"),
        (0, "chineseCounting", "0"), (12345, "chineseCounting", "12345"), (1010, "chineseCounting", "一千零一十"),
    ],
)  # fmt: skip
def test_formats_of_numbers(number: int, form: str, told: str) -> None:
    """As Word writes them; what it knows besides is in Arabic digits."""
    assert written(number, form) == told


def test_changes_are_accepted() -> None:
    """Insertions stay and deletions go, of words, of paragraphs moved and of rows."""
    row = "<w:tr>{}<w:tc>{}</w:tc><w:tc>{}</w:tc></w:tr>"
    body = (
        "<w:p><w:r><w:t>税收</w:t></w:r><w:del><w:r><w:delText>下降2%</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>增长3%</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>（原处）</w:t></w:r></w:moveFrom>"
        "<w:moveTo><w:r><w:t>以上</w:t></w:r></w:moveTo></w:p><w:tbl>"
        + row.format("", paragraph("甲"), paragraph("1"))
        + row.format("<w:trPr><w:del/></w:trPr>", paragraph("乙"), paragraph("2"))
        + "</w:tbl>"
    )  # fmt: skip
    assert lines(body) == ["税收增长3%以上", "甲\t1"]


def test_notes_are_not_glued_to_numbers() -> None:
    """98.7%1 is a wrong number: the mark goes, and the note stands below the paragraph that it belongs to."""
    body = (
        '<w:p><w:r><w:t>满意率98.7%</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>。</w:t></w:r></w:p>'
    )
    notes = (
        f'<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/>'
        f"<w:t>{NOTE}</w:t></w:r></w:p></w:footnote>"
    )
    assert lines(body + paragraph("下一段。"), footnotes=notes) == ["满意率98.7%。", NOTE, "下一段。"]


def test_what_is_hidden_is_not_read() -> None:
    """Hidden text, by itself or by style, heads of pages, codes of fields and lines of a table of contents."""
    styles = (
        '<w:style w:styleId="X"><w:rPr><w:vanish/></w:rPr></w:style>'
        '<w:style w:styleId="T1"><w:name w:val="toc 1"/></w:style>'
    )
    run = "<w:r><w:rPr>{}</w:rPr><w:t>{}</w:t></w:r>"
    body = (
        "<w:p>" + run.format("", "安排") + run.format("<w:vanish/>", "（待核）")
        + run.format('<w:rStyle w:val="X"/>', "（草稿）")
        + run.format('<w:vanish w:val="0"/>', "600万元") + '<w:r><w:instrText>PAGE</w:instrText></w:r></w:p>'
        + paragraph("一、回顾 3", '<w:pStyle w:val="T1"/>')
        + '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>'
        + "<w:sdtContent>"
        + paragraph("二、打算 9") + "</w:sdtContent></w:sdt>"
    )  # fmt: skip
    assert lines(body, styles=styles, header1=paragraph("内部资料")) == ["安排600万元"]


def test_breaks_runs_and_boxes() -> None:
    """A soft break ends a line, a number over several runs is one, a box is read once and behind its paragraph."""
    box = f"<w:txbxContent>{paragraph('框内文字。')}</w:txbxContent>"
    mc = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    body = (
        "<w:p><w:r><w:t>户数1</w:t></w:r><w:r><w:t>025</w:t></w:r><w:r><w:br/></w:r><w:r><w:t>探头340个</w:t>"
        f'<mc:AlternateContent xmlns:mc="{mc}"><mc:Choice Requires="wps">{box}</mc:Choice><mc:Fallback>{box}'
        "</mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )
    assert lines(body) == ["户数1025", "探头340个", "框内文字。"]


def test_tables_and_merged_cells() -> None:
    """A cell over several columns or rows says what it says once; a table of one cell is running text."""

    def cell(*words: str, merged: str = "") -> str:
        return f"<w:tc><w:tcPr>{merged}</w:tcPr>{''.join(map(paragraph, words))}</w:tc>"

    down, again = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    rows = (
        cell("指标", merged='<w:gridSpan w:val="2"/>') + cell("目标"),
        cell("财政", merged=down) + cell("收入") + cell("9亿元"),
        cell("财政", merged=again) + cell("支出") + cell("8亿元", "以内"),
    )
    body = f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>"
    body += f"<w:tbl><w:tr>{cell('说明：', '单位为亿元。')}</w:tr></w:tbl>"
    assert lines(body) == ["指标\t目标", "财政\t收入\t9亿元", "支出\t8亿元 以内", "说明：", "单位为亿元。"]


def test_a_document_of_pictures_is_refused() -> None:
    """With what may help."""
    with pytest.raises(InputError, match=r"a Word document with 0 Chinese signs of text.* run OCR"):
        read_content(docx_of("<w:p><w:r><w:drawing/></w:r></w:p>"), "a.docx")


OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "WordDocument".encode("utf-16-le")


def test_the_old_format_without_libreoffice(monkeypatch: pytest.MonkeyPatch) -> None:
    """The message names both ways out."""
    monkeypatch.setenv("PATH", "")
    with pytest.raises(InputError, match=r"Save it as \.docx, or install LibreOffice"):
        read_content(OLD, "a.doc")


@pytest.mark.parametrize(("status", "made"), [(0, True), (1, False), (0, False)])
def test_the_old_format_through_libreoffice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, status: int, made: bool
) -> None:
    """What it makes of the file is read; where it makes nothing, the file is refused."""
    ready = tmp_path / "ready.docx"
    ready.write_bytes(docx_of("".join(map(paragraph, BODY))))
    program = tmp_path / "soffice"
    copy = f'for last; do :; done; /bin/cp "{ready}" "${{last%.doc}}.docx"' if made else ":"
    program.write_text(f"#!/bin/sh\n{copy}\nexit {status}\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", str(tmp_path))
    if made:
        (reading,) = read_content(OLD, "a.doc").readings
        assert (reading.text, reading.format) == (TEXT, "doc")
    else:
        with pytest.raises(InputError, match=r"a \.doc that LibreOffice cannot open"):
            read_content(OLD, "a.doc")


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="processes are looked for in /proc")
def test_a_libreoffice_that_does_not_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is stopped with all that it has started, which holds what it was given open."""
    program, begun = tmp_path / "soffice", tmp_path / "begun"
    program.write_text(f"#!/bin/sh\n/bin/sleep 600 &\necho $! > {begun}\nwait\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(word, "_WAIT", 1)
    with pytest.raises(InputError, match=r"a \.doc that LibreOffice cannot open"):
        read_content(OLD, "a.doc")
    assert ends(int(begun.read_text()))


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_the_old_format_as_libreoffice_writes_it(tmp_path: Path) -> None:
    """A real file of the old format, from the program that most people who have one use."""
    (tmp_path / "a.docx").write_bytes(docx_of("".join(map(paragraph, BODY))))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    to_doc = ["soffice", profile, "--headless", "--convert-to", "doc", "--outdir", str(tmp_path)]
    subprocess.run([*to_doc, str(tmp_path / "a.docx")], check=True, capture_output=True, timeout=300)
    (reading,) = read_content((tmp_path / "a.doc").read_bytes(), "a.doc").readings
    assert (reading.text, reading.format) == (TEXT, "doc")
