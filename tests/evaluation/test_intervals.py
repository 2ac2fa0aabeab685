from __future__ import annotations

import numpy as np
import pytest
from scipy import stats

from analysis.evaluation.intervals import Floats, interval, resampled, statistic


def counts(*cells: tuple[int, int, int]) -> Floats:
    """One sentence per (tp, fp, fn), one class."""
    return np.array(cells, dtype=float)


def interval_of(name: str, cells: Floats, doc_id: str = "one") -> tuple[float, float, float]:
    """Low end, value and high end of the statistic of sentences."""
    value = float(statistic(name, cells.sum(axis=0).reshape(1, 3, 1))[0])
    low, high = interval(value, statistic(name, resampled(cells, doc_id).reshape(-1, 3, 1)), len(cells))
    return low, value, high


def test_f1_and_accuracy_from_counts() -> None:
    """By hand: tp 6, fp 2, fn 3 give an F1 of 12/17 and an accuracy of 6/9."""
    sums = np.array([[[6.0], [2.0], [3.0]]])
    assert statistic("f1", sums)[0] == pytest.approx(12 / 17)
    assert statistic("accuracy", sums)[0] == pytest.approx(6 / 9)


def test_average_over_classes_leaves_out_those_not_met() -> None:
    """By hand: classes with F1 1 and 0.5, and one without any case, average to 0.75; no class at all has no average."""
    sums = np.array([[[2.0, 1.0, 0.0], [0.0, 1.0, 0.0], [0.0, 1.0, 0.0]]])
    assert statistic("macro_f1", sums)[0] == pytest.approx(0.75)
    assert np.isnan(statistic("macro_f1", np.zeros((1, 3, 2)))[0])
    assert np.isnan(statistic("f1", np.zeros((1, 3, 0)))[0])


def test_interval_agrees_with_the_binomial_one() -> None:
    """With one case per sentence the bootstrap of an accuracy is a binomial: same quantiles, give or take one case."""
    cells = counts(*[(1, 0, 0)] * 70, *[(0, 0, 1)] * 30)
    low, value, high = interval_of("accuracy", cells)
    assert value == pytest.approx(0.7)
    expected = stats.binom(100, 0.7).ppf([0.025, 0.975]) / 100
    assert (low, high) == pytest.approx(tuple(expected), abs=0.011)


def test_errors_that_come_together_widen_the_interval() -> None:
    """The same 70 of 100 right, but in 10 sentences of ten: the interval is about √10 times as wide."""
    apart = interval_of("accuracy", counts(*[(1, 0, 0)] * 70, *[(0, 0, 1)] * 30))
    together = interval_of("accuracy", counts(*[(10, 0, 0)] * 7, *[(0, 0, 10)] * 3))
    assert (together[2] - together[0]) / (apart[2] - apart[0]) == pytest.approx(np.sqrt(10), rel=0.15)


@pytest.mark.parametrize("n", [1, 6, 24])
def test_faultless_score_is_not_certain(n: int) -> None:
    """With all of n sentences right, or all wrong, the interval is the exact binomial one of scipy."""
    exact = stats.binomtest(n, n).proportion_ci(0.95, method="exact")
    assert interval_of("f1", counts(*[(1, 0, 0)] * n)) == pytest.approx((exact.low, 1, 1))
    assert interval_of("f1", counts(*[(0, 1, 1)] * n)) == pytest.approx((0, 0, 1 - exact.low))


def test_no_case_no_interval() -> None:
    """Nothing annotated and nothing found has neither value nor interval."""
    assert np.isnan(interval(float("nan"), np.full(1000, np.nan), 0)).all()


def test_samples_depend_on_the_report_only() -> None:
    """The same report draws the same samples again, another report other ones; every sample has all its sentences."""
    cells = np.ones((40, 2)) * np.arange(1, 41)[:, None]
    first = resampled(cells, "one")
    assert (first == resampled(cells, "one")).all()
    assert (first != resampled(cells, "two")).any()
    assert (resampled(np.ones((40, 1)), "one") == 40).all()
    assert first.mean() == pytest.approx(cells.sum(axis=0).mean(), rel=0.02)
