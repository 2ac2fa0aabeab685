"""Rows to a DataFrame with the declared columns, in the declared order, with the declared dtypes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray
    from pandas.api.extensions import ExtensionArray

    from analysis.tables.schema import Column, Table

    Values = NDArray[Any] | ExtensionArray


def dtype(column: Column) -> str:
    """The pandas dtype of a column; a null is NaN in strings and numbers, NA in integers, NaT in dates."""
    if column.kind == "integer":
        return "Int64" if column.nullable else "int64"
    return {"string": "str", "number": "float64", "boolean": "bool", "date": "datetime64[s]"}[column.kind]


def frame(table: Table, rows: Iterable[Sequence[Any]]) -> pd.DataFrame:
    """The rows (values in column order, None for null) as a typed DataFrame; without rows, an empty typed one.

    Raises ValueError for a row of the wrong length or a value that its column cannot hold.
    """
    given = list(rows)
    for number, row in enumerate(given):
        if len(row) != len(table.columns):
            raise ValueError(f"{table.name}: row {number} has {len(row)} values; expected {len(table.columns)}")
    columns: Iterable[Sequence[Any]] = zip(*given, strict=True) if given else [()] * len(table.columns)
    pairs = zip(table.columns, columns, strict=True)
    return pd.DataFrame({column.name: _values(table, column, values) for column, values in pairs}, copy=False)


def _values(table: Table, column: Column, values: Sequence[Any]) -> Values:
    """One column as an array: a Series each would cost more than all the rest of a short report."""
    if column.kind in ("integer", "boolean") and not column.nullable and None in values:
        raise ValueError(f"{table.name}.{column.name}: row {list(values).index(None)} is null")
    try:
        if column.kind == "string":
            return pd.array(list(values), dtype=pd.StringDtype(na_value=np.nan))
        if column.kind == "integer" and column.nullable:
            return pd.array(list(values), dtype="Int64")
        found = np.array(values, dtype=dtype(column))
        if column.kind == "integer" and any(
            value != whole for value, whole in zip(values, found.tolist(), strict=True)
        ):
            raise ValueError("not a whole number")
        return found
    except (TypeError, ValueError, OverflowError) as error:
        raise ValueError(f"{table.name}.{column.name}: {error}") from error
