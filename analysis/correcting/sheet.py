"""The rows of a sheet: what was read, value by value, each with room for the right one, and its sentence beside it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from analysis.checking.lines import Lines
from analysis.correcting.known import FACT_COLUMNS, FACTS, cell, rows_of
from analysis.records import canonical
from analysis.review.layer import WORDS
from analysis.tables.catalogue import TABLES
from analysis.tables.reviewable import ADDED, REVIEWABLE
from analysis.themes.sample import order

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from analysis.correcting.known import Known

CHANGE, RIGHT, ADD, REMOVE = ACTIONS = ("change", "right", "add", "remove")
NEW = "new "  # in front of the name of a column: the right value
NONE = "none"  # in a new cell: there is no value
ALL = (FACTS, *REVIEWABLE)
LONGEST = 2000  # characters of words in a cell; what is longer ends with …
_TAIL = ("reason", "reviewer", "day")


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table: the names of its columns, its rows by these names, and the values that some columns may have."""

    table: str
    columns: tuple[str, ...]
    rows: Sequence[Mapping[str, str]]
    allowed: Mapping[str, tuple[str, ...]]


def sheets(known: Known, tables: Sequence[str], sample: int | None) -> Iterator[Sheet]:
    """The sheets of a report; with ``sample`` only rows of so many sentences drawn at random, in reading order."""
    drawn = {name: at for at, name in enumerate(order(rows_of(known.now, "sentences"))[:sample], start=1)}
    for table in tables:
        yield _facts(known) if table == FACTS else _sheet(known, table, drawn if sample else None)


def _facts(known: Known) -> Sheet:
    facts = known.facts()
    row = {"table": FACTS, "id": known.meta.doc_id, **facts}
    columns = ("table", "id", *(f"{new}{name}" for name in FACT_COLUMNS for new in ("", NEW)))
    return Sheet(FACTS, columns, [row], {f"{NEW}genre": _codes("documents", "genre")})


def _sheet(known: Known, table: str, drawn: Mapping[str, int] | None) -> Sheet:
    """``drawn`` is the place of each sentence in the drawing."""
    sentences, lines = rows_of(known.now, "sentences"), Lines.of(known.text)
    own = table == "sentences"
    new_only = [name for name in ADDED.get(table, ()) if name not in REVIEWABLE[table]]
    columns = (
        "table", "action", "id", *(() if own else ("sentence_id",)), *(("drawn",) if drawn else ()), "place", "quote",
        *(() if own else ("sentence",)), *(f"{new}{name}" for name in REVIEWABLE[table] for new in ("", NEW)),
        *(f"{NEW}{name}" for name in new_only), *_TAIL,
    )  # fmt: skip
    rows = []
    for key, row in rows_of(known.now, table).items():
        sentence = sentences[row["sentence_id"]]
        if drawn is None or sentence["sentence_id"] in drawn:
            place = "" if drawn is None else str(drawn[sentence["sentence_id"]])
            values = {name: cell(row[name]) for name in REVIEWABLE[table]}
            told = {"table": table, "id": key, "sentence_id": row["sentence_id"], "drawn": place}
            told |= {"place": lines.place(row["start"]), "quote": words_of(table, row), "sentence": sentence["text"]}
            rows.append({name: _short(value) for name, value in (told | values).items() if name in columns})
    may = (*REVIEWABLE[table], *new_only)
    allowed = {f"{NEW}{name}": codes for name in may if (codes := _codes(table, name))}
    if "indicator_code" in may:
        allowed[f"{NEW}indicator_code"] = (*sorted(canonical.codes(known.lexicon)), NONE)
    actions = tuple(action for action in ACTIONS if table in ADDED or action in (CHANGE, RIGHT))
    return Sheet(table, columns, rows, {"action": actions, **allowed})


def words_of(table: str, row: Mapping[str, Any]) -> str:
    """The words by which a row is found again."""
    return str(row[WORDS.get(table, "quote")]).strip()


def _short(words: str) -> str:
    return words if len(words) <= LONGEST else f"{words[: LONGEST - 1]}…"


def _codes(table: str, column: str) -> tuple[str, ...]:
    """The allowed values of a column, and NONE where it may be empty; nothing for any other column."""
    name = table if column in _names(table) else "spending"
    declared = next(one for one in TABLES if one.name == name).column(column)
    return (*(declared.allowed or ()), *((NONE,) if declared.nullable and declared.allowed else ()))


def _names(table: str) -> tuple[str, ...]:
    return next(one for one in TABLES if one.name == table).names
