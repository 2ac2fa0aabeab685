"""Votes of the lexicon: how strongly the terms in a text speak for each theme."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from analysis.themes.codebook import codebook
from analysis.themes.finder import Finder

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.lexicon.lexicon import Lexicon

Array = npt.NDArray[np.float64]


def _weights(lexicon: Lexicon) -> dict[str, tuple[float, ...]]:
    """Each term with its weight for each theme; a term may speak for several."""
    themes = codebook(lexicon)
    weights: dict[str, list[float]] = defaultdict(lambda: [0.0] * len(themes))
    for at, theme in enumerate(themes):
        for term, weight in theme.terms.items():
            weights[term][at] = weight
    return {term: tuple(row) for term, row in weights.items()}


def _finder(lexicon: Lexicon) -> tuple[Finder, Array]:
    """What finds the terms, and the row of weights of each."""
    weights = _weights(lexicon)
    return Finder(list(weights)), np.array(list(weights.values())).reshape(-1, len(codebook(lexicon)))


def votes(texts: Sequence[str], lexicon: Lexicon) -> Array:
    """One row per text, one column per theme: the sum of the weights of its terms. White space is passed over."""
    finder, weights = lexicon.made(_finder)
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
