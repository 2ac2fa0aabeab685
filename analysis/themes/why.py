"""Why a sentence has its theme: the words that weighed most for it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from analysis.themes.classifier import probabilities
from analysis.themes.context import HINTS, above, views
from analysis.themes.counted import counted
from analysis.themes.votes import Bags, terms
from analysis.themes.weights import shipped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.lexicon.lexicon import Lexicon
    from analysis.parsing.model import Outline
    from analysis.themes.counted import Counted
    from analysis.themes.votes import Booleans

PLACES = ("{}", "{} in the heading above", "{} in the heading above that")
AROUND = "the other sentences"
SAID = {  # what speaks for or against `general`
    "no_votes": "no word of any theme",
    "other": "neither review nor plan nor situation",
    "situation": "a situation",
    "no_heading": "no heading above",
    "long": "a long sentence",
}


class Reason(NamedTuple):
    """Something that weighed for a theme: ``weight`` is by how much the log odds of the theme fall without it."""

    what: str
    weight: float


def why(outline: Outline, index: int, lexicon: Lexicon) -> list[Reason]:
    """What weighed for the theme of one sentence of an outline, the weightiest first; below 0 what weighed against it.

    Each term in the sentence and in the two headings above it is taken away by itself, and so are all other sentences
    together and each of the hints; the others stay. So the weights need not add up: of two terms of which one would
    have been enough, neither weighs much.
    """
    text, weights = counted(outline, lexicon), shipped(lexicon)
    seen, hints = views(text, lexicon)
    theme = int(probabilities(text, seen, hints, weights)[index].argmax())

    def log_odds(text: Counted, unhinted: int | None = None) -> float:
        seen, hints = views(text, lexicon)
        if unhinted is not None:
            hints[:, unhinted] = 0
        chance = float(probabilities(text, seen, hints, weights)[index, theme])
        return float(np.log(chance / (1 - chance)))

    whole = log_odds(text)
    found = [Reason(what, whole - log_odds(rest)) for what, rest in _without(text, index, lexicon)]
    found += [Reason(SAID[HINTS[at]], whole - log_odds(text, int(at))) for at in np.flatnonzero(hints[index])]
    return sorted((reason for reason in found if round(reason.weight, 2)), key=lambda reason: -reason.weight)


def _without(text: Counted, index: int, lexicon: Lexicon) -> Iterator[tuple[str, Counted]]:
    """(what is taken away, the text without it)."""
    n, bags = len(text.starts), text.bags
    heading = above(text)[index]
    outer = text.parents[heading] if heading >= 0 else -1
    holders = [index, *(n + section for section in (heading, outer) if section >= 0)]
    for place, holder in zip(PLACES, holders, strict=False):
        for term in dict.fromkeys(bags.terms[bags.texts == holder].tolist()):
            rest = ~((bags.texts == holder) & (bags.terms == term))
            yield place.format(terms(lexicon)[term]), _kept(text, rest)
    yield AROUND, _kept(text, (bags.texts >= n) | (bags.texts == index))


def _kept(text: Counted, pairs: Booleans) -> Counted:
    bags = text.bags
    return replace(text, bags=Bags(bags.n, bags.texts[pairs], bags.terms[pairs]))
