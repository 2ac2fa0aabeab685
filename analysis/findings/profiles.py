"""What sets the profile of a report apart, and which year of national wording it is nearest to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import numpy as np
import pandas as pd

from analysis.lexicon.lexicon import Lexicon
from analysis.profiles import echo
from analysis.profiles.measures import PER, redrawn_rates
from analysis.tables.years import called_by
from analysis.themes.attention import FEWEST
from analysis.themes.labelling import LEVEL

if TYPE_CHECKING:
    from numpy.typing import NDArray

# The measures of a profile, each with the parts that it is of; echo has a page's section of its own.
MEASURES = {
    "specificity": ("plan",), "vagueness": ("plan", "review"), "firmness": ("whole",), "numbers": ("plan", "review"),
    "diversity": ("plan", "review"),
}  # fmt: skip
MANY = 10  # reports, from which on one is set against the middle of all where none lies apart from each
OWN = [
    "doc_id", "year", "known", "own", "nearest", "rival", "rival_value", "placebo", "difference", "low", "high", "rank",
]  # fmt: skip


def told(table: pd.DataFrame, measure: str, part: str) -> pd.DataFrame:
    """The rows of one measure and part that have an interval, with ``side``: above or below all others, else none.

    A row lies above all others where its interval begins behind the end of each of theirs. A single row has no side.
    """
    rows = table[(table["measure"] == measure) & (table["part"] == part) & table["low"].notna()]
    low, high = rows["low"].to_numpy(), rows["high"].to_numpy()
    others = len(rows) > 1
    above = [others and bool(low[at] > np.delete(high, at).max(initial=-np.inf)) for at in range(len(rows))]
    below = [others and bool(high[at] < np.delete(low, at).min(initial=np.inf)) for at in range(len(rows))]
    return rows.assign(side=np.select([above, below], ["above", "below"], "none") if len(rows) else [])


def standing_out(rows: pd.DataFrame) -> list[str]:
    """The doc_ids that lie apart from all others; of MANY reports or more without such a one, those off the median.

    ``rows`` come from ``told``. Off the median is whose interval excludes it, as one in twenty would by accident.
    """
    apart = rows.loc[rows["side"] != "none", "doc_id"]
    if apart.empty and len(rows) >= MANY:
        middle = rows["value"].median()
        apart = rows.loc[(rows["low"] > middle) | (rows["high"] < middle), "doc_id"]
    return apart.tolist()


def certainty(rows: pd.DataFrame) -> Literal["clear", "counted", "estimated", "not-shown"]:
    """How sure a headline is of what sets apart: one does, the values alone are told, or there is none.

    Values are counted, or estimated where errors of reading or labelling are reckoned with.
    """
    if rows.empty:
        return "not-shown"
    if (rows["side"] != "none").any():
        return "clear"
    return "estimated" if rows["method"].str.contains("reading|labelling").any() else "counted"


def measured(table: pd.DataFrame) -> list[tuple[str, str]]:
    """The measures with the part that a page is about, those that set a report apart first.

    That is the plan, or the first part that has an interval; a measure without any is left out.
    """
    found = []
    for measure, parts in MEASURES.items():
        part = next((part for part in parts if len(told(table, measure, part))), None)
        if part:
            found.append((measure, part))
    return sorted(found, key=lambda one: bool((told(table, *one)["side"] == "none").all()))


def echoes(table: pd.DataFrame, documents: pd.DataFrame) -> pd.DataFrame:
    """One row per report × year of a national report: doc_id, year, value, low, high, own (it is the report's year)."""
    rows = table[table["measure"].str.startswith("echo_")]
    years = rows["measure"].str.removeprefix("echo_").astype(int)
    of = dict(zip(documents["doc_id"], called_by(documents), strict=True))
    return rows[["doc_id", "value", "low", "high"]].assign(year=years, own=years == rows["doc_id"].map(of))


def own_years(sentences: pd.DataFrame, documents: pd.DataFrame, national: echo.Fingerprints) -> pd.DataFrame:
    """One row per report: its echo of its own year against the other years, which are placebos. Columns: OWN.

    ``nearest`` is the year of the largest echo (0 without any), ``rank`` that of the own year among all (1 is the
    largest), ``rival`` the largest other year, ``placebo`` the mean of the other years; ``low`` to ``high`` is the 95 %
    interval of the difference of own and rival, both counted in the same redrawn passages. Without a national report of
    the year (``known`` is False) there is no own echo.
    """
    rows = []
    by_report = dict(iter(sentences.groupby("doc_id", sort=False)))
    for doc_id, year in zip(documents["doc_id"], called_by(documents), strict=True):
        own = by_report.get(doc_id, sentences.iloc[:0])
        counts = echo.shared(own["text"].tolist(), national).astype(float)
        rows.append((doc_id, int(year), *_against_others(counts, int(year), national, str(doc_id))))
    return pd.DataFrame(rows, columns=OWN)


def _against_others(
    counts: NDArray[np.float64], year: int, national: echo.Fingerprints, seed: str
) -> tuple[object, ...]:
    """The columns of OWN from ``known`` on; ``counts`` are those of ``echo.shared``."""
    letters, shared = counts[:, 0], counts[:, 2:]
    values = PER * shared.sum(axis=0) / max(letters.sum(), 1)
    known = year in national.years
    nearest = national.years[int(values.argmax())] if values.any() else 0
    if not known:
        return (False, np.nan, nearest, 0, *[np.nan] * 5, 0)
    at = national.years.index(year)
    others = np.where(np.arange(len(values)) == at, -1.0, values)
    rival = int(others.argmax())
    low = high = np.nan
    if len(letters) >= FEWEST:
        drawn = PER * redrawn_rates(shared[:, [at, rival]], letters, f"{seed} own year")
        low, high = np.quantile(drawn[:, 0] - drawn[:, 1], [(1 - LEVEL) / 2, (1 + LEVEL) / 2])
    rank = 1 + int((others > values[at]).sum())
    own, other, placebo = values[at], values[rival], float(np.delete(values, at).mean())
    return True, own, nearest, national.years[rival], other, placebo, own - other, low, high, rank


def vague_words() -> pd.DataFrame:
    """One row per word that counts as vague; ``not_in`` are the words inside of which it does not."""
    lexicon = Lexicon.default()
    guards = sorted(lexicon.words("not:vague"))
    rows = [(word, "、".join(one for one in guards if word in one)) for word in sorted(lexicon.words("vague"))]
    return pd.DataFrame(rows, columns=["word", "not_in"])
