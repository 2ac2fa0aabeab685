"""Which found row stands for which annotated one, and how alike two strings are."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from pandas.api.types import is_string_dtype

if TYPE_CHECKING:
    from collections.abc import Iterator

Rows = NDArray[np.int64]
SAME_WORDS = 0.6  # F1 of characters from which two wordings are taken to say the same


def join(gold: pd.DataFrame, found: pd.DataFrame) -> pd.DataFrame:
    """Match the spans of two frames, one to one, within each report.

    Pairs are made in the order of overlap (intersection over union), greatest first. The result has one row per pair, per
    annotated row that nothing matches and per found row that nothing matches: ``doc_id``, ``start``, ``end`` (the annotated span
    where there is one), ``in_gold``, ``in_found`` and the columns of both frames as ``gold_…`` and ``found_…``. An annotated row
    with ``optional`` drops out, with the found rows that touch it and match nothing else.
    """
    gold, found = gold.reset_index(drop=True), found.reset_index(drop=True)
    optional = gold["optional"].to_numpy(bool) if "optional" in gold else np.zeros(len(gold), bool)
    of_gold, of_found = np.full(len(gold), -1), np.full(len(found), -1)
    excused = np.zeros(len(found), bool)
    for left, right in _overlaps(gold, found):
        excused[right] |= optional[left]
        if of_gold[left] == -1 and of_found[right] == -1:
            of_gold[left], of_found[right] = right, left
    kept, spurious = np.flatnonzero(~optional), np.flatnonzero((of_found == -1) & ~excused)
    rows_gold = np.concatenate([kept, np.full(len(spurious), -1)])
    rows_found = np.concatenate([of_gold[kept], spurious])
    return _side_by_side(gold, rows_gold, found, rows_found)


def _overlaps(gold: pd.DataFrame, found: pd.DataFrame) -> Iterator[tuple[int, int]]:
    """(row of gold, row of found) of every two spans that overlap, the greatest overlap of each report first."""
    rows = found.groupby("doc_id", sort=False).indices
    for doc, left in gold.groupby("doc_id", sort=False).indices.items():
        right = rows.get(doc, np.array([], int))
        a, b = gold.iloc[left], found.iloc[right]
        starts, ends = a["start"].to_numpy()[:, None], a["end"].to_numpy()[:, None]
        shared = np.minimum(ends, b["end"].to_numpy()) - np.maximum(starts, b["start"].to_numpy())
        union = np.maximum(ends, b["end"].to_numpy()) - np.minimum(starts, b["start"].to_numpy())
        i, j = np.nonzero(shared > 0)
        order = np.lexsort((j, i, -shared[i, j] / union[i, j]))
        yield from zip(left[i[order]].tolist(), right[j[order]].tolist(), strict=True)


def align(gold: pd.DataFrame, found: pd.DataFrame) -> pd.DataFrame:
    """Each annotated sentence with the found one that shares most characters with it (several may share one), columns as in ``join``."""
    gold, found = gold.reset_index(drop=True), found.reset_index(drop=True)
    best = np.full(len(gold), -1)
    rows = found.groupby("doc_id", sort=False).indices
    for doc, left in gold.groupby("doc_id", sort=False).indices.items():
        if doc not in rows:
            continue
        a, b = gold.iloc[left], found.iloc[rows[doc]]
        ends = np.minimum(a["end"].to_numpy()[:, None], b["end"].to_numpy())
        shared = ends - np.maximum(a["start"].to_numpy()[:, None], b["start"].to_numpy())
        best[left] = np.where(shared.max(axis=1) > 0, rows[doc][shared.argmax(axis=1)], -1)
    return _side_by_side(gold, np.arange(len(gold)), found, best)


def _side_by_side(gold: pd.DataFrame, rows_gold: Rows, found: pd.DataFrame, rows_found: Rows) -> pd.DataFrame:
    """The given rows of both frames beside each other; row -1 is none: "" in text columns, NaN in numbers."""
    sides = []
    for frame, rows, prefix in ((gold, rows_gold, "gold_"), (found, rows_found, "found_")):
        empty = {name: "" for name in frame if is_string_dtype(frame[name])}
        sides.append(frame.reindex(rows).fillna(empty).add_prefix(prefix).reset_index(drop=True))
    joined = pd.concat(sides, axis=1).assign(in_gold=rows_gold != -1, in_found=rows_found != -1)
    for column in ("doc_id", "start", "end"):
        joined[column] = joined[f"gold_{column}"].where(joined["in_gold"], joined[f"found_{column}"])
    return joined.astype({"start": int, "end": int})


def same_words(gold: pd.Series[str], found: pd.Series[str]) -> pd.Series[bool]:
    """Whether two wordings share enough characters: ``character_f1`` of at least SAME_WORDS, row by row."""
    return pd.Series([character_f1(a, b) >= SAME_WORDS for a, b in zip(gold, found, strict=True)], gold.index, dtype=bool)


def character_f1(expected: object, found: object) -> float:
    """F1 of the characters that two wordings share, as multisets (Rajpurkar et al. 2016, on letters and digits instead of words)."""
    a, b = _characters(expected), _characters(found)
    shared = (a & b).total()
    return 2 * shared / (a.total() + b.total()) if shared else 0.0


def _characters(words: object) -> Counter[str]:
    return Counter(c for c in words if c.isalnum()) if isinstance(words, str) else Counter()
