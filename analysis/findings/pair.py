"""Two reports side by side; what is not shown to differ is said not to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from analysis.errors import InputError
from analysis.findings import language
from analysis.findings.district import find
from analysis.findings.inference import LEVEL
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
