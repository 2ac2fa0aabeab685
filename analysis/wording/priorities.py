"""What is said of attention: where reports differ, what leads, what a plan has more of than its review."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from analysis.findings.attention import SURE
from analysis.findings.priorities import MIN_SENTENCES

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

    from analysis.findings.yardstick import Yardstick
    from analysis.wording.catalogue import Value
    from analysis.wording.words import Badge, Words

    Row = Mapping[Hashable, Any]

SHOWN = 3  # differences that a sentence names; the figure has all


def answer(words: Words, leads: pd.DataFrame, clear: pd.DataFrame, stance: str) -> str:
    """The title of the page: the largest clear difference, without one the theme with most.

    ``leads`` comes from ``findings.attention.leading``, ``clear`` from ``findings.priorities.clearest``.
    """
    if clear.empty:
        return first(words, leads, stance)
    return words.say("priorities-apart", stance=stance, **_ends(words, clear.to_dict("records")[0]))


def lead(
    words: Words, leads: pd.DataFrame, clear: pd.DataFrame, pairs: pd.DataFrame, yard: Yardstick, stance: str
) -> str:
    """What the title rests on; ``pairs`` comes from ``findings.priorities.pairs``."""
    if len(clear):
        counts = {"n": len(pairs), "with": int((pairs["clear"] > 0).sum()), "themes": len(clear)}
        return words.say("priorities-clear-pairs", stance=stance, largest=yard.largest, **counts)
    part = leads[leads["stance"] == stance]
    if len(part) == 1:
        row = part.to_dict("records")[0]
        ends = {"low": row["share_low"], "high": row["share_high"], "probability": row["probability"]}
        return words.say("priorities-lead-one", origin=row["origin"], **ends)
    return words.say("priorities-lead-none", n=len(pairs), stance=stance)


def badge(leads: pd.DataFrame, clear: pd.DataFrame, stance: str) -> Badge:
    """How sure the title is: a clear difference; else whether each part's largest theme is beyond labels and words."""
    part = leads[leads["stance"] == stance]
    if part.empty:
        return "not-shown"
    return "clear" if len(clear) else "counted" if (part["probability"] >= SURE).all() else "depends"


def first(words: Words, leads: pd.DataFrame, stance: str) -> str:
    """Which theme has the largest share of most parts (of the one part: how much)."""
    return words.say("priorities-first", stance=stance, **_first(words, leads, stance))


def how_sure(words: Words, leads: pd.DataFrame, stance: str) -> str:
    """Of how many of those parts it would be first whatever the labels and the words."""
    return words.say("priorities-how-sure", stance=stance, bar=SURE, **_first(words, leads, stance))


def _first(words: Words, leads: pd.DataFrame, stance: str) -> dict[str, Value]:
    part = leads[leads["stance"] == stance]
    if part.empty:
        return {"parts": 0, "n": 0, "sure": 0, "theme": "", "report": "", "share": 0.0, "least": 0.0}
    theme = str(part["theme"].value_counts().index[0])
    own = part[part["theme"] == theme]
    return {
        "parts": len(part), "n": len(own), "sure": int((own["probability"] >= SURE).sum()), "theme": words.theme(theme),
        "report": words.reports[own["doc_id"].iloc[0]], "share": own["share"].max(), "least": own["share"].min(),
    }  # fmt: skip


def others(words: Words, clear: pd.DataFrame, pairs: pd.DataFrame, stance: str) -> str:
    """In which other themes there is a clear difference; without any at all, how far the parts lie apart."""
    if clear.empty:
        return words.say(
            "priorities-pairs", n=len(pairs), stance=stance, different=int((pairs["different"] > 0).sum())
        ) if len(pairs) else ""  # fmt: skip
    rows = clear.to_dict("records")[1:]
    said = [words.say("priorities-other", **_ends(words, row)) for row in rows[:SHOWN]]
    return words.say("priorities-others", n=len(rows), shown=SHOWN, said=words.apart(said)) if rows else ""


def _ends(words: Words, row: Row) -> dict[str, Value]:
    """A row of ``clearest`` as values of a message."""
    return {
        "theme": words.theme(row["theme"]), "high": row["high"], "high_report": words.reports[row["high_doc"]],
        "low": row["low"], "low_report": words.reports[row["low_doc"]], "nothing": "yes" if row["low"] == 0 else "no",
    }  # fmt: skip


def ends(words: Words, row: Row) -> str:
    """The reports with least and most of a theme; a row of ``findings.priorities.spread``."""
    low, high = words.reports[row["low_report"]], words.reports[row["high_report"]]
    shares = {"low_share": row["low_share"], "high_share": row["high_share"]}
    return words.say("priorities-ends", n=row["reports"], low=low, high=high, **shares)


def moved(words: Words, moves: pd.DataFrame) -> str:
    """Which theme moves clearly between review and plan in most reports; ``between_stances``."""
    n = moves["doc_id"].nunique()
    clear = moves[moves["clear"].astype(bool)]
    if clear.empty:
        return words.say("priorities-still", n=n, report=words.reports[moves["doc_id"].iloc[0]] if n else "")
    way = np.where(clear["difference"] > 0, "more", "less")
    counts = clear.assign(way=way).groupby(["theme", "way"], sort=False).size().reset_index(name="k")
    most = counts.to_dict("records")[int(counts["k"].to_numpy().argmax())]
    return words.say("priorities-moved", n=n, k=most["k"], theme=words.theme(most["theme"]), way=most["way"])


def furthest(words: Words, moves: pd.DataFrame) -> str:
    """The report in which a theme moves furthest; rows of ``findings.priorities.between_stances`` of that theme."""
    row = moves.iloc[int(moves["difference"].abs().to_numpy(float).argmax())]
    sign = "+" if row["difference"] > 0 else "−" if row["difference"] < 0 else ""
    return words.say(
        "priorities-furthest", report=words.reports[row["doc_id"]], sign=sign, difference=abs(row["difference"])
    )


def left_out(words: Words, table: pd.DataFrame) -> str:
    """Which parts are too short; ``table`` comes from ``findings.priorities.left_out``."""
    said = [
        words.say(
            "priorities-short", report=words.reports[row["doc_id"]], stance=row["stance"], sentences=row["n_sentences"]
        )
        for row in table.to_dict("records")
    ]
    return words.say("priorities-left-out", n=len(said), fewest=MIN_SENTENCES, said=words.apart(said) or "none")


def general(words: Words, table: pd.DataFrame) -> str:
    """What leaving general out changes; ``table`` comes from ``findings.priorities.without_general``."""
    if table.empty:
        return ""
    row = table.iloc[int(table["change"].to_numpy().argmax())]
    where = {"theme": words.theme(row["theme"]), "report": words.reports[row["doc_id"]], "stance": row["stance"]}
    return words.say("priorities-general", change=row["change"], **where)


def spread_table(words: Words, table: pd.DataFrame) -> pd.DataFrame:
    """``findings.priorities.spread`` with the names of reports."""
    named = {name: table[name].map(dict(words.reports)) for name in ("low_report", "high_report")}
    return table.assign(**named)[["theme", "reports", "low_report", "low_share", "high_report", "high_share"]]


def pairs_table(words: Words, table: pd.DataFrame) -> pd.DataFrame:
    """``findings.priorities.pairs`` with the names of reports."""
    named = {name: table[name].map(dict(words.reports)) for name in ("left_doc", "right_doc")}
    return table.assign(**named)
