"""A second theme of a sentence: given where it is right more often than not.

People give a fifth of the sentences a second theme and differ in which, and most sentences that have words of another
theme have no second one. What tells them apart best is the pair: what is said of villages and of relief has both
themes, what is said of lifts and of residents has not. So those pairs are learned that were right in more than half of
the annotated sentences. A logistic regression on chances, shares, votes and pairs was tried: left out, it was right in
47 % of those that it gave.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from analysis.themes.context import VIEWS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from analysis.themes.finder import Indices
    from analysis.themes.votes import Array
    from analysis.themes.weights import Weights

VOTES = 5  # of the second theme in the sentence: more than one word, one of which names it
FEWEST = 6  # sentences that a pair is judged by


def second(chances: Array, seen: Array, weights: Weights) -> Indices:
    """Number of the second theme of each sentence, -1 for none."""
    other = runner_up(chances, seen, weights.general)
    return np.where(weights.pairs[chances.argmax(axis=1), other] > 0.5, other, -1)


def runner_up(chances: Array, seen: Array, general: int) -> Indices:
    """The likeliest theme beside the first that the words of the sentence speak for, -1 for none.

    `general` is no second theme, and has none.
    """
    first = chances.argmax(axis=1)
    spoken = seen[:, VIEWS.index("words")] >= np.log1p(VOTES)
    others = np.where(spoken, chances, 0.0)
    others[np.arange(len(first)), first] = 0
    others[:, general] = 0
    return np.where(others.any(axis=1) & (first != general), others.argmax(axis=1), -1)


def pairs(cases: Iterable[tuple[int, int, bool]], n_themes: int) -> Array:
    """First × second theme: the share that is right of the cases (first, second, right); 0 where it is no majority.

    Pairs of few cases have 0, and so has the last row and column, which stand for no theme.
    """
    met, right = np.zeros((2, n_themes + 1, n_themes + 1))
    for first, other, is_right in cases:
        met[first, other] += 1
        right[first, other] += is_right
    share = right / np.maximum(met, FEWEST)
    return np.asarray(np.where((met >= FEWEST) & (share > 0.5), share, 0.0))
