"""What is said of stated quantities: who states how many, and which of them are like with like."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd

from analysis.findings.alike import LINE
from analysis.findings.district import leading
from analysis.findings.metrics import numbered
from analysis.findings.values import each, period
from analysis.wording.quantities import column, per, quantity, quoted, unit

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

    from analysis.wording.words import Words

NAMED = 5  # things that a headline names
# Rows of a page at most: of lines side by side, of indicators kept apart, of changes, of all quantities.
MOST_BESIDE, MOST_APART, MOST_CHANGES, MOST = 100, 40, 40, 280
EXCERPT = 150  # rows of all quantities where there are more than MOST
FEW = 0.5  # of what is stated, below which values stand side by side only where they happen to


def answer(words: Words, metrics: pd.DataFrame, beside: pd.DataFrame) -> str:
    """The title of the page: how many quantities stand beside another report's; from ``findings.alike.comparable``."""
    return words.say("metrics-answer", n=len(metrics), beside=len(beside))


def lead(words: Words, table: pd.DataFrame, beside: pd.DataFrame) -> str:
    """How many quantities are results, how many targets; ``table`` comes from ``findings.metrics.counts`` by status.

    Where few of them are in ``beside``, from ``findings.alike.comparable``, it says why.
    """
    by_status = table.groupby("status")["n"].sum()
    states = {name: int(by_status.get(name, 0)) for name in ("achieved", "target", "baseline")}
    n = int(by_status.sum())
    return words.say("metrics-lead", n=n, beside="few" if len(beside) < FEW * n else "many", **states).strip()


def mostly_targets(table: pd.DataFrame) -> list[str]:
    """The reports (doc_ids) more than half of whose quantities are targets; ``table`` from ``counts`` by status."""
    return list(table.loc[(table["status"] == "target") & (table["share"] > 0.5), "doc_id"])


def counts(words: Words, table: pd.DataFrame) -> str:
    """Which reports state targets, which results; ``table`` comes from ``findings.metrics.counts`` by status."""
    stated = table[(table["status"] == "target") & table["share"].notna()].sort_values("share", kind="stable")
    if stated.empty:
        return words.say("metrics-none")
    low, high = (stated.iloc[at] for at in (0, -1))
    return words.say(
        "metrics-counts",
        n=len(stated),
        mostly=len(mostly_targets(table)),
        least=words.reports[low["doc_id"]],
        least_share=low["share"],
        most=words.reports[high["doc_id"]],
        most_share=high["share"],
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
        in_reports="all" if beside["doc_id"].nunique() == len(words.reports) else beside["doc_id"].nunique(),
    )


def beside_headline(words: Words, beside: pd.DataFrame) -> str:
    """Which things can be compared, those of most reports first; ``beside`` from ``findings.alike.comparable``."""
    reports = beside.groupby("indicator_code", sort=False)["doc_id"].nunique()
    names = [words.indicator(str(code)) for code in reports.sort_values(ascending=False, kind="stable").index]
    rest = max(0, len(names) - NAMED)
    return words.say("metrics-beside", n=len(names), rest=rest, names=" · ".join(names[:NAMED]))


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
    """The rows of ``findings.alike.comparable`` as a table for readers: values with their units, marks in words."""
    told = beside.assign(
        value=_values(words, beside),
        note=column(beside, [note(words, row) for row in beside.to_dict("records")]),
        report=_reports(words, beside["doc_id"]),
    )
    columns = ["indicator_code", "status", "aspect", "doc_id", "metric_id", "sentence_id", "report", "value", "quote"]
    told = told[[*columns, "indicator", "period", "note", "due", "base_low", "base_unit"]]
    plain = {"aspect": (told["aspect"] == "level"), "note": told["note"] == "", "due": told["due"].isna()}
    return told.drop(columns=[name for name, says_nothing in plain.items() if says_nothing.all()])


def reasons(words: Words, table: pd.DataFrame) -> pd.DataFrame:
    """The rows of ``findings.alike.apart`` of most pairs for readers: two values, and what keeps them apart."""
    table = table.sort_values("pairs", ascending=False, kind="stable").head(MOST_APART)
    why = [words.listed(words.say(f"metrics-reason-{name}") for name in names) for names in table["reasons"]]
    told = table.assign(
        why=column(table, why),
        report=_reports(words, table["doc_id"]),
        other_report=_reports(words, table["other_doc"]),
        value=_values(words, table),
        other_value=column(table, [quantity(words, row, "other_") for row in table.to_dict("records")]),
    )
    ids, sorts = ["doc_id", "metric_id", "sentence_id"], ["base_low", "base_unit", "other_base_low", "other_base_unit"]
    other = ["other_report", "other_value", "other_indicator"]
    return told[["indicator_code", "why", "pairs", *ids, "report", "value", "indicator", *other, *sorts]]


