from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pandas as pd

from analysis.findings import reviewed
from analysis.tables.catalogue import REVIEWS, TABLES
from analysis.tables.frame import frame
from analysis.tables.tables import Tables

if TYPE_CHECKING:
    from pathlib import Path


def review(
    number: int, table: str, key: str, action: str, values: tuple[str | None, str | None], state: str
) -> tuple[object, ...]:
    """A row of reviews."""
    column = None if action == "remove" else "theme"
    return (
        f"v{number}",
        "a",
        table,
        key,
        "原文",
        action,
        column,
        *values,
        "why",
        "王",
        pd.Timestamp("2031-05-01"),
        state,
    )


def test_rows_are_counted_once_however_many_of_their_values_were_set() -> None:
    """Of three metrics two were looked at: one has two other values, one was right. One was added, two taken out."""
    tables = Tables(**{table.name: frame(table, []) for table in TABLES})
    metrics = tables.metrics.reindex(range(3)).assign(origin=["reviewed", "reviewed", "parsed"])
    rows = [
        review(0, "metrics", "m0", "change", ("a", "b"), "applied"),
        review(1, "metrics", "m0", "change", ("a", "c"), "applied"),
        review(2, "metrics", "m1", "change", ("a", "a"), "applied"),
        review(3, "metrics", "m1", "change", (None, None), "applied"),
        review(4, "metrics", "m1", "add", (None, "a"), "applied"),
        review(5, "metrics", "m5", "remove", (None, None), "applied"),
        review(6, "metrics", "m6", "remove", (None, None), "applied"),
        review(7, "times", "m7", "change", ("a", "b"), "stale"),
    ]
    given = Tables(**dict(tables.items()) | {"metrics": metrics, "reviews": frame(REVIEWS, rows)})
    counts = reviewed.counts(given).set_index("table")
    assert list(counts.columns) == ["rows", "n_reviewed", "changed", "added", "removed", "stale"]
    assert counts.to_numpy()[1].tolist() == [3, 2, 1, 1, 2, 0]
    assert counts.to_numpy()[3].tolist() == [0, 0, 0, 0, 0, 1]
    stale = reviewed.stale(given.reviews)
    assert stale[["id", "parsed", "reviewed"]].to_numpy().tolist() == [["m7", "a", "b"]]


def test_the_stated_agreement_is_that_of_the_annotation(root: Path) -> None:
    """The upper figure is that of the districts, to two digits."""
    lines = (root / "data/gold/themes.jsonl").read_text(encoding="utf-8").splitlines()
    agreed = [json.loads(line)["agreed"] for line in lines]
    assert round(sum(agreed) / len(agreed), 2) == reviewed.AGREEMENT[1]
    assert "themes agree on 95 %" in (root / "data/reference/README.md").read_text(encoding="utf-8")
    assert reviewed.AGREEMENT[0] == 0.95
