"""Topic models over passages: how each is fitted, and how good and how stable it is."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd
from sklearn.decomposition import NMF
from sklearn.exceptions import ConvergenceWarning
from sklearn.metrics import adjusted_mutual_info_score, adjusted_rand_score

from analysis.language.lda import LDA
from analysis.language.passages import Passages
from analysis.language.topic_quality import agreement, matched_jaccard, npmi

SEEDS, RESAMPLES, TOP_TERMS = 20, 10, 10
LARGEST = 1000  # passages that stability is measured on; a larger corpus is thinned evenly
# What differs between seeds of NMF is the random part of nndsvdar: small values where the decomposition has zeros.
_nmf = partial(NMF, init="nndsvdar", max_iter=400)
# model -> (the estimator, the matrix of Passages that it reads, the numbers of topics that are tried)
MODELS: Mapping[str, tuple[Callable[..., Any], str, tuple[int, ...]]] = {
    "nmf_context": (_nmf, "context", (6, 8, 10, 12, 14)),
    "nmf_sentence": (_nmf, "alone", (10,)),
    "lda_sentence": (LDA, "counts", (10,)),
}


@dataclass(frozen=True, slots=True)
class Fitted:
    """One fitted model: each passage's topic, the passage × topic weights and each topic's top (term, weight) pairs.

    Topics are in the order of the number of their passages, the largest first.
    """

    assigned: npt.NDArray[np.intp]
    weights: npt.NDArray[np.float64]
    topics: tuple[tuple[tuple[str, float], ...], ...]

    @property
    def terms(self) -> list[list[str]]:
        """The top terms of each topic."""
        return [[term for term, _ in topic] for topic in self.topics]


@dataclass(frozen=True, slots=True)
class Quality:
    """What ``measure`` finds of one model and number of topics; ``topics`` is the stability of each topic."""

    npmi: float
    stability_seeds: float
    stability_bootstrap: float
    ami_themes: float
    topics: tuple[float, ...]


def fit(passages: Passages, model: str, k: int, seed: int = 0, rows: npt.NDArray[np.intp] | None = None) -> Fitted:
    """A model with k topics, fitted to all passages or to ``rows`` of them (some may be there twice); assigns all."""
    make, matrix, _ = MODELS[model]
    data = getattr(passages, matrix)
    estimator = make(n_components=k, random_state=seed)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)  # how well it does is measured, converged or not
        weights = estimator.fit_transform(data) if rows is None else estimator.fit(data[rows]).transform(data)
    assigned = weights.argmax(axis=1)
    order = np.argsort(-np.bincount(assigned, minlength=k), kind="stable")
    tops = tuple(
        tuple((passages.terms[at], float(row[at])) for at in np.argsort(-row, kind="stable")[:TOP_TERMS])
        for row in estimator.components_[order]
    )
    return Fitted(np.argsort(order)[assigned], weights[:, order], tops)


def measure(passages: Passages, model: str, k: int) -> Quality:
    """Coherence and stability of a model with k topics.

    NPMI is that of the run with the first seed (``topic_quality.npmi``). Over seeds: mean adjusted Rand index of all
    pairs of SEEDS runs. Over the bootstrap: RESAMPLES times whole sections are drawn with replacement, the model is
    fitted to their passages with a new seed and assigns all passages, and the mean adjusted Rand index with the first
    run is taken; a topic's stability is the mean Jaccard index of its top terms with those of the matched topic.
    Sections are drawn, not sentences, because a sentence is read with its section and would be half there when it is
    left out.
    """
    runs = [fit(passages, model, k, seed) for seed in range(SEEDS)]
    codes, names = pd.factorize(passages.table["section"])
    sections = [np.flatnonzero(codes == section) for section in range(len(names))]
    random = np.random.default_rng(k)
    draws = [random.integers(len(sections), size=len(sections)) for _ in range(RESAMPLES)]
    redrawn = [
        fit(passages, model, k, SEEDS + at, np.concatenate([sections[section] for section in draw]))
        for at, draw in enumerate(draws)
    ]
    first = runs[0]
    return Quality(
        npmi=float(np.mean(npmi(first.terms, passages.streams))),
        stability_seeds=agreement([run.assigned for run in runs]),
        stability_bootstrap=float(np.mean([adjusted_rand_score(first.assigned, run.assigned) for run in redrawn])),
        ami_themes=float(adjusted_mutual_info_score(passages.table["theme"], first.assigned)),
        topics=tuple(np.mean([matched_jaccard(first.terms, run.terms) for run in redrawn], axis=0).tolist()),
    )


def thin(passages: Passages) -> Passages:
    """At most LARGEST of the passages, evenly spread over the corpus."""
    step = -(-len(passages.table) // LARGEST)
    return replace(
        passages,
        table=passages.table.iloc[::step].reset_index(drop=True),
        counts=passages.counts[::step],
        alone=passages.alone[::step],
        context=passages.context[::step],
    )
