"""Values by hand, intervals by another way, on invented rows."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from scipy.stats import entropy

from analysis.profiles.measures import diversity, evenness, rates, share
from analysis.tables.vocabularies import GENERAL, THEMES

POLICY = [theme for theme in THEMES if theme != GENERAL]


def told(*yes: int) -> pd.DataFrame:
    """Sentences with a measure or without, in order."""
    return pd.DataFrame({"specific": [bool(one) for one in yes]})


def corrected(value: float, low: float, high: float, origin: str) -> pd.DataFrame:
    """A row of shares put right by the error of reading."""
    return pd.DataFrame({"share": [value], "low": [low], "high": [high], "origin": [origin]})


def themes(shares: dict[str, float], error: float = 0.0) -> pd.DataFrame:
    """Rows of the table ``themes`` of one part."""
    rows = [(theme, shares.get(theme, 0.0), error if shares.get(theme) else 0.0) for theme in THEMES]
    return pd.DataFrame(rows, columns=["theme", "share", "share_se"]).assign(origin="parsed" if error else "reviewed")


def sentences(*of: str) -> pd.DataFrame:
    """Sentences of ten characters, by their themes."""
    return pd.DataFrame({"theme": list(of), "text": "十个字十个字十个字十"})


def test_evenness_by_hand() -> None:
    """Two themes alike of twelve: ln 2 / ln 12; one alone 0; all alike 1; nothing is not a number."""
    half = np.array([0.3, 0.3, *[0.0] * 10])
    assert evenness(half) == pytest.approx(0.6931472 / 2.4849066)
    assert evenness(np.array([1.0, *[0.0] * 11])) == 0
    assert evenness(np.full(12, 0.05)) == pytest.approx(1)
    assert np.isnan(evenness(np.zeros(12)))


def test_evenness_is_that_of_scipy() -> None:
    """On random shares."""
    shares = np.random.default_rng(1).dirichlet(np.ones(12), size=20)
    assert evenness(shares) == pytest.approx(entropy(shares, base=12, axis=1))


def test_diversity_by_hand_is_of_policy_themes_alone() -> None:
    """Half general; the other half is two themes alike. By hand there is no error of labelling."""
    found = diversity(themes({GENERAL: 0.5, POLICY[0]: 0.25, POLICY[1]: 0.25}), sentences(*[*POLICY[:2]] * 10), "a")
    assert found.value == pytest.approx(np.log(2) / np.log(12))
    assert (found.method, found.origin, found.n) == ("blocks", "reviewed", 20)


def test_errors_of_labelling_lower_diversity_as_a_simulation_says() -> None:
    """True shares drawn about the estimate (an independent draw) are less even than it, by what the value is less."""
    shares = dict.fromkeys(POLICY, 1 / 12)
    found = diversity(themes(shares, 0.05), sentences(*POLICY), "a")
    rng = np.random.default_rng(5)
    true = np.array([entropy(rng.gamma((1 / 12 / 0.05) ** 2, 0.05**2 * 12, 12), base=12) for _ in range(4000)])
    assert found.value == pytest.approx(true.mean(), abs=0.003)
    assert found.value is not None
    assert found.value < 0.99
    assert found.method == "blocks;labelling"


def test_nothing_of_a_policy_has_no_diversity() -> None:
    """All general, or too few sentences for an interval."""
    assert diversity(themes({GENERAL: 1.0}), sentences(*[GENERAL] * 20), "a").value is None
    few = diversity(themes({POLICY[0]: 1.0}), sentences(*[POLICY[0]] * 9), "a")
    assert (few.value, few.low, few.method) == (0, None, None)


def test_a_rate_by_hand() -> None:
    """6 numbers in 20 sentences of 25 characters: 12 per 1,000."""
    counts, sizes = np.array([[1.0]] * 6 + [[0.0]] * 14), np.full(20, 25.0)
    (found,) = rates(counts, sizes, 1000, "parsed", "a", 500)
    assert found.value == pytest.approx(12)
    assert found.low is not None
    assert found.high is not None
    assert 0 <= found.low < 12 < found.high


def test_an_even_text_has_an_interval_without_width() -> None:
    """Every sentence alike: no passage makes a difference."""
    (found,) = rates(np.ones((20, 1)), np.full(20, 25.0), 1000, "parsed", "a", 500)
    assert (found.value, found.low, found.high) == (40, 40, 40)


def test_the_interval_is_that_of_a_plain_block_bootstrap() -> None:
    """Recomputed with an own loop: 3 neighbours (27 ** (1/3)) drawn 9 times, in a circle."""
    yes = np.array([1, 0, 0, 1, 1, 0, 0, 0, 1] * 3, dtype=float)
    (found,) = rates(yes[:, None], np.ones(27), 1, "parsed", "a", 27)
    rng = np.random.default_rng(0)
    places = rng.integers(27, size=(8000, 9))
    drawn = [np.mean([np.take(yes, range(at, at + 3), mode="wrap") for at in text]) for text in places]
    assert (found.low, found.high) == pytest.approx(np.quantile(drawn, [0.025, 0.975]), abs=0.04)


def test_nothing_to_count_on_and_too_little() -> None:
    """No character, no value; nine sentences, no interval."""
    (none,) = rates(np.zeros((0, 1)), np.zeros(0), 1000, "parsed", "a", 0)
    assert (none.value, none.low, none.method) == (None, None, None)
    (few,) = rates(np.ones((9, 1)), np.ones(9), 1, "parsed", "a", 9)
    assert (few.value, few.low, few.high, few.method) == (1, None, None, None)


def test_passages_and_reading_are_joined_by_squares() -> None:
    """An even text has no doubt of passages: the interval is that of reading. By hand it is that of passages alone."""
    found = share(told(*[1] * 12), "specific", corrected(0.9, 0.7, 1.0, "parsed"), "a")
    assert (found.value, found.low, found.high) == pytest.approx((0.9, 0.7, 1.0))
    assert found.method == "blocks;reading"
    mixed = told(*[1, 0] * 10)
    hand = share(mixed, "specific", corrected(0.5, 0.5, 0.5, "reviewed"), "a")
    both = share(mixed, "specific", corrected(0.5, 0.2, 0.8, "parsed"), "a")
    assert hand.low is not None
    assert both.low is not None
    assert 0.5 - both.low == pytest.approx(np.hypot(0.5 - hand.low, 0.3))
    assert hand.method == "blocks"


def test_no_promise_and_few_promises() -> None:
    """Nothing to share; nine give a share, and no interval."""
    assert share(told(), "specific", corrected(np.nan, np.nan, np.nan, "parsed"), "a").value is None
    few = share(told(*[1] * 9), "specific", corrected(1, 1, 1, "reviewed"), "a")
    assert (few.value, few.low, few.method, few.n) == (1, None, None, 9)
