"""The lines of a text; and of one without line breaks, those that its headings would begin."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from analysis.parsing.numbering import count, styles
from analysis.parsing.stance import announces

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from analysis.lexicon.lexicon import Lexicon
    from analysis.parsing.decision import Span

_LINE = re.compile(r"[^\r\n]++")
_UNBROKEN = 0.8  # of a text in one line: it has lost its line breaks
_LONG = 300  # signs; a shorter line is a paragraph by itself
_ENDS = "。;!?:"  # behind one of these a heading may begin
_LONGEST = 48  # signs of a heading that the next stands directly behind: 一、工作回顾(一)经济发展
_TO_A_SIGN = re.compile(r"[^\r\n,。;:!?、|]{4,}")
_DIGIT = re.compile("[0-9]")
_SENTENCE_END = re.compile(r"[。;!?:]++[”’)》]*+")
_INDENT = 2  # blanks
_FEWEST_BETWEEN = 12  # signs between two blanks of a text that has them where lines were broken
_CLOSES_HEADING = ("。", ":")
_AROUND = "()。:"  # signs around or behind a heading by itself


def plain_lines(text: str, _: Lexicon) -> Iterator[Span]:
    """The lines as they are broken."""
    return (found.span() for found in _LINE.finditer(text))


def is_unbroken(text: str) -> bool:
    """Whether a text has lost its line breaks: nearly all of it is one long line."""
    longest = max(map(len, _LINE.findall(text)), default=0)
    return longest > _LONG and longest >= _UNBROKEN * len(text)


def run_in_lines(text: str, lexicon: Lexicon, blanks: Mapping[int, int]) -> Iterator[Span]:
    """The lines of a text, of which a long one is broken as its headings, its title and its addresses would break it.

    ``blanks`` are the places where white space stood in the source, and how many signs of it.
    """
    for start, end in plain_lines(text, lexicon):
        at = start
        if end - start > _LONG:
            told = _telling(start, end, blanks)
            counted = {*_headings(text, start, end, lexicon, told)}
            breaks = {
                *_behind_the_title(text, start, end, lexicon), *_behind_the_opening(text, start, end, lexicon),
                *counted, *_announcements(text, {*_sentence_starts(text, start, end), *counted}, end, lexicon, told),
                *_before_the_close(text, start, end, lexicon), *_at_blanks(text, start, end, told),
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


def _announcements(text: str, starts: Iterable[int], end: int, lexicon: Lexicon, blanks: Blanks) -> Iterator[int]:
    """Where headings begin and end that announce a part, or have a number, at places where one may begin."""
    numbers, _ = lexicon.made(styles)
    apart = blanks.single | blanks.wide
    for place in starts:
        number = numbers.match(text, place, end)
        begin = number.end() if number else place
        words = _TO_A_SIGN.match(text, begin, min(end, begin + _LONGEST))
        if words is None:
            continue
        parted = [blank for blank in range(begin + 1, words.end()) if blank in apart]
        if number:  # 一、聚焦民生|新建食堂3个
            yield from [blank for blank in parted if not _DIGIT.search(text, begin, blank)][-1:]
        behind = _announced(text, begin, words.end(), parted, lexicon)
        if behind is not None:
            yield from (place, behind)


def _announced(text: str, begin: int, stop: int, parted: Iterable[int], lexicon: Lexicon) -> int | None:
    """Where words end that announce a part: where white space stood, at a sign, or where the first sentence begins."""
    announced = lexicon.pattern("outline.announcement")
    followed = lexicon.pattern("outline.announcement_run_in").match(text, begin)
    at_sign = text[stop : stop + 1] in _CLOSES_HEADING and announced.fullmatch(text, begin, stop)
    ends = [
        *(blank for blank in parted if announced.fullmatch(text, begin, blank)),
        *((followed.end("heading"),) if followed else ()),
        *((stop + 1,) if at_sign else ()),
    ]
    told = ends and announces(announced_in(text[begin : ends[0]], lexicon), lexicon)
    return ends[0] if told else None


def announced_in(words: str, lexicon: Lexicon) -> str:
    """What a line announces, without signs around it, its number, and what a speaker says: 下面报告|今年的打算。"""
    words = words.strip(_AROUND)
    numbers, _ = lexicon.made(styles)
    for opening in (numbers, lexicon.pattern("outline.spoken_opens")):
        if found := opening.match(words):
            words = words[found.end() :]
    return words


def _at_blanks(text: str, start: int, end: int, blanks: Blanks) -> Iterator[int]:
    """Where white space tells of a break: as wide as an indent, behind a sentence, or in front of the first one."""
    first = _SENTENCE_END.search(text, start, end)
    front = first.start() if first else start
    yield from blanks.wide
    yield from (place for place in blanks.single if place <= front or text[place - 1] in _ENDS)


class Blanks(NamedTuple):
    """Where white space stood within a line, a single sign of it or more, as long as that is in few places.

    In a text that is full of it, such as one with a blank between any two signs, it tells nothing.
    """

    single: frozenset[int]
    wide: frozenset[int]


def _telling(start: int, end: int, blanks: Mapping[int, int]) -> Blanks:
    """Those of a line that tell something."""
    found: tuple[set[int], set[int]] = set(), set()
    for place, width in blanks.items():
        if start < place < end:
            found[width >= _INDENT].add(place)
    return Blanks(*(frozenset(one if len(one) * _FEWEST_BETWEEN <= end - start else ()) for one in found))


def _before_the_close(text: str, start: int, end: int, lexicon: Lexicon) -> Iterator[int]:
    """Where the address begins that closes a speech: 各位代表,让我们…"""
    address = lexicon.pattern("outline.address_opens")
    last = max(
        (at for at in _sentence_starts(text, start, end) if at > start and address.match(text, at, end)), default=0
    )
    if last and end - last < _LONG and lexicon.pattern("outline.closing").search(text, last, end):
        yield last


def _sentence_starts(text: str, start: int, end: int) -> Iterator[int]:
    """Where a sentence may begin in a line."""
    yield start
    yield from (found.end() for found in _SENTENCE_END.finditer(text, start, end))


def _headings(text: str, start: int, end: int, lexicon: Lexicon, blanks: Blanks) -> Iterator[int]:
    """Where headings begin: numbers that count up from one, each where a heading may stand, white space before it too.

    The numbers of an inner style begin anew behind each of an outer one.
    """
    pattern, names = lexicon.made(styles)
    seen: dict[int, int] = {}
    last = start  # where the last heading begins
    for found in pattern.finditer(text, start, end):
        rank, at = names.index(str(found.lastgroup)), found.start()
        number = count(found.group(), lexicon)
        near = at - last <= _LONGEST and not any(sign in text[last:at] for sign in _ENDS)
        if number != seen.get(rank, 0) + 1 or not (at == start or text[at - 1] in _ENDS or near or at in blanks.single):
            continue
        seen = {outer: value for outer, value in seen.items() if outer < rank} | {rank: number}
        last = at
        yield at
