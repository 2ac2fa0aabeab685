"""What topics are made of: body sentences as weighted words, alone and read in their context."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
from scipy import sparse
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer
from sklearn.preprocessing import normalize

from analysis.language.tokens import counted
from analysis.themes.attention import parts

FEWEST_WORDS = 4  # different counted words of a sentence
FEWEST_SENTENCES, LARGEST_SHARE = 3, 0.2  # a term is in so many sentences at least, and in that share of them at most
FEWEST_DOCUMENTS, FEWEST_UNITS, FEWEST_TERMS = 2, 50, 50

Matrix = Any  # scipy's sparse arrays are untyped for our purposes: unit × term, csr


@dataclass(frozen=True, slots=True)
class Units:
    """One row per unit (a body sentence with enough words) in ``table``: sentence_id, doc_id, theme, section.

    ``counts`` and ``alone`` are unit × term: occurrences, and TF-IDF of the sentence. ``context`` is ``alone`` plus the
    means of its section and of the part under its heading line, all three with the same weight: a sentence of fifteen
    words says little by itself. ``streams`` are the counted words of each document in order.
    """

    table: pd.DataFrame
    terms: tuple[str, ...]
    counts: Matrix
    alone: Matrix
    context: Matrix
    streams: tuple[tuple[str, ...], ...]


def read_units(sentences: pd.DataFrame) -> Units | None:
    """The units of a corpus; None where there are too few documents, sentences or words for topics."""
    said = counted(sentences.assign(part=parts(sentences)))
    chosen = ((said["type"] == "body") & (said["words"].map(lambda words: len(set(words))) >= FEWEST_WORDS)).to_numpy()
    if said["doc_id"].nunique() < FEWEST_DOCUMENTS or chosen.sum() < FEWEST_UNITS:
        return None
    vectorizer = TfidfVectorizer(analyzer=list, min_df=FEWEST_SENTENCES, max_df=LARGEST_SHARE, sublinear_tf=True)
    try:
        alone = vectorizer.fit_transform(said.loc[chosen, "words"])
    except ValueError:  # scikit-learn's word for "no term is left"
        return None
    if len(vectorizer.vocabulary_) < FEWEST_TERMS:
        return None
    everything = vectorizer.transform(said["words"])
    section = said["section_id"].fillna(said["doc_id"])
    means = sum(_means(everything, key)[chosen] for key in (section, said["doc_id"] + " " + said["part"].astype(str)))
    table = said.loc[chosen, ["sentence_id", "doc_id", "theme"]].assign(section=section[chosen])
    return Units(
        table.reset_index(drop=True),
        tuple(vectorizer.get_feature_names_out()),
        CountVectorizer(analyzer=list, vocabulary=vectorizer.vocabulary_).transform(said.loc[chosen, "words"]),
        alone,
        normalize(alone + means).tocsr(),
        tuple(
            tuple(word for words in group for word in words) for _, group in said.groupby("doc_id", sort=False)["words"]
        ),
    )


def _means(matrix: Matrix, groups: pd.Series[str]) -> Matrix:
    """For each row the mean of the rows of its group, of length 1."""
    codes, names = pd.factorize(groups)
    member = sparse.csr_array((np.ones(len(codes)), (codes, np.arange(len(codes)))), shape=(len(names), len(codes)))
    return normalize(member @ matrix)[codes]
