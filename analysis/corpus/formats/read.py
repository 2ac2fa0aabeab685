"""Any file to what it holds: ``read_file`` looks at its content and asks the reader of that format."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.corpus.formats import limits, pdf, plain_text, sheets, web, word
from analysis.corpus.formats.reading import Contents, Reading
from analysis.corpus.formats.sniff import format_of, han
from analysis.corpus.readers import read_bytes
from analysis.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from analysis.corpus.formats.reading import Format


def read_file(path: Path, columns: Mapping[str, str] | None = None) -> Contents:
    """What a file holds, as its content says; its name decides nothing but whether a text is its own (.txt).

    ``columns`` names columns of a corpus in one file that are not recognised: {"text": "报告原文"}. Raises InputError,
    one line, for what is no report and for what is larger than ``limits.py`` says.
    """
    return read_content(read_bytes(path), str(path), columns)


def read_content(data: bytes, where: str, columns: Mapping[str, str] | None = None) -> Contents:
    """As ``read_file``, of the bytes of a file; ``where`` is how errors call it."""
    format = format_of(data, where)  # noqa: A001  # what a Reading calls it
    if format in ("xlsx", "xls", "csv"):
        return sheets.read(data, where, format, columns or {})
    return Contents(format=format, readings=(_read(data, where, format),))


def _read(data: bytes, where: str, format: Format) -> Reading:  # noqa: A002
    if format == "txt":
        found = plain_text.read(data, where, own=where.lower().endswith(".txt"))
    elif format == "pdf":
        found = pdf.read(data, where)
    elif format == "docx":
        found = word.read(data, where)
    elif format == "doc":
        found = word.read_old(data, where)
    else:
        found = web.read(data, where, format)
    if len(found.text) > limits.LONGEST_TEXT:
        limits.over(where, f"{len(found.text):,} signs", f"{limits.LONGEST_TEXT:,}")
    if (signs := han(found.text)) < limits.FEWEST_SIGNS:
        raise InputError(where, f"{signs} Chinese signs", limits.A_REPORT, "Check that it is the report itself.")
    return found
