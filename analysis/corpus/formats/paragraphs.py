"""Lines of pages joined into paragraphs, also over the break of a page."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

from analysis.corpus.formats.lines import tidy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from analysis.corpus.formats.pdf_lines import Line

_INDENTED = re.compile(r"\s*[\u3000]{2}|\s{4}")
_NUMBERED = re.compile(
    r"\s*(?:第[一二三四五六七八九十百零]+[章节部分篇]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]"
    r"|[（(]?\d{1,2}[）)]|\d{1,2}[.．、](?!\d)|[①-⑳]|[●■◆·•▲★])"
)
_ENDS = re.compile(r"[。！？；：…!?;:][”’）)」]?\s*\Z")
_MARKS = re.compile("[，。；：、！？,;:]")  # a first line without one is a title
_LATIN = re.compile(r"[A-Za-z]\Z"), re.compile(r"[A-Za-z]")
_INDENT = 1.2  # ems from the margin at which a paragraph begins
_SHORT = 0.72  # of the width; a line that ends before has no more to say
_GAP = 1.7  # times the usual distance of lines
_SIZES = 1.15  # times the size of the other: a title and what stands below it


class _Margins(NamedTuple):
    """Where the lines of a page usually begin, where those of the text end, and how far they are apart."""

    left: float
    right: float
    leading: float


def paragraphs(pages: Sequence[Sequence[Line]]) -> tuple[str, tuple[int, ...]]:
    """The text of some pages, a paragraph or a row of a table a line, and the offset at which each page begins."""
    lines = [line for page in pages for line in page]
    if not lines:
        return "", tuple(0 for _ in pages)
    margins = _margins(pages)
    written: list[str] = []
    length = 0
    starts: list[int] = []
    before: Line | None = None
    for line in lines:
        words = tidy(line.text)
        if before is not None:
            joint = "\n" if before is lines[0] and not _MARKS.search(before.text) else _joint(before, line, margins)
            written.append(joint)
            length += len(joint)
        while len(starts) <= line.page:
            starts.append(length)
        written.append(words)
        length += len(words)
        before = line
    starts += [length] * (len(pages) - len(starts))
    return "".join(written), tuple(starts)


def _margins(pages: Sequence[Sequence[Line]]) -> dict[int, _Margins]:
    lines = [line for page in pages for line in page if not line.row]
    every = lines or [line for page in pages for line in page]
    whole = _of_lines(every)
    found = {}
    for number, page in enumerate(pages):
        own = [line for line in page if not line.row]
        left = _left(own) if len(own) >= 6 else whole.left
        found[number] = whole._replace(left=left, right=whole.right - whole.left + left)
    return found


def _of_lines(lines: Sequence[Line]) -> _Margins:
    rights = sorted(line.right for line in lines)
    steps = [
        above.top - below.top for above, below in pairwise(lines) if above.page == below.page and above.top > below.top
    ]
    return _Margins(_left(lines), rights[int(0.9 * (len(rights) - 1))], median(steps) if steps else 0.0)


def _left(lines: Sequence[Line]) -> float:
    """Where most lines begin; of two places that as many lines have, the outer one."""
    places = Counter(round(line.left / 3) for line in lines)
    most = max(places.values())
    return 3.0 * min(place for place, times in places.items() if times >= most / 2)


def _joint(above: Line, below: Line, margins: dict[int, _Margins]) -> str:
    """What stands between two lines: nothing within a paragraph, a blank between Latin words, else a line feed."""
    if any(_breaks(above, below, margins[above.page], margins[below.page])):
        return "\n"
    latin = _LATIN[0].search(above.text.rstrip()) and _LATIN[1].match(below.text.lstrip())
    return " " if latin else ""


def _breaks(above: Line, below: Line, before: _Margins, after: _Margins) -> Iterator[bool]:
    """Reasons for a new paragraph, the surest first."""
    yield above.row or below.row
    yield _INDENTED.match(below.text) is not None
    yield below.left > after.left + _INDENT * below.em
    yield max(above.em, below.em) > _SIZES * min(above.em, below.em)
    if above.page == below.page:
        yield 0 < before.leading * _GAP < above.top - below.top
    short = above.right - before.left < _SHORT * (before.right - before.left)
    ends = _ENDS.search(above.text) is not None
    numbered = _NUMBERED.match(below.text) is not None
    yield ends and (short or numbered)
    yield short and numbered
    yield short and _NUMBERED.match(above.text) is not None
