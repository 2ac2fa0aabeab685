"""Votes of the lexicon: how strongly the terms in a text speak for each theme."""

from __future__ import annotations

from collections import defaultdict
from functools import cache

import numpy as np
import numpy.typing as npt

from analysis.themes.codebook import codebook

Votes = npt.NDArray[np.float64]
STRONG, WEAK = 3.0, 1.0


@cache
def _terms() -> tuple[dict[str, tuple[tuple[int, float], ...]], dict[str, tuple[int, ...]]]:
    """(term -> its (theme, weight) pairs, first two characters -> lengths of the terms that start so, longest first)."""
    weights: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for at, theme in enumerate(codebook()):
        for terms, weight in ((theme.strong, STRONG), (theme.weak, WEAK)):
            for term in terms:
                weights[term].append((at, weight))
    lengths: dict[str, set[int]] = defaultdict(set)
    for term in weights:
        lengths[term[:2]].add(len(term))
    return (
        {term: tuple(pairs) for term, pairs in weights.items()},
        {start: tuple(sorted(found, reverse=True)) for start, found in lengths.items()},
    )


def found_terms(text: str) -> list[str]:
    """The lexicon terms of a text, left to right; where terms overlap, the leftmost and then the longest wins."""
    weights, lengths = _terms()
    found: list[str] = []
    free = 0
    for at in [at for at in range(len(text) - 1) if text[at : at + 2] in lengths]:
        if at < free:
            continue
        for length in lengths[text[at : at + 2]]:
            if text[at : at + length] in weights:
                found.append(text[at : at + length])
                free = at + length
                break
    return found


def votes(text: str) -> Votes:
    """One sum of weights per theme, in the order of the codebook; white space inside the text is passed over."""
    weights, _ = _terms()
    total = np.zeros(len(codebook()))
    for term in found_terms("".join(text.split())):
        for theme, weight in weights[term]:
            total[theme] += weight
    return total
