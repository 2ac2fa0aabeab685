"""Rows to a DataFrame with the declared columns, in the declared order, with the declared dtypes."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
import pyarrow as pa

# The usual constructor would take the arrays apart again, column by column, which costs a short report more than all
# the rest of its frames.
from pandas.api.internals import create_dataframe_from_blocks  # type: ignore[import-not-found]  # not in the stubs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from numpy.typing import NDArray
    from pandas.api.extensions import ExtensionArray

    from analysis.tables.schema import Column, Table

    Values = NDArray[Any] | ExtensionArray
    Columns = Sequence[Sequence[Any]]

STRING = pd.StringDtype("pyarrow", na_value=np.nan)


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
    wanted = len(table.columns)
    if set(map(len, given)) - {wanted}:
        number, row = next((number, row) for number, row in enumerate(given) if len(row) != wanted)
        raise ValueError(f"{table.name}: row {number} has {len(row)} values; expected {wanted}")
    columns = list(zip(*given, strict=True)) or [()] * wanted
    names, blocks = _layout(table)
    arrays = [(_values(table, made_of, columns, places), places) for made_of, places in blocks]
    made: pd.DataFrame = create_dataframe_from_blocks(arrays, pd.RangeIndex(len(given)), names)
    return made


@cache
def _layout(table: Table) -> tuple[pd.Index[str], list[tuple[str, NDArray[np.intp]]]]:
    """The names of the columns, and for each block of a frame its dtype and the places of its columns.

    NumPy holds columns of one dtype together as the rows of one array; the other arrays of pandas are one column each.
    """
    together: dict[str, list[int]] = defaultdict(list)
    for place, column in enumerate(table.columns):
        together[dtype(column)].append(place)
    blocks = [
        (made_of, np.array(group))
        for made_of, places in together.items()
        for group in ([[place] for place in places] if made_of in ("str", "Int64") else [places])
    ]
    return pd.Index(table.names), blocks


def _values(table: Table, made_of: str, columns: Columns, places: Iterable[int]) -> Values:
    """The columns at some places, all of one dtype, as an array."""
    make = _MAKERS[made_of]
    try:
        return make([columns[place] for place in places])
    except (TypeError, ValueError, OverflowError):
        for place in places:  # which of them it is
            try:
                make([columns[place]])
            except (TypeError, ValueError, OverflowError) as error:
                raise ValueError(f"{table.name}.{table.names[place]}: {error}") from error
        raise


def _strings(columns: Columns) -> Values:
    (values,) = columns
    return pd.arrays.ArrowStringArray(pa.array(values, pa.large_string()), dtype=STRING)  # type: ignore[call-arg]  # the stubs do not know dtype


def _integers(columns: Columns) -> Values:
    given: NDArray[Any] = np.array(columns)
    if given.dtype.kind == "i":
        return given
    _refuse_null(columns)
    whole = np.array(columns, dtype=np.int64)
    if not np.array_equal(whole, given):
        raise ValueError("not a whole number")
    return whole


def _nullable_integers(columns: Columns) -> Values:
    (values,) = columns
    null = np.array([value is None for value in values], dtype=bool)
    return pd.arrays.IntegerArray(_integers([[0 if value is None else value for value in values]])[0], null)


def _numbers(columns: Columns) -> Values:
    return np.array(columns, dtype=np.float64)


def _booleans(columns: Columns) -> Values:
    _refuse_null(columns)
    return np.array(columns, dtype=bool)


def _dates(columns: Columns) -> Values:
    days: NDArray[Any] = pa.array(list(chain.from_iterable(columns)), pa.date32()).to_numpy(zero_copy_only=False)
    return days.astype("datetime64[s]").reshape(len(columns), -1)  # a copy: what is Arrow's own cannot be written to


def _refuse_null(columns: Columns) -> None:
    for values in columns:
        if None in values:
            raise ValueError(f"row {list(values).index(None)} is null")


_MAKERS: dict[str, Callable[[Columns], Values]] = {
    "str": _strings,
    "int64": _integers,
    "Int64": _nullable_integers,
    "float64": _numbers,
    "bool": _booleans,
    "datetime64[s]": _dates,
}
