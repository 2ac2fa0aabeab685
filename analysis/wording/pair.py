"""What is said of two reports side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.tables.years import called_by
from analysis.wording import attention as shares
from analysis.wording.markdown import link, plain

if TYPE_CHECKING:
    import pandas as pd

    from analysis.wording.words import Words


def heading(two: pd.DataFrame) -> str:
    """Markdown: the title of a pair page and the way to both reports; ``two`` comes from ``both``."""
    said = [plain(f"{district} {year}") for district, year in zip(two["district"], called_by(two), strict=True)]
    ways = [
        f"{name}: {link('profile', f'district-{doc_id}')}, {link('the report itself', f'evidence-{doc_id}')}."
        for name, doc_id in zip(said, two["doc_id"], strict=True)
    ]
    return f"# {said[0]} and {said[1]}\n\n{' '.join(ways)}"


def attention(words: Words, table: pd.DataFrame, stance: str) -> str:
    """Where the attention of the two reports of ``words`` differs; from ``findings.priorities.between_reports``."""
    left, right = words.reports.values()
    if table.empty:
        return words.say("pair-attention", compared="no", stance=stance, left=left, right=right)
    called = table[table["different"]]
    said = shares.largest(words, called, shares.against)
    names = {"left": left, "right": right}
    return words.say("pair-attention", compared="yes", stance=stance, n=len(called), said=said, **names)
