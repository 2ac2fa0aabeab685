"""The encoding of a text file: its mark, UTF-8, GB18030 where that gives ordinary signs, else what chardet says."""

from __future__ import annotations

import codecs
from functools import cache
from typing import NamedTuple

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_OTHERS = {"big5": "big5hkscs", "utf-16": "utf-16", "utf-16-le": "utf-16-le", "utf-16-be": "utf-16-be"}
_ORDINARY = 0.8  # of the signs that are no ASCII; a text in another encoding has 0.1 to 0.5 of them
_LEVELS_OF_GB = range(0xB0, 0xD8)  # first bytes of the 3,755 most frequent signs
_LEVELS_OF_BIG5 = range(0xA4, 0xC7)
_SEEN = 20_000  # signs looked at
_LONGEST_SIGN = 4  # bytes


class Decoded(NamedTuple):
    """A text, what it was encoded in, and whether the file ends in the middle of a sign."""

    text: str
    encoding: str
    cut: bool = False


def decoded(data: bytes, declared: str | None = None) -> Decoded | None:
    """The text of a file; None for bytes that are no text in an encoding of Chinese.

    ``declared`` is the encoding that the file itself names, which counts for what is no UTF-8.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _decoded(data, encoding)
    if found := _decoded(data, "utf-8"):
        return found
    if declared and (found := _decoded(data, _wider(declared))) and _ordinary(found.text):
        return found
    found = _decoded(data, "gb18030")
    if found and _ordinary(found.text):
        return found
    return _guessed(data)


def _guessed(data: bytes) -> Decoded | None:
    import chardet  # noqa: PLC0415  # slow to load, and seldom asked

    encoding = _OTHERS.get(str(chardet.detect(data[: 4 * _SEEN])["encoding"]).lower())
    found = _decoded(data, encoding) if encoding else None
    return found if found and _ordinary(found.text) else None


def _decoded(data: bytes, encoding: str) -> Decoded | None:
    try:
        return Decoded(data.decode(encoding), encoding)
    except LookupError:
        return None
    except UnicodeError as error:
        start = error.start if isinstance(error, UnicodeDecodeError) else 0
        if not 0 < len(data) - start < _LONGEST_SIGN or start < _LONGEST_SIGN:
            return None
    try:
        return Decoded(data[:start].decode(encoding), encoding, cut=True)
    except UnicodeError:
        return None


def _wider(encoding: str) -> str:
    """What is declared as GB2312 or GBK has signs of GB18030."""
    name = encoding.strip().lower()
    if name in ("gb2312", "gbk", "gb_2312-80", "x-gbk"):
        return "gb18030"
    return _OTHERS.get(name, name)


def _ordinary(text: str) -> bool:
    """Whether the signs of a text are those that Chinese is written with."""
    signs = [sign for sign in text[:_SEEN] if sign >= "\x80"]
    return not signs or sum(sign in _ordinary_signs() for sign in signs) >= _ORDINARY * len(signs)


@cache
def _ordinary_signs() -> frozenset[str]:
    """The frequent signs of both ways of writing, and the marks beside them."""
    last = [*range(0x40, 0x7F), *range(0xA1, 0xFF)]
    pairs = [("gb2312", _LEVELS_OF_GB), ("big5", _LEVELS_OF_BIG5)]
    found = {
        bytes((first, second)).decode(encoding, "ignore")
        for encoding, firsts in pairs
        for first in firsts
        for second in last
    }
    marks = {*map(chr, range(0x2010, 0x2030)), *map(chr, range(0x3000, 0x3020)), *map(chr, range(0xFF00, 0xFF60))}
    others = {*map(chr, range(0x2460, 0x2480)), *map(chr, range(0x2F00, 0x2FD6)), *"\xa0·×°①②℃㎡\u200b\ufeff○〇●■"}
    return frozenset(sign for sign in found if sign > "\u2e80") | marks | others
