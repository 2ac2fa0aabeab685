"""The theme of each sentence, from its own words, its headings and its neighbours.

The lexicon says which themes the words speak for; a small trained model says how much the sentence itself, the heading
above it, the sentences around it and those below it count. It is a conditional logit (McFadden 1974): every theme is
scored by the same weights on its own votes, so that what is learned is how reports are built, not what a few districts
happen to do. On top of it, and held much smaller, lies what the annotated reports say of single words (a multinomial
logit): the terms that stand in the sentence, and the themes that its headings speak for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

import numpy as np

from analysis.themes.calibration import calibrated
from analysis.themes.context import VIEWS, views
from analysis.themes.counted import counted
from analysis.themes.labelling import every_theme
from analysis.themes.second import second
from analysis.themes.structure import structural
from analysis.themes.weights import ECHOES, Weights, shipped

if TYPE_CHECKING:
    from analysis.lexicon.lexicon import Lexicon
    from analysis.parsing.model import Outline
    from analysis.themes.counted import Counted
    from analysis.themes.votes import Array

_ECHOES = [VIEWS.index(view) for view in ECHOES]


class ThemeLabel(NamedTuple):
    """The theme of one sentence; ``score`` is the probability that ``theme`` is right, 0 to 1.

    ``secondary`` is a second theme, given where it is right more often than not. ``rule`` names what decided: the
    classifier, or that the sentence is about no field by what it is for (``analysis.themes.structure``).
    """

    theme: str
    secondary: str | None
    score: float
    rule: Literal["classifier", "structure"] = "classifier"


class Judged(NamedTuple):
    """The labels of the sentences of an outline, in its order, and the probability of every theme (rows sum to 1)."""

    labels: list[ThemeLabel]
    chances: Array


def judge(outline: Outline, lexicon: Lexicon, weights: Weights | None = None) -> Judged:
    """Labels and calibrated probabilities; what is of no field by what it is for is so for sure."""
    weights = weights or shipped(lexicon)
    if not outline.sentences:
        return Judged([], np.zeros((0, len(weights.codes))))
    text = counted(outline, lexicon)
    seen, hints = views(text, lexicon)
    chances = probabilities(text, seen, hints, weights)
    first = chances.argmax(axis=1)
    plain = structural(outline, lexicon) & (first != weights.general)
    chances[plain] = np.eye(len(weights.codes))[weights.general]
    first[plain] = weights.general
    other = second(chances, seen, weights)
    score = calibrated(np.take_along_axis(chances, first[:, None], axis=1)[:, 0], weights.score)
    labels = zip(first.tolist(), other.tolist(), score.tolist(), plain.tolist(), strict=True)
    named = [
        ThemeLabel(
            weights.codes[a],
            None if b < 0 else weights.codes[b],
            round(chance, 4),
            "structure" if form else "classifier",
        )
        for a, b, chance, form in labels
    ]
    return Judged(named, every_theme(chances, weights.score))


def probabilities(text: Counted, seen: Array, hints: Array, weights: Weights) -> Array:
    """Sentence × theme, rows sum to 1, from a text and the two arrays of ``views`` of it."""
    scores = logits(seen, hints, text.bags.sums(weights.terms)[: len(seen)], weights)
    odds = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.asarray(odds / odds.sum(axis=1, keepdims=True))


def logits(seen: Array, hints: Array, words: Array, weights: Weights) -> Array:
    """Sentence × theme: scores from ``views`` and the sums of what was learned of the words of each sentence."""
    scores = np.einsum("svt,v->st", seen, weights.views) + weights.themes + echoes(seen) @ weights.echoes + words
    scores[:, weights.general] += hints @ weights.hints
    return np.asarray(scores)


def echoes(seen: Array) -> Array:
    """Sentence × (view of ECHOES and theme): the votes whose weights ``Weights.echoes`` holds."""
    return seen[:, _ECHOES].reshape(len(seen), -1)
