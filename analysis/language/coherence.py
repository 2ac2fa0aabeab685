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
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    import numpy.typing as npt

    _Found = tuple[int, npt.NDArray[np.int64]]  # how long a text is; a row per term in it: place, column

WINDOWS = (10, 20, 50)  # counted words
AT_ONCE = 20_000  # terms in texts whose windows are laid out together: some 30 MB for the widest
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
    for at_once in _blocks(streams, column):
        seen = _seen(at_once, size, len(known))
        together += (seen.T @ seen).toarray()
        total += seen.shape[0]
    a, b = np.nonzero(np.triu(together))
    found = zip(a.tolist(), b.tolist(), together[a, b].tolist(), strict=True)
    return Windows(total, {(known[at], known[to]): n for at, to, n in found})


def _blocks(streams: Iterable[Sequence[str]], column: Mapping[str, int]) -> Iterator[list[_Found]]:
    """Where the terms stand in each text, some texts at a time."""
    held: list[_Found] = []
    n = 0
    for stream in streams:
        if stream:
            known = [(at, column[word]) for at, word in enumerate(stream) if word in column]
            found = np.array(known, dtype=np.int64).reshape(-1, 2)
            held.append((len(stream), found))
            n += len(found)
        if n >= AT_ONCE:
            yield held
            held, n = [], 0
    if held:
        yield held


def _seen(texts: Sequence[_Found], size: int, n_terms: int) -> csr_array:
    """Window × term: 1 where it holds the term. Few windows hold any, so all others take no room and no time."""
    n = np.array([max(length - size + 1, 1) for length, _ in texts])  # windows of each text
    begin = n.cumsum() - n
    text = np.repeat(np.arange(len(texts)), [len(found) for _, found in texts])
    found = np.concatenate([found for _, found in texts])
    each = found[:, :1] - np.arange(size)  # the windows that begin here hold the word
    inside = (each >= 0) & (each < n[text, None])
    terms = np.broadcast_to(found[:, 1:], each.shape)[inside]
    rows = (each + begin[text, None])[inside]
    windows = csr_array((np.ones(len(rows), dtype=np.int64), (rows, terms)), shape=(n.sum(), n_terms))
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
