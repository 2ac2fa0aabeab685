"""Topic models over passages: how each is fitted. The estimators are scikit-learn's, but for LDA."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import numpy as np
import numpy.typing as npt
from sklearn.decomposition import NMF, non_negative_factorization
from sklearn.exceptions import ConvergenceWarning

from analysis.language.consensus import clusters, consensus_matrix, likeness, profiles
from analysis.language.lda import LDA
from analysis.language.passages import Passages

RUNS = 30  # random starts of one consensus
LARGEST = 1000  # passages that a model learns from; a larger corpus is thinned evenly, and all of it assigned
TOP_TERMS = 10
_STOP: Mapping[str, Any] = {"max_iter": 200, "tol": 1e-2}  # at 1e-3 a run takes twice as long and is as stable
_SEEDED = 50  # the codebook's terms start so many times as heavy as the mean of a random start

Rows = npt.NDArray[np.intp]
Array = npt.NDArray[np.float64]
Groups = tuple[tuple[int, ...], ...]  # columns of the terms that a codebook gives to each theme
Learned = tuple[Array, Array]  # topic × term, passage × topic (of all passages)
Topics = tuple[tuple[tuple[str, float], ...], ...]  # of each topic the top (term, weight) pairs


@dataclass(frozen=True, slots=True)
class Model:
    """How topics are learned from some rows of a passage × term matrix: (matrix, rows, k, seed, groups) -> Learned.

    ``matrix`` names one of ``Passages``; ``ks`` are the numbers of topics that are tried, none where the codebook's
    themes say how many.
    """

    learn: Callable[[Any, Rows, int, int, Groups], Learned]
    matrix: str
    ks: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Fitted:
    """One fitted model: each passage's topic, the passage × topic weights and each topic's top (term, weight) pairs.

    Topics are in the order of the number of their passages, the largest first; one that no passage has is none.
    """

    assigned: Rows
    weights: Array
    topics: Topics = field(repr=False)

    @property
    def terms(self) -> list[list[str]]:
        """The top terms of each topic."""
        return [[term for term, _ in topic] for topic in self.topics]


def fit(
    passages: Passages, model: str, k: int, *, seed: int = 0, rows: Rows | None = None, groups: Groups = ()
) -> Fitted:
    """A model with k topics, learned from ``rows`` (some may be there twice), else LARGEST at most; assigns all."""
    chosen = MODELS[model]
    learn_from = passages.thinned(LARGEST) if rows is None else rows
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)  # how well it does is measured, converged or not
        profile, weights = chosen.learn(getattr(passages, chosen.matrix), learn_from, k, seed, groups)
    assigned = weights.argmax(axis=1)
    sizes = np.bincount(assigned, minlength=k)
    order = np.argsort(-sizes, kind="stable")[: np.count_nonzero(sizes)]
    place = np.zeros(k, dtype=np.intp)
    place[order] = np.arange(len(order))
    return Fitted(place[assigned], weights[:, order], heaviest(profile[order], passages.terms))


def heaviest(profile: Array, terms: Sequence[str]) -> Topics:
    """The TOP_TERMS of each topic, the heaviest first; ``profile`` is topic × term."""
    return tuple(
        tuple((terms[at], float(row[at])) for at in np.argsort(-row, kind="stable")[:TOP_TERMS]) for row in profile
    )


def _nmf(k: int, seed: int) -> NMF:
    return NMF(n_components=k, init="random", random_state=seed, **_STOP)


def _consensus(data: Any, rows: Rows, k: int, seed: int, _: Groups) -> Learned:
    """Factorisations from RUNS random starts vote on what belongs together; passages go to the nearest cluster."""
    learned = data[rows]
    starts = range(seed * RUNS, (seed + 1) * RUNS)
    votes = [_nmf(k, start).fit_transform(learned).argmax(axis=1) for start in starts]
    profile = profiles(learned, clusters(consensus_matrix(votes), k), k)
    return profile, likeness(data, profile)


def _estimated(estimator: Callable[[int, int], Any], data: Any, rows: Rows, k: int, seed: int, _: Groups) -> Learned:
    """One run of an estimator from one random start."""
    model = estimator(k, seed).fit(data[rows])
    return model.components_, model.transform(data)


def _seeded(data: Any, rows: Rows, k: int, seed: int, groups: Groups) -> Learned:
    """One factorisation in which topic i starts from a random row in which the terms of group i weigh most."""
    learned, random = data[rows], np.random.default_rng(seed)
    mean = np.sqrt(learned.mean() / k)
    start, weights = (np.abs(mean * random.standard_normal(shape)) for shape in ((k, data.shape[1]), (len(rows), k)))
    for at, columns in enumerate(groups[:k]):
        start[at, list(columns)] += _SEEDED * mean
    _, profile, _ = non_negative_factorization(learned, weights, start, n_components=k, init="custom", **_STOP)
    weights, _, _ = non_negative_factorization(data, H=profile, n_components=k, update_H=False, **_STOP)
    return profile, weights


MODELS: Mapping[str, Model] = {
    "nmf_consensus": Model(_consensus, "context", (6, 8, 10, 12)),
    "nmf_single": Model(partial(_estimated, _nmf), "context", (8, 10)),
    "nmf_seeded": Model(_seeded, "context", ()),
    "nmf_sentence": Model(partial(_estimated, _nmf), "alone", (10,)),
    "lda_sentence": Model(partial(_estimated, LDA), "counts", (10,)),
}
