"""Attention to concepts of people's own: places where the words of a list stand, counted for each part of a report.

A dictionary count, as studies of government reports use it for attention to innovation or to the environment. Each
list is read by itself: a word that two concepts share counts for both, and a further list changes no other's numbers.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pandas as pd

from analysis.tables.catalogue import CONCEPT_WORDS, CONCEPTS
from analysis.tables.frame import frame
from analysis.tables.spelling import expression, folded
from analysis.tables.vocabularies import PARTS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

COUNTED = ("heading", "body")  # types of sentences, as for the table ``terms``


class _Place(NamedTuple):
    stance: str
    sentence_id: str
    word: str
    weight: float


@dataclass(frozen=True, slots=True)
class Counted:
    """The two tables of concepts."""

    concepts: pd.DataFrame
    concept_words: pd.DataFrame


def concepts(sentences: pd.DataFrame, lists: Mapping[str, Mapping[str, float]]) -> Counted:
    """The tables ``concepts`` and ``concept_words`` for lists of words with weights; without lists, both are empty.

    Of words that overlap the leftmost counts, then the longest. A part of a report without a sentence has no row; one
    without a word of a concept has a row with 0.
    """
    counted = sentences[sentences["type"].isin(COUNTED)]
    places = frame(CONCEPT_WORDS, (row for name, words in lists.items() for row in _places(counted, name, words)))
    place = {doc_id: at for at, doc_id in enumerate(dict.fromkeys(sentences["doc_id"]))}
    order = places["doc_id"].map(place).to_numpy()
    places = places.iloc[pd.Series(order).argsort(kind="stable")].reset_index(drop=True)
    return Counted(frame(CONCEPTS, _rows(counted, places, list(lists))), places)


def _places(sentences: pd.DataFrame, concept: str, words: Mapping[str, float]) -> Iterator[tuple[object, ...]]:
    looked_for, listed = expression(words), {folded(word): word for word in words}
    columns = sentences[["doc_id", "sentence_id", "start", "text"]]
    for doc_id, sentence_id, begin, text in columns.itertuples(index=False, name=None):
        for found in looked_for.finditer(text):
            word = listed[folded(found[0])]
            span = begin + found.start(), begin + found.end()
            yield doc_id, sentence_id, concept, word, words[word], found[0], *span


def _rows(sentences: pd.DataFrame, places: pd.DataFrame, names: list[str]) -> Iterator[tuple[object, ...]]:
    stance = dict(zip(sentences["sentence_id"], sentences["stance"], strict=True))
    own: dict[tuple[str, str], list[_Place]] = defaultdict(list)
    columns = places[["doc_id", "concept", "sentence_id", "word", "weight"]]
    for doc_id, name, sentence_id, word, weight in columns.itertuples(index=False, name=None):
        own[doc_id, name].append(_Place(stance[sentence_id], sentence_id, word, weight))
    sizes: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for doc_id, said, text in sentences[["doc_id", "stance", "text"]].itertuples(index=False, name=None):
        sizes[doc_id].append((said, len(text)))
    for doc_id, report in sizes.items():
        for part in PARTS:
            lengths = [length for said, length in report if part in ("whole", said)]
            for name in names if lengths else ():
                found = [place for place in own.get((doc_id, name), ()) if part in ("whole", place.stance)]
                yield doc_id, part, name, *_counts(found, len(lengths), sum(lengths))


def _counts(found: Sequence[_Place], n_sentences: int, n_chars: int) -> tuple[object, ...]:
    """From ``count`` to ``top_word_share`` of one part with so many sentences and characters."""
    weights = {place.word: place.weight for place in found}
    by_word = {word: times * weights[word] for word, times in Counter(place.word for place in found).items()}
    weighted, within = float(np.sum(list(by_word.values()))), len({place.sentence_id for place in found})
    top = max(by_word, key=by_word.__getitem__, default=None)
    share = None if top is None else by_word[top] / weighted
    return len(found), weighted, 1000 * weighted / n_chars, within, within / n_sentences, len(by_word), top, share
