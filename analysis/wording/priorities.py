"""What is said of attention: what leads, where reports differ, what a plan has more of than its review."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.findings.attention import SURE
from analysis.findings.priorities import MIN_SENTENCES, PARTS
from analysis.wording import attention

if TYPE_CHECKING:
    import pandas as pd

    from analysis.wording.words import Words


def leading(words: Words, table: pd.DataFrame) -> str:
    """What each plan (without plans, each review) attends to most, where that is sure enough to say.

    ``table`` comes from ``findings.attention.leading``.
    """
    stance = next((stance for stance in reversed(PARTS) if (table["stance"] == stance).any()), PARTS[-1])
    part = table[table["stance"] == stance]
    sure = part["probability"] >= SURE
    said: list[str] = []
    for row in part[sure].to_dict("records"):
        values = {"stance": stance, "report": words.reports[row["doc_id"]], "theme": words.theme(row["theme"])}
        told = {"share": attention.share(words, row), "probability": row["probability"]}
        said.append(words.say("priorities-leads", place="later" if said else "first", **values, **told))
    unsure = [words.reports[doc_id] for doc_id in part.loc[~sure, "doc_id"]]
    counts = {"parts": len(part), "sure": len(said), "n_unsure": len(unsure), "bar": SURE}
    names = words.listed(unsure) or "none"
    return words.say("priorities-leading", stance=stance, said="; ".join(said) or "none", unsure=names, **counts)


def left_out(words: Words, table: pd.DataFrame) -> str:
    """Which parts are too short; ``table`` comes from ``findings.priorities.left_out``."""
    said = [
        words.say(
            "priorities-short", report=words.reports[row["doc_id"]], stance=row["stance"], sentences=row["n_sentences"]
        )
        for row in table.to_dict("records")
    ]
    return words.say("priorities-left-out", n=len(said), fewest=MIN_SENTENCES, said="; ".join(said) or "none")


def pairs(words: Words, table: pd.DataFrame, stance: str) -> str:
    """How many pairs of reports differ; ``table`` comes from ``findings.priorities.pairs``."""
    n = {"different": int((table["different"] > 0).sum()), "clear": int((table["clear"] > 0).sum())}
    return words.say("priorities-pairs", n=len(table), stance=stance, **n)


def widest(words: Words, table: pd.DataFrame, stance: str) -> str:
    """The largest difference that is called one; ``table`` comes from ``findings.priorities.between_reports``."""
    called = table[table["different"]]
    if called.empty:
        return words.say("priorities-widest", n=0, stance=stance)
    row = called.iloc[int(called["difference"].abs().to_numpy(float).argmax())]
    ends = sorted(abs(float(row[end])) for end in ("low", "high"))
    by_hand = "yes" if row["low"] == row["high"] else "no"
    return words.say(
        "priorities-widest",
        n=len(called),
        stance=stance,
        by_hand=by_hand,
        theme=words.theme(row["theme"]),
        left=words.reports[row["left_doc"]],
        right=words.reports[row["right_doc"]],
        left_share=row["left"],
        right_share=row["right"],
        low=ends[0],
        high=ends[1],
    )


def stances(words: Words, table: pd.DataFrame) -> str:
    """Whether plans set other priorities than reviews; ``table`` comes from ``findings.priorities.between_stances``."""
    said = []
    for doc_id, own in table.groupby("doc_id", sort=False):
        called = own[own["different"]]
        moves, report = attention.largest(words, called, attention.moved), words.reports[str(doc_id)]
        said.append(words.say("priorities-moves", report=report, n=len(called), said=moves))
    return words.say("priorities-stances", n=len(said), said="; ".join(said) or "none")


def general(words: Words, table: pd.DataFrame) -> str:
    """What leaving general out changes; ``table`` comes from ``findings.priorities.without_general``."""
    if table.empty:
        return words.say("priorities-general", n=0)
    row = table.iloc[int(table["change"].to_numpy().argmax())]
    where = {"theme": words.theme(row["theme"]), "report": words.reports[row["doc_id"]], "stance": row["stance"]}
    return words.say("priorities-general", n=len(table), change=row["change"], **where)
