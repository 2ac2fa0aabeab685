"""The table ``followups``: which reports follow each other, and what became of every target of the earlier one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.corpus.members import YEARLY, members
from analysis.following.pair import rows
from analysis.tables.catalogue import FOLLOWUPS
from analysis.tables.frame import frame
from analysis.tables.years import called_by

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import pandas as pd

    from analysis.following.reports import Report
    from analysis.lexicon.lexicon import Lexicon


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


def followups(reports: Mapping[str, Report], pairs: Iterable[tuple[str, str]], lexicon: Lexicon) -> pd.DataFrame:
    """The table ``followups`` of ``successive`` reports: one row per numeric target of a plan that a report follows.

    Work grows with the number of pairs; within a pair a target is held only against what shares its code or its words.
    """
    found = ((reports[earlier], reports[later]) for earlier, later in pairs)
    return frame(FOLLOWUPS, (row for both in found if both[1].sentences for row in rows(*both, lexicon)))
