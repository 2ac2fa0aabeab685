"""What is said of what was read and whether its numbers are accounted for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.wording.names import places
from analysis.wording.quantities import column

if TYPE_CHECKING:
    import pandas as pd

    from analysis.wording.words import Words

_WHERE = ["province", "city", "county"]
_CODED = ("review", "plan", "body", "front", "glossary")  # columns that are named by a code
MUCH = 0.1  # of a report's characters: a shorter review is a remark


def answer(words: Words, table: pd.DataFrame) -> str:
    """The title of the page: how many reports look back; ``table`` comes from ``findings.corpus.make_up``."""
    review = table[table["stance"] == "review"]["share"].dropna()
    back = int((review >= MUCH).sum())
    known = {"n": len(review), "back": back, "ahead": len(review) - back}
    return words.say("corpus-answer", share=float(review.iloc[0]) if len(review) else 0.0, **known)


def lead(words: Words, documents: pd.DataFrame, mentions: pd.DataFrame) -> str:
    """What was read: reports, characters, numbers."""
    numbers = {"chars": int(documents["n_chars"].sum()), "numbers": len(mentions)}
    unexplained = int((mentions["kind"] == "unexplained").sum())
    return words.say("corpus-lead", unexplained=unexplained, **numbers)


def make_up(words: Words, table: pd.DataFrame) -> str:
    """How much of the reports is plan and review; ``table`` comes from ``findings.corpus.make_up``."""
    n = int(table["n_chars"].sum())
    if n == 0:
        return words.say("corpus-make-up", n=0)
    plan = table[table["stance"] == "plan"].set_index("doc_id")["share"].dropna()
    review = table[table["stance"] == "review"].set_index("doc_id")["share"].dropna()
    least, most = str(plan.idxmin()), str(plan.idxmax())
    return words.say(
        "corpus-make-up",
        n=n,
        least=words.reports[least],
        least_share=plan[least],
        most=words.reports[most],
        most_share=plan[most],
        review_share=review.iloc[0],
        n_reviews="all" if (review >= MUCH).all() else int((review >= MUCH).sum()),
    )


def accounts(words: Words, table: pd.DataFrame) -> str:
    """Whether every number is accounted for; ``table`` comes from ``findings.corpus.accounts``."""
    runs, one, unexplained = (int(table[name].sum()) for name in ("digit_runs", "in_one_mention", "unexplained"))
    state = "closed" if runs == one and unexplained == 0 else "open"
    return words.say("corpus-accounts", runs=runs, one=one, unexplained=unexplained, state=state)


def left_out(words: Words, rejects: pd.DataFrame) -> list[str]:
    """How many registered reports could not be read; nothing where all could."""
    return [words.say("corpus-left-out", n=len(rejects))] if len(rejects) else []


def facts(words: Words, table: pd.DataFrame, documents: pd.DataFrame) -> pd.DataFrame:
    """The rows of ``findings.corpus.facts`` as a table for readers: places, what was inferred, what is in doubt."""
    where = [places({name: _said(cell) for name, cell in row.items()}, words.edition) for row in _places(documents)]
    inferred = [
        words.listed(map(words.column, filter(None, (_said(cell) or "").split(";")))) for cell in table["inferred"]
    ]
    doubts = [words.listed(map(words.column, _about(_said(cell) or ""))) for cell in table["doubts"]]
    told = table.drop(columns="district").assign(
        place=column(table, where), inferred=column(table, inferred), doubts=column(table, doubts)
    )
    empty = [name for name in ("inferred", "doubts", "published") if not told[name].fillna("").astype(bool).any()]
    return by_code(words, told.drop(columns=empty))


def by_code(words: Words, table: pd.DataFrame) -> pd.DataFrame:
    """A table with its reports, whose columns are called as the codes are that they are named by."""
    known = words.with_report(table)
    return known.rename(columns={name: words.code(name) for name in _CODED})


def by_table(words: Words, table: pd.DataFrame) -> pd.DataFrame:
    """The rows of ``findings.reviewed.counts``, tables called by their names in words."""
    named = [words.say(f"table-{name.replace('_', '-')}") for name in table["table"]]
    return table.assign(table=column(table, named)).rename(columns={"n_reviewed": "checked"})


def _places(documents: pd.DataFrame) -> list[dict[str, object]]:
    return [dict(zip(_WHERE, row, strict=True)) for row in documents[_WHERE].itertuples(index=False)]


def _about(doubts: str) -> list[str]:
    """What the doubts of a report are about, as names of columns."""
    about = [doubt.partition(":")[0].strip() for doubt in doubts.split(";") if doubt]
    return list(dict.fromkeys("year" if name == "years" else name for name in about))


def _said(cell: object) -> str | None:
    return cell if isinstance(cell, str) else None
