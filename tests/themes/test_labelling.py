from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import norm

from analysis.themes.calibration import calibrated
from analysis.themes.labelling import LEVEL, REACH, Estimate, deviations, estimate, every_theme, inflation


def test_the_first_theme_has_its_score_and_the_others_what_is_left() -> None:
    """0.6 becomes what the curve says; 0.3 and 0.1 keep their ratio of three; what is sure stays so."""
    chances, numbers = np.array([[0.1, 0.6, 0.3], [0.0, 0.0, 1.0]]), np.array([0.9, 0.25])
    made = every_theme(chances, numbers)
    assert made.sum(axis=1) == pytest.approx([1, 1])
    assert made[0, 1] == pytest.approx(calibrated(np.array([0.6]), numbers)[0])
    assert made[0, 2] / made[0, 0] == pytest.approx(3)
    assert made[1].tolist() == [0, 0, 1]


def test_without_sentences_there_is_nothing() -> None:
    """No row, no error."""
    assert every_theme(np.zeros((0, 3)), np.array([1.0, 0.0])).shape == (0, 3)


def test_share_and_variance_by_hand() -> None:
    """30 characters with 0.5 and 10 with 1: share 25 / 40, variance (3/4)² · 0.25."""
    made = estimate(np.array([[0.5, 0.5], [1.0, 0.0]]), np.array([30.0, 10.0]))
    assert made.share == pytest.approx([0.625, 0.375])
    assert made.variance == pytest.approx([0.140625, 0.140625])


def test_variance_is_that_of_drawing_themes() -> None:
    """Against a simulation: each sentence gets its theme by its probabilities."""
    random = np.random.default_rng(3)
    chances, chars = random.dirichlet([1, 1, 1], size=20), random.integers(5, 60, size=20).astype(float)
    weights = chars / chars.sum()
    drawn = (random.random((20_000, 20)) < chances[:, 0]) @ weights
    made = estimate(chances, chars)
    assert made.share[0] == pytest.approx(drawn.mean(), abs=0.005)
    assert made.variance[0] == pytest.approx(drawn.var(), rel=0.05)


def test_reach_is_that_of_the_normal_distribution() -> None:
    """1.96 standard errors."""
    assert pytest.approx(norm.ppf(0.975)) == REACH


def test_inflation_covers_as_many_as_asked_for() -> None:
    """Shares that are off by 1, 2, … 100 standard errors: 95 % lie within 1.96 inflated ones; sure themes are none."""
    parts = [Estimate(np.array([0.5, 0.2]), np.array([1e-6, 0.0]))] * 100
    true = [np.array([0.5 + 0.001 * k, 0.2]) for k in range(1, 101)]
    factor = inflation(parts, true)
    assert factor == pytest.approx((96 / REACH) ** 2)
    off = np.concatenate([deviations(one, share) for one, share in zip(parts, true, strict=True)])
    assert (off <= REACH * np.sqrt(factor) + 1e-9).mean() == pytest.approx(LEVEL, abs=0.011)
