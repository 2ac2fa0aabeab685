"""Uncertainty of shares: Wilson intervals, permutation tests of whole stretches of text, Holm's correction.

A share is a ratio of sums over stretches of text (sections, runs of promises): what counts, over all that could.
Sentences of one stretch speak of one matter, so they are no independent draws: the tests deal what whole stretches are
made of anew to the places of stretches, each place keeping its size. (Dealing stretches with their sizes would call
reports different whose stretches are merely longer.) The null hypothesis is thus that the report tells nothing of what
a stretch is made of. Stretches of one chapter may still be alike, which makes intervals too narrow and p too small.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from scipy.stats import binomtest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

LEVEL = 0.05  # of every test and interval
ROUNDS = 4999  # shuffles of a test, draws of an interval
MIN_SECTIONS = 5  # fewer on one side give a permutation test next to nothing to permute


def wilson(k: int, n: int) -> tuple[float, float]:
    """The 95 % interval of a share k / n (Wilson 1927); (nan, nan) where n is 0."""
    if n == 0:
        return float("nan"), float("nan")
    interval = binomtest(k, n).proportion_ci(confidence_level=1 - LEVEL, method="wilson")
    return float(interval.low), float(interval.high)


def holm(p: Sequence[float]) -> list[float]:
    """p values corrected for their number (Holm 1979), in the order given; nan stays nan and is not counted."""
    order = sorted((i for i, value in enumerate(p) if not np.isnan(value)), key=lambda i: p[i])
    corrected, running = [float("nan")] * len(p), 0.0
    for rank, i in enumerate(order):
        running = max(running, min(1.0, p[i] * (len(order) - rank)))
        corrected[i] = running
    return corrected


def compare_shares(
    part: Floats, whole: Floats, left: NDArray[np.bool_], rounds: int = ROUNDS, seed: int = 1
) -> pd.DataFrame:
    """One row per share: how two groups of sections differ, with interval and test.

    ``part`` is sections × shares, ``whole`` the denominator of each section (positive), ``left`` says which sections
    are of the first group. Columns: left, right, difference (left minus right), low and high (95 %, bootstrap of
    sections within each group), p (two-sided permutation test) and p_holm (corrected for the number of
    shares). Where a group has fewer than MIN_SECTIONS sections, low to p_holm are nan.
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
    chance = permutation_p(part, whole, left, rounds, seed)
    return result.assign(low=low, high=high, p=chance, p_holm=holm(list(chance)))


def permutation_p(part: Floats, whole: Floats, left: NDArray[np.bool_], rounds: int = ROUNDS, seed: int = 1) -> Floats:
    """The p value of each share (column of ``part``): what stretches are made of, dealt anew to their places.

    Two-sided; the least is 1 / (rounds + 1). Arguments as in ``compare_shares``; nan where a side has fewer than
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


def any_difference(part: Floats, whole: Floats, group: Sequence[str], rounds: int = ROUNDS, seed: int = 1) -> float:
    """p value of "all groups have the same share": a permutation test of the weighted variance of their shares.

    ``part`` and ``whole`` have one number per section. Groups of fewer than MIN_SECTIONS sections are left out; nan
    where fewer than two are left.
    """
    sizes = pd.Series(list(group), dtype="str").value_counts()
    keep = np.array([sizes[name] >= MIN_SECTIONS for name in group], dtype=bool)
    names = sorted(sizes.index[sizes >= MIN_SECTIONS])
    if len(names) < 2:
        return float("nan")
    whole, made_of = whole[keep], part[keep] / whole[keep]
    member = np.array([[name == own for own in np.asarray(group)[keep]] for name in names], dtype=float)
    totals = member @ whole

    def spread(contents: Floats) -> Floats:
        """Of contents (rounds × sections): how far the groups' shares lie apart."""
        shares = contents * whole @ member.T / totals
        overall = (shares * totals).sum(axis=1, keepdims=True) / totals.sum()
        result: Floats = (totals * (shares - overall) ** 2).sum(axis=1)
        return result

    dealt = np.random.default_rng(seed).permuted(np.tile(made_of, (rounds, 1)), axis=1)
    extreme = spread(dealt) >= spread(made_of[None, :]) - 1e-9
    return float((extreme.sum() + 1) / (rounds + 1))
