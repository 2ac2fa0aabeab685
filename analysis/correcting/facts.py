"""Facts of a report set right in the registry; every other line of it stays as somebody wrote it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from analysis.adding.shelf import as_toml, refuse_listing, write_file
from analysis.corpus.readers import decode, read_bytes
from analysis.corpus.registry import REGISTRY, read_registry
from analysis.corpus.rules import NEEDED, bare, expected
from analysis.correcting.known import FACT_COLUMNS
from analysis.correcting.sheet import NONE
from analysis.errors import InputError
from analysis.toml_file import TomlFile

if TYPE_CHECKING:
    from analysis.correcting.filled import Row
    from analysis.correcting.known import Known

_BY_HAND = "Set it there by hand."


def set_facts(folder: Path, row: Row, known: Known) -> None:
    """Write the facts that a row sets. InputError where they cannot be; the registry is as before then."""
    refuse_listing(folder)
    path, now = folder / REGISTRY, known.facts()
    before = read_bytes(path)
    source = decode(before, str(path)).removeprefix("\ufeff")
    for name, words in row.new.items():
        if name not in FACT_COLUMNS:
            _fail(row, f"the fact {name!r}", f"one of {', '.join(FACT_COLUMNS)}", "Correct the name of the column.")
        if row[name] != now[name]:
            _fail(row, f"{name} {row[name]!r}, which is {now[name]!r} by now", "what is known", "Write the sheet anew.")
        source = _with(source, known.meta.doc_id, name, _value(row, name, words), row)
    write_file(path, source.encode())
    try:
        read_registry(folder)
    except InputError as error:
        write_file(path, before)
        raise InputError(row.where, error.found, error.expected, error.todo) from None


def _value(row: Row, name: str, words: str) -> Any:
    """What the registry is to say, None for nothing."""
    if words == NONE:
        if name in NEEDED:
            _fail(row, f"{name} none", "a value in every entry", "Correct it.")
        return None
    value: Any = words
    try:
        if name == "plan_year":
            value = int(words)
        elif name in ("published", "reference_date"):
            value = date.fromisoformat(words)
    except ValueError:
        pass  # the rule tells what was expected
    if wrong := expected(name, value):
        _fail(row, f"{name} {words!r}", bare(wrong), "Correct it.")
    return value


def _with(source: str, doc_id: str, name: str, value: Any, row: Row) -> str:
    """A registry that says this of one report, and all else as before."""
    path = Path(REGISTRY)
    file = TomlFile(path, source)
    entries, lines = file.content(), source.split("\n")
    at = file.line(doc_id, name) - 1
    there = name in entries[doc_id]
    said = [] if value is None else [f"{name} = {as_toml(value)}"]
    made = "\n".join([*lines[: at + (not there)], *said, *lines[at + 1 :]])
    wanted = {key: fact for key, fact in entries[doc_id].items() if key != name}
    wanted |= {} if value is None else {name: value}
    try:
        right = TomlFile(path, made).content() == entries | {doc_id: wanted}
    except InputError:
        right = False
    if not right:  # written over several lines, or with dots
        _fail(row, f"{name} as [{doc_id}] writes it", "name = value in one line", _BY_HAND)
    return made


def _fail(row: Row, found: str, expected: str, todo: str) -> NoReturn:
    raise InputError(row.where, found, expected, todo)
