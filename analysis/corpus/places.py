"""places.csv: what is known from elsewhere of the places of the reports, so that stated values become rates.

One row is a district in a year: district, year, residents, area_km2, source. The file is optional, and so is either of
residents and area_km2; nothing of it is guessed, carried to another year, or shipped with the suite.
"""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, NoReturn

import pandas as pd

from analysis.corpus.meta import A_YEAR, YEARS
from analysis.corpus.readers import decode, read_bytes
from analysis.corpus.registry import REGISTRY, read_registry
from analysis.errors import InputError, shown

if TYPE_CHECKING:
    from pathlib import Path

PLACES = "places.csv"
COLUMNS = ("district", "year", "residents", "area_km2", "source")
_HEAD = ",".join(COLUMNS)


def read_places(folder: Path) -> pd.DataFrame:
    """One row per district × year of ``places.csv`` in a folder of reports; without such a file, none.

    InputError says which line is wrong: a column or field too many or too few, a district that is not registered, a
    year that is none, a number that is not above 0, no source, a district and year that stand there already.
    """
    path = folder / PLACES
    if not path.is_file():
        return _frame([])
    known = {report.district for report in read_registry(folder)}
    rows = list(csv.reader(io.StringIO(decode(read_bytes(path), str(path)).removeprefix("\ufeff"), newline="")))
    if not rows or tuple(name.strip() for name in rows[0]) != COLUMNS:
        head = ",".join(rows[0]) if rows else ""
        _fail(path, 1, shown(head), f"the line {_HEAD}", "Let the file begin with that line.")
    found: dict[tuple[str, int], tuple[str, int, float | None, float | None, str]] = {}
    for line, fields in enumerate(rows[1:], 2):
        if any(field.strip() for field in fields):
            row = _row(path, line, [field.strip() for field in fields], known)
            if row[:2] in found:
                _fail(path, line, f"{row[0]} {row[1]} a second time", "one line each", "Remove one of them.")
            found[row[:2]] = row
    return _frame(list(found.values()))


def _row(path: Path, line: int, fields: list[str], known: set[str]) -> tuple[str, int, float | None, float | None, str]:
    if len(fields) != len(COLUMNS):
        todo = "Put a field that holds a comma in quotation marks."
        _fail(path, line, f"{len(fields)} fields", f"{len(COLUMNS)}: {_HEAD}", todo)
    district, year, residents, area, source = fields
    if district not in known:
        expected = f"one of the districts of {REGISTRY}: {', '.join(sorted(known))}"
        _fail(path, line, f"the district {shown(district)}", expected, "Write it as it is registered.")
    if not (year.isascii() and year.isdigit() and int(year) in YEARS):
        _fail(path, line, f"year = {shown(year)}", A_YEAR, "Correct it.")
    if not residents and not area:
        _fail(path, line, "neither residents nor area_km2", "at least one of them", "Fill one in, or remove the line.")
    if not source:
        _fail(path, line, "no source", "where the numbers are from", "Name the yearbook, census or page.")
    numbers = _number(path, line, "residents", residents), _number(path, line, "area_km2", area)
    return district, int(year), *numbers, source


def _number(path: Path, line: int, name: str, field: str) -> float | None:
    if not field:
        return None
    try:
        number = float(field)
    except ValueError:
        number = 0.0
    if not 0 < number < float("inf"):
        expected = "a number above 0, in digits, without separators and units"
        _fail(path, line, f"{name} = {shown(field)}", expected, "Correct it, or leave it empty.")
    return number


def _fail(path: Path, line: int, found: str, expected: str, todo: str) -> NoReturn:
    raise InputError(f"{path}:{line}", found, expected, todo)


def _frame(rows: list[tuple[str, int, float | None, float | None, str]]) -> pd.DataFrame:
    types = {"district": "str", "year": "int64", "residents": "float64", "area_km2": "float64", "source": "str"}
    return pd.DataFrame(rows, columns=list(COLUMNS)).astype(types)
