from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given as given_any
from hypothesis import strategies as st
from scipy.optimize import fmin
from scipy.stats import betabinom, dirichlet_multinomial, percentileofscore

from analysis.findings import peers, priorities
from analysis.profiles import peers as pooling
from tests.findings.shares import part


def documents(n: int, **more: object) -> pd.DataFrame:
    """Reports d0, d1, … of n places, all yearly reports of townships."""
    rows = {
        "doc_id": [f"d{at}" for at in range(n)], "district": [f"甲{at}" for at in range(n)], "formerly": None,
        "genre": "plan", "tier": "township", "published": pd.NaT, "review_end": pd.NaT,
        "plan_start": pd.Timestamp("2030-01-01"),
    }  # fmt: skip
    return pd.DataFrame(rows | more)


def test_peers_are_of_one_genre_and_tier() -> None:
    """Twenty are enough, nineteen are not; a report of no known tier is nobody's peer."""
    assert list(pooling.groups(documents(20))) == ["plan township"]
    assert pooling.groups(documents(19)) == {}
    assert pooling.groups(documents(20, tier=[None, *["township"] * 19])) == {}
    assert pooling.groups(documents(20, genre=["budget", *["plan"] * 19])) == {}


def test_an_earlier_edition_is_no_peer() -> None:
    """Two of one year of one place are one report."""
    twice = documents(21, district=["甲0", *[f"甲{at}" for at in range(20)]])
    (ids,) = pooling.groups(twice).values()
    assert len(ids) == 20
    assert "d0" not in ids


def test_two_places_of_one_name_are_two_peers() -> None:
    """Of two counties; neither is an edition of the other, and each has its own years."""
    counties = ["东县", "西县", *["南县"] * 18]
    alike = documents(20, district=["甲", "甲", *[f"甲{at}" for at in range(18)]], county=counties)
    (ids,) = pooling.groups(alike).values()
    assert len(ids) == 20
    years = pd.to_datetime([f"{2030 + at}-01-01" for at in (0, 1, 2, 0, 1, 2)])
    three = documents(6, district="甲", county=[*["东县"] * 3, *["西县"] * 3], plan_start=years)
    assert peers.of_years(three) == {"甲（东县）": 3, "甲（西县）": 3}


def test_pooled_counts_by_hand() -> None:
    """3 of 10 with a prior of 2 and 3: 5 of 15; a report without any count has the shares of the prior."""
    pooled = pooling.pooled_counts(np.array([[3.0, 7.0], [0.0, 0.0]]), np.array([2.0, 3.0]))
    assert pooled == pytest.approx(np.array([[1 / 3, 2 / 3], [0.4, 0.6]]))


def test_pooled_values_by_hand() -> None:
    """0 and 2, each with an error of 1: the variance is 2, 1 of it is no error, and half of the way remains."""
    assert pooling.pooled_values(np.array([0.0, 2.0]), np.array([1.0, 1.0])) == pytest.approx([0.5, 1.5])
    assert pooling.pooled_values(np.array([0.0, 2.0]), np.array([9.0, 9.0])) == pytest.approx([1.0, 1.0])
    assert pooling.pooled_values(np.array([0.0, 2.0]), np.zeros(2)).tolist() == [0.0, 2.0]
    mixed = pooling.pooled_values(np.array([0.0, 4.0, 2.0]), np.array([1.0, 1.0, 0.0]))
    assert mixed[2] == pytest.approx(2.0, abs=1e-4)  # an exact value stays where it is


@given_any(st.lists(st.integers(0, 9), min_size=2, max_size=30))
def test_percentiles_are_those_among_all_others(values: list[int]) -> None:
    """By scipy's percentileofscore, for each value with itself left out."""
    given = np.array(values, dtype=float)
    others = [percentileofscore(np.delete(given, at), one, kind="mean") for at, one in enumerate(given)]
    assert pooling.percentiles(given).tolist() == others


def test_percentiles_by_hand() -> None:
    """Of the three others none is below 1, one and half of another below 2, all below 5."""
    assert pooling.percentiles(np.array([1.0, 2.0, 5.0, 2.0])).tolist() == pytest.approx([0, 50, 100, 50])
    assert pooling.percentiles(np.array([0.1 + 0.2, 0.3])).tolist() == [50, 50]


