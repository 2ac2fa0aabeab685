"""Which words set a document apart: counts, and log-odds with an informative Dirichlet prior.

The method is that of Monroe, Colaresi and Quinn, "Fightin' Words", Political Analysis 16 (2008), eq. 15-22.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from analysis.language.tokens import counted
from analysis.tables.catalogue import TERMS
from analysis.tables.frame import frame

if TYPE_CHECKING:
    from analysis.lexicon.lexicon import Lexicon

PRIOR = 500.0  # alpha_0: the prior weighs as much as 500 counted words, spread as in all documents together
DECIMALS = 6


def terms(sentences: pd.DataFrame, lexicon: Lexicon) -> pd.DataFrame:
    """The `terms` table: one row per document × word that it has, of its headings and body sentences.

    ``log_odds`` and ``z`` compare the document with all others together, so there are no rows for fewer than two
    documents. |z| > 1.96 is what chance alone exceeds in one word of twenty: with thousands of words the list is a way
    to see differences, not a test of any one of them.
    """
    counts = word_counts(sentences, lexicon)
    if len(counts) < 2:
        return frame(TERMS, ())
    found = keyness(counts)
    totals, frequency = counts.sum(axis=1), (counts > 0).sum(axis=0)
    per_10k = (1e4 * found["count"] / found["doc_id"].map(totals)).round(DECIMALS)
    table = found.assign(per_10k=per_10k, doc_frequency=found["term"].map(frequency).astype("int64"))
    return table[list(TERMS.names)].astype({"doc_id": "str", "term": "str"})


def word_counts(sentences: pd.DataFrame, lexicon: Lexicon) -> pd.DataFrame:
    """Document × word: how often each document has each counted word; documents as they come, words sorted."""
    return count_table(counted(sentences, lexicon)[["doc_id", "words"]].explode("words").dropna(), "words")


def count_table(pairs: pd.DataFrame, column: str) -> pd.DataFrame:
    """Document × value of a column: how many rows of ``pairs`` there are."""
    table = pairs.groupby(["doc_id", column], sort=True).size().unstack(fill_value=0)
    return table.reindex(pd.unique(pairs["doc_id"]))


def keyness(counts: pd.DataFrame, totals: pd.Series[int] | None = None) -> pd.DataFrame:
    """One row per document × term with a count: doc_id, term, count, log_odds, z; each document against all others.

    ``counts`` is document × term, ``totals`` the words of each document where these are more than the counts add up to.
    With y a count, n a total and a_w = PRIOR × the term's share of all words: log_odds = ln((y + a_w) / (n + PRIOR - y
    - a_w)) of the document, less the same of the others; its variance is about 1 / (y + a_w) + 1 / (y of the others +
    a_w), and z is log_odds over the root of it. Where all words are one and the same, both are 0. Sorted by document,
    then z.
    """
    own = counts.to_numpy(dtype=float)
    n = (counts.sum(axis=1) if totals is None else totals.reindex(counts.index)).to_numpy(dtype=float)[:, None]
    rest, n_rest = own.sum(axis=0) - own, n.sum() - n
    prior = PRIOR * own.sum(axis=0) / n.sum()
    with np.errstate(divide="ignore", invalid="ignore"):
        odds = np.log((own + prior) / (n + PRIOR - own - prior)) - np.log(
            (rest + prior) / (n_rest + PRIOR - rest - prior)
        )
    odds = np.nan_to_num(odds, nan=0.0, posinf=0.0, neginf=0.0)
    z = odds / np.sqrt(1 / (own + prior) + 1 / (rest + prior))
    at, term = np.nonzero(own)
    table = pd.DataFrame(
        {
            "doc_id": counts.index.to_numpy()[at],
            "term": counts.columns.to_numpy()[term],
            "count": own[at, term].astype("int64"),
            "log_odds": odds[at, term].round(DECIMALS),
            "z": z[at, term].round(DECIMALS),
            "order": at,
        }
    )
    return table.sort_values(["order", "z", "term"], ascending=[True, False, True], ignore_index=True).drop(
        columns="order"
    )


def robust(counts: pd.DataFrame, totals: pd.Series[int] | None = None) -> pd.DataFrame:
    """One row per document × term with a count: doc_id, term, z_weakest; arguments as for ``keyness``.

    ``z_weakest`` is the z nearest to zero (0 where the sign changes) when each other document is left out in turn: a
    word that sets a document apart only because of one other document has a small one. With fewer than three documents
    there is none (NaN).
    """
    anew = [keyness(counts, totals)]
    for left_out in counts.index:
        kept = counts.drop(index=left_out)
        anew.append(keyness(kept.loc[:, kept.sum() > 0], None if totals is None else totals.drop(index=left_out)))
    z = pd.concat(anew).groupby(["doc_id", "term"], sort=False)["z"]
    weakest = z.min().clip(lower=0) + z.max().clip(upper=0) if len(counts) > 2 else z.min() * float("nan")
    return weakest.rename("z_weakest").reset_index()
