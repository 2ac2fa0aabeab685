"""Votes of the lexicon: how strongly the terms in a text speak for each theme."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from analysis.themes.codebook import codebook
from analysis.themes.finder import Finder

if TYPE_CHECKING:
    from collections.abc import Sequence

Array = npt.NDArray[np.float64]
STRONG, WEAK = 3.0, 1.0


@cache
def _weights() -> dict[str, tuple[float, ...]]:
    """Each term with its weight for each theme; a term may be in the lists of several."""
    weights: dict[str, list[float]] = defaultdict(lambda: [0.0] * len(codebook()))
    for at, theme in enumerate(codebook()):
        for terms, weight in ((theme.strong, STRONG), (theme.weak, WEAK)):
            for term in terms:
                weights[term][at] = weight
    return {term: tuple(row) for term, row in weights.items()}


@cache
def _finder() -> tuple[Finder, Array]:
    """What finds the terms, and the row of weights of each."""
    weights = _weights()
    return Finder(list(weights)), np.array(list(weights.values()))


def votes(texts: Sequence[str]) -> Array:
    """One row per text, one column per theme: the sum of the weights of its terms. White space is passed over."""
    finder, weights = _finder()
    bare = ["".join(text.split()) for text in texts]
    total = np.zeros((len(bare), weights.shape[1]))
    places, terms = finder.find("\n".join(bare))
    if len(places):
        ends = np.cumsum([len(text) + 1 for text in bare])
        owners = np.searchsorted(ends, places, side="right")
        firsts = np.flatnonzero(np.diff(owners, prepend=-1))
        total[owners[firsts]] = np.add.reduceat(weights[terms], firsts)
    return total


def shares(votes: Array, reserve: float = 2.0) -> Array:
    """Votes of each row as shares, held back by ``reserve`` votes for no theme, so that few votes stay weak."""
    return np.asarray(votes / (votes.sum(axis=-1, keepdims=True) + reserve))
