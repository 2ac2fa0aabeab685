"""``reports.csv``: the registry of a corpus too large to be written by hand, read as a stream.

Its columns are ``doc_id`` and keys of ``reports.toml``, in any order; an empty cell says nothing, and lists are joined
by ``;``. What each value must be is said by the registry, whatever file it is from.
"""

from __future__ import annotations

import csv
import difflib
from datetime import date
from io import StringIO
from typing import IO, TYPE_CHECKING, Any, NoReturn

from analysis.corpus.rules import bare
from analysis.errors import InputError, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

LISTING, ID = "reports.csv", "doc_id"
_LONGEST_LINE = 1_000_000  # signs


class CsvRegistry:
    """The file; a mistake in it is told with its line."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def entries(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """Each doc_id with its facts. InputError for what is no such CSV, and for a second row of an id."""
        seen: dict[str, int] = {}
        for line, row in self._rows():
            doc_id = row.pop(ID)
            first = seen.setdefault(doc_id, line)
            if first != line:
                found = f"the {ID} {doc_id} a second time"
                raise InputError(f"{self.path}:{line}", found, f"it once (line {first})", "Remove one of the two.")
            yield doc_id, {key: _value(key, cell) for key, cell in row.items() if cell}

    def fail(self, doc_id: str | None, key: str | None, found: str, expected: str, todo: str) -> NoReturn:
        """InputError at the line of this report, or at the head."""
        line = next((line for line, row in self._rows() if row[ID] == doc_id), 1)
        raise InputError(f"{self.path}:{line}", found, bare(expected), todo)

    def unknown(self, at: tuple[str | None, str | None], what: str, name: str, known: Iterable[str]) -> NoReturn:
        """InputError at the head for a column that is none of the known ones, with the nearest of them."""
        names = [ID, *known]
        near = difflib.get_close_matches(name, names, 1)
        todo = f"Did you mean {near[0]}?" if near else "Correct or remove it."
        self.fail(None, None, f"the unknown column {name!r}", f"some of {', '.join(names)}", todo)

    def with_entries(self, entries: Sequence[tuple[str, Mapping[str, Any]]]) -> str:
        """The text of the file with more rows below, and with more columns where these have facts that none is for."""
        rows = [row for _, row in self._rows()]
        rows += [{ID: doc_id} | {key: _cell(value) for key, value in facts.items()} for doc_id, facts in entries]
        head = list(dict.fromkeys(key for row in (*rows[:1], *rows[-len(entries) :]) for key in row))
        into = StringIO(newline="")
        to = csv.DictWriter(into, head, lineterminator="\n")
        to.writeheader()
        to.writerows(rows)
        return into.getvalue()

    def _opened(self) -> IO[str]:
        try:
            return self.path.open(encoding="utf-8-sig", newline="")
        except OSError as error:
            raise InputError(str(self.path), str(error.strerror), "a readable file", "Check the file.") from None

    def _rows(self) -> Iterator[tuple[int, dict[str, str]]]:
        """Each row that is not blank, by the names of the head, with its line."""
        with self._opened() as file:
            reader = csv.reader(_lines(file, self.path), strict=True)
            try:
                head = [name.strip() for name in next(reader, [])]
                if ID not in head or len(set(head)) < len(head):
                    found, todo = f"the head {shown(','.join(head))}", "Let the first line be that."
                    raise InputError(f"{self.path}:1", found, f"a head with {ID}, each column once", todo)
                for cells in reader:
                    if not any(cell.strip() for cell in cells):
                        continue
                    if len(cells) != len(head):
                        found, expected = f"{len(cells)} cells", f"{len(head)}, as in the head"
                        raise InputError(f"{self.path}:{reader.line_num}", found, expected, "Correct that line.")
                    yield reader.line_num, dict(zip(head, (cell.strip() for cell in cells), strict=True))
            except (csv.Error, UnicodeDecodeError) as error:
                where = f"{self.path}:{reader.line_num + isinstance(error, UnicodeDecodeError)}"
                raise InputError(where, f"“{error}”", "a CSV in UTF-8", "Save it as CSV in UTF-8.") from None


def _lines(file: IO[str], path: Path) -> Iterator[str]:
    """The lines of a file; InputError for one so long that it is none of a registry, before it fills the memory."""
    number = 0
    while line := file.readline(_LONGEST_LINE + 1):
        number += 1
        if len(line) > _LONGEST_LINE:
            found, expected = f"a line of more than {_LONGEST_LINE:,} signs", "a line for each report"
            raise InputError(f"{path}:{number}", found, expected, "Check that it is the registry.")
        yield line


def _value(key: str, cell: str) -> Any:
    """A cell as its key wants it; as it stands where it cannot be, which the rule of the key then tells."""
    try:
        return _TYPED.get(key, str)(cell)
    except ValueError:
        return cell


def _cell(value: Any) -> str:
    return ";".join(map(str, value)) if isinstance(value, list) else str(value)


def _names(cell: str) -> list[str]:
    return [name.strip() for name in cell.split(";")]


_TYPED: dict[str, Callable[[str], Any]] = {
    "plan_year": int,
    "published": date.fromisoformat,
    "reference_date": date.fromisoformat,
    "formerly": _names,
    "inferred": _names,
    "pages": lambda cell: [int(place) for place in cell.split(";")],
}
