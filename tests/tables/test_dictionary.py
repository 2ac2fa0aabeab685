from __future__ import annotations

import re

import pytest

from analysis.tables.catalogue import TABLES
from analysis.tables.dictionary import dictionary
from analysis.tables.relations import KEYS, references
from analysis.tables.schema import Table


def test_one_row_per_column() -> None:
    """Every column of every table has its row, with words in both languages."""
    made = dictionary()
    assert len(made) == sum(len(table.columns) for table in TABLES)
    assert not made.duplicated(["table", "column"]).any()
    assert made["description"].str.fullmatch(r"\S.*[.…]").all()
    assert made["label"].str.contains(r"[\u4e00-\u9fff]|NPMI").all()
    row = made[(made["table"] == "spending") & (made["column"] == "yuan_per_beneficiary")]
    assert row[["type", "unit", "null", "key"]].to_numpy().tolist() == [["number", "yuan", True, False]]


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_declaration(table: Table) -> None:
    """Keys are columns that are never null; ids refer to a table; a quote comes with start and end."""
    assert len(set(table.names)) == len(table.names)
    assert not any(table.column(name).nullable for name in table.key)
    own = [name for name in table.names if name.endswith("_id") and name not in table.key]
    assert {reference.column for reference in references(table)} >= set(own) - {"commitment_id"}
    assert table.quote is None or {table.quote, "start", "end"} <= set(table.names)
    with pytest.raises(KeyError, match=f"{table.name} has no column 'nonsense'"):
        table.column("nonsense")


def test_same_name_same_kind() -> None:
    """A column name means one kind of value and one Chinese label wherever it occurs."""
    for name in {column.name for table in TABLES for column in table.columns}:
        declared = [column for table in TABLES for column in table.columns if column.name == name]
        assert len({(column.kind, column.many) for column in declared}) == 1, name


def test_references_point_to_keys() -> None:
    """Every reference points to a column that its target has."""
    names = {table.name: table.names for table in TABLES}
    for table in TABLES:
        for reference in references(table):
            assert reference.column in table.names
            assert reference.key in names[reference.target]
    assert all(re.fullmatch(r"\w+_id|(from|to)_doc", name) for name in KEYS)
