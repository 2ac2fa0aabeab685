"""A TOML file as its author wrote it, so that a mistake in it can be told with its line."""

from __future__ import annotations

import difflib
import re
import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NoReturn

from analysis.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

_LARGEST = 10_000_000  # signs; more than that takes the parser minutes
# As many names in one key take the parser time without end; no possible address or text has them without a blank.
_DEEP = re.compile(r"(?<![\w-])(?:[\w\"'-]++\s*+\.\s*+){50}")
_FLAT = "tables of keys and values"
_HEADING = re.compile(r"\s*\[\s*[\"']?([^\]\"']*?)[\"']?\s*\]")


@dataclass(frozen=True, slots=True)
class TomlFile:
    """A file and its source text."""

    path: Path
    source: str

    def content(self) -> dict[str, Any]:
        """What stands in the file; InputError, which names the line, where it is no TOML or says a key twice."""
        if len(self.source) > _LARGEST:
            found, expected = f"{len(self.source):,} signs", f"at most {_LARGEST:,}"
            raise InputError(str(self.path), found, expected, "Check that it is the right file.")
        if deep := _DEEP.search(self.source):
            at = self.source.count("\n", 0, deep.start()) + 1
            raise InputError(f"{self.path}:{at}", "a name of 50 parts or more", _FLAT, "Correct this line.")
        try:
            return tomllib.loads(self.source)
        except RecursionError:
            raise InputError(str(self.path), "brackets within brackets without end", _FLAT, "Remove them.") from None
        except tomllib.TOMLDecodeError as error:
            reason, _, place = str(error).rpartition(" (at ")
            line = re.match(r"line (\d+)", place)  # else at its end
            number = int(line[1]) if line else self.source.rstrip().count("\n") + 1
            where = f"{self.path}:{number}"
            if twice := re.match(r"Cannot declare \('([^']*)',\) twice", reason):
                todo = "Give each entry a name of its own, or remove one of the two."
                raise InputError(where, f"a second [{twice[1]}]", "every name once", todo) from None
            if reason == "Cannot overwrite a value":
                todo = "Remove one of the two."
                raise InputError(where, "a key that is already set", "every key once", todo) from None
            raise InputError(where, f"“{reason or error}”", "valid TOML", "Correct this line.") from None
        except ValueError as error:  # of a number with thousands of digits
            raise InputError(str(self.path), f"“{error}”", "valid TOML", "Correct the number.") from None

    def entries(self) -> Iterator[tuple[str, Any]]:
        """Each table, or value outside of any, by its name; InputError as of ``content``."""
        yield from self.content().items()

    def headings(self) -> frozenset[str]:
        """The tables that a line ``[table]`` of the file begins."""
        return frozenset(found[1] for line in self.source.split("\n") if (found := _HEADING.match(line)))

    def fail(self, table: str | None, key: str | None, found: str, expected: str, todo: str) -> NoReturn:
        """InputError at the line of this key, or at the heading of the table where it has no such key."""
        raise InputError(f"{self.path}:{self.line(table, key)}", found, expected, todo)

    def unknown(self, at: tuple[str | None, str | None], what: str, name: str, known: Iterable[str]) -> NoReturn:
        """InputError at a (table, key) for a name that is none of the known ones, with the nearest of them."""
        names = list(known)
        near = difflib.get_close_matches(name, names, 1)
        todo = f"Did you mean {near[0]}?" if near else "Correct or remove it."
        shown = ", ".join(names[:24]) + (" …" if len(names) > 24 else "")
        self.fail(*at, f"the unknown {what} {name!r}", f"one of {shown}", todo)

    def line(self, table: str | None, key: str | None) -> int:
        """The line of a key of a table (None: of the top), of the table's heading where it has no such key, else 1."""
        heading, at = 1, None
        for number, line in enumerate(self.source.split("\n"), start=1):
            if found := _HEADING.match(line):
                at = found[1]
                heading = number if at == table else heading
            elif at == table and key and re.match(rf"\s*[\"']?{re.escape(key)}[\"']?\s*[=.]", line):
                return number
        return heading
