"""What is said of rows that people have reviewed, and how far to trust them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.findings.reviewed import AGREEMENT

if TYPE_CHECKING:
    import pandas as pd

    from analysis.wording.words import Words


def layer(words: Words, table: pd.DataFrame) -> str:
    """How much of the tables of the reports of ``words`` was reviewed; ``table`` from ``findings.reviewed.counts``."""
    numbers = {name: int(table[name].sum()) for name in ("rows", "n_reviewed", "changed", "added", "removed", "stale")}
    looked_at = words.say("reviewed-layer", **numbers)
    return f"{looked_at} {words.say('reviewed-stale', n=numbers['stale'])}" if numbers["stale"] else looked_at


def doubt(words: Words) -> str:
    """How far readers agree: to stand beside any figure that is by hand."""
    low, high = AGREEMENT
    return words.say("reviewed-doubt", low=low, high=high)
