from __future__ import annotations

import copy
import pickle
from dataclasses import replace

import pandas as pd
import pytest

from analysis.tables.catalogue import TABLES
from analysis.tables.tables import Tables


def test_the_fields_are_the_tables_of_the_catalogue(tables: Tables) -> None:
    """In its order."""
    assert [name for name, _ in tables.items()] == [table.name for table in TABLES]


def test_shown_are_the_tables_that_have_rows(tables: Tables, empty: Tables) -> None:
    """A line each, and no frame with its cells."""
    shown = repr(replace(empty, documents=tables.documents, topic_quality=pd.DataFrame({"k": range(1234)})))
    assert shown == "Tables:\n  documents          2\n  topic_quality  1,234"
    assert len(repr(tables).splitlines()) == 1 + len(TABLES)
    assert repr(empty) == "Tables: no rows"


@pytest.mark.parametrize(
    ("name", "near"), [("metric", "metrics"), ("Spending", "spending"), ("topicshares", "topic_shares")]
)
def test_a_misspelt_table_is_told_with_the_one_meant(tables: Tables, name: str, near: str) -> None:
    """As an AttributeError, so that hasattr and getattr with a default work."""
    with pytest.raises(AttributeError, match=rf"^no table {name!r}: did you mean {near}\?$"):
        getattr(tables, name)
    assert not hasattr(tables, name)


def test_a_table_that_nothing_is_near_to_is_told_with_all(tables: Tables) -> None:
    """What there is, where nothing is like it."""
    with pytest.raises(AttributeError, match=r"^no table 'weather': there are documents, .*, followups, rejects$"):
        getattr(tables, "weather")  # noqa: B009  # mypy would refuse tables.weather, as it should


def test_a_set_of_tables_can_be_copied_and_sent(tables: Tables) -> None:
    """Neither looks for a table that is not there."""
    for again in (copy.copy(tables), copy.deepcopy(tables), pickle.loads(pickle.dumps(tables))):
        assert repr(again) == repr(tables)
