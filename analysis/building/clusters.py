"""The topics of all reports, found by a process of their own: nothing else waits for them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from analysis.building.engine import lexicon_for
from analysis.building.words import SAID, counted_in, said_in

if TYPE_CHECKING:
    from pathlib import Path

    from analysis.building.parts import Parts
    from analysis.language.topic_tables import TopicTables

MANY = 1000  # reports, above which a consensus of all their passages at once would not fit into memory


@dataclass(frozen=True, slots=True)
class Sayings:
    """Where it stands what the reports of a folder say, which have these keys."""

    folder: Path
    engine: str
    parts: Parts
    keys: tuple[str, ...]


def clustered(sayings: Sayings) -> TopicTables:
    """Their topics. Raises InputError where this code is not that of the sayings."""
    # Slow to load: who reads need not wait.
    from analysis.language.topic_tables import topics_among, topics_of_many  # noqa: PLC0415

    lexicon, parts, keys = lexicon_for(sayings.folder, sayings.engine), sayings.parts, sayings.keys
    if len(keys) > MANY:
        return topics_of_many(lambda: map(counted_in, parts.rows(SAID, keys)), sayings.folder)
    return topics_among(said_in(parts.rows(SAID, keys)), lexicon, sayings.folder)
