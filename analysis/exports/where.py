"""Rows that a condition in SQL keeps, asked of the tables as DuckDB views; nothing can be read or written besides."""

from __future__ import annotations

from typing import TYPE_CHECKING

import duckdb
import pyarrow as pa

from analysis.errors import InputError
from analysis.tables.arrow import to_arrow
from analysis.tables.catalogue import TABLES

if TYPE_CHECKING:
    import pandas as pd

    from analysis.tables.schema import Table
    from analysis.tables.tables import Tables

_ROW = "_row"  # the number of a row
_CONFIG: dict[str, str | bool | int | float | list[str]] = {
    "autoinstall_known_extensions": "false",
    "enable_external_access": "false",
    "python_enable_replacements": "false",
    "lock_configuration": "true",
}


def kept(tables: Tables, condition: str) -> dict[str, pd.DataFrame]:
    """The rows of each table for which the condition holds, by the name of the table.

    A table of a report's rows may be asked for the columns of its report besides its own, and any other table in a
    subquery. A table without the columns that the condition names is left out. InputError for what is no condition, and
    for one that no table can be asked.
    """
    if not condition.strip():
        raise _refused("nothing")
    connection = duckdb.connect(config=_CONFIG)
    for table in TABLES:
        rows = to_arrow(table, getattr(tables, table.name))
        connection.register(table.name, rows.append_column(_ROW, pa.array(range(len(rows)), pa.int64())))
    found: dict[str, pd.DataFrame] = {}
    unasked = ""
    for table in TABLES:
        try:
            numbers = _numbers(connection, table, condition)
        except duckdb.BinderException as error:
            unasked = unasked or _told(error)
        except duckdb.Error as error:
            raise _refused(_told(error)) from None
        else:
            found[table.name] = getattr(tables, table.name).iloc[numbers].reset_index(drop=True)
    if not found:
        raise _refused(unasked)
    return found


def _numbers(connection: duckdb.DuckDBPyConnection, table: Table, condition: str) -> list[int]:
    of_report = table.name != "documents" and "doc_id" in table.names
    joined = " JOIN documents USING (doc_id)" if of_report else ""
    # On a line of its own, so that a comment in it ends where it does.
    query = f"SELECT {table.name}.{_ROW} FROM {table.name}{joined} WHERE (\n{condition}\n) ORDER BY 1"
    statements = connection.extract_statements(query)
    if len(statements) != 1 or statements[0].type != duckdb.StatementType.SELECT:
        raise _refused(f"{len(statements)} statements")
    return [row[0] for row in connection.execute(statements[0]).fetchall()]


def _told(error: duckdb.Error) -> str:
    """The first line of what DuckDB says; it draws the place on the lines behind."""
    return str(error).strip().splitlines()[0].rstrip("!")


def _refused(found: str) -> InputError:
    expected = "a condition in SQL over columns of the tables, such as \"district = '甲' and status = 'target'\""
    return InputError("--where", found, expected, "The dictionary has every table and column.")
