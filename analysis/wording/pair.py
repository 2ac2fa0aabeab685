"""What is said of two reports side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.tables.years import called_by
from analysis.wording.markdown import link, plain

if TYPE_CHECKING:
    import pandas as pd


def heading(two: pd.DataFrame) -> str:
    """Markdown: the title of a pair page and the way to both reports; ``two`` comes from ``both``."""
    said = [plain(f"{district} {year}") for district, year in zip(two["district"], called_by(two), strict=True)]
    ways = [
        f"{name}: {link('profile', f'district-{doc_id}')}, {link('the report itself', f'evidence-{doc_id}')}."
        for name, doc_id in zip(said, two["doc_id"], strict=True)
    ]
    return f"# {said[0]} and {said[1]}\n\n{' '.join(ways)}"
