"""Some of the tables of a folder, or the rows of some reports, whatever else lies there."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

import duckdb
import pyarrow as pa
import pyarrow.compute as pc

from analysis.errors import InputError, shown
from analysis.tables.arrow import schema, to_pandas
from analysis.tables.blank import tables_of
from analysis.tables.catalogue import BY_NAME

if TYPE_CHECKING:
    from collections.abc import Collection

    import pandas as pd

    from analysis.tables.schema import Table
    from analysis.tables.tables import Tables

OF_REPORT = ("doc_id", "from_doc")  # the column that names the report of a row; a table without is about them all


def report_of(table: Table) -> str | None:
    """The column of a table that names the report of a row."""
    return next((name for name in OF_REPORT if name in table.names), None)


def some(connection: duckdb.DuckDBPyConnection, names: Collection[str] | None, where: str | None) -> Tables:
    """The tables of these names (None: all), the others without rows.

    ``where`` is a condition in SQL over the columns of ``documents``: only rows of reports for which it holds.
    InputError for a name that is none, and for what is no such condition.
    """
    for name in names or ():
        if name not in BY_NAME:
            near = difflib.get_close_matches(name, BY_NAME, 1)
            todo = f"Did you mean {near[0]}?" if near else "Name tables of the dictionary."
            raise InputError("tables", shown(name), f"some of {', '.join(BY_NAME)}", todo)
    reports = None if where is None else _reports(connection, where)
    return tables_of(
        {name: _rows(connection, BY_NAME[name], reports) for name in (BY_NAME if names is None else names)}
    )


def _reports(connection: duckdb.DuckDBPyConnection, where: str) -> pa.Array:
    """The reports for which the condition holds."""
    try:
        # On a line of its own, so that a comment in it ends where it does.
        found = connection.sql(f"SELECT doc_id FROM documents WHERE (\n{where}\n)").to_arrow_table()
    except duckdb.Error as error:
        told = str(error).strip().splitlines()[0].rstrip("!")
        expected = "a condition in SQL over columns of documents, such as \"province = '甲'\""
        raise InputError("where", told, expected, "The dictionary has every column.") from None
    return found["doc_id"].combine_chunks()


def _rows(connection: duckdb.DuckDBPyConnection, table: Table, reports: pa.Array | None) -> pd.DataFrame:
    """The rows of some reports, in their order, which a join of DuckDB would not keep."""
    column = report_of(table)
    batches = connection.sql(f"SELECT * FROM {table.name}").to_arrow_reader()
    if reports is not None and column:
        kept = [batch.filter(pc.is_in(batch[column], reports)) for batch in batches]
        return to_pandas(table, pa.Table.from_batches(kept, batches.schema).cast(schema(table)))
    return to_pandas(table, batches.read_all().cast(schema(table)))
