from __future__ import annotations

import pytest

from analysis.corpus.formats.read import read_content
from analysis.corpus.formats.sniff import format_of
from analysis.errors import InputError
from tests.corpus.formats.made import TEXT, docx_of, paragraph, pdf_of, shown, xlsx_of, zipped

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
_MHT = b"From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=x\r\n\r\n"


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (TEXT.encode(), "txt"),
        (TEXT.encode("gb18030"), "txt"),
        (b"<!DOCTYPE html>\n<html><body></body></html>", "html"),
        (f"<!-- saved from -->\n<HTML><body>{TEXT}".encode(), "html"),
        ("<div><p>一</p><p>二</p><span>三</span></div>".encode(), "html"),
        (f'<?xml version="1.0"?><html xmlns="x"><body>{TEXT}</body></html>'.encode(), "html"),
        (_MHT, "mhtml"),
        (pdf_of([shown(TEXT, 30, 200)]), "pdf"),
        (b"\n\n%PDF-1.7 damaged", "pdf"),
        (docx_of(paragraph(TEXT)), "docx"),
        (xlsx_of([["标题", "正文"], ["甲", TEXT]]), "xlsx"),
        (_OLE + "WordDocument".encode("utf-16-le"), "doc"),
        (_OLE + "Workbook".encode("utf-16-le"), "xls"),
        (f"序号,标题,正文\n1,甲,{TEXT.replace(chr(10), '')}".encode(), "csv"),
        ("街道\t年份\t报告全文\n甲\t2030\t修路。\n".encode(), "csv"),
        ("甲,2030,1\n乙,2031,2\n丙,2032,3\n".encode(), "csv"),
    ],
)
def test_a_file_is_what_it_holds(data: bytes, kind: str) -> None:
    """Whatever it is called."""
    assert format_of(data, "报告.txt") == kind


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "an empty file"),
        (b"\xef\xbb\xbf \n\r\n", "nothing but white space"),
        (bytes(162), "nothing but white space"),
        (b"\x06\xe4\xba\x91" + bytes(160), "control signs"),
        (b"\x89PNG\r\n\x1a\n" + bytes(9), "a picture (PNG)"),
        (b"\xff\xd8\xff\xe0" + bytes(9), "a picture (JPEG)"),
        (b"Rar!\x1a\x07", "an archive (RAR)"),
        (b"{\\rtf1\\ansi", "a document in RTF"),
        (zipped({"a.txt": TEXT}), "an archive (ZIP)"),
        (zipped({"OFD.xml": "<OFD/>"}), "a document in OFD"),
        (zipped({"ppt/presentation.xml": "<p/>"}), "a presentation"),
        (zipped({"content.xml": "<p/>"}), "an OpenDocument file"),
        (b"PK\x03\x04 and no more", "a damaged archive"),
        (_OLE, "a file of an office program that is neither"),
        (_OLE + "EncryptedPackage".encode("utf-16-le"), "an encrypted document"),
        (b'{"title": "\xe7\x94\xb2"}', "a JSON file"),
        (b"<?xml version='1.0'?><w:wordDocument/>", "an XML file"),
        (b"The work of a subdistrict, told in English.", "0 Chinese signs in 43"),
        ("新建公园3个。".encode(), "5 Chinese signs in 7"),
        (bytes(range(128, 256)) * 9, "bytes that are no text"),
    ],
)
def test_what_is_no_report_is_named(data: bytes, told: str) -> None:
    """In one line that says what to do, and never as a table."""
    with pytest.raises(InputError) as caught:
        read_content(data, "报告.txt")
    assert str(caught.value).startswith(f"报告.txt: found {told}")
    assert "\n" not in str(caught.value)
    assert caught.value.todo.endswith(".")


@pytest.mark.parametrize("name", ["~$报告.docx", ".~lock.报告.docx#", "x/~$a.xlsx"])
def test_lock_files_are_told_by_name_too(name: str) -> None:
    """What an office program leaves beside an open document has a person's name in it, and no report."""
    with pytest.raises(InputError, match="found the lock file of an office program"):
        format_of(b"\x06\xe4\xba\x91\xe6\x9f\x8f" + bytes(156), name)


def test_reports_with_commas_are_no_sheets() -> None:
    """Half-width commas are common in copied texts; rows of cells have as many in each line, and no full stop."""
    text = "云柏街道工作总结\n新增床位86张,覆盖11个社区,日均供餐1450份。\n引进企业15家,建成食堂2家,全年完成目标。\n"
    assert format_of(text.encode(), "a.txt") == "txt"
