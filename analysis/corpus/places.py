"""places.csv: what is known from elsewhere of the places of the reports, so that stated values become rates.

One row is a district in a year: district, year, residents, area_km2, source, and behind the district any of county,
city and province, which are needed where districts of one name lie in several. The file is optional, and so is either
of residents and area_km2; nothing of it is guessed, carried to another year, or shipped with the suite.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

import pandas as pd

from analysis.corpus.csv_lines import csv_lines
from analysis.corpus.meta import A_YEAR, YEARS
from analysis.corpus.readers import file_in
from analysis.corpus.registry import REGISTRY, read_registry
from analysis.corpus.series import Place, place_of
from analysis.errors import InputError, listed, shown

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from pathlib import Path

PLACES = "places.csv"
WITHIN = Place._fields[1:]
COLUMNS = ("district", "year", "residents", "area_km2", "source")
_TYPES = {
    **dict.fromkeys(Place._fields, "str"),
    "year": "int64", "residents": "float64", "area_km2": "float64", "source": "str",
}  # fmt: skip
_HEAD = f"{','.join(COLUMNS)}, with any of {', '.join(WITHIN)}"


def read_places(folder: Path) -> pd.DataFrame:
    """One row per registered place × year of ``places.csv`` in a folder of reports; without such a file, none.

    Columns: those of ``Place`` as they are registered ("" for what is not known), year, residents, area_km2, source.
    InputError says which line is wrong: a column or field too many or too few, a district that is not registered, or
    registered in several places that the line does not tell apart, a year that is none, a number that is not above 0,
    no source, a place and year that stand there already.
    """
    path = file_in(folder, PLACES)
    if not path:
        return pd.DataFrame(columns=list(_TYPES)).astype(_TYPES)
    registered = list(dict.fromkeys(map(place_of, read_registry(folder))))
    lines = csv_lines(path)
    where, head = next(lines, (f"{path}:1", []))
    head = [name.strip() for name in head]
    if not {*COLUMNS} <= {*head} <= {*COLUMNS, *WITHIN} or len({*head}) < len(head):
        _fail(where, shown(",".join(head)), f"the line {_HEAD}", "Let the file begin with that line.")
    found: dict[tuple[Place, int], tuple[object, ...]] = {}
    for where, cells in lines:
        if len(cells) != len(head):
            todo = "Put a field that holds a comma in quotation marks."
            _fail(where, f"{len(cells)} fields", f"{len(head)}: {','.join(head)}", todo)
        row = dict(zip(head, (cell.strip() for cell in cells), strict=True))
        year, *known = _known(where, row)
        for place in _places(where, row, registered):
            if (place, year) in found:
                _fail(where, f"{place.district} {year} a second time", "one line each", "Remove one of them.")
            found[place, year] = (*place, year, *known)
    return pd.DataFrame(found.values(), columns=list(_TYPES)).astype(_TYPES)


def _places(where: str, row: Mapping[str, str], registered: Sequence[Place]) -> Sequence[Place]:
    """The registered places that a line is of: one, but for what some reports do not say of where it lies."""
    said = {name: row[name] for name in Place._fields if row.get(name)}
    if "district" not in said or not any(place.district == said["district"] for place in registered):
        expected = f"one of the districts of {REGISTRY}: {listed(sorted({place.district for place in registered}))}"
        _fail(where, f"the district {shown(row['district'])}", expected, "Write it as it is registered.")
    found = [place for place in registered if all(getattr(place, name) == words for name, words in said.items())]
    alike = [place for place in registered if place.district == said["district"]]
    told = "; ".join(" ".join(filter(None, place[1:])) or "no more" for place in alike)
    if not found:
        expected = f"it where it is registered: {told}"
        _fail(where, f"{row['district']} elsewhere", expected, "Correct the line, or the registry.")
    if several := next((name for name in WITHIN if len(_values(found, name)) > 1), None):
        expected = f"one of {', '.join(sorted(_values(found, several)))} in the column {several}"
        _fail(where, f"{row['district']}, which is the name of several places", expected, f"Add {several} to the line.")
    return found


def _values(places: Collection[Place], name: str) -> set[str]:
    return {getattr(place, name) for place in places} - {""}


def _known(where: str, row: Mapping[str, str]) -> tuple[int, float | None, float | None, str]:
    if not (row["year"].isascii() and row["year"].isdigit() and int(row["year"]) in YEARS):
        _fail(where, f"year = {shown(row['year'])}", A_YEAR, "Correct it.")
    if not row["residents"] and not row["area_km2"]:
        _fail(where, "neither residents nor area_km2", "at least one of them", "Fill one in, or remove the line.")
    if not row["source"]:
        _fail(where, "no source", "where the numbers are from", "Name the yearbook, census or page.")
    return int(row["year"]), _number(where, row, "residents"), _number(where, row, "area_km2"), row["source"]


def _number(where: str, row: Mapping[str, str], name: str) -> float | None:
    if not row[name]:
        return None
    try:
        number = float(row[name])
    except ValueError:
        number = 0.0
    if not 0 < number < float("inf"):
        expected = "a number above 0, in digits, without separators and units"
        _fail(where, f"{name} = {shown(row[name])}", expected, "Correct it, or leave it empty.")
    return number


def _fail(where: str, found: str, expected: str, todo: str) -> NoReturn:
    raise InputError(where, found, expected, todo)
