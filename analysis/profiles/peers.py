"""Where a report stands among its peers: reports of one genre and level of administration.

A short report has extreme shares by accident; each is therefore drawn towards what its peers have, the more so the less
it says (partial pooling). How strongly is learnt from the peers, by maximum likelihood or moments: empirical Bayes,
without simulation.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from scipy.optimize import minimize
from scipy.special import gammaln, softmax
from scipy.stats import norm
from statsmodels.stats.meta_analysis import combine_effects

from analysis.corpus.members import EARLIER, members

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

MIN_PEERS = 20  # reports of one genre and tier: with fewer, a place in their order says little
RATES = ("specificity", "vagueness", "firmness")  # shares of n sentences or promises; the other measures are no counts
_LARGEST = 1e6  # of the prior's weight, in sentences: beyond it the reports are all alike
_ALIKE = 0.99  # of _LARGEST: the search ends there within its tolerance
_REACH = float(norm.ppf(0.975))  # half of a 95 % interval, in standard errors


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
    """Where each of two or more values stands among all others, 0 to 100: the share below it, half of those equal."""
    near = np.round(values, 12)  # sums of floating-point numbers differ by less
    ordered = np.sort(near)
    below, upto = (np.searchsorted(ordered, near, side) for side in ("left", "right"))
    return np.asarray((below + upto - 1) * (50.0 / (len(near) - 1)))


def _pooled(measure: str, rows: pd.DataFrame) -> Floats:
    value, n = rows["value"].to_numpy(dtype=float), rows["n"].to_numpy(dtype=float)
    if measure in RATES:
        counts = np.column_stack([value * n, (1 - value) * n])
        return np.asarray(pooled_counts(counts, dirichlet_multinomial(counts))[:, 0])
    reach = (rows["high"] - rows["low"]).to_numpy(dtype=float)
    return pooled_values(value, np.nan_to_num(reach) / (2 * _REACH))
