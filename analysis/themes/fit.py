"""The weights with the least penalised log loss on annotated reports."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from scipy import sparse
from scipy.optimize import minimize

from analysis.themes.classifier import echoes, probabilities
from analysis.themes.codebook import codes
from analysis.themes.context import VIEWS, views
from analysis.themes.votes import Array, Bags
from analysis.themes.weights import Weights

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.lexicon.lexicon import Lexicon
    from analysis.themes.annotated import Example
    from analysis.themes.counted import Counted
    from analysis.themes.finder import Indices

# Penalties per example. The leaning towards a theme is held smaller than the weights, since themes differ by district.
# Each could be halved or doubled: what held-out reports score changes by less than half a point.
PENALTIES = {"views": 0.001, "hints": 0.007, "themes": 0.02, "echoes": 0.002, "terms": 0.004}
FEWEST_SENTENCES, FEWEST_REPORTS = 8, 4  # a term that fewer have has no weight of its own


@dataclass(frozen=True, slots=True)
class Sample:
    """One annotated report as training sees it; ``wanted`` and ``seconds`` are numbers of themes, -1 for none."""

    example: Example
    seen: Array
    hints: Array
    wanted: Indices
    seconds: Indices

    @property
    def place(self) -> str:
        """Whose report it is."""
        return self.example.place

    @property
    def text(self) -> Counted:
        """What is counted in the report."""
        return self.example.text

    @property
    def words(self) -> Bags:
        """The terms of its sentences, without those of headings."""
        bags, n = self.text.bags, len(self.wanted)
        return Bags(n, bags.texts[bags.texts < n], bags.terms[bags.texts < n])

    def chances(self, weights: Weights) -> Array:
        """Sentence × theme: the probabilities that some weights give."""
        return probabilities(self.text, self.seen, self.hints, weights)


def sample(example: Example, lexicon: Lexicon) -> Sample:
    """An annotated report, seen."""
    known = codes(lexicon)
    wanted = np.array([known.index(theme) for theme in example.themes])
    seconds = np.array([-1 if theme is None else known.index(theme) for theme in example.seconds])
    return Sample(example, *views(example.text, lexicon), wanted, seconds)


def fit(samples: Sequence[Sample], lexicon: Lexicon) -> Weights:
    """The weights of the two logits; scores are not calibrated, and there are no second themes."""
    blank = Weights.untrained(lexicon)
    seen = np.concatenate([one.seen for one in samples])
    hints = np.concatenate([one.hints for one in samples])
    wanted = np.concatenate([one.wanted for one in samples])
    kept = _frequent([one.words for one in samples], len(blank.terms))
    words, echoed = _matrix([one.words for one in samples], kept), echoes(seen)
    by_view = np.ascontiguousarray(seen.transpose(1, 0, 2)).reshape(len(VIEWS), -1)
    shapes = {
        "views": blank.views.shape, "hints": blank.hints.shape, "themes": blank.themes.shape,
        "echoes": blank.echoes.shape, "terms": (len(kept), len(blank.codes)),
    }  # fmt: skip
    sizes = [int(np.prod(shape)) for shape in shapes.values()]
    penalty = np.repeat([PENALTIES[part] for part in shapes], sizes)
    rows, n, general = np.arange(len(wanted)), len(wanted), blank.general

    def parts(flat: Array) -> list[Array]:
        pieces = np.split(flat, np.cumsum(sizes)[:-1])
        return [piece.reshape(shape) for piece, shape in zip(pieces, shapes.values(), strict=True)]

    def loss(flat: Array) -> tuple[float, Array]:
        of_views, of_hints, of_themes, of_echoes, of_terms = parts(flat)
        scores = (of_views @ by_view).reshape(n, -1) + of_themes + echoed @ of_echoes + words @ of_terms
        scores[:, general] += hints @ of_hints
        scores -= scores.max(axis=1, keepdims=True)
        odds = np.exp(scores)
        total = odds.sum(axis=1, keepdims=True)
        missed = np.log(total[:, 0]) - scores[rows, wanted]
        error = odds / total
        error[rows, wanted] -= 1
        error /= n
        slopes = (
            by_view @ error.ravel(),
            hints.T @ error[:, general],
            error.sum(axis=0),
            echoed.T @ error,
            words.T @ error,
        )
        slope = np.concatenate([np.ravel(part) for part in slopes])
        return float(missed.mean() + penalty @ flat**2 / 2), slope + penalty * flat

    start = np.zeros(len(penalty))
    found = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 1000, "ftol": 1e-10, "gtol": 1e-6})
    of_views, of_hints, of_themes, of_echoes, of_terms = parts(found.x)
    blank.terms[kept] = of_terms
    return replace(blank, views=of_views, hints=of_hints, themes=of_themes, echoes=of_echoes)


def _frequent(words: Sequence[Bags], n_terms: int) -> Indices:
    """Numbers of the terms that enough sentences of enough reports have."""
    has = np.array([np.bincount(np.unique((bag.texts, bag.terms), axis=1)[1], minlength=n_terms) for bag in words])
    enough = (has.sum(axis=0) >= FEWEST_SENTENCES) & ((has > 0).sum(axis=0) >= FEWEST_REPORTS)
    return np.flatnonzero(enough)


def _matrix(words: Sequence[Bags], kept: Indices) -> sparse.csr_matrix:
    """Sentence × kept term: how often it stands there, the sentences of all reports one behind the other."""
    firsts = np.cumsum([0, *(bag.n for bag in words)])
    texts = np.concatenate([bag.texts + first for bag, first in zip(words, firsts, strict=False)])
    terms = np.concatenate([bag.terms for bag in words])
    there = np.isin(terms, kept)
    places = (texts[there], np.searchsorted(kept, terms[there]))
    return sparse.csr_matrix((np.ones(len(places[0])), places), shape=(int(firsts[-1]), len(kept)))
