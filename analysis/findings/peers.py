"""Where a report stands among its like, and how much of a difference is the place.

Peers are reports of one genre and tier. A short report has extreme shares by accident; each is therefore drawn towards
what its peers have, the more so the less it says (partial pooling). How strongly is learnt from the peers, by maximum
likelihood or moments: empirical Bayes, without simulation.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pandas as pd
from scipy.optimize import minimize
from scipy.special import gammaln, softmax
from scipy.stats import f as f_distribution
from scipy.stats import norm, percentileofscore
from statsmodels.stats.meta_analysis import combine_effects

from analysis.findings.attention import NOTHING
from analysis.findings.inference import LEVEL
from analysis.findings.priorities import PARTS, STATED
from analysis.findings.series import COUNTS, EARLIER, members

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

MIN_PEERS = 20  # reports of one genre and tier: with fewer, a place in their order says little
MIN_YEARS = 3  # reports of a place, for its years to be told from the place
MIN_PLACES = 2  # of so many years
RATES = ("specificity", "vagueness", "firmness")  # shares of n sentences or promises; the other measures are no counts
_LARGEST = 1e6  # of the prior's weight, in sentences: beyond it the reports are all alike
_ALIKE = 0.99  # of _LARGEST: the search ends there within its tolerance
_REACH = float(norm.ppf(1 - LEVEL / 2))  # half of a 95 % interval, in standard errors


class Variance(NamedTuple):
    """How much of the variance lies between places: the estimate (at least 0) and its 95 % interval."""

    share: float
    low: float
    high: float


def groups(documents: pd.DataFrame, least: int = MIN_PEERS) -> dict[str, list[str]]:
    """Genre and tier (“plan township”) -> its reports, where there are ``least`` or more.

    Earlier editions are left out, and reports of no known tier.
    """
    counted = members(documents).set_index("doc_id")["role"]
    known = documents[documents["tier"].notna() & (documents["doc_id"].map(counted) != EARLIER)]
    found = {
        f"{genre} {tier}": [str(doc) for doc in own["doc_id"]]
        for (genre, tier), own in known.groupby(["genre", "tier"], sort=False)
    }
    return {name: ids for name, ids in found.items() if len(ids) >= least}


def of_years(documents: pd.DataFrame) -> dict[str, int]:
    """Place -> how many reports its series has, where these are MIN_YEARS or more."""
    table = members(documents)
    n = table[table["role"] == COUNTS].groupby("place", sort=False).size()
    return {str(place): int(size) for place, size in n.items() if size >= MIN_YEARS}


def with_peers(profiles: pd.DataFrame, documents: pd.DataFrame) -> pd.DataFrame:
    """The table ``profiles`` with its columns percentile (0 to 100) and peers (how many reports, itself among them).

    Both are empty where fewer than MIN_PEERS reports of the genre and tier have the measure for that part.
    """
    found = profiles.assign(
        percentile=pd.Series(np.nan, index=profiles.index, dtype="float64"),
        peers=pd.Series(pd.NA, index=profiles.index, dtype="Int64"),
    )
    for ids in groups(documents).values():
        own = profiles[profiles["doc_id"].isin(ids)].dropna(subset="value")
        for (_, measure), rows in own.groupby(["part", "measure"], sort=False):
            if len(rows) >= MIN_PEERS:
                found.loc[rows.index, "percentile"] = percentiles(_pooled(str(measure), rows))
                found.loc[rows.index, "peers"] = len(rows)
    return found


def pooled_shares(themes: pd.DataFrame, documents: pd.DataFrame) -> pd.DataFrame:
    """One row per report of a group of peers × part × theme: doc_id, stance, theme, share, pooled, percentile, peers.

    ``themes`` has rows of that table. What a report says is counted in sentences, each as one independent draw.
    """
    tables = []
    for ids in groups(documents).values():
        own = themes[themes["doc_id"].isin(ids) & themes["stance"].isin(PARTS)]
        for _, part in own.groupby("stance", sort=False):
            wide = part.pivot(index="doc_id", columns="theme", values="share")
            n = part.groupby("doc_id")["n_sentences"].sum().reindex(wide.index).to_numpy(dtype=float)
            wide, n = wide[n > 0], n[n > 0]
            if len(wide) >= MIN_PEERS:
                counts = wide.to_numpy() * n[:, None]
                pooled = pooled_counts(counts, dirichlet_multinomial(counts))
                placed = np.apply_along_axis(percentiles, 0, pooled)
                rows = part[part["doc_id"].isin(wide.index)][["doc_id", "stance", "theme", "share"]]
                at = wide.index.get_indexer(pd.Index(rows["doc_id"])), wide.columns.get_indexer(pd.Index(rows["theme"]))
                tables.append(rows.assign(pooled=pooled[at], percentile=placed[at], peers=len(wide)))
    columns = ["doc_id", "stance", "theme", "share", "pooled", "percentile", "peers"]
    return pd.concat(tables, ignore_index=True) if tables else pd.DataFrame(columns=columns)


def dirichlet_multinomial(counts: Floats) -> Floats:
    """The weights of the Dirichlet prior of rows of counts, by maximum likelihood; two columns: a beta prior.

    Counts need not be whole. The weights sum to how many sentences the peers count for; where rows differ by no more
    than chance that sum has no maximum, and is cut at _LARGEST. A column without any count gets no weight.
    """
    there = counts.sum(axis=0) > 0
    own = counts[:, there]
    n, k = own.sum(axis=1), own.shape[1]

    def minus(values: Floats) -> float:
        weight, mean = np.exp(values[0]), softmax(np.append(values[1:], 0.0))
        prior = weight * mean
        rows = gammaln(weight) - gammaln(n + weight) + (gammaln(own + prior) - gammaln(prior)).sum(axis=1)
        return -float(rows.sum())

    mean = (own.sum(axis=0) + 0.5) / (own.sum() + 0.5 * k)
    start = np.append(np.log(10.0), np.log(mean[:-1] / mean[-1]))
    bounds = [(np.log(1e-3), np.log(_LARGEST)), *[(-12.0, 12.0)] * (k - 1)]
    best = minimize(minus, start, method="L-BFGS-B", bounds=bounds).x
    weights = np.zeros(counts.shape[1])
    weights[there] = np.exp(best[0]) * softmax(np.append(best[1:], 0.0))
    return weights


def pooled_counts(counts: Floats, prior: Floats) -> Floats:
    """The shares of rows of counts, each drawn towards the prior's: (count + weight) over the sums of both.

    Where the rows differ by no more than chance, all have the shares of the prior.
    """
    if prior.sum() > _ALIKE * _LARGEST:
        return np.tile(prior / prior.sum(), (len(counts), 1))
    return np.asarray((counts + prior) / (counts.sum(axis=1, keepdims=True) + prior.sum()))


def pooled_values(values: Floats, errors: Floats) -> Floats:
    """Values drawn towards their common mean, by how much of their spread is not their error.

    The variance between reports is that of Paule and Mandel (1982). Without an error a value stays as it is.
    """
    exact = ~(errors > 0)
    if exact.all():
        return values
    least = errors[~exact].min() / 1000  # an exact value among others keeps its place
    variance = np.where(exact, least, errors) ** 2
    fit = combine_effects(values, variance, method_re="iterated")
    between, mean = max(float(fit.tau2), 0.0), float(fit.mean_effect_re)
    return np.asarray((values * between + mean * variance) / (between + variance))


def percentiles(values: Floats) -> Floats:
    """Where each value stands among all others, 0 to 100: the share below it, and half of those equal to it."""
    near = np.round(values, 12)  # sums of floating-point numbers differ by less
    return np.array([percentileofscore(np.delete(near, at), near[at], kind="mean") for at in range(len(near))])


def between_places(values: Sequence[Floats]) -> Variance:
    """How much of the variance lies between places, each with the values of its years, by one-way analysis of variance.

    The intraclass correlation ICC(1) and its interval by the F distribution (Shrout and Fleiss 1979), exact where all
    places have as many years and values are normal. The rest is of years, of writers, and of reading alike. All of nan
    where nothing varies.
    """
    n = np.array([len(own) for own in values])
    places, every = len(values), np.concatenate(values)
    size = (n.sum() - (n**2).sum() / n.sum()) / (places - 1)
    means = np.array([own.mean() for own in values])
    between = (n * (means - every.mean()) ** 2).sum() / (places - 1)
    within = sum(((own - own.mean()) ** 2).sum() for own in values) / (n.sum() - places)
    if max(between, within) < NOTHING**2:
        return Variance(np.nan, np.nan, np.nan)
    if within < NOTHING**2:
        return Variance(1.0, 1.0, 1.0)
    ratio, freedom = between / within, (places - 1, n.sum() - places)
    ends = (
        ratio / f_distribution.ppf(1 - LEVEL / 2, *freedom),
        ratio * f_distribution.ppf(1 - LEVEL / 2, *freedom[::-1]),
    )
    share, low, high = (max(0.0, (one - 1) / (one + size - 1)) for one in (ratio, *ends))
    return Variance(float(share), float(low), float(high))


def place_or_year(shares: pd.DataFrame, documents: pd.DataFrame) -> pd.DataFrame:
    """One row per part × theme: stance, theme, places, reports, share, low, high (of the variance, see ``Variance``).

    ``shares`` comes from ``priorities.shares``. Counted are places with MIN_YEARS reports of a series or more; where
    there are fewer than MIN_PLACES of them there is no row, nor for a theme that no report speaks of.
    """
    table = members(documents)
    places = table[table["role"] == COUNTS].set_index("doc_id")["place"]
    known = shares.assign(place=shares["doc_id"].map(places)).dropna(subset="place")
    rows = []
    for (stance, theme), own in known.groupby(["stance", "theme"], sort=False):
        years = [group["share"].to_numpy(dtype=float) for _, group in own.groupby("place", sort=False)]
        years = [group for group in years if len(group) >= MIN_YEARS]
        if len(years) >= MIN_PLACES and max(group.max() for group in years) >= STATED:
            found = between_places(years)
            if not np.isnan(found.share):
                rows.append((stance, theme, len(years), sum(map(len, years)), *found))
    return pd.DataFrame(rows, columns=["stance", "theme", "places", "reports", "share", "low", "high"])


def _pooled(measure: str, rows: pd.DataFrame) -> Floats:
    value, n = rows["value"].to_numpy(dtype=float), rows["n"].to_numpy(dtype=float)
    if measure in RATES:
        counts = np.column_stack([value * n, (1 - value) * n])
        return np.asarray(pooled_counts(counts, dirichlet_multinomial(counts))[:, 0])
    reach = (rows["high"] - rows["low"]).to_numpy(dtype=float)
    return pooled_values(value, np.nan_to_num(reach) / (2 * _REACH))
