"""A second theme is given where it is right more often than not."""

from __future__ import annotations

import numpy as np

from analysis.lexicon.lexicon import Lexicon
from analysis.tables.vocabularies import THEMES
from analysis.themes.context import VIEWS
from analysis.themes.second import FEWEST, VOTES, pairs, runner_up, second
from analysis.themes.votes import Array
from analysis.themes.weights import Weights

GENERAL = THEMES.index("general")


def seen(*themes: int, votes: float = VOTES) -> Array:
    """One sentence with votes for each of these themes."""
    found = np.zeros((1, len(VIEWS), len(THEMES)))
    found[0, VIEWS.index("words"), list(themes)] = np.log1p(votes)
    return found


def chances(*order: int) -> Array:
    """Of one sentence: these themes are the likeliest, in this order."""
    found = np.full((1, len(THEMES)), 0.01)
    found[0, list(order)] = np.linspace(0.8, 0.1, len(order))
    return found


def test_the_runner_up_is_the_likeliest_theme_of_the_words() -> None:
    """2 is likelier than 5, but one vote is too few; general is passed over, and has no second theme itself."""
    assert runner_up(chances(0, GENERAL, 2, 5), seen(0, 2, 5, GENERAL), GENERAL).tolist() == [2]
    both = seen(0, 5) + seen(2, votes=1)
    assert runner_up(chances(0, 2, 5), both, GENERAL).tolist() == [5]
    assert runner_up(chances(0, 2, 5), seen(0), GENERAL).tolist() == [-1]
    assert runner_up(chances(GENERAL, 2), seen(2), GENERAL).tolist() == [-1]


def test_a_pair_that_was_mostly_right_is_given() -> None:
    """0 with 5 was right in 60 %, 0 with 2 was not learned; without a runner-up there is none."""
    weights = Weights.untrained(Lexicon.default())
    weights.pairs[0, 5] = 0.6
    assert second(chances(0, 5), seen(0, 5), weights).tolist() == [5]
    assert second(chances(0, 2, 5), seen(0, 2, 5), weights).tolist() == [-1]
    assert second(chances(0, 5), seen(0), weights).tolist() == [-1]


def test_pairs_are_learned_from_a_majority_of_enough_cases() -> None:
    """4 of 6 are a majority, 3 of 6 are none, and 5 of 5 are too few."""
    assert FEWEST == 6
    cases = [(0, 1, right) for right in (True, True, True, True, False, False)]
    cases += [(0, 2, right) for right in (True, True, True, False, False, False)]
    cases += [(1, 0, True)] * 5
    found = pairs(cases, 3)
    assert found[0, 1] == 4 / 6
    assert np.count_nonzero(found) == 1
