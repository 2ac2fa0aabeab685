"""Scores are put right by a curve, and how far they are off is measured."""

from __future__ import annotations

import numpy as np
import pytest

from analysis.themes.calibration import calibrated, calibration_error, curve


def test_a_curve_of_slope_one_and_no_offset_changes_nothing() -> None:
    """Its log odds are the log odds."""
    chances = np.array([0.2, 0.5, 0.999])
    assert calibrated(chances, np.array([1.0, 0.0])) == pytest.approx(chances)


def test_a_curve_by_hand() -> None:
    """Odds of 4 to 1, halved in their log and with an offset of log 3: 2 × 3 = 6 to 1."""
    assert calibrated(np.array([0.8]), np.array([0.5, np.log(3)])) == pytest.approx([6 / 7])


def test_certainty_stays_a_number() -> None:
    """A chance of 0 or 1 has no log odds; it is taken as very nearly that."""
    low, high = calibrated(np.array([0.0, 1.0]), np.array([1.0, 0.0]))
    assert 0 < low < 1e-5
    assert 1 - 1e-5 < high < 1


def test_the_curve_that_made_the_answers_is_found() -> None:
    """Slope 0.5 and offset -0.3, within sampling error."""
    random = np.random.default_rng(0)
    chances = random.uniform(0.2, 0.999, 20_000)
    right = random.random(20_000) < calibrated(chances, np.array([0.5, -0.3]))
    assert curve(chances, right) == pytest.approx([0.5, -0.3], abs=0.06)


@pytest.mark.parametrize("right", [[True, True], [False, False]])
def test_without_both_answers_scores_stay_as_they_are(right: list[bool]) -> None:
    """No curve has the least loss then: the steeper the better."""
    assert curve(np.array([0.4, 0.9]), np.array(right)).tolist() == [1, 0]


def test_calibration_error_by_hand() -> None:
    """Two bins: 0.2 with 1 of 4 right, 0.9 with 2 of 4; from each squared distance goes share (1 - share) / 3."""
    scores = np.array([0.2] * 4 + [0.9] * 4)
    right = np.array([True, False, False, False, True, True, False, False])
    squares = (0.05**2 - 0.25 * 0.75 / 3) / 2 + (0.4**2 - 0.5 * 0.5 / 3) / 2
    assert squares > 0
    assert calibration_error(scores, right, bins=2) == pytest.approx(squares**0.5)


def test_calibrated_scores_have_next_to_no_error() -> None:
    """Answers drawn with the scores as their probabilities; scores a tenth too high are told."""
    random = np.random.default_rng(1)
    scores = random.uniform(0.3, 0.9, 5000)
    right = random.random(5000) < scores
    assert calibration_error(scores, right) < 0.02
    assert calibration_error(scores + 0.1, right) == pytest.approx(0.1, abs=0.02)
