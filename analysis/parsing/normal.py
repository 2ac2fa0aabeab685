"""One text in the form that the grammars read: no stray spaces, half-width digits, one sign for each punctuation mark.

Reports come with spaces inside words and numbers ("6.5亿 元", "20 31 年") and with full- and half-width signs mixed.
The normal form has them evened out, and every position in it leads back to the source.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from analysis.lexicon.lexicon import Lexicon
from analysis.lexicon.radicals import COMMON
from analysis.parsing.cells import with_cells

if TYPE_CHECKING:
    from collections.abc import Iterator

_NO_WIDTH = r"\u200b\u200c\u200d\u2060\ufeff\u00ad"
# A run of white space, or one of signs without a width. What begins with one set of signs is found three times as fast.
_SPACES = re.compile(rf"[\s{_NO_WIDTH}](?:(?<=[^\S\r\n])[^\S\r\n]*+|(?<=[{_NO_WIDTH}])[{_NO_WIDTH}]*+)")
_THOUSANDS = re.compile(r"[0-9]{1,3}(?:[^\S\r\n][0-9]{3})++\Z")
# Left: the signs in use; right: the one that the grammars know.
_PUNCTUATION = {
    "\uff0c\ufe50": ",",
    "\uff1b\ufe54": ";",
    "\uff1a\ufe55\u2236": ":",
    "\uff1f": "?",
    "\uff01": "!",
    "\uff0e\ufe52": ".",
    "\ufe51": "、",
    "\uff08[\uff3b\u3014\u3010": "(",
    "\uff09]\uff3d\u3015\u3011": ")",
    "\uff05\ufe6a": "%",
    "\uff0b\ufe62": "+",
    "\uff0f": "/",
    "\uff5e\u223c\u301c": "~",
    "\u2013\uff0d\u2212\u2010\u2011": "-",
    "\u2015\u2500": "—",
    "\uff5c\u2502\u2503": "|",
    "\u300c\u300e\u301d": "“",
    "\u300d\u300f\u301e": "”",
}
_PLAIN = {sign: plain for signs, plain in _PUNCTUATION.items() for sign in signs}
_PLAIN |= {
    chr(0xFF00 + code): chr(0x20 + code) for code in (*range(0x10, 0x1A), *range(0x21, 0x3B), *range(0x41, 0x5B))
}
_PLAIN |= COMMON
_NOT_PLAIN = re.compile(f"[{re.escape(''.join(_PLAIN))}]")  # four times as fast as str.translate
_LONGEST_IN_DATE = 4  # digits, of a year
_NOWHERE = (sys.maxsize, sys.maxsize)
_OTHER_DIGITS = re.compile(r"[^\D0-9]")  # decimal digits of other scripts


@dataclass(frozen=True, slots=True)
class Normal:
    """A normal form: ``text``, and for each kept run its first position here (``heads``) and in the source."""

    text: str
    heads: tuple[int, ...]
    sources: tuple[int, ...]

    def to_source(self, position: int) -> int:
        """Position in the source of the character at ``position`` here."""
        run = bisect_right(self.heads, position) - 1
        return self.sources[run] + position - self.heads[run]

    def blanks(self) -> dict[int, int]:
        """Where white space of the source has gone, within the text, and how many signs of it."""
        runs = zip(pairwise(self.heads), pairwise(self.sources), strict=True)
        return {head: source - (before + head - at) for (at, head), (before, source) in runs}

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Source span of the non-empty span ``start:end`` here: from its first to after its last character."""
        run = bisect_right(self.heads, start) - 1
        shift = self.sources[run] - self.heads[run]
        within = run + 1 == len(self.heads) or end <= self.heads[run + 1]
        return start + shift, end + shift if within else self.to_source(end - 1) + 1


def normalise(text: str, lexicon: Lexicon | None = None) -> Normal:
    """The normal form of a text. White space within a line goes, except between digits that are separate numbers."""
    lexicon = lexicon or Lexicon.default()
    even = _NOT_PLAIN.sub(lambda match: _PLAIN[match.group()], text)
    even = _OTHER_DIGITS.sub(lambda match: str(unicodedata.decimal(match.group())), even)
    even = lexicon.pattern("outline.field_gap").sub(",", with_cells(even, lexicon))
    pieces: list[str] = []
    heads, sources = [0], [0]
    length = at = 0
    for start, end in _gaps(even, lexicon):
        pieces.append(even[at:start])
        length += start - at
        at = end
        if heads[-1] == length:
            sources[-1] = end
        else:
            heads.append(length)
            sources.append(end)
    pieces.append(even[at:])
    return Normal("".join(pieces), tuple(heads), tuple(sources))


def _gaps(even: str, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """The spans of white space that go; of that between two numbers, or behind one that counts off, one space stays."""
    enumerated = {found.end() for found in lexicon.pattern("numbers.spaced_enumerator").finditer(even)}
    joined = iter(_numbers_in_pieces(even, lexicon))
    first, last = next(joined, _NOWHERE)
    for match in _SPACES.finditer(even):
        start, end = match.span()
        while last < start:
            first, last = next(joined, _NOWHERE)
        within = first <= start < end <= last
        if start in enumerated or (not within and start and _between_numbers(even, start, end)):
            start += 1
        if start < end:
            yield start, end


def _between_numbers(even: str, start: int, end: int) -> bool:
    return even[start - 1].isdecimal() and even[end : end + 1].isdecimal()


def _numbers_in_pieces(even: str, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """Spans of digits with white space between them that are one number: 20 31年, 2 0 3 1, 1 234 567."""
    for match in lexicon.pattern("numbers.spaced_digits").finditer(even):
        runs = match.group().split()
        date_like = match[1] and sum(map(len, runs)) <= _LONGEST_IN_DATE
        if date_like or max(map(len, runs)) == 1 or _THOUSANDS.match(match.group()):
            yield match.span()
