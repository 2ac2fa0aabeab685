"""Values that other values speak against; each may be right, and is worth a look at its place in the source."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from analysis.checking.reading import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.tables.tables import Tables

_FEW = 2  # values elsewhere that it takes to say which of them is odd
# Powers of ten. A 万 too many or too few is four of them away from the others, more or less since values differ.
_ODD = (3, 5)
_FAR = 2  # away from every other value
_YEARS_AHEAD = 30  # plans name 2035 and 2050, and hardly a later year
_SAME = ["indicator_code", "base_unit", "aspect", "per"]


def out_of_scale(metrics: pd.DataFrame) -> Iterator[tuple[str, Finding]]:
    """Quantities about 10,000 times, or a 10,000th, of what the same indicator is elsewhere, with their report.

    ``metrics`` are those of all reports. The same indicator has its code, base unit, aspect and ``per``; two other
    values at least, and none of them near, make one odd.
    """
    known = metrics[metrics["indicator_code"].notna() & metrics["base_low"].gt(0)]
    for _, rows in known.sort_values("base_low").groupby(_SAME, dropna=False, observed=True):
        if len(rows) <= _FEW:
            continue
        steps = np.log10(rows["base_low"].to_numpy())
        gaps = np.concatenate([[np.inf], np.diff(steps), [np.inf]])
        away = steps - np.median(steps)
        odd = (np.abs(away) >= _ODD[0]) & (np.abs(away) <= _ODD[1]) & (np.minimum(gaps[:-1], gaps[1:]) >= _FAR)
        for row, power in zip(rows[odd].to_dict("records"), away[odd].tolist(), strict=True):
            much = f"{10**power:,.0f} times" if power > 0 else f"1/{10**-power:,.0f} of"
            told = f"{row['indicator']} {row['quote']} is about {much} the same indicator elsewhere"
            yield row["doc_id"], Finding(row["start"], "out of scale", told)


def smaller_than_its_part(metrics: pd.DataFrame) -> Iterator[Finding]:
    """Totals below what is said to be among them (其中): of one sentence and unit, levels, of one report."""
    levels = metrics[metrics["aspect"] == "level"].sort_values("start")
    for _, rows in levels.groupby(["sentence_id", "base_unit"], sort=False, observed=True):
        whole: Any = None
        for row in rows.to_dict("records"):
            if not (isinstance(row["caveats"], str) and "subtotal_of" in row["caveats"].split(";")):
                whole = row
            elif whole is not None and row["base_low"] > whole["base_high"] and whole["bound"] != "over":
                told = f"{whole['indicator']} {whole['quote']} is less than its part, {row['indicator']} {row['quote']}"
                yield Finding(whole["start"], "total below its part", told)


def out_of_time(tables: Tables) -> Iterator[Finding]:
    """Dates that do not fit the time of the one report of some tables.

    A deadline before all that the report speaks of, a target that was due before, a result of a time after it, and
    years further ahead than plans look.
    """
    document = tables.documents.to_dict("records")[0]
    starts = [document[name] for name in ("review_start", "plan_start") if pd.notna(document[name])]
    ends = [document[name] for name in ("review_end", "plan_end", "published") if pd.notna(document[name])]
    if not starts or not ends:
        return
    first, last = min(starts), max(ends)
    far = last + pd.DateOffset(years=_YEARS_AHEAD)
    for row in tables.times.to_dict("records"):
        if pd.notna(row["to_date"]) and row["type"] == "deadline" and row["to_date"] < first:
            yield Finding(
                row["start"], "out of its time", f"the deadline {row['quote']} ({row['to_date']:%Y-%m-%d}) was over"
            )
        elif pd.notna(row["from_date"]) and row["from_date"] > far:
            yield Finding(row["start"], "out of its time", f"{row['quote']} ({row['from_date']:%Y-%m-%d}) is far ahead")
    for row in tables.metrics.to_dict("records"):
        if row["status"] == "target" and pd.notna(row["due"]) and row["due"] < first:
            told = f"the target {row['indicator']} {row['quote']} was due on {row['due']:%Y-%m-%d}"
            yield Finding(row["start"], "out of its time", told)
        elif row["status"] == "achieved" and pd.notna(row["period_start"]) and row["period_start"] > last:
            told = f"{row['indicator']} {row['quote']} is told as achieved, of {row['period_start']:%Y-%m-%d} and after"
            yield Finding(row["start"], "out of its time", told)
