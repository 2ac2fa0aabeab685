"""One function a measure: from the rows of one part of one report to its value and interval.

An interval holds up to three doubts, each said in ``method``. *blocks*: how much hangs on single passages; runs of
neighbouring sentences (or promises) are drawn anew, as for shares of themes. *reading*: the rules err. *labelling*: the
classifier errs. What is independent is joined by the square root of the sum of squares, side by side (MOVER: Zou and
Donner 2008, "Construction of confidence limits about effect measures").
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from analysis.tables.vocabularies import GENERAL, THEMES
from analysis.themes.attention import FEWEST, RESAMPLES, drawn_anew
from analysis.themes.labelling import LEVEL, REACH

if TYPE_CHECKING:
    import pandas as pd

    from analysis.themes.votes import Array

PER = 1000  # numbers per so many characters, echo per so many letters
_ENDS = ((1 - LEVEL) / 2, (1 + LEVEL) / 2)


class Measured(NamedTuple):
    """The columns of ``profiles`` from ``value`` to ``origin``; None: nothing to measure, or no interval."""

    value: float | None
    low: float | None
    high: float | None
    n: int
    method: str | None
    origin: str


def share(told: pd.DataFrame, measure: str, corrected: pd.DataFrame, seed: str) -> Measured:
    """A share of sentences or promises: ``told`` are these, in order, ``corrected`` the row of ``pledges.shares``."""
    n, origin = len(told), str(corrected["origin"].item())
    if not n:
        return Measured(None, None, None, 0, None, origin)
    value, least, most = (float(corrected[name].item()) for name in ("share", "low", "high"))
    if n < FEWEST:
        return Measured(value, None, None, n, None, origin)
    yes = told[measure].to_numpy(dtype=float)
    low, high = np.quantile(redrawn_rates(yes[:, None], np.ones(n), seed)[:, 0], _ENDS)
    below = np.hypot(value - least, max(yes.mean() - low, 0))
    above = np.hypot(most - value, max(high - yes.mean(), 0))
    method = "blocks" if origin == "reviewed" else "blocks;reading"
    return Measured(value, max(value - below, 0.0), min(value + above, 1.0), n, method, origin)


def rates(counts: Array, sizes: Array, per: float, origin: str, seed: str, n: int) -> list[Measured]:
    """One rate a column of ``counts`` (sentence × count): the sum of it per ``per`` of the sum of ``sizes``."""
    total = sizes.sum()
    if not total:
        return [Measured(None, None, None, n, None, origin)] * counts.shape[1]
    values = per * counts.sum(axis=0) / total
    if len(sizes) < FEWEST:
        return [Measured(float(value), None, None, n, None, origin) for value in values]
    low, high = np.quantile(per * redrawn_rates(counts, sizes, seed), _ENDS, axis=0)
    ends = zip(values, np.minimum(low, values), np.maximum(high, values), strict=True)
    return [Measured(float(value), float(least), float(most), n, "blocks", origin) for value, least, most in ends]


def evenness(shares: Array) -> Array:
    """Shannon's H of each row of shares of policy themes, over its largest value: 1 all alike, 0 all one theme.

    Boydstun, Bevan and Thomas 2014, "The Importance of Attention Diversity and How to Measure It". nan without shares.
    """
    total = shares.sum(axis=-1, keepdims=True)
    parts = np.divide(shares, total, out=np.zeros_like(shares, dtype=float), where=total > 0)
    logs = np.log(parts, out=np.zeros_like(parts), where=parts > 0)
    found = -(parts * logs).sum(axis=-1) / np.log(shares.shape[-1])
    return np.where(total[..., 0] > 0, np.abs(found), np.nan)


def diversity(themes: pd.DataFrame, sentences: pd.DataFrame, seed: str) -> Measured:
    """How evenly the attention of a part is spread over the policy themes; ``themes`` are its rows of that table.

    Where the classifier gave the themes, the truth lies about the estimated shares as ``share_se`` says, and H is
    concave: the shares as estimated look more even than the true ones are. So the value is the mean of H over shares
    moved by their errors (gamma, so that none falls below 0). By hand there is no such error, and it is H.
    """
    names = themes["theme"].tolist()
    order = sorted((at for at, name in enumerate(names) if name != GENERAL), key=names.__getitem__)
    shares, errors = (themes[column].to_numpy(dtype=float)[order] for column in ("share", "share_se"))
    by_hand = all(origin == "reviewed" for origin in themes["origin"].tolist())
    n, origin = len(sentences), "reviewed" if by_hand else "parsed"
    found = float(evenness(shares))
    if np.isnan(found):
        return Measured(None, None, None, n, None, origin)
    moved = moved_by_labelling(shares, errors, seed)
    value = float(moved.mean()) if errors.any() else found
    if n < FEWEST:
        return Measured(value, None, None, n, None, origin)
    codes = [theme for theme in THEMES if theme != GENERAL]
    chars = sentences["text"].str.len().to_numpy()[:, None] * (sentences["theme"].to_numpy()[:, None] == codes)
    reach = REACH * float(np.hypot(moved.std(), np.nanstd(evenness(drawn_anew(chars, _seed(seed))))))
    method = "blocks;labelling" if errors.any() else "blocks"
    return Measured(value, max(value - reach, 0.0), min(value + reach, 1.0), n, method, origin)


def moved_by_labelling(shares: Array, errors: Array, seed: str) -> Array:
    """H in each round, of shares moved by errors of labelling: gamma variables of these means and standard errors."""
    drawn = np.tile(shares, (RESAMPLES, 1))
    unsure = (errors > 0) & (shares > 0)
    shape, scale = (shares[unsure] / errors[unsure]) ** 2, errors[unsure] ** 2 / shares[unsure]
    drawn[:, unsure] = np.random.default_rng(_seed(seed)).gamma(shape, scale, size=(RESAMPLES, int(unsure.sum())))
    return evenness(drawn)


def redrawn_rates(counts: Array, sizes: Array, seed: str) -> Array:
    """Round × count: the rates of redrawn texts, each the sum of a count over the sum of ``sizes``."""
    drawn = drawn_anew(np.column_stack([counts, sizes]), _seed(seed))
    return np.asarray(drawn[:, :-1] / np.maximum(drawn[:, -1:], 1))


def _seed(words: str) -> tuple[int, int]:
    return zlib.crc32(words.encode()), 0
