"""Hostile files meet the stated limits, each in one line and at once."""

from __future__ import annotations

import os
import sys
import time
import zipfile
from contextlib import suppress
from io import BytesIO
from pathlib import Path

import pytest

from analysis.corpus.formats import limits
from analysis.corpus.formats.read import read_content, read_file
from analysis.corpus.readers import read_text
from analysis.errors import InputError
from tests.corpus.formats.made import BODY, TEXT, docx_of, paragraph, pdf_of, shown, xlsx_of, zipped

SOON = 20  # seconds, also on a slow machine


def told(data: bytes, name: str = "a") -> str:
    """How a file is refused."""
    begun = time.monotonic()
    with pytest.raises(InputError) as caught:
        read_content(data, name)
    assert time.monotonic() - begun < SOON
    assert "\n" not in str(caught.value)
    return str(caught.value)


def with_entry(data: bytes, name: str, content: bytes) -> bytes:
    """An archive with one entry more, or another one in its place."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return zipped({one: archive.read(one) for one in archive.namelist()} | {name: content})


DOCX = docx_of("".join(map(paragraph, BODY)))


def test_zip_bombs(monkeypatch: pytest.MonkeyPatch) -> None:
    """What unpacks to more than the limit is not unpacked further, whatever its head says."""
    monkeypatch.setattr(limits, "LARGEST_ARCHIVE", 3 * limits.MB)
    bomb = with_entry(DOCX, "word/media/a.png", bytes(5 * limits.MB))
    assert len(bomb) < limits.MB
    assert "found an archive that unpacks to more; expected at most 3 MB" in told(bomb)
    monkeypatch.setattr(limits, "MOST_ENTRIES", 3)
    assert "found an archive of 5 entries; expected at most 3" in told(bomb)


def test_sizes_in_the_head_that_are_lies() -> None:
    """Are found out: the archive is damaged."""
    true, false = len("x" * 3000).to_bytes(4, "little"), (10).to_bytes(4, "little")
    data = with_entry(DOCX, "word/a.bin", b"x" * 3000).replace(true, false)
    assert "found a damaged Word document" in told(data)


@pytest.mark.parametrize("name", ["../../a.xml", "/etc/a.xml", "..\\a.xml", "word/../../a.xml"])
def test_names_that_lead_out(name: str) -> None:
    """Nothing is written anywhere, and such an archive is not trusted at all."""
    assert "found an entry named" in told(with_entry(DOCX, name, b"<a/>"))


def test_entities() -> None:
    """A part that declares entities is refused before any parser sees it."""
    laughs = '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
    data = with_entry(DOCX, "word/document.xml", f"<?xml version='1.0'?>{laughs}<a>&b;</a>".encode())
    assert "found entities declared in word/document.xml" in told(data)


def test_deep_documents() -> None:
    """XML deeper than any document is refused; a web page as deep is read without recursion."""
    deep = 5_000
    assert "damaged Word document" in told(docx_of("<w:sdt><w:sdtContent>" * deep + "</w:sdtContent></w:sdt>" * deep))
    page = "<html><body>" + "<div>" * (4 * deep) + "<p>".join(BODY)
    assert read_content(page.encode(), "a").readings[0].text == TEXT
    rows = "<html><body>" + "<table><tr><td>" * (deep // 5) + "<p>".join(BODY)
    assert read_content(rows.encode(), "a").readings[0].text == TEXT


def test_pages_of_too_many_elements(monkeypatch: pytest.MonkeyPatch) -> None:
    """Are not walked to the end."""
    monkeypatch.setattr(limits, "MOST_NODES", 1000)
    assert "found a web page of more than 1,000 elements" in told(f"<html><body>{'<b>一</b>' * 2000}".encode())


def test_a_sheet_with_cells_far_apart() -> None:
    """Two cells would be seventeen thousand million with those between them."""
    rows = xlsx_of([["标题", "正文"], ["甲", TEXT]])
    with zipfile.ZipFile(BytesIO(rows)) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml")
    for far in (b'r="XFD1048576"', b"r = 'XFD1048576'"):
        hostile = with_entry(rows, "xl/worksheets/sheet1.xml", sheet.replace(b'r="B2"', far))
        assert "found a sheet of 1,048,576 rows and 16,384 columns; expected at most 5,000,000 cells" in told(hostile)


def test_pdfs_that_run_in_circles() -> None:
    """A tree of pages that holds itself, and one that claims more pages than there are."""
    page = shown(TEXT, 30, 200)
    for data in (
        pdf_of([page], tail="/Parent 2 0 R").replace(b"/Kids [5 0 R]", b"/Kids [2 0 R]"),
        pdf_of([page], count=2_000_000_000),
        pdf_of([page] * 8).replace(b"/Kids [5 0 R 7 0 R 9 0 R", b"/Kids [5 0 R 5 0 R 5 0 R"),
    ):
        begun = time.monotonic()
        with suppress(InputError):
            read_content(data, "a.pdf")
        assert time.monotonic() - begun < SOON


def test_pages_of_a_pdf(monkeypatch: pytest.MonkeyPatch) -> None:
    """As many as a book has, with as many signs as a page can show."""
    monkeypatch.setattr(limits, "MOST_PAGES", 2)
    assert "found a PDF of 3 pages; expected at most 2" in told(pdf_of([shown(TEXT, 30, 200)] * 3))
    monkeypatch.setattr(limits, "MOST_ON_A_PAGE", 50)
    assert "signs on page 1; expected at most 50" in told(pdf_of([shown(TEXT, 30, 200)]))


def test_texts_beyond_all_length(monkeypatch: pytest.MonkeyPatch) -> None:
    """A report has some hundred thousand signs at most."""
    monkeypatch.setattr(limits, "LONGEST_TEXT", 50)
    assert f"found {len(TEXT)} signs; expected at most 50" in told(TEXT.encode())
    assert "row 2: found" in told(xlsx_of([["正文"], [TEXT]]))


def test_huge_files_are_not_opened(tmp_path: Path) -> None:
    """Their size is looked at first; this one takes no room on the disk."""
    file = tmp_path / "a.txt"
    with file.open("wb") as out:
        out.truncate(1_000 * limits.MB)
    for read in (read_file, read_text):
        with pytest.raises(InputError, match=r"a\.txt: found 1,000 MB; expected at most 100 MB"):
            read(file)


@pytest.mark.skipif(sys.platform == "win32", reason="has no pipes in folders")
def test_pipes_and_names_that_are_none(tmp_path: Path) -> None:
    """A pipe would wait for ever."""
    os.mkfifo(tmp_path / "a.txt")
    with pytest.raises(InputError, match="found no regular file"):
        read_file(tmp_path / "a.txt")
    with pytest.raises(InputError, match="found a NUL in the name"):
        read_file(tmp_path / "a\0.txt")
    with pytest.raises(InputError, match="found Is a directory"):
        read_file(tmp_path)


def test_a_library_that_panics(monkeypatch: pytest.MonkeyPatch) -> None:
    """What one in Rust throws is no Exception, and is told as the damage that it is."""

    class PanicError(BaseException):
        pass

    import docx

    def panic(_: object) -> None:
        raise PanicError("index out\nof bounds")

    monkeypatch.setattr(docx, "Document", panic)
    assert "found a damaged Word document (PanicError: index out of bounds)" in told(DOCX)


@pytest.mark.parametrize(
    ("module", "data", "kind"),
    [
        ("docx", DOCX, "a Word document"),
        ("pypdfium2", pdf_of([shown(TEXT, 30, 200)]), "a PDF"),
        ("resiliparse.parse.html", f"<html><body>{TEXT}".encode(), "a web page"),
        ("python_calamine", xlsx_of([["正文"], [TEXT]]), "a workbook"),
    ],
)
def test_without_the_readers_the_message_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, module: str, data: bytes, kind: str
) -> None:
    """They are an extra; texts and CSV need none of them."""
    monkeypatch.setitem(sys.modules, module, None)
    assert f"found {kind}, and no reader for it" in told(data)
    assert "[formats]" in told(data)
    assert read_content(TEXT.encode(), "a.txt").readings[0].text == TEXT


def test_texts_and_pages_larger_than_any() -> None:
    """Are refused before anything looks through them."""
    assert "found 5,000,001 signs; expected at most 5,000,000" in told(("甲" * 5_000_001).encode())
    tags = "<META name='a' content='b'>" * 1_001
    assert "found a web page of 1,001 <meta; expected at most 1,000" in told(f"<html>{tags}<p>{TEXT}".encode())
    assert "expected at most 200,000" in told(f"<html>{'<b>' * 200_001}<p>{TEXT}".encode())
    assert "found a web page of 31 MB; expected at most 30 MB" in told(f"<html><p>{TEXT}{' ' * 31_000_000}".encode())


def test_word_documents_larger_than_any() -> None:
    """A million paragraphs pack well; the tree of them would not."""
    paragraphs = paragraph("新增床位86张。") * 400_000
    assert "found word/document.xml of more than 20 MB; expected at most 20 MB" in told(docx_of(paragraphs))
    assert read_content(docx_of("<w:p/>" * 10_000 + "".join(map(paragraph, BODY))), "a").readings[0].text == TEXT


def test_sheets_whose_cells_have_no_names() -> None:
    """Their rows and cells are counted; rows that are empty take no room."""
    rows = xlsx_of([["标题", "正文"], ["甲", TEXT]])
    with zipfile.ZipFile(BytesIO(rows)) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml")
    for far in (
        b"<row>" + b"<c/>" * 16_000 + b"</row><row r='900000'><c/></row>",
        b"<row r='1048576'>" + b"<c/>" * 9 + b"</row>",
    ):
        hostile = with_entry(rows, "xl/worksheets/sheet1.xml", sheet.replace(b"</sheetData>", far + b"</sheetData>"))
        assert "expected at most 5,000,000 cells" in told(hostile)
    empty = b"".join(b'<row r="%d"/>' % number for number in range(3, 100_000))
    plain = with_entry(rows, "xl/worksheets/sheet1.xml", sheet.replace(b"</sheetData>", empty + b"</sheetData>"))
    assert len(read_content(plain, "a.xlsx").readings) == 1


def test_pages_of_a_tree() -> None:
    """A hundred thousand pages, and as many that are each within the one before."""
    flat = " ".join(f"{number} 0 R" for number in range(5, 100_005))
    begun = time.process_time()
    for data in (
        pdf_of([shown(TEXT, 30, 200)], count=100_000),
        pdf_of([shown(TEXT, 30, 200)], count=100_000).replace(b"/Kids [5 0 R]", f"/Kids [{flat}]".encode()),
    ):
        with suppress(InputError):
            read_content(data, "a.pdf")
    assert time.process_time() - begun < SOON
