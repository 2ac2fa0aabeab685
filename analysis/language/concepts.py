"""Attention to concepts of people's own: places where the words of a list stand, counted for each part of a report.

A dictionary count, as studies of government reports use it for attention to innovation or to the environment. Each
list is read by itself: a word that two concepts share counts for both, and a further list changes no other's numbers.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pandas as pd

from analysis.tables.catalogue import CONCEPT_WORDS, CONCEPTS
from analysis.tables.frame import frame
from analysis.tables.spelling import expression, folded
from analysis.tables.vocabularies import PARTS

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Mapping

COUNTED = ("heading", "body")  # types of sentences, as for the table ``terms``


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
    sizes = sentences.assign(length=sentences["text"].str.len())
    stance = places["sentence_id"].map(sentences.set_index("sentence_id")["stance"])
    own = dict(iter(places.assign(stance=stance).groupby(["doc_id", "concept"], sort=False)))
    for doc_id, report in sizes.groupby("doc_id", sort=False):
        for part in PARTS:
            of_part = report if part == "whole" else report[report["stance"] == part]
            if of_part.empty:
                continue
            for name in names:
                found = own.get((doc_id, name), places.head(0).assign(stance=""))
                found = found if part == "whole" else found[found["stance"] == part]
                yield doc_id, part, name, *_counts(found, len(of_part), int(of_part["length"].sum()))


def _counts(found: pd.DataFrame, n_sentences: int, n_chars: int) -> tuple[object, ...]:
    """From ``count`` to ``top_word_share`` of one part with so many sentences and characters."""
    by_word: pd.Series[float] = found.groupby("word", sort=False)["weight"].sum()
    weighted, within = float(by_word.sum()), int(found["sentence_id"].nunique())
    top: Hashable = by_word.idxmax() if len(by_word) else None
    share = by_word.max() / weighted if len(by_word) else None
    per_1000 = 1000 * weighted / n_chars
    return len(found), weighted, per_1000, within, within / n_sentences, len(by_word), top, share
