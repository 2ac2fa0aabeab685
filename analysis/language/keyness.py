"""Which words set a document apart: counts, their log-odds, and what these are worth against chance."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from analysis.language.dealing import bar
from analysis.language.log_odds import DECIMALS, scores
from analysis.language.tokens import counted
from analysis.tables.catalogue import TERMS
from analysis.tables.frame import frame

if TYPE_CHECKING:
    from analysis.lexicon.lexicon import Lexicon


def terms(sentences: pd.DataFrame, lexicon: Lexicon) -> pd.DataFrame:
    """The `terms` table: one row per document × word that it has, of its headings and body sentences.

    ``log_odds`` and ``z`` compare the document with all others together, so there are no rows for fewer than two
    documents. ``z_bar``, the same in all rows, is what z must be above for a word to set a document apart
    (``dealing.bar``).
    """
    uses = word_uses(sentences, lexicon)
    counts = count_table(uses, "words")
    if len(counts) < 2:
        return frame(TERMS, ())
    found = keyness(counts)
    totals, frequency = counts.sum(axis=1), (counts > 0).sum(axis=0)
    per_10k = (1e4 * found["count"] / found["doc_id"].map(totals)).round(DECIMALS)
    table = found.assign(per_10k=per_10k, doc_frequency=found["term"].map(frequency).astype("int64"))
    table = table.assign(z_bar=bar(uses))
    return table[list(TERMS.names)].astype({"doc_id": "str", "term": "str"})


def word_counts(sentences: pd.DataFrame, lexicon: Lexicon) -> pd.DataFrame:
    """Document × word: how often each document has each counted word; documents as they come, words sorted."""
    return count_table(word_uses(sentences, lexicon), "words")


def word_uses(sentences: pd.DataFrame, lexicon: Lexicon) -> pd.DataFrame:
    """One row per use of a counted word: doc_id, section_id, words (the word)."""
    return counted(sentences, lexicon)[["doc_id", "section_id", "words"]].explode("words").dropna(subset="words")


def count_table(pairs: pd.DataFrame, column: str) -> pd.DataFrame:
    """Document × value of a column: how many rows of ``pairs`` there are."""
    table = pairs.groupby(["doc_id", column], sort=True).size().unstack(fill_value=0)
    return table.reindex(pd.unique(pairs["doc_id"]))


def keyness(counts: pd.DataFrame, totals: pd.Series[int] | None = None) -> pd.DataFrame:
    """One row per document × term with a count: doc_id, term, count, log_odds, z; each document against all others.

    ``counts`` is document × term, ``totals`` the words of each document where these are more than the counts add up to.
    log_odds and z are those of ``scores``. Sorted by document, then z.
    """
    own = counts.to_numpy(dtype=float)
    sizes = counts.sum(axis=1) if totals is None else totals.reindex(counts.index)
    n = np.asarray(sizes, dtype=np.float64)[:, None]
    odds, z = scores(own, n, own.sum(axis=0), float(n.sum()))
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


def robust(counts: pd.DataFrame, found: pd.DataFrame, totals: pd.Series[int] | None = None) -> pd.Series[float]:
    """``z_weakest`` of each row of ``found``: rows of what ``keyness`` finds for the same counts and totals.

    It is the z nearest to zero (0 where the sign changes) when each other document is left out in turn: a word that
    sets a document apart only because of one other document has a small one. With fewer than three documents there is
    none (NaN).
    """
    if len(counts) < 3:
        return pd.Series(np.nan, index=found.index)
    sizes = (counts.sum(axis=1) if totals is None else totals.reindex(counts.index)).to_numpy(dtype=np.float64)
    of_terms = counts[pd.unique(found["term"])]
    used, every = of_terms.to_numpy(dtype=np.float64), of_terms.to_numpy(dtype=np.float64).sum(axis=0)
    at, term = (
        index.get_indexer(pd.Index(found[name]))
        for name, index in (("doc_id", counts.index), ("term", of_terms.columns))
    )
    least, most = found["z"].to_numpy(copy=True), found["z"].to_numpy(copy=True)
    for out, size in enumerate(sizes):
        left = np.flatnonzero(at != out)
        rest = np.asarray((every - used[out])[term[left]], dtype=np.float64)
        _, z = scores(
            used[at[left], term[left]], np.asarray(sizes[at[left]], dtype=np.float64), rest, float(sizes.sum() - size)
        )
        least[left], most[left] = np.minimum(least[left], z.round(DECIMALS)), np.maximum(most[left], z.round(DECIMALS))
    return pd.Series(least.clip(min=0) + most.clip(max=0), index=found.index)
