"""The lines of a text; and of one without line breaks, those that its headings would begin."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from analysis.parsing.numbering import count, styles
from analysis.parsing.stance import announces

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from analysis.lexicon.lexicon import Lexicon
    from analysis.parsing.decision import Span

_LINE = re.compile(r"[^\r\n]++")
_UNBROKEN = 0.8  # of a text in one line: it has lost its line breaks
_LONG = 300  # signs; a shorter line is a paragraph by itself
_ENDS = "。;!?:"  # behind one of these a heading may begin
_LONGEST = 48  # signs of a heading that the next stands directly behind: 一、工作回顾(一)经济发展
_TO_A_SIGN = re.compile(r"[^\r\n,。;:!?、|]{4,}")
_SENTENCE_END = re.compile(r"[。;!?:]++[”’)》]*+")
_CLOSES_HEADING = ("。", ":")
AROUND_HEADING = "()。:"  # signs around or behind a heading by itself


def plain_lines(text: str, _: Lexicon) -> Iterator[Span]:
    """The lines as they are broken."""
    return (found.span() for found in _LINE.finditer(text))


def is_unbroken(text: str) -> bool:
    """Whether a text has lost its line breaks: nearly all of it is one long line."""
    longest = max(map(len, _LINE.findall(text)), default=0)
    return longest > _LONG and longest >= _UNBROKEN * len(text)


def run_in_lines(text: str, lexicon: Lexicon, blanks: Collection[int]) -> Iterator[Span]:
    """The lines of a text, of which a long one is broken as its headings, its title and its addresses would break it.

    ``blanks`` are the places where white space stood in the source.
    """
    for start, end in plain_lines(text, lexicon):
        at = start
        if end - start > _LONG:
            breaks = {
                *_behind_the_title(text, start, end, lexicon), *_behind_the_opening(text, start, end, lexicon),
                *_headings(text, start, end, lexicon), *_announcements(text, start, end, lexicon, blanks),
                *_before_the_close(text, start, end, lexicon),
            }  # fmt: skip
            for place in sorted(breaks):
                if at < place < end:
                    yield at, place
                    at = place
        yield at, end


def _behind_the_title(text: str, start: int, end: int, lexicon: Lexicon) -> Iterator[int]:
    """Where a title ends that the first sentence follows without a break."""
    found = lexicon.pattern("outline.title_run_in").match(text, start, end)
    if found:
        yield found.end()


def _behind_the_opening(text: str, start: int, end: int, lexicon: Lexicon) -> Iterator[int]:
    """Where the words end by which a speaker lays the report before an assembly: …,请予审议。"""
    found = lexicon.pattern("outline.laid_before").match(text, start, min(end, start + _LONG))
    if found:
        yield found.end()


def _announcements(text: str, start: int, end: int, lexicon: Lexicon, blanks: Collection[int]) -> Iterator[int]:
    """Where headings begin and end that announce a part, with a number or without, where a sentence may begin.

    They end where white space stood, at a sign, or where the first sentence plainly begins (2031年,…).
    """
    announced, followed = lexicon.pattern("outline.announcement"), lexicon.pattern("outline.announcement_run_in")
    numbers, _ = lexicon.made(styles)
    for place in _sentence_starts(text, start, end):
        number = numbers.match(text, place, end)
        begin = number.end() if number else place
        words = _TO_A_SIGN.match(text, begin, min(end, begin + _LONGEST))
        if words is None:
            continue
        stop = words.end()
        ends = [blank for blank in range(begin + 1, stop) if blank in blanks and announced.fullmatch(text, begin, blank)]
        behind = followed.match(text, begin, end)
        if behind and not ends:
            ends = [behind.end("heading")]
        if not ends and text[stop : stop + 1] in _CLOSES_HEADING and announced.fullmatch(text, begin, stop):
            ends = [stop + 1]
        if ends and announces(text[begin : ends[0]].strip(AROUND_HEADING), lexicon):
            yield from (place, ends[0])


def _before_the_close(text: str, start: int, end: int, lexicon: Lexicon) -> Iterator[int]:
    """Where the address begins that closes a speech: 各位代表,让我们…"""
    address = lexicon.pattern("outline.address_opens")
    last = max((at for at in _sentence_starts(text, start, end) if at > start and address.match(text, at, end)), default=0)
    if last and end - last < _LONG and lexicon.pattern("outline.closing").search(text, last, end):
        yield last


def _sentence_starts(text: str, start: int, end: int) -> Iterator[int]:
    """Where a sentence may begin in a line."""
    yield start
    yield from (found.end() for found in _SENTENCE_END.finditer(text, start, end))


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
