"""Which words set a document apart: counts, their log-odds, and what these are worth against chance."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import duckdb
import numpy as np
import pandas as pd

from analysis.language.dealing import bar, sample
from analysis.language.log_odds import DECIMALS, scores
from analysis.language.tokens import counted, read_words
from analysis.tables.catalogue import TERMS
from analysis.tables.frame import frame

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from analysis.lexicon.lexicon import Lexicon

    Floats = NDArray[np.float64]


class Totals(NamedTuple):
    """What a whole corpus has: by term, in its order, ``uses`` and ``doc_frequency``; how many words and documents."""

    by_term: pd.DataFrame
    words: int
    documents: int


def terms(sentences: pd.DataFrame, lexicon: Lexicon) -> pd.DataFrame:
    """The `terms` table: one row per document × word that it has, of its headings and body sentences.

    ``log_odds`` and ``z`` compare the document with all others together, so there are no rows for fewer than two
    documents. ``z_bar``, the same in all rows, is what z must be above for a word to set a document apart
    (``dealing.bar``). Of more reports than memory holds it is made part by part: ``count_words`` of each, ``totals`` of
    all, ``terms_of`` each.
    """
    return terms_among(read_words(sentences, lexicon))


def terms_among(said: pd.DataFrame) -> pd.DataFrame:
    """The `terms` table of sentences with their ``words``, as ``tokens.read_words`` reads them."""
    uses = uses_in(said)
    counts = count_words(said)
    every = totals(duckdb.connect().from_df(counts), counts["doc_id"].nunique())
    drawn = uses[uses["doc_id"].isin(sample(pd.unique(uses["doc_id"])))]
    return terms_of(counts, every, bar(drawn, every=every.by_term["uses"]))


def count_words(said: pd.DataFrame) -> pd.DataFrame:
    """One row per document × word: doc_id, term, count; documents as they come, words sorted.

    ``said`` are the sentences of some of the documents of a corpus, as ``tokens.read_words`` reads them.
    """
    uses = uses_in(said)
    found = uses.groupby(["doc_id", "words"], sort=True).size().rename("count").reset_index()
    order = pd.Index(pd.unique(uses["doc_id"])).get_indexer(pd.Index(found["doc_id"]))
    return found.rename(columns={"words": "term"}).iloc[np.argsort(order, kind="stable")].reset_index(drop=True)


def totals(counts: duckdb.DuckDBPyRelation, documents: int) -> Totals:
    """What all documents have together; ``counts`` are the rows of ``count_words``, in memory, in files or a stream."""
    by_term = counts.aggregate("term, sum(count)::BIGINT uses, count(*) doc_frequency", "term").order("term").df()
    return Totals(by_term.astype({"term": "str"}).set_index("term"), int(by_term["uses"].sum()), documents)


def terms_of(counts: pd.DataFrame, every: Totals, z_bar: float) -> pd.DataFrame:
    """The rows of `terms` of some documents, in the order of ``counts`` (all that ``count_words`` has of them).

    ``every`` is what the whole corpus has; where that is one document, there are none.
    """
    if every.documents < 2:
        return frame(TERMS, ())
    doc, names = pd.factorize(counts["doc_id"])
    term, count = every.by_term.index.get_indexer(pd.Index(counts["term"])), counts["count"].to_numpy(np.float64)
    n: Floats = np.bincount(doc, weights=count, minlength=len(names))[doc].astype(np.float64)
    own = every.by_term.iloc[term]
    odds, z = _scored(count, n, own["uses"].to_numpy(np.float64), float(every.words))
    order = np.lexsort((term, -z, doc))
    table = pd.DataFrame(
        {
            "doc_id": counts["doc_id"].to_numpy(),
            "term": counts["term"].to_numpy(),
            "count": counts["count"].to_numpy(np.int64),
            "per_10k": (1e4 * count / n).round(DECIMALS),
            "doc_frequency": own["doc_frequency"].to_numpy(np.int64),
            "log_odds": odds,
            "z": z,
            "z_bar": z_bar,
        }
    )
    return table.iloc[order].reset_index(drop=True).astype({"doc_id": "str", "term": "str"})


def word_counts(sentences: pd.DataFrame, lexicon: Lexicon) -> pd.DataFrame:
    """Document × word: how often each document has each counted word; documents as they come, words sorted."""
    return count_table(word_uses(sentences, lexicon), "words")


def word_uses(sentences: pd.DataFrame, lexicon: Lexicon) -> pd.DataFrame:
    """One row per use of a counted word: doc_id, section_id, words (the word)."""
    return uses_in(counted(sentences, lexicon))


def uses_in(said: pd.DataFrame) -> pd.DataFrame:
    """One row per use of the ``words`` of some sentences: doc_id, section_id, words (the word)."""
    return said[["doc_id", "section_id", "words"]].explode("words").dropna(subset="words")


def count_table(pairs: pd.DataFrame, column: str) -> pd.DataFrame:
    """Document × value of a column: how many rows of ``pairs`` there are."""
    table = pairs.groupby(["doc_id", column], sort=True).size().unstack(fill_value=0)
    return table.reindex(pd.unique(pairs["doc_id"]))


def keyness(counts: pd.DataFrame, totals: pd.Series[int] | None = None) -> pd.DataFrame:
    """One row per document × term with a count: doc_id, term, count, log_odds, z; each document against all others.

    ``counts`` is document × term, ``totals`` the words of each document where these are more than the counts add up to.
    log_odds and z are those of ``scores``. Sorted by document, then z.
    """
    sizes = counts.sum(axis=1) if totals is None else totals.reindex(counts.index)
    every, n = counts.to_numpy().sum(axis=0).astype(np.float64), np.asarray(sizes, dtype=np.float64)
    at, term = np.nonzero(counts.to_numpy())
    own = counts.to_numpy()[at, term].astype(np.float64)
    odds, z = _scored(own, n[at], every[term], float(n.sum()))
    order = np.lexsort((counts.columns.argsort().argsort()[term], -z, at))
    made = {
        "doc_id": counts.index.to_numpy()[at],
        "term": counts.columns.to_numpy()[term],
        "count": own.astype("int64"),
    }
    return pd.DataFrame({**made, "log_odds": odds, "z": z}).iloc[order].reset_index(drop=True)


def _scored(own: Floats, n: Floats, every: Floats, n_every: float) -> tuple[Floats, Floats]:
    """log_odds and z as tables have them."""
    odds, z = scores(own, n, every, n_every)
    return odds.round(DECIMALS), z.round(DECIMALS)


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
