"""How attention differs between reports, and between what was done and what is planned; how sure that is.

Attention to a theme is its share of the characters of a part (review or plan) of a report. Estimate and intervals come
with the ``themes`` table; ``analysis.findings.attention`` compares them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from analysis.findings.attention import COLUMNS, compared, contrasts
from analysis.tables.vocabularies import GENERAL, THEMES

if TYPE_CHECKING:
    from analysis.findings.yardstick import Yardstick

PARTS = ("review", "plan")
STATED = 0.005  # a smaller share is what doubts add up to, not what a part speaks of
MIN_SENTENCES = 10  # a part with fewer says too little to be divided into thirteen themes


def shares(themes: pd.DataFrame, documents: pd.DataFrame) -> pd.DataFrame:
    """The rows of ``themes`` for parts of MIN_SENTENCES sentences or more, ordered by documents, parts, codebook."""
    keys = {"doc_id": list(documents["doc_id"]), "stance": list(PARTS), "theme": list(THEMES)}
    found = themes[_sizes(themes) >= MIN_SENTENCES].copy()
    for name, order in keys.items():
        found = found[found[name].isin(order)]
    ranks = pd.DataFrame({name: found[name].map(order.index) for name, order in keys.items()}, index=found.index)
    return found.loc[ranks.sort_values(list(keys)).index].reset_index(drop=True)


def main_part(found: pd.DataFrame) -> str:
    """The part that a page on all reports is about: the plan, and the review where no plan is long enough."""
    return next((part for part in ("plan", "review") if (found["stance"] == part).any()), "plan")


def left_out(themes: pd.DataFrame) -> pd.DataFrame:
    """One row per part that is too short to compare: doc_id, stance, n_sentences."""
    short = themes[(_sizes(themes) < MIN_SENTENCES) & themes["stance"].isin(PARTS)]
    sizes = short.groupby(["doc_id", "stance"], sort=False)["n_sentences"].sum().reset_index()
    return sizes[sizes["n_sentences"] > 0].reset_index(drop=True)


def spread(found: pd.DataFrame, stance: str) -> pd.DataFrame:
    """One row per theme of one part, widest first: the reports with least and most share, and how far they are apart.

    ``found`` comes from ``shares``. Columns: theme, reports (their number), mean, low_report, low_share, high_report,
    high_share, distance. Themes that no report speaks of are not listed.
    """
    rows = []
    for theme, group in found[found["stance"] == stance].groupby("theme", sort=False):
        ordered = group.sort_values("share", kind="stable")
        low, high = ordered.iloc[0], ordered.iloc[-1]
        ends = (low["doc_id"], low["share"], high["doc_id"], high["share"], high["share"] - low["share"])
        rows.append((theme, len(group), group["share"].mean(), *ends))
    columns = ["theme", "reports", "mean", "low_report", "low_share", "high_report", "high_share", "distance"]
    table = pd.DataFrame(rows, columns=columns)
    table = table[table["high_share"] >= STATED]
    return table.sort_values("distance", ascending=False, kind="stable", ignore_index=True)


def without_general(found: pd.DataFrame) -> pd.DataFrame:
    """One row per part and policy theme: share with and without preambles and closings (general).

    Columns: doc_id, stance, theme, share, share_without, change. ``found`` comes from ``shares``.
    """
    policy = found.loc[found["theme"] != GENERAL, ["doc_id", "stance", "theme", "share"]]
    total = policy.groupby(["doc_id", "stance"])["share"].transform("sum")
    table = policy.assign(share_without=(policy["share"] / total).where(total > 0, 0.0))
    return table.assign(change=table["share_without"] - table["share"]).reset_index(drop=True)


def between_stances(found: pd.DataFrame, yard: Yardstick) -> pd.DataFrame:
    """One row per report with both parts × theme: doc_id and the columns of ``compared``.

    The plan is left, the review right; ``found`` comes from ``shares``.
    """
    tables = []
    for doc_id, own in found.groupby("doc_id", sort=False):
        plan, review = (own[own["stance"] == stance] for stance in ("plan", "review"))
        if len(plan) and len(review):
            tables.append(compared(plan, review, yard).assign(doc_id=doc_id))
    return _stack(tables, ["doc_id"])


def between_reports(found: pd.DataFrame, stance: str, yard: Yardstick) -> pd.DataFrame:
    """One row per pair of reports × theme of one part: left_doc, right_doc and the columns of ``compared``.

    Each pair is a family of its own, over the themes. ``found`` comes from ``shares``.
    """
    part = found[found["stance"] == stance]
    docs = part["doc_id"].drop_duplicates().to_numpy()
    shares, errors = (
        part.pivot(index="doc_id", columns="theme", values=value).reindex(index=docs, columns=THEMES).to_numpy(float)
        for value in ("share", "share_se")
    )
    left, right = np.triu_indices(len(docs), 1)
    table = contrasts(THEMES, (shares[left], errors[left]), (shares[right], errors[right]), yard)
    for place, (name, at) in enumerate((("left_doc", left), ("right_doc", right))):
        table.insert(place, name, np.repeat(docs[at], len(THEMES)))
    return table


def pairs(table: pd.DataFrame) -> pd.DataFrame:
    """One row per pair of reports, furthest apart first: left_doc, right_doc, distance, different, clear.

    ``distance`` is the total variation, ``different`` and ``clear`` are numbers of themes; ``table`` comes from
    ``between_reports``.
    """
    apart = table.assign(distance=table["difference"].abs() / 2)
    made = apart.groupby(["left_doc", "right_doc"], sort=False)[["distance", "different", "clear"]].sum().reset_index()
    made = made.astype({"different": int, "clear": int})
    return made.sort_values("distance", ascending=False, kind="stable", ignore_index=True)


def clearest(table: pd.DataFrame) -> pd.DataFrame:
    """One row per theme with a clear difference, largest first: its ends, and how many pairs have a clear one.

    Columns: theme, high_doc, high, low_doc, low (the two shares), pairs; ``table`` comes from ``between_reports``.
    """
    clear = table[table["clear"].astype(bool)]
    rows = []
    for theme, own in clear.groupby("theme", sort=False):
        row = own.iloc[int(own["difference"].abs().to_numpy(float).argmax())]
        ends = sorted([(row["left"], row["left_doc"]), (row["right"], row["right_doc"])])
        rows.append((theme, ends[1][1], ends[1][0], ends[0][1], ends[0][0], len(own)))
    made = pd.DataFrame(rows, columns=["theme", "high_doc", "high", "low_doc", "low", "pairs"])
    largest = (made["high"] - made["low"]).sort_values(ascending=False, kind="stable")
    return made.loc[largest.index].reset_index(drop=True)


def spoken_of(table: pd.DataFrame) -> pd.DataFrame:
    """The rows of ``compared`` whose theme either part speaks of by the estimate; the others are not worth a line."""
    return table[table[["left", "right"]].max(axis=1) >= STATED]


def _sizes(themes: pd.DataFrame) -> pd.Series[int]:
    return themes.groupby(["doc_id", "stance"])["n_sentences"].transform("sum")


def _stack(tables: list[pd.DataFrame], keys: list[str]) -> pd.DataFrame:
    columns = [*keys, *COLUMNS]
    return pd.concat(tables, ignore_index=True)[columns] if tables else pd.DataFrame(columns=columns)
