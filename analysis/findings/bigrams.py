"""Do the statements about words hold without a segmenter, when texts are read as pairs of characters?

The pairs of neighbouring Chinese characters need no dictionary, no stop words and no list of names. What is found with
words and not with pairs may hang on where a word was cut; what is found with both does not.
"""

from __future__ import annotations

import pandas as pd

from analysis.language.keyness import count_table, keyness
from analysis.language.tokens import bigrams


def words(distinctive: pd.DataFrame, sentences: pd.DataFrame) -> pd.DataFrame:
    """The rows of ``analysis.findings.language.distinctive`` with ``z_pairs``.

    That is the smallest log-odds z, in the same report, of the pairs of characters that the word is made of (nan for a
    document whose pairs are not compared). A pair is also part of other words, so a word may be particular to a report
    and its pairs not.
    """
    pairs = bigrams(sentences)[["doc_id", "words"]].explode("words").dropna()
    found = keyness(count_table(pairs, "words")) if len(pairs) else pd.DataFrame(columns=["doc_id", "term", "z"])
    z = {(doc_id, term): value for doc_id, term, value in zip(found["doc_id"], found["term"], found["z"], strict=True)}
    weakest = [
        min(z.get((row["doc_id"], row["term"][at : at + 2]), float("nan")) for at in range(len(row["term"]) - 1))
        for row in distinctive.to_dict("records")
    ]
    return distinctive.assign(z_pairs=pd.Series(weakest, index=distinctive.index, dtype=float))
