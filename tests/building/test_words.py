from __future__ import annotations

import pandas as pd
import pyarrow as pa

from analysis.building.words import SAID, counted_in, said_in, words_of
from analysis.language.passages import counts_of
from analysis.lexicon.lexicon import Lexicon

SENTENCES = pd.DataFrame(
    {
        "sentence_id": ["a.1", "a.2", "a.3"],
        "doc_id": ["a", "a", "b"],
        "section_id": [None, "h", "h"],
        "type": ["heading", "body", "body"],
        "theme": ["renewal", "renewal", "general"],
        "text": ["修建公园", "公园修建公园", "。"],
    }
)


def test_words_are_counted_in_a_piece_as_they_are_one_by_one() -> None:
    """How often each word stands in each sentence, also in one without words, and in a piece that begins later."""
    said = words_of(SENTENCES, Lexicon.default())[SAID]
    for piece in (said, said.slice(1), pa.concat_tables([said.slice(1), said.slice(0, 1)])):
        read = said_in([piece])
        found, expected = counted_in(piece), counts_of(read)
        of_word = dict(zip(found.words, found.times.toarray().T.tolist(), strict=True))
        assert {word: of_word[word] for word in expected.words} == dict(
            zip(expected.words, expected.times.toarray().T.tolist(), strict=True)
        )
        assert found.times.sum() == expected.times.sum() == read["words"].map(len).sum() > 0
        pd.testing.assert_frame_equal(found.said, read.drop(columns="words"))
