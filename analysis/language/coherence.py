"""Do the top terms of topics stand near each other, in these reports and in others?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from scipy.sparse import csr_array

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

WINDOWS = (10, 20, 50)  # counted words
NAMES = ("npmi", "npmi_20", "npmi_50", "npmi_outside")


@dataclass(frozen=True, slots=True)
class Windows:
    """How many windows of a corpus hold a term, and two terms. ``together`` has (a, b) sorted, and (a, a) for a."""

    total: int
    together: Mapping[tuple[str, str], int]

    def npmi(self, topic: Sequence[str]) -> float:
        """The coherence of a topic: mean normalised PMI over the pairs of its terms (Bouma 2009; Lau et al. 2014).

        Two terms that are never in one window count -1, two that are always together 1, two that meet as chance has it
        0. A pair with a term that the corpus does not have (for lack of which nothing is known) is left out; NaN where
        no pair is left.
        """
        known = [term for term in topic if (term, term) in self.together]
        pairs = [self._pair(a, b) for a, b in combinations(sorted(known), 2)]
        return float(np.mean(pairs)) if pairs else float("nan")

    def _pair(self, a: str, b: str) -> float:
        joint = self.together.get((a, b), 0)
        if joint in (0, self.total):
            return 2.0 * (joint > 0) - 1
        alone = self.together[a, a] * self.together[b, b]
        return float(np.log(joint * self.total / alone) / -np.log(joint / self.total))


def windows(streams: Iterable[Sequence[str]], size: int, terms: Iterable[str]) -> Windows:
    """The windows of some texts: every run of ``size`` words (a text that is shorter is one window)."""
    known = sorted(set(terms))
    column = {term: at for at, term in enumerate(known)}
    together, total = np.zeros((len(known), len(known)), dtype=np.int64), 0
    for stream in streams:
        if stream:
            seen = _seen(stream, size, column)
            together += (seen.T @ seen).toarray()
            total += seen.shape[0]
    a, b = np.nonzero(np.triu(together))
    found = zip(a.tolist(), b.tolist(), together[a, b].tolist(), strict=True)
    return Windows(total, {(known[at], known[to]): n for at, to, n in found})


def _seen(stream: Sequence[str], size: int, column: Mapping[str, int]) -> csr_array:
    """Window × term: 1 where it holds the term. Few windows hold any, so all others take no room and no time."""
    width = min(size, len(stream))
    n = len(stream) - width + 1
    found = np.array([(at, column[word]) for at, word in enumerate(stream) if word in column]).reshape(-1, 2)
    each = found[:, :1] - np.arange(width)  # the windows that begin here hold the word
    inside = (each >= 0) & (each < n)
    terms = np.broadcast_to(found[:, 1:], each.shape)
    windows = csr_array((np.ones(inside.sum(), dtype=np.int64), (each[inside], terms[inside])), shape=(n, len(column)))
    windows.data[:] = 1  # also where a word stands twice
    return windows


def coherence(
    topics: Sequence[Sequence[str]], streams: Sequence[Sequence[str]], outside: Windows | None
) -> dict[str, float]:
    """The mean NPMI of topics: ``npmi``, ``npmi_20``, ``npmi_50`` by windows of the streams, ``npmi_outside``.

    The last is by another corpus, NaN without one. Words of one report are nearer to each other in it than chance has
    it, whatever the topics: read each value beside that of a placebo.
    """
    terms = {term for topic in topics for term in topic}
    inside = [windows(streams, size, terms) for size in WINDOWS]
    return dict(zip(NAMES, (_mean(topics, counts) for counts in (*inside, outside)), strict=True))


def _mean(topics: Sequence[Sequence[str]], counts: Windows | None) -> float:
    told = pd.Series([counts.npmi(topic) for topic in topics] if counts else [], dtype=float)
    return float(told.mean())


def write_windows(counts: Windows, path: Path) -> None:
    """A row per pair of terms: term, other (the same for the term alone), windows; two empty terms have all windows."""
    pairs = {("", ""): counts.total} | dict(sorted(counts.together.items()))
    table = pd.DataFrame(list(pairs), columns=["term", "other"]).astype("category")
    table.assign(windows=np.array(list(pairs.values()), dtype="int32")).to_parquet(
        path, index=False, compression="zstd"
    )


def read_windows(path: Path) -> Windows:
    """Counts as ``write_windows`` leaves them."""
    table = pd.read_parquet(path)
    pairs = zip(table["term"].astype(str), table["other"].astype(str), strict=True)
    counts = dict(zip(pairs, table["windows"].tolist(), strict=True))
    return Windows(counts.pop(("", "")), counts)
