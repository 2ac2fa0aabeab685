"""How much of the tables people have reviewed, and which of their reviews do not hold any more."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from analysis.tables.reviewable import REVIEWABLE

if TYPE_CHECKING:
    from analysis.tables.tables import Tables

# How often two readers who worked apart gave a sentence the same theme: of counties, where they agreed least, and of
# districts (data/reference/README.md; ``agreed`` in data/gold/themes.jsonl: 624 of 632).
AGREEMENT = (0.95, 0.99)


def counts(tables: Tables) -> pd.DataFrame:
    """One row per table that people may correct: rows, n_reviewed (rows among them), changed, added, removed, stale.

    ``n_reviewed`` are rows that a person has looked at, be it that all was right; ``changed`` those with another value
    than was read; ``removed`` are no rows any more; ``stale`` are reviews, a value each, that are not applied.
    """
    reviews = tables.reviews
    applied = reviews[reviews["state"] == "applied"]
    other = applied["parsed"].fillna("") != applied["reviewed"].fillna("")
    changed = applied[(applied["action"] == "change") & other]
    rows = []
    for name in REVIEWABLE:
        held = getattr(tables, name)
        told = {
            "table": name,
            "rows": len(held),
            "n_reviewed": int((held["origin"] == "reviewed").sum()),
            "changed": changed.loc[changed["table"] == name, "id"].nunique(),
        }
        for action, column in (("add", "added"), ("remove", "removed")):
            told[column] = applied.loc[(applied["table"] == name) & (applied["action"] == action), "id"].nunique()
        rows.append(told | {"stale": int(((reviews["table"] == name) & (reviews["state"] == "stale")).sum())})
    return pd.DataFrame(rows)


def stale(reviews: pd.DataFrame) -> pd.DataFrame:
    """The reviews that are not applied, with the value as it is read now."""
    columns = ["doc_id", "table", "id", "quote", "action", "column", "parsed", "reviewed", "reason", "reviewer", "day"]
    return reviews.loc[reviews["state"] == "stale", columns].reset_index(drop=True)
