"""Where a report stands among all others in what can be counted: its place from most to least, measure by measure.

A place says nothing of chance; ``commitments.standing_out`` says who differs from all others beyond it.
"""

from __future__ import annotations

from math import comb
from typing import TYPE_CHECKING

import pandas as pd

from analysis.findings.commitments import CHECKED, differences, headlined, standing_out
from analysis.findings.inference import LEVEL, ROUNDS
from analysis.profiles import pledges

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

DENSITIES = ("promises", "quantities")  # told for each 1,000 characters; the other measures are shares
COLUMNS = ["measure", "doc_id", "value", "low", "high", "n", "first", "last", "reports"]


def standing(
    metrics: pd.DataFrame, commitments: pd.DataFrame, documents: pd.DataFrame, shares: Sequence[pd.DataFrame]
) -> pd.DataFrame:
    """One row per measure × report: value, its 95 % interval of reading, n, and its place.

    ``shares`` come from ``checked_shares``; of them, those measures are taken that are read rightly enough
    (``commitments.headlined``), called “promise deadline” and so on. A report without any promise has no place among
    those that have. ``first`` to ``last`` are the places that it shares with reports of the same value, 1 has most;
    ``reports`` is their number.
    """
    lengths = documents.set_index("doc_id")["n_chars"]
    tables = []
    for measure, rows in (("promises", commitments), ("quantities", metrics)):
        n = rows.groupby("doc_id").size().reindex(lengths.index, fill_value=0)
        value = 1000 * n / lengths
        tables.append(pd.DataFrame({"measure": measure, "value": value, "low": value, "high": value, "n": n}))
    stacked = [table.rename_axis("doc_id").reset_index() for table in tables]
    for table, unit, measure in headlined(shares):
        own = table[(table["unit"] == unit) & (table["measure"] == measure) & (table["n"] > 0)]
        stacked.append(
            own.assign(measure=f"{unit} {measure}", value=own["share"])[
                ["measure", "doc_id", "value", "low", "high", "n"]
            ]
        )
    found = pd.concat([table[COLUMNS[:6]] for table in stacked if len(table)], ignore_index=True)
    near = found.assign(value=found["value"].round(12)).groupby("measure")["value"]
    places = {"first": near.rank(method="min", ascending=False), "last": near.rank(method="max", ascending=False)}
    return found.assign(
        **{name: place.astype(int) for name, place in places.items()}, reports=near.transform("size").astype(int)
    )[COLUMNS]


def checked_shares(promised: pd.DataFrame, sentences: pd.DataFrame, documents: pd.DataFrame) -> list[pd.DataFrame]:
    """The ``pledges.shares`` of promises and of sentences, of the measures alone that a place is told of."""
    return [
        pledges.shares(marked, documents, unit, [measure for of, measure in CHECKED if of == unit])
        for unit, marked in (("promise", promised), ("sentence", sentences))
    ]


def showable(n_reports: int, unit: str) -> bool:
    """Whether any two of so many reports could be shown to differ: the least p is small enough for all pairs."""
    return comb(n_reports, 2) * len(pledges.measures(unit)) < LEVEL * (ROUNDS + 1)


def between_all(marked: pd.DataFrame, documents: pd.DataFrame, unit: str) -> pd.DataFrame:
    """The ``commitments.differences`` of all pairs of reports; no row where none can be shown, which takes long."""
    return differences(marked, documents if showable(len(documents), unit) else documents.iloc[:0], unit)


def out_of_all(tests: Mapping[str, pd.DataFrame], shares: Sequence[pd.DataFrame], doc_id: str) -> list[str]:
    """The measures (“promise deadline”) in which a report differs from every other one, beyond chance, and has more.

    ``tests`` are the ``commitments.differences`` of promises and of sentences, by unit; ``shares`` as for ``standing``.
    """
    told = [(unit, measure) for _, unit, measure in headlined(shares)]
    return [f"{unit} {measure}" for unit, measure in told if doc_id in standing_out(tests[unit], measure)]
