"""Typed columns on disk: the Parquet schema of a table, and the way there and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd
import pyarrow as pa

from analysis.tables.frame import dtype

if TYPE_CHECKING:
    from analysis.tables.schema import Column, Table

TYPES = {
    "string": pa.string(),
    "integer": pa.int64(),
    "number": pa.float64(),
    "boolean": pa.bool_(),
    "date": pa.date32(),
}


def schema(table: Table) -> pa.Schema:
    """The declared columns with their descriptions as metadata; no name of a library, no time of writing."""
    metadata = {"row": table.row, "label": table.label, "key": ";".join(table.key)}
    return pa.schema([_field(column) for column in table.columns], metadata=metadata)


def _field(column: Column) -> pa.Field:
    said = {"description": column.description, "label": column.label, "unit": column.unit}
    metadata = {key: value for key, value in said.items() if value is not None}
    return pa.field(column.name, TYPES[column.kind], column.nullable, metadata)


def to_arrow(table: Table, frame: pd.DataFrame) -> pa.Table:
    """A DataFrame of the declared columns as an Arrow table without pandas' own metadata.

    It is in one piece: where pages of a file are cut would tell how the frame was put together.
    """
    wanted = schema(table)
    arrays = [pa.Array.from_pandas(frame[column.name], type=wanted.field(column.name).type) for column in table.columns]
    return pa.Table.from_arrays(arrays, schema=wanted).combine_chunks()


def to_pandas(table: Table, data: pa.Table) -> pd.DataFrame:
    """An Arrow table of the declared columns as a DataFrame with the declared dtypes."""
    frame: pd.DataFrame = data.to_pandas(
        ignore_metadata=True, date_as_object=False, types_mapper={pa.int64(): pd.Int64Dtype()}.get
    )
    return frame.astype({column.name: dtype(column) for column in table.columns}).reset_index(drop=True)
