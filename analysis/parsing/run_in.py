"""The lines of a text; and of one without line breaks, those that its headings would begin."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from analysis.parsing.numbering import count, styles

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.lexicon.lexicon import Lexicon
    from analysis.parsing.decision import Span

_LINE = re.compile(r"[^\r\n]++")
_UNBROKEN = 0.8  # of a text in one line: it has lost its line breaks
_LONG = 300  # signs; a shorter line is a paragraph by itself
_ENDS = "。;!?:"  # behind one of these a heading may begin
_LONGEST = 48  # signs of a heading that the next stands directly behind: 一、工作回顾(一)经济发展


def plain_lines(text: str, _: Lexicon) -> Iterator[Span]:
    """The lines as they are broken."""
    return (found.span() for found in _LINE.finditer(text))


def is_unbroken(text: str) -> bool:
    """Whether a text has lost its line breaks: nearly all of it is one long line."""
    longest = max(map(len, _LINE.findall(text)), default=0)
    return longest > _LONG and longest >= _UNBROKEN * len(text)


def run_in_lines(text: str, lexicon: Lexicon) -> Iterator[Span]:
    """The lines of a text, of which a long one is broken before its title ends and before every heading in it."""
    for start, end in plain_lines(text, lexicon):
        at = start
        if end - start > _LONG:
            for place in sorted({*_behind_the_title(text, start, end, lexicon), *_headings(text, start, end, lexicon)}):
                if at < place < end:
                    yield at, place
                    at = place
        yield at, end


def _behind_the_title(text: str, start: int, end: int, lexicon: Lexicon) -> Iterator[int]:
    """Where a title ends that the first sentence follows without a break."""
    found = lexicon.pattern("outline.title_run_in").match(text, start, end)
    if found:
        yield found.end()


def _headings(text: str, start: int, end: int, lexicon: Lexicon) -> Iterator[int]:
    """Where headings begin: numbers that count up from one, each where a heading may stand.

    The numbers of an inner style begin anew behind each of an outer one.
    """
    pattern, names = lexicon.made(styles)
    seen: dict[int, int] = {}
    last = start  # where the last heading begins
    for found in pattern.finditer(text, start, end):
        rank, at = names.index(str(found.lastgroup)), found.start()
        number = count(found.group(), lexicon)
        near = at - last <= _LONGEST and not any(sign in text[last:at] for sign in _ENDS)
        if number != seen.get(rank, 0) + 1 or not (at == start or text[at - 1] in _ENDS or near):
            continue
        seen = {outer: value for outer, value in seen.items() if outer < rank} | {rank: number}
        last = at
        yield at
