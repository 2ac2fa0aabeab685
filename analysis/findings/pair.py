"""Two reports side by side; what is not shown to differ is said not to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from analysis.errors import InputError
from analysis.findings.commitments import differences, headlined
from analysis.findings.district import find
from analysis.findings.standing import showable

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

SHARES = ["k", "n", "low", "high"]  # of each side, beside its share


def both(documents: pd.DataFrame, left: str, right: str) -> pd.DataFrame:
    """The rows of ``documents`` for two districts, left first. InputError: one is unknown, or both are the same."""
    chosen = [find(documents, left, "left"), find(documents, right, "right")]
    if chosen[0] == chosen[1]:
        raise InputError("right", repr(right), "another district than left", "Choose two different districts.")
    return documents.set_index("doc_id", drop=False).loc[chosen].reset_index(drop=True)


def between_two(marked: pd.DataFrame, documents: pd.DataFrame, unit: str, two: pd.DataFrame) -> pd.DataFrame:
    """The ``commitments.differences`` of all pairs of reports, with their correction.

    Among so many reports that none can be shown to differ (``standing.showable``), of the ``two`` alone: p_holm is 1
    then, which is the most that it can be.
    """
    if showable(len(documents), unit):
        return differences(marked, documents, unit)
    return differences(marked, two, unit).assign(p_holm=1.0)


def measures(tests: Mapping[str, pd.DataFrame], shares: Sequence[pd.DataFrame], pair: Sequence[str]) -> pd.DataFrame:
    """One row per measure of promises and of sentences of plans: what it is in both reports, and whether that differs.

    Only what is read rightly enough (``commitments.headlined``). ``tests`` are the ``commitments.differences`` of all
    reports, by unit; ``shares`` come from ``profiles.pledges.shares``, of promises and of sentences. Columns: unit,
    measure, left_share, left_low … right_high (95 %, of reading), p, p_holm; largest difference first.
    """
    rows = []
    for table, unit, measure in headlined(shares):
        sides = table[(table["unit"] == unit) & (table["measure"] == measure) & (table["n"] > 0)].set_index("doc_id")
        if set(pair) <= set(sides.index):
            own = tests[unit]
            own = own[(own["measure"] == measure) & own["left"].isin(pair) & own["right"].isin(pair)]
            told = {
                f"{side}_{name}": sides.loc[doc_id, name]
                for side, doc_id in zip(("left", "right"), pair, strict=True)
                for name in ("share", *SHARES)
            }
            p, holm = own[["p", "p_holm"]].iloc[0] if len(own) else (float("nan"), float("nan"))
            rows.append({"unit": unit, "measure": measure, **told, "p": p, "p_holm": holm})
    names = [f"{side}_{name}" for side in ("left", "right") for name in ("share", *SHARES)]
    found = pd.DataFrame(rows, columns=["unit", "measure", *names, "p", "p_holm"])
    order = (found["left_share"] - found["right_share"]).astype(float).abs().sort_values(ascending=False, kind="stable")
    return found.loc[order.index].reset_index(drop=True)