def test_the_beta_prior_is_that_of_greatest_likelihood() -> None:
    """The same as by SciPy's own beta-binomial distribution, searched in another way."""
    rng = np.random.default_rng(3)
    n = rng.integers(10, 60, 40)
    k = rng.binomial(n, rng.beta(3, 7, 40))
    found = pooling.dirichlet_multinomial(np.column_stack([k, n - k]).astype(float))

    def minus(logs: np.ndarray) -> float:
        return -float(np.sum(betabinom.logpmf(k, n, *np.exp(logs))))

    best = fmin(minus, [0.0, 0.0], xtol=1e-6, ftol=1e-9, disp=False)
    assert found == pytest.approx(np.exp(best), rel=1e-2)


def test_the_dirichlet_prior_is_found_again() -> None:
    """Of 400 simulated reports, within a tenth; no weights near it are likelier by SciPy's distribution."""
    rng, true = np.random.default_rng(1), np.array([2.0, 3.0, 5.0])
    counts = np.array([rng.multinomial(60, shares) for shares in rng.dirichlet(true, 400)])
    found = pooling.dirichlet_multinomial(counts.astype(float))
    assert found == pytest.approx(true, rel=0.1)
    n = np.full(400, 60)
    likely = dirichlet_multinomial.logpmf(counts, found, n).sum()
    for at in range(3):
        for factor in (0.97, 1.03):
            other = found.copy()
            other[at] *= factor
            assert dirichlet_multinomial.logpmf(counts, other, n).sum() < likely


def test_pooling_brings_shares_nearer_to_the_truth() -> None:
    """In 200 short simulated reports the mean squared error is a good deal less than that of the plain shares."""
    rng = np.random.default_rng(2)
    true = rng.dirichlet([2.0, 3.0, 5.0], 200)
    counts = np.array([rng.multinomial(15, shares) for shares in true]).astype(float)
    pooled = pooling.pooled_counts(counts, pooling.dirichlet_multinomial(counts))
    assert ((pooled - true) ** 2).mean() < 0.75 * ((counts / 15 - true) ** 2).mean()


def test_reports_that_differ_by_chance_alone_cannot_be_ordered() -> None:
    """The prior outweighs them, or they are told to be all alike; a theme that none has gets no share."""
    counts = np.tile([12.0, 28.0, 0.0], (25, 1))
    pooled = pooling.pooled_counts(counts, pooling.dirichlet_multinomial(counts))
    assert pooled == pytest.approx(np.tile([0.3, 0.7, 0.0], (25, 1)), abs=1e-3)
    assert set(pooling.percentiles(pooled[:, 0])) == {50.0}


def profiles(n: int) -> pd.DataFrame:
    """Report d3 is the most concrete, d1 has no value; numbers rise with the report."""
    rows: list[tuple[object, ...]] = []
    for at in range(n):
        share = None if at == 1 else 0.9 if at == 3 else 0.1 + 0.02 * at
        rows.append((f"d{at}", "plan", "specificity", share, 0.0, 1.0, 40))
        rows.append((f"d{at}", "plan", "numbers", float(at), at - 0.1, at + 0.1, 1000))
        rows.append((f"d{at}", "whole", "formula", float(-at), None, None, 1000))
    return pd.DataFrame(rows, columns=["doc_id", "part", "measure", "value", "low", "high", "n"])


def test_profiles_get_their_place_among_peers() -> None:
    """Of 21 reports with a value; all other columns stay as they are."""
    given = profiles(22)
    found = pooling.with_peers(given, documents(22))
    pd.testing.assert_frame_equal(found[list(given)], given)
    by = {(row["measure"], row["doc_id"]): (row["percentile"], row["peers"]) for row in found.to_dict("records")}
    assert by["specificity", "d3"] == (100.0, 21)
    assert by["specificity", "d0"] == (0.0, 21)
    assert by["numbers", "d21"] == (100.0, 22)
    assert by["formula", "d21"] == (0.0, 22)
    assert found.loc[found["value"].isna(), ["percentile", "peers"]].isna().all(axis=None)


