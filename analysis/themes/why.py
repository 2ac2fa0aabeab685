"""Which terms of the lexicon weighed most for the theme of a sentence."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from analysis.themes.codebook import codes
from analysis.themes.votes import speaking

if TYPE_CHECKING:
    from analysis.lexicon.lexicon import Lexicon
    from analysis.parsing.model import Outline

_MOST = 5  # terms named


def why_theme(outline: Outline, sentence: int, theme: str, lexicon: Lexicon) -> str:
    """The terms that speak for a theme in a sentence, else in the headings above it, the heaviest first, "、" between.

    Empty where no term does: its neighbours have told then.
    """
    at = outline.sentences[sentence]
    texts, section = [at.text], at.section
    while section is not None:
        texts.append(outline.sections[section].heading)
        section = outline.sections[section].parent
    which = codes(lexicon).index(theme)
    for text in texts:
        weights: Counter[str] = Counter()
        for term, votes in speaking(text, lexicon):
            weights[term] += votes[which]
        if named := [term for term, weight in weights.most_common(_MOST) if weight > 0]:
            return "、".join(named)
    return ""
