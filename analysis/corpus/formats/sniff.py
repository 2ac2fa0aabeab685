"""What a file is by its content: its first bytes, the names within an archive, the look of its text.

What is no report is refused here, in one line that names what it is and what to do.
"""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from typing import TYPE_CHECKING, NoReturn

from analysis.corpus.formats.encoding import decoded
from analysis.corpus.formats.known import TEXT_COLUMNS, named
from analysis.corpus.formats.limits import A_REPORT, FEWEST_SIGNS
from analysis.errors import InputError

if TYPE_CHECKING:
    from analysis.corpus.formats.reading import Format

NAMES: dict[Format, str] = {
    "txt": "a text", "html": "a web page", "mhtml": "a web archive", "docx": "a Word document",
    "doc": "a Word document (.doc)", "pdf": "a PDF", "xlsx": "a workbook", "xls": "a workbook (.xls)", "csv": "a CSV",
}  # fmt: skip
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_PLAIN_MAGIC = 3  # signs; as few may begin a text as well
_OCR = "Run OCR over it first, and give the text."
_UNPACK = "Unpack it, and give the reports in it."
_AS_DOCX = "Save it as .docx, or export it as PDF with its text."
_MAGIC: tuple[tuple[bytes, str, str], ...] = (
    (b"\x89PNG", "a picture (PNG)", _OCR),
    (b"\xff\xd8\xff", "a picture (JPEG)", _OCR),
    (b"GIF8", "a picture (GIF)", _OCR),
    (b"II*\x00", "a picture (TIFF)", _OCR),
    (b"MM\x00*", "a picture (TIFF)", _OCR),
    (b"BM", "a picture (BMP)", _OCR),
    (b"AT&T", "a scan (DjVu)", _OCR),
    (b"Rar!", "an archive (RAR)", _UNPACK),
    (b"7z\xbc\xaf", "an archive (7z)", _UNPACK),
    (b"\x1f\x8b", "a compressed file (gzip)", _UNPACK),
    (b"{\\rtf", "a document in RTF", _AS_DOCX),
    (b"CAJ", "a document in CAJ", "Export it as PDF with its text."),
    (b"SQLite format 3", "a database", "Export its texts as CSV."),
    (b"PAR1", "a table in Parquet", "Export its texts as CSV."),
)
_BY_ENTRY = (  # how an archive is told by the names in it
    ("word/document.xml", "docx"),
    ("xl/workbook.xml", "xlsx"),
)
_REFUSED_ENTRIES = (
    ("OFD.xml", "a document in OFD", "Export it as PDF with its text."),
    ("ppt/presentation.xml", "a presentation", "Save its text as .docx or .txt."),
    ("xl/workbook.bin", "a workbook in XLSB", "Save it as .xlsx."),
    ("META-INF/container.xml", "an e-book (EPUB)", "Save its text as .txt."),
    ("content.xml", "an OpenDocument file", "Save it as .docx or .xlsx."),
)
_HAN = re.compile("[\u2e80-\u2fd5\u3400-\u9fff\uf900-\ufaff]+")  # by runs: a list of single signs takes much more
_TAG = re.compile(
    r"</?(?:html|head|body|div|span|p|br|table|tr|td|ul|li|a|script|style|section|meta|h[1-6])\b[^<>]*>", re.I
)
_OPENS_HTML = re.compile(r"\s*(?:<!--.*?-->\s*)*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)\b", re.I | re.S)
_OPENS_XML = re.compile(r"\s*<(?:\?xml|[A-Za-z][\w:.-]*[\s>])")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_MHTML = re.compile(rb"(?:[A-Za-z-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)*?Content-Type:\s*multipart/related", re.I)
_HEAD = 4096
_MOST_TAGS = 5  # a text about web pages may name one or two
_FEWEST_ROWS = 3


def han(text: str) -> int:
    """How many Chinese signs a text has."""
    return sum(map(len, _HAN.findall(text)))


def named_by_magic(data: bytes) -> str | None:
    """What a file is that its first bytes tell to be no text."""
    if b"%PDF-" in data[:1024]:
        return NAMES["pdf"]
    if data.startswith(_ZIP):
        return "an archive (ZIP, as .docx and .xlsx are)"
    if data.startswith(_OLE):
        return "a file of an office program (as .doc and .xls are)"
    return next((kind for magic, kind, _ in _MAGIC if _begins(data, magic)), None)


def _begins(data: bytes, magic: bytes) -> bool:
    return data.startswith(magic) and (len(magic) > _PLAIN_MAGIC or b"\x00" in data[:_HEAD])


