"""Shares of a part of which people have reviewed a random sample: prediction-powered inference.

What was reviewed counts as it was reviewed. All other sentences count as they are read, plus the mean error of reading
that the drawn ones show (Angelopoulos et al. 2023, "Prediction-powered inference"; Egami et al. 2023, "Using imperfect
surrogates for downstream inference"). Errors of one theme are rare, so that a few dozen sentences show none of most
themes, and their spread says nothing of how far that is chance: intervals of the sample alone covered 62 % of true
shares where 95 % were promised. What held-out reports taught of errors (``analysis.themes.labelling``) is therefore
brought in twice: as so many sentences more in the spread, and against the sample, each weighed by its precision (the
power tuning of Angelopoulos, Duchi and Zrnic 2023).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from analysis.themes.labelling import REACH

if TYPE_CHECKING:
    from analysis.themes.votes import Array, Booleans

WORTH = 20  # drawn sentences, as which the expected error counts in the spread; smaller numbers cover too little
FEWEST = 2  # drawn sentences of a part that have a spread


class Powered(NamedTuple):
    """By theme: the share, its standard error, and its 95 % interval within what is known."""

    share: Array
    error: Array
    low: Array
    high: Array


def powered(read: Array, given: Array, chars: Array, reviewed: Booleans, drawn: Booleans, inflation: float) -> Powered:
    """Shares of the themes in one part.

    ``read`` are the calibrated probabilities (sentence × theme), ``given`` the same with 0 and 1 for what is
    ``reviewed``, which is not all; ``drawn``, FEWEST at least, are the reviewed ones that were drawn at random.
    ``inflation`` is that of labelling. Shares add up to 1, and none is below what is reviewed alone.
    """
    weights = (chars / chars.sum())[:, None]
    left, n = ~reviewed, int(drawn.sum())
    m = int(left.sum())
    known, rest = (weights * given)[reviewed].sum(axis=0), (weights * read)[left].sum(axis=0)
    doubt = weights**2 * read * (1 - read) * inflation  # the squared error that labelling expects of each sentence
    errors = (weights * (given - read))[drawn]
    mean = errors.mean(axis=0)
    squares = ((errors - mean) ** 2).sum(axis=0) + WORTH * doubt[left | drawn].mean(axis=0)
    of_sample = (n + m) * m / n * squares / (n - 1 + WORTH)  # of a sample without replacement from n + m
    of_labelling = doubt[left].sum(axis=0)
    both = of_labelling + of_sample
    trust = np.divide(of_labelling, both, out=np.zeros(len(both)), where=both > 0)
    whole = float(weights[left].sum())
    rest = np.maximum(rest + trust * m * mean, 0)
    rest *= whole / rest.sum()
    share, error = known + rest, np.sqrt(trust * of_sample)
    low, high = np.maximum(share - REACH * error, known), np.minimum(share + REACH * error, known + whole)
    return Powered(share, error, low, high)
