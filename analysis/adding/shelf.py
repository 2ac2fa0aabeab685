"""Files and registry of a folder, written so that a failure leaves what was there."""

from __future__ import annotations

import hashlib
import json
import os
from datetime import date
from itertools import starmap
from pathlib import Path
from typing import TYPE_CHECKING, Any

from analysis.corpus.csv_registry import CsvRegistry
from analysis.corpus.meta import FACTS, ReportMeta
from analysis.corpus.readers import decode, file_in, kind_of, read_bytes
from analysis.corpus.registry import REGISTRY, listing_of, read_registry
from analysis.corpus.rules import LONGEST_NAME, ORIGINALS
from analysis.errors import InputError
from analysis.toml_file import TomlFile

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from analysis.adding.propose import Proposal

REMOVED = "removed"  # where files go whose report leaves the registry: nothing is lost


def registered(folder: Path) -> tuple[ReportMeta, ...]:
    """The reports of a folder that may be new; texts in it that nobody has registered are no mistake here."""
    if kind_of(folder) is None or not (listing_of(folder) or file_in(folder, REGISTRY)):
        return ()
    return read_registry(folder, growing=True)


def put(folder: Path, proposals: Sequence[Proposal]) -> None:
    """Write the texts and originals of some reports, and last of all their entries in the registry, at once."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        entries = [_entry(folder, made) for made in proposals]
        if listing := listing_of(folder):
            write_file(listing, CsvRegistry(listing).with_entries(entries).encode())
            return
        path = folder / REGISTRY
        before = decode(read_bytes(path), str(path)).rstrip("\n") + "\n\n" if file_in(folder, REGISTRY) else ""
        write_file(path, (before + "\n".join(starmap(_lines, entries))).encode())
    except OSError as error:
        raise InputError(str(folder), str(error.strerror), "a folder to write to", "Choose another --corpus.") from None


def remove(folder: Path, doc_ids: Sequence[str]) -> list[str]:
    """Take reports out of the registry and lay their files aside; the names of the files, in their new place.

    Raises InputError for an id that is not registered.
    """
    known = {meta.doc_id: meta for meta in registered(folder)}
    path = folder / REGISTRY
    refuse_listing(folder)
    for doc_id in doc_ids:
        if doc_id not in known:
            told = ", ".join(known) or "none"
            raise InputError(str(path), f"no report {doc_id!r}", f"one of {told}", "analysis list shows them.")
    source = decode(read_bytes(path), str(path)).replace("\r\n", "\n")
    for doc_id in doc_ids:
        source = without_entry(source, doc_id)
    write_file(path, source.encode())
    kept = {known[other].original_file for other in known if other not in doc_ids}
    moved = []
    for doc_id in doc_ids:
        meta = known[doc_id]
        moved.append(_lay_aside(folder, folder / str(meta.source_file)))
        if meta.original_file and meta.original_file not in kept:
            original = folder / ORIGINALS / meta.original_file
            if original.is_file():
                moved.append(_lay_aside(folder, original))
    return moved


def without_entry(source: str, doc_id: str) -> str:
    """A registry without the lines of one entry; what stands above its heading stays."""
    lines = source.split("\n")
    file = TomlFile(Path(REGISTRY), source)
    start = file.line(doc_id, None) - 1
    end = next((at for at in range(start + 1, len(lines)) if lines[at].lstrip().startswith("[")), len(lines))
    return "\n".join(lines[:start] + lines[end:])


def refuse_listing(folder: Path) -> None:
    """InputError where the registry is one that only programs change, but for new rows."""
    if listing := listing_of(folder):
        expected = f"a {REGISTRY}, whose entries can be changed one by one"
        raise InputError(str(listing), "a registry in rows", expected, "Change its row by hand.")


def _lines(doc_id: str, facts: Mapping[str, Any]) -> str:
    """What registers a report."""
    return f"[{doc_id}]\n" + "".join(f"{key} = {as_toml(value)}\n" for key, value in facts.items())


def lying_in(folder: Path, made: Proposal) -> Path | None:
    """The file of a report that is a text in the folder already, where it may stay."""
    path = made.brought.path
    if made.reading.exact is None or path is None or path.suffix != ".txt":
        return None
    return path if path.parent.resolve() == folder.resolve() else None


def kept_name(folder: Path, made: Proposal) -> tuple[str, str] | None:
    """The key of the registry that holds the name that somebody gave a file, and that name; None where no key does."""
    if lying := lying_in(folder, made):
        return "source_file", lying.name
    return None if made.reading.exact is not None else ("original_file", made.brought.name)


def _entry(folder: Path, made: Proposal) -> tuple[str, dict[str, Any]]:
    """Write the files of a report; its id and what is to be registered of it."""
    reading, brought = made.reading, made.brought
    facts: dict[str, Any] = {name: made.facts[name] for name in FACTS if name in made.facts}
    own, lying = f"{made.doc_id}.txt", lying_in(folder, made)
    name = lying.name if lying else own
    data = brought.data
    if reading.exact is None:
        data = (reading.text + "\n").encode()
        facts["original_file"] = _keep_original(folder, made)
        facts["original_sha256"] = hashlib.sha256(brought.data).hexdigest()
        if reading.pages:
            facts["pages"] = list(reading.pages)
    if name != own:
        facts["source_file"] = name
    if not lying:
        write_file(folder / name, data)
    facts["sha256"] = hashlib.sha256(data).hexdigest()
    inferred = [name for name in ("district", "plan_year") if made.sources.get(name) in ("given", "name")]
    inferred += [name for name in ("county", "city", "province") if facts.get(name, "") not in reading.text]
    if inferred:
        facts["inferred"] = inferred
    return made.doc_id, facts


def _keep_original(folder: Path, made: Proposal) -> str:
    """The name under which the file that was brought is kept; rows of one corpus share it."""
    originals = folder / ORIGINALS
    originals.mkdir(exist_ok=True)
    name = made.brought.name
    if (originals / name).exists() and (originals / name).read_bytes() != made.brought.data:
        room = LONGEST_NAME - len(made.doc_id) - 1
        name = f"{made.doc_id}-{name.encode()[-room:].decode('utf-8', 'ignore')}"
    if not (originals / name).exists():
        write_file(originals / name, made.brought.data)
    return name


def _lay_aside(folder: Path, file: Path) -> str:
    aside = folder / REMOVED
    aside.mkdir(exist_ok=True)
    place, number = aside / file.name, 1
    while place.exists():
        number += 1
        place = aside / f"{file.stem}-{number}{file.suffix}"
    file.replace(place)
    return str(place)


def write_file(path: Path, data: bytes) -> None:
    """Write a file whole, or leave what was there."""
    new = path.with_name(f".new-{os.getpid()}")  # short: the name itself may be as long as names can be
    try:
        new.write_bytes(data)
        new.replace(path)
    finally:
        new.unlink(missing_ok=True)


def as_toml(value: Any) -> str:
    """A value as TOML writes it; strings as JSON does, which TOML reads alike."""
    return value.isoformat() if isinstance(value, date) else json.dumps(value, ensure_ascii=False)
