"""What is said of stated quantities: who states how many, and which of them are like with like."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd

from analysis.findings.alike import LINE
from analysis.findings.district import leading
from analysis.findings.metrics import numbered

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

    from analysis.wording.words import Words


def counts(words: Words, table: pd.DataFrame, documents: pd.DataFrame) -> str:
    """How many quantities the reports state; ``table`` comes from ``findings.metrics.counts`` by status."""
    totals = table.groupby("doc_id", sort=False)["n"].sum()
    if totals.sum() == 0:
        return words.say("metrics-counts", n=0)
    lengths = documents.set_index("doc_id")["n_chars"]
    dense = (totals / lengths.reindex(totals.index) * 1000).sort_values(kind="stable")
    targets = table[table["status"] == "target"].set_index("doc_id")["n"]
    mostly = [words.reports[str(doc)] for doc in totals.index if targets[doc] > totals[doc] / 2]
    return words.say(
        "metrics-counts",
        n=totals.sum(),
        targets=targets.sum(),
        most=words.reports[str(dense.index[-1])],
        most_dense=dense.iloc[-1],
        least=words.reports[str(dense.index[0])],
        least_dense=dense.iloc[0],
        n_mostly=len(mostly),
        mostly=words.listed(mostly),
    )


def coverage(words: Words, table: pd.DataFrame) -> str:
    """Which theme has most numbers, which have some everywhere; ``table`` comes from ``findings.metrics.coverage``."""
    if table.empty:
        return words.say("metrics-coverage", n=0)
    top, *everywhere = numbered(table)
    return words.say(
        "metrics-coverage",
        n=table["n"].sum(),
        most=words.theme(top),
        n_most=table.loc[table["theme"] == top, "n"].sum(),
        n_everywhere=len(everywhere),
        everywhere=words.listed(words.theme(theme) for theme in everywhere),
    )


def percentages(words: Words, table: pd.DataFrame) -> str:
    """How the stated shares and rates lie; ``table`` comes from ``findings.metrics.percentages``."""
    found = table[table["aspect"] == "share"]
    targets = int((found["status"] == "target").sum())
    high = int((found["pct"] >= 90).sum())  # the bar that the sentence names
    return words.say("metrics-percentages", n=len(found), targets=targets, observed=len(found) - targets, high=high)


def stated(words: Words, metrics: pd.DataFrame, doc_id: str) -> str:
    """How many quantities one report states, and about what; ``metrics`` is the table."""
    own, top = metrics[metrics["doc_id"] == doc_id], leading(metrics, doc_id)
    states = own["status"].value_counts()
    return words.say(
        "metrics-stated",
        n=len(own),
        report=words.reports[doc_id],
        achieved=states.get("achieved", 0),
        target=states.get("target", 0),
        baseline=states.get("baseline", 0),
        most=words.theme(top) if top else "",
        n_most=(own["theme"] == top).sum() if top else 0,
    )


def lines(words: Words, table: pd.DataFrame, beside: pd.DataFrame) -> str:
    """What stands side by side; from ``findings.alike.lines`` and ``comparable`` of the reports of ``words``."""
    common = table.groupby("indicator_code")["doc_id"].nunique() > 1
    plain, marked = (beside[beside["plain"] == is_plain] for is_plain in (True, False))
    return words.say(
        "metrics-lines",
        n=len(common),
        common=common.sum(),
        beside=len(beside),
        plain=len(plain[LINE].drop_duplicates()),
        n_plain=len(plain),
        marked=len(marked[LINE].drop_duplicates()),
        n_marked=len(marked),
        which=words.listed(name for doc, name in words.reports.items() if (beside["doc_id"] == doc).any()),
    )


def apart(words: Words, table: pd.DataFrame) -> str:
    """What keeps values apart; ``table`` comes from ``findings.alike.apart``."""
    reasons = table[["indicator_code", "reasons"]].explode("reasons").drop_duplicates()["reasons"].value_counts()
    most = sorted(reasons.items(), key=lambda one: (-one[1], one[0]))
    return words.say(
        "metrics-apart",
        n=table["indicator_code"].nunique(),
        most=words.say(f"metrics-reason-{most[0][0]}") if most else "",
        n_most=most[0][1] if most else 0,
    )


def rates(words: Words, table: pd.DataFrame, beside: pd.DataFrame) -> str:
    """For how many values the place is known; from ``findings.alike.rates`` and ``comparable``."""
    return words.say("metrics-rates", n=len(table), beside=len(beside))


def side_by_side(words: Words, beside: pd.DataFrame) -> pd.DataFrame:
    """The rows of ``findings.alike.comparable`` as a table for readers, marks in words."""
    notes = [_note(words, row) for row in beside.to_dict("records")]
    told = beside.assign(
        note=pd.Series(notes, index=beside.index, dtype="str"), report=_reports(words, beside["doc_id"])
    )
    told["unit"] = told["base_unit"].where(told["per"] == "", told["base_unit"] + "/" + told["per"])
    columns = ["indicator_code", "unit", "aspect", "status", "doc_id", "metric_id", "sentence_id"]
    return told[[*columns, "report", "indicator", "value", "period", "note", "due", "quote"]]


def reasons(words: Words, table: pd.DataFrame) -> pd.DataFrame:
    """The rows of ``findings.alike.apart`` as a table for readers: two values, and what keeps them apart."""
    why = [words.listed(words.say(f"metrics-reason-{name}") for name in names) for names in table["reasons"]]
    told = table.assign(
        why=pd.Series(why, index=table.index, dtype="str"),
        report=_reports(words, table["doc_id"]),
        other_report=_reports(words, table["other_doc"]),
    )
    ids, other = ["doc_id", "metric_id", "sentence_id"], ["other_report", "other_value", "other_indicator"]
    return told[["indicator_code", "why", "pairs", *ids, "report", "value", "indicator", *other]]


def per_place(words: Words, table: pd.DataFrame) -> pd.DataFrame:
    """The rows of ``findings.alike.rates`` as a table for readers."""
    told = side_by_side(words, table)
    return told.drop(columns=["due", "quote"]).join(table[["per_1000", "per_km2", "source", "quote"]])


def cells(words: Words, table: pd.DataFrame) -> pd.DataFrame:
    """One row per line of ``findings.alike.cells``, one column per report: what it states; empty where nothing."""
    docs = list(words.reports)
    if table.empty:
        return pd.DataFrame(columns=docs, dtype="str")
    said = [_cell(words, row) for row in table.to_dict("records")]
    wide = table.assign(said=said).set_index([*LINE, "doc_id"])["said"].unstack("doc_id", fill_value="")
    wide = wide.reindex(columns=docs, fill_value="")
    return wide.reindex(pd.MultiIndex.from_frame(table[LINE].drop_duplicates()))


def _cell(words: Words, row: Mapping[Hashable, Any]) -> str:
    if row["n"] > 1:
        return words.say("metrics-several", n=row["n"])
    months = "" if row["plain"] or pd.isna(row["months"]) else words.say("metrics-months", n=int(row["months"]))
    period = f"({row['period']})" if row["period"] else ""
    return "\n".join(filter(None, (str(row["value"]), period, months)))


def _note(words: Words, row: Mapping[Hashable, Any]) -> str:
    months = 0 if pd.isna(row["months"]) else int(row["months"])
    marks = filter(None, row["marks"].split(";"))
    return "; ".join(words.say(f"metrics-mark-{mark.replace('_', '-')}", months=months) for mark in marks)


def _reports(words: Words, doc_ids: pd.Series[str]) -> pd.Series[str]:
    return doc_ids.map(dict(words.reports)).astype("str")
