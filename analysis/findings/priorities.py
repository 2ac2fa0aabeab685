"""How attention differs between reports, and between what was done and what is planned; how sure that is.

Attention to a theme is its share of the characters of a part (review or plan) of a report. Its interval comes with the
``themes`` table. Tests permute whole sections (``analysis.findings.inference``), since sentences of one section speak
of one matter. A report is one text, no sample of texts: interval and test say how much a share hangs on single
sections.
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from analysis.findings.inference import LEVEL, MIN_SECTIONS, any_difference, compare_shares, holm
from analysis.findings.values import listed
from analysis.tables.vocabularies import GENERAL, THEMES
from analysis.themes.attention import part_table, parts

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

    from numpy.typing import NDArray

PARTS = ("review", "plan")
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
    high_share, distance. Themes that no report has are not listed.
    """
    rows = []
    for theme, group in found[found["stance"] == stance].groupby("theme", sort=False):
        ordered = group.sort_values("share", kind="stable")
        low, high = ordered.iloc[0], ordered.iloc[-1]
        ends = (low["doc_id"], low["share"], high["doc_id"], high["share"], high["share"] - low["share"])
        rows.append((theme, len(group), group["share"].mean(), *ends))
    columns = ["theme", "reports", "mean", "low_report", "low_share", "high_report", "high_share", "distance"]
    table = pd.DataFrame(rows, columns=columns)
    table = table[table["high_share"] > 0]
    return table.sort_values("distance", ascending=False, kind="stable", ignore_index=True)


def without_general(found: pd.DataFrame) -> pd.DataFrame:
    """One row per part and policy theme: share with and without the characters of preambles and closings (general).

    Columns: doc_id, stance, theme, share, share_without, change. ``found`` comes from ``shares``.
    """
    policy = found.loc[found["theme"] != GENERAL, ["doc_id", "stance", "theme", "share", "n_chars"]]
    total = policy.groupby(["doc_id", "stance"])["n_chars"].transform("sum")
    table = policy.assign(share_without=(policy["n_chars"] / total).where(total > 0, 0.0))
    return table.assign(change=table["share_without"] - table["share"]).drop(columns="n_chars").reset_index(drop=True)


def section_chars(sentences: pd.DataFrame, doc_id: str, stance: str) -> NDArray[np.float64]:
    """Characters of each theme in each section (heading to heading) of one part: sections × themes of the codebook.

    Sections without a character have no shares and are left out.
    """
    own = sentences[sentences["doc_id"] == doc_id]
    own = own.assign(part=parts(own), n_chars=own["text"].str.len())
    chars = part_table(own[own["stance"] == stance]).reshape(-1, len(THEMES))
    return chars[chars.any(axis=1)]


def between_stances(sentences: pd.DataFrame, documents: pd.DataFrame) -> pd.DataFrame:
    """One row per report with both parts × theme: review, plan, difference (plan minus review), low, high, p, p_holm.

    Themes that neither part has are not listed. Holm's correction is over the others of one report. Intervals and p are
    nan where a part has too few sections.
    """
    tables = []
    for doc in documents["doc_id"]:
        if all(_n(sentences, doc, part) >= MIN_SENTENCES for part in PARTS):
            plan, review = (section_chars(sentences, doc, part) for part in ("plan", "review"))
            tables.append(_compare(plan, review).assign(doc_id=doc))
    columns = ["doc_id", "theme", "review", "plan", "difference", "low", "high", "p", "p_holm"]
    return _stack(tables).rename(columns={"left": "plan", "right": "review"}).reindex(columns=columns)


def by_theme(sentences: pd.DataFrame, documents: pd.DataFrame, stance: str) -> pd.DataFrame:
    """One row per theme of one part: theme, reports, p, p_holm of “all reports give it the same share”.

    There is one test for each theme that a report has, however many reports there are. Reports of fewer than
    MIN_SECTIONS sections take no part; p is nan where fewer than two are left. Holm's correction is over the themes.
    """
    docs = [doc for doc in documents["doc_id"] if _n(sentences, doc, stance) >= MIN_SENTENCES]
    chars = {doc: section_chars(sentences, doc, stance) for doc in docs}
    group = [doc for doc, own in chars.items() for _ in own]
    part = np.vstack([np.zeros((0, len(THEMES))), *chars.values()])
    tested = sum(len(own) >= MIN_SECTIONS for own in chars.values())
    rows = [
        (theme, tested, any_difference(column, part.sum(axis=1), group))
        for theme, column in zip(THEMES, part.T, strict=True)
        if column.sum() > 0
    ]
    table = pd.DataFrame(rows, columns=["theme", "reports", "p"])
    return table.assign(p_holm=holm(table["p"].astype(float).tolist()))


def between_reports(sentences: pd.DataFrame, documents: pd.DataFrame, stance: str) -> pd.DataFrame:
    """One row per pair of reports × theme of one part that either of them has.

    Columns: left, right (doc_ids), left_share, right_share, difference (left minus right), low, high, p, p_holm. Holm's
    correction is over all pairs and themes.
    """
    docs = [doc for doc in documents["doc_id"] if _n(sentences, doc, stance) >= MIN_SENTENCES]
    chars = {doc: section_chars(sentences, doc, stance) for doc in docs}
    tables = [
        _compare(chars[left], chars[right])
        .rename(columns={"left": "left_share", "right": "right_share"})
        .assign(left=left, right=right)
        for left, right in combinations(docs, 2)
    ]
    columns = ["left", "right", "theme", "left_share", "right_share", "difference", "low", "high", "p", "p_holm"]
    table = _stack(tables).reindex(columns=columns)
    return table.assign(p_holm=holm(table["p"].astype(float).tolist()))


