"""Votes of the lexicon: how strongly the terms in a text speak for each theme."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from analysis.themes.codebook import codebook

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


def _lengths(lexicon: Lexicon) -> dict[str, tuple[int, ...]]:
    """First two characters of a term -> lengths of the terms that begin with them, longest first."""
    lengths: dict[str, set[int]] = defaultdict(set)
    for term in lexicon.made(_weights):
        lengths[term[:2]].add(len(term))
    return {start: tuple(sorted(found, reverse=True)) for start, found in lengths.items()}


def found_terms(text: str, lexicon: Lexicon) -> list[tuple[int, str]]:
    """(position, term) of the lexicon terms in a text; of overlapping ones the leftmost, then the longest, counts."""
    weights, lengths = lexicon.made(_weights), lexicon.made(_lengths)
    found: list[tuple[int, str]] = []
    free = 0
    for at in [at for at in range(len(text) - 1) if text[at : at + 2] in lengths]:
        if at < free:
            continue
        for length in lengths[text[at : at + 2]]:
            term = text[at : at + length]
            if term in weights:
                found.append((at, term))
                free = at + length
                break
    return found


def votes(texts: Sequence[str], lexicon: Lexicon) -> Array:
    """One row per text, one column per theme: the sum of the weights of its terms. White space is passed over."""
    bare = ["".join(text.split()) for text in texts]
    total = np.zeros((len(bare), len(codebook(lexicon))))
    ends = np.cumsum([len(text) + 1 for text in bare])
    found = found_terms("\n".join(bare), lexicon)
    if found:
        owners = np.searchsorted(ends, [at for at, _ in found], side="right")
        weights = lexicon.made(_weights)
        np.add.at(total, owners, np.array([weights[term] for _, term in found]))
    return total


def shares(votes: Array, reserve: float = 2.0) -> Array:
    """Votes of each row as shares, held back by ``reserve`` votes for no theme, so that few votes stay weak."""
    return np.asarray(votes / (votes.sum(axis=-1, keepdims=True) + reserve))
