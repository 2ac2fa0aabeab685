"""What is said of the targets of a plan, followed into the next report."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping
    from typing import Any

    from analysis.wording.words import Words

Pair = tuple[str, str]


def answer(words: Words, name: str, table: pd.DataFrame) -> str:
    """The title of the page of the district ``name``: how many targets are told as met, and of how many nothing is.

    ``table`` comes from ``findings.followups.outcomes``.
    """
    n = table.groupby("outcome")["n"].sum()
    return words.say(
        "followups-answer", name=name, n=int(n.sum()), met=int(n.get("met", 0)), silent=int(n.get("silent", 0))
    )


def lead(words: Words, table: pd.DataFrame) -> str:
    """What was followed into what, and that silence is not failure."""
    pairs = len(table[["from_doc", "to_doc"]].drop_duplicates())
    return words.say("followups-lead", pairs=pairs)


def headline(words: Words, table: pd.DataFrame) -> str:
    """How many targets of the last pair were met, and of the one before; ``table`` from ``outcomes``, not empty."""
    met = table[table["outcome"] == "met"].to_dict("records")
    last, before = met[-1], met[-2] if len(met) > 1 else None
    former = {"of": 0, "n": 0, "from_doc": last["from_doc"]} if before is None else before
    return words.say(
        "followups-headline", n=last["of"], met=last["n"], report=words.reports[last["from_doc"]],
        n_before=former["of"], met_before=former["n"], before=words.reports[former["from_doc"]],
    )  # fmt: skip


def share(words: Words, table: pd.DataFrame, pair: Pair) -> str:
    """How the targets of one pair (earlier, later) came out; ``table`` comes from ``findings.followups.outcomes``."""
    own = table[(table["from_doc"] == pair[0]) & (table["to_doc"] == pair[1])]
    said = [
        words.say(f"followups-{row['outcome'].replace('_', '-')}", n=row["n"], share=row["share"])
        for row in own.to_dict("records")
        if row["n"]
    ]
    n = int(own["of"].iloc[0]) if len(own) else 0
    names = {"from": words.reports[pair[0]], "to": words.reports[pair[1]]}
    return words.say("followups-share", n=n, said=words.listed(said), **names)


def rows(words: Words, told: pd.DataFrame, pair: Pair) -> list[dict[str, str]]:
    """The targets of one pair as rows of a page; ``told`` comes from ``findings.followups.told``."""
    return [
        {
            "head": words.code(row["outcome"]),
            "text": row["target_sentence"],
            "href": f"evidence-{row['doc_id']}.html#{row['metric_id']}",
            "note": _answer(words, row, words.reports[pair[1]]),
        }
        for row in told.to_dict("records")
    ]


def _answer(words: Words, row: Mapping[Hashable, Any], report: str) -> str:
    if pd.isna(row["answer_sentence"]):
        return ""
    why = words.cell("why", row["why"])
    return words.say("followups-in-answer", report=report, answer=row["answer_sentence"], why=why)
