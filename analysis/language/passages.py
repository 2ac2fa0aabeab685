"""What topics are made of, passages: body sentences as weighted words, alone and read in their context."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from itertools import chain
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
import pandas as pd
from scipy import sparse
from sklearn.feature_extraction.text import TfidfTransformer
from sklearn.preprocessing import normalize

from analysis.themes.attention import parts

Read = Callable[[pd.DataFrame], pd.DataFrame]  # sentences -> those that count, with their words as lists in ``words``
FEWEST_WORDS = 4  # different counted words of a sentence
FEWEST_SENTENCES, LARGEST_SHARE = 3, 0.2  # a term is in so many sentences at least, and in that share of them at most
FEWEST_DOCUMENTS, FEWEST_PASSAGES, FEWEST_TERMS, MOST_TERMS = 2, 50, 50, 1000
AT_ONCE = 10_000  # sentences whose context is put together at a time, for memory
IN_SECTION, IN_PART = 3, 8  # sentences on either side that are read with a sentence

Matrix = Any  # scipy's sparse arrays are untyped for our purposes: passage × term, csr


class WordCounts(NamedTuple):
    """Some sentences, with the columns ``tokens.READ`` but for their words, and sentence × word: how often.

    The columns are ``words``, each once and in any order.
    """

    said: pd.DataFrame
    times: Matrix
    words: npt.NDArray[np.object_]


@dataclass(frozen=True, slots=True)
class Passages:
    """One row per passage (a body sentence with enough words) in ``table``: sentence_id, doc_id, theme, section.

    ``counts`` and ``alone`` are passage × term: occurrences, and TF-IDF of the sentence. ``context`` is ``alone`` plus
    the means of the sentences near it in its section and in the part under its heading line, all three with the same
    weight: a sentence of fifteen words says little by itself. ``streams`` are the counted words of each document.
    ``digest`` is that of all words with their documents, sections and parts: what passages are made of.
    """

    table: pd.DataFrame
    terms: tuple[str, ...]
    counts: Matrix
    alone: Matrix
    context: Matrix
    streams: tuple[tuple[str, ...], ...]
    digest: str

    def thinned(self, most: int) -> npt.NDArray[np.intp]:
        """At most so many of the rows, evenly spread over the corpus."""
        return np.arange(0, len(self.table), -(-len(self.table) // most))


def read_passages(sentences: pd.DataFrame, read: Read) -> Passages | None:
    """The passages of a corpus; None where there are too few documents, sentences or words for topics.

    ``read`` gives the sentences that count with their words: ``tokens.counted`` by some lexicon, or ``tokens.bigrams``
    for a check.
    """
    return passages_of(read(sentences.assign(part=parts(sentences))))


def are_passages(sentences: WordCounts) -> npt.NDArray[np.intp]:
    """Which of some sentences are passages: those that have enough different words; their rows."""
    enough = np.diff(sentences.times.indptr) >= FEWEST_WORDS
    return np.flatnonzero((sentences.said["type"] == "body").to_numpy() & enough)


def passages_of(said: pd.DataFrame) -> Passages | None:
    """The passages of sentences that have been read; as ``read_passages``."""
    if said["doc_id"].nunique() < FEWEST_DOCUMENTS:
        return None
    sentences = counts_of(said)
    chosen = are_passages(sentences)
    if len(chosen) < FEWEST_PASSAGES:
        return None
    kept = _terms(sentences.times[chosen], sentences.words)
    if len(kept) < FEWEST_TERMS:
        return None
    counts = sentences.times[:, kept]
    weigher = TfidfTransformer(sublinear_tf=True).fit(counts[chosen])
    alone = weigher.transform(counts)
    section = said["section_id"].fillna(said["doc_id"])
    table = said[["sentence_id", "doc_id", "theme"]].assign(section=section).iloc[chosen]
    place = said["doc_id"].to_numpy(), pd.factorize(section)[0], said["part"].to_numpy()
    made_of = zip(*place, said["words"].map(" ".join), strict=True)
    return Passages(
        table.reset_index(drop=True),
        tuple(sentences.words[kept].tolist()),
        counts[chosen],
        alone[chosen],
        in_context(said, alone, chosen),
        tuple(
            tuple(word for words in group for word in words) for _, group in said.groupby("doc_id", sort=False)["words"]
        ),
        hashlib.sha256(
            "\n".join(f"{doc} {sec} {part} {words}" for doc, sec, part, words in made_of).encode()
        ).hexdigest(),
    )


def counts_of(said: pd.DataFrame) -> WordCounts:
    """The words of sentences that have been read, counted; the words are sorted."""
    codes, words = pd.factorize(np.fromiter(chain.from_iterable(said["words"]), dtype=object), sort=True)
    return counted(said.drop(columns="words"), codes, said["words"].map(len).to_numpy(), words)


def counted(
    said: pd.DataFrame, codes: npt.NDArray[Any], lengths: npt.NDArray[Any], words: npt.NDArray[np.object_]
) -> WordCounts:
    """Sentences with so many words each, which stand in ``codes`` one behind the other, as places in ``words``."""
    ends = np.concatenate([[0], lengths.cumsum(dtype=np.int64)])
    shape = (len(said), len(words))
    times = sparse.csr_matrix((np.ones(len(codes), dtype=np.int64), codes, ends), shape=shape)
    times.sum_duplicates()
    return WordCounts(said, times, words)


def _terms(counts: Matrix, known: npt.NDArray[np.object_]) -> npt.NDArray[np.intp]:
    """Which words are in neither too few nor too many of some sentences, the most frequent of them; in their order.

    Of equally frequent ones the first is taken.
    """
    within = np.bincount(counts.indices, minlength=len(known))
    (enough,) = np.nonzero((within >= FEWEST_SENTENCES) & (within <= LARGEST_SHARE * counts.shape[0]))
    times = np.asarray(counts.sum(axis=0)).ravel()[enough]
    return np.sort(enough[np.argsort(-times, kind="stable")[:MOST_TERMS]])


def in_context(said: pd.DataFrame, alone: Matrix, chosen: npt.NDArray[np.intp]) -> Matrix:
    """Chosen sentence × term: ``alone`` (that of all of ``said``) with what is near, as ``Passages.context`` is."""
    section, _ = pd.factorize(said["section_id"].fillna(said["doc_id"]))
    part, _ = pd.factorize(said["doc_id"] + " " + said["part"].astype(str))
    found = [alone[:0]]
    for begin in range(0, len(chosen), AT_ONCE):
        rows = chosen[begin : begin + AT_ONCE]
        around = _around(alone, section, IN_SECTION, rows) + _around(alone, part, IN_PART, rows)
        found.append(normalize(alone[rows] + around))
    return sparse.vstack(found, format="csr")


def shuffled(read: Read, seed: int) -> Read:
    """The same reading with the words of each document dealt out anew over its sentences: a placebo.

    Documents keep their words, and sentences their number of words, sections and parts. What topics find in such texts
    is no subject: it is the difference between documents, and what the reading of a sentence in its context makes of
    chance.
    """

    def deal(sentences: pd.DataFrame) -> pd.DataFrame:
        said = read(sentences)
        random, dealt = np.random.default_rng(seed), said["words"].copy()
        for _, own in said.groupby("doc_id", sort=False)["words"]:
            words = [word for row in own for word in row]
            order = iter(random.permutation(len(words)).tolist())
            dealt[own.index] = pd.Series(
                [[words[next(order)] for _ in row] for row in own], index=own.index, dtype=object
            )
        return said.assign(words=dealt)

    return deal


def _around(matrix: Matrix, groups: npt.NDArray[np.intp], reach: int, rows: npt.NDArray[np.intp]) -> Matrix:
    """For some rows the mean, of length 1, of those of their group that are at most ``reach`` away, each included."""
    other = rows[:, None] + np.arange(-reach, reach + 1)
    near = (other >= 0) & (other < len(groups))
    near &= groups[np.clip(other, 0, len(groups) - 1)] == groups[rows, None]
    at, _ = np.nonzero(near)
    member = sparse.csr_array((np.ones(len(at)), (at, other[near])), shape=(len(rows), len(groups)))
    return normalize(member @ matrix)
