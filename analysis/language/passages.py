"""What topics are made of, passages: body sentences as weighted words, alone and read in their context."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from itertools import chain
from typing import Any

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


def are_passages(said: pd.DataFrame) -> npt.NDArray[np.bool_]:
    """Which of some sentences with their ``words`` have enough of these."""
    enough = np.array([len(set(words)) >= FEWEST_WORDS for words in said["words"]], dtype=np.bool_)
    return np.asarray((said["type"] == "body").to_numpy() & enough, dtype=np.bool_)


def passages_of(said: pd.DataFrame) -> Passages | None:
    """The passages of sentences that have been read; as ``read_passages``."""
    chosen = are_passages(said)
    if said["doc_id"].nunique() < FEWEST_DOCUMENTS or chosen.sum() < FEWEST_PASSAGES:
        return None
    every, known = _counted(said["words"])
    kept = _terms(every[chosen], known)
    if len(kept) < FEWEST_TERMS:
        return None
    counts = every[:, kept]
    weigher = TfidfTransformer(sublinear_tf=True).fit(counts[chosen])
    alone = weigher.transform(counts)
    section = said["section_id"].fillna(said["doc_id"])
    table = said.loc[chosen, ["sentence_id", "doc_id", "theme"]].assign(section=section[chosen])
    place = said["doc_id"].to_numpy(), pd.factorize(section)[0], said["part"].to_numpy()
    made_of = zip(*place, said["words"].map(" ".join), strict=True)
    return Passages(
        table.reset_index(drop=True),
        tuple(known[kept].tolist()),
        counts[chosen],
        alone[chosen],
        in_context(said, alone)[chosen],
        tuple(
            tuple(word for words in group for word in words) for _, group in said.groupby("doc_id", sort=False)["words"]
        ),
        hashlib.sha256(
            "\n".join(f"{doc} {sec} {part} {words}" for doc, sec, part, words in made_of).encode()
        ).hexdigest(),
    )


def _counted(words: pd.Series[list[str]]) -> tuple[Matrix, npt.NDArray[np.object_]]:
    """Sentence × word: how often; and the words, sorted."""
    codes, known = pd.factorize(np.fromiter(chain.from_iterable(words), dtype=object), sort=True)
    ends = words.map(len).to_numpy().cumsum()
    counts = sparse.csr_matrix(
        (np.ones(len(codes), dtype=np.int64), codes, np.concatenate([[0], ends])), shape=(len(words), len(known))
    )
    counts.sum_duplicates()
    return counts, known


def _terms(counts: Matrix, known: npt.NDArray[np.object_]) -> npt.NDArray[np.intp]:
    """Which words are in neither too few nor too many of some sentences, the most frequent of them; in their order.

    Of equally frequent ones the first is taken.
    """
    within = np.bincount(counts.indices, minlength=len(known))
    (enough,) = np.nonzero((within >= FEWEST_SENTENCES) & (within <= LARGEST_SHARE * counts.shape[0]))
    times = np.asarray(counts.sum(axis=0)).ravel()[enough]
    return np.sort(enough[np.argsort(-times, kind="stable")[:MOST_TERMS]])


def in_context(said: pd.DataFrame, alone: Matrix) -> Matrix:
    """Sentence × term: ``alone`` (that of all sentences of ``said``) with what is near, as ``Passages.context`` is."""
    section, _ = pd.factorize(said["section_id"].fillna(said["doc_id"]))
    part, _ = pd.factorize(said["doc_id"] + " " + said["part"].astype(str))
    found = []
    for begin in range(0, len(said), AT_ONCE):
        rows = np.arange(begin, min(begin + AT_ONCE, len(said)))
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
