"""Two reports side by side; what is not shown to differ is said not to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from analysis.errors import InputError
from analysis.findings import language
from analysis.findings.commitments import MEASURES, runs
from analysis.findings.district import find
from analysis.findings.inference import LEVEL, compare_shares
from analysis.findings.values import listed
from analysis.language.keyness import keyness

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


def words(terms: pd.DataFrame, left: str, right: str, top: int = 15) -> tuple[pd.DataFrame, float]:
    """The words that set two reports (doc_ids) apart from each other, and the z that so many tests call for.

    One row per report × word, at most ``top`` a report, left first, then by z: doc_id, term, count, log_odds, z.
    ``terms`` is the table; the log-odds are computed anew with the two reports only.
    """
    both_counts = language.counts(terms).reindex([left, right]).fillna(0)
    both_counts = both_counts.loc[:, both_counts.sum() > 0]
    if both_counts.empty:
        return terms.iloc[:0][["doc_id", "term", "count", "log_odds", "z"]], language.threshold(0)
    found = language.leading(keyness(both_counts), top).sort_values(
        "doc_id", key=lambda ids: ids == right, kind="stable", ignore_index=True
    )
    return found, language.threshold(both_counts.shape[1])


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


def seen_words(table: pd.DataFrame, limit: float, names: Mapping[str, str]) -> str:
    """Which words set two reports apart, in one sentence; table and limit come from ``words``."""
    if table.empty:
        return "No word used more than once or twice sets the two reports apart."
    said = [
        f"{names[str(doc_id)]} by {listed(rows['term'].head(3))}"
        for doc_id, rows in table.groupby("doc_id", sort=False)
    ]
    sure = int((table["z"] > limit).sum())
    passed = f"{sure or 'none'} of the {len(table)} words shown pass{'es' * (sure < 2)} z = {limit:.1f}"
    return f"What stands out: {'; '.join(said)}; {passed}."
