"""What is said of the targets of a plan, followed into the next report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.wording.markdown import plain

if TYPE_CHECKING:
    import pandas as pd

    from analysis.wording.words import Words


def heading(name: str) -> str:
    """Markdown: the title of the page about a district."""
    return f"# {plain(name)}: what became of the targets"


def share(words: Words, table: pd.DataFrame, pair: tuple[str, str]) -> str:
    """How the targets of one pair (earlier, later) came out; ``table`` comes from ``findings.followups.outcomes``."""
    own = table[(table["from_doc"] == pair[0]) & (table["to_doc"] == pair[1])]
    said = [
        words.say(f"followups-{row['outcome']}", n=row["n"], share=row["share"])
        for row in own.to_dict("records")
        if row["n"]
    ]
    n = int(own["of"].iloc[0]) if len(own) else 0
    names = {"from": words.reports[pair[0]], "to": words.reports[pair[1]]}
    return words.say("followups-share", n=n, said=words.listed(said), **names)


def note(words: Words) -> str:
    """What must be kept in mind: that silence is not failure, and how targets were matched."""
    return f"{words.say('followups-silence')} {words.say('followups-caveat')}"


def nothing(words: Words) -> str:
    """That no target of the district can be followed."""
    return words.say("followups-none")
