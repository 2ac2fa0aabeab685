"""Reports read, or found to be read already: parts brought up to date for some registered reports."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from analysis.building.chunk import read_chunk
from analysis.building.chunks import Entry, chunks
from analysis.building.crew import FOR_MANY
from analysis.building.engine import engine
from analysis.building.part import Stamp
from analysis.building.parts import Parts
from analysis.corpus.registry import check_unchanged, lexicon_of
from analysis.corpus.reviews import read_reviews
from analysis.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from pathlib import Path

    from analysis.building.chunk import Reject
    from analysis.building.crew import Crew
    from analysis.corpus.meta import ReportMeta

FOR_LATER = "analysis.profiles.peers"  # slow to load, and needed behind the reading: loaded while others make ready


@dataclass(frozen=True, slots=True)
class Reading:
    """Some reports of a folder that are in parts, and those that could not be read, in the order of the registry."""

    folder: Path
    engine: str
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
    return Reading(folder, of_now, parts, read, tuple(rejects.values()))


def _bring_up_to_date(
    folder: Path, of_now: str, entries: Sequence[Entry], parts: Parts, crew: Crew
) -> dict[str, Reject]:
    """Read what is in no part; those that cannot be read, by doc_id.

    A text that was read before, and whose file was touched since, is held against its checksum.
    """
    missing: list[tuple[Entry, int]] = []
    every = 0
    for entry in entries:
        stamp = Stamp.of(folder / str(entry.meta.source_file))
        every += stamp.size
        before = parts.stamp(entry.key)
        if before is None:
            missing.append((entry, stamp.size))
        elif before != stamp:
            check_unchanged(folder, entry.meta)
    found: dict[str, Reject] = {}
    if missing:
        crew.told(len(missing), 0)
        total = sum(size for _, size in missing)
        if crew.size(total) == 1:  # this process reads them, others will be needed for what all of them say
            crew.foresee(every)
        else:
            crew.foresee(total, FOR_MANY)
            import_module(FOR_LATER)
        for read in crew.each(read_chunk, chunks(folder, of_now, missing, total, crew.size(total)), total):
            if read.part:
                parts.add(read.part)
            found |= {reject.doc_id: reject for reject in read.rejects}
            crew.told(len(missing), read.n)
        crew.dismiss()
    return {entry.meta.doc_id: found[entry.meta.doc_id] for entry in entries if entry.meta.doc_id in found}