def seen_attention(found: pd.DataFrame, names: Mapping[str, str], themes: Mapping[str, str]) -> str:
    """What each plan (without plans, each review) attends to most, in one sentence; ``found`` comes from ``shares``."""
    policy = found[found["theme"] != GENERAL]
    for stance in reversed(PARTS):
        part = policy[policy["stance"] == stance]
        if len(part):
            top = part.loc[part.groupby("doc_id", sort=False)["share"].idxmax()].to_dict("records")
            said = [f"{names[row['doc_id']]} {themes[row['theme']]} ({_share(row)})" for row in top]
            return f"In its {stance} each report attends most to one policy theme: {'; '.join(said)}."
    return "No part of a report is long enough to be divided into themes."


def seen_spread(table: pd.DataFrame, names: Mapping[str, str], themes: Mapping[str, str]) -> str:
    """Where the reports lie furthest apart, in one sentence; ``table`` comes from ``spread``."""
    if table.empty or table["reports"].max() < 2:
        return "There are not two reports to compare."
    first, last = table.iloc[0], table.iloc[-1]
    return (
        f"The reports lie furthest apart in {themes[first['theme']]} ({first['low_share']:.0%} in "
        f"{names[first['low_report']]}, {first['high_share']:.0%} in {names[first['high_report']]}) and closest in "
        f"{themes[last['theme']]} ({last['distance'] * 100:.1f} percentage points from least to most)."
    )


def seen_by_theme(table: pd.DataFrame, themes: Mapping[str, str]) -> str:
    """In which themes the reports differ more than by chance, in one sentence; ``table`` comes from ``by_theme``."""
    tested = table.dropna(subset="p")
    if tested.empty:
        return "There are not two reports with enough sections for a test."
    sure = tested[tested["p_holm"] < LEVEL].sort_values("p_holm", kind="stable")["theme"]
    among = f"among {tested['reports'].max()} reports, tested in {len(tested)} themes and corrected for their number"
    if sure.empty:
        return f"No difference of attention is shown {among}."
    return f"Attention differs in {listed(themes[theme] for theme in sure)} {among}."


def seen_stances(table: pd.DataFrame, names: Mapping[str, str], themes: Mapping[str, str]) -> str:
    """Whether plans set other priorities than reviews, in one sentence; ``table`` comes from ``between_stances``."""
    if table.empty:
        return "No report has both a review and a plan long enough to compare."
    said = []
    for doc, group in table.groupby("doc_id", sort=False):
        sure = group[group["p_holm"] < LEVEL].sort_values("p_holm", kind="stable").to_dict("records")
        moves = ", ".join(f"{themes[row['theme']]} {row['difference'] * 100:+.0f} points" for row in sure)
        tested = group["p"].notna().any()
        said.append(f"{names[str(doc)]}: {moves or ('no difference shown' if tested else 'too few sections to test')}")
    return f"Plan against review, corrected for the number of themes: {'; '.join(said)}."


def seen_general(table: pd.DataFrame, names: Mapping[str, str], themes: Mapping[str, str]) -> str:
    """What leaving general out changes, in one sentence; ``table`` comes from ``without_general``."""
    if table.empty:
        return "There is nothing to leave out."
    row = table.sort_values("change", ascending=False, kind="stable").iloc[0]
    where = f"{themes[row['theme']]}, {names[row['doc_id']]}, {row['stance']}"
    return (
        "Without preambles and closings the other shares of a part grow by one factor, so their order stays; the "
        f"largest change is {row['change'] * 100:.1f} percentage points ({where})."
    )


def _sizes(themes: pd.DataFrame) -> pd.Series[int]:
    return themes.groupby(["doc_id", "stance"])["n_sentences"].transform("sum")


def _n(sentences: pd.DataFrame, doc: str, stance: str) -> int:
    return int(((sentences["doc_id"] == doc) & (sentences["stance"] == stance)).sum())


def _compare(left: NDArray[np.float64], right: NDArray[np.float64]) -> pd.DataFrame:
    """``compare_shares`` of two sections × themes arrays for the themes that either has; with a theme column."""
    part = np.vstack([left, right])
    stated = part.sum(axis=0) > 0
    first = np.arange(len(part)) < len(left)
    return compare_shares(part[:, stated], part.sum(axis=1), first).assign(theme=np.array(THEMES)[stated])


def _stack(tables: list[pd.DataFrame]) -> pd.DataFrame:
    none = np.zeros((0, len(THEMES)))
    return pd.concat(tables, ignore_index=True) if tables else _compare(none, none).iloc[:0]


def _share(row: Mapping[Hashable, Any]) -> str:
    if pd.isna(row["share_low"]):
        return f"{row['share']:.0%}"
    return f"{row['share']:.0%}, interval {row['share_low']:.0%}–{row['share_high']:.0%}"
