"""Where in a file an offset is, as an editor counts."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

_BREAK = re.compile(r"\r\n|\r|\n")


class Lines(NamedTuple):
    """The offsets at which the lines of a text begin."""

    starts: tuple[int, ...]

    @staticmethod
    def of(text: str) -> Lines:
        """The lines of a text with any line ends."""
        return Lines((0, *(found.end() for found in _BREAK.finditer(text))))

    def place(self, offset: int) -> str:
        """``line:column`` of a character, both from 1."""
        line = bisect_right(self.starts, offset)
        return f"{line}:{offset - self.starts[line - 1] + 1}"
