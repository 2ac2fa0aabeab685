"""Wording that documents share, word for word."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import pandas as pd

if TYPE_CHECKING:
    from collections.abc import Iterator

SHORTEST = 12  # characters
COLUMNS = (
    "left_doc_id", "left_sentence_id", "left_start", "left_end",
    "right_doc_id", "right_sentence_id", "right_start", "right_end", "n_chars", "text",
)  # fmt: skip


def shared_passages(sentences: pd.DataFrame, shortest: int = SHORTEST) -> pd.DataFrame:
    """One row per passage of at least ``shortest`` characters that stands in sentences of two documents alike.

    ``*_start`` and ``*_end`` are offsets into each source text, ``text`` the words as the left document has them and
    ``n_chars`` their number without white space, which does not count when passages are compared. A passage is as long
    as it can be within the two sentences, and is told once for each pair of documents: at the first place on the right
    that is longest. The longest passages come first. Found by hashing every run of ``shortest`` characters, so the time
    grows with the length of the texts and with what they share.
    """
    texts = [_bare(str(text)) for text in sentences["text"]]
    doc_ids, ids = sentences["doc_id"].to_list(), sentences["sentence_id"].to_list()
    starts = sentences["start"].to_list()
    order = {doc_id: at for at, doc_id in enumerate(dict.fromkeys(doc_ids))}
    places: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for sentence, (bare, _) in enumerate(texts):
        for at in range(len(bare) - shortest + 1):
            places[bare[at : at + shortest]].append((sentence, at))
    rows = []
    for left, a, right, b, size in _matches(texts, doc_ids, order, places, shortest):
        (bare, left_at), (_, right_at) = texts[left], texts[right]
        spans = [(starts[left] + left_at[a], starts[left] + left_at[a + size - 1] + 1)]
        spans.append((starts[right] + right_at[b], starts[right] + right_at[b + size - 1] + 1))
        quote = str(sentences["text"].iloc[left])[left_at[a] : left_at[a + size - 1] + 1]
        rows.append((doc_ids[left], ids[left], *spans[0], doc_ids[right], ids[right], *spans[1], size, quote))
    table = pd.DataFrame(rows, columns=list(COLUMNS))
    keys = ["n_chars", "left_doc_id", "left_start", "right_doc_id"]
    return table.sort_values(keys, ascending=[False, True, True, True], ignore_index=True)


def _matches(
    texts: list[tuple[str, list[int]]], doc_ids: list[str], order: dict[str, int],
    places: dict[str, list[tuple[int, int]]], shortest: int,
) -> Iterator[tuple[int, int, int, int, int]]:  # fmt: skip
    """(left sentence, position, right sentence, position, length); the left document is the one that comes first."""
    told: set[tuple[str, str, str]] = set()
    for left, (bare, _) in enumerate(texts):
        covered: dict[str, int] = {}  # right document -> position up to which it has been matched
        for at in range(len(bare) - shortest + 1):
            best: dict[str, tuple[int, int, int]] = {}
            for right, b in places[bare[at : at + shortest]]:
                other = doc_ids[right]
                if order[other] > order[doc_ids[left]] and at + shortest > covered.get(other, 0):
                    size = _extent(bare, at, texts[right][0], b, shortest)
                    if size > best.get(other, (0, 0, 0))[2]:
                        best[other] = (right, b, size)
            for other, (right, b, size) in best.items():
                covered[other] = at + size
                key = (doc_ids[left], other, bare[at : at + size])
                if key not in told:
                    told.add(key)
                    yield left, at, right, b, size


def _extent(left: str, a: int, right: str, b: int, size: int) -> int:
    while a + size < len(left) and b + size < len(right) and left[a + size] == right[b + size]:
        size += 1
    return size


def _bare(text: str) -> tuple[str, list[int]]:
    """The text without white space, and the position of each of its characters in it."""
    kept = [at for at, character in enumerate(text) if not character.isspace()]
    return "".join(text[at] for at in kept), kept
