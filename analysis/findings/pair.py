"""Two reports side by side; what is not shown to differ is said not to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from analysis.errors import InputError
from analysis.findings.commitments import MEASURES, runs
from analysis.findings.district import find
from analysis.findings.inference import LEVEL, compare_shares

if TYPE_CHECKING:
    from collections.abc import Mapping


def both(documents: pd.DataFrame, left: str, right: str) -> pd.DataFrame:
    """The rows of ``documents`` for two districts, left first. InputError: one is unknown, or both are the same."""
    chosen = [find(documents, left, "left"), find(documents, right, "right")]
    if chosen[0] == chosen[1]:
        raise InputError("right", repr(right), "another district than left", "Choose two different districts.")
    return documents.set_index("doc_id", drop=False).loc[chosen].reset_index(drop=True)


def promises(commitments: pd.DataFrame, left: str, right: str) -> pd.DataFrame:
    """One row per measure (binding, number, deadline): how its share differs between the promises of two reports.

    Columns: measure, left and right (shares), difference, low, high, p, p_holm (see ``compare_shares``; whole runs of
    promises are moved; corrected for the three measures). left and right are doc_ids.
    """
    rows = runs(commitments[commitments["doc_id"].isin([left, right])])
    first = np.asarray(rows["doc_id"] == left)
    return compare_shares(rows[list(MEASURES)].to_numpy(), rows["n"].to_numpy(), first).assign(measure=list(MEASURES))


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


def seen_promises(table: pd.DataFrame, numbers: tuple[int, int], left: str, right: str) -> str:
    """How two reports promise, in one sentence.

    ``table`` comes from ``promises``, ``numbers`` are those of the promises in the left and the right report, ``left``
    and ``right`` the names of the reports.
    """
    if 0 in numbers:
        return f"{left} states {numbers[0] or 'no'} promises and {right} {numbers[1] or 'none'}: nothing to compare."
    said = []
    for row in table.to_dict("records"):
        verdict = (
            "not tested" if pd.isna(row["p"]) else "a difference" if row["p_holm"] < LEVEL else "no difference shown"
        )
        said.append(f"{row['left']:.0%} and {row['right']:.0%} {MEASURES[row['measure']]} ({verdict})")
    return f"Of {numbers[0]} promises in {left} and {numbers[1]} in {right}, {', '.join(said)}."
