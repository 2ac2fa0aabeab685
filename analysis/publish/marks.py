"""What each mention of a report was read as, in words: a line that a person can hold against the source."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd

from analysis.tables.tables import Tables
from analysis.tables.vocabularies import GENERAL
from analysis.wording.quantities import number, per, quantity, with_unit
from analysis.wording.words import Words

Row = Mapping[Hashable, Any]


@dataclass(frozen=True, slots=True)
class Mark:
    """One mention, the theme of its sentence, and what was read (no words where it only delimits or numbers)."""

    mention_id: str
    sentence_id: str
    start: int
    end: int
    quote: str
    kind: str
    theme: str
    words: str


def marks(tables: Tables, doc_id: str, words: Words) -> tuple[Mark, ...]:
    """The mentions of one report in reading order."""
    themes = {row["sentence_id"]: row["theme"] for row in rows(tables.sentences, doc_id)}
    said = _said(tables, doc_id, words)
    return tuple(
        Mark(
            row["mention_id"], row["sentence_id"], row["start"], row["end"], row["quote"], row["kind"],
            themes.get(row["sentence_id"], GENERAL), said.get(row["mention_id"], ""),
        )
        for row in rows(tables.mentions, doc_id)
    )  # fmt: skip


def rows(frame: pd.DataFrame, doc_id: str) -> list[Row]:
    """The rows of one report in reading order; a missing value is None."""
    mine = frame[frame["doc_id"] == doc_id].sort_values(["start", "end"], kind="stable")
    return [
        {str(name): None if pd.isna(value) else value for name, value in row.items()} for row in mine.to_dict("records")
    ]


def _said(tables: Tables, doc_id: str, words: Words) -> dict[str, str]:
    """By the id of the mention; the ids of metrics, times and formulas are ids of mentions."""
    metrics = {row["metric_id"]: _metric(row, words) for row in rows(tables.metrics, doc_id)}
    for row in rows(tables.spending, doc_id):
        each, n = row["yuan_per_beneficiary"], row["beneficiaries"]
        metrics[row["metric_id"]] = _join(
            metrics.get(row["metric_id"]), words.code(row["flow"]),
            row["purpose"] and words.say("evidence-quoted", words=row["purpose"]),
            n and with_unit(words, number(words, n), row["beneficiary_unit"], n),
            each and words.say("evidence-each", yuan=number(words, round(each, 0 if each >= 1 else 2))),
        )  # fmt: skip
    times = {
        row["mention_id"]: _join(
            words.code(row["type"]), span(day(row["from_date"]) or "…", day(row["to_date"]) or "…")
        )
        for row in rows(tables.times, doc_id)
    }
    formulas = {
        row["mention_id"]: _join(
            row["terms"], row["definition"] and words.say("evidence-quoted", words=row["definition"])
        )
        for row in rows(tables.formulas, doc_id)
    }
    return metrics | times | formulas


def _metric(row: Row, words: Words) -> str:
    code = row["indicator_code"]
    period = span(day(row["period_start"]), day(row["period_end"]))
    return _join(
        words.indicator(code) if code else words.say("evidence-quoted", words=row["indicator"]),
        per(words, quantity(words, row), row["per"]),
        words.code(row["aspect"]) if row["aspect"] != "level" else None,
        words.code(row["status"]), period and words.say("evidence-for", period=period),
        row["due"] and words.say("evidence-due", day=day(row["due"])),
        row["caveats"] and words.listed(words.code(code) for code in row["caveats"].split(";")),
    )  # fmt: skip


def _join(*parts: object) -> str:
    return " · ".join(str(part) for part in parts if part)


def span(low: str, high: str) -> str:
    """“2–3”; one of the two where they are the same."""
    return low if low == high else f"{low}–{high}"


def day(value: pd.Timestamp | None) -> str:
    """ISO 8601; empty for none."""
    return "" if value is None else value.date().isoformat()
