"""What there is to add: files, folders with all in them, archives as folders, standard input, a list with facts."""

from __future__ import annotations

import csv
import io
import os
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from analysis.corpus.formats.archive import checked
from analysis.corpus.formats.encoding import decoded
from analysis.corpus.formats.limits import LARGEST_FILE, MB, over
from analysis.corpus.meta import FACTS, SURROGATE
from analysis.corpus.readers import kind_of, read_bytes
from analysis.errors import InputError, shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_UTF8_NAMES = 0x800  # flag of an entry whose name is UTF-8; others are in the encoding of the machine, here GB18030
LIST_COLUMNS = ("file", "doc_id", *(fact for fact in FACTS if fact not in ("source_file", "reference_date")))


@dataclass(frozen=True, slots=True)
class Brought:
    """A file that someone brings; ``error`` says why it cannot be read, ``given`` what a list says of it."""

    name: str  # of the file alone
    where: str  # as errors call it
    data: bytes = b""
    path: Path | None = None  # of a file by itself
    given: Mapping[str, str] = field(default_factory=dict)
    error: InputError | None = None


def brought(paths: Iterable[Path]) -> Iterator[Brought]:
    """Every file of some paths, in order of their names; hidden files and locks of office programs are passed over."""
    for path in paths:
        if str(path) == "-":
            yield Brought("stdin.txt", "standard input", _standard_input())
            continue
        try:
            is_folder = kind_of(path) == "folder"
        except InputError as error:
            yield Brought(path.name, _named(path), error=error)
        else:
            yield from _folder(path) if is_folder else _file(path)


def _standard_input() -> bytes:
    data = sys.stdin.buffer.read(LARGEST_FILE + 1)
    if len(data) > LARGEST_FILE:
        over("standard input", f"more than {LARGEST_FILE // MB} MB", f"{LARGEST_FILE // MB} MB")
    return data


def _folder(path: Path) -> Iterator[Brought]:
    """The files in a folder and in those below; what of it cannot be seen is told, too."""
    files: list[Path] = []
    unseen: list[OSError] = []
    for place, folders, names in os.walk(path, onerror=unseen.append):
        links = [name for name in folders if Path(place, name).is_symlink()]
        files += [Path(place, name) for name in (*names, *links)]
    for error in unseen:
        where = Path(error.filename)
        told = InputError(_named(where), str(error.strerror), "a readable folder", "Check its rights.")
        yield Brought(where.name, _named(where), error=told)
    for file in sorted(files):
        if not _passed_over(file, path):
            yield from _file(file)


def listed(path: Path) -> Iterator[Brought]:
    """The files of a list: a CSV with a column ``file`` and, in others, facts by their names in the registry.

    InputError for a list with another head, or a line with more cells than that.
    """
    found = decoded(read_bytes(path))
    try:
        rows = [] if found is None else list(csv.reader(io.StringIO(found.text.removeprefix("\ufeff"), newline="")))
    except csv.Error as error:
        raise InputError(str(path), f"no CSV ({error})", "cells with , between them", "Correct the list.") from None
    head = [cell.strip() for cell in rows[0]] if rows else []
    if "file" not in head or set(head) - set(LIST_COLUMNS):
        expected = f"a column file, and others out of {', '.join(LIST_COLUMNS[1:])}"
        raise InputError(f"{path}:1", f"the head {shown(','.join(head))}", expected, "Let the first line be that.")
    for number, row in enumerate(rows[1:], start=2):
        if len(row) > len(head):
            raise InputError(f"{path}:{number}", f"{len(row)} cells", f"{len(head)}", 'Put cells with , into “"”.')
        given = {name: cell.strip() for name, cell in zip(head, row, strict=False) if cell.strip()}
        if file := given.pop("file", ""):
            yield from (
                Brought(one.name, one.where, one.data, one.path, given, one.error)
                for one in brought([path.parent / file])
            )


def _file(path: Path) -> Iterator[Brought]:
    try:
        data = read_bytes(path)
        if _is_plain_archive(data, path):
            yield from _entries(data, path)
        else:
            yield Brought(Path(_named(path)).name, _named(path), data, path)
    except InputError as error:
        yield Brought(path.name, _named(path), path=path, error=error)


def _named(path: Path) -> str:
    """The name of a file for people; one that is no UTF-8 is from a Chinese machine, mostly."""
    name = str(path)
    return os.fsencode(path).decode("gb18030", "replace") if SURROGATE.search(name) else name


def _is_plain_archive(data: bytes, path: Path) -> bool:
    return path.suffix.lower() == ".zip" and data.startswith(b"PK")


def _entries(data: bytes, path: Path) -> Iterator[Brought]:
    archive = checked(data, str(path), "archive")
    for entry in archive.infolist():
        name = entry.filename
        if not entry.flag_bits & _UTF8_NAMES:
            try:
                name = name.encode("cp437").decode("gb18030")
            except UnicodeError:
                name = entry.filename
        inner = Path(name)
        if not entry.is_dir() and not _passed_over(inner, Path()):
            yield Brought(inner.name, f"{path}/{name}", archive.read(entry))


def _passed_over(file: Path, folder: Path) -> bool:
    inner = file.relative_to(folder) if folder != Path() else file
    return any(part.startswith((".", "~$", "__MACOSX")) for part in inner.parts) or file.name == "Thumbs.db"
