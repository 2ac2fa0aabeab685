"""What is promised, by when, and how firmly: counted over promises and over the sentences of the plan."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from statsmodels.stats.multitest import multipletests

from analysis.findings.inference import LEVEL, permutation_p
from analysis.profiles.pledges import measures, promises
from analysis.profiles.reading_error import RIGHT, shipped
from analysis.tables.years import called_by

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

RUN = 5  # promises, or sentences of a plan
CHECKED = (("promise", "number"), ("promise", "deadline"), ("sentence", "specific"), ("sentence", "binding"))
_CHECKS = ("binding", "number", "deadline")  # what lets a promise be checked afterwards


def headlined(tables: Sequence[pd.DataFrame]) -> list[tuple[pd.DataFrame, str, str]]:
    """(table, unit, measure) of what is said in a sentence, of CHECKED: what is read rightly enough, or by people.

    What is read less rightly than ``reading_error.RIGHT`` (F1 on the annotated reports) stays in the table.
    """
    found = []
    for table in tables:
        for unit, measure in table[["unit", "measure"]].drop_duplicates().itertuples(index=False):
            by_hand = (table.loc[table["n"] > 0, "origin"] == "reviewed").all()
            if (unit, measure) in CHECKED and (by_hand or shipped()[f"{unit}:{measure}"].f1() >= RIGHT):
                found.append((table, str(unit), str(measure)))
    return found


def errors() -> pd.DataFrame:
    """One row per measure: measure (with its unit), the counts of ``ReadingError``, f1 (of those that have it)."""
    rows = [
        {"measure": name.replace(":", " "), **error._asdict(), "f1": error.f1()} for name, error in shipped().items()
    ]
    return pd.DataFrame(rows)


def runs(marked: pd.DataFrame, names: Iterable[str]) -> pd.DataFrame:
    """One row per run of about RUN consecutive rows of a report: doc_id, n and the number of each measure of ``names``.

    Promises that stand together resemble each other; the tests therefore move whole runs.
    """
    found = marked.sort_values(["doc_id", "start"], kind="stable").assign(n=1.0)
    place = found.groupby("doc_id").cumcount()
    size = found.groupby("doc_id")["n"].transform("size")
    found["run"] = place * (size / RUN).round().clip(lower=1) // size
    return found.groupby(["doc_id", "run"])[[*names, "n"]].sum().astype(float).reset_index().drop(columns="run")


def differences(marked: pd.DataFrame, documents: pd.DataFrame, unit: str) -> pd.DataFrame:
    """One row per pair of reports × measure: two shares of what was read, and whether they differ more than by chance.

    Columns: left, right (doc_ids), measure, left_share, right_share, p (permutation of runs), p_holm. All pairs and
    measures of a unit are one family of tests (Holm 1979), on whichever page a pair is shown. p is nan where a report
    has too few runs. The test asks how much a share hangs on single runs; the interval of ``shares``, how far it is
    rightly read.
    """
    names = list(measures(unit))
    found = runs(marked, names)
    totals = found.groupby("doc_id")[[*names, "n"]].sum()
    rows: list[tuple[str, str, str, float, float, float]] = []
    for left, right in combinations([doc for doc in documents["doc_id"] if doc in totals.index], 2):
        pair = found[found["doc_id"].isin([left, right])]
        first = np.asarray(pair["doc_id"] == left)
        p = permutation_p(pair[names].to_numpy(), pair["n"].to_numpy(), first)
        ends = (totals.loc[doc, names] / totals.loc[doc, "n"] for doc in (left, right))
        rows += [(left, right, *told) for told in zip(names, *ends, p, strict=True)]
    table = pd.DataFrame(rows, columns=["left", "right", "measure", "left_share", "right_share", "p"])
    tested = table["p"].notna()
    corrected_p = multipletests(table.loc[tested, "p"], method="holm")[1] if tested.any() else []
    return table.assign(p_holm=pd.Series(corrected_p, index=table.index[tested], dtype=float))


def apart(table: pd.DataFrame, measure: str) -> pd.DataFrame:
    """The rows of ``differences`` of one measure whose difference is larger than chance makes, smallest p first."""
    return table[(table["measure"] == measure) & (table["p_holm"] < LEVEL)].sort_values("p_holm", kind="stable")


def standing_out(table: pd.DataFrame, measure: str) -> list[str]:
    """The reports (doc_ids) that differ from every other one in a measure, and have more of it; ``differences``."""
    tested, sure = table[(table["measure"] == measure) & table["p"].notna()], apart(table, measure)
    docs = pd.unique(tested[["left", "right"]].to_numpy().ravel())
    more = sure["left"].where(sure["left_share"] > sure["right_share"], sure["right"]).tolist()
    return [str(doc) for doc in docs if more.count(doc) == len(docs) - 1]


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


def _numbers(commitments: pd.DataFrame, documents: pd.DataFrame) -> pd.DataFrame:
    """One row per report: doc_id, district, promises (their number)."""
    n = commitments.groupby("doc_id").size().reindex(documents["doc_id"], fill_value=0)
    return documents[["doc_id", "district"]].assign(promises=n.to_numpy())


def verbs(commitments: pd.DataFrame, documents: pd.DataFrame, top: int = 15) -> pd.DataFrame:
    """One row per report × verb, for the ``top`` verbs of all reports: count, per_100 promises, binding (of them).

    ``total`` is the verb's count in all reports; verbs come most frequent first.
    """
    found = promises(commitments)
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
    found = promises(commitments)
    totals = found.theme.value_counts().rename_axis("theme").rename("total").reset_index()
    totals = totals.sort_values(["total", "theme"], ascending=[False, True])
    grid = totals[["theme"]].merge(_numbers(commitments, documents), how="cross")
    counts = found.assign(n=1).groupby(["doc_id", "theme"])[["n", *_CHECKS]].sum().reset_index()
    grid = grid.merge(counts, on=["doc_id", "theme"], how="left")
    grid[["n", *_CHECKS]] = grid[["n", *_CHECKS]].fillna(0).astype(int)
    return grid.assign(share=grid.n / grid.promises)[["doc_id", "district", "theme", "n", "share", *_CHECKS]]


def numbered(commitments: pd.DataFrame, documents: pd.DataFrame) -> pd.DataFrame:
    """One row per promise with a number, most numbers first.

    Columns: doc_id, district, commitment_id, sentence_id, n_targets, due, firmness, theme, text.
    """
    rows = documents[["doc_id", "district"]].merge(commitments[commitments["n_targets"] > 0], on="doc_id")
    columns = ["doc_id", "district", "commitment_id", "sentence_id", "n_targets", "due", "firmness", "theme", "text"]
    return rows.sort_values("n_targets", ascending=False, kind="stable", ignore_index=True)[columns]
