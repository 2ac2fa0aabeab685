"""What topics are made of, passages: body sentences as weighted words, alone and read in their context."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
from scipy import sparse
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer
from sklearn.preprocessing import normalize

from analysis.themes.attention import parts

FEWEST_WORDS = 4  # different counted words of a sentence
FEWEST_SENTENCES, LARGEST_SHARE = 3, 0.2  # a term is in so many sentences at least, and in that share of them at most
FEWEST_DOCUMENTS, FEWEST_PASSAGES, FEWEST_TERMS, MOST_TERMS = 2, 50, 50, 1000
IN_SECTION, IN_PART = 3, 8  # sentences on either side that are read with a sentence

Matrix = Any  # scipy's sparse arrays are untyped for our purposes: passage × term, csr


@dataclass(frozen=True, slots=True)
class Passages:
    """One row per passage (a body sentence with enough words) in ``table``: sentence_id, doc_id, theme, section.

    ``counts`` and ``alone`` are passage × term: occurrences, and TF-IDF of the sentence. ``context`` is ``alone`` plus
    the means of the sentences near it in its section and in the part under its heading line, all three with the same
    weight: a sentence of fifteen words says little by itself. ``streams`` are the counted words of each document.
    """

    table: pd.DataFrame
    terms: tuple[str, ...]
    counts: Matrix
    alone: Matrix
    context: Matrix
    streams: tuple[tuple[str, ...], ...]


def read_passages(sentences: pd.DataFrame, read: Callable[[pd.DataFrame], pd.DataFrame]) -> Passages | None:
    """The passages of a corpus; None where there are too few documents, sentences or words for topics.

    ``read`` gives the sentences that count with their words: ``tokens.counted`` by some lexicon, or ``tokens.bigrams``
    for a check.
    """
    said = read(sentences.assign(part=parts(sentences)))
    chosen = ((said["type"] == "body") & (said["words"].map(lambda words: len(set(words))) >= FEWEST_WORDS)).to_numpy()
    if said["doc_id"].nunique() < FEWEST_DOCUMENTS or chosen.sum() < FEWEST_PASSAGES:
        return None
    vectorizer = TfidfVectorizer(
        analyzer=list, min_df=FEWEST_SENTENCES, max_df=LARGEST_SHARE, max_features=MOST_TERMS, sublinear_tf=True
    )
    try:
        alone = vectorizer.fit_transform(said.loc[chosen, "words"])
    except ValueError:  # scikit-learn's word for "no term is left"
        return None
    if len(vectorizer.vocabulary_) < FEWEST_TERMS:
        return None
    everything = vectorizer.transform(said["words"])
    section = said["section_id"].fillna(said["doc_id"])
    part = said["doc_id"] + " " + said["part"].astype(str)
    around = (_around(everything, section, IN_SECTION) + _around(everything, part, IN_PART))[chosen]
    table = said.loc[chosen, ["sentence_id", "doc_id", "theme"]].assign(section=section[chosen])
    return Passages(
        table.reset_index(drop=True),
        tuple(vectorizer.get_feature_names_out()),
        CountVectorizer(analyzer=list, vocabulary=vectorizer.vocabulary_).transform(said.loc[chosen, "words"]),
        alone,
        normalize(alone + around).tocsr(),
        tuple(
            tuple(word for words in group for word in words) for _, group in said.groupby("doc_id", sort=False)["words"]
        ),
    )


def _around(matrix: Matrix, groups: pd.Series[str], reach: int) -> Matrix:
    """For each row the mean, of length 1, of the rows of its group that are at most ``reach`` away, itself included."""
    codes, _ = pd.factorize(groups)
    other = np.arange(len(codes))[:, None] + np.arange(-reach, reach + 1)
    near = (other >= 0) & (other < len(codes))
    near &= codes[np.clip(other, 0, len(codes) - 1)] == codes[:, None]
    rows, _ = np.nonzero(near)
    member = sparse.csr_array((np.ones(len(rows)), (rows, other[near])), shape=(len(codes), len(codes)))
    return normalize(member @ matrix)
