"""Reports that follow each other, compared: some pairs of them by themselves, wherever there is a core for it.

What is found is kept among the parts, by the keys of both reports, so that only new pairs are compared.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pyarrow as pa

from analysis.building.chunks import cut
from analysis.building.engine import lexicon_for
from analysis.building.part import packed, streamed
from analysis.building.parts import joint
from analysis.following.reports import READ, reports
from analysis.following.table import followups
from analysis.tables.catalogue import FOLLOWUPS
from analysis.tables.check import check_rows

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from analysis.building.crew import Crew
    from analysis.building.read import Reading

DEARER = 10  # to read a text than to compare it


@dataclass(frozen=True, slots=True)
class Pairs:
    """Some pairs of successive reports, each by doc_id and key, and of all that are in them the tables READ."""

    folder: Path
    engine: str
    pairs: tuple[tuple[str, str], ...]
    keys: tuple[str, ...]
    tables: Mapping[str, bytes]


def compared(pairs: Pairs) -> bytes:
    """A part of their follow-ups. Raises InputError where this code is not that of the pairs."""
    lexicon = lexicon_for(pairs.folder, pairs.engine)
    tables = {name: pa.ipc.open_stream(data).read_all() for name, data in pairs.tables.items()}
    rows = check_rows(FOLLOWUPS, followups(reports(tables), pairs.pairs, lexicon))
    return packed(pairs.keys, (), [earlier for earlier, _ in pairs.pairs], {FOLLOWUPS.name: rows})


def compare(reading: Reading, successive: Sequence[tuple[str, str]], crew: Crew) -> Iterator[bytes]:
    """Parts of the pairs that are in none yet, each as it is done."""
    entries = {entry.meta.doc_id: entry for entry in reading.entries}
    place = {doc_id: at for at, doc_id in enumerate(entries)}
    missing = [pair for pair in successive if not reading.parts.has(joint(*(entries[one].key for one in pair)))]
    sizes = [sum(reading.parts.size(entries[one].key) for one in pair) for pair in missing]
    total = sum(sizes)

    def jobs() -> Iterator[Pairs]:
        for some in cut(zip(missing, sizes, strict=True), total, crew.size(total // DEARER)):
            both = {doc_id for pair in some for doc_id in pair}
            keys = [entries[doc_id].key for doc_id in sorted(both, key=place.__getitem__)]
            tables = {name: streamed(reading.parts.table(name, keys)) for name in READ}
            theirs = tuple(joint(*(entries[one].key for one in pair)) for pair in some)
            yield Pairs(reading.folder, reading.engine, tuple(some), theirs, tables)

    return crew.each(compared, jobs(), total // DEARER)
