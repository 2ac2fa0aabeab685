"""Running heads and page numbers: what stands at the edge of pages and is no part of the text."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from analysis.corpus.formats.known import plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from analysis.corpus.formats.pdf_lines import Line

_DIGITS = re.compile(r"\d+")
_NUMBER = re.compile(r"[-—–_·.|/第共页]*(?:\d{1,4}|[ivxlc]{1,6})[-—–_·.|/页]*(?:[,共/of]*\d{1,4}页?)?[-—–_·.|]*", re.I)
_EDGE = 2  # lines at the upper and at the lower edge
_SHARE = 0.3  # of the pages that a running head stands on; even and odd pages may have their own
_AT = 4.0  # points by which its height may differ


def without_running_heads(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """The lines of each page without what is repeated at its edges, and without its number."""
    seen: Counter[tuple[str, int]] = Counter()
    for page in pages:
        seen.update({key for line in _edges(page) for key in _keys(line)})
    enough = max(2, _SHARE * sum(map(bool, pages)))
    found = []
    for page in pages:
        edges = _edges(page)
        dropped = {id(line) for line in edges if any(seen[key] >= enough for key in _keys(line))}
        dropped |= {id(line) for line in _outermost(page) if _NUMBER.fullmatch(plain(line.text))}
        found.append([line for line in page if id(line) not in dropped])
    return found


def _edges(page: Sequence[Line]) -> list[Line]:
    lines = sorted((line for line in page if not line.row), key=lambda line: -line.top)
    return lines if len(lines) <= 2 * _EDGE else lines[:_EDGE] + lines[-_EDGE:]


def _outermost(page: Sequence[Line]) -> list[Line]:
    lines = sorted((line for line in page if not line.row), key=lambda line: line.top)
    return [lines[0], lines[-1]] if len(lines) > 1 else []


def _keys(line: Line) -> Iterator[tuple[str, int]]:
    """What a line is known again by: its words whatever their numbers, and about where it stands."""
    words = _DIGITS.sub("#", plain(line.text))
    yield words, int(line.top // _AT)
    yield words, int(line.top // _AT) + 1
