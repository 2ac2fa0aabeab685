"""Reports read, or found to be read already: parts brought up to date for some registered reports."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from analysis.building.chunks import Entry, chunk_size, chunks
from analysis.building.cluster import on_cluster
from analysis.building.crew import alone, cores, together
from analysis.building.engine import engine
from analysis.building.part import Stamp
from analysis.building.parts import Parts
from analysis.corpus.registry import check_unchanged, lexicon_of
from analysis.corpus.reviews import read_reviews
from analysis.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Collection, Generator, Sequence
    from pathlib import Path

    from analysis.building.chunk import ChunkRead, Reject
    from analysis.corpus.meta import ReportMeta

PAYS = 3_000_000  # bytes of text, a few seconds of one core: for less, other processes are not worth their start
CLUSTER = 64  # readers that a cluster is taken to have


class Told(Protocol):
    """Is told how far the reading is: of so many reports to be read, so many more are."""

    def __call__(self, total: int, more: int) -> None:
        """Take note."""


@dataclass(frozen=True, slots=True)
class Crew:
    """Who reads: so many processes (None: all cores where it pays), or the cluster of a scheduler; and who is told."""

    jobs: int | None = None
    scheduler: str | None = None
    told: Told = lambda total, more: None

    def read(self, folder: Path, of_now: str, missing: Sequence[tuple[Entry, int]]) -> Generator[ChunkRead]:
        """Some reports of a folder, each with the size of its text, chunk by chunk."""
        total = sum(size for _, size in missing)
        readers = CLUSTER if self.scheduler else self.jobs or (cores() if total >= PAYS else 1)
        cut = list(chunks(folder, of_now, missing, chunk_size(total, readers)))
        if self.scheduler:
            return on_cluster(cut, self.scheduler)
        n = min(readers, len(cut))
        return together(cut, n) if n > 1 else alone(cut)


@dataclass(frozen=True, slots=True)
class Reading:
    """Some reports of a folder that are in parts, and those that could not be read, in the order of the registry."""

    folder: Path
    parts: Parts
    entries: tuple[Entry, ...]
    rejects: tuple[Reject, ...]


def read_reports(
    folder: Path, registered: Sequence[ReportMeta], chosen: Collection[str], work: Path, crew: Crew, *, reviewed: bool
) -> Reading:
    """The chosen ones of all reports that are registered in a folder, read into the parts in ``work`` if in none yet.

    What was read of other registered reports stays in ``work``, all else goes. Raises ChangedFile for a text that is
    not the registered one, and InputError for a lexicon or a review that cannot be read, and where no report can be.
    """
    of_now, reviews = engine(folder), read_reviews(folder) if reviewed else {}
    lexicon_of(folder)  # a mistake in it is told before the work
    every = [Entry.of(of_now, meta, reviews.get(meta.doc_id, ())) for meta in registered]
    entries, parts = [entry for entry in every if entry.meta.doc_id in chosen], Parts(work)
    rejects = _bring_up_to_date(folder, of_now, entries, parts, crew)
    parts.keep({entry.key for entry in every})
    if len(rejects) == len(entries):
        first = next(iter(rejects.values()))
        more = f" (and {len(rejects) - 1} more that cannot be read)" if len(rejects) > 1 else ""
        reason = first.reason.removeprefix("found ")
        raise InputError(str(folder / first.file), f"{reason}{more}", "one report that can be read", first.advice)
    read = tuple(entry for entry in entries if entry.meta.doc_id not in rejects)
    return Reading(folder, parts, read, tuple(rejects.values()))


def _bring_up_to_date(
    folder: Path, of_now: str, entries: Sequence[Entry], parts: Parts, crew: Crew
) -> dict[str, Reject]:
    """Read what is in no part; those that cannot be read, by doc_id.

    A text that was read before, and whose file was touched since, is held against its checksum.
    """
    missing: list[tuple[Entry, int]] = []
    for entry in entries:
        stamp = Stamp.of(folder / str(entry.meta.source_file))
        before = parts.stamp(entry.key)
        if before is None:
            missing.append((entry, stamp.size))
        elif before != stamp:
            check_unchanged(folder, entry.meta)
    found: dict[str, Reject] = {}
    if missing:
        crew.told(len(missing), 0)
        with closing(crew.read(folder, of_now, missing)) as reading:  # whatever happens here, readers end at once
            for read in reading:
                if read.part:
                    parts.add(read.part)
                found |= {reject.doc_id: reject for reject in read.rejects}
                crew.told(len(missing), read.n)
    return {entry.meta.doc_id: found[entry.meta.doc_id] for entry in entries if entry.meta.doc_id in found}
