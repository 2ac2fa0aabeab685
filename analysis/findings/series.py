"""Reports of one place over the years: which of them make a series, and what changes from one to the next.

A place is a district under all its names (``formerly`` of ``documents``). Its series has one report a year, of one
kind (``analysis.corpus.members``). What is told differently by two of them: ``restated.py``.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pandas as pd

from analysis.corpus.members import members
from analysis.errors import InputError
from analysis.findings.alike import LINE
from analysis.findings.attention import COLUMNS, compared
from analysis.findings.priorities import PARTS

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from analysis.findings.yardstick import Yardstick


def find(documents: pd.DataFrame, district: str) -> pd.DataFrame:
    """The rows of ``members`` of one place, by any of its names or reports.

    InputError for any other word, and for a name that several places bear or bore.
    """
    table = members(documents)
    exact = table.loc[(table[["place", "doc_id"]] == district).any(axis=1), "place"]
    places = (exact if len(exact) else table.loc[table["district"] == district, "place"]).unique()
    if len(places) != 1:
        found = f"{district!r}, of several places" if len(places) else repr(district)
        known = ", ".join(places if len(places) else table["place"].unique()) or "none, since no report was read"
        raise InputError("district", found, f"one of the districts: {known}", "Choose one, or register its reports.")
    own: pd.DataFrame = table[table["place"] == places[0]]
    return own.reset_index(drop=True)


def attention(shares: pd.DataFrame, ids: Sequence[str], yard: Yardstick) -> pd.DataFrame:
    """One row per part × two successive reports × theme: stance, earlier, later and the columns of ``compared``.

    The later report is left, the earlier right, so that a difference above 0 is a rise. ``shares`` comes from
    ``priorities.shares``; ``ids`` are the reports of a series. Parts that are too short are passed over, so that two
    reports are also successive where the part of one between them is too short.
    """
    tables = []
    for stance in PARTS:
        part = shares[shares["stance"] == stance]
        present = [doc for doc in ids if (part["doc_id"] == doc).any()]
        for earlier, later in pairwise(present):
            left, right = (part[part["doc_id"] == doc] for doc in (later, earlier))
            tables.append(compared(left, right, yard).assign(stance=stance, earlier=earlier, later=later))
    columns = ["stance", "earlier", "later", *COLUMNS]
    return pd.concat(tables, ignore_index=True)[columns] if tables else pd.DataFrame(columns=columns)


def largest(table: pd.DataFrame, stance: str | None = None) -> dict[Hashable, Any] | None:
    """The difference of ``attention`` to tell first: clear ones before others that are called different, the largest.

    Of one part, or of both. None where no theme is called different.
    """
    called = table[table["different"].astype(bool) & ((table["stance"] == stance) | (stance is None))]
    by_size = called.assign(size=called["difference"].abs(), clear=called["clear"].astype(bool))
    rows = by_size.sort_values(["clear", "size"], ascending=False, kind="stable").to_dict("records")
    return rows[0] if rows else None


def stated(beside: pd.DataFrame, ids: Sequence[str], most: int) -> pd.DataFrame:
    """The results that every report of a series states exactly and of a whole year: rows of ``alike.comparable``.

    At most ``most`` lines, those that move most for their size first; with ``amount``, the value with its direction.
    """
    fit = (beside["status"] == "achieved") & (beside["bound"] == "exact") & beside["plain"].astype(bool)
    own = beside[fit & (beside["base_low"] == beside["base_high"])]
    own = own.assign(amount=own["base_low"] * own["sign"].fillna(1).replace(0, 1))
    lines = own.groupby(LINE, sort=False)
    whole = own[(lines["doc_id"].transform("nunique") == len(ids)) & (lines["doc_id"].transform("size") == len(ids))]
    amounts = whole.groupby(LINE, sort=False)["amount"]
    whole = whole.assign(moved=(amounts.transform("max") - amounts.transform("min")) / amounts.transform(_size))
    whole = whole.sort_values("moved", ascending=False, kind="stable")
    return whole[whole.groupby(LINE, sort=False).ngroup() < most].reset_index(drop=True)


def _size(amounts: pd.Series[float]) -> float:
    return float(amounts.abs().max()) or 1.0


def measures(profiles: pd.DataFrame, ids: Sequence[str]) -> pd.DataFrame:
    """One row per part × measure × report of a series: part, measure, doc_id, value, low, high, moved.

    ``moved`` is “up” or “down” where the interval lies wholly above or below that of the report before, else empty:
    intervals of 95 % that overlap a little may still differ, so this says too little rather than too much. ``profiles``
    is the table of that name. Measures that fewer than two of the reports have are left out.
    """
    own = profiles[profiles["doc_id"].isin(list(ids))].dropna(subset="value")
    own = own.assign(order=own["doc_id"].map({doc: at for at, doc in enumerate(ids)}))
    own = own.sort_values("order", kind="stable")
    line = own.groupby(["part", "measure"], sort=False)
    before = line[["low", "high"]].shift()
    moved = pd.Series("", index=own.index).mask(own["low"] > before["high"], "up")
    own = own.assign(moved=moved.mask(own["high"] < before["low"], "down"), n=line["order"].transform("size"))
    own = own[own["n"] > 1].sort_values(["part", "measure", "order"], kind="stable", ignore_index=True)
    return own[["part", "measure", "doc_id", "value", "low", "high", "moved"]]
