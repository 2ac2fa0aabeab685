"""Files and registry of a folder, written so that a failure leaves what was there."""

from __future__ import annotations

import hashlib
import json
import os
from datetime import date
from itertools import starmap
from pathlib import Path
from typing import TYPE_CHECKING, Any

from analysis.corpus.csv_registry import LISTING, CsvRegistry
from analysis.corpus.meta import FACTS, ReportMeta
from analysis.corpus.readers import decode, read_bytes
from analysis.corpus.registry import ORIGINALS, REGISTRY, read_registry
from analysis.errors import InputError
from analysis.toml_file import TomlFile

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from analysis.adding.propose import Proposal

REMOVED = "removed"  # where files go whose report leaves the registry: nothing is lost


def registered(folder: Path) -> tuple[ReportMeta, ...]:
    """The reports of a folder that may be new; texts in it that nobody has registered are no mistake here."""
    path = folder / REGISTRY
    if (folder / LISTING).is_file():
        return read_registry(folder, unregistered=True)
    if not path.is_file() or not TomlFile(path, decode(read_bytes(path), str(path)).removeprefix("\ufeff")).content():
        return ()
    return read_registry(folder, unregistered=True)


def put(folder: Path, proposals: Sequence[Proposal]) -> None:
    """Write the texts and originals of some reports, and last of all their entries in the registry, at once."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        entries = [_entry(folder, made) for made in proposals]
        path, listing = folder / REGISTRY, folder / LISTING
        if listing.is_file():
            write_file(listing, CsvRegistry(listing).with_entries(entries).encode())
            return
        before = decode(read_bytes(path), str(path)).rstrip("\n") + "\n\n" if path.is_file() else ""
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
    if (folder / LISTING).is_file():
        expected = f"a {REGISTRY}, whose entries can be changed one by one"
        raise InputError(str(folder / LISTING), "a registry in rows", expected, "Change its row by hand.")


def _lines(doc_id: str, facts: Mapping[str, Any]) -> str:
    """What registers a report."""
    return f"[{doc_id}]\n" + "".join(f"{key} = {as_toml(value)}\n" for key, value in facts.items())


def _entry(folder: Path, made: Proposal) -> tuple[str, dict[str, Any]]:
    """Write the files of a report; its id and what is to be registered of it."""
    reading, brought = made.reading, made.brought
    facts: dict[str, Any] = {name: made.facts[name] for name in FACTS if name in made.facts}
    in_place = brought.path is not None and brought.path.parent.resolve() == folder.resolve()
    if reading.exact is not None:
        data = brought.data
        name = brought.name if in_place else f"{made.doc_id}.txt"
    else:
        data, name = (reading.text + "\n").encode(), f"{made.doc_id}.txt"
        facts["original_file"] = _keep_original(folder, made)
        facts["original_sha256"] = hashlib.sha256(brought.data).hexdigest()
        if reading.pages:
            facts["pages"] = list(reading.pages)
    if name != f"{made.doc_id}.txt":
        facts["source_file"] = name
    if not (in_place and reading.exact is not None):
        write_file(folder / name, data)
    facts["sha256"] = hashlib.sha256(data).hexdigest()
    inferred = [name for name in ("district", "plan_year") if made.sources.get(name) in ("given", "name")]
    if inferred:
        facts["inferred"] = inferred
    return made.doc_id, facts


def _keep_original(folder: Path, made: Proposal) -> str:
    """The name under which the file that was brought is kept; rows of one corpus share it."""
    originals = folder / ORIGINALS
    originals.mkdir(exist_ok=True)
    name = made.brought.name
    if (originals / name).is_file() and (originals / name).read_bytes() != made.brought.data:
        name = f"{made.doc_id}-{name}"
    if not (originals / name).is_file():
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
    new = path.with_name(f".{path.name}-{os.getpid()}-new")
    try:
        new.write_bytes(data)
        new.replace(path)
    finally:
        new.unlink(missing_ok=True)


def as_toml(value: Any) -> str:
    """A value as TOML writes it; strings as JSON does, which TOML reads alike."""
    return value.isoformat() if isinstance(value, date) else json.dumps(value, ensure_ascii=False)
