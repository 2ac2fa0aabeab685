"""Scores from counts, and how far they would move with other sentences."""

from __future__ import annotations

import zlib

import numpy as np
import pandas as pd
from numpy.typing import NDArray

SEED, RESAMPLES, LEVEL = 20240607, 1000, 0.95

Floats = NDArray[np.float64]


def resampled(counts: Floats, doc_id: str) -> Floats:
    """Sums of ``counts`` (sentences × features) over RESAMPLES samples of the report's sentences, drawn with replacement.

    The result is RESAMPLES × features. The stream of random numbers depends on the report only, so that a report's interval
    stays when another report is added.
    """
    n = len(counts)
    random = np.random.default_rng([SEED, zlib.crc32(doc_id.encode())])
    weights = random.multinomial(n, np.full(n, 1 / n), size=RESAMPLES)
    return np.asarray(weights @ counts, dtype=np.float64)


def f1(tp: Floats, fp: Floats, fn: Floats) -> Floats:
    """2·tp / (2·tp + fp + fn); NaN where there is nothing to find and nothing was found."""
    return ratio(2 * tp, 2 * tp + fp + fn)


def ratio(part: Floats, whole: Floats) -> Floats:
    """part / whole; NaN where whole is 0."""
    return np.divide(part, whole, out=np.full(np.shape(whole), np.nan), where=np.asarray(whole) > 0)


def interval(value: float, samples: Floats, clusters: int) -> tuple[float, float]:
    """The percentile interval of ``samples``; where all cases are right, or all wrong, the exact binomial one over ``clusters``.

    Resampling pulls an average over classes down, since a sample can miss a class; the interval is widened to hold ``value``.
    A bootstrap of a faultless score has no width, however few cases there are. There the limit is the share of right sentences
    below which a faultless sample of ``clusters`` sentences would have a probability of 2.5 % (Clopper and Pearson 1934).
    """
    if np.isnan(value) or not clusters:
        return float("nan"), float("nan")
    tail = (1 - LEVEL) / 2
    limit = tail ** (1 / clusters)
    if value == 1:
        return limit, 1.0
    if value == 0:
        return 0.0, 1 - limit
    low, high = np.nanquantile(samples, [tail, 1 - tail])
    return min(float(low), value), max(float(high), value)
