"""The set of tables that everything reads."""

from __future__ import annotations

import difflib
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, NoReturn

from analysis.tables.find import find

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pandas as pd


@dataclass(frozen=True, slots=True, repr=False)
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
    profiles: pd.DataFrame
    concepts: pd.DataFrame
    concept_words: pd.DataFrame
    reviews: pd.DataFrame
    followups: pd.DataFrame
    rejects: pd.DataFrame

    def find(self, words: str) -> pd.DataFrame:
        """Sentences that hold the words, in context: one row per place, as in ``analysis.tables.find.find``."""
        return find(self.sentences, self.documents, words)

    def items(self) -> Iterator[tuple[str, pd.DataFrame]]:
        """(name, table) in the order of the catalogue."""
        for field in fields(self):
            yield field.name, getattr(self, field.name)

    def __repr__(self) -> str:
        """A line for each table that has rows: its name and how many."""
        counts = {name: f"{len(frame):,}" for name, frame in self.items() if len(frame)}
        wide = max(map(len, counts), default=0), max(map(len, counts.values()), default=0)
        lines = [f"\n  {name:{wide[0]}}  {n:>{wide[1]}}" for name, n in counts.items()]
        return "Tables:" + ("".join(lines) or " no rows")

    if not TYPE_CHECKING:  # a type checker is to refuse what is not there

        def __getattr__(self, name: str) -> NoReturn:
            known = [field.name for field in fields(self)]
            near = difflib.get_close_matches(name.lower(), known, 1)
            hint = f"did you mean {near[0]}?" if near else f"there are {', '.join(known)}"
            raise AttributeError(f"no table {name!r}: {hint}", name=name)  # without obj: Python would add its own hint
