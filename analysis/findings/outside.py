"""How the words of a report stand against reports of other levels: national ones, and ones of counties.

Of these only counts are at hand (``data/reference/term_counts.csv.gz``, made by ``tools/term_counts.py``). What a word
is when set against them is a measure to be looked at, and no verdict on whether it is a set phrase of all government.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from analysis.language.log_odds import DECIMALS, scores

BODIES = ("national", "county")
COUNTS = Path("data/reference/term_counts.csv.gz")


def read(file: Path = COUNTS) -> pd.DataFrame:
    """One row per word (the index): how often it stands in the reports of each of BODIES; empty without the file."""
    if not file.exists():
        return pd.DataFrame({body: pd.Series(dtype="int64") for body in BODIES})
    return pd.read_csv(file, index_col="term", keep_default_na=False)


def beside(rows: pd.DataFrame, terms: pd.DataFrame, outside: pd.DataFrame) -> pd.DataFrame:
    """``rows`` (doc_id, term) with two columns for each of BODIES: uses of the word there, log-odds of its report.

    Columns: count_national, log_odds_national, count_county, log_odds_county. The log-odds are those of
    ``language.keyness``, the report and the body being all the documents there are. ``terms`` is the table, ``outside``
    comes from ``read``; where it is empty, the columns are (NaN).
    """
    if outside.empty:
        empty = [f"{measure}_{body}" for body in BODIES for measure in ("count", "log_odds")]
        return rows.assign(**dict.fromkeys(empty, float("nan")))
    at = pd.MultiIndex.from_frame(rows[["doc_id", "term"]])
    own = terms.set_index(["doc_id", "term"])["count"].reindex(at).to_numpy(np.float64)
    n = rows["doc_id"].map(terms.groupby("doc_id")["count"].sum()).to_numpy(np.float64)
    for body in BODIES:
        times = rows["term"].map(outside[body]).fillna(0)
        odds, _ = scores(own, n, own + times.to_numpy(np.float64), n + float(outside[body].sum()))
        both: dict[str, Any] = {f"count_{body}": times, f"log_odds_{body}": odds.round(DECIMALS)}
        rows = rows.assign(**both)
    return rows
