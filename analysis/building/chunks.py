"""The corpus cut into chunks: by the size of the texts, since a chunk is what has to fit into memory."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from analysis.building.engine import digest

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from analysis.corpus.meta import ReportMeta
    from analysis.corpus.reviews import Review

T = TypeVar("T")
# Bytes of text. More at a time is hardly faster, and takes memory; less is dearer to hand over than to read.
LARGEST, SMALLEST = 2_000_000, 200_000
SHARES = 4  # chunks for each of those who read, of what is left: the last ones are small, and not waited for long


@dataclass(frozen=True, slots=True)
class Entry:
    """A registered report with what people have set right in it, and the key of all that its rows are made of."""

    key: str
    meta: ReportMeta
    reviews: tuple[Review, ...] = ()

    @staticmethod
    def of(engine: str, meta: ReportMeta, reviews: Sequence[Review] = ()) -> Entry:
        """Its key is a digest of engine, facts (the checksum of its text among them) and reviews."""
        said = [repr(replace(review, where="")) for review in reviews]
        return Entry(digest([engine, repr(meta), *said]), meta, tuple(reviews))


@dataclass(frozen=True, slots=True)
class Chunk:
    """Some reports of a folder, to be read together by the engine of that digest."""

    folder: Path
    engine: str
    entries: tuple[Entry, ...]


def chunks(
    folder: Path, engine: str, entries: Iterable[tuple[Entry, int]], total: int, readers: int
) -> Iterator[Chunk]:
    """Entries, each with the size of its text, in chunks for so many readers; ``total`` is the size of all."""
    for held in cut(entries, total, readers):
        yield Chunk(folder, engine, tuple(held))


def cut(items: Iterable[tuple[T, int]], total: int, readers: int) -> Iterator[list[T]]:
    """Items, each with its size, in their order, so many together as are no larger than a chunk, but one at least."""
    held: list[T] = []
    size, left, largest = 0, total, chunk_size(total, readers)
    for item, its in items:
        if held and size + its > largest:
            yield held
            left -= size
            held, size, largest = [], 0, chunk_size(left, readers)
        held.append(item)
        size += its
    if held:
        yield held


def chunk_size(left: int, readers: int) -> int:
    """How large the next chunk is best, of so many bytes that are left for so many readers. No row depends on it."""
    return min(max(left // (readers * SHARES), SMALLEST), LARGEST)
