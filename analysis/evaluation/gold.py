"""The hand annotation: read, checked against itself, and flattened to frames that compare with the tables.

Missing values are ``""`` in text columns, so that a comparison of two columns is ``==``.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pandas as pd

from analysis.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

SPAN = ["doc_id", "start", "end", "quote"]
FIELDS = ["unit", "bound", "per", "aspect", "sign", "status", "indicator", "period_start", "period_end", "due"]
UNKNOWN = "\0"  # a character that no sentence covers


@dataclass(frozen=True, slots=True)
class Gold:
    """The annotation of whole reports.

    ``mentions``: one row per mention, with ``line`` (of the file), SPAN, ``kind`` and, for a measure, ``low``, ``high``, FIELDS,
    ``flow``, ``purpose``, ``beneficiary_of``, ``optional``; for a time ``type``, ``from_date``, ``to_date``; for a formula
    ``terms``, ``definition``. ``sentences``: one row per sentence, in reading order, with SPAN, ``type``, ``stance``, ``theme``,
    ``theme_secondary``. ``texts``: what the sentences say of each report's text, UNKNOWN between them.
    """

    mentions: pd.DataFrame
    sentences: pd.DataFrame
    texts: dict[str, str]

    def only(self, documents: Collection[str]) -> Gold:
        """The annotation of these reports."""
        mentions, sentences = (frame[frame["doc_id"].isin(documents)] for frame in (self.mentions, self.sentences))
        return Gold(mentions, sentences, {doc: text for doc, text in self.texts.items() if doc in documents})


def read_gold(folder: Path) -> Gold:
    """Read ``mentions.jsonl`` and ``themes.jsonl``; InputError where one is missing, malformed or contradicts the other."""
    sentences = _flatten(_lines(folder / "themes.jsonl"), {"doc": "doc_id", "text": "quote", "secondary": "theme_secondary"})
    sentences = sentences.sort_values(["doc_id", "start"], kind="stable", ignore_index=True)
    texts = {str(doc): assemble(rows) for doc, rows in sentences.groupby("doc_id", sort=False)}
    mentions = [_mention(row) for row in _lines(folder / "mentions.jsonl")]
    for row in mentions:
        stated, held = row["quote"], texts.get(row["doc"], "")[row["start"] : row["end"]]
        if stated != held:
            raise InputError(
                f"{folder / 'mentions.jsonl'}, line {row['line']}",
                f"the quote {stated!r} at {row['start']}–{row['end']} of {row['doc']}",
                f"{held!r}, as themes.jsonl has it there",
                "Correct start, end or quote of that line.",
            )
    names = {"doc": "doc_id", "from": "from_date", "to": "to_date"}
    return Gold(_flatten(mentions, names).sort_values(["doc_id", "start"], kind="stable", ignore_index=True), sentences, texts)


def assemble(sentences: pd.DataFrame) -> str:
    """One report's text from its sentences (columns start, quote); UNKNOWN where no sentence is."""
    pieces: list[str] = []
    at = 0
    for start, quote in sentences[["start", "quote"]].sort_values("start").itertuples(index=False):
        pieces += [UNKNOWN * (start - at), quote[max(0, at - start) :]]
        at = max(at, start + len(quote))
    return "".join(pieces)


def _lines(path: Path) -> list[dict[str, Any]]:
    needed = {"doc", "start", "end", "kind", "quote"} if path.name == "mentions.jsonl" else {"doc", "start", "end", "theme", "text"}
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except FileNotFoundError:
        raise InputError(str(path), "no such file", "the hand annotation", "Give the folder that holds it (--gold).") from None
    except UnicodeDecodeError as error:
        raise InputError(str(path), f"a byte at {error.start} that is no UTF-8", "UTF-8 text", "Save the file as UTF-8.") from None
    rows = []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except json.JSONDecodeError as error:
            raise InputError(f"{path}, line {number}", f"no JSON ({error.msg})", "one object per line", "Correct that line.") from None
        if not isinstance(row, dict) or not needed <= row.keys():
            missing = ", ".join(sorted(needed - row.keys())) if isinstance(row, dict) else "an object"
            raise InputError(f"{path}, line {number}", f"no {missing}", f"the keys {', '.join(sorted(needed))}", "Add it.")
        rows.append({**row, "line": number})
    if not rows:
        raise InputError(str(path), "an empty file", "one object per line", "Restore the annotation.")
    return rows


def _mention(row: dict[str, Any]) -> dict[str, Any]:
    """One mention with its period and terms as plain columns."""
    period = row.get("period") or [None, None]
    terms = "+".join(row["terms"]) if row.get("terms") else None
    sign = None if row.get("sign") is None else str(row["sign"])
    return {**row, "period_start": period[0], "period_end": period[1], "terms": terms, "sign": sign}


def _flatten(rows: list[dict[str, Any]], names: dict[str, str]) -> pd.DataFrame:
    """Rows as a frame: names as in the tables, offsets and values as numbers, ``optional`` as boolean, all else text."""
    text = {*SPAN, *FIELDS, "kind", "flow", "purpose", "beneficiary_of", "type", "from_date", "to_date", "terms", "definition"}
    text |= {"stance", "theme", "theme_secondary"}
    frame = pd.DataFrame(rows).rename(columns=names)
    frame = frame.reindex(columns=[*dict.fromkeys([*frame.columns, *sorted(text), "low", "high", "optional"])])
    for column in text - {"start", "end"}:
        frame[column] = frame[column].astype(object).where(frame[column].notna(), "").astype(str)
    frame["optional"] = frame["optional"].eq(True)
    return frame.astype({"start": int, "end": int, "low": float, "high": float}).drop(columns="period", errors="ignore")
