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
from analysis.themes.sample import order

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Owners = NDArray[np.intp]

ROUNDS, FAMILY = 1999, 0.05  # dealings; share of them in which some word passes the bar
MANY, ROUNDS_OF_MANY = 50, 199  # reports, above which so many dealings are enough: each deals to more of them
MOST = 200  # reports that are dealt to; of a larger corpus so many at random
FEWEST = 3  # uses in one document: a word said once or twice says little of it
AT_ONCE = 1000  # documents of as many dealings as are worked out together, for memory


def sample(doc_ids: Iterable[str]) -> list[str]:
    """The documents that a bar is found with: all of them, or MOST in the order of random samples."""
    return order(doc_ids)[:MOST]


def rounds(documents: int) -> int:
    """How many dealings a bar of so many documents is found with."""
    return ROUNDS_OF_MANY if documents > MANY else ROUNDS


def bar(
    uses: pd.DataFrame, sizes: pd.Series[int] | None = None, seed: int = 1, every: pd.Series[int] | None = None
) -> float:
    """The z that a word must be above to set a document apart from all the others; NaN with fewer than two documents.

    ``uses`` has a row per use of a term: doc_id, section_id (missing for what stands before the first heading) and, in
    its last column, the term. ``sizes`` is the number of words of each (doc_id, section_id), where these are more than
    the uses, with "" for a missing section_id. Each document gets as many sections as it has. Only terms that a
    document then has FEWEST times or more can set it apart. As in any such test the texts as they are count as one
    dealing, so that the bar is the (FAMILY × (ROUNDS + 1))-th highest of what was dealt.

    ``every`` has the uses of each term in a whole corpus, of which ``uses`` may be those of a ``sample``. Then z is
    against the whole corpus, and the bar is what chance reaches among the documents of the sample: in twenty dealings
    of a larger corpus more than one word is above it.
    """
    term = uses.columns[-1]
    place = pd.MultiIndex.from_arrays([uses["doc_id"], uses["section_id"].fillna("")])
    if sizes is None:
        sizes = pd.Series(1, index=place).groupby(level=[0, 1], sort=False).sum()
    owner = pd.factorize(sizes.index.get_level_values(0))[0]
    if not len(owner) or owner.max() == 0:
        return nan
    at, names = pd.factorize(uses[term].to_numpy(dtype=object), sort=True)
    ones = np.ones(len(uses))
    counts = sparse.csr_matrix((ones, (sizes.index.get_indexer(place), at)), shape=(len(sizes), len(names)))
    n: Floats = np.asarray(sizes, dtype=np.float64)
    here: Floats = np.asarray(counts.sum(axis=0), dtype=np.float64).ravel()
    whole = here if every is None else every.reindex(names).to_numpy().astype(np.float64)
    n_whole = float(n.sum() if every is None else every.sum())
    often = here >= FEWEST  # others never set a document apart
    times = rounds(int(owner.max()) + 1)
    highest = np.concatenate(
        [
            _highest(counts[:, often], n, dealt, whole[often], n_whole)
            for dealt in _dealt(owner, times, np.random.default_rng(seed))
        ]
    )
    return round(float(np.sort(highest)[-int(FAMILY * (times + 1))]), DECIMALS)


def _dealt(owner: Owners, times: int, random: np.random.Generator) -> Iterator[Owners]:
    """Round × section: the documents that sections are dealt to, some rounds at a time."""
    some = max(AT_ONCE // (int(owner.max()) + 1), 1)
    for begin in range(0, times, some):
        yield random.permuted(np.tile(owner, (min(some, times - begin), 1)), axis=1)


def _highest(counts: sparse.csr_matrix, sizes: Floats, dealt: Owners, every: Floats, n_every: float) -> Floats:
    """The highest z of each dealing; ``counts`` is section × term, ``dealt`` round × section."""
    (times, sections), documents = dealt.shape, dealt.max() + 1
    line = (dealt + documents * np.arange(times)[:, None]).ravel()  # round × document of each section
    to = sparse.csr_matrix(
        (np.ones(line.size), (line, np.tile(np.arange(sections), times))), shape=(documents * times, sections)
    )
    own = (to @ counts).tocoo()
    often = own.data >= FEWEST
    at, term, uses = own.row[often], own.col[often], own.data[often]
    _, z = scores(uses, (to @ sizes)[at], every[term], n_every)
    highest = np.zeros(times)
    np.maximum.at(highest, at // documents, z)
    return highest
