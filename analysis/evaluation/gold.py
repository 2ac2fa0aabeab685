"""The hand annotation: read, checked against itself, and flattened to frames that compare with the tables.

Missing values are ``""`` in text columns, so that a comparison of two columns is ``==``.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pandas as pd

from analysis.corpus.readers import decode, read_bytes
from analysis.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

SPAN = ("doc_id", "start", "end", "quote")
FIELDS = ("unit", "bound", "per", "aspect", "sign", "status", "indicator", "period_start", "period_end", "due")
MONEY = ("flow", "purpose", "beneficiary_of")
TIME = ("type", "from_date", "to_date")
FORMULA = ("terms", "definition")
COMMITMENT = ("verb", "object", "firmness", "due")
SENTENCE = ("type", "stance", "theme", "theme_secondary")
UNKNOWN = "\0"  # a character that no sentence covers

SENTENCE_KEYS = ("doc", "start", "end", "text", "type", "stance", "theme", "secondary")
COMMITMENT_KEYS = ("start", "end", *COMMITMENT, "numbers", "optional")
MENTION_KEYS = ("doc", "start", "end", "quote", "kind")
KIND_KEYS: dict[str, tuple[str, ...]] = {
    "measure": (
        "low",
        "high",
        "unit",
        "bound",
        "per",
        "aspect",
        "sign",
        "status",
        "indicator",
        "period",
        "due",
        *MONEY,
    ),
    "time": ("type", "from", "to"),
    "formula": FORMULA,
    "qualifier": (),
    "label": (),
}


@dataclass(frozen=True, slots=True)
class Gold:
    """The annotation of whole reports.

    ``mentions``: one row per mention in reading order, with SPAN and ``kind``; a measure has ``low``, ``high``,
    FIELDS, MONEY and ``optional``, a time has TIME, a formula has FORMULA. ``sentences``: one row per sentence in
    reading order, with SPAN and SENTENCE. ``commitments``: one row per promised action in reading order, with SPAN,
    COMMITMENT, ``n_targets`` and ``optional``. ``texts``: doc_id -> its text as the sentences have it, UNKNOWN between
    them.
    """

    mentions: pd.DataFrame
    sentences: pd.DataFrame
    commitments: pd.DataFrame
    texts: dict[str, str]

    def only(self, documents: Collection[str]) -> Gold:
        """The annotation of these reports."""
        frames = (self.mentions, self.sentences, self.commitments)
        mentions, sentences, commitments = (frame[frame["doc_id"].isin(list(documents))] for frame in frames)
        texts = {doc: text for doc, text in self.texts.items() if doc in documents}
        return Gold(mentions, sentences, commitments, texts)


def read_gold(folder: Path) -> Gold:
    """Read ``mentions.jsonl``, ``themes.jsonl`` and ``commitments.jsonl``.

    InputError where one is missing, malformed or wrong.
    """
    sentences = _sentences(_lines(folder / "themes.jsonl"))
    texts = {str(doc): assemble(rows) for doc, rows in sentences.groupby("doc_id", sort=True)}
    mentions = _mentions(_lines(folder / "mentions.jsonl"), texts)
    return Gold(mentions, sentences, _commitments(_lines(folder / "commitments.jsonl"), texts), texts)


def assemble(sentences: pd.DataFrame) -> str:
    """One report's text from its sentences (columns start, quote); UNKNOWN where no sentence is."""
    pieces: list[str] = []
    at = 0
    for start, quote in sorted(zip(sentences["start"], sentences["quote"], strict=True)):
        pieces += [UNKNOWN * (start - at), quote[max(0, at - start) :]]
        at = max(at, start + len(quote))
    return "".join(pieces)


def _lines(path: Path) -> list[tuple[str, dict[str, Any]]]:
    """The objects of a JSON Lines file, each with the words that say where it stands."""
    lines = enumerate(decode(read_bytes(path), str(path)).split("\n"), start=1)
    return [(where := f"{path}:{number}", _object(where, line)) for number, line in lines if line.strip()]


def _object(where: str, line: str) -> dict[str, Any]:
    """One line as an object that has a whole span."""
    try:
        row = json.loads(line)
    except json.JSONDecodeError as error:
        raise InputError(where, f"no JSON ({error.msg})", "one JSON object", "Correct that line.") from None
    if not isinstance(row, dict) or any(type(row.get(key)) is not int for key in ("start", "end")):
        found = "no object with whole numbers start and end"
        raise InputError(where, found, "one annotated span", "Correct that line.")
    return row


