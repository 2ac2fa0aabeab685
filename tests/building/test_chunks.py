"""How a corpus is cut."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from analysis.building.chunks import LARGEST, SMALLEST, Entry, chunk_size, chunks
from analysis.corpus.meta import ReportMeta

META = ReportMeta(doc_id="jia", district="甲", plan_year=2031)


@given(st.lists(st.integers(0, LARGEST)), st.integers(1, 60))
def test_chunks_are_the_corpus(sizes: list[int], readers: int) -> None:
    """In its order, nothing twice; no chunk of several is too large, and none could have taken in the next report."""
    entries = [(Entry(str(at), META), size) for at, size in enumerate(sizes)]
    cut = list(chunks(Path(), "", entries, sum(sizes), readers))
    assert [entry for chunk in cut for entry in chunk.entries] == [entry for entry, _ in entries]
    weights = [[sizes[int(entry.key)] for entry in chunk.entries] for chunk in cut]
    largest = [chunk_size(sum(sum(own) for own in weights[at:]), readers) for at in range(len(weights))]
    assert all(len(own) == 1 or sum(own) <= most for own, most in zip(weights, largest, strict=True))
    assert all(sum(own) + after[0] > most for (own, after), most in zip(pairwise(weights), largest, strict=False))


def test_chunks_for_those_who_read() -> None:
    """A quarter of what is left for each, but neither crumbs nor what does not fit into memory."""
    assert chunk_size(4_000_000, 2) == 500_000
    assert chunk_size(10, 2) == SMALLEST
    assert chunk_size(10**10, 2) == LARGEST
