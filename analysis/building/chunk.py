"""One chunk read: what a process does, on this machine or on another one, without a look at any other chunk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import pandas as pd

from analysis.batch import Text, read_batch
from analysis.building.engine import lexicon_for
from analysis.building.part import Stamp, packed
from analysis.building.words import words_of
from analysis.corpus.registry import LEXICON, ChangedFile, text_of
from analysis.errors import InputError
from analysis.profiles.table import profiles
from analysis.records import canonical
from analysis.tables.blank import tables_of
from analysis.tables.check import SchemaError, check

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from analysis.building.chunks import Chunk, Entry
    from analysis.lexicon.lexicon import Lexicon

    Frames = Mapping[str, pd.DataFrame]

_REPORT_IT = "The parser fails on it: please tell its authors, with the text."


class Reject(NamedTuple):
    """A row of the table ``rejects``."""

    doc_id: str
    file: str
    reason: str
    advice: str


@dataclass(frozen=True, slots=True)
class ChunkRead:
    """What became of a chunk: a part of its reports (None where none could be read), and the rejected ones."""

    n: int
    part: bytes | None
    rejects: tuple[Reject, ...]


class _Loaded(NamedTuple):
    entry: Entry
    stamp: Stamp
    text: Text


def read_chunk(chunk: Chunk) -> ChunkRead:
    """Read each text once, hold it against its checksum, and make the checked tables of all that can be read.

    Raises ChangedFile for a text that is not the registered one, InputError where this code is not that of the chunk.
    """
    lexicon = lexicon_for(chunk.folder, chunk.engine)
    loaded: list[_Loaded] = []
    rejects: list[Reject] = []
    for entry in chunk.entries:
        try:
            stamp = Stamp.of(chunk.folder / str(entry.meta.source_file))
            text = Text(entry.meta, text_of(chunk.folder, entry.meta), entry.reviews)
        except ChangedFile:
            raise
        except InputError as error:
            rejects.append(_reject(chunk.folder, entry, error))
        else:
            loaded.append(_Loaded(entry, stamp, text))
    kept, frames = _tables(chunk.folder, loaded, lexicon, rejects)
    part = None
    if kept:
        keys, stamps = [one.entry.key for one in kept], [one.stamp for one in kept]
        doc_ids = [one.entry.meta.doc_id for one in kept]
        part = packed(keys, stamps, doc_ids, frames, words_of(frames["sentences"], lexicon))
    return ChunkRead(len(chunk.entries), part, tuple(rejects))


def _tables(
    folder: Path, loaded: Sequence[_Loaded], lexicon: Lexicon, rejects: list[Reject]
) -> tuple[Sequence[_Loaded], Frames]:
    """The reports that can be read, and their tables; of what fails together, each half is read by itself."""
    if not loaded:
        return [], {}
    try:
        frames = read_batch([one.text for one in loaded], lexicon)
        frames["profiles"] = profiles(frames, lexicon)
        texts = {one.text.meta.doc_id: one.text.text for one in loaded}
        check(tables_of(frames), texts, canonical.codes(lexicon))
    except MemoryError:
        raise
    except Exception as error:  # whatever it is, it is that of one report, and no reason to lose the others
        if isinstance(error, InputError) and error.where.startswith(f"{folder / LEXICON}/"):
            raise  # but a mistake in the lexicon, which may be found only where it is needed, is that of all
        if len(loaded) == 1:
            rejects.append(_reject(folder, loaded[0].entry, error))
            return [], {}
    else:
        return loaded, frames
    half = len(loaded) // 2
    return _joined(*(_tables(folder, part, lexicon, rejects) for part in (loaded[:half], loaded[half:])))


def _joined(
    left: tuple[Sequence[_Loaded], Frames], right: tuple[Sequence[_Loaded], Frames]
) -> tuple[Sequence[_Loaded], Frames]:
    if not left[0] or not right[0]:
        return left if left[0] else right
    frames = {name: pd.concat([left[1][name], right[1][name]], ignore_index=True) for name in left[1]}
    return [*left[0], *right[0]], frames


def _reject(folder: Path, entry: Entry, error: Exception) -> Reject:
    """What is said of a report that cannot be read; of folders, only what is the same on every machine."""
    doc_id, file = entry.meta.doc_id, str(entry.meta.source_file)
    if isinstance(error, InputError):
        where = error.where.removeprefix(f"{folder}/")
        place = "" if where == file else f"{where}: "
        return Reject(doc_id, file, f"{place}found {error.found}; expected {error.expected}", error.todo)
    told = error.violations[0] if isinstance(error, SchemaError) else f"{type(error).__name__}: {error}"
    return Reject(doc_id, file, " ".join(told.split()), _REPORT_IT)
