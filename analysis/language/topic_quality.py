"""Measures of topics: are they found again, and how do they differ?"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
from scipy.optimize import linear_sum_assignment
from sklearn.metrics import adjusted_rand_score

if TYPE_CHECKING:
    from collections.abc import Sequence


def agreement(labelings: Sequence[npt.NDArray[np.intp]]) -> float:
    """Mean adjusted Rand index (Hubert and Arabie 1985) over all pairs of labelings: 1 the same, 0 chance."""
    return float(np.mean([adjusted_rand_score(a, b) for a, b in combinations(labelings, 2)]))


def matched_jaccard(topics: Sequence[Sequence[str]], others: Sequence[Sequence[str]]) -> list[float]:
    """For each topic, the Jaccard index of its terms with those of the other run's topic that is matched with it.

    The matching is the one of largest sum (Greene, O'Callaghan and Cunningham 2014); a topic that finds none has 0.
    """
    overlap = np.array([[len(set(a) & set(b)) / len(set(a) | set(b)) for b in others] for a in topics])
    rows, columns = linear_sum_assignment(-overlap)
    matched = np.zeros(len(topics))
    matched[rows] = overlap[rows, columns]
    return [float(value) for value in matched]


def diversity(topics: Sequence[Sequence[str]]) -> float:
    """How many of all top terms are different ones (Dieng, Ruiz and Blei 2020): 1 where no two topics share any."""
    terms = [term for topic in topics for term in topic]
    return len(set(terms)) / len(terms)
