"""Where sentences end: at 。 and at ; ! ? outside brackets and quotation marks, closing marks included."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_SIGN = re.compile(r"[。;!?]++[”’)》]*+|[(“《]|[)”》]")


def split(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Spans of the sentences in ``text[start:end]``, which holds no line break; together they cover all of it."""
    depth = 0
    begin = start
    for sign in _SIGN.finditer(text, start, end):
        mark = sign.group()
        if mark in "(“《":
            depth += 1
        elif mark in ")”》":
            depth = max(0, depth - 1)
        elif mark[0] == "。" or depth == 0:
            yield begin, sign.end()
            begin = sign.end()
            depth = 0
        else:
            depth = max(0, depth - len(mark.lstrip("。;!?")))
    if begin < end:
        yield begin, end
