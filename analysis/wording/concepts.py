"""What is said of attention to people's own concepts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

    from analysis.wording.words import Words


def attention(words: Words, whole: pd.DataFrame) -> str:
    """Where each concept has most; ``whole`` comes from ``findings.concepts.whole``, for the reports of ``words``."""
    if whole.empty:
        return words.say("concepts-none")
    return " ".join(_of_one(words, str(name), own) for name, own in whole.groupby("concept", sort=False))


def _of_one(words: Words, concept: str, own: pd.DataFrame) -> str:
    most = own[own["per_1000_chars"] > own["per_1000_chars"].max() - 1e-12]
    return words.say(
        "concepts-attention",
        concept=concept,
        n=int(own["count"].sum()),
        alike=len(most),
        most=words.reports[str(most["doc_id"].iloc[0])],
        rate=float(most["per_1000_chars"].iloc[0]),
        places=int(most["count"].iloc[0]),
        lacking=int((own["count"] == 0).sum()),
    )


def parts(words: Words, by_part: pd.DataFrame) -> str:
    """In how many reports the plan has more of each concept than the review; from ``findings.concepts.by_part``."""
    told = []
    for name, own in by_part.groupby("concept", sort=False):
        more, less = int((own["difference"] > 0).sum()), int((own["difference"] < 0).sum())
        told.append(words.say("concepts-part", concept=str(name), n=len(own), more=more, less=less))
    return " ".join(told) or words.say("concepts-no-parts")


def leading(words: Words, table: pd.DataFrame) -> str:
    """How much of each concept hangs on one word; ``table`` comes from ``findings.concepts.leading``."""
    return " ".join(_leading(words, row) for row in table.to_dict("records")) or words.say("concepts-none")


def _leading(words: Words, row: Mapping[Hashable, Any]) -> str:
    first, without = (None if pd.isna(row[name]) else str(row[name]) for name in ("first", "first_without"))
    outcome = "unranked" if first is None or len(words.reports) == 1 else "same" if first == without else "other"
    return words.say(
        "concepts-leading",
        concept=str(row["concept"]),
        word=str(row["word"]),
        share=float(row["share"]),
        n=int(row["n"]),
        outcome=outcome,
        instead="none" if without is None else words.reports[without],
    )
