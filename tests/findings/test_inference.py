from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import permutation_test

from analysis.findings.inference import LEVEL, permutation_p, wilson


def test_wilson_of_half_of_ten() -> None:
    """5 of 10 gives 0.2366 to 0.7634, the interval of Wilson's formula worked by hand with z = 1.96."""
    low, high = wilson(5, 10)
    centre, half = (5 + 1.96**2 / 2) / (10 + 1.96**2), 1.96 / (10 + 1.96**2) * (2.5 + 1.96**2 / 4) ** 0.5
    assert (low, high) == pytest.approx((centre - half, centre + half), abs=1e-4)
    assert (low, high) == pytest.approx((0.2366, 0.7634), abs=1e-4)


@given(st.integers(1, 400).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_wilson_holds_the_share_and_stays_between_0_and_1(case: tuple[int, int]) -> None:
    """The interval holds k / n, and is closed at 0 where nothing and at 1 where everything counts."""
    k, n = case
    low, high = wilson(k, n)
    assert 0 <= low <= k / n <= high <= 1
    assert (low == 0) == (k == 0)
    assert (high == 1) == (k == n)


def test_wilson_of_nothing_is_no_interval() -> None:
    """Without cases there is no interval, rather than a division by zero."""
    assert np.isnan(wilson(0, 0)).all()


def _sections(shares: list[float], size: float = 100.0) -> tuple[np.ndarray, np.ndarray]:
    return np.array(shares)[:, None] * size, np.full(len(shares), size)


def test_a_clear_difference_is_found() -> None:
    """Sections all of one matter against sections all of another differ beyond chance."""
    part, whole = _sections([1.0] * 8 + [0.0] * 8)
    assert permutation_p(part, whole, np.arange(16) < 8, rounds=999)[0] < 0.01


def test_the_same_sections_on_both_sides_do_not_differ() -> None:
    """Nothing to tell apart: p is 1."""
    part, whole = _sections([0.1, 0.5, 0.3, 0.9, 0.0, 0.2] * 2)
    assert permutation_p(part, whole, np.arange(12) < 6, rounds=999)[0] == 1


def test_p_is_that_of_scipy() -> None:
    """Sections of one size: the permutation test of the difference of means of SciPy, which is written by others."""
    shares = [0.9, 0.7, 0.8, 0.2, 0.6, 0.4, 0.1, 0.3, 0.5, 0.0, 0.2, 0.1]
    part, whole = _sections(shares)
    theirs = permutation_test(
        (shares[:6], shares[6:]), lambda a, b, axis: np.mean(a, axis=axis) - np.mean(b, axis=axis), vectorized=True
    )
    assert permutation_p(part, whole, np.arange(12) < 6)[0] == pytest.approx(theirs.pvalue, abs=0.006)


@pytest.mark.parametrize(("n_left", "sizes", "rare"), [(6, (50, 400), 0.3), (8, (300, 60), 0.1), (22, (300, 60), 0.1)])
def test_under_the_null_five_percent_are_called_different(n_left: int, sizes: tuple[int, int], rare: float) -> None:
    """Contents drawn from one source, also where the sections of one side are longer and most lack the matter."""
    called: list[bool] = []
    for seed in range(120):
        rng = np.random.default_rng(seed)
        whole = np.where(np.arange(30) < n_left, *sizes) * rng.uniform(0.5, 1.5, 30)
        part = whole[:, None] * (rng.uniform(size=(30, 10)) < rare)
        called.extend(permutation_p(part, whole, np.arange(30) < n_left, rounds=199) < LEVEL)
    assert 0.02 < np.mean(called) < 0.075


def test_one_section_makes_no_difference() -> None:
    """A matter that fills one section of one report and none of the other is no difference between them."""
    part, whole = _sections([1.0] + [0.0] * 15)
    assert permutation_p(part, whole, np.arange(16) < 8, rounds=999)[0] > 0.5


def test_few_sections_are_not_tested() -> None:
    """Four on one side permit no test."""
    part, whole = _sections([1.0] * 4 + [0.0] * 12)
    assert np.isnan(permutation_p(part, whole, np.arange(16) < 4)).all()


def test_the_same_seed_gives_the_same_result() -> None:
    """Two calls agree to the last digit."""
    part, whole = _sections([0.2, 0.8, 0.4, 0.1, 0.9, 0.3, 0.6, 0.0, 0.5, 0.7])
    first, second = (permutation_p(part, whole, np.arange(10) < 5, rounds=199) for _ in range(2))
    assert (first == second).all()
