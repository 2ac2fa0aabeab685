"""What is said of passages that reports share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.findings.shared import MIN_PASSAGE

if TYPE_CHECKING:
    import pandas as pd

    from analysis.wording.words import Words


def passages(words: Words, table: pd.DataFrame) -> str:
    """How much wording the reports of ``words`` share; ``table`` comes from ``findings.shared.passages`` of them.

    Two are said to share the most where no other two share as many passages.
    """
    if table.empty:
        return words.say("shared-passages", n=0, least=MIN_PASSAGE)
    pairs = table.groupby(["left", "right"], sort=False).size()
    most = pairs[pairs == pairs.max()]
    return words.say(
        "shared-passages",
        n=table["passage"].nunique(),
        longest=table["n_chars"].max(),
        n_pairs=len(pairs),
        most=words.listed(words.reports[doc_id] for doc_id in most.index[0]) if len(most) == 1 else "none",
        n_most=most.iloc[0],
    )


def rows(words: Words, table: pd.DataFrame) -> pd.DataFrame:
    """The rows of ``findings.shared.passages`` as a table for readers: the passage leads to its place in the left."""
    told = table.rename(columns={"left": "doc_id", "left_sentence": "sentence_id", "passage": "quote"})
    return told.assign(other_report=told["right"].map(dict(words.reports)))[
        ["doc_id", "sentence_id", "quote", "n_chars", "other_report"]
    ]
