"""Phrases, not only words: runs of words that keep together, and which of them set a document apart."""

from __future__ import annotations

from collections import Counter
from math import log2
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from analysis.language.dealing import FEWEST, bar
from analysis.language.keyness import count_table, keyness, robust
from analysis.language.log_odds import DECIMALS
from analysis.language.new_words import HAN_RUN
from analysis.language.tokens import COUNTED, segment

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from analysis.lexicon.lexicon import Lexicon

LEAST_PMI = 3.0  # bits for each joint
LONGEST_WORDS, SHORTEST, LONGEST = 5, 4, 14  # words; characters


def phrases(sentences: pd.DataFrame, lexicon: Lexicon) -> pd.DataFrame:
    """One row per document × phrase: doc_id, phrase, count, doc_frequency, pmi, log_odds, z, z_weakest, z_bar.

    Within a document the highest z comes first.

    A phrase is two to five neighbouring words (four to fourteen characters, nothing but Chinese) that a document has
    three times or more. It begins and ends with words of two characters or more and is not made of stop words alone.
    Its ``pmi`` over all documents, in bits for each joint, is log2(p(phrase) / product of p(word)) / (words - 1) and
    at least 3. A phrase that the document has only within a longer one is left out. ``log_odds`` and ``z`` are as in
    ``terms``, among all tokens; 0 where there is no other document. ``z_weakest`` is the z nearest to zero (0 where the
    sign changes) when each other document is left out in turn; none with fewer than three documents. ``z_bar``, the
    same in all rows, is what z must be above for a phrase to set a document apart (``dealing.bar``).
    """
    chosen = sentences[sentences["type"].isin(COUNTED)]
    places = list(zip(chosen["doc_id"], chosen["section_id"].fillna(""), strict=True))
    segmented = [segment(text, lexicon) for text in chosen["text"]]
    kept, bits = _tight(list(zip(places, segmented, strict=True)), lexicon.words("stop"))
    columns = ["doc_id", "phrase", "count", "doc_frequency", "pmi", "log_odds", "z", "z_weakest", "z_bar"]
    if kept.empty:
        return pd.DataFrame(columns=columns)
    counts = count_table(kept, "phrase")
    sizes = pd.Series(map(len, segmented), index=pd.MultiIndex.from_tuples(places)).groupby(level=[0, 1]).sum()
    totals = sizes.groupby(level=0).sum()
    counts = counts.reindex(totals.index, fill_value=0)
    table = keyness(counts, totals).rename(columns={"term": "phrase"})
    if len(totals) < 2:
        table[["log_odds", "z"]] = 0.0
    table = table.assign(doc_frequency=table["phrase"].map((counts > 0).sum()), pmi=table["phrase"].map(bits))
    table = _closed(table[table["count"] >= FEWEST])
    weakest = robust(counts, table.rename(columns={"phrase": "term"}), totals)
    table = table.assign(z_weakest=weakest, z_bar=bar(kept, sizes))
    return table[columns].sort_values(["doc_id", "z", "phrase"], ascending=[True, False, True], ignore_index=True)


def _tight(
    segmented: Sequence[tuple[tuple[str, str], Sequence[str]]], stop: frozenset[str]
) -> tuple[pd.DataFrame, dict[str, float]]:
    """Every occurrence of a run of words that keeps together, and the PMI of each phrase.

    ``segmented`` has the (doc_id, section_id) of each sentence beside its words; of an occurrence both are told, and
    the phrase.
    """
    words = Counter(token for _, tokens in segmented for token in tokens)
    found = [(place, phrase) for place, tokens in segmented for phrase in _candidates(tokens, stop)]
    whole = Counter(phrase for _, phrase in found)
    total = words.total()
    pmi = {phrase: _pmi(phrase, count, words, total) for phrase, count in whole.items()}
    kept = [(*place, "".join(phrase)) for place, phrase in found if pmi[phrase] >= LEAST_PMI]
    bits = {"".join(phrase): round(value, DECIMALS) for phrase, value in pmi.items()}
    return pd.DataFrame(kept, columns=["doc_id", "section_id", "phrase"]), bits


def _candidates(tokens: Sequence[str], stop: frozenset[str]) -> Iterator[tuple[str, ...]]:
    for begin, first in enumerate(tokens):
        if len(first) < 2 or not HAN_RUN.fullmatch(first):
            continue
        for end in range(begin + 1, min(begin + LONGEST_WORDS, len(tokens))):
            last, phrase = tokens[end], tuple(tokens[begin : end + 1])
            if not HAN_RUN.fullmatch(last):
                break
            telling = any(len(word) > 1 and word not in stop for word in phrase)
            if telling and len(last) > 1 and SHORTEST <= sum(map(len, phrase)) <= LONGEST:
                yield phrase


def _pmi(phrase: tuple[str, ...], count: int, words: Counter[str], total: int) -> float:
    apart = sum(log2(words[word] / total) for word in phrase)
    return (log2(count / total) - apart) / (len(phrase) - 1)


def _closed(table: pd.DataFrame) -> pd.DataFrame:
    """Without phrases that are part of a longer one which the same document has as often."""
    rows = list(zip(table["doc_id"], table["phrase"], table["count"], strict=True))
    within = {
        (doc_id, phrase[begin:end], count)
        for doc_id, phrase, count in rows
        for begin in range(len(phrase))
        for end in range(begin + SHORTEST, len(phrase) + 1)
        if end - begin < len(phrase)
    }
    return table[np.array([row not in within for row in rows], dtype=bool)]
