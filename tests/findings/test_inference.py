from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.findings.inference import LEVEL, any_difference, compare_shares, holm, wilson


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


def test_holm_by_hand() -> None:
    """Four p values: times 4, 3, 2, 1 in order of size, never falling, never over 1; the order given is kept."""
    assert holm([0.03, 0.01, 0.04, 0.60]) == pytest.approx([0.09, 0.04, 0.09, 0.60])
    assert holm([0.5, 0.9]) == pytest.approx([1.0, 1.0])


def test_holm_passes_over_what_was_not_tested() -> None:
    """A nan stays nan and does not count as a test."""
    corrected = holm([0.02, float("nan"), 0.04])
    assert corrected[0] == pytest.approx(0.04)
    assert np.isnan(corrected[1])
    assert corrected[2] == pytest.approx(0.04)


def _sections(shares: list[float], size: float = 100.0) -> tuple[np.ndarray, np.ndarray]:
    return np.array(shares)[:, None] * size, np.full(len(shares), size)


def test_the_shares_are_ratios_of_sums() -> None:
    """A large section weighs more than a small one: (90 + 0) / (100 + 300), not the mean of 0.9 and 0."""
    part, whole = np.array([[90.0], [0], [10], [30]]), np.array([100.0, 300, 50, 50])
    row = compare_shares(part, whole, np.array([True, True, False, False])).iloc[0]
    assert row.left == pytest.approx(0.225)
    assert row.right == pytest.approx(0.4)
    assert row.difference == pytest.approx(-0.175)
    assert np.isnan(row.p)  # two sections a side are too few


def test_a_clear_difference_is_found() -> None:
    """Sections all of one matter against sections all of another differ beyond chance, with an interval off zero."""
    part, whole = _sections([1.0] * 8 + [0.0] * 8)
    row = compare_shares(part, whole, np.arange(16) < 8, rounds=999).iloc[0]
    assert row.difference == 1
    assert row.low == row.high == 1
    assert row.p < 0.01


def test_the_same_sections_on_both_sides_do_not_differ() -> None:
    """Nothing to tell apart: p is 1 and the interval holds zero."""
    part, whole = _sections([0.1, 0.5, 0.3, 0.9, 0.0, 0.2] * 2)
    row = compare_shares(part, whole, np.arange(12) < 6, rounds=999).iloc[0]
    assert row.difference == pytest.approx(0)
    assert row.low < 0 < row.high
    assert row.p == 1


@pytest.mark.parametrize(("n_left", "sizes", "rare"), [(6, (50, 400), 0.3), (8, (300, 60), 0.1), (22, (300, 60), 0.1)])
def test_under_the_null_five_percent_are_called_different(n_left: int, sizes: tuple[int, int], rare: float) -> None:
    """Contents drawn from one source, also where the sections of one side are longer and most lack the matter."""
    called: list[bool] = []
    for seed in range(120):
        rng = np.random.default_rng(seed)
        whole = np.where(np.arange(30) < n_left, *sizes) * rng.uniform(0.5, 1.5, 30)
        part = whole[:, None] * (rng.uniform(size=(30, 10)) < rare)
        called.extend(compare_shares(part, whole, np.arange(30) < n_left, rounds=199).p < LEVEL)
    assert 0.02 < np.mean(called) < 0.075


def test_one_section_makes_no_difference() -> None:
    """A matter that fills one section of one report and none of the other is no difference between them."""
    part, whole = _sections([1.0] + [0.0] * 15)
    assert compare_shares(part, whole, np.arange(16) < 8, rounds=999).p[0] > 0.5


def test_the_same_seed_gives_the_same_result() -> None:
    """Two calls agree to the last digit."""
    part, whole = _sections([0.2, 0.8, 0.4, 0.1, 0.9, 0.3, 0.6, 0.0, 0.5, 0.7])
    first, second = (compare_shares(part, whole, np.arange(10) < 5, rounds=199) for _ in range(2))
    assert first.equals(second)


def test_any_difference_over_three_groups() -> None:
    """Three groups of unlike sections differ; the same sections dealt to three groups do not."""
    whole = np.ones(18)
    groups = ["a"] * 6 + ["b"] * 6 + ["c"] * 6
    unlike = np.array([0.0] * 6 + [0.5] * 6 + [1.0] * 6)
    alike = np.array([0.0, 0.2, 0.4, 0.6, 0.8, 1.0] * 3)
    assert any_difference(unlike, whole, groups, rounds=499) < 0.01
    assert any_difference(alike, whole, groups, rounds=499) > 0.9


@pytest.mark.parametrize("groups", [[], ["a"] * 9, ["a"] * 9 + ["b"] * 2])
def test_any_difference_needs_two_groups_of_some_size(groups: list[str]) -> None:
    """Where only one group has enough sections there is no test, and no number that looks like one."""
    ones = np.ones(len(groups))
    assert np.isnan(any_difference(ones, ones, groups))
