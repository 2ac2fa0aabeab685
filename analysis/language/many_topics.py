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
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import pandas as pd
from scipy import sparse
from sklearn.decomposition import MiniBatchNMF
from sklearn.feature_extraction.text import TfidfVectorizer
from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]  # published without type information

from analysis.language import passages
from analysis.language.consensus import likeness, profiles
from analysis.language.passages import are_passages, in_context
from analysis.language.topic_models import Topics, heaviest

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from analysis.language.passages import Matrix

MODEL = "nmf_minibatch"
LEARNED = 50_000  # passages that it learns from

Parts = Callable[[], Iterable[pd.DataFrame]]  # the parts of a corpus from the first on, as ``tokens.read_words`` reads


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
    terms = tuple(weigher.get_feature_names_out())
    return ManyTopics(counts[order].set_axis(range(len(order)), axis=1), heaviest(profile[order], terms))


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


def _learned(parts: Parts, k: int) -> tuple[TfidfVectorizer, NDArray[np.float64]] | None:
    """TF-IDF of the words that are kept, and topic × term."""
    weigher, n = _weigher(parts)
    if weigher is None:
        return None
    step = -(-n // LEARNED)
    learned, seen = [], 0
    for _, passages_of_part in _read(parts, weigher):
        learned.append(passages_of_part[-seen % step :: step])
        seen += passages_of_part.shape[0]
    data = sparse.vstack(learned).tocsr()
    with threadpool_limits(1):
        model = MiniBatchNMF(n_components=k, init="random", random_state=0)
        return weigher, profiles(data, model.fit_transform(data).argmax(axis=1), k)


def _weigher(parts: Parts) -> tuple[TfidfVectorizer | None, int]:
    """TF-IDF of the words that are kept, which are those of ``passages``, and the number of passages."""
    within: Counter[str] = Counter()  # passages
    uses: Counter[str] = Counter()
    documents = n = 0
    for said in parts():
        documents += said["doc_id"].nunique()
        for words in said.loc[are_passages(said), "words"]:
            n += 1
            uses.update(words)
            within.update(set(words))
    least, most = passages.FEWEST_SENTENCES, passages.LARGEST_SHARE * n
    kept = sorted(word for word, times in within.items() if least <= times <= most)
    kept = sorted(sorted(kept, key=lambda word: -uses[word])[: passages.MOST_TERMS])
    few = documents < passages.FEWEST_DOCUMENTS or n < passages.FEWEST_PASSAGES or len(kept) < passages.FEWEST_TERMS
    if few:
        return None, n
    weigher = TfidfVectorizer(analyzer=list, vocabulary=kept, sublinear_tf=True)
    weigher.idf_ = np.log((1 + n) / (1 + np.array([within[word] for word in kept]))) + 1
    return weigher, n


def _read(parts: Parts, weigher: Any) -> Iterable[tuple[pd.DataFrame, Matrix]]:
    """The passages of each part, and passage × term in context."""
    for said in parts():
        chosen = are_passages(said)
        yield said[chosen], in_context(said, weigher.transform(said["words"]))[chosen]


def _counted(passages: pd.DataFrame, own: Matrix, profile: NDArray[np.float64]) -> pd.DataFrame:
    """Document × topic: how many of its passages."""
    at, documents = pd.factorize(passages["doc_id"])
    counts = np.zeros((len(documents), len(profile)), dtype=np.int64)
    np.add.at(counts, (at, likeness(own, profile).argmax(axis=1)), 1)
    return pd.DataFrame(counts, index=pd.Index(documents, name="doc_id"))
