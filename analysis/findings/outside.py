"""How the words of a report stand against reports of other levels: national ones, and ones of counties.

Of these only counts are at hand (``data/reference/term_counts.csv.gz``, made by ``tools/term_counts.py``). What a word
is when set against them is a measure to be looked at, and no verdict on whether it is a set phrase of all government.
"""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from analysis.findings.language import counts
from analysis.language.keyness import keyness

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
    own = counts(terms)
    for body in BODIES if len(outside) else ():
        odds: dict[tuple[str, str], float] = {}
        for doc_id in rows["doc_id"].unique():
            two = pd.DataFrame({doc_id: own.loc[doc_id], body: outside[body]}).fillna(0).T
            found = keyness(two.loc[:, two.sum() > 0])
            odds |= dict(zip(zip(found["doc_id"], found["term"], strict=True), found["log_odds"], strict=True))
        told = [odds[at] for at in zip(rows["doc_id"], rows["term"], strict=True)]
        times = rows["term"].map(outside[body]).fillna(0)
        rows = rows.assign(
            **{f"count_{body}": times, f"log_odds_{body}": pd.Series(told, index=rows.index, dtype=float)}
        )
    empty = [f"{measure}_{body}" for body in BODIES for measure in ("count", "log_odds")]
    return rows if len(outside) else rows.assign(**dict.fromkeys(empty, float("nan")))
