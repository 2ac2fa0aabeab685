"""Uncertainty of shares: Wilson intervals, permutation tests of whole stretches of text.

A share is a ratio of sums over stretches of text (sections, runs of promises): what counts, over all that could.
Sentences of one stretch speak of one matter, so they are no independent draws: the tests deal what whole stretches are
made of anew to the places of stretches, each place keeping its size. (Dealing stretches with their sizes would call
reports different whose stretches are merely longer.) The null hypothesis is thus that the report tells nothing of what
a stretch is made of. Stretches of one chapter may still be alike, which makes intervals too narrow and p too small.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy.stats import binomtest

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

LEVEL = 0.05  # of every test and interval
ROUNDS = 4999  # shuffles of a test
MIN_SECTIONS = 5  # fewer on one side give a permutation test next to nothing to permute


def wilson(k: int, n: int) -> tuple[float, float]:
    """The 95 % interval of a share k / n (Wilson 1927); (nan, nan) where n is 0."""
    if n == 0:
        return float("nan"), float("nan")
    interval = binomtest(k, n).proportion_ci(confidence_level=1 - LEVEL, method="wilson")
    return float(interval.low), float(interval.high)


def permutation_p(part: Floats, whole: Floats, left: NDArray[np.bool_], rounds: int = ROUNDS, seed: int = 1) -> Floats:
    """The p value of each share (column of ``part``): what stretches are made of, dealt anew to their places.

    ``part`` is stretches × shares, ``whole`` the denominator of each stretch (positive), ``left`` says which stretches
    are of the first of two groups. Two-sided; the least p is 1 / (rounds + 1); nan where a group has fewer than
    MIN_SECTIONS stretches.
    """
    if min(left.sum(), (~left).sum()) < MIN_SECTIONS:
        return np.full(part.shape[1], np.nan)
    made_of = part / whole[:, None]
    weights = np.where(left, whole / whole[left].sum(), -whole / whole[~left].sum())
    observed = np.abs(weights @ made_of)
    # weights to contents or contents to weights: the same
    dealt = np.random.default_rng(seed).permuted(np.tile(weights, (rounds, 1)), axis=1)
    extreme = (np.abs(dealt @ made_of) >= observed - 1e-9).sum(axis=0)
    return np.asarray((extreme + 1) / (rounds + 1))
