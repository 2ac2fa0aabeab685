"""The numbers of headings: which style a line begins with, and how its numbers count up."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from analysis.parsing.numerals import chinese

if TYPE_CHECKING:
    from analysis.lexicon.lexicon import Lexicon

_STYLES = "styles."
_DIGITS = re.compile(r"[0-9]+")


def styles(lexicon: Lexicon) -> tuple[re.Pattern[str], list[str]]:
    """The numbering styles as one expression with a named group each, and their names by rank."""
    names = [key.removeprefix(_STYLES) for key in lexicon.patterns("outline") if key.startswith(_STYLES)]
    each = (f"(?P<{name}>{lexicon.source(f'outline.{_STYLES}{name}')})" for name in names)
    return re.compile("|".join(each)), names


def style(words: str, lexicon: Lexicon) -> tuple[int, int] | None:
    """(rank, length of the number) where a line begins with a heading number."""
    pattern, names = lexicon.made(styles)
    found = pattern.match(words)
    return None if found is None else (names.index(str(found.lastgroup)), found.end())


def count(number: str, lexicon: Lexicon) -> int:
    """What the number of a heading counts: (二) -> 2; 0 for one that counts nothing."""
    digits = _DIGITS.search(number)
    if digits:
        return int(digits.group())
    numeral = lexicon.pattern("outline.counted").search(number)
    return int(chinese(numeral.group(), lexicon) or 0) if numeral else 0
