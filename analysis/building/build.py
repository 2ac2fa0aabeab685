"""A registered corpus to its tables: what ``analysis.build`` and the command do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from analysis.building.read import read_reports
from analysis.building.tables import frames, gathered, streamed
from analysis.corpus.registry import read_registry
from analysis.errors import InputError, listed, shown
from analysis.storage.whole import replaced
from analysis.tables import store
from analysis.tables.counts import Counts
from analysis.tables.package import FILES

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from pathlib import Path

    from analysis.building.chunk import Reject
    from analysis.building.crew import Crew
    from analysis.corpus.meta import ReportMeta
    from analysis.tables.tables import Tables

WHOLE = 1000  # reports whose tables are one file each, and are all loaded at once; those of more are partitioned


@dataclass(frozen=True, slots=True)
class Built:
    """What a build into a folder has made: how much, and which registered reports could not be read."""

    counts: Counts
    rejects: tuple[Reject, ...]


def read_corpus(
    folder: Path, work: Path, chosen: Collection[ReportMeta] | str | None, crew: Crew, *, reviewed: bool = True
) -> Tables:
    """All tables of the registered reports of a folder; of ``chosen`` ones, or of a year or province, these alone.

    ``work`` is a folder for what is read of each report: what is there from before is not read again. Raises InputError
    for a lexicon, a review or a list of concepts that cannot be read, and where no report can be.
    """
    every, doc_ids = _registered(folder, chosen)
    with crew:
        return gathered(read_reports(folder, every, doc_ids, work, crew, reviewed=reviewed), crew)


def write_corpus(folder: Path, out: Path, only: str | None, crew: Crew, *, reviewed: bool = True) -> Built:
    """The same, written into a folder, whatever their number; it is nobody else's from before the reading on.

    What is read is kept whatever happens. Raises InputError as ``read_corpus``, and as ``storage.whole.replaced``.
    """
    every, doc_ids = _registered(folder, only)  # a mistake in the registry is told before anything is touched
    with replaced(out, FILES) as new, crew:
        reading = read_reports(folder, every, doc_ids, beside(out), crew, reviewed=reviewed)
        if len(reading.entries) > WHOLE:
            streamed(reading, new, crew)
        else:
            store.fill(frames(reading, crew), new)
        return Built(Counts.stored(store.connect(new)), reading.rejects)


def beside(tables: Path) -> Path:
    """Where a build into a folder keeps what it has read of each report: beside it, be it a link or ``.``."""
    place = tables.absolute()
    return place.with_name(f".{place.name}-parts")


def _registered(
    folder: Path, chosen: Collection[ReportMeta] | str | None
) -> tuple[Sequence[ReportMeta], Collection[str]]:
    """All reports of a folder, and the names of the chosen ones."""
    every = read_registry(folder)
    metas = _only(every, chosen) if chosen is None or isinstance(chosen, str) else chosen
    return every, {meta.doc_id for meta in metas}


def _only(metas: Sequence[ReportMeta], words: str | None) -> Sequence[ReportMeta]:
    """The reports of a year or a province; InputError where there is none."""
    if words is None:
        return metas
    found = [meta for meta in metas if words in (str(meta.plan_year), meta.province)]
    if not found:
        years, provinces = {str(meta.plan_year) for meta in metas}, {meta.province for meta in metas if meta.province}
        expected = f"one of {listed(sorted(years) + sorted(provinces))}"
        raise InputError("--only", shown(words), expected, "Name a year or a province of the registry.")
    return found
