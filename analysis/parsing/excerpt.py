"""Pieces of a text put together for a pattern to read, with the way back to where they stand in it."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable

    from analysis.parsing.decision import Span


class Excerpt(NamedTuple):
    """``words`` are the pieces put together; ``heads`` and ``places`` say where each begins, here and in the text."""

    words: str
    heads: tuple[int, ...]
    places: tuple[int, ...]

    @staticmethod
    def of(text: str, *spans: Span) -> Excerpt:
        """The pieces of a text in the given spans."""
        if len(spans) == 1:
            return Excerpt(text[slice(*spans[0])], (0,), (spans[0][0],))
        heads = [0]
        for start, end in spans:
            heads.append(heads[-1] + end - start)
        places = tuple(start for start, _ in spans)
        return Excerpt("".join(text[start:end] for start, end in spans), tuple(heads[:-1]), places)

    def says(self, pattern: re.Pattern[str]) -> Span | None:
        """Where in the text a pattern is first found."""
        found = pattern.search(self.words)
        return None if found is None else self.place(found)

    def place(self, found: re.Match[str]) -> Span:
        """Where in the text a match in the words stands, from its first sign to behind its last."""
        start = self._place(found.start())
        return start, max(start, self._place(found.end() - 1) + 1)

    def without(self, names: Iterable[re.Match[str]]) -> Excerpt:
        """The excerpt of one piece without what is found in it."""
        base, end = self.places[0], 0
        spans: list[Span] = []
        for name in names:
            spans.append((end, name.start()))
            end = name.end()
        spans.append((end, len(self.words)))
        left = Excerpt.of(self.words, *spans)
        return Excerpt(left.words, left.heads, tuple(base + place for place in left.places))

    def _place(self, at: int) -> int:
        piece = bisect_right(self.heads, at) - 1
        return self.places[piece] + at - self.heads[piece]
