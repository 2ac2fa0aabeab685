"""Are the tables what the catalogue declares? Every violated rule is told at once, with the values that violate it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from analysis.tables import consistency
from analysis.tables.catalogue import TABLES
from analysis.tables.frame import dtype
from analysis.tables.violation import violation

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    import pandas as pd

    from analysis.tables.schema import Column, Table
    from analysis.tables.tables import Tables


class SchemaError(ValueError):
    """Tables that break their declaration; ``violations`` has one line for each rule that is broken."""

    def __init__(self, violations: tuple[str, ...]) -> None:
        self.violations = violations
        super().__init__("\n".join((f"{len(violations)} rules of the tables are violated:", *violations)))


ALL = frozenset(table.name for table in TABLES)


def check(
    tables: Tables,
    texts: Mapping[str, str] | None = None,
    indicator_codes: Collection[str] | None = None,
    names: Collection[str] = ALL,
) -> None:
    """Raise SchemaError unless the tables keep every rule of their declaration and fit together.

    With ``texts`` (doc_id to source text, for every document) the offsets are checked too: that text[start:end] is the
    quote in every row, and that every run of Arabic digits lies in exactly one mention. With ``indicator_codes``, those
    of the lexicon that the tables were made with, no metric has another. ``names`` are the tables to look at, where the
    others were looked at before, report by report.
    """
    frames = dict(tables.items())
    checked = [table for table in TABLES if table.name in names]
    violations = [line for table in checked for line in _shape(table, frames[table.name])]
    if not violations:  # the other rules read the columns that these ones make sure of
        violations = [line for table in checked for line in _values(table, frames[table.name])]
        violations += consistency.across(frames, names)
        if texts is not None:
            violations += consistency.with_texts(frames, texts)
        if indicator_codes is not None:
            given = frames["metrics"]["indicator_code"].dropna()
            unknown = given[~given.isin(indicator_codes)]
            violations += violation("metrics.indicator_code: none of the indicators of the lexicon", unknown)
    if violations:
        raise SchemaError(tuple(violations))


def check_rows(table: Table, rows: pd.DataFrame) -> pd.DataFrame:
    """Some rows of a table, which keep the rules that can be seen of them alone; else SchemaError."""
    violations = [*_shape(table, rows)] or [*_values(table, rows)]
    if violations:
        raise SchemaError(tuple(violations))
    return rows


def _shape(table: Table, frame: pd.DataFrame) -> Iterator[str]:
    names = list(frame.columns)
    yield from violation(f"{table.name}: missing columns", [name for name in table.names if name not in names])
    yield from violation(f"{table.name}: undeclared columns", [name for name in names if name not in table.names])
    if sorted(names) == sorted(table.names) and names != list(table.names):
        yield from violation(f"{table.name}: columns out of the declared order", names)
    for column in table.columns:
        if names.count(column.name) == 1 and str(frame[column.name].dtype) != dtype(column):
            yield f"{table.name}.{column.name}: dtype {frame[column.name].dtype}; declared {dtype(column)}"


def _values(table: Table, frame: pd.DataFrame) -> Iterator[str]:
    for column in table.columns:
        yield from _column(f"{table.name}.{column.name}", column, frame)
    key = list(table.key)
    repeated = frame.loc[frame.duplicated(key), key]
    yield from violation(f"{table.name}: key {', '.join(key)} repeated", repeated.itertuples(index=False, name=None))
    if table.quote is not None:
        reversed_ = frame.loc[(frame["start"] < 0) | (frame["end"] <= frame["start"]), [*key, "start", "end"]]
        yield from violation(f"{table.name}: start not before end", reversed_.itertuples(index=False, name=None))


def _column(where: str, column: Column, frame: pd.DataFrame) -> Iterator[str]:
    values = frame[column.name]
    if not column.nullable:
        yield from violation(f"{where}: null (named by row number)", np.flatnonzero(values.isna()))
    if column.allowed is not None:
        given = values.dropna()
        codes = given.str.split(";").explode() if column.many else given
        yield from violation(f"{where}: not in the vocabulary", codes[~codes.isin(column.allowed)])
