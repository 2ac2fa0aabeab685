"""The theme of each sentence, from its own words, its headings and its neighbours."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from analysis.themes.codebook import codebook
from analysis.themes.votes import Votes, votes

if TYPE_CHECKING:
    from analysis.parsing.model import Outline

OWN, LEAD, NEAREST, OUTER, NEXT = 1.0, 0.5, 0.6, 0.25, 0.15


@dataclass(frozen=True, slots=True)
class ThemeLabel:
    """The theme of one sentence; ``score`` is how sure the classifier is of ``theme``, 0 to 1."""

    theme: str
    secondary: str | None
    score: float


def classify(outline: Outline) -> list[ThemeLabel]:
    """One label per sentence of the outline, in its order."""
    own = [votes(sentence.text) for sentence in outline.sentences]
    labels = []
    for at, sentence in enumerate(outline.sentences):
        total = OWN * own[at]
        chain = outline.headings(sentence)
        if chain:
            total = total + NEAREST * votes(chain[-1])
            for heading in chain[:-1]:
                total = total + OUTER * votes(heading)
        for other in (at - 1, at + 1):
            if 0 <= other < len(own) and outline.sentences[other].section == sentence.section:
                total = total + NEXT * own[other]
        labels.append(_label(total))
    return labels


def _label(total: Votes) -> ThemeLabel:
    codes = [theme.code for theme in codebook()]
    if not total.any():
        return ThemeLabel("general", None, 0.0)
    share = total / total.sum()
    first, second = np.argsort(-share, kind="stable")[:2]
    secondary = codes[second] if share[second] > 0.6 * share[first] and codes[second] != "general" else None
    return ThemeLabel(codes[first], secondary, float(share[first]))
