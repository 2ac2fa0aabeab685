"""Rows of the table ``themes`` for tests: shares as said, by hand unless an error is given."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from analysis.tables.vocabularies import THEMES

if TYPE_CHECKING:
    from collections.abc import Mapping


def part(doc_id: str, stance: str, shares: Mapping[str, float], error: float = 0.0, first: float = 1.0) -> pd.DataFrame:
    """One part: a row for each theme; ``error`` is the standard error of each share that is not 0 or 1."""
    rows = []
    for theme in THEMES:
        share = shares.get(theme, 0.0)
        se = error if 0 < share < 1 else 0.0
        bounds = (max(share - 1.96 * se, 0.0), min(share + 1.96 * se, 1.0))
        origin = "parsed" if error else "reviewed"
        n = round(100 * share)
        rows.append((doc_id, stance, theme, n, 10 * n, share, se, *bounds, *bounds, first, origin, 0, 0, 0))
    columns = [
        "doc_id", "stance", "theme", "n_sentences", "n_chars", "share", "share_se", "share_low", "share_high",
        "share_wording_low", "share_wording_high", "first_wording", "origin", "n_reviewed", "n_metrics", "n_targets",
    ]  # fmt: skip
    return pd.DataFrame(rows, columns=columns)
