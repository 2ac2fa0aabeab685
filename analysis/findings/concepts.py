"""Attention to concepts of people's own lists: in which report, in which part, and by which words.

Takes the tables ``concepts`` and ``concept_words``. Nothing has an interval: words are counted, not judged, and a
report is no sample of texts. What is uncertain is whether a list means its concept; how much hangs on a single word
tells some of that.
"""

from __future__ import annotations

import pandas as pd

LEADING = ["concept", "word", "n", "share", "first", "first_without"]
SHOWN = 3  # sentences of a report and concept that the page shows; the table has them all


def whole(concepts: pd.DataFrame) -> pd.DataFrame:
    """The rows of whole reports."""
    return concepts[concepts["part"] == "whole"].reset_index(drop=True)


def by_part(concepts: pd.DataFrame) -> pd.DataFrame:
    """One row per report × concept that has both parts: doc_id, concept, review, plan, difference.

    ``review`` and ``plan`` are per_1000_chars of the part, ``difference`` is plan less review.
    """
    wide = concepts.pivot(index=["doc_id", "concept"], columns="part", values="per_1000_chars")
    both = wide.reindex(columns=["review", "plan"]).dropna()
    order = pd.MultiIndex.from_frame(whole(concepts)[["doc_id", "concept"]])
    both = both.reindex([key for key in order if key in both.index])
    return both.assign(difference=both["plan"] - both["review"]).reset_index().rename_axis(columns=None)


def words(concept_words: pd.DataFrame) -> pd.DataFrame:
    """One row per concept × word that was found: concept, word, n (places), share (of the concept, weighted), reports.

    ``reports`` is how many have it. Concepts in the order in which they come, their words by share.
    """
    grouped = concept_words.groupby(["concept", "word"], sort=False)
    found = grouped.agg(n=("start", "size"), share=("weight", "sum"), reports=("doc_id", "nunique")).reset_index()
    found["share"] = found["share"] / found.groupby("concept")["share"].transform("sum")
    place = found["concept"].map({name: at for at, name in enumerate(dict.fromkeys(found["concept"]))})
    order = found.assign(place=place).sort_values(["place", "share"], ascending=[True, False], kind="stable")
    return order.drop(columns="place").reset_index(drop=True)


def leading(concepts: pd.DataFrame, concept_words: pd.DataFrame) -> pd.DataFrame:
    """One row per concept that was found: LEADING, which is how much hangs on its leading word.

    ``share`` is that of the word in all places of the concept, ``first`` the report with most per 1,000 characters,
    ``first_without`` the one that has most when the word is left out; empty where several have as much, or none any.
    """
    tops = words(concept_words).drop_duplicates("concept")
    rows = []
    for concept, word, n, share in tops[["concept", "word", "n", "share"]].itertuples(index=False, name=None):
        own = whole(concepts).query("concept == @concept and weighted > 0").set_index("doc_id")
        of_word = concept_words[(concept_words["concept"] == concept) & (concept_words["word"] == word)]
        lost = of_word.groupby("doc_id")["weight"].sum().reindex(own.index, fill_value=0)
        left = own["per_1000_chars"] * (1 - lost / own["weighted"])
        rows.append((concept, word, n, share, _first(own["per_1000_chars"]), _first(left)))
    return pd.DataFrame(rows, columns=LEADING)


def sentences(concept_words: pd.DataFrame, sentences: pd.DataFrame) -> pd.DataFrame:
    """One row per report × concept × sentence: doc_id, sentence_id, concept, words, n, text; SHOWN of most places each.

    ``words`` are the different ones of the sentence, joined by 、; ``n`` counts their places.
    """
    grouped = concept_words.groupby(["doc_id", "concept", "sentence_id"], sort=False)
    found = grouped.agg(words=("word", lambda own: "、".join(dict.fromkeys(own))), n=("start", "size")).reset_index()
    most = found.sort_values("n", ascending=False, kind="stable").groupby(["doc_id", "concept"], sort=False).head(SHOWN)
    shown = found.loc[sorted(most.index)].merge(sentences[["sentence_id", "text"]], on="sentence_id", how="left")
    return shown[["doc_id", "sentence_id", "concept", "words", "n", "text"]]


def _first(values: pd.Series[float]) -> str | None:
    """The report with most; none where several have as much, or none any."""
    most = values[values > values.max() - 1e-12]
    return str(most.index[0]) if len(most) == 1 and most.iloc[0] > 1e-12 else None
