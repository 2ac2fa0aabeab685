"""Measures of topics: do their words go together, and are they found again?"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
from scipy.optimize import linear_sum_assignment
from sklearn.metrics import adjusted_rand_score

if TYPE_CHECKING:
    from collections.abc import Sequence

WINDOW = 50  # counted words


def npmi(topics: Sequence[Sequence[str]], streams: Sequence[Sequence[str]], window: int = WINDOW) -> list[float]:
    """The coherence of each topic: mean normalised PMI over the pairs of its terms (Bouma 2009; Lau et al. 2014).

    Probabilities are shares of windows: every run of ``window`` words in each stream (a stream that is shorter is one
    window), as in gensim's ``c_npmi`` with the streams as texts. A pair that is never in one window counts -1, a pair
    that is always together 1.
    """
    terms = sorted({term for topic in topics for term in topic})
    column = {term: at for at, term in enumerate(terms)}
    together = np.zeros((len(terms), len(terms)))
    n_windows = 0
    for stream in streams:
        has = np.zeros((len(stream) + 1, len(terms)))
        for at, word in enumerate(stream):
            if word in column:
                has[at + 1, column[word]] = 1
        upto = has.cumsum(axis=0)
        size = min(window, len(stream))
        seen = (upto[size:] - upto[: len(upto) - size] > 0).astype(float)
        together += seen.T @ seen
        n_windows += len(seen)
    joint = together / n_windows
    alone = np.diag(joint)
    pairs = [[(column[a], column[b]) for a, b in combinations(topic, 2)] for topic in topics]
    return [float(np.mean([_npmi(joint[a, b], alone[a] * alone[b]) for a, b in topic])) for topic in pairs]


def _npmi(joint: float, independent: float) -> float:
    if joint in (0, 1):
        return 2 * joint - 1
    return float(np.log(joint / independent) / -np.log(joint))


def agreement(labelings: Sequence[npt.NDArray[np.intp]]) -> float:
    """Mean adjusted Rand index (Hubert and Arabie 1985) over all pairs of labelings: 1 the same, 0 chance."""
    return float(np.mean([adjusted_rand_score(a, b) for a, b in combinations(labelings, 2)]))


def matched_jaccard(topics: Sequence[Sequence[str]], others: Sequence[Sequence[str]]) -> list[float]:
    """For each topic, the Jaccard index of its terms with those of the other run's topic that is matched with it.

    The matching is the one of largest sum (Greene, O'Callaghan and Cunningham 2014).
    """
    overlap = np.array([[len(set(a) & set(b)) / len(set(a) | set(b)) for b in others] for a in topics])
    rows, columns = linear_sum_assignment(-overlap)
    matched = np.zeros(len(topics))
    matched[rows] = overlap[rows, columns]
    return [float(value) for value in matched]
