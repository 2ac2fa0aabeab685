"""Files as people have them, made by hand: Word documents, PDFs, workbooks and archives of invented texts."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence

BODY = (
    "云柏街道2030年工作总结和2031年工作安排",
    "2030年，云柏街道办好十件实事，较好完成全年任务。",
    "一、2030年主要工作",
    "（一）民生保障更有温度",
    "新增养老床位86张，助餐点覆盖11个社区，日均供餐1450份。",
    "二、2031年工作安排",
    "力争全年引进企业15家以上，6月底前建成社区食堂2家。",
)
TEXT = "\n".join(BODY)

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_ROOTS = {"numbering": "numbering", "styles": "styles", "footnotes": "footnotes", "header1": "hdr"}
_PARTS = {"numbering": "numbering", "styles": "styles", "footnotes": "footnotes", "header1": "header"}


def zipped(entries: Mapping[str, bytes | str]) -> bytes:
    """An archive of some entries."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return out.getvalue()


def docx_of(body: str, **parts: str) -> bytes:
    """A Word document with some XML as its body and as the content of its other parts."""
    relations = "".join(
        f'<Relationship Id="r{number}" Type="{_R}/{_PARTS[name]}" Target="{name}.xml"/>'
        for number, name in enumerate(parts)
    )
    types = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_MAIN}.{_PARTS[name]}+xml"/>' for name in parts
    )
    return zipped({
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" ContentType='
        f'"application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType='
        f'"application/xml"/><Override PartName="/word/document.xml" ContentType="{_MAIN}.document.main+xml"/>{types}'
        "</Types>",
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r"'
        f' Target="word/document.xml" Type="{_R}/officeDocument"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">{relations}</Relationships>',
        "word/document.xml": f"<w:document {_W}><w:body>{body}</w:body></w:document>",
        **{f"word/{name}.xml": f"<w:{_ROOTS[name]} {_W}>{xml}</w:{_ROOTS[name]}>" for name, xml in parts.items()},
    })  # fmt: skip


def paragraph(words: str, properties: str = "") -> str:
    """A paragraph of Word."""
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>"


def pdf_of(pages: Sequence[str], *, tail: str = "", count: int | None = None) -> bytes:
    """A PDF with a stream of operators for each page; the font is named, not embedded, as many have it."""
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {len(pages) if count is None else count} /Kids"
        f" [{' '.join(f'{5 + 2 * number} 0 R' for number in range(len(pages)))}] {tail} >>",
        "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>",
        "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /CIDSystemInfo << /Registry (Adobe)"
        " /Ordering (GB1) /Supplement 0 >> /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 6"
        " /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 752 /Descent -271 /CapHeight 737 /StemV 58 >> >>",
    ]
    for number, stream in enumerate(pages):
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 420 300] /Contents {6 + 2 * number} 0 R"
            " /Resources << /Font << /F 3 0 R >> >> >>"
        )
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
    out = b"%PDF-1.4\n"
    places = []
    for number, content in enumerate(objects, start=1):
        places.append(len(out))
        out += f"{number} 0 obj\n{content}\nendobj\n".encode("latin-1")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    return out + (
        f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer << /Size {len(objects) + 1} /Root 1 0 R >>\n"
        f"startxref\n{len(out)}\n%%EOF\n"
    ).encode("latin-1")


def shown(words: str, x: float, y: float, size: float = 12) -> str:
    """Operators that show some words at a place on a page."""
    return f"BT /F {size} Tf 1 0 0 1 {x} {y} Tm <{words.encode('utf-16-be').hex()}> Tj ET"


def rules(xs: Sequence[float], ys: Sequence[float]) -> str:
    """Operators that rule a table."""
    across = [f"{min(xs)} {y} m {max(xs)} {y} l S" for y in ys]
    return "\n".join([*across, *(f"{x} {min(ys)} m {x} {max(ys)} l S" for x in xs)])


def xlsx_of(rows: Sequence[Sequence[object]], *more: Sequence[Sequence[object]]) -> bytes:
    """A workbook with a sheet for each list of rows."""
    import openpyxl

    book = openpyxl.Workbook()
    for number, sheet in enumerate((rows, *more)):
        page = book.active if number == 0 else book.create_sheet()
        assert page is not None
        for row in sheet:
            page.append(list(row))
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
