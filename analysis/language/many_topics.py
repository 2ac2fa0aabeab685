"""Topics of more reports than memory holds, read part by part three times.

The first reading counts in how many passages each word stands, and which words are kept; the second gathers passages to
learn from, evenly spread; in the third each passage gets its topic. How a passage is read, with what is near it, is as
in ``passages``. One factorisation by mini-batches (Lefèvre, Bach and Févotte 2011, "Online algorithms for nonnegative
matrix factorization with the Itakura-Saito divergence") takes the place of a consensus: of so many passages one start
learns what many starts learn of a thousand.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pandas as pd
from scipy import sparse
from sklearn.decomposition import MiniBatchNMF
from sklearn.feature_extraction.text import TfidfTransformer
from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]  # published without type information

from analysis.language import passages
from analysis.language.consensus import likeness, profiles
from analysis.language.passages import are_passages, in_context
from analysis.language.topic_models import Topics, heaviest

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from analysis.language.passages import Matrix, WordCounts

MODEL = "nmf_minibatch"
LEARNED = 50_000  # passages that it learns from

Parts = Callable[[], Iterable["WordCounts"]]  # the parts of a corpus from the first on


class _Weigher(NamedTuple):
    """TF-IDF of the words that are kept, which are sorted."""

    terms: tuple[str, ...]
    weights: TfidfTransformer

    def of(self, sentences: WordCounts) -> Matrix:
        """Sentence × term."""
        at = pd.Index(self.terms).get_indexer(pd.Index(sentences.words))
        own = sentences.times[:, at >= 0]
        shape = (own.shape[0], len(self.terms))
        times = sparse.csr_matrix((own.data, at[at >= 0][own.indices], own.indptr), shape=shape)
        times.sort_indices()
        return self.weights.transform(times)


class ManyTopics(NamedTuple):
    """Document × topic: how many of its passages; and the top terms of each topic, the largest topic first."""

    counts: pd.DataFrame
    topics: Topics


def many_topics(parts: Parts, k: int) -> ManyTopics | None:
    """At most k topics of a corpus; None where it has too few documents, passages or words for any.

    No document is in two parts; how the corpus is cut into parts makes no difference. Computed in one thread, to the
    same bits always.
    """
    learned = _learned(parts, k)
    if learned is None:
        return None
    weigher, profile = learned
    counts = pd.concat(_counted(passages, own, profile) for passages, own in _read(parts, weigher))
    order = _order(counts.to_numpy().sum(axis=0))
    return ManyTopics(counts[order].set_axis(range(len(order)), axis=1), heaviest(profile[order], weigher.terms))


def assigned_to_many(parts: Parts, k: int) -> pd.DataFrame | None:
    """One row per passage of the same topics: sentence_id, doc_id, theme, topic (from 0) and weight, its cosine."""
    learned = _learned(parts, k)
    if learned is None:
        return None
    weigher, profile = learned
    found = []
    for some, own in _read(parts, weigher):
        weights = likeness(own, profile)
        topic, weight = weights.argmax(axis=1), weights.max(axis=1)
        found.append(some[["sentence_id", "doc_id", "theme"]].assign(topic=topic, weight=weight))
    table = pd.concat(found, ignore_index=True)
    place = {topic: at for at, topic in enumerate(_order(np.bincount(table["topic"], minlength=k)))}
    return table.assign(topic=table["topic"].map(place))


def _order(sizes: NDArray[np.int64]) -> list[int]:
    """The topics that any passage has, the largest first."""
    return [int(topic) for topic in np.argsort(-sizes, kind="stable")[: np.count_nonzero(sizes)]]


def _learned(parts: Parts, k: int) -> tuple[_Weigher, NDArray[np.float64]] | None:
    """What weighs the words, and topic × term."""
    weigher, n = _weigher(parts)
    if weigher is None:
        return None
    data = sparse.vstack([own for _, own in _read(parts, weigher, -(-n // LEARNED))]).tocsr()
    with threadpool_limits(1):
        model = MiniBatchNMF(n_components=k, init="random", random_state=0)
        return weigher, profiles(data, model.fit_transform(data).argmax(axis=1), k)


def _weigher(parts: Parts) -> tuple[_Weigher | None, int]:
    """What weighs the words that are kept, which are those of ``passages``, and the number of passages."""
    within: Counter[str] = Counter()  # passages
    uses: Counter[str] = Counter()
    documents = n = 0
    for sentences in parts():
        chosen = are_passages(sentences)
        times = sentences.times[chosen]
        documents += sentences.said["doc_id"].nunique()
        n += len(chosen)
        there = np.bincount(times.indices, minlength=len(sentences.words))
        words = sentences.words[there > 0].tolist()
        for counter, more in ((within, there), (uses, np.asarray(times.sum(axis=0)).ravel())):
            counter.update(dict(zip(words, more[there > 0].tolist(), strict=True)))
    least, most = passages.FEWEST_SENTENCES, passages.LARGEST_SHARE * n
    kept = sorted(word for word, times in within.items() if least <= times <= most)
    kept = sorted(sorted(kept, key=lambda word: -uses[word])[: passages.MOST_TERMS])
    few = documents < passages.FEWEST_DOCUMENTS or n < passages.FEWEST_PASSAGES or len(kept) < passages.FEWEST_TERMS
    if few:
        return None, n
    weights = TfidfTransformer(sublinear_tf=True)
    weights.idf_ = np.log((1 + n) / (1 + np.array([within[word] for word in kept]))) + 1
    return _Weigher(tuple(kept), weights), n


def _read(parts: Parts, weigher: _Weigher, step: int = 1) -> Iterable[tuple[pd.DataFrame, Matrix]]:
    """Of each part every ``step``-th passage of the corpus, and passage × term in context."""
    seen = 0
    for sentences in parts():
        passages_of_part = are_passages(sentences)
        chosen = passages_of_part[-seen % step :: step]
        seen += len(passages_of_part)
        yield sentences.said.iloc[chosen], in_context(sentences.said, weigher.of(sentences), chosen)


def _counted(passages: pd.DataFrame, own: Matrix, profile: NDArray[np.float64]) -> pd.DataFrame:
    """Document × topic: how many of its passages."""
    at, documents = pd.factorize(passages["doc_id"])
    counts = np.zeros((len(documents), len(profile)), dtype=np.int64)
    np.add.at(counts, (at, likeness(own, profile).argmax(axis=1)), 1)
    return pd.DataFrame(counts, index=pd.Index(documents, name="doc_id"))
