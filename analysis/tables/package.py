"""``datapackage.json``: the folder of tables as a Frictionless Data Package, from the same declaration as the tables.

https://specs.frictionlessdata.io/tabular-data-package/ (version 1)
"""

from __future__ import annotations

import re
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from analysis.storage.whole import VERSION
from analysis.tables.catalogue import TABLES
from analysis.tables.relations import references

if TYPE_CHECKING:
    from pathlib import Path

    import pandas as pd

    from analysis.tables.schema import Column, Table

PACKAGE, DICTIONARY = "datapackage.json", "dictionary.csv"
TABLE_FILES = (f"{table.name}{end}" for table in TABLES for end in ("", ".csv", ".parquet"))  # or a folder of parts
FILES = frozenset({PACKAGE, DICTIONARY, VERSION, *TABLE_FILES})  # all that a folder of tables may hold
FORMAT = 1  # of the folder: raised when a reader of the last release would not understand it
ABOUT = (
    "What subdistrict (街道) work reports promise, do and spend, read from their texts. In the CSV files a text cell "
    "that would begin with one of = + - @ ＝ ＋ － ＠ ' or a tab or line break has one apostrophe in front of it. "
    "Quoted words are from public documents of the authorities named as sources."
)


def descriptor(folder: Path, documents: pd.DataFrame) -> dict[str, Any]:
    """The descriptor of a folder that holds ``<table>.csv`` and ``<table>.parquet`` of every table."""
    return {
        "profile": "data-package",
        "name": "subdistrict-reports",
        "format": FORMAT,
        "title": "Comparative analytics of subdistrict work reports",
        "description": ABOUT,
        "licenses": [{"name": "MIT", "path": "https://opensource.org/license/mit", "title": "MIT License"}],
        "sources": [_source(row) for row in documents.to_dict("records")],
        "resources": [_resource(folder, table) for table in TABLES],
    }


def _source(document: dict[Any, Any]) -> dict[str, str]:
    known = {key: value for key, value in document.items() if isinstance(value, str)}
    source = {"title": " ".join((known["doc_id"], known.get("title", ""))).strip()}
    if "source_url" in known:
        source["path"] = known["source_url"]
    return source | {key: known[key] for key in ("publisher", "source_file", "sha256") if key in known}


def _file(path: Path) -> dict[str, Any]:
    data = path.read_bytes()
    return {"path": path.name, "bytes": len(data), "hash": f"sha256:{sha256(data).hexdigest()}"}


def described(table: Table) -> dict[str, Any]:
    """What a table is called and what one row is."""
    return {"name": table.name, "title": table.label, "description": f"One row is {table.row}."}


def _resource(folder: Path, table: Table) -> dict[str, Any]:
    return {
        "profile": "tabular-data-resource",
        **described(table),
        **_file(folder / f"{table.name}.csv"),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {"lineTerminator": "\r\n"},
        "schema": {
            "fields": [_field(column) for column in table.columns],
            "missingValues": [""],
            "primaryKey": list(table.key),
            "foreignKeys": _foreign_keys(table),
        },
        "parquet": _file(
            folder / f"{table.name}.parquet"
        ),  # the same rows, typed; readers may ignore what they do not know
    }


def _field(column: Column) -> dict[str, Any]:
    constraints: dict[str, Any] = {"required": not column.nullable}
    if column.allowed and column.many:
        one = f"({'|'.join(map(re.escape, column.allowed))})"
        constraints["pattern"] = f"{one}(;{one})*"
    elif column.allowed:
        constraints["enum"] = list(column.allowed)
    unit = {"unit": column.unit} if column.unit else {}
    words = {"title": column.label, "description": column.description}
    return {"name": column.name, "type": column.kind, **words, **unit, "constraints": constraints}


def _foreign_keys(table: Table) -> list[dict[str, Any]]:
    """The references to a whole key; Frictionless knows no reference to a part of one (topic_id)."""
    keys = {other.name: other.key for other in TABLES}
    return [
        {
            "fields": [reference.column],
            # "" is Frictionless' word for the table itself
            "reference": {
                "resource": "" if reference.target == table.name else reference.target,
                "fields": [reference.key],
            },
        }
        for reference in references(table)
        if keys[reference.target] == (reference.key,)
    ]
