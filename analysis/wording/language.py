"""What is said of the words and phrases that set reports apart."""

from __future__ import annotations

from math import isnan
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

    import pandas as pd

    from analysis.wording.words import Words

NAMED = 5  # words of a sentence; the table has them all


def apart(words: Words, table: pd.DataFrame, bar: float, kind: str = "term") -> str:
    """Which words set the reports of ``words`` apart from all the others; where none does, what comes nearest.

    ``table`` comes from ``findings.language.distinctive``, or from its ``phrase_list`` with the kind “phrase”; ``bar``
    from its ``bar``.
    """
    if isnan(bar):
        return words.say("language-alone", kind=kind)
    passing = table[table["passes"]].sort_values("z", ascending=False, kind="stable")
    return words.say(
        "language-apart",
        kind=kind,
        listed=len(table),
        n=len(passing),
        bar=bar,
        told=_told(words, passing, kind),
        nearest=_told(words, table.nlargest(1, "z"), kind),
    )


def between(words: Words, table: pd.DataFrame, bar: float) -> str:
    """Which words set the two reports of ``words`` apart from each other, and whether they do so against all others.

    ``table`` comes from ``findings.language.between``, ``bar`` from its ``bar``.
    """
    if isnan(bar):
        return words.say("language-alone", kind="term")
    passing = table[table["passes"]].sort_values("z", ascending=False, kind="stable")
    told = [words.say("language-between-term", **_facts(words, row), everywhere=_yes(row["everywhere"]))
            for row in passing.head(NAMED).to_dict("records")]  # fmt: skip
    return words.say(
        "language-between",
        listed=len(table),
        n=len(passing),
        bar=bar,
        told=words.listed(told),
        nearest=_told(words, table.nlargest(1, "z"), "term"),
    )


def left_out(words: Words, table: pd.DataFrame, bar: float, kind: str = "term") -> str:
    """What is left of the z of words (phrases) when the other report that supports each most is left out.

    ``table`` and ``bar`` as for ``apart``.
    """
    tested = table.dropna(subset="z_weakest")
    if tested.empty:
        return words.say("language-left-out", kind=kind, n=0)
    fall = tested["z"] - tested["z_weakest"]
    most = tested.iloc[int(fall.to_numpy().argmax())].to_dict()
    passing = tested[tested["passes"]]
    return words.say(
        "language-left-out",
        kind=kind,
        n=len(tested),
        fall=fall.mean(),
        most=str(most[kind]),
        report=words.reports[most["doc_id"]],
        z=most["z"],
        weakest=most["z_weakest"],
        passing=len(passing),
        still=int((passing["z_weakest"] > bar).sum()),
    )


def pairs(words: Words, table: pd.DataFrame) -> str:
    """Whether words are more frequent by their pairs of characters too; ``table`` comes from ``findings.bigrams``."""
    lost = table[~(table["z_pairs"] > 0)]
    told = [words.say("language-in", term=row["term"], report=words.reports[row["doc_id"]])
            for row in lost.head(NAMED).to_dict("records")]  # fmt: skip
    rest = len(lost) - len(told)
    return words.say("language-pairs", n=len(table), n_lost=len(lost), lost=words.listed(told), rest=rest)


def outside(words: Words, table: pd.DataFrame) -> str:
    """How the words listed stand against national and county reports; ``table`` comes from ``findings.outside``."""
    known = table.dropna(subset=["log_odds_national", "log_odds_county"])
    more = {body: int((known[f"log_odds_{body}"] > 0).sum()) for body in ("national", "county")}
    never = {f"never_{body}": int((known[f"count_{body}"] == 0).sum()) for body in more}
    return words.say("language-outside", n=len(known), **more, **never)


def _told(words: Words, rows: pd.DataFrame, kind: str) -> str:
    said = [words.say("language-term", **_facts(words, row, kind)) for row in rows.head(NAMED).to_dict("records")]
    return words.listed(said)


def _facts(words: Words, row: Mapping[Hashable, Any], kind: str = "term") -> dict[str, str | float]:
    return {"term": str(row[kind]), "report": words.reports[row["doc_id"]], "z": row["z"]}


def _yes(value: object) -> str:
    return "yes" if value else "no"
