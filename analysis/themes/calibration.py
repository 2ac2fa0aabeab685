"""Scores that mean what they say: fitted on reports that training did not see, and how far they are off.

A classifier is surer of itself in a new report than it ought to be. So its top probabilities for held-out reports, cut
into short passages, are held against whether they were right, and a logistic curve over their log odds puts them right
(Platt 1999, "Probabilistic outputs for support vector machines").

How far the scores are off is measured as Kumar, Liang and Ma (2019, "Verified uncertainty calibration", NeurIPS) do: in
ten bins of equal mass, and from each bin's squared distance of mean score and share right is taken what chance gives.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from analysis.themes.votes import Array, Booleans

BINS = 10
_LEAST = 1e-6
_STEPS = 50


def calibrated(chances: Array, numbers: Array) -> Array:
    """Probabilities put right by a logistic curve over their log odds; ``numbers`` are its slope and offset."""
    slope, offset = numbers
    return np.asarray(1 / (1 + np.exp(-slope * _log_odds(chances) - offset)))


def curve(chances: Array, right: Booleans) -> Array:
    """Slope and offset of the curve with the least log loss, by Newton's method.

    Chances that are right always or never have none; they are left as they are (1, 0).
    """
    if right.all() or not right.any():
        return np.array([1.0, 0.0])
    odds = np.column_stack([_log_odds(chances), np.ones(len(chances))])
    numbers = np.array([1.0, 0.0])
    for _ in range(_STEPS):
        fitted = 1 / (1 + np.exp(-odds @ numbers))
        curvature = (odds * (fitted * (1 - fitted))[:, None]).T @ odds + 1e-9 * np.eye(2)
        numbers = numbers + np.linalg.solve(curvature, odds.T @ (right - fitted))
    return numbers


def calibration_error(scores: Array, right: Booleans, bins: int = BINS) -> float:
    """Root mean squared distance of score and share right over bins of equal mass, less what chance alone gives.

    Needs two scores a bin at least. 0 where the distances are no larger than those of a calibrated score.
    """
    total = 0.0
    for part in np.array_split(np.argsort(scores, kind="stable"), bins):
        share = right[part].mean()
        chance = share * (1 - share) / (len(part) - 1)
        total += len(part) / len(scores) * float((scores[part].mean() - share) ** 2 - chance)
    return float(np.sqrt(max(total, 0.0)))


def _log_odds(chances: Array) -> Array:
    held = np.clip(chances, _LEAST, 1 - _LEAST)
    return np.asarray(np.log(held / (1 - held)))
