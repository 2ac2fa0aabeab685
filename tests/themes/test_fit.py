"""Fitting finds the weights that made the data."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
from sklearn.linear_model import LogisticRegression

from analysis.lexicon.lexicon import Lexicon
from analysis.tables.vocabularies import THEMES
from analysis.themes import fit as fitting
from analysis.themes.annotated import Example, count
from analysis.themes.context import HINTS, VIEWS
from analysis.themes.fit import Sample, fit
from analysis.themes.votes import Array, Bags, terms

if TYPE_CHECKING:
    from analysis.themes.finder import Indices

LEXICON = Lexicon.default()
WORD = terms(LEXICON).index("消防")
NOTHING = count("", LEXICON)


def invented(seen: Array, themes: Indices, words: Indices | None = None, name: str = "doc") -> Sample:
    """Sentences of these views and themes; ``words`` are those that 消防 stands in."""
    n, there = len(themes), np.array([], dtype=np.intp) if words is None else words
    text = replace(NOTHING, bags=Bags(n, there, np.full(len(there), WORD)))
    example = Example(name, text, tuple(THEMES[at] for at in themes), (None,) * n)
    return Sample(example, seen, np.zeros((n, len(HINTS))), themes, np.full(n, -1))


def drawn(seed: int, n: int = 2000) -> tuple[Array, Indices]:
    """Views, and themes drawn from the model itself: weights 3 and -1 on `beside` and `near`, no leaning."""
    random = np.random.default_rng(seed)
    seen = random.normal(size=(n, len(VIEWS), len(THEMES)))
    scores = 3 * seen[:, VIEWS.index("beside")] - seen[:, VIEWS.index("near")]
    return seen, (scores + random.gumbel(size=scores.shape)).argmax(axis=1)


def test_the_weights_that_made_the_data_are_found() -> None:
    """3, -1 and little for the other views, within sampling error."""
    found = fit([invented(*drawn(1)), invented(*drawn(2))], LEXICON)
    by_name = dict(zip(VIEWS, found.views.tolist(), strict=True))
    assert by_name.pop("beside") == pytest.approx(3, abs=0.4)
    assert by_name.pop("near") == pytest.approx(-1, abs=0.3)
    assert max(map(abs, by_name.values())) < 0.3


def test_without_signal_none_is_found() -> None:
    """Themes that have nothing to do with the views leave all weights near 0."""
    seen, _ = drawn(3)
    _, themes = drawn(4)
    assert np.abs(fit([invented(seen, themes)], LEXICON).views).max() < 0.25


def test_two_themes_are_a_logistic_regression(monkeypatch: pytest.MonkeyPatch) -> None:
    """With two themes in play it is a logistic regression (sklearn) on the difference of their views."""
    monkeypatch.setattr(fitting, "PENALTIES", {**dict.fromkeys(fitting.PENALTIES, 1e-7), "echoes": 1e6})
    random = np.random.default_rng(0)
    seen = np.zeros((500, len(VIEWS), len(THEMES)))
    seen[:, :2, :2] = random.normal(size=(500, 2, 2))
    difference = seen[:, :2, 0] - seen[:, :2, 1]
    first = random.random(500) < 1 / (1 + np.exp(-(difference @ [1.5, -0.5] + 0.3)))
    ours = fit([invented(seen, np.where(first, 0, 1))], LEXICON)
    theirs = LogisticRegression(C=1e6).fit(difference, first)
    assert ours.views[:2] == pytest.approx(theirs.coef_[0], rel=0.02)
    assert ours.themes[0] - ours.themes[1] == pytest.approx(theirs.intercept_[0], abs=0.02)


def test_a_word_of_few_reports_has_no_weight() -> None:
    """消防 goes with the theme at 5: in one report that may be chance, in as many as it takes it is learned."""
    seen = np.zeros((60, len(VIEWS), len(THEMES)))
    words = np.arange(0, 60, 2)
    themes = np.tile([5, 6], 30)
    reports = [invented(seen, themes, words, f"doc{number}") for number in range(fitting.FEWEST_REPORTS)]
    assert not fit(reports[:1], LEXICON).terms.any()
    learned = fit(reports, LEXICON).terms
    assert learned[WORD].argmax() == 5
    assert np.flatnonzero(learned.any(axis=1)).tolist() == [WORD]