def _require(where: str, row: dict[str, Any], keys: tuple[str, ...]) -> None:
    missing = [key for key in keys if key not in row]
    if missing:
        raise InputError(where, f"no {', '.join(missing)}", f"the keys {', '.join(keys)}", "Add what is missing.")


def _sentences(lines: list[tuple[str, dict[str, Any]]]) -> pd.DataFrame:
    for where, row in lines:
        _require(where, row, SENTENCE_KEYS)
        if len(row["text"]) != row["end"] - row["start"]:
            found = f"a text of {len(row['text'])} characters"
            raise InputError(where, found, f"{row['end'] - row['start']}, as start and end say", "Correct that line.")
    rows = [row | {"quote": row["text"], "theme_secondary": row["secondary"]} for _, row in lines]
    return _frame(rows, SENTENCE)


def _mentions(lines: list[tuple[str, dict[str, Any]]], texts: dict[str, str]) -> pd.DataFrame:
    rows = []
    for where, row in lines:
        _require(where, row, MENTION_KEYS)
        if row["kind"] not in KIND_KEYS:
            raise InputError(where, f"the kind {row['kind']!r}", f"one of {', '.join(KIND_KEYS)}", "Correct that line.")
        _require(where, row, KIND_KEYS[row["kind"]])
        held = texts.get(row["doc"], "")[row["start"] : row["end"]]
        if row["quote"] != held:
            found = f"the quote {row['quote']!r} at {row['start']}–{row['end']} of {row['doc']}"
            expected = f"{held!r}, as themes.jsonl has it there"
            raise InputError(where, found, expected, "Correct start, end or quote of that line.")
        period = row.get("period") or (None, None)
        rows.append(row | {
            "period_start": period[0], "period_end": period[1], "from_date": row.get("from"), "to_date": row.get("to"),
            "terms": "+".join(row.get("terms") or ()), "optional": row.get("optional") is True,
        })  # fmt: skip
    return _frame(rows, ("kind", *FIELDS, *MONEY, *TIME, *FORMULA), numbers=("low", "high"), flags=("optional",))


def _commitments(lines: list[tuple[str, dict[str, Any]]], texts: dict[str, str]) -> pd.DataFrame:
    rows = []
    for where, sentence in lines:
        _require(where, sentence, ("doc", "commitments"))
        text = texts.get(sentence["doc"], "")
        for row in sentence["commitments"]:
            _require(where, row, COMMITMENT_KEYS)
            if not sentence["start"] <= row["start"] < row["end"] <= min(sentence["end"], len(text)):
                found = f"a commitment at {row['start']}–{row['end']} of {sentence['doc']}"
                expected = f"a place in its sentence, {sentence['start']}–{sentence['end']}, of a text of themes.jsonl"
                raise InputError(where, found, expected, "Correct start or end of that line.")
            quote = text[row["start"] : row["end"]]
            rows.append(row | {"doc": sentence["doc"], "quote": quote, "n_targets": len(row["numbers"])})
    return _frame(rows, COMMITMENT, numbers=("n_targets",), flags=("optional",))


def _frame(
    rows: list[dict[str, Any]], text: tuple[str, ...], numbers: tuple[str, ...] = (), flags: tuple[str, ...] = ()
) -> pd.DataFrame:
    """SPAN and the named columns, typed, in reading order."""
    columns = {
        "doc_id": pd.Series([row["doc"] for row in rows], dtype=str),
        "start": pd.Series([row["start"] for row in rows], dtype="int64"),
        "end": pd.Series([row["end"] for row in rows], dtype="int64"),
    }
    for name in ("quote", *text):
        values = [row.get(name) for row in rows]
        columns[name] = pd.Series(["" if value is None else str(value) for value in values], dtype=str)
    columns |= {name: pd.Series([row.get(name) for row in rows], dtype="float64") for name in numbers}
    columns |= {name: pd.Series([row[name] for row in rows], dtype=bool) for name in flags}
    return pd.DataFrame(columns).sort_values(["doc_id", "start"], kind="stable", ignore_index=True)
