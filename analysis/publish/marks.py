"""What each mention of a report was read as, in words: a line that a person can hold against the source."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd

from analysis.tables.tables import Tables
from analysis.tables.vocabularies import GENERAL
from analysis.wording.labels import label

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Mark:
    """One mention, the theme of its sentence, and what was read (no words where it only delimits or numbers)."""

    mention_id: str
    start: int
    end: int
    quote: str
    kind: str
    theme: str
    rule: str
    words: str

    @property
    def title(self) -> str:
        """All of it in one line, for a tooltip."""
        return f"{label(self.kind)}: {self.words}" if self.words else label(self.kind)


def marks(tables: Tables, doc_id: str) -> tuple[Mark, ...]:
    """The mentions of one report in reading order."""
    themes = {row["sentence_id"]: row["theme"] for row in rows(tables.sentences, doc_id)}
    words = _words(tables, doc_id)
    return tuple(
        Mark(
            row["mention_id"], row["start"], row["end"], row["quote"], row["kind"],
            themes.get(row["sentence_id"], GENERAL), row["rule"], words.get(row["mention_id"], ""),
        )
        for row in rows(tables.mentions, doc_id)
    )  # fmt: skip


def rows(frame: pd.DataFrame, doc_id: str) -> list[Row]:
    """The rows of one report in reading order; a missing value is None."""
    mine = frame[frame["doc_id"] == doc_id].sort_values(["start", "end"], kind="stable")
    return [
        {str(name): None if pd.isna(value) else value for name, value in row.items()} for row in mine.to_dict("records")
    ]


def _words(tables: Tables, doc_id: str) -> dict[str, str]:
    """By the id of the mention; the ids of metrics, times and formulas are ids of mentions."""
    metrics = {row["metric_id"]: _metric(row) for row in rows(tables.metrics, doc_id)}
    for row in rows(tables.spending, doc_id):
        each = row["yuan_per_beneficiary"]
        metrics[row["metric_id"]] = _join(
            metrics.get(row["metric_id"]), label(row["flow"]), row["purpose"],
            row["beneficiaries"] and f"{_number(row['beneficiaries'])} {row['beneficiary_unit'] or ''}".strip(),
            each and f"{_number(each)} yuan each",
        )  # fmt: skip
    times = {
        row["mention_id"]: _join(label(row["type"]), _span(_day(row["from_date"]) or "…", _day(row["to_date"]) or "…"))
        for row in rows(tables.times, doc_id)
    }
    formulas = {
        row["mention_id"]: _join(row["terms"], row["definition"] and f"= {row['definition']}")
        for row in rows(tables.formulas, doc_id)
    }
    return metrics | times | formulas


def _metric(row: Row) -> str:
    sign = {1: "+", -1: "−"}.get(row["sign"], "")
    value = f"{sign}{_span(_number(row['value_low']), _number(row['value_high']))} {row['unit']}".replace(" %", "%")
    period = _span(_day(row["period_start"]), _day(row["period_end"]))
    return _join(
        row["indicator"], f"{value}/{row['per']}" if row["per"] else value,
        row["bound"] if row["bound"] != "exact" else None, label(row["aspect"]) if row["aspect"] != "level" else None,
        label(row["status"]), period and f"for {period}", row["due"] and f"due {_day(row['due'])}",
        (row["caveats"] or "").replace("_", " ").replace(";", ", "),
    )  # fmt: skip


def _join(*parts: object) -> str:
    return " · ".join(str(part) for part in parts if part)


def _span(low: str, high: str) -> str:
    return low if low == high else f"{low}–{high}"


def _number(value: float) -> str:
    return f"{value:,.0f}" if float(value).is_integer() else f"{value:,.10g}"


def _day(value: pd.Timestamp | None) -> str:
    return "" if value is None else value.date().isoformat()