def test_without_peers_there_is_no_place() -> None:
    """Five reports, 20 of which one has no value, and none at all: the columns are there, and empty."""
    for n in (0, 5, 20):
        found = pooling.with_peers(profiles(n), documents(n))
        told = found[found["measure"] == "specificity"]
        assert told[["percentile", "peers"]].isna().all(axis=None)
        assert str(found["peers"].dtype) == "Int64"


def test_shares_are_set_among_peers() -> None:
    """Each part by itself; the shares of a part still sum to 1, and lie between the plain share and the mean."""
    rng = np.random.default_rng(4)
    parts = [
        part(f"d{at}", "plan", {"economy": share, "culture": 1 - share})
        for at, share in enumerate(rng.uniform(0.2, 0.8, 20))
    ]
    themes = pd.concat(parts, ignore_index=True)
    found = peers.pooled_shares(themes, documents(20))
    assert found.groupby("doc_id")["pooled"].sum().tolist() == pytest.approx([1.0] * 20)
    own = found[found["theme"] == "economy"]
    mean = own["pooled"].mean()
    assert ((own["pooled"] - mean).abs() <= (own["share"] - mean).abs() + 0.01).all()
    assert own.sort_values("share")["percentile"].iloc[-1] == 100.0
    assert set(own["peers"]) == {20}
    assert peers.pooled_shares(themes, documents(5)).empty


def test_the_place_by_hand() -> None:
    """The six targets and four judges of Shrout and Fleiss (1979): ICC(1) = 0.17, F(5, 18) = 1.79."""
    targets = [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]]
    found = peers.between_places([np.array(own, dtype=float) for own in targets])
    assert found.share == pytest.approx(0.17, abs=0.005)
    assert found.low == 0.0
    assert found.high == pytest.approx(0.72, abs=0.01)


def test_all_of_it_and_none_of_it() -> None:
    """Places that keep to their share; places that have all the same mean; nothing that varies."""
    assert peers.between_places([np.full(3, 0.1), np.full(3, 0.4)]) == (1.0, 1.0, 1.0)
    assert peers.between_places([np.array([0.1, 0.2, 0.3])] * 3).share == 0.0
    assert np.isnan(peers.between_places([np.full(3, 0.1)] * 2).share)


def test_the_interval_holds_the_truth_as_often_as_it_says() -> None:
    """Seven places of three years, half of the variance between them: in 95 % of 1,000 simulations, give or take 2."""
    rng = np.random.default_rng(5)
    held = 0
    for _ in range(1000):
        values = rng.normal(size=(7, 1)) + rng.normal(size=(7, 3))
        found = peers.between_places(list(values))
        held += found.low <= 0.5 <= found.high
    assert 930 <= held <= 970


def test_the_place_needs_three_years_of_two_places() -> None:
    """With them a row for each theme spoken of; single reports, and two years, give none."""
    years = [(place, year) for place in "甲乙" for year in (2030, 2031, 2032)]
    ids = [f"d{at}" for at in range(6)]
    table = documents(6, district=[place for place, _ in years]).assign(
        plan_start=[pd.Timestamp(year, 1, 1) for _, year in years]
    )
    shares = [0.1, 0.12, 0.11, 0.4, 0.42, 0.41]
    themes = pd.concat(
        [part(doc, "plan", {"economy": share, "culture": 1 - share}) for doc, share in zip(ids, shares, strict=True)],
        ignore_index=True,
    )
    found = peers.place_or_year(priorities.shares(themes, table), table)
    assert found[["stance", "theme", "places", "reports"]].to_numpy().tolist() == [
        ["plan", "economy", 2, 6], ["plan", "culture", 2, 6],
    ]  # fmt: skip
    assert (found["share"] > 0.9).all()
    assert peers.of_years(table) == {"甲": 3, "乙": 3}
    assert peers.place_or_year(priorities.shares(themes, table), table.iloc[:5]).empty
    assert peers.of_years(table.iloc[:5]) == {"甲": 3}
    assert peers.place_or_year(priorities.shares(themes, table), documents(6)).empty