def per_place(words: Words, table: pd.DataFrame) -> pd.DataFrame:
    """The rows of ``findings.alike.rates`` as a table for readers."""
    told = side_by_side(words, table)
    return told.drop(columns=["due", "quote"], errors="ignore").join(table[["per_1000", "per_km2", "source", "quote"]])


def by_theme(words: Words, table: pd.DataFrame) -> pd.DataFrame:
    """One row per theme, most numbers first: theme in words, n, told (how many are results, how many targets)."""
    rows = table.groupby("theme", sort=False)[["achieved", "target", "baseline", "n"]].sum().reset_index()
    rows = rows.sort_values("n", ascending=False, kind="stable", ignore_index=True)
    told = [words.say("metrics-of-theme", **{k: row[k] for k in ("n", "achieved", "target")}) for row in _rows(rows)]
    return rows.assign(theme=rows["theme"].map(words.theme), told=column(rows, told))


def every(words: Words, metrics: pd.DataFrame) -> pd.DataFrame:
    """The table of quantities for readers; where there are more than MOST, the first of reports."""
    own = max(1, EXCERPT // max(1, metrics["doc_id"].nunique()))
    rows = metrics if len(metrics) <= MOST else metrics.groupby("doc_id", sort=False).head(own).head(EXCERPT)
    told = rows.assign(
        report=_reports(words, rows["doc_id"]),
        value=_values(words, rows),
        period=each(rows, lambda row: period(row["period_start"], row["period_end"])),
    )
    columns = ["doc_id", "sentence_id", "metric_id", "report", "value", "quote", "indicator", "theme", "status"]
    return told[[*columns, "period", "base_low", "base_unit"]]


def foremost(beside: pd.DataFrame) -> pd.DataFrame:
    """The rows of ``findings.alike.comparable`` that a page shows: whole lines, of most reports first."""
    line = beside.groupby(LINE, sort=False)
    rows = beside.assign(at=-line["doc_id"].transform("nunique"), line=line.ngroup())
    rows = rows.sort_values(["at", "line"], kind="stable")
    before = rows.groupby("line", sort=False).size().cumsum()  # rows up to the end of each line
    return rows[rows["line"].map(before) <= max(MOST_BESIDE, before.iloc[0])].drop(columns=["at", "line"])


def changes(words: Words, table: pd.DataFrame) -> pd.DataFrame:
    """The changes of ``findings.metrics.percentages`` for readers, largest rise first."""
    rows = table[table["aspect"] == "change"]
    told = rows.assign(value=rows["value"] + "%", base_low=rows["pct"], base_unit="%")
    return words.with_report(told.drop(columns=["aspect", "pct", "indicator_code"])).head(MOST_CHANGES)


def named(words: Words, row: Mapping[Hashable, Any]) -> str:
    """What a quantity is of: the name of its indicator, or without one the words of the source."""
    code, said = row["indicator_code"], row["indicator"]
    return words.indicator(code) if isinstance(code, str) else quoted(words, said) if isinstance(said, str) else "–"


def head(words: Words, line: Mapping[str, str]) -> str:
    """What a line of ``findings.alike`` is of: indicator, what narrows it, whether a result or a target."""
    narrowed = quoted(words, line["thing"] + line["scope"]) if line["thing"] or line["scope"] else ""
    denominator = words.say("metrics-per", per=unit(words, line["per"], 1)) if line["per"] else ""
    name, aspect = words.indicator(line["indicator_code"]), words.code(line["aspect"])
    aspect = "" if line["aspect"] == "level" or aspect in name else aspect
    parts = [name, narrowed, denominator, aspect, words.code(line["status"])]
    return " · ".join(filter(None, parts))


def note(words: Words, row: Mapping[Hashable, Any]) -> str:
    """What to keep in mind of a value of ``findings.alike.lines``; empty for most."""
    months = 0 if pd.isna(row["months"]) else int(row["months"])
    marks = filter(None, row["marks"].split(";"))
    return words.listed(words.say(f"metrics-mark-{mark.replace('_', '-')}", months=months) for mark in marks)


def _values(words: Words, rows: pd.DataFrame) -> pd.Series[str]:
    return column(rows, [_value(words, row) for row in _rows(rows)])


def _value(words: Words, row: Mapping[Hashable, Any]) -> str:
    return per(words, quantity(words, row), row.get("per"))


def _rows(frame: pd.DataFrame) -> list[dict[Hashable, Any]]:
    return frame.to_dict("records")


def _reports(words: Words, doc_ids: pd.Series[str]) -> pd.Series[str]:
    return doc_ids.map(dict(words.reports)).astype("str")
