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
from analysis.tables.some import report_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    import pandas as pd

    from analysis.building.chunks import Entry
    from analysis.building.crew import Crew
    from analysis.building.read import Reading
    from analysis.tables.tables import Tables

OF_REPORTS = tuple(table for table in TABLES if table.name not in (*COMPARED, REJECTS.name))


def gathered(reading: Reading, crew: Crew) -> Tables:
    """All tables of the reports that were read, those that compare them made anew; checked."""
    keys, compared = [entry.key for entry in reading.entries], Compared(reading, crew)
    # First what is made of all reports at once: it needs room for itself, which the others take in the end.
    found = {name: whole(compared, name, reading.entries) for name in COMPARED} | _rejects(reading)
    del compared
    own = {table.name: to_pandas(table, reading.parts.table(table.name, keys)) for table in OF_REPORTS}
    tables = tables_of({**own, **found})
    check(tables, names=found)  # the others were checked with their texts when these were read
    return tables


def streamed(reading: Reading, out: Path, crew: Crew) -> None:
    """Write the same tables into an empty folder, partitioned by year; within one, reports are as registered."""
    years: dict[int, list[Entry]] = defaultdict(list)
    for entry in reading.entries:
        years[entry.meta.plan_year].append(entry)
    compared = Compared(reading, crew)
    for name in COMPARED:
        about = dict(years) if report_of(BY_NAME[name]) else {partitioned.ALL: list(reading.entries)}
        for part, entries in about.items():
            _write(out, name, part, compared.rows(name, entries))
    for table in OF_REPORTS:
        for year, entries in years.items():
            keys = [entry.key for entry in entries]
            partitioned.write_rows(out, table, year, reading.parts.rows(table.name, keys))
    for name, rows in _rejects(reading).items():
        _write(out, name, partitioned.ALL, [rows])
    partitioned.write_package(out, PACKAGE, DICTIONARY)


def _write(folder: Path, name: str, part: int | str, pieces: Iterable[pd.DataFrame]) -> None:
    table = BY_NAME[name]
    partitioned.write_rows(folder, table, part, (to_arrow(table, check_rows(table, rows)) for rows in pieces))


def _rejects(reading: Reading) -> dict[str, pd.DataFrame]:
    return {REJECTS.name: frame(REJECTS, reading.rejects)}