def format_of(data: bytes, where: str) -> Format:
    """What a file is; InputError, which names it, for what no report can be read from."""
    if not data.strip(b"\xef\xbb\xbf \t\r\n\x00"):
        found = "an empty file" if not data else "nothing but white space"
        _refuse(where, "the lock file of an office program" if _is_lock(where) else found, "Remove the file.")
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if data.startswith(_ZIP):
        return _of_archive(data, where)
    if data.startswith(_OLE):
        return _of_ole(data, where)
    for magic, kind, todo in _MAGIC:
        if _begins(data, magic):
            _refuse(where, kind, todo)
    if _MHTML.match(data[:_HEAD]):
        return "mhtml"
    return _of_text(data, where)


def _of_archive(data: bytes, where: str) -> Format:
    try:
        names = set(zipfile.ZipFile(io.BytesIO(data)).namelist())
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        _refuse(where, "a damaged archive (ZIP, as .docx and .xlsx are)", "Get the file anew, or save it again.")
    for entry, kind in _BY_ENTRY:
        if entry in names:
            return "docx" if kind == "docx" else "xlsx"
    for entry, found, todo in _REFUSED_ENTRIES:
        if entry in names:
            _refuse(where, found, todo)
    return _refuse(where, "an archive (ZIP)", _UNPACK)


def _of_ole(data: bytes, where: str) -> Format:
    """The old formats of office programs name their streams in UTF-16."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        _refuse(where, "an encrypted document", "Open it with its password, and save it without.")
    if "WordDocument".encode("utf-16-le") in data:
        return "doc"
    if any(name.encode("utf-16-le") in data for name in ("Workbook", "Book")):
        return "xls"
    return _refuse(where, "a file of an office program that is neither a document nor a workbook", _AS_DOCX)


def _of_text(data: bytes, where: str) -> Format:
    """What a file without marks of its own is."""
    if _is_lock(where) and len(data) < _HEAD:
        _refuse(where, "the lock file of an office program", "Close the document, and give that.")
    read = decoded(data)
    if read is None:
        _refuse(where, "bytes that are no text", "Save it as UTF-8 text.")
    found = format_of_text(read.text, where)
    if found == "txt" and (signs := han(read.text)) < FEWEST_SIGNS:
        _refuse(where, f"{signs} Chinese signs in {len(read.text):,}", "Check that it is the report itself.")
    return found


def format_of_text(text: str, where: str) -> Format:
    """What a text is by its look; InputError, which names it, for what no report can be read from."""
    if control := _CONTROL.search(text):
        _refuse(where, f"control signs such as {control[0]!r}, as no text has", "Save it as text.")
    head = text[: 16 * _HEAD]
    if _OPENS_HTML.match(head) or len(_TAG.findall(head)) >= _MOST_TAGS:
        return "html"
    if _OPENS_XML.match(head):
        _refuse(where, "an XML file", "Open it with the program that made it, and save it as .docx or .txt.")
    if head.lstrip("\ufeff \r\n\t")[:1] in ("{", "[") and _is_json(text):
        _refuse(where, "a JSON file", "Take the text out of it.")
    if is_sheet(head, where):
        return "csv"
    return "txt"


def is_sheet(head: str, where: str) -> bool:
    """Whether a text is rows of cells: by its first row, or as each of its first rows has as many cells."""
    delimiter = delimiter_of(head)
    lines = [line for line in head.splitlines()[:50] if line.strip()]
    if not delimiter or not lines:
        return False
    first = next(csv.reader(lines[:1], delimiter=delimiter), [])
    if any(named(cell, TEXT_COLUMNS) for cell in first):
        return True
    if where.lower().endswith((".csv", ".tsv")):
        return True
    counts = [line.count(delimiter) for line in lines]
    return len(lines) >= _FEWEST_ROWS and counts[0] > 0 and len(set(counts[:-1])) == 1 and "。" not in head


def delimiter_of(head: str) -> str | None:
    """The sign between the cells of a first row: comma, tab or semicolon."""
    first = next((line for line in head.splitlines() if line.strip()), "")
    best = max(",\t;", key=first.count)
    return best if first.count(best) else None


def _is_json(text: str) -> bool:
    try:
        json.loads(text.lstrip("\ufeff"))
    except (ValueError, RecursionError):
        return False
    return True


def _is_lock(where: str) -> bool:
    return re.split(r"[/\\]", where)[-1].startswith(("~$", ".~lock"))


def _refuse(where: str, found: str, todo: str) -> NoReturn:
    raise InputError(where, found, A_REPORT, todo)
