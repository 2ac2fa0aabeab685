"""No file, however broken, ends in anything but a reading or one line.

``FUZZ=100000 python -m pytest tests/corpus/formats/test_fuzz.py`` tries that many inputs.
"""

from __future__ import annotations

import os
import zipfile
from io import BytesIO

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from analysis.corpus.formats.read import read_content
from analysis.corpus.formats.reading import Contents
from analysis.errors import InputError
from tests.corpus.formats.made import BODY, TEXT, docx_of, paragraph, pdf_of, rules, shown, xlsx_of, zipped

_TABLE = "<w:tbl><w:tr><w:tc>{0}</w:tc><w:tc>{0}</w:tc></w:tr></w:tbl>".format(paragraph("12"))
_PAGE = "\n".join(
    [*(shown(line, 30, 250 - 20 * at) for at, line in enumerate(BODY)), rules([30, 90, 200], [40, 60, 80])]
)
_HTML = f"<html><head><meta charset=gbk><title>{BODY[0]}</title></head><body><div><p>{'<p>'.join(BODY)}<table><tr><td>1"
_MHT = (
    f"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/html\n\n{_HTML}\n--x--"
)
SEEDS = [
    TEXT.encode(),
    TEXT.encode("gb18030"),
    TEXT.encode("utf-16"),
    f"标题：甲\n正文：\n{TEXT}".encode(),
    _HTML.encode(),
    _MHT.encode(),
    docx_of("".join(map(paragraph, BODY)) + _TABLE),
    pdf_of([_PAGE, _PAGE]),
    xlsx_of([["标题", "正文"], ["甲", TEXT]]),
    f'标题,正文\n甲,"{TEXT}"\n'.encode(),
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500) + "Workbook".encode("utf-16-le"),
]
_PIECES = [
    *(f"<{tag}>" for tag in ["w:p", "w:tbl", "w:tr", "w:tc", "table", "tr", "td", "div", "a"]),
    "</",
    "]]>",
    "\x00",
    "endobj",
    "一、",
    "\n",
]
EXAMPLES = int(os.environ.get("FUZZ", "300"))


@st.composite
def broken(draw: st.DrawFn) -> bytes:
    """A file with bytes changed, cut out, doubled or put in; within an archive, now and then, in one of its parts."""
    data = draw(st.sampled_from(SEEDS))
    if data.startswith(b"PK") and draw(st.booleans()):
        with zipfile.ZipFile(BytesIO(data)) as archive:
            parts: dict[str, bytes | str] = {name: archive.read(name) for name in archive.namelist()}
        name = draw(st.sampled_from(sorted(parts)))
        part = parts[name]
        assert isinstance(part, bytes)
        return zipped(parts | {name: _changed(draw, part)})
    return _changed(draw, data)


def _changed(draw: st.DrawFn, data: bytes) -> bytes:
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, max(len(data) - 1, 0)))
        end = start + draw(st.sampled_from([0, 1, 2, 8, 64, 4096]))
        inside = draw(
            st.one_of(
                st.binary(max_size=8),
                st.sampled_from(_PIECES).map(str.encode),
                st.just(data[start:end] * 3),
                st.sampled_from(SEEDS).map(lambda other: other[:200]),
            )
        )
        data = data[:start] + inside + data[end:]
    return data


def _is_read_or_refused(data: bytes, name: str) -> None:
    try:
        contents = read_content(data, name)
    except InputError as error:
        told = str(error)
    else:
        told = ""
        _holds_together(contents)
    assert "\n" not in told


def _holds_together(contents: Contents) -> None:
    for reading in contents.readings:
        reading.text.encode()
        assert reading.text.strip()
        assert list(reading.pages) == sorted(reading.pages)
        assert all(place <= len(reading.text) for place in reading.pages)


@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
@given(broken(), st.sampled_from(["a.txt", "a.csv", "报告"]))
def test_broken_files(data: bytes, name: str) -> None:
    """Files of every kind, damaged."""
    _is_read_or_refused(data, name)


@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.one_of(st.binary(max_size=400), st.text(max_size=300).map(lambda text: text.encode("utf-8", "ignore"))))
def test_anything_at_all(data: bytes) -> None:
    """Bytes and texts without any sense."""
    _is_read_or_refused(data, "a.txt")
