"""What is said of what was read and whether its numbers are accounted for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd

    from analysis.wording.words import Words

MUCH = 0.1  # of a report's characters: a shorter review is a remark


def make_up(words: Words, table: pd.DataFrame) -> str:
    """How much of the reports is plan and review; ``table`` comes from ``findings.corpus.make_up``."""
    n = int(table["n_chars"].sum())
    if n == 0:
        return words.say("corpus-make-up", n=0)
    plan = table[table["stance"] == "plan"].set_index("doc_id")["share"].dropna()
    review = table[table["stance"] == "review"].set_index("doc_id")["share"].dropna()
    least, most = str(plan.idxmin()), str(plan.idxmax())
    long = [words.reports[str(doc)] for doc in review[review >= MUCH].index]
    return words.say(
        "corpus-make-up",
        n=n,
        least=words.reports[least],
        least_share=plan[least],
        most=words.reports[most],
        most_share=plan[most],
        review_share=review.iloc[0],
        n_reviews=len(long),
        reviews=words.listed(long),
    )


def accounts(words: Words, table: pd.DataFrame) -> str:
    """Whether every number is accounted for; ``table`` comes from ``findings.corpus.accounts``."""
    runs, one, unexplained = (int(table[name].sum()) for name in ("digit_runs", "in_one_mention", "unexplained"))
    state = "closed" if runs == one and unexplained == 0 else "open"
    return words.say("corpus-accounts", runs=runs, one=one, unexplained=unexplained, state=state)
