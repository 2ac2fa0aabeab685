"""The set of tables that everything reads."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pandas as pd


@dataclass(frozen=True, slots=True)
class Tables:
    """All tables of a corpus, as plain DataFrames; what one row of each is stands in ``analysis.tables.catalogue``."""

    documents: pd.DataFrame
    sections: pd.DataFrame
    sentences: pd.DataFrame
    mentions: pd.DataFrame
    metrics: pd.DataFrame
    spending: pd.DataFrame
    times: pd.DataFrame
    formulas: pd.DataFrame
    commitments: pd.DataFrame
    themes: pd.DataFrame
    terms: pd.DataFrame
    topics: pd.DataFrame
    topic_shares: pd.DataFrame
    topic_quality: pd.DataFrame

    def items(self) -> Iterator[tuple[str, pd.DataFrame]]:
        """(name, table) in the order of the catalogue."""
        for field in fields(self):
            yield field.name, getattr(self, field.name)
