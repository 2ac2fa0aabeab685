"""Adding reports: everything that was brought is read, proposed and checked, and what holds is registered at once."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from analysis.adding import shelf
from analysis.adding.alike import Texts
from analysis.adding.checks import doubts
from analysis.adding.ids import doc_id
from analysis.adding.propose import Proposal, as_fact, propose
from analysis.corpus.formats.read import read_content
from analysis.corpus.meta import FACTS, ReportMeta
from analysis.corpus.registry import lexicon_of, text_of
from analysis.corpus.rules import ID, bare, expected
from analysis.errors import InputError, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from analysis.adding.gather import Brought
    from analysis.lexicon.lexicon import Lexicon

REJECTS = "rejects.csv"
_OPTIONS = {"district": "--district", "plan_year": "--year"}


@dataclass(slots=True)
class Outcome:
    """What came of adding: reports that are registered (or would be), and why each other thing was refused."""

    added: list[Proposal] = field(default_factory=list)
    refused: list[InputError] = field(default_factory=list)


def add(
    folder: Path,
    files: Iterable[Brought],
    given: Mapping[str, Any],
    *,
    columns: Mapping[str, str],
    ask: Callable[[Proposal], None] | None = None,
    dry_run: bool = False,
    replace: str | None = None,
) -> Outcome:
    """Add reports to a folder of registered ones, which may be new.

    ``given`` are facts that hold for all of them. ``ask`` is handed each proposal, and may state what is missing or
    change what is wrong. With ``replace``, the one report that is brought takes the place of a registered one, whose
    facts stay. Raises InputError for a folder that cannot be read or written, and for an id to replace that is none.
    """
    known = {meta.doc_id: meta for meta in shelf.registered(folder)}
    lexicon, texts, found = lexicon_of(folder), Texts(), Outcome()
    for name, meta in known.items():
        if name != replace:
            texts.add(name, text_of(folder, meta))
    if replace is not None:
        given = {**_kept_facts(folder, known, replace), **given}
    taken = ({*known} | {file.stem for file in folder.glob("*.txt")}) - {replace}
    for made in _proposals(files, given, columns, lexicon, found.refused):
        try:
            if ask:
                ask(made)
            _check(folder, made, replace, taken - _own_name(folder, made, known), texts)
        except InputError as error:
            found.refused.append(error)
            continue
        taken.add(made.doc_id)
        texts.add(made.doc_id, made.reading.text)
        found.added.append(made)
    if replace is not None and len(found.added) > 1:
        raise InputError("--replace", f"{len(found.added)} reports", "one", "Give the one file that takes its place.")
    if not dry_run:
        _write(folder, found, replace)
    return found


def _proposals(
    files: Iterable[Brought],
    given: Mapping[str, Any],
    columns: Mapping[str, str],
    lexicon: Lexicon,
    refused: list[InputError],
) -> Iterable[Proposal]:
    for one in files:
        try:
            if one.error:
                raise one.error
            contents = read_content(one.data, one.where, columns)
        except InputError as error:
            refused.append(error)
            continue
        refused.extend(contents.refused)
        stated = {name: as_fact(name, words) for name, words in one.given.items()}
        for reading in contents.readings:
            made = propose(one, reading, {**given, **{k: v for k, v in stated.items() if k != "doc_id"}}, lexicon)
            made.doc_id = str(stated.get("doc_id", ""))
            yield made


def _check(folder: Path, made: Proposal, replace: str | None, taken: set[str], texts: Texts) -> None:
    """Give a proposal its id and its warnings; InputError where it cannot be registered."""
    if made.missing:
        found = " and ".join(f"no {name}" for name in made.missing)
        options = " and ".join(_OPTIONS[name] for name in made.missing)
        raise InputError(made.where, found, "both in the file, or given", f"Give {options}, or a list with --from.")
    if same := texts.the_same(made.reading.text):
        todo = "Leave it out; --replace takes a newer file of a report."
        raise InputError(made.where, f"the text of {same} again", "each text once", todo)
    for name, value in made.facts.items():
        if wrong := expected(name, value):
            raise InputError(made.where, f"{name} = {shown(value)}", bare(wrong), "State it in a list, with --from.")
    kept = shelf.kept_name(folder, made)
    if kept and (wrong := expected(*kept)):
        raise InputError(made.where, f"a file named {shown(kept[1])}", bare(wrong), "Rename the file.")
    made.doc_id = replace or made.doc_id or doc_id(made.facts["district"], made.facts["plan_year"], taken)
    if not ID.holds(made.doc_id) or made.doc_id in taken:
        found = f"the doc_id {shown(made.doc_id)}{' again' if made.doc_id in taken else ''}"
        raise InputError(made.where, found, f"each id once: {ID.expected}", "Correct it in the list.")
    made.warnings = list(doubts(made, texts))


def _own_name(folder: Path, made: Proposal, known: Mapping[str, ReportMeta]) -> set[str]:
    """The id that its file leads to, of a text in the folder that nobody else has."""
    lying = shelf.lying_in(folder, made)
    return {lying.stem} - {*known} if lying else set()


def _kept_facts(folder: Path, known: Mapping[str, ReportMeta], replace: str) -> dict[str, Any]:
    if replace not in known:
        told = ", ".join(known) or "none"
        raise InputError(str(folder), f"no report {replace!r}", f"one of {told}", "analysis list shows them.")
    kept = ("district", "plan_year", "genre", "county", "city", "province", "title", "publisher", "reference_date")
    return {name: value for name in kept if (value := getattr(known[replace], name)) is not None}


def _write(folder: Path, found: Outcome, replace: str | None) -> None:
    if found.added:
        if replace is not None:
            shelf.remove(folder, [replace])
        shelf.put(folder, found.added)
    rejects = folder / REJECTS
    if found.refused and folder.is_dir():
        out = io.StringIO(newline="")
        writer = csv.writer(out)
        writer.writerow(["file", "reason", "what to do"])
        writer.writerows([e.where, f"found {e.found}; expected {e.expected}", e.todo] for e in found.refused)
        rejects.write_bytes(out.getvalue().encode("utf-8-sig"))
    elif rejects.is_file():
        rejects.unlink()


def facts_shown() -> tuple[str, ...]:
    """The facts of a proposal that people are shown, in their order."""
    return tuple(name for name in FACTS if name not in ("source_file", "reference_date"))
