"""How attention differs between reports, and between what was done and what is planned; how sure that is.

Attention to a theme is its share of the characters of a part (review or plan) of a report. Estimate and intervals come
with the ``themes`` table; ``analysis.findings.attention`` compares them.
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pandas as pd

from analysis.findings.attention import COLUMNS, compared, distance
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
    docs = {str(doc_id): own for doc_id, own in part.groupby("doc_id", sort=False)}
    tables = [
        compared(docs[left], docs[right], yard).assign(left_doc=left, right_doc=right)
        for left, right in combinations(docs, 2)
    ]
    return _stack(tables, ["left_doc", "right_doc"])


def pairs(table: pd.DataFrame) -> pd.DataFrame:
    """One row per pair of reports, furthest apart first: left_doc, right_doc, distance, different, clear.

    ``distance`` is the total variation, ``different`` and ``clear`` are numbers of themes; ``table`` comes from
    ``between_reports``.
    """
    rows = [
        (left, right, distance(own), int(own["different"].sum()), int(own["clear"].sum()))
        for (left, right), own in table.groupby(["left_doc", "right_doc"], sort=False)
    ]
    made = pd.DataFrame(rows, columns=["left_doc", "right_doc", "distance", "different", "clear"])
    return made.sort_values("distance", ascending=False, kind="stable", ignore_index=True)


def spoken_of(table: pd.DataFrame) -> pd.DataFrame:
    """The rows of ``compared`` whose theme either part speaks of by the estimate; the others are not worth a line."""
    return table[table[["left", "right"]].max(axis=1) >= STATED]


def _sizes(themes: pd.DataFrame) -> pd.Series[int]:
    return themes.groupby(["doc_id", "stance"])["n_sentences"].transform("sum")


def _stack(tables: list[pd.DataFrame], keys: list[str]) -> pd.DataFrame:
    columns = [*keys, *COLUMNS]
    return pd.concat(tables, ignore_index=True)[columns] if tables else pd.DataFrame(columns=columns)
