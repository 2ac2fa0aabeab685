"""The words of reports, as a part holds them beside its tables: what terms and topics of a whole corpus are made of."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import pyarrow as pa

from analysis.language.keyness import count_words
from analysis.language.tokens import read_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from analysis.language.passages import WordCounts
    from analysis.lexicon.lexicon import Lexicon

SAID = "said"  # one row per sentence whose words are counted, with the words in order (``tokens.read_words``)
WORD_COUNTS = "word_counts"  # one row per document × word (``keyness.count_words``)
_WORD = pa.dictionary(pa.int32(), pa.string())  # a word stands often: each is held once
COUNTS = pa.schema({"doc_id": pa.string(), "term": pa.string(), "count": pa.int64()})


def words_of(sentences: pd.DataFrame, lexicon: Lexicon) -> dict[str, pa.Table]:
    """SAID and WORD_COUNTS of the sentences of some reports."""
    said = read_words(sentences, lexicon)
    counts = pa.Table.from_pandas(count_words(said), COUNTS, preserve_index=False)
    return {SAID: _packed(said), WORD_COUNTS: counts.cast(COUNTS)}


def said_in(pieces: Iterable[pa.Table]) -> pd.DataFrame:
    """Pieces of SAID as ``tokens.read_words`` has them; without a column where there is no piece."""
    frames = [piece.drop_columns("words").to_pandas().assign(words=_unpacked(piece["words"])) for piece in pieces]
    return pd.concat(frames, ignore_index=True) if frames else pd.DataFrame()


def counted_in(piece: pa.Table) -> WordCounts:
    """A piece of SAID with its words counted, none of which is made a str more than once."""
    from analysis.language.passages import counted  # noqa: PLC0415  # slow to load: who reads need not wait

    said = piece.drop_columns("words").to_pandas()
    words = piece["words"].combine_chunks()
    flat = words.flatten()
    lengths, named = words.value_lengths().to_numpy(), flat.dictionary.to_numpy(zero_copy_only=False)
    return counted(said, flat.indices.to_numpy(zero_copy_only=False, writable=True), lengths, named)


def _packed(said: pd.DataFrame) -> pa.Table:
    rest = pa.Table.from_pandas(said.drop(columns="words"), preserve_index=False).replace_schema_metadata(None)
    offsets = np.concatenate([[0], said["words"].map(len).to_numpy(np.int64).cumsum()]).astype(np.int32)
    codes, words = pd.factorize(said["words"].explode().dropna().to_numpy(dtype=object))
    flat = pa.DictionaryArray.from_arrays(pa.array(codes, pa.int32()), pa.array(words, pa.string()))
    return rest.append_column(pa.field("words", pa.list_(_WORD)), pa.ListArray.from_arrays(pa.array(offsets), flat))


def _unpacked(words: pa.ChunkedArray) -> pd.Series[list[str]]:
    """The words of each sentence; each word is one str, however often it stands."""
    found: list[list[str]] = []
    for chunk in words.chunks:
        flat = chunk.flatten()
        named = flat.dictionary.to_numpy(zero_copy_only=False)[flat.indices.to_numpy()].tolist()
        ends = chunk.value_lengths().to_numpy().cumsum().tolist()
        found += [named[begin:end] for begin, end in pairwise([0, *ends])]
    return pd.Series(found, dtype=object)
