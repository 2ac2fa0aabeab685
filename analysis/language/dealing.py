"""How high a log-odds z chance alone reaches, when it may have every word of every document.

Words come in clumps: a section on drains says 排水 ten times. The z of a word takes its uses for draws one by one, so
clumps look like evidence. Here whole sections are dealt anew to the documents, and the highest z that any word then has
in any document is noted, many times over: a permutation test with the maximum statistic (Westfall and Young 1993),
which holds for all words together, however they hang on each other.
"""

from __future__ import annotations

from math import nan
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from scipy import sparse

from analysis.language.log_odds import DECIMALS, scores

if TYPE_CHECKING:
    from numpy.typing import NDArray

ROUNDS, FAMILY = 1999, 0.05  # dealings; share of them in which some word passes the bar
FEWEST = 3  # uses in one document: a word said once or twice says little of it
BATCH = 100  # dealings at a time, for memory


def bar(uses: pd.DataFrame, sizes: pd.Series[int] | None = None, seed: int = 1) -> float:
    """The z that a word must be above to set a document apart from all the others; NaN with fewer than two documents.

    ``uses`` has a row per use of a term: doc_id, section_id (missing for what stands before the first heading) and, in
    its last column, the term. ``sizes`` is the number of words of each (doc_id, section_id), where these are more than
    the uses, with "" for a missing section_id. Each document gets as many sections as it has. Only terms that a
    document then has FEWEST times or more can set it apart. As in any such test the texts as they are count as one
    dealing, so that the bar is the (FAMILY × (ROUNDS + 1))-th highest of what was dealt.
    """
    term = uses.columns[-1]
    place = pd.MultiIndex.from_arrays([uses["doc_id"], uses["section_id"].fillna("")])
    if sizes is None:
        sizes = pd.Series(1, index=place).groupby(level=[0, 1], sort=False).sum()
    owner = pd.factorize(sizes.index.get_level_values(0))[0]
    if not len(owner) or owner.max() == 0:
        return nan
    names, at = np.unique(uses[term].to_numpy(dtype=str), return_inverse=True)
    ones = np.ones(len(uses))
    counts = sparse.csr_matrix((ones, (sizes.index.get_indexer(place), at)), shape=(len(sizes), len(names)))
    counts = counts[:, np.asarray(counts.sum(axis=0)).ravel() >= FEWEST]  # others never set a document apart
    highest = _highest(counts, np.asarray(sizes, dtype=np.float64), owner, np.random.default_rng(seed))
    return round(float(np.sort(highest)[-int(FAMILY * (ROUNDS + 1))]), DECIMALS)


def _highest(
    counts: sparse.csr_matrix, sizes: NDArray[np.float64], owner: NDArray[np.intp], random: np.random.Generator
) -> NDArray[np.float64]:
    """The highest z of each dealing; ``counts`` is section × term, ``owner`` the document of each section."""
    highest, documents, sections = np.zeros(ROUNDS), owner.max() + 1, len(owner)
    every = np.asarray(counts.sum(axis=0)).ravel()
    for begin in range(0, ROUNDS, BATCH):
        rounds = min(BATCH, ROUNDS - begin)
        dealt = random.permuted(np.tile(owner, (rounds, 1)), axis=1)
        line = (dealt + documents * np.arange(rounds)[:, None]).ravel()  # round × document of each section
        to = sparse.csr_matrix(
            (np.ones(line.size), (line, np.tile(np.arange(sections), rounds))), shape=(documents * rounds, sections)
        )
        own = (to @ counts).tocoo()
        often = own.data >= FEWEST
        at, term, uses = own.row[often], own.col[often], own.data[often]
        _, z = scores(uses, (to @ sizes)[at], every[term], sizes.sum())
        np.maximum.at(highest, begin + at // documents, z)
    return highest
