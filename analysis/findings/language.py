"""Which words and phrases set a report apart: from all the others together, or two reports from each other."""

from __future__ import annotations

from math import nan

import numpy as np
import pandas as pd

from analysis.language.dealing import FEWEST
from analysis.language.keyness import keyness, robust

PLACES = ("district", "county", "city", "province")


def bar(table: pd.DataFrame) -> float:
    """The z that a word, or a phrase, must be above to set a report apart; NaN where nothing was compared.

    ``table`` is the ``terms`` table, or what ``analysis.language.phrases.phrases`` found.
    """
    return float(table["z_bar"].iloc[0]) if len(table) else nan


def distinctive(terms: pd.DataFrame, documents: pd.DataFrame, top: int = 10) -> pd.DataFrame:
    """One row per report × word that it uses more than the others do: at most ``top`` a report, highest z first.

    ``terms`` is the table. Columns: doc_id, district, term, count, doc_frequency, log_odds, z, z_weakest (z when the
    other report that supports it most is left out; none with fewer than three reports), passes (z is above the bar).
    Names of the district are left out (``policy``).
    """
    rows = leading(policy(terms, documents), top).merge(documents[["doc_id", "district"]], on="doc_id")
    rows = rows.assign(z_weakest=robust(counts(terms), rows))
    order = {doc_id: place for place, doc_id in enumerate(documents["doc_id"])}
    rows = rows.assign(passes=rows["z"] > rows["z_bar"], order=[order[doc_id] for doc_id in rows["doc_id"]])
    columns = ["doc_id", "district", "term", "count", "doc_frequency", "log_odds", "z", "z_weakest", "passes"]
    return rows.sort_values("order", kind="stable", ignore_index=True)[columns]


def frequent(terms: pd.DataFrame, documents: pd.DataFrame, top: int = 12) -> pd.DataFrame:
    """One row per word used most in all reports together, at most ``top``: term, count, reports (with it), everywhere.

    ``terms`` is the table. A name of a report's own place is not counted in it (``policy``).
    """
    grouped = policy(terms, documents).groupby("term")["count"]
    found = grouped.agg(["sum", "size"]).reset_index().set_axis(["term", "count", "reports"], axis=1)
    found = found.sort_values(["count", "term"], ascending=[False, True], ignore_index=True).head(top)
    return found.assign(everywhere=found["reports"] == len(documents))


def between(terms: pd.DataFrame, documents: pd.DataFrame, left: str, right: str, top: int = 15) -> pd.DataFrame:
    """The words that set two reports (doc_ids) apart from each other: at most ``top`` a report, left first, then by z.

    Columns: doc_id, term, count, log_odds, z (of these two reports only), passes (z is above the bar of all reports),
    everywhere (so is the z of the report against all the others together). ``terms`` is the table. The bar of all
    reports stands here too: one for all pages. Where sections are dealt to two reports only, chance reaches less.
    """
    two = counts(terms).reindex([left, right]).fillna(0)
    two = two.loc[:, two.sum() > 0]
    columns = ["doc_id", "term", "count", "log_odds", "z", "passes", "everywhere"]
    if two.empty:
        return pd.DataFrame(columns=columns).astype({"z": float, "passes": bool, "everywhere": bool})
    rows = leading(policy(keyness(two), documents), top)
    rows = rows.sort_values("doc_id", key=lambda ids: ids == right, kind="stable", ignore_index=True)
    above = terms[terms["z"] > terms["z_bar"]]
    everywhere = set(zip(above["doc_id"], above["term"], strict=True))
    return rows.assign(
        passes=rows["z"] > bar(terms),
        everywhere=pd.Series([at in everywhere for at in zip(rows["doc_id"], rows["term"], strict=True)], dtype=bool),
    )[columns]


def policy(found: pd.DataFrame, documents: pd.DataFrame, column: str = "term") -> pd.DataFrame:
    """The rows whose word or phrase is no name of the report's own place.

    A name is the district, county, city or province that ``documents`` has for the report, with or without its last
    character (市, 区 …), alone or within a longer string, or a piece of the district's name.
    """
    wholes: dict[str, set[str]] = {}
    for row in documents.to_dict("records"):
        given = [str(row[level]) for level in PLACES if isinstance(row.get(level), str)]
        wholes[row["doc_id"]] = {name for one in given for name in (one, one[:-1]) if len(name) > 1 or name == one}
    districts = dict(zip(documents["doc_id"], documents["district"], strict=True))
    named = [
        word in districts.get(doc_id, "") or any(name in word for name in wholes.get(doc_id, ()))
        for doc_id, word in zip(found["doc_id"].to_numpy(), found[column].to_numpy(), strict=True)
    ]
    return found[~np.array(named, dtype=bool)]


def phrase_list(
    found: pd.DataFrame, named: pd.DataFrame, documents: pd.DataFrame, top: int = 6
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """(phrases of policy, phrases with a name of a place) that set reports apart: the ``top`` of each report.

    ``found`` comes from ``analysis.language.phrases.phrases``, ``named`` from ``analysis.language.tokens.named``. In
    the order of ``documents``, highest z first: doc_id, district, the columns of ``found``, passes (z above the bar).
    """
    order = {doc_id: place for place, doc_id in enumerate(documents["doc_id"])}
    rows = found[found["z"] > 0].merge(documents[["doc_id", "district"]], on="doc_id")
    rows = rows.sort_values("doc_id", key=lambda ids: ids.map(order), kind="stable")
    rows = rows.assign(passes=rows["z"] > rows["z_bar"])
    names = named.groupby("doc_id")["name"].agg(set).to_dict()
    place = [
        any(name in phrase for name in names.get(doc_id, ()))
        for doc_id, phrase in zip(rows["doc_id"], rows["phrase"], strict=True)
    ]
    without = policy(rows[~np.array(place, dtype=bool)], documents, "phrase")
    columns = ["doc_id", "district", "phrase", "count", "doc_frequency", "pmi", "log_odds", "z", "z_weakest", "passes"]
    apart = (without, rows.drop(index=without.index))
    first, second = (part.groupby("doc_id", sort=False).head(top)[columns].reset_index(drop=True) for part in apart)
    return first, second


def name_list(terms: pd.DataFrame, named: pd.DataFrame, documents: pd.DataFrame) -> pd.DataFrame:
    """One row per report: doc_id, district, names that are kept out of the lists of words, with their counts.

    Nothing where there is none. ``terms`` is the table; ``named`` comes from ``analysis.language.tokens.named``.
    """
    own = terms.drop(index=policy(terms, documents).index).rename(columns={"term": "name"})
    every = pd.concat([named, own[["doc_id", "name", "count"]]], ignore_index=True)
    every = every.sort_values(["count", "name"], ascending=[False, True])
    told = {doc_id: "、".join(f"{name} {n}" for name, n in zip(own["name"], own["count"], strict=True))
            for doc_id, own in every.groupby("doc_id")}  # fmt: skip
    rows = documents[["doc_id", "district"]]
    return rows.assign(names=rows["doc_id"].map(told))


def leading(found: pd.DataFrame, top: int) -> pd.DataFrame:
    """The ``top`` words of each document with the highest z, of those it uses more than the others and not rarely."""
    used = found[(found["count"] >= FEWEST) & (found["z"] > 0)]
    return used.sort_values(["z", "term"], ascending=[False, True], kind="stable").groupby("doc_id").head(top)


def counts(terms: pd.DataFrame) -> pd.DataFrame:
    """Document × word: how often each document has each word, from the ``terms`` table."""
    return terms.pivot(index="doc_id", columns="term", values="count").fillna(0)
