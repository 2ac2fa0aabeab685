"""Reports of one place over the years: which of them make a series, and what keeps the others out."""

from __future__ import annotations

import pandas as pd

from analysis.corpus.series import Place, names
from analysis.tables.years import called_by

COUNTS, EARLIER, OTHER, UNDATED = ROLES = ("counts", "earlier_edition", "other_genre", "undated")
# Reports that look back, plan, or do both are the yearly report of a place; all other genres are kinds of their own.
YEARLY = ("plan", "review", "review_plan")


def members(documents: pd.DataFrame) -> pd.DataFrame:
    """One row per report: place, district, doc_id, year, genre, role (out of ROLES), by place and year.

    ``place`` names a district under all its names, and no other place (``series.names``). In a series count the reports
    of the kind that most years of the place have (the kind of the latest where two have as many), and of several of one
    year the later edition: by day of publication, else as registered.
    """
    known = documents.reindex(columns=list(Place._fields)).astype("str").fillna("")
    places = [Place(*row) for row in known.itertuples(index=False)]
    called = names(zip(places, map(_names, documents["formerly"]), strict=True))
    table = documents[["district", "doc_id", "genre", "published"]].assign(
        place=[called[place] for place in places], year=called_by(documents), order=range(len(documents)),
        kind=documents["genre"].where(~documents["genre"].isin(YEARLY), "yearly"),
    )  # fmt: skip
    table = table.sort_values(["year", "published", "order"], na_position="first", kind="stable")
    years = table[table["year"] > 0].groupby(["place", "kind"], as_index=False)["year"].agg(["nunique", "max"])
    most = (
        years.sort_values(["nunique", "max", "kind"]).drop_duplicates("place", keep="last").set_index("place")["kind"]
    )
    alike = table["kind"] == table["place"].map(most).fillna("")
    role = pd.Series(COUNTS, index=table.index).where(alike, OTHER)
    earlier = table[alike].duplicated(["place", "year"], keep="last")
    role[earlier.index[earlier]] = EARLIER
    role[table["year"] == 0] = UNDATED
    first = table.groupby("place")["order"].transform("min")
    table = table.assign(role=role, first=first).sort_values(["first", "year"], kind="stable", ignore_index=True)
    return table[["place", "district", "doc_id", "year", "genre", "role"]]


def _names(value: object) -> list[str]:
    return value.split(";") if isinstance(value, str) else []
