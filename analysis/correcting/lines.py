"""A filled-in row as lines of the reviewed layer, held against what is read of its report by now."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, NoReturn

from analysis.corpus.reviews import COLUMNS
from analysis.correcting.known import cell, rows_of
from analysis.correcting.sheet import ADD, CHANGE, LONGEST, NONE, REMOVE, RIGHT, words_of
from analysis.errors import InputError
from analysis.tables.reviewable import REVIEWABLE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from analysis.correcting.filled import Row
    from analysis.correcting.known import Known

_SEVERAL = " | "
_SET, _FOUND = "set right against the source", "checked against the source, found right"
_AGAIN = "Write the sheet anew, and fill it in there."


def lines(row: Row, known: Known) -> list[tuple[str, ...]]:
    """The lines that a row says, in the columns of the layer.

    Raises InputError where the row is read otherwise by now, or cannot be taken for another reason.
    """
    table, action = row["table"], row["action"] or CHANGE
    if table not in REVIEWABLE:
        _fail(row, f"the table {table!r}", f"one of {', '.join(REVIEWABLE)}", _AGAIN)
    if action not in (ADD, CHANGE, REMOVE, RIGHT):
        _fail(row, f"the action {action!r}", "right, change, add, remove, or nothing", "Correct it.")
    if not row["reviewer"]:
        _fail(row, "no reviewer", "who has filled in the row", "Put a name there, or in a row above.")
    new = {name: "" if value == NONE else value for name, value in row.new.items()}
    if action == ADD:
        return [_line(row, ADD, row["sentence_id"], row["quote"], new=new)]
    now = _row_now(row, known, table)
    if action == REMOVE:
        return [_line(row, REMOVE, row["id"], words_of(table, now), at=now)]
    parsed = rows_of(known.parsed, table).get(row["id"])
    if parsed is None:
        _fail(row, "a row that a person has added", "one that was read", "Change its line in reviewed/.")
    columns = REVIEWABLE[table] if action == RIGHT else tuple(new)
    if not columns:
        _fail(row, "change, and no value", "a new value, or right", "Fill in the value, or say right.")
    for name in columns:
        if name in REVIEWABLE[table] and row[name] != (by_now := cell(now[name])):
            _fail(row, f"{name} {row[name]!r}, which is {by_now!r} by now", "what is read", _AGAIN)
    old = {name: cell(parsed.get(name)) for name in columns}
    set_to = {name: new.get(name, cell(now.get(name))) for name in columns}
    if any("|" in value for value in (*old.values(), *set_to.values())):  # it would divide values of one line
        alone = [({name: old[name]}, {name: set_to[name]}) for name in columns]
    else:
        alone = [(old, set_to)]
    quote = words_of(table, now)
    return [_line(row, CHANGE, row["id"], quote, at=now, old=before, new=after) for before, after in alone]


def _row_now(row: Row, known: Known, table: str) -> Mapping[str, object]:
    now = rows_of(known.now, table).get(row["id"])
    if now is None:
        _fail(row, f"the id {row['id']!r}", f"a row of {table} as it is by now", _AGAIN)
    words, told = words_of(table, now), row["quote"]
    same = words == told or (told.endswith("…") and len(told) == LONGEST and words.startswith(told[:-1]))
    if not same:
        _fail(row, f"other words than those of {row['id']}", "its quote unchanged", _AGAIN)
    return now


def _line(
    row: Row, action: str, key: str, quote: str, *, at: Mapping[str, object] | None = None,
    old: Mapping[str, str] | None = None, new: Mapping[str, str] | None = None,
) -> tuple[str, ...]:  # fmt: skip
    changed = action != CHANGE or old != new
    drawn = f"drawn at random, place {row['drawn']}; " if row["drawn"] else ""
    span = {name: str(at[name]) for name in ("start", "end")} if at else {}
    said = span | {
        "action": action, "table": row["table"], "id": key, "quote": quote, "column": _SEVERAL.join(new or ()),
        "old": _SEVERAL.join((old or {}).values()), "new": _SEVERAL.join((new or {}).values()),
        "reason": drawn + (row["reason"] or (_SET if changed else _FOUND)), "reviewer": row["reviewer"],
        "day": row["day"] or datetime.now(UTC).astimezone().date().isoformat(),
    }  # fmt: skip
    return tuple(said.get(name, "") for name in COLUMNS)


def _fail(row: Row, found: str, expected: str, todo: str) -> NoReturn:
    raise InputError(row.where, found, expected, todo)
