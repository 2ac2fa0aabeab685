"""Uncertainty of shares: Wilson intervals, permutation tests of sections, Holm's correction.

Sentences of one section speak of one matter, so they are no independent draws. The tests here move whole sections
between districts. A share is a ratio of sums over sections: what counts, over all that could.
"""

from __future__ import annotations

from statistics import NormalDist
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

LEVEL = 0.05  # of every test and interval
MIN_SECTIONS = 5  # fewer on one side give a permutation test next to nothing to permute


def wilson(k: int, n: int) -> tuple[float, float]:
    """The 95 % interval of a share k / n (Wilson 1927); (nan, nan) where n is 0."""
    if n == 0:
        return float("nan"), float("nan")
    z = NormalDist().inv_cdf(1 - LEVEL / 2)
    centre = (k + z * z / 2) / (n + z * z)
    half = z / (n + z * z) * (k * (n - k) / n + z * z / 4) ** 0.5
    return centre - half if k else 0.0, centre + half if k < n else 1.0


def holm(p: Sequence[float]) -> list[float]:
    """p values corrected for their number (Holm 1979), in the order given; nan stays nan and is not counted."""
    order = sorted((i for i, value in enumerate(p) if not np.isnan(value)), key=lambda i: p[i])
    corrected, running = [float("nan")] * len(p), 0.0
    for rank, i in enumerate(order):
        running = max(running, min(1.0, p[i] * (len(order) - rank)))
        corrected[i] = running
    return corrected


def _studentised(part: Floats, whole: Floats, left: Floats) -> Floats:
    """(rounds × shares) differences of two shares over their standard errors; ``left`` is rounds × sections, 0 or 1."""
    difference = np.zeros((len(left), part.shape[1]))
    variance = np.zeros_like(difference)
    for side, sign in ((left, 1), (1 - left, -1)):
        total, n = (side @ whole)[:, None], side.sum(axis=1)[:, None]
        share = side @ part / total
        squares = side @ part**2 - 2 * share * (side @ (part * whole[:, None])) + share**2 * (side @ whole**2)[:, None]
        difference += sign * share
        variance += n / (n - 1) * np.maximum(squares, 0) / total**2  # of a ratio, linearised (Cochran 1977, 6.3)
    result: Floats = difference / (np.sqrt(variance) + 1e-12)  # all of one kind against all of another: huge, not nan
    return result


def compare_shares(
    part: Floats, whole: Floats, left: NDArray[np.bool_], rounds: int = 4999, seed: int = 1
) -> pd.DataFrame:
    """One row per share: how two groups of sections differ, with interval and test.

    ``part`` is sections × shares, ``whole`` the denominator of each section (positive), ``left`` says which sections
    are of the first group. Columns: left, right, difference (left minus right), low and high (95 %, bootstrap of
    sections within each group), p (two-sided permutation of sections, studentised against unlike variances: Chung and
    Romano 2013) and p_holm. Where a group has fewer than MIN_SECTIONS sections, low to p_holm are nan.
    """
    sides = [(part[mask], whole[mask]) for mask in (left, ~left)]
    shares = [p.sum(axis=0) / w.sum() if len(w) else np.full(part.shape[1], np.nan) for p, w in sides]
    result = pd.DataFrame({"left": shares[0], "right": shares[1], "difference": shares[0] - shares[1]})
    if min(len(w) for _, w in sides) < MIN_SECTIONS:
        return result.assign(low=np.nan, high=np.nan, p=np.nan, p_holm=np.nan)
    rng = np.random.default_rng(seed)
    drawn = []
    for p, w in sides:
        weights = rng.multinomial(len(w), np.full(len(w), 1 / len(w)), size=rounds)
        drawn.append(weights @ p / (weights @ w)[:, None])
    low, high = np.quantile(drawn[0] - drawn[1], [LEVEL / 2, 1 - LEVEL / 2], axis=0)
    permuted = rng.permuted(np.tile(left.astype(float), (rounds, 1)), axis=1)
    observed = np.abs(_studentised(part, whole, left.astype(float)[None, :]))
    extreme = (np.abs(_studentised(part, whole, permuted)) >= observed - 1e-9).sum(axis=0)
    chance = (extreme + 1) / (rounds + 1)
    return result.assign(low=low, high=high, p=chance, p_holm=holm(list(chance)))


def any_difference(part: Floats, whole: Floats, group: Sequence[str], rounds: int = 4999, seed: int = 1) -> float:
    """p value of "all groups have the same share": sections permuted over groups, weighted variance of the shares.

    ``part`` and ``whole`` have one number per section. nan where there are not two groups of MIN_SECTIONS sections;
    smaller groups are left out.
    """
    codes, names = pd.factorize(pd.Series(list(group), dtype="str"), sort=True)
    sizes = np.bincount(codes, minlength=len(names)) if len(codes) else np.zeros(0)
    if (sizes >= MIN_SECTIONS).sum() < 2:
        return float("nan")
    keep = np.isin(codes, np.flatnonzero(sizes >= MIN_SECTIONS))
    part, whole, codes = part[keep], whole[keep], codes[keep]
    overall = part.sum() / whole.sum()

    def spread(labels: NDArray[np.intp]) -> float:
        total = np.bincount(labels, weights=whole, minlength=len(names))
        share = np.divide(
            np.bincount(labels, weights=part, minlength=len(names)), total, out=np.zeros(len(total)), where=total > 0
        )
        return float((total * (share - overall) ** 2).sum())

    rng = np.random.default_rng(seed)
    observed = spread(codes)
    extreme = sum(spread(rng.permutation(codes)) >= observed - 1e-9 for _ in range(rounds))
    return (extreme + 1) / (rounds + 1)
