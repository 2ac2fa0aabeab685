"""What is said of attention to people's own concepts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

    from analysis.wording.words import Words

_NAMED = 3  # concepts of a sentence, words of a concept; the figure and the table have them all


def answer(words: Words, whole: pd.DataFrame) -> str:
    """The title of the page: who speaks most of which concept; ``whole`` comes from ``findings.concepts.whole``."""
    first = _leaders(whole)
    ahead = pd.Series([doc_id for doc_id in first.values() if doc_id], dtype="str").value_counts()
    return words.say(
        "concepts-answer",
        n=len(first),
        concept=next(iter(first), "none"),
        most=words.reports[str(ahead.index[0])] if len(ahead) else "none",
        n_most=int(ahead.iloc[0]) if len(ahead) else 0,
        each="yes" if len(ahead) == len(first) else "no",
    )


def lead(words: Words, found: pd.DataFrame) -> str:
    """How much was counted; ``found`` comes from ``findings.concepts.words``."""
    n, places, different = found["concept"].nunique(), int(found["n"].sum()), found["word"].nunique()
    return words.say("concepts-lead", n=n, places=places, words=different)


def attention(words: Words, whole: pd.DataFrame) -> str:
    """Which report has most of each concept, the first few; ``whole`` comes from ``findings.concepts.whole``."""
    told = [
        words.say("concepts-most", concept=concept, report=words.reports[doc_id])
        for concept, doc_id in _leaders(whole).items()
        if doc_id
    ]
    more = len(told) - _NAMED
    rest = [words.say("concepts-more", n=more)] if more > 0 else []
    return words.say("concepts-attention", n=len(told), told=words.listed([*told[:_NAMED], *rest]))


def attention_rows(words: Words, whole: pd.DataFrame) -> pd.DataFrame:
    """One row per concept: name, values (for each 1,000 characters of each report), note, out (one report has most)."""
    first, rows = _leaders(whole), []
    for concept, own in whole.groupby("concept", sort=False):
        name = words.say("concepts-name", concept=str(concept))
        rows.append((name, list(own["per_1000_chars"]), _of_one(words, own), bool(first.get(str(concept)))))
    return pd.DataFrame(rows, columns=["name", "values", "note", "out"])


def attention_table(words: Words, whole: pd.DataFrame) -> pd.DataFrame:
    """Every concept in every report."""
    columns = ["doc_id", "concept", "count", "per_1000_chars", "sentence_share", "top_word", "top_word_share"]
    return words.with_report(whole[columns]).drop(columns="doc_id")


def parts(words: Words, by_part: pd.DataFrame) -> str:
    """In how many reports the plan has more of each concept than the review; from ``findings.concepts.by_part``."""
    told = []
    for name, own in by_part.groupby("concept", sort=False):
        more, less = int((own["difference"] > 0).sum()), int((own["difference"] < 0).sum())
        told.append(words.say("concepts-part", concept=str(name), n=len(own), more=more, less=less))
    return words.say("concepts-parts", told=words.apart(told)) if told else words.say("concepts-no-parts")


def leading(words: Words, table: pd.DataFrame) -> str:
    """Of which concepts another report comes first without the leading word; from ``findings.concepts.leading``."""
    outcomes = [(row, _outcome(words, row)) for row in table.to_dict("records")]
    other = [words.say("concepts-name", concept=row["concept"]) for row, outcome in outcomes if outcome == "other"]
    n = sum(outcome != "unranked" for _, outcome in outcomes)
    return words.say("concepts-hanging", n=n, other=len(other), told=words.listed(other))


def leading_headline(words: Words, table: pd.DataFrame) -> str:
    """How much of a concept hangs on one word, from least to most; from ``findings.concepts.leading``."""
    low, high = table["share"].min(), table["share"].max()
    return words.say("concepts-leading-headline", n=len(table), low=low, high=high)


def leading_rows(words: Words, table: pd.DataFrame, found: pd.DataFrame) -> pd.DataFrame:
    """One row per concept: name, value (share of its leading word), note (its words, who leads without), out.

    ``table`` comes from ``findings.concepts.leading``, ``found`` from its ``words``; a concept stands out where another
    report comes first without the word.
    """
    rows = []
    for row in table.sort_values("share", ascending=False, kind="stable").to_dict("records"):
        outcome = _outcome(words, row)
        own = found[found["concept"] == row["concept"]].head(_NAMED).to_dict("records")
        told = [words.say("concepts-word", word=word["word"], share=word["share"]) for word in own]
        note = " · ".join(told if outcome == "unranked" else [*told, _without(words, row, outcome)])
        rows.append((words.say("concepts-name", concept=row["concept"]), row["share"], note, outcome == "other"))
    return pd.DataFrame(rows, columns=["name", "value", "note", "out"])


def _leaders(whole: pd.DataFrame) -> dict[str, str | None]:
    """Concept -> the report with most of it; None where several have as much. Only concepts that are found."""
    first: dict[str, str | None] = {}
    for concept, own in whole[whole["count"] > 0].groupby("concept", sort=False):
        most = _most(own)
        first[str(concept)] = str(most["doc_id"].iloc[0]) if len(most) == 1 else None
    return first


def _most(own: pd.DataFrame) -> pd.DataFrame:
    most: pd.DataFrame = own[own["per_1000_chars"] > own["per_1000_chars"].max() - 1e-12]
    return most


def _of_one(words: Words, own: pd.DataFrame) -> str:
    most = _most(own)
    return words.say(
        "concepts-of-one",
        n=int(own["count"].sum()),
        alike=len(most),
        most=words.reports[str(most["doc_id"].iloc[0])],
        rate=float(most["per_1000_chars"].iloc[0]),
        places=int(most["count"].iloc[0]),
        lacking=int((own["count"] == 0).sum()),
    )


def _outcome(words: Words, row: Mapping[Hashable, Any]) -> str:
    if pd.isna(row["first"]) or len(words.reports) == 1:
        return "unranked"
    return "same" if row["first"] == row["first_without"] else "other"


def _without(words: Words, row: Mapping[Hashable, Any], outcome: str) -> str:
    instead = "none" if pd.isna(row["first_without"]) else words.reports[str(row["first_without"])]
    return words.say("concepts-without", outcome=outcome, instead=instead)
