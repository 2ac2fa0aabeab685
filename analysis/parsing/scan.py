"""Where a long pattern is found: it is tried at its heads only, the few places that can begin what it matches."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator


def matches(
    pattern: re.Pattern[str], head: re.Pattern[str], text: str, taken: bytearray | None = None
) -> Iterator[re.Match[str]]:
    """The matches of a pattern, left to right and without overlap, that begin where ``head`` is found.

    A head whose source begins with the signs it may be, [0-9], is found many times faster than one that begins with
    what must not stand in front. None is tried where ``taken`` marks what has been found already.
    """
    end = 0
    for found in head.finditer(text):
        start = found.start()
        if start >= end and not (taken and taken[start]) and (match := pattern.match(text, start)):
            end = match.end()
            yield match
