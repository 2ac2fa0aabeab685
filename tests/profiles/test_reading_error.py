from __future__ import annotations

import numpy as np
import pytest

from analysis.profiles.reading_error import ReadingError, corrected

# Of 100 that have it 90 are read so, of 100 that have it not 95: sensitivity 0.9, specificity 0.95.
SCREEN = ReadingError(90, 5, 10, 95)


def test_a_share_is_put_right_by_hand_arithmetic() -> None:
    """Rogan and Gladen: (0.4 + 0.95 - 1) / (0.9 + 0.95 - 1) = 0.35 / 0.85."""
    assert corrected(40, 100, SCREEN).share == pytest.approx(0.35 / 0.85)


def test_rows_that_are_none_and_rows_that_were_missed_are_taken_into_account() -> None:
    """By hand: 20 of 200 read rows are none, half of them with the measure; 20 of 200 true rows are missed, all with.

    Of 100 rows with 40 read so, 90 are real; 40 - 10 / 2 = 35 of these are read so; reading is otherwise unerring, so
    35 / 90 of the found have it, and all of the missed tenth: 0.9 * 35 / 90 + 0.1.
    """
    error = ReadingError(90, 0, 0, 90, false=20, false_yes=10, missed=20, missed_yes=20)
    assert corrected(40, 100, error).share == pytest.approx(0.9 * 35 / 90 + 0.1)


def test_an_unerring_reading_changes_nothing() -> None:
    """With two million cases and no error the interval is narrow."""
    share, low, high = corrected(30, 100, ReadingError(10**6, 0, 0, 10**6))
    assert (share, round(low, 3), round(high, 3)) == (0.3, 0.3, 0.3)


def test_nothing_has_no_share() -> None:
    """0 of 0 is not a number."""
    assert np.isnan(corrected(0, 0, SCREEN)).all()


def test_shares_stay_between_0_and_1() -> None:
    """None read, though one in twenty would be by mistake; all read."""
    for k in (0, 100):
        share, low, high = corrected(k, 100, SCREEN)
        assert 0 <= low <= share <= high <= 1


def test_a_reading_that_tells_nothing_apart_gives_no_error() -> None:
    """Sensitivity and specificity of a coin: the interval is wide, not infinite."""
    share, low, high = corrected(50, 100, ReadingError(50, 50, 50, 50))
    assert 0 <= low <= share <= high <= 1
    assert high - low > 0.5


def test_the_same_numbers_give_the_same_interval() -> None:
    """Two builds are the same to the byte."""
    assert corrected(40, 100, SCREEN) == corrected(40, 100, SCREEN)


def test_intervals_hold_the_truth_as_often_as_they_say() -> None:
    """Simulated from scratch: reports of 100 rows, 30 of them with the measure, read with the rates that are counted.

    The counts are drawn anew each time from the same rates, as if other reports had been annotated.
    """
    rng = np.random.default_rng(7)
    held = 0
    for _ in range(400):
        tp, tn = rng.binomial(100, 0.9), rng.binomial(100, 0.95)
        k = rng.binomial(30, 0.9) + rng.binomial(70, 0.05)
        _, low, high = corrected(int(k), 100, ReadingError(int(tp), int(100 - tn), int(100 - tp), int(tn)))
        held += low <= 0.3 <= high
    assert held / 400 == pytest.approx(0.95, abs=0.04)
