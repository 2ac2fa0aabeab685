"""Words looked for as people write them: with blanks within, in full width, in capitals."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_NO_WIDTH = "\u200b\u200c\u200d\u2060\ufeff\u00ad"
_BLANK = re.compile(rf"[\s{_NO_WIDTH}]+")
_WIDE = {code + 0xFEE0: code for code in range(0x21, 0x7F)}  # full-width signs -> the half-width ones


def folded(words: str) -> str:
    """The form in which two ways to write the same words are one: no blanks, half-width signs, small ASCII letters."""
    plain = _BLANK.sub("", words).translate(_WIDE)
    return "".join(sign.lower() if sign.isascii() else sign for sign in plain)


def expression(words: Iterable[str]) -> re.Pattern[str]:
    """Finds words; what overlaps counts once: the leftmost, and of those that begin at one place the longest.

    Blanks and line breaks within a word are passed over; full-width and half-width signs are alike, and so are capital
    and small ASCII letters: ``folded`` of what is found is that of the word. No word is blank.
    """
    longest_first = sorted({folded(word) for word in words}, key=lambda word: (-len(word), word))
    return re.compile("|".join(f"[\\s{_NO_WIDTH}]*".join(map(_alike, word)) for word in longest_first))


def _alike(sign: str) -> str:
    """Every way to write a sign of a folded word."""
    ways = {sign, sign.upper()} if sign.isascii() else {sign}
    ways |= {chr(ord(way) + 0xFEE0) for way in ways if "!" <= way <= "~"}
    return "[" + "".join(map(re.escape, sorted(ways))) + "]" if len(ways) > 1 else re.escape(sign)
