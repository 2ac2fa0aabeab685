"""Shares of themes among those of peers, and how much of a difference is the place.

Peers, and how a share is drawn towards theirs: ``analysis.profiles.peers``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pandas as pd
from scipy.stats import f as f_distribution

from analysis.corpus.members import COUNTS, members
from analysis.findings.attention import NOTHING
from analysis.findings.inference import LEVEL
from analysis.findings.priorities import PARTS, STATED
from analysis.profiles.peers import MIN_PEERS, dirichlet_multinomial, groups, percentiles, pooled_counts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

MIN_YEARS = 3  # reports of a place, for its years to be told from the place
MIN_PLACES = 2  # of so many years


class Variance(NamedTuple):
    """How much of the variance lies between places: the estimate (at least 0) and its 95 % interval."""

    share: float
    low: float
    high: float


def of_years(documents: pd.DataFrame) -> dict[str, int]:
    """Place -> how many reports its series has, where these are MIN_YEARS or more."""
    table = members(documents)
    n = table[table["role"] == COUNTS].groupby("place", sort=False).size()
    return {str(place): int(size) for place, size in n.items() if size >= MIN_YEARS}


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
