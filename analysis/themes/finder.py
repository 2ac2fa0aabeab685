"""Many words looked for in a text at once."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Indices = npt.NDArray[np.intp]
_UTF32 = "utf-32-le" if sys.byteorder == "little" else "utf-32-be"
_CODES = sys.maxunicode + 1


class Finder:
    """Finds words; of overlapping ones the leftmost, then the longest, counts.

    The words are a trie (one node for each beginning of a word), which is walked from all places of a text at the same
    time, a character further in each step. The first two characters, at which nearly all places drop out, are looked up
    in a table, the others among the sorted edges of the trie. Words have two characters or more.
    """

    def __init__(self, words: Sequence[str]) -> None:
        nodes: dict[str, int] = {}  # the beginnings of words, from 1; 0 stands for none
        for word in words:
            for length in range(2, len(word) + 1):
                nodes.setdefault(word[:length], len(nodes) + 1)
        self.words = words
        self._lengths = np.array([len(word) for word in words])
        self._word = np.full(len(nodes) + 1, -1)  # of each node, the number of the word that is complete there
        self._word[[nodes[word] for word in words]] = np.arange(len(words))
        pairs = {start: node for start, node in nodes.items() if len(start) == 2}
        self._row, self._column = (_numbers(pair[place] for pair in pairs) for place in (0, 1))
        self._row *= self._column.max() + 1  # the rows of the table stand one behind the other
        self._pair = np.zeros(self._row.max() + self._column.max() + 1, dtype=np.int32)
        for pair, node in pairs.items():
            self._pair[self._row[ord(pair[0])] + self._column[ord(pair[1])]] = node
        edges = [(nodes[start[:-1]] * _CODES + ord(start[-1]), node) for start, node in nodes.items() if len(start) > 2]
        self._edges, self._targets = np.array([*sorted(edges), (np.iinfo(np.int64).max, 0)]).T

    def find(self, text: str) -> tuple[Indices, Indices]:
        """The positions of those found, and for each the number of the word in the order in which they were given."""
        codes = np.frombuffer((text + "\0").encode(_UTF32, "surrogatepass"), dtype=np.uint32)
        nodes = self._pair.take(self._row.take(codes[:-1]) + self._column.take(codes[1:]))
        places = np.flatnonzero(nodes != 0)
        nodes = nodes[places].astype(np.int64)
        longest = self._word[nodes]
        walking, length = np.arange(len(places)), 2
        while len(walking):
            edges = nodes * _CODES + codes.take(places[walking] + length, mode="clip")
            at = np.searchsorted(self._edges, edges)
            on = np.flatnonzero(self._edges[at] == edges)
            walking, nodes, length = walking[on], self._targets[at[on]], length + 1
            word = self._word[nodes]
            longest[walking] = np.where(word >= 0, word, longest[walking])
        found = np.flatnonzero(longest >= 0)
        places, longest = places[found], longest[found]
        kept = _apart(places, places + self._lengths[longest])
        return places[kept], longest[kept]


def _apart(starts: Indices, ends: Indices) -> list[int]:
    """Which of these spans, in the order of their starts, do not overlap the one kept before."""
    following = np.searchsorted(starts, ends).tolist()
    kept: list[int] = []
    at = 0
    while at < len(following):
        kept.append(at)
        at = following[at]
    return kept


def _numbers(characters: Iterable[str]) -> npt.NDArray[np.int32]:
    """By code point: a number from 1 for each different character, 0 for all others."""
    numbers = np.zeros(_CODES, dtype=np.int32)
    different = sorted({ord(character) for character in characters})
    numbers[different] = np.arange(1, len(different) + 1)
    return numbers
