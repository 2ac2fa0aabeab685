"""The lines of a page of a PDF with their places, in the order in which the page gives them."""

from __future__ import annotations

import ctypes
from statistics import median
from typing import Any, NamedTuple

from analysis.corpus.formats import limits
from analysis.corpus.formats.lines import tidy

_SAME_LINE = 0.6  # of its height that a piece has in common with the one before


class Line(NamedTuple):
    """A line on a page, numbered from 0; distances in points from the lower left corner.

    ``em`` is the width of a Chinese sign in it, ``row`` says that it is a row of a table.
    """

    text: str
    page: int
    left: float
    right: float
    top: float
    bottom: float
    em: float
    row: bool = False

    @property
    def height(self) -> float:
        """From its lower to its upper edge."""
        return self.top - self.bottom


class _Sign(NamedTuple):
    sign: str
    left: float
    right: float
    top: float
    bottom: float


def lines_of_page(text: Any, page: int, where: str) -> list[Line]:
    """The lines of a text page of PDFium; pieces of a line that it gives apart are one."""
    count = text.count_chars()
    if count > limits.MOST_ON_A_PAGE:
        limits.over(where, f"{count:,} signs on page {page + 1}", f"{limits.MOST_ON_A_PAGE:,}")
    found: list[Line] = []
    line: list[_Sign] = []
    for sign in [*_signs(text, count), None]:
        if sign is not None and sign.sign not in "\r\n":
            line.append(sign)
        elif line:
            made = _line(line, page)
            line = []
            if made is None:
                continue
            if found and _goes_on(found[-1], made):
                found[-1] = _together(found[-1], made)
            else:
                found.append(made)
    return found


def _signs(text: Any, count: int) -> list[_Sign]:
    import pypdfium2.raw as pdfium  # type: ignore[import-untyped]  # noqa: PLC0415  # has no types; of the extra formats

    box = pdfium.FS_RECTF()
    found, high = [], 0
    for index in range(count):
        code = pdfium.FPDFText_GetUnicode(text, index)
        if 0xD800 <= code < 0xDC00:
            high = code
            continue
        if 0xDC00 <= code < 0xE000:
            code, high = (0x10000 + ((high - 0xD800) << 10) + code - 0xDC00 if high else 0), 0
        if not code or code in (0xFFFE, 0xFFFF, 0x02) or code > 0x10FFFF:
            continue
        pdfium.FPDFText_GetLooseCharBox(text, index, ctypes.byref(box))
        found.append(_Sign(chr(code), box.left, box.right, box.top, box.bottom))
    return found


def _line(signs: list[_Sign], page: int) -> Line | None:
    text = "".join(sign.sign for sign in signs)
    seen = [sign for sign in signs if not sign.sign.isspace() and sign.right > sign.left]
    if not tidy(text) or not seen:
        return None
    wide = [sign.right - sign.left for sign in seen if sign.sign >= "\u2e80"]
    return Line(
        text, page,
        min(sign.left for sign in seen), max(sign.right for sign in seen),
        median(sign.top for sign in seen), median(sign.bottom for sign in seen),
        median(wide or [sign.top - sign.bottom for sign in seen]) or 1.0,
    )  # fmt: skip


def _goes_on(line: Line, piece: Line) -> bool:
    """Whether a piece stands behind a line at the same height."""
    common = min(line.top, piece.top) - max(line.bottom, piece.bottom)
    lower = min(line.height, piece.height)
    return lower > 0 and common > _SAME_LINE * lower and piece.left >= line.right - piece.em / 2


def _together(line: Line, piece: Line) -> Line:
    gap = " " if piece.left - line.right > line.em / 2 else ""
    return line._replace(
        text=line.text + gap + piece.text, right=piece.right, top=max(line.top, piece.top),
        bottom=min(line.bottom, piece.bottom),
    )  # fmt: skip
