"""The tables of a corpus, gathered from its parts: all in memory, or streamed into files."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from analysis.building.compare import compare
from analysis.corpus.registry import lexicon_of
from analysis.tables import partitioned
from analysis.tables.arrow import to_arrow, to_pandas
from analysis.tables.blank import tables_of
from analysis.tables.catalogue import REJECTS, TABLES
from analysis.tables.check import check
from analysis.tables.frame import frame
from analysis.tables.package import DICTIONARY, PACKAGE
from analysis.tables.some import report_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    import pandas as pd

    from analysis.building.read import Reading
    from analysis.tables.schema import Table
    from analysis.tables.tables import Tables

_TABLES = {table.name: table for table in TABLES}


def gathered(reading: Reading) -> Tables:
    """All tables of the reports that were read, those that compare them made anew; checked."""
    own = _own(reading)
    compared = _compared(reading, own)
    return tables_of({**own, **compared})


def streamed(reading: Reading, out: Path) -> None:
    """Write the same tables into an empty folder, partitioned by year; within one, reports are as registered."""
    by_year: dict[int, list[str]] = defaultdict(list)
    for entry in reading.entries:
        by_year[entry.meta.plan_year].append(entry.key)
    years = {entry.meta.doc_id: entry.meta.plan_year for entry in reading.entries}
    for table in _tables_of_reports(reading):
        for year, keys in by_year.items():
            partitioned.write_rows(out, table, year, reading.parts.rows(table.name, keys))
    for name, rows in _compared(reading, _own(reading)).items():
        _write(out, _TABLES[name], rows, years)
    partitioned.write_package(out, PACKAGE, DICTIONARY)


def _tables_of_reports(reading: Reading) -> list[Table]:
    names = reading.parts.tables(reading.entries[0].key)
    return [table for table in TABLES if table.name in names]


def _own(reading: Reading) -> dict[str, pd.DataFrame]:
    """The tables of what is read of single reports, as a whole."""
    keys = [entry.key for entry in reading.entries]
    return {
        table.name: to_pandas(table, reading.parts.table(table.name, keys)) for table in _tables_of_reports(reading)
    }


def _compared(reading: Reading, own: Mapping[str, pd.DataFrame]) -> dict[str, pd.DataFrame]:
    """The other tables; checked, as those of single reports were with their texts when these were read."""
    found = compare(own, lexicon_of(reading.folder), reading.folder)
    found[REJECTS.name] = frame(REJECTS, reading.rejects)
    check(tables_of({**own, **found}), names=found)
    return found


def _write(folder: Path, table: Table, rows: pd.DataFrame, years: Mapping[str, int]) -> None:
    """A table that compares reports, by the year of the report of each row where it has one."""
    column = report_of(table)
    known = rows[column].map(years) if column and table is not REJECTS else None
    for year in (partitioned.ALL,) if known is None else sorted(set(years.values())):
        own = rows if known is None else rows[known == year]
        partitioned.write_rows(folder, table, year, [to_arrow(table, own)])
