"""The files of a lexicon: those of the package, with the same files of other folders laid over them, entry by entry."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from analysis.errors import InputError
from analysis.toml_file import TomlFile

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

PACKAGE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Entry:
    """What one line of a file says of a key, and the file; ``table`` is the heading that it stands under."""

    key: str
    value: Any
    file: TomlFile
    table: str | None = None

    @property
    def where(self) -> str:
        """The file and the line."""
        return f"{self.file.path}:{self.file.line(self.table, self.key)}"

    def fail(self, found: str, expected: str, todo: str = "Correct the line.") -> NoReturn:
        """InputError at the line."""
        self.file.fail(self.table, self.key, found, expected, todo)

    def without(self, key: str, expected: str, todo: str) -> NoReturn:
        """InputError at the heading that the line stands under, for a key that is not there."""
        self.file.fail(self.table, None, f"no {key}", expected, todo)

    def unknown(self, what: str, name: str, known: Iterable[str]) -> NoReturn:
        """InputError at the line for a name in it that is none of the known ones."""
        self.file.unknown((self.table, self.key), what, name, known)


def read(path: Path) -> TomlFile:
    """A file of a lexicon; InputError where it is not UTF-8 or cannot be read."""
    try:
        return TomlFile(path, path.read_bytes().decode("utf-8").removeprefix("\ufeff").replace("\r\n", "\n"))
    except UnicodeDecodeError as error:
        raise InputError(str(path), f"byte {error.start} that is no UTF-8", "UTF-8", "Save it as UTF-8.") from None
    except OSError as error:
        raise InputError(str(path), str(error.strerror), "a readable file", "Check the file.") from None


def check_names(folder: Path) -> None:
    """InputError where a folder does not exist, or has a TOML file that the lexicon has no file of that name for."""
    if not folder.is_dir():
        raise InputError(str(folder), "no such folder", "a folder with lexicon files", "Check its name.")
    known = sorted(path.relative_to(PACKAGE).as_posix() for path in PACKAGE.rglob("*.toml"))
    for path in sorted(folder.rglob("*.toml")):
        name = path.relative_to(folder).as_posix()
        if name not in known:
            near = difflib.get_close_matches(name, known, 1)
            todo = f"Did you mean {near[0]}?" if near else "Rename it, or move it away."
            raise InputError(str(path), "a file that no lexicon has", f"one of {', '.join(known)}", todo)


def entries(name: str, folders: Sequence[Path]) -> dict[str, Entry]:
    """The entries of the files of this name, by key; one of a later folder replaces that of an earlier.

    A key that stands under headings has them in front: ``forms.day``. ``{ remove = true }`` takes an entry out. Raises
    InputError where there is none to take out.
    """
    found: dict[str, Entry] = {}
    for folder in folders:
        for path, entry in _of_package(name) if folder == PACKAGE else _stated(folder / name):
            if entry.value != {"remove": True}:
                found[path] = entry
            elif found.pop(path, None) is None:
                entry.fail(f"remove for {path!r}", "a key that there is", "Remove the line.")
    return found


@cache
def _of_package(name: str) -> tuple[tuple[str, Entry], ...]:
    """The entries of a file of the package, which every lexicon begins with."""
    return tuple(_stated(PACKAGE / name))


def _stated(path: Path) -> Iterator[tuple[str, Entry]]:
    """The entries of a file with their full keys; none where there is no such file."""
    if path.is_file():
        file = read(path)
        yield from _flat(file, file.headings(), file.content(), None)


def _flat(
    file: TomlFile, headings: frozenset[str], content: dict[str, Any], table: str | None
) -> Iterator[tuple[str, Entry]]:
    for key, value in content.items():
        path = key if table is None else f"{table}.{key}"
        if isinstance(value, dict) and (path in headings or any(isinstance(part, dict) for part in value.values())):
            yield from _flat(file, headings, value, path)
        else:
            yield path, Entry(key, value, file, table)
