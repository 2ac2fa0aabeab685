"""Wording that reports share: passages which stand in two of them word for word."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

import pandas as pd

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST = 100  # reports whose passages are laid out pair by pair: of more there are more pairs than anybody reads
MIN_PASSAGE = 10  # characters; shorter strings are mostly names of agencies and set phrases


class _Line(NamedTuple):
    """One sentence without spaces and punctuation; ``at`` gives the place of each kept character in ``text``."""

    doc_id: str
    sentence_id: str
    text: str
    kept: str
    at: list[int]


def _lines(sentences: pd.DataFrame) -> Iterator[_Line]:
    for row in sentences[sentences.type.isin(["body", "heading"])].itertuples():
        text = str(row.text)
        at = [i for i, character in enumerate(text) if character.isalnum()]
        yield _Line(str(row.doc_id), str(row.sentence_id), text, "".join(text[i] for i in at), at)


def passages(sentences: pd.DataFrame, documents: pd.DataFrame, min_chars: int = MIN_PASSAGE) -> pd.DataFrame:
    """One row per pair of reports × longest run of at least ``min_chars`` letters and digits that both have.

    Spaces and punctuation are passed over; a run stays within one sentence of each report. Columns: left, right
    (doc_id, in the order of ``documents``), left_district, right_district, left_sentence, right_sentence (the first
    place of each), n_chars (without punctuation), passage (as printed in the left report). Longest first.
    """
    lines = list(_lines(sentences))
    places: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for number, line in enumerate(lines):
        for start in range(len(line.kept) - min_chars + 1):
            places[line.kept[start : start + min_chars]].append((number, start))
    order = {doc_id: i for i, doc_id in enumerate(documents.doc_id)}
    found: dict[tuple[str, str, str], tuple[object, ...]] = {}
    for spots in places.values():
        for (a, i), (b, j) in combinations(sorted(spots, key=lambda spot: (order[lines[spot[0]].doc_id], spot)), 2):
            left, right = lines[a], lines[b]
            if left.doc_id == right.doc_id or (i and j and left.kept[i - 1] == right.kept[j - 1]):
                continue  # the same report, or the middle of a run already met at its beginning
            n = min_chars
            while i + n < len(left.kept) and j + n < len(right.kept) and left.kept[i + n] == right.kept[j + n]:
                n += 1
            passage = left.text[left.at[i] : left.at[i + n - 1] + 1]
            key = (left.doc_id, right.doc_id, left.kept[i : i + n])
            found.setdefault(key, (*key[:2], left.sentence_id, right.sentence_id, n, passage))
    rows = pd.DataFrame(
        list(found.values()), columns=["left", "right", "left_sentence", "right_sentence", "n_chars", "passage"]
    )
    names = dict(zip(documents.doc_id, documents.district, strict=True))
    rows = rows.assign(left_district=rows.left.map(names), right_district=rows.right.map(names))
    order_of = [
        "left",
        "right",
        "left_district",
        "right_district",
        "left_sentence",
        "right_sentence",
        "n_chars",
        "passage",
    ]
    return rows.sort_values(["n_chars", "left", "right", "passage"], ascending=[False, True, True, True])[
        order_of
    ].reset_index(drop=True)
