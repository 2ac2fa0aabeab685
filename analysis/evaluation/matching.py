"""Which found row stands for which annotated one, and how alike two wordings are."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from numpy.typing import NDArray

if TYPE_CHECKING:
    from collections.abc import Iterator

Rows = NDArray[np.int64]
SAME_WORDS = 0.6  # F1 of characters from which two wordings are taken to say the same


def join(gold: pd.DataFrame, found: pd.DataFrame) -> pd.DataFrame:
    """Match the spans of two frames within each report, one to one, greatest overlap first (intersection over union).

    One row per pair, per annotated row that nothing matches and per found row that nothing matches: ``doc_id``,
    ``start``, ``end`` (of the annotated span where there is one), ``in_gold``, ``in_found`` and the columns of both
    frames as ``gold_…`` and ``found_…``. An annotated row with ``optional`` drops out, and so does a found row that
    touches it and matches no other.
    """
    optional = gold["optional"].to_numpy(bool) if "optional" in gold else np.zeros(len(gold), bool)
    of_gold, of_found, excused = np.full(len(gold), -1), np.full(len(found), -1), np.zeros(len(found), bool)
    for left, right in _overlaps(gold, found):
        excused[right] |= optional[left]
        if of_gold[left] == -1 and of_found[right] == -1:
            of_gold[left], of_found[right] = right, left
    kept, spurious = np.flatnonzero(~optional), np.flatnonzero((of_found == -1) & ~excused)
    nothing = np.full(len(spurious), -1)
    return _side_by_side(gold, np.append(kept, nothing), found, np.append(of_gold[kept], spurious))


def align(gold: pd.DataFrame, found: pd.DataFrame) -> pd.DataFrame:
    """Each annotated row with the found one that shares most of it (several may share one), columns as in ``join``."""
    best = np.full(len(gold), -1)
    for doc in gold["doc_id"].unique():
        left, right, shared, _ = _shared(gold, found, doc)
        order = np.lexsort((right, -shared))
        rows, first = np.unique(left[order], return_index=True)
        best[rows] = right[order][first]
    return _side_by_side(gold, np.arange(len(gold)), found, best)


def _overlaps(gold: pd.DataFrame, found: pd.DataFrame) -> Iterator[tuple[int, int]]:
    """(row of gold, row of found) of every two spans that overlap, the greatest overlap of each report first."""
    for doc in gold["doc_id"].unique():
        left, right, shared, union = _shared(gold, found, doc)
        order = np.lexsort((right, left, -shared / union))
        yield from zip(left[order].tolist(), right[order].tolist(), strict=True)


def _shared(gold: pd.DataFrame, found: pd.DataFrame, doc: str) -> tuple[Rows, Rows, Rows, Rows]:
    """Every two spans of a report that overlap: row of gold, row of found, characters shared, characters of both."""
    a, b = (np.flatnonzero(frame["doc_id"] == doc) for frame in (gold, found))
    starts, ends = (gold[name].to_numpy()[a, None] for name in ("start", "end"))
    others = [found[name].to_numpy()[b] for name in ("start", "end")]
    shared = np.minimum(ends, others[1]) - np.maximum(starts, others[0])
    union = np.maximum(ends, others[1]) - np.minimum(starts, others[0])
    i, j = np.nonzero(shared > 0)
    return a[i], b[j], shared[i, j], union[i, j]


def _side_by_side(gold: pd.DataFrame, rows_gold: Rows, found: pd.DataFrame, rows_found: Rows) -> pd.DataFrame:
    """The given rows of both frames beside each other; row -1 is none."""
    joined = _take(gold, rows_gold).add_prefix("gold_").join(_take(found, rows_found).add_prefix("found_"))
    joined = joined.assign(in_gold=rows_gold != -1, in_found=rows_found != -1)
    for name in ("doc_id", "start", "end"):
        joined[name] = joined[f"gold_{name}"].where(joined["in_gold"], joined[f"found_{name}"])
    return joined.astype({"start": "int64", "end": "int64"})


def _take(frame: pd.DataFrame, rows: Rows) -> pd.DataFrame:
    """Rows by position, counted anew; row -1 is "" in text columns and NaN in others."""
    frame = frame.reset_index(drop=True)
    texts: pd.DataFrame = frame.select_dtypes("str").reindex(rows, fill_value="").reset_index(drop=True)
    return texts.join(frame.select_dtypes(exclude="str").reindex(rows).reset_index(drop=True))


def same_words(gold: pd.Series[str], found: pd.Series[str]) -> pd.Series[bool]:
    """Row by row, whether two wordings share enough characters: ``character_f1`` of at least SAME_WORDS."""
    pairs = zip(gold, found, strict=True)
    return pd.Series([character_f1(a, b) >= SAME_WORDS for a, b in pairs], gold.index, dtype=bool)


def character_f1(expected: str, found: str) -> float:
    """F1 of the characters that two wordings share, as multisets without punctuation and white space.

    The token F1 of reading comprehension (Rajpurkar et al. 2016), with characters in the place of words.
    """
    a, b = (Counter(character for character in words if character.isalnum()) for words in (expected, found))
    shared = (a & b).total()
    return 2 * shared / (a.total() + b.total()) if shared else 0.0
