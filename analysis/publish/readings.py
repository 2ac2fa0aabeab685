"""What was read of every number of a report, field by field, as a script that its page loads when a reader asks.

A script, since a page that is opened from a folder may load no other data. It sets ``readings``: by id of the number,
or of the sentence, a record as ``evidence.js`` shows it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import pandas as pd

from analysis.publish.marks import Mark, Row, rows
from analysis.publish.uses import Use, Uses
from analysis.records.explain import Why
from analysis.review.why import RULE as REVIEWED
from analysis.tables.reviewable import REVIEWABLE
from analysis.tables.tables import Tables
from analysis.wording.words import Words

_KEYS = {"metrics": "metric_id", "spending": "metric_id", "times": "mention_id", "sentences": "sentence_id"}
# Fields of an explanation that are several columns of a table, or none: column -> field.
_FIELDS = {"value_low": "value", "value_high": "value", "beneficiary_unit": "beneficiaries"}
_MESSAGES = {"part of another": "evidence-part"}
_SIGNS = {"1": "+", "-1": "−"}


def readings(
    words: Words, doc_id: str, tables: Tables, marks: Sequence[Mark], why: Mapping[str, Sequence[Why]], uses: Uses
) -> str:
    """The script of one report. ``why`` are the decisions behind each mention, ``uses`` where an edition shows it."""
    reviewable, reviewed = _reviewable(tables, doc_id), _reviewed(tables, doc_id)
    found: dict[str, Any] = {}
    page: dict[str, list[list[str]]] = {}
    for row in rows(tables.sentences, doc_id):
        name = row["sentence_id"]
        page[name] = [[words.column("page"), str(int(row["page"]))]] if row["page"] else []
        fields = [("stance", row["stance"]), ("theme", row["theme"]), ("theme_secondary", row["theme_secondary"])]
        found[name] = {
            "kind": words.code(row["type"]),
            "fields": [[words.column(field), _value(words, field, value)] for field, value in fields if value]
            + page[name],
            "uses": _uses(uses.get(name, ())), "rows": reviewable.get(name, []),
        }  # fmt: skip
    for mark in marks:
        places = dict.fromkeys([*uses.get(mark.mention_id, ()), *uses.get(mark.sentence_id, ())])
        told = {**reviewed.get(mark.sentence_id, {}), **reviewed.get(mark.mention_id, {})}
        found[mark.mention_id] = {
            "kind": words.code(mark.kind), "said": mark.words,
            "fields": [_field(words, one, told) for one in why.get(mark.mention_id, ())],
            "uses": _uses(tuple(places)), "rows": reviewable.get(mark.mention_id, []),
        }  # fmt: skip
        found[mark.mention_id]["fields"] += page.get(mark.sentence_id, [])
    return f"globalThis.readings = {json.dumps(found, ensure_ascii=False, separators=(',', ':'))};\n"


def _field(words: Words, why: Why, reviewed: Mapping[str, Row]) -> list[str]:
    """Label, value, rule, and the words of the source that decided, or what is told of a person's review."""
    name = words.say(_MESSAGES[why.field]) if why.field in _MESSAGES else words.column(why.field)
    value = _value(words, why.field, why.value)
    if why.rule != REVIEWED:
        return [name, value, why.rule, why.words or ""]
    row = reviewed.get(why.field) or next(iter(reviewed.values()), None)
    if row is None:
        return [name, value, words.code(REVIEWED), ""]
    read = _value(words, why.field, row["parsed"] or "none")
    same = why.field == "origin" or row["parsed"] == row["reviewed"]
    said = words.say("evidence-checked" if same else "evidence-set", day=words.day(row["day"]), read=read)
    return [name, value, words.code(REVIEWED), "", said]


def _value(words: Words, field: str, value: str) -> str:
    """A value as the explanations spell it, in the words of the edition."""
    if value == "none":
        return "–"
    if value.startswith("none of "):
        return words.say("evidence-removed")
    if value in ("True", "False"):
        return words.say("yes" if value == "True" else "no")
    if field == "sign":
        return _SIGNS.get(value, value)
    if field == "value":
        return value.replace(" to ", "–")
    return words.cell(field, value)


def _uses(places: Sequence[Use]) -> list[list[str]]:
    return [[use.href, use.page, use.what] for use in places]


def _reviewable(tables: Tables, doc_id: str) -> dict[str, list[dict[str, Any]]]:
    """By id, the rows that a line of the reviewed layer may speak of, each with its values as that line writes them."""
    found: dict[str, list[dict[str, Any]]] = {}
    for table, key in _KEYS.items():
        frame: pd.DataFrame = getattr(tables, table)
        for row in rows(frame, doc_id):
            values = {name: _cell(row[name]) for name in REVIEWABLE[table]}
            at = {"table": table, "start": row["start"], "end": row["end"], "quote": row.get("quote") or row["text"]}
            found.setdefault(row[key], []).append(at | {"values": values})
    return found


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, pd.Timestamp):
        return value.date().isoformat()
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def _reviewed(tables: Tables, doc_id: str) -> dict[str, dict[str, Row]]:
    """id -> field -> the row of ``reviews`` that holds of it."""
    found: dict[str, dict[str, Row]] = {}
    frame = tables.reviews[(tables.reviews["doc_id"] == doc_id) & (tables.reviews["state"] == "applied")]
    for row in _records(frame):
        column = row["column"] or "kind"
        found.setdefault(row["id"], {})[_FIELDS.get(column, column)] = row
    return found


def _records(frame: pd.DataFrame) -> Iterator[Row]:
    for row in frame.to_dict("records"):
        yield {str(name): None if pd.isna(value) else value for name, value in row.items()}
