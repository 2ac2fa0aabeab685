"""The weights with the least penalised log loss on annotated reports."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from scipy import sparse
from scipy.optimize import minimize

from analysis.tables.vocabularies import GENERAL
from analysis.themes.classifier import echoes, probabilities
from analysis.themes.codebook import codes
from analysis.themes.context import HINTS, VIEWS, views
from analysis.themes.votes import Array, terms
from analysis.themes.weights import ECHOES, Weights

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.lexicon.lexicon import Lexicon
    from analysis.themes.annotated import Example
    from analysis.themes.counted import Counted

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
    terms: sparse.csr_matrix  # sentence × term: how often it stands there
    wanted: Array
    seconds: Array

    @property
    def place(self) -> str:
        """Whose report it is."""
        return self.example.place

    @property
    def text(self) -> Counted:
        """What is counted in the report."""
        return self.example.text

    def chances(self, weights: Weights) -> Array:
        """Sentence × theme: the probabilities that some weights give."""
        return probabilities(self.text, self.seen, self.hints, weights)


def sample(example: Example, lexicon: Lexicon) -> Sample:
    """An annotated report, seen."""
    known = codes(lexicon)
    text, n = example.text, len(example.themes)
    own = text.bags.texts < n
    pairs = (text.bags.texts[own], text.bags.terms[own])
    found = sparse.csr_matrix((np.ones(len(pairs[0])), pairs), shape=(n, len(terms(lexicon))))
    wanted = np.array([known.index(theme) for theme in example.themes])
    seconds = np.array([-1 if theme is None else known.index(theme) for theme in example.seconds])
    return Sample(example, *views(text, lexicon), found, wanted, seconds)


def fit(samples: Sequence[Sample], lexicon: Lexicon) -> Weights:
    """The weights of the two logits; scores are not calibrated, and there are no second themes."""
    known = codes(lexicon)
    n_themes, general = len(known), known.index(GENERAL)
    seen = np.concatenate([one.seen for one in samples])
    hints = np.concatenate([one.hints for one in samples])
    wanted = np.concatenate([one.wanted for one in samples])
    kept = _frequent(samples)
    words = sparse.csr_matrix(sparse.hstack([sparse.vstack([one.terms for one in samples]).tocsr()[:, kept], echoes(seen)]))
    sizes = {
        "views": len(VIEWS), "hints": len(HINTS), "themes": n_themes, "terms": len(kept) * n_themes,
        "echoes": len(ECHOES) * n_themes * n_themes,
    }  # fmt: skip
    penalty = np.repeat([PENALTIES[part] for part in sizes], list(sizes.values()))
    cuts = np.cumsum([sizes["views"], sizes["hints"], sizes["themes"]])
    by_view = np.ascontiguousarray(seen.transpose(1, 0, 2)).reshape(len(VIEWS), -1)
    transposed, rows, n = words.T.tocsr(), np.arange(len(wanted)), len(wanted)

    def loss(flat: Array) -> tuple[float, Array]:
        of_views, of_hints, of_themes, of_words = np.split(flat, cuts)
        scores = (of_views @ by_view).reshape(n, n_themes) + of_themes + words @ of_words.reshape(-1, n_themes)
        scores[:, general] += hints @ of_hints
        scores -= scores.max(axis=1, keepdims=True)
        odds = np.exp(scores)
        total = odds.sum(axis=1, keepdims=True)
        error = odds / total
        error[rows, wanted] -= 1
        error /= n
        slope = [by_view @ error.ravel(), hints.T @ error[:, general], error.sum(axis=0), (transposed @ error).ravel()]
        missed = np.log(total[:, 0]) - scores[rows, wanted]
        return float(missed.mean() + penalty @ flat**2 / 2), np.concatenate(slope) + penalty * flat

    start = np.zeros(len(penalty))
    found = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 1000, "ftol": 1e-10, "gtol": 1e-6})
    of_views, of_hints, of_themes, of_words = np.split(found.x, cuts)
    table = of_words.reshape(-1, n_themes)
    blank = Weights.untrained(lexicon)
    blank.terms[kept] = table[: len(kept)]
    return replace(blank, views=of_views, hints=of_hints, themes=of_themes, echoes=table[len(kept) :])


def _frequent(samples: Sequence[Sample]) -> Array:
    """Numbers of the terms that enough sentences of enough reports have."""
    has = [one.terms.getnnz(axis=0) for one in samples]
    return np.flatnonzero((np.sum(has, axis=0) >= FEWEST_SENTENCES) & (np.count_nonzero(has, axis=0) >= FEWEST_REPORTS))
