"""Tables as Stata files (.dta, release 118: Stata 14 and later), a file each.

Stata's names are shorter and plainer than ours; a column whose name is changed has the whole name in its label. A
missing text is "" there, a boolean 0 or 1, NUL, which ends a text in such files, the sign ␀.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import pandas as pd
from pandas.io.stata import StataParser

from analysis.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from analysis.exports.sheets import Sheet
    from analysis.tables.schema import Column

NAME, LABEL = 32, 80  # characters at most
COLUMNS = 32_767  # of a file, at most
_SHORT = 2045  # bytes of a text of fixed width; a longer one is a strL
_RELEASE: Final = 118


def write(sheet: Sheet, path: Path) -> None:
    """Write one table. InputError for one of more columns than such a file holds."""
    if len(sheet.table.columns) > COLUMNS:
        found, most = f"{len(sheet.table.columns):,} columns", f"at most {COLUMNS:,}, as a file of Stata holds"
        raise InputError(f"table {sheet.table.name}", found, most, "Take --panel long, or another --format.")
    names = legal_names(column.name for column in sheet.table.columns)
    columns = {names[column.name]: column for column in sheet.table.columns}
    frame = sheet.frame.rename(columns=names).copy()
    days = {name: "td" for name, column in columns.items() if column.kind == "date"}
    texts = [name for name, column in columns.items() if column.kind == "string"]
    for name, column in columns.items():
        if column.kind == "string":
            frame[name] = frame[name].astype(object).where(frame[name].notna(), "").str.replace("\0", "␀")
        elif column.kind == "boolean":
            frame[name] = frame[name].astype("int8")
        elif column.kind == "integer" and column.nullable:
            frame[name] = frame[name].astype("float64")
    long = [name for name in texts if frame[name].map(lambda text: len(text.encode())).max() > _SHORT]
    frame.to_stata(
        path,
        write_index=False,
        version=_RELEASE,
        convert_dates=days,  # type: ignore[arg-type]  # the stubs know no columns by name
        convert_strl=long,
        variable_labels={name: _label(name, column) for name, column in columns.items()},
        data_label=_cut(f"{sheet.table.name}: one row is {sheet.table.row}"),
        time_stamp=pd.Timestamp(2000, 1, 1).to_pydatetime(),  # the same tables make the same file
    )


def legal_names(names: Iterable[str]) -> dict[str, str]:
    """Each name and what Stata may call it: letters, digits and _, at most 32, no reserved word, each once."""
    words: set[str] = StataParser().RESERVED_WORDS  # type: ignore[attr-defined]  # not in the stubs
    reserved = {word.lower() for word in words}
    found: dict[str, str] = {}
    taken: set[str] = set()
    for name in names:
        plain = "".join(sign if sign.isalnum() and sign not in "×÷" else "_" for sign in name) or "_"
        if not plain[0].isalpha() and plain[0] != "_":
            plain = f"_{plain}"
        if plain.lower() in reserved or re.fullmatch(r"str\d+", plain):
            plain += "_"
        legal, number = plain[:NAME], 1
        while legal in taken:
            number += 1
            legal = f"{plain[: NAME - 1 - len(str(number))]}_{number}"
        taken.add(legal)
        found[name] = legal
    return found


def _label(name: str, column: Column) -> str:
    changed = f"{column.name}: " if name != column.name else ""
    chinese = "" if column.label == column.name else f"{column.label}, "
    return _cut(f"{changed}{chinese}{column.description}")


def _cut(words: str) -> str:
    return words if len(words) <= LABEL else f"{words[: LABEL - 1]}…"
