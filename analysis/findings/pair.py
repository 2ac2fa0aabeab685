"""Two reports side by side; what is not shown to differ is said not to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from analysis.errors import InputError
from analysis.findings.district import find
from analysis.findings.inference import LEVEL

if TYPE_CHECKING:
    from collections.abc import Mapping


def both(documents: pd.DataFrame, left: str, right: str) -> pd.DataFrame:
    """The rows of ``documents`` for two districts, left first. InputError: one is unknown, or both are the same."""
    chosen = [find(documents, left, "left"), find(documents, right, "right")]
    if chosen[0] == chosen[1]:
        raise InputError("right", repr(right), "another district than left", "Choose two different districts.")
    return documents.set_index("doc_id", drop=False).loc[chosen].reset_index(drop=True)


def seen_attention(table: pd.DataFrame, stance: str, names: Mapping[str, str], themes: Mapping[str, str]) -> str:
    """Where the attention of two reports differs, in one sentence.

    ``table`` comes from ``priorities.between_reports`` of two documents.
    """
    if table.empty:
        return f"The two {stance}s are not both long enough to be compared."
    left, right = names[str(table.left.iloc[0])], names[str(table.right.iloc[0])]
    if table.p.isna().all():
        return f"The {stance}s of {left} and {right} have too few sections for a test."
    sure = table[table.p_holm < LEVEL].sort_values("p_holm", kind="stable")
    corrected = "after correction for their number"
    if sure.empty:
        compared = f"between the {stance}s of {left} and {right}"
        return f"No difference {compared} is shown in any of {len(table)} themes, {corrected}."
    said = [
        f"{themes[row['theme']]} ({row['left_share']:.0%} in {left}, {row['right_share']:.0%} in {right})"
        for row in sure.to_dict("records")
    ]
    verb = "differ" if len(sure) > 1 else "differs"
    return f"Of {len(table)} themes {len(sure)} {verb} {corrected}: {', '.join(said)}."
