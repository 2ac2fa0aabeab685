"""The tables of a corpus, gathered from its parts: all in memory, or streamed into files."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from analysis.building.compare import COMPARED, Compared, whole
from analysis.tables import partitioned
from analysis.tables.arrow import to_arrow, to_pandas
from analysis.tables.blank import tables_of
from analysis.tables.catalogue import BY_NAME, REJECTS, TABLES
from analysis.tables.check import check, check_rows
from analysis.tables.frame import frame
from analysis.tables.package import DICTIONARY, PACKAGE
from analysis.tables.relations import references
from analysis.tables.some import report_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    import pandas as pd

    from analysis.building.chunks import Entry
    from analysis.building.crew import Crew
    from analysis.building.read import Reading
    from analysis.tables.tables import Tables

OF_REPORTS = tuple(table for table in TABLES if table.name not in (*COMPARED, REJECTS.name))
# First what needs room for the words of all reports, last what others may be making meanwhile.
ORDER = ("terms", *(table.name for table in OF_REPORTS), *(name for name in COMPARED if name != "terms"))
# Where rows of tables that compare reports are looked up, and by what.
KNOWN = {"documents", "sentences"} | {one.target for name in COMPARED for one in references(BY_NAME[name])}
KEYS = {"doc_id", "sentence_id", "metric_id", "start", "end"}


def frames(reading: Reading, crew: Crew) -> Iterator[tuple[str, pd.DataFrame]]:
    """All tables of the reports that were read, by name; those last which others make meanwhile.

    Whoever lets go of one before the next never has all of them in memory. They are checked when the last was taken.
    """
    compared, keys = Compared(reading, crew), [entry.key for entry in reading.entries]
    held = _rejects(reading)
    yield from held.items()
    for name in ORDER:
        if name in COMPARED:
            found = held[name] = whole(compared, name, reading.entries)
        else:  # these were checked with their texts when they were read
            found = to_pandas(BY_NAME[name], reading.parts.table(name, keys))
            if name in KNOWN:
                held[name] = found[[column for column in found if column in KEYS]]
        yield name, found
        del found
    check(tables_of(held), names={*COMPARED, REJECTS.name})


def gathered(reading: Reading, crew: Crew) -> Tables:
    """The same in memory."""
    return tables_of(dict(frames(reading, crew)))


def streamed(reading: Reading, out: Path, crew: Crew) -> None:
    """Write the same tables into an empty folder, partitioned by year; within one, reports are as registered."""
    years: dict[int, list[Entry]] = defaultdict(list)
    for entry in reading.entries:
        years[entry.meta.plan_year].append(entry)
    compared = Compared(reading, crew)
    for name in ORDER:
        about = dict(years) if report_of(BY_NAME[name]) else {partitioned.ALL: list(reading.entries)}
        for part, entries in about.items():
            if name in COMPARED:
                _write(out, name, part, compared.rows(name, entries))
            else:
                keys = [entry.key for entry in entries]
                partitioned.write_rows(out, BY_NAME[name], part, reading.parts.rows(name, keys))
    for name, rows in _rejects(reading).items():
        _write(out, name, partitioned.ALL, [rows])
    partitioned.write_package(out, PACKAGE, DICTIONARY)


def _write(folder: Path, name: str, part: int | str, pieces: Iterable[pd.DataFrame]) -> None:
    table = BY_NAME[name]
    partitioned.write_rows(folder, table, part, (to_arrow(table, check_rows(table, rows)) for rows in pieces))


def _rejects(reading: Reading) -> dict[str, pd.DataFrame]:
    return {REJECTS.name: frame(REJECTS, reading.rejects)}
