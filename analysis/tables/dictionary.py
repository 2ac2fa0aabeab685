"""The data dictionary: every column of every table in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from analysis.tables.catalogue import TABLES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from analysis.tables.schema import Table


def dictionary(tables: Iterable[Table] = TABLES) -> pd.DataFrame:
    """One row per column: table, row (what one row is), column, type, key, null, unit, allowed, description, label.

    ``key`` and ``null`` (may a value be missing?) are true or false, the others text; ``allowed`` joins the vocabulary
    by "; "; ``label`` is Chinese.
    """
    rows = [
        {
            "table": table.name,
            "row": table.row,
            "column": column.name,
            "type": f"{column.kind}, several joined by ;" if column.many else column.kind,
            "key": column.name in table.key,
            "null": column.nullable,
            "unit": column.unit,
            "allowed": "; ".join(column.allowed) if column.allowed else None,
            "description": column.description,
            "label": column.label,
        }
        for table in tables
        for column in table.columns
    ]
    return pd.DataFrame(rows).astype({"unit": "str", "allowed": "str"})
