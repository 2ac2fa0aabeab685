"""What is said of reports among their like, and of how much of a difference is the place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.findings.peers import MIN_PLACES, MIN_YEARS, of_years
from analysis.profiles.peers import MIN_PEERS, groups

if TYPE_CHECKING:
    import pandas as pd

    from analysis.wording.words import Words


def placed(words: Words, documents: pd.DataFrame) -> str:
    """Whether there are peers enough to say where a report stands; ``documents`` are the reports of ``words``."""
    sizes = sorted(map(len, groups(documents, 1).values()))
    enough = [size for size in sizes if size >= MIN_PEERS]
    return words.say(
        "peers-placed", n=sum(enough), n_groups=len(enough), least=MIN_PEERS, largest=sizes[-1] if sizes else 0
    )


def place_or_year(words: Words, table: pd.DataFrame, documents: pd.DataFrame) -> str:
    """How much of the differences in themes lies between places; from ``findings.peers.place_or_year``."""
    known, long = "yes" if len(table) else "no", len(of_years(documents))
    said: dict[str, str | int | float] = {"n_things": len(table)}
    if len(table):
        rows = table.sort_values("share", ascending=False, kind="stable").to_dict("records")
        for end, row in (("most", rows[0]), ("least", rows[-1])):
            said[end] = words.say("peers-theme", theme=words.theme(row["theme"]), stance=row["stance"])
            said |= {f"{end}_{name}": row[name] for name in ("share", "low", "high")}
    return words.say("peers-place-or-year", known=known, n=long, years=MIN_YEARS, places=MIN_PLACES, **said)
