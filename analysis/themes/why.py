"""Why a sentence has its theme: the words that weighed most for it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, NamedTuple

import numpy as np

from analysis.themes.classifier import logits
from analysis.themes.codebook import codes
from analysis.themes.context import HINTS, VIEWS, above, views
from analysis.themes.counted import counted
from analysis.themes.votes import shares, terms, weights
from analysis.themes.weights import shipped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.lexicon.lexicon import Lexicon
    from analysis.parsing.model import Outline
    from analysis.themes.counted import Counted
    from analysis.themes.votes import Array

AROUND = ("beside", "near", "below", "section")
THE_OTHERS = "the other sentences"
HINTED = {
    "no_votes": "no word of any theme",
    "other": "neither review nor plan nor situation",
    "situation": "a situation",
    "no_heading": "no heading above",
    "long": "a long sentence",
}
_MOST = 5  # terms named

Place = Literal["sentence", "heading above", "heading above that", "else"]


class Reason(NamedTuple):
    """Something that weighed for a theme: a term in the sentence or in a heading, or else, told in words.

    ``weight`` is by how much the log odds of the theme fall without it.
    """

    what: str
    place: Place
    weight: float


@dataclass(frozen=True, slots=True)
class _Sight:
    """One sentence as the classifier sees it: view × theme, hints, and what was learned of its single words."""

    seen: Array
    hints: Array
    words: Array


def why_theme(outline: Outline, sentence: int, theme: str, lexicon: Lexicon) -> str:
    """The terms that weighed for a theme in a sentence, else in the headings above it, the heaviest first.

    "、" stands between; empty where none did, its neighbours having told.
    """
    found = [reason for reason in why(outline, sentence, lexicon, theme) if reason.weight > 0]
    own = [reason.what for reason in found if reason.place == "sentence"]
    above = [reason.what for reason in found if reason.place.startswith("heading")]
    return "、".join((own or above)[:_MOST])


def why(outline: Outline, index: int, lexicon: Lexicon, theme: str | None = None) -> list[Reason]:
    """What weighed for the theme of one sentence of an outline, the weightiest first; below 0 what weighed against it.

    Each term in the sentence and in the two headings above it is taken away by itself, and so are all other sentences
    together and each of the hints; the rest stays. So the weights need not add up: of two terms of which one would have
    been enough, neither weighs much. The theme is the likeliest one unless it is given.
    """
    text, trained = counted(outline, lexicon), shipped(lexicon)
    seen, hints = views(text, lexicon)
    whole = _Sight(seen[index], hints[index], text.bags.sums(trained.terms)[index])
    without = list(_without(whole, text, index, lexicon))
    sights = [whole, *(sight for _, sight in without)]
    stacked = [np.stack(part) for part in zip(*((at.seen, at.hints, at.words) for at in sights), strict=True)]
    scores = logits(stacked[0], stacked[1], stacked[2], trained)
    which = int(scores[0].argmax()) if theme is None else codes(lexicon).index(theme)
    odds = scores[:, which] - np.logaddexp.reduce(np.delete(scores, which, axis=1), axis=1)
    found = [Reason(*told, float(odds[0] - rest)) for (told, _), rest in zip(without, odds[1:], strict=True)]
    return sorted((reason for reason in found if round(reason.weight, 2)), key=lambda reason: -reason.weight)


def _without(whole: _Sight, text: Counted, index: int, lexicon: Lexicon) -> Iterator[tuple[tuple[str, Place], _Sight]]:
    """((what is taken away, its place), the sentence seen without it)."""
    votes, trained, n = weights(lexicon), shipped(lexicon), len(text.starts)
    for term, times, rest in _terms(text, index, votes):
        seen = whole.seen.copy()
        seen[VIEWS.index("words")], seen[VIEWS.index("share")] = np.log1p(rest), shares(rest)
        hints = whole.hints.copy()
        hints[HINTS.index("no_votes")] = not rest.any()
        yield (terms(lexicon)[term], "sentence"), _Sight(seen, hints, whole.words - times * trained.terms[term])
    heading = above(text)[index]
    outer = text.parents[heading] if heading >= 0 else -1
    places: tuple[tuple[str, int, Place], ...] = (
        ("heading", heading, "heading above"),
        ("outer", outer, "heading above that"),
    )
    for view, section, place in places:
        for term, _, rest in _terms(text, n + section, votes) if section >= 0 else ():
            yield (terms(lexicon)[term], place), _blank(whole, view, shares(rest))
    others = whole
    for view in AROUND:
        others = _blank(others, view, np.zeros_like(whole.words))
    yield (THE_OTHERS, "else"), others
    for at in np.flatnonzero(whole.hints):
        hints = whole.hints.copy()
        hints[at] = 0
        yield (HINTED[HINTS[at]], "else"), replace(whole, hints=hints)


def _terms(text: Counted, row: int, votes: Array) -> Iterator[tuple[int, int, Array]]:
    """(term, how often it stands there, the votes of the others) of the terms of a sentence or heading."""
    there, times = np.unique(text.bags.terms[text.bags.texts == row], return_counts=True)
    total = times @ votes[there]
    for term, often in zip(there.tolist(), times.tolist(), strict=True):
        yield term, often, np.maximum(total - often * votes[term], 0)  # a difference of sums may be -1e-16


def _blank(sight: _Sight, view: str, votes: Array) -> _Sight:
    """The sentence with other votes in a view."""
    seen = sight.seen.copy()
    seen[VIEWS.index(view)] = votes
    return replace(sight, seen=seen)
