"""The table ``followups``: which reports follow each other, and what became of every target of the earlier one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from analysis.corpus.members import YEARLY, members
from analysis.following.pair import Pair
from analysis.tables.catalogue import FOLLOWUPS
from analysis.tables.frame import frame
from analysis.tables.years import called_by

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from analysis.lexicon.lexicon import Lexicon

    Frames = Mapping[str, pd.DataFrame]


# What is read of each table: a report is taken apart row by row, and most of a row would be for nothing.
_READ = {
    "metrics": (
        *("metric_id", "doc_id", "sentence_id", "stance", "start", "end", "indicator", "indicator_code", "dimension"),
        *("aspect", "status", "sign", "bound", "per", "unit", "base_unit", "base_low", "base_high"),
        *("period_start", "period_end", "due"),
    ),
    "sentences": ("doc_id", "sentence_id", "type", "stance", "start", "text"),
    "times": ("doc_id", "sentence_id", "type", "start", "end", "from_date", "to_date"),
}


def successive(documents: pd.DataFrame) -> list[tuple[str, str]]:
    """(report, report of the next year) of each district, in the order of the earlier ones.

    The earlier one plans, the later one looks back. Of two reports of a district and year the later edition counts; a
    district that was renamed goes on under its new name.
    """
    yearly = documents[documents["genre"].isin(YEARLY)]
    places = members(documents).set_index("doc_id")["place"]
    yearly = yearly.assign(place=yearly["doc_id"].map(places), year=called_by(yearly))
    last = yearly.sort_values("published", na_position="first", kind="stable")
    last = last.drop_duplicates(["place", "year"], keep="last")
    plans, reviews = last[last["plan_start"].notna()], last[last["review_start"].notna()]
    both = plans.merge(reviews.assign(year=reviews["year"] - 1), on=["place", "year"], suffixes=("", "_next"))
    order = {doc_id: at for at, doc_id in enumerate(documents["doc_id"])}
    both = both.sort_values("doc_id", key=lambda ids: ids.map(order))
    return list(zip(both["doc_id"], both["doc_id_next"], strict=True))


def followups(frames: Frames, lexicon: Lexicon, pairs: Sequence[tuple[str, str]] | None = None) -> pd.DataFrame:
    """The table ``followups`` of some reports: one row per numeric target of a plan that a next report follows.

    Of all that follow each other, or of ``pairs`` out of ``successive``.

    Work grows with the number of pairs; within a pair a target is held only against what shares its code or its words.
    """
    found = successive(frames["documents"]) if pairs is None else pairs
    if not found:
        return frame(FOLLOWUPS, ())
    followed = frozenset(doc_id for pair in found for doc_id in pair)
    of = {
        name: dict(_by_report(frames[name].loc[frames[name]["doc_id"].isin(followed), list(columns)]))
        for name, columns in _READ.items()
    }
    documents = frames["documents"].assign(year=called_by(frames["documents"])).set_index("doc_id")
    rows = [
        row
        for earlier, later in found
        if earlier in of["metrics"] and later in of["sentences"]
        for row in Pair(of, documents.loc[[earlier, later]], lexicon).rows()
    ]
    return frame(FOLLOWUPS, rows)


def _by_report(rows: pd.DataFrame) -> Iterator[tuple[str, pd.DataFrame]]:
    """The rows of each report; Python's strings, since each will be looked at, and Arrow makes it anew each time."""
    plain = rows.astype(dict.fromkeys(rows.select_dtypes("str").columns, object))
    for doc_id, own in plain.groupby("doc_id", sort=False):
        yield str(doc_id), own
