"""Where sentences end: at 。 and at ; ! ? outside brackets and quotation marks, closing marks included."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_END = re.compile(r"[。;!?]++[”’)》]*+")
_BRACKET = re.compile(r"([(“《])|[)”》]")


def split(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Spans of the sentences in ``text[start:end]``, which holds no line break; together they cover all of it."""
    begin = seen = start
    depth = 0  # of the brackets open at ``seen``
    for found in _END.finditer(text, start, end):
        at, behind = found.span()
        if text[at] != "。" and (depth := _depth(text, seen, at, depth)):
            depth = max(0, depth - len(found.group().lstrip("。;!?")))
            seen = behind
            continue
        yield begin, behind
        begin = seen = behind
        depth = 0
    if begin < end:
        yield begin, end


def _depth(text: str, start: int, end: int, depth: int) -> int:
    """How many brackets are open at ``end``, where ``depth`` are at ``start``."""
    for bracket in _BRACKET.finditer(text, start, end):
        depth = depth + 1 if bracket.lastindex else max(0, depth - 1)
    return depth
