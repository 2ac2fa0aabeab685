"""The topics of all reports, found by a process of their own: nothing else waits for them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pyarrow as pa

from analysis.building.engine import lexicon_for
from analysis.building.part import streamed
from analysis.building.words import SAID, said_in

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from analysis.building.parts import Parts
    from analysis.language.topic_tables import TopicTables


@dataclass(frozen=True, slots=True)
class Sayings:
    """What all reports of a folder say: the table SAID, as it stands in parts."""

    folder: Path
    engine: str
    said: bytes

    @staticmethod
    def of(parts: Parts, keys: Sequence[str], folder: Path, engine: str) -> Sayings:
        """Those of reports in their order."""
        return Sayings(folder, engine, streamed(parts.table(SAID, keys)))


def clustered(sayings: Sayings) -> TopicTables:
    """Their topics. Raises InputError where this code is not that of the sayings."""
    from analysis.language.topic_tables import topics_among  # noqa: PLC0415  # slow to load: who reads need not wait

    lexicon = lexicon_for(sayings.folder, sayings.engine)
    said = said_in([pa.ipc.open_stream(sayings.said).read_all()])
    return topics_among(said, lexicon, sayings.folder)
