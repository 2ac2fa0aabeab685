"""The tables that compare the reports of a corpus, made part by part of what is known of each: any size, one way.

What it takes of the whole corpus (how often a word stands, which reports are peers) is found first, once; then some
reports at a time give their rows.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

import duckdb
import pandas as pd
import pyarrow as pa

from analysis.building.clusters import Sayings, clustered
from analysis.building.pairs import compare
from analysis.building.parts import joint
from analysis.building.words import COUNTS, SAID, WORD_COUNTS, said_in
from analysis.corpus.concepts import read_concepts
from analysis.corpus.registry import lexicon_of
from analysis.following.table import successive
from analysis.language.concepts import concepts
from analysis.language.dealing import bar, sample
from analysis.language.keyness import Totals, terms_of, totals, uses_in
from analysis.tables.arrow import to_pandas
from analysis.tables.catalogue import BY_NAME
from analysis.tables.frame import frame

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from analysis.building.chunks import Entry
    from analysis.building.crew import Crew
    from analysis.building.read import Reading
    from analysis.language.topic_tables import TopicTables

COMPARED = (
    "terms", "profiles", "concepts", "concept_words", "followups", "topics", "topic_shares", "topic_quality",
)  # fmt: skip


class _Words(NamedTuple):
    """What all reports have together, and what z of a word in one of them must be above."""

    every: Totals
    z_bar: float


class Compared:
    """The tables COMPARED of a reading."""

    def __init__(self, reading: Reading, crew: Crew) -> None:
        """Others begin with topics and pairs. Raises InputError for a list of concepts that cannot be read."""
        self._reading, self._lists = reading, read_concepts(reading.folder)
        self._lexicon = lexicon_of(reading.folder)
        self._keys = {entry.meta.doc_id: entry.key for entry in reading.entries}
        self._successive = successive(self._documents)
        self._crew, self._clustering = crew, self._begun(crew)
        self._comparing = compare(reading, self._successive, crew)

    def rows(self, name: str, entries: Sequence[Entry]) -> Iterator[pd.DataFrame]:
        """The rows of a table that are about some reports, which are in the order of the registry, piece by piece.

        The rows of ``topics`` and ``topic_quality`` are about all reports at once.
        """
        doc_ids = [entry.meta.doc_id for entry in entries]
        match name:
            case "terms":
                for piece in self._pieces(WORD_COUNTS, doc_ids):
                    yield terms_of(piece.to_pandas(), self._words.every, self._words.z_bar)
            case "topics" | "topic_quality":
                yield getattr(self._topics, name)
            case "topic_shares":
                yield _of(self._topics.topic_shares, doc_ids)
            case "profiles":
                yield _of(self._profiles, doc_ids)
            case "concepts" | "concept_words" if self._lists:
                for piece in self._pieces("sentences", doc_ids):
                    yield getattr(concepts(to_pandas(BY_NAME["sentences"], piece), self._lists), name)
            case "followups":
                for piece in self._followups(set(doc_ids)):
                    yield to_pandas(BY_NAME["followups"], piece)

    def _pieces(self, name: str, doc_ids: Sequence[str]) -> Iterator[pa.Table]:
        return self._reading.parts.rows(name, [self._keys[doc_id] for doc_id in doc_ids])

    def _frame(self, name: str, doc_ids: Sequence[str]) -> pd.DataFrame:
        table = BY_NAME[name]
        return to_pandas(table, self._reading.parts.table(table.name, [self._keys[doc_id] for doc_id in doc_ids]))

    @cached_property
    def _documents(self) -> pd.DataFrame:
        return self._frame("documents", list(self._keys))

    @cached_property
    def _words(self) -> _Words:
        doc_ids = [doc_id for doc_id, key in self._keys.items() if self._reading.parts.n_rows(WORD_COUNTS, key)]
        batches = (batch for piece in self._pieces(WORD_COUNTS, doc_ids) for batch in piece.to_batches())
        counts = duckdb.connect().from_arrow(pa.RecordBatchReader.from_batches(COUNTS, batches))
        every = totals(counts, len(doc_ids))
        drawn = set(sample(doc_ids))
        uses = uses_in(said_in(self._pieces(SAID, [doc_id for doc_id in doc_ids if doc_id in drawn])))
        return _Words(every, bar(uses, every=every.by_term["uses"]))

    def _begun(self, crew: Crew) -> Callable[[], TopicTables]:
        """The topics, which others begin to find."""
        keys, parts = tuple(self._keys.values()), self._reading.parts
        sayings = Sayings(self._reading.folder, self._reading.engine, parts, keys)
        return crew.aside(clustered, sayings, sum(map(parts.size, keys)))

    @cached_property
    def _topics(self) -> TopicTables:
        """All is begun by now: the crew is dismissed when they are there."""
        found = self._clustering()
        self._crew.dismiss()
        return found

    @cached_property
    def _profiles(self) -> pd.DataFrame:
        from analysis.profiles.peers import with_peers  # noqa: PLC0415  # slow to load; others work meanwhile

        return with_peers(self._frame("profiles", list(self._keys)), self._documents)

    def _followups(self, earlier: set[str]) -> Iterator[pa.Table]:
        """Of pairs whose first report is one of these; all are waited for."""
        parts = self._reading.parts
        for part in self._comparing:
            parts.add(part)
        keys = [joint(self._keys[one], self._keys[other]) for one, other in self._successive if one in earlier]
        return parts.rows("followups", keys)


def whole(compared: Compared, name: str, entries: Sequence[Entry]) -> pd.DataFrame:
    """All rows of a table as one frame."""
    pieces = list(compared.rows(name, entries))
    return pd.concat(pieces, ignore_index=True) if pieces else frame(BY_NAME[name], ())


def _of(rows: pd.DataFrame, doc_ids: Sequence[str]) -> pd.DataFrame:
    return rows[rows["doc_id"].isin(doc_ids)]
