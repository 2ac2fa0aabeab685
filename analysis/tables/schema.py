"""How a table is declared: every column once, with its type, unit, allowed values and words in both languages.

dtypes, checks, the Parquet schema, ``datapackage.json`` and the data dictionary are all made from the declarations in
``analysis.tables.catalogue``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["string", "integer", "number", "boolean", "date"]


@dataclass(frozen=True, slots=True)
class Column:
    """One column. ``allowed`` closes the vocabulary; a ``many`` column holds several of them, joined by ``;``."""

    name: str
    kind: Kind
    description: str
    label: str  # Chinese
    unit: str | None = None
    allowed: tuple[str, ...] | None = None
    nullable: bool = False
    many: bool = False


@dataclass(frozen=True, slots=True, eq=False)  # each is declared once, and so equal to itself only
class Table:
    """One table: ``row`` says what one row is; ``key`` identifies it; with a ``quote`` it has start and end too."""

    name: str
    row: str
    label: str  # Chinese
    key: tuple[str, ...]
    columns: tuple[Column, ...]
    quote: str | None = None  # the column that equals text[start:end], where rows have a span

    def column(self, name: str) -> Column:
        """The declaration of one column; KeyError where there is none."""
        for column in self.columns:
            if column.name == name:
                return column
        raise KeyError(f"{self.name} has no column {name!r}")

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the columns, in their order."""
        return tuple(column.name for column in self.columns)
