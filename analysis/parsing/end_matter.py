"""What stands behind a text, or a letter before its annexes: who signs and edits it, its sources, what is annexed."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from analysis.corpus.formats.known import is_frame
from analysis.parsing.cells import CELL
from analysis.parsing.numbering import style

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.lexicon.lexicon import Lexicon
    from analysis.parsing.decision import Span

_LONGEST = 60  # signs of such a line; of one without a bound, a hostile text would have many
_LONGEST_TITLE = 40  # signs of the title of an annex
_SAYS_MORE = re.compile("[0-9。;]")


def begins(text: str, lines: Sequence[Span], lexicon: Lexicon) -> int:
    """Where the lines begin that stand behind a text: the last ones, as far as each is such a line.

    A text has a first line that is none of them. Numbered titles count where the line that opens their list is one.
    """
    first = len(text)
    for start, end in reversed(lines[1:]):
        words = text[start:end]
        if _is_one(words, lexicon) or (first < len(text) and _signs(words, lexicon)):
            first = start
        elif not _may_be_listed(words, lexicon):
            break
    return first


def signed_within(text: str, lines: Sequence[Span], lexicon: Lexicon) -> frozenset[int]:
    """Where lines begin that sign a letter before what is annexed to it: an office and, below it, a date; an annex."""
    dates, annex = lexicon.pattern("outline.date_signed"), lexicon.pattern("outline.annex_by_itself")
    found: set[int] = set()
    for (above, end), (start, stop) in pairwise(lines):
        if annex.fullmatch(text, start, stop):
            found.add(start)
        elif dates.fullmatch(text, start, stop) and _signs(text[above:end], lexicon):
            found.update((above, start))
    return frozenset(found)


def _is_one(words: str, lexicon: Lexicon) -> bool:
    """Whether a line signs, dates or credits a text, opens its annexes, or belongs to the site around it."""
    if len(words) > _LONGEST or CELL in words:
        return False
    if is_frame(words):
        return True
    return lexicon.pattern("outline.end_matter").fullmatch(words) is not None


def _signs(words: str, lexicon: Lexicon) -> bool:
    """Whether a line above such a line may be the name of an office."""
    return CELL not in words and lexicon.pattern("outline.signature").fullmatch(words) is not None


def _may_be_listed(words: str, lexicon: Lexicon) -> bool:
    """Whether a line may be the title of a further annex: 2.任务清单."""
    number = style(words, lexicon)
    return number is not None and len(words) <= _LONGEST_TITLE and not _SAYS_MORE.search(words, number[1])
