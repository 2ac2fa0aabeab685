"""How far labelling alone may be off: the probability of every theme, and the standard error of a share.

The share of a theme is the sum of its probabilities over the sentences of a part, weighted by their characters. Were
the errors of sentences independent, its variance would be the sum of squared weights times p (1 - p). They are not:
sentences under one heading are mistaken together, and each place writes in its own way. So that sum is inflated by one
factor, chosen so that 95 % of the shares of held-out reports lie within 1.96 standard errors of the estimate: a
conformal quantile (Papadopoulos et al. 2002, "Inductive confidence machines for regression"; the normalised residual).
"""

from __future__ import annotations

from statistics import NormalDist
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from analysis.themes.calibration import calibrated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.themes.votes import Array

LEVEL = 0.95
REACH = NormalDist().inv_cdf((1 + LEVEL) / 2)  # standard errors on either side of an estimate


class Estimate(NamedTuple):
    """The shares of the themes in a part of a text, and their variances before inflation."""

    share: Array
    variance: Array


def every_theme(chances: Array, numbers: Array) -> Array:
    """Sentence × theme: calibrated probabilities; rows sum to 1.

    The first theme gets its calibrated score (``numbers`` are slope and offset of the curve); what is left is dealt to
    the others as they had it.
    """
    rows, first = np.arange(len(chances)), chances.argmax(axis=1)
    top = chances[rows, first]
    score = calibrated(top, numbers)
    others = 1 - top
    scale = np.divide(1 - score, others, out=np.zeros(len(top)), where=others > 0)
    made = chances * scale[:, None]
    made[rows, first] = np.where(others > 0, score, 1.0)
    return np.asarray(made)


def estimate(chances: Array, chars: Array) -> Estimate:
    """Shares from the probabilities of sentences and their numbers of characters; a probability of 0 or 1 is sure."""
    weights = (chars / chars.sum())[:, None]
    return Estimate((weights * chances).sum(axis=0), (weights**2 * chances * (1 - chances)).sum(axis=0))


def inflation(estimates: Sequence[Estimate], true: Sequence[Array]) -> float:
    """The factor of variances with which 95 % of the true shares of held-out parts lie within their intervals."""
    ratios = np.concatenate([deviations(one, share) for one, share in zip(estimates, true, strict=True)])
    return float((np.quantile(ratios, LEVEL, method="higher") / REACH) ** 2)


def deviations(one: Estimate, true: Array) -> Array:
    """How many standard errors, before inflation, the shares of a part are off; themes beyond doubt are left out."""
    doubted = one.variance > 0
    return np.asarray(np.abs(one.share - true)[doubted] / np.sqrt(one.variance[doubted]))
