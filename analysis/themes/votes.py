"""Votes of the lexicon: how strongly the terms in a text speak for each theme."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from analysis.themes.codebook import codebook
from analysis.themes.finder import Finder, Indices

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.lexicon.lexicon import Lexicon

Array = npt.NDArray[np.float64]
Booleans = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Bags:
    """The terms in each of ``n`` texts: pairs of a text and a term, by their numbers, in the order of the texts."""

    n: int
    texts: Indices
    terms: Indices

    def sums(self, weights: Array) -> Array:
        """One row per text: the sum of the rows of ``weights`` (one per term of the lexicon) of the terms in it."""
        total = np.zeros((self.n, weights.shape[1]))
        if len(self.texts):
            firsts = np.flatnonzero(np.diff(self.texts, prepend=-1))
            total[self.texts[firsts]] = np.add.reduceat(weights[self.terms], firsts)
        return total


def terms(lexicon: Lexicon) -> tuple[str, ...]:
    """The terms of all themes, each once; their order is that of the numbers in ``Bags`` and of ``weights``."""
    return lexicon.made(_terms)


def weights(lexicon: Lexicon) -> Array:
    """One row per term, one column per theme; a term may speak for several."""
    return lexicon.made(_weights)


def _terms(lexicon: Lexicon) -> tuple[str, ...]:
    return tuple(dict.fromkeys(term for theme in codebook(lexicon) for term in theme.terms))


def _weights(lexicon: Lexicon) -> Array:
    themes = codebook(lexicon)
    return np.array([[theme.terms.get(term, 0.0) for theme in themes] for term in terms(lexicon)])


def _finder(lexicon: Lexicon) -> Finder:
    return Finder(terms(lexicon))


def bags(texts: Sequence[str], lexicon: Lexicon) -> Bags:
    """The terms in each text. White space is passed over."""
    bare = ["".join(text.split()) for text in texts]
    places, found = lexicon.made(_finder).find("\n".join(bare))
    ends = np.cumsum([len(text) + 1 for text in bare])
    return Bags(len(bare), np.searchsorted(ends, places, side="right"), found)


def votes(texts: Sequence[str], lexicon: Lexicon) -> Array:
    """One row per text, one column per theme: the sum of the weights of its terms."""
    return bags(texts, lexicon).sums(weights(lexicon))


def shares(votes: Array, reserve: float = 2.0) -> Array:
    """Votes of each row as shares, held back by ``reserve`` votes for no theme, so that few votes stay weak."""
    return np.asarray(votes / (votes.sum(axis=-1, keepdims=True) + reserve))
