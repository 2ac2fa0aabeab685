"""The theme of each sentence, from its own words, its headings and its neighbours.

The lexicon says which themes the words speak for; a small trained model says how much the sentence itself, the heading
above it, the sentences around it and those below it count. It is a conditional logit (McFadden 1974): every theme is
scored by the same weights on its own votes, so that what is learned is how reports are built, not what four or five
districts happen to do.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from analysis.tables.vocabularies import GENERAL
from analysis.themes.codebook import codes
from analysis.themes.context import HINTS, VIEWS, views
from analysis.themes.votes import Array

if TYPE_CHECKING:
    from analysis.lexicon.lexicon import Lexicon
    from analysis.parsing.model import Outline

SECONDARY_SHARE, SECONDARY_HEADING = 0.25, 0.4


class ThemeLabel(NamedTuple):
    """The theme of one sentence; ``score`` is the probability that the model gives to ``theme``, 0 to 1."""

    theme: str
    secondary: str | None
    score: float


@dataclass(frozen=True, slots=True)
class Weights:
    """What is trained: one weight per view and per hint, and a leaning towards each theme of ``codes``."""

    codes: tuple[str, ...]
    views: Array
    hints: Array
    themes: Array

    def to_json(self) -> dict[str, dict[str, float]]:
        """Plain numbers by name, rounded to four decimals."""
        parts = (("views", VIEWS, self.views), ("hints", HINTS, self.hints), ("themes", self.codes, self.themes))
        return {name: {key: round(float(x), 4) for key, x in zip(keys, xs, strict=True)} for name, keys, xs in parts}

    @staticmethod
    def from_json(data: dict[str, Any], codes: tuple[str, ...]) -> Weights:
        """The weights as ``to_json`` wrote them, for the themes of these codes; KeyError for a missing view or hint.

        A theme that they were not trained with has no leaning, 0: it is chosen by its votes alone.
        """
        views, hints = (
            np.array([data[name][key] for key in keys]) for name, keys in (("views", VIEWS), ("hints", HINTS))
        )
        return Weights(codes, views, hints, np.array([data["themes"].get(code, 0.0) for code in codes]))

    @property
    def general(self) -> int:
        """Where ``general`` stands among the themes."""
        return self.codes.index(GENERAL)


def shipped(lexicon: Lexicon) -> Weights:
    """The weights trained on all annotated reports by ``analysis.themes.train``, for the themes of a lexicon."""
    return lexicon.made(_shipped)


def _shipped(lexicon: Lexicon) -> Weights:
    data = json.loads((files(__package__) / "weights.json").read_text(encoding="utf-8"))
    return Weights.from_json(data, codes(lexicon))


def probabilities(seen: Array, hints: Array, weights: Weights) -> Array:
    """Sentence × theme, rows sum to 1, from the two arrays of ``views``."""
    scores = np.einsum("svt,v->st", seen, weights.views) + weights.themes
    scores[:, weights.general] += hints @ weights.hints
    odds = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.asarray(odds / odds.sum(axis=1, keepdims=True))


def classify(outline: Outline, lexicon: Lexicon, weights: Weights | None = None) -> list[ThemeLabel]:
    """One label per sentence of the outline, in its order; by the shipped weights unless others are given."""
    if not outline.sentences:
        return []
    weights = weights or shipped(lexicon)
    seen, hints = views(outline, lexicon)
    chances = probabilities(seen, hints, weights)
    first = chances.argmax(axis=1)
    second = _secondary(seen, first, weights.general)
    score = np.take_along_axis(chances, first[:, None], axis=1)[:, 0]
    return [
        ThemeLabel(weights.codes[a], None if b < 0 else weights.codes[b], round(chance, 4))
        for a, b, chance in zip(first.tolist(), second.tolist(), score.tolist(), strict=True)
    ]


def _secondary(seen: Array, first: Array, general: int) -> Array:
    """The strongest other theme of the sentence's own words and heading, -1 where it is weak; `general` is none."""
    strength = seen[:, VIEWS.index("share")] + SECONDARY_HEADING * seen[:, VIEWS.index("heading")]
    rows = np.arange(len(first))
    strength[:, general] = 0
    strength[rows, first] = 0
    second = strength.argmax(axis=1)
    return np.where((strength[rows, second] < SECONDARY_SHARE) | (first == general), -1, second)
