"""Scores from counts, and how far they would move with other sentences."""

from __future__ import annotations

import zlib

import numpy as np
from numpy.typing import NDArray

SEED, RESAMPLES, LEVEL = 20240607, 1000, 0.95
METHOD = (
    f"The intervals hold {LEVEL:.0%} of {RESAMPLES} bootstrap samples of the annotated sentences, drawn within each "
    "report: the numbers of a sentence share its wording, so that their errors come together. The reports are held "
    "fixed, being too few to resample: an interval speaks of reports like these, not of any report. A score of 0 or 1 "
    "has no spread in a bootstrap; its limit is the exact binomial one over the annotated sentences that have a case. "
    "All in-sample: rules and lexicon were made with the annotated reports in view; on other reports, expect less."
)

Floats = NDArray[np.float64]


def resampled(counts: Floats, doc_id: str) -> Floats:
    """Sums of ``counts`` (sentences × features) over samples of a report's sentences: RESAMPLES × features.

    The random numbers depend on the report only: its interval stays when another report is added.
    """
    n = len(counts)
    random = np.random.default_rng([SEED, zlib.crc32(doc_id.encode())])
    weights = random.multinomial(n, np.full(n, 1 / n), size=RESAMPLES).astype(np.float64)
    sums: Floats = weights @ counts
    return sums


def statistic(name: str, sums: Floats) -> Floats:
    """The named statistic of sums (samples × tp, fp, fn × classes), one per sample; NaN where nothing is to be counted.

    Accuracy is tp / (tp + fn), F1 is 2·tp / (2·tp + fp + fn). Of several classes the mean is taken over those that the
    sample has, so that a measure of one class is just that class.
    """
    tp, fp, fn = sums[:, 0], sums[:, 1], sums[:, 2]
    classes = ratio(tp, tp + fn) if name == "accuracy" else ratio(2 * tp, 2 * tp + fp + fn)
    met = ~np.isnan(classes)
    return ratio(np.where(met, classes, 0).sum(axis=1), met.sum(axis=1))


def ratio(part: Floats, whole: Floats) -> Floats:
    """``part / whole``; NaN where whole is 0."""
    shares: Floats = np.divide(part, whole, out=np.full(np.shape(whole), np.nan), where=np.asarray(whole) > 0)
    return shares


def interval(value: float, samples: Floats, clusters: int) -> tuple[float, float]:
    """The percentile interval of a bootstrap; for a value of 0 or 1 the exact binomial one of ``clusters`` trials.

    A faultless score has no spread in a bootstrap, however few its cases. Its limit is the share of right sentences
    with which a faultless sample has a probability of 2.5 % (Clopper and Pearson 1934). Resampling can lose classes,
    which pulls an average over them to one side: the interval is widened to hold ``value``. NaN where there is no case.
    """
    if np.isnan(value) or not clusters:
        return float("nan"), float("nan")
    tail = (1 - LEVEL) / 2
    limit = tail ** (1 / clusters)
    if value in (0, 1):
        return (limit, 1.0) if value else (0.0, 1 - limit)
    low, high = np.nanquantile(samples, [tail, 1 - tail])
    return min(float(low), value), max(float(high), value)
