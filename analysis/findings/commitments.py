"""What is promised, by when, and how firmly: the ``commitments`` table counted, with intervals and tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from analysis.findings.inference import LEVEL, any_difference, wilson
from analysis.tables.years import called_by

if TYPE_CHECKING:
    from collections.abc import Mapping

RUN = 5  # promises
MEASURES = {"binding": "bind", "number": "carry a number", "deadline": "name a deadline"}


def marked(commitments: pd.DataFrame) -> pd.DataFrame:
    """The promises with one boolean column per measure: binding, number, deadline."""
    return commitments.assign(
        binding=commitments.firmness == "binding", number=commitments.n_targets > 0, deadline=commitments.due.notna()
    )


def _numbers(commitments: pd.DataFrame, documents: pd.DataFrame) -> pd.DataFrame:
    """One row per report: doc_id, district, promises (their number)."""
    promises = commitments.groupby("doc_id").size().reindex(documents.doc_id, fill_value=0)
    return documents[["doc_id", "district"]].assign(promises=promises.to_numpy())


def shares(commitments: pd.DataFrame, documents: pd.DataFrame) -> pd.DataFrame:
    """One row per report × measure (binding, number, deadline): k of n promises, share, low, high (95 %, Wilson).

    Reports come in the order of ``documents``; one without promises has n = 0 and no share.
    """
    found = marked(commitments)
    rows = []
    for doc_id, district in zip(documents.doc_id, documents.district, strict=True):
        own = found[found.doc_id == doc_id]
        n = len(own)
        for measure in MEASURES:
            k = int(own[measure].sum())
            rows.append((doc_id, district, measure, n, k, k / n if n else float("nan"), *wilson(k, n)))
    return pd.DataFrame(rows, columns=["doc_id", "district", "measure", "n", "k", "share", "low", "high"])


def runs(commitments: pd.DataFrame) -> pd.DataFrame:
    """One row per run of about RUN consecutive promises of a report: doc_id, n and the number of each measure.

    Promises that stand together resemble each other; the tests therefore move whole runs.
    """
    found = marked(commitments).sort_values(["doc_id", "start"], kind="stable").assign(n=1.0)
    place = found.groupby("doc_id").cumcount()
    size = found.groupby("doc_id").n.transform("size")
    found["run"] = place * (size / RUN).round().clip(lower=1) // size
    return found.groupby(["doc_id", "run"])[[*MEASURES, "n"]].sum().astype(float).reset_index().drop(columns="run")


def difference_p(commitments: pd.DataFrame, measure: str) -> float:
    """p value of "the share of ``measure`` is the same in every report", whole runs permuted; nan if untestable."""
    counted = runs(commitments)
    return any_difference(counted[measure].to_numpy(), counted["n"].to_numpy(), counted["doc_id"].tolist())


def deadlines(commitments: pd.DataFrame, documents: pd.DataFrame) -> pd.DataFrame:
    """One row per promise with a deadline, in order of report and due day; ``month`` 1 is January of the year."""
    reports = documents[["doc_id", "district"]].assign(year=called_by(documents), order=range(len(documents)))
    rows = reports.merge(commitments[commitments.due.notna()], on="doc_id").sort_values(["order", "due", "start"])
    rows = rows.assign(month=(rows.due.dt.year - rows.year) * 12 + rows.due.dt.month)
    columns = [
        "doc_id",
        "district",
        "commitment_id",
        "sentence_id",
        "due",
        "month",
        "firmness",
        "verb",
        "object",
        "n_targets",
        "text",
    ]
    return rows[columns].reset_index(drop=True)


def verbs(commitments: pd.DataFrame, documents: pd.DataFrame, top: int = 15) -> pd.DataFrame:
    """One row per report × verb, for the ``top`` verbs of all reports: count, per_100 promises, binding (of them).

    ``total`` is the verb's count in all reports; verbs come most frequent first.
    """
    found = marked(commitments)
    totals = found.verb.value_counts().rename("total").rename_axis("verb").reset_index()
    totals = totals.sort_values(["total", "verb"], ascending=[False, True]).head(top)
    grid = totals.merge(_numbers(commitments, documents), how="cross")
    counts = found.groupby(["doc_id", "verb"]).binding.agg(["size", "sum"]).reset_index()
    grid = grid.merge(counts.rename(columns={"size": "count", "sum": "binding"}), on=["doc_id", "verb"], how="left")
    grid[["count", "binding"]] = grid[["count", "binding"]].fillna(0).astype(int)
    return grid.assign(per_100=100 * grid["count"] / grid["promises"])[
        ["doc_id", "district", "verb", "count", "per_100", "binding", "total"]
    ]


def by_theme(commitments: pd.DataFrame, documents: pd.DataFrame) -> pd.DataFrame:
    """One row per report × theme of any promise: n promises, their share of the report's, binding, number, deadline.

    Themes come by their number of promises in all reports, largest first.
    """
    found = marked(commitments)
    totals = found.theme.value_counts().rename_axis("theme").rename("total").reset_index()
    totals = totals.sort_values(["total", "theme"], ascending=[False, True])
    grid = totals[["theme"]].merge(_numbers(commitments, documents), how="cross")
    counts = found.assign(n=1).groupby(["doc_id", "theme"])[["n", *MEASURES]].sum().reset_index()
    grid = grid.merge(counts, on=["doc_id", "theme"], how="left")
    grid[["n", *MEASURES]] = grid[["n", *MEASURES]].fillna(0).astype(int)
    return grid.assign(share=grid.n / grid.promises)[["doc_id", "district", "theme", "n", "share", *MEASURES]]


def numbered(commitments: pd.DataFrame, documents: pd.DataFrame) -> pd.DataFrame:
    """One row per promise with a number, most numbers first.

    Columns: doc_id, district, commitment_id, sentence_id, n_targets, due, firmness, theme, text.
    """
    rows = documents[["doc_id", "district"]].merge(commitments[commitments["n_targets"] > 0], on="doc_id")
    columns = ["doc_id", "district", "commitment_id", "sentence_id", "n_targets", "due", "firmness", "theme", "text"]
    return rows.sort_values("n_targets", ascending=False, kind="stable", ignore_index=True)[columns]


def seen_shares(table: pd.DataFrame, measure: str, p: float, names: Mapping[str, str]) -> str:
    """One sentence: how far the reports lie apart in one measure, and whether a test can tell them apart.

    ``table`` comes from ``shares``, ``p`` from ``difference_p``; ``names`` says what to call each report.
    """
    rows = table[(table.measure == measure) & (table.n > 0)].sort_values("share", kind="stable")
    if rows.empty:
        return "No promise is stated in any of these reports."
    n, k = int(rows.n.sum()), int(rows.k.sum())
    whole = f"Of {n} promises {f'{k} ({k / n:.0%})' if k else 'none'} {MEASURES[measure]}"
    if len(rows) < 2 or k == 0:
        return whole + "."
    low, high = rows.iloc[0], rows.iloc[-1]
    span = (
        f"from {low.share:.0%} in {names[low.doc_id]} (95% interval {low.low:.0%}–{low.high:.0%}, n = {low.n}) "
        f"to {high.share:.0%} in {names[high.doc_id]} ({high.low:.0%}–{high.high:.0%}, n = {high.n})"
    )
    if np.isnan(p):
        return f"{whole}, {span}; there are too few promises to test whether the districts differ."
    verdict = "the districts differ" if p < LEVEL else "no difference between the districts is shown"
    return f"{whole}, {span}; {verdict} (permutation test, p = {p:.2g})."


def seen_deadlines(dated: pd.DataFrame, n: int, names: Mapping[str, str]) -> str:
    """One sentence: how many promises have a date, in whose report, and when most are due.

    ``dated`` comes from ``deadlines``; ``n`` is the number of all promises.
    """
    if dated.empty:
        return f"Of {n} promises none names a deadline." if n else "No promise is stated, so none names a deadline."
    by_report, by_month = dated.doc_id.value_counts(), dated.due.dt.month.value_counts()
    month = pd.Timestamp(2000, int(by_month.index[0]), 1).strftime("%B")
    where, share = names[by_report.index[0]], f"{len(dated) / n:.0%}"
    if len(dated) == 1:
        return f"1 of {n} promises ({share}) names a deadline, in {where}, due in {month}."
    most = "all of them" if len(by_report) == 1 else f"{by_report.iloc[0]} of them"
    return (
        f"{len(dated)} of {n} promises ({share}) name a deadline, {most} in {where}; "
        f"{by_month.iloc[0]} of the {len(dated)} {'is' if by_month.iloc[0] == 1 else 'are'} due in {month}."
    )


def seen_verbs(table: pd.DataFrame) -> str:
    """One sentence: the commonest verbs and how often they bind; ``table`` comes from ``verbs``."""
    if table.empty:
        return "No promise, so no verb of promise, is found."
    top = table.groupby("verb", sort=False)[["count", "binding"]].sum().head(3)
    words = ", ".join(f"{verb} ({row['count']}, {row.binding} of them binding)" for verb, row in top.iterrows())
    return f"The verbs that carry most promises are {words}."


def seen_themes(table: pd.DataFrame, themes: Mapping[str, str], names: Mapping[str, str]) -> str:
    """One sentence: what most promises are about; ``table`` comes from ``by_theme``, ``themes`` says theme names."""
    if table.empty:
        return "No promise is stated, so none has a theme."
    largest = table.loc[table[table.n > 0].groupby("doc_id", sort=False).n.idxmax()]
    parts = [
        f"{themes[str(row.theme)]} in {names[str(row.doc_id)]} ({row.n}, {row.share:.0%})"
        for row in largest.itertuples()
    ]
    return f"Most promises are about {', '.join(parts)}."
