from __future__ import annotations

from datetime import date
from typing import Any

import pandas as pd
import pytest

from analysis.tables.catalogue import TABLES
from analysis.tables.frame import frame
from analysis.tables.schema import Column, Table

KINDS = Table("kinds", "one of each", "各类", ("word",), (
    Column("word", "string", "", ""),
    Column("whole", "integer", "", ""),
    Column("sign", "integer", "", "", nullable=True),
    Column("number", "number", "", "", nullable=True),
    Column("day", "date", "", "", nullable=True),
    Column("flag", "boolean", "", ""),
))  # fmt: skip
ROW = ("街道", 3, 1, 0.5, date(2030, 2, 28), True)


def test_types_of_values() -> None:
    """Each kind of column has its dtype, and the values are those given."""
    made = frame(KINDS, [ROW])
    assert list(map(str, made.dtypes)) == ["str", "int64", "Int64", "float64", "datetime64[s]", "bool"]
    assert made.iloc[0].tolist() == ["街道", 3, 1, 0.5, pd.Timestamp(2030, 2, 28), True]


def test_nulls() -> None:
    """None is a null of the column's kind, also where every value is None."""
    made = frame(KINDS, [(None, 3, None, None, None, False)] * 2)
    assert made.isna().all().to_dict() == {
        "word": True, "whole": False, "sign": True, "number": True, "day": True, "flag": False,
    }  # fmt: skip
    assert list(map(str, made.dtypes)) == list(map(str, frame(KINDS, [ROW]).dtypes))


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_empty(table: Table) -> None:
    """Without rows there is a frame of the declared columns and dtypes all the same."""
    made = frame(table, iter(()))
    assert tuple(made.columns) == table.names
    assert len(made) == 0
    assert "object" not in set(map(str, made.dtypes))


@pytest.mark.parametrize(
    ("place", "value", "told"),
    [
        (1, None, "kinds.whole: row 1 is null"),
        (5, None, "kinds.flag: row 1 is null"),
        (1, "三", "kinds.whole: "),
        (1, 1.5, "kinds.whole: "),
        (3, "三", "kinds.number: "),
        (4, "2030-02-30", "kinds.day: "),
    ],
)
def test_value_that_does_not_fit(place: int, value: Any, told: str) -> None:
    """A value that its column cannot hold names the column; nothing is turned into something else on the quiet."""
    wrong = [*ROW[:place], value, *ROW[place + 1 :]]
    with pytest.raises(ValueError, match=f"^{told}"):
        frame(KINDS, [ROW, wrong])


@pytest.mark.parametrize(
    ("name", "value"),
    [("word", "社区"), ("whole", 4), ("sign", -1), ("number", 1.5), ("day", "2031-01-01"), ("flag", False)],
)
def test_values_can_be_written_to(name: str, value: Any) -> None:
    """A frame is the reader's own: a cell of every kind of column takes another value."""
    made = frame(KINDS, [ROW])
    made.loc[0, name] = pd.Timestamp(value) if name == "day" else value
    assert made[name].astype("str").tolist() == [str(value)]


def test_which_column_of_a_kind_is_wrong() -> None:
    """Of several columns of one kind the one that is told is the one that is wrong."""
    table = Table("pairs", "a pair", "对", ("one",), (Column("one", "number", "", ""), Column("two", "number", "", "")))
    with pytest.raises(ValueError, match=r"^pairs\.two: "):
        frame(table, [(1.0, "三")])


def test_row_of_the_wrong_length() -> None:
    """A row with a value too few says which row it is."""
    with pytest.raises(ValueError, match="kinds: row 1 has 5 values; expected 6"):
        frame(KINDS, [ROW, ROW[:-1]])
