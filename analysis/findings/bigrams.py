"""Do the statements about words hold without a segmenter, when texts are read as pairs of characters?

The pairs of neighbouring Chinese characters need no dictionary, no stop words and no list of names. What is found with
words and not with pairs may hang on where a word was cut; what is found with both does not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from analysis.findings.language import NOMINAL
from analysis.findings.values import counted, listed
from analysis.language.keyness import count_table, keyness
from analysis.language.tokens import bigrams

if TYPE_CHECKING:
    from collections.abc import Mapping


def words(distinctive: pd.DataFrame, sentences: pd.DataFrame) -> pd.DataFrame:
    """The rows of ``analysis.findings.language.distinctive`` with ``z_pairs`` and ``holds``.

    ``z_pairs`` is the smallest log-odds z, in the same report, of the pairs of characters that the word is made of (nan
    for a document whose pairs are not compared); ``holds`` says that it passes the bar of one test. A pair is also part
    of other words, so a word may be particular to a report and its pairs not.
    """
    pairs = bigrams(sentences)[["doc_id", "words"]].explode("words").dropna()
    found = keyness(count_table(pairs, "words")) if len(pairs) else pd.DataFrame(columns=["doc_id", "term", "z"])
    z = {(doc_id, term): value for doc_id, term, value in zip(found["doc_id"], found["term"], found["z"], strict=True)}
    weakest = [
        min(z.get((row["doc_id"], row["term"][at : at + 2]), float("nan")) for at in range(len(row["term"]) - 1))
        for row in distinctive.to_dict("records")
    ]
    table = distinctive.assign(z_pairs=pd.Series(weakest, index=distinctive.index, dtype=float))
    return table.assign(holds=table["z_pairs"] > NOMINAL)


def seen_words(table: pd.DataFrame, names: Mapping[str, str]) -> str:
    """Whether words stand out by their pairs too, in one sentence; ``table`` comes from ``words``."""
    if table.empty:
        return "There is no word to be read as pairs of characters."
    firsts = table.groupby("doc_id", sort=False).head(1)
    lost = [f"{row['term']} in {names[row['doc_id']]}" for row in firsts.to_dict("records") if not row["holds"]]
    sure = table[table["sure"]]
    passed = f" and {int(sure['holds'].sum())} of the {len(sure)} that pass the bar" if len(sure) else ""
    verdict = f"but not {listed(lost)}, named above" if lost else "those named above among them"
    return (
        f"Read as pairs of characters, {table['holds'].sum()} of {counted(len(table), 'word')}{passed} still stand out "
        f"by each of their pairs (z > {NOMINAL:.2f}), {verdict}."
    )
