"""``analysis read``: the text of a file as it is read, and what the file was taken for."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from analysis.corpus.formats.read import read_file
from analysis.corpus.formats.sniff import NAMES
from analysis.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from analysis.corpus.formats.reading import Contents, Reading


def columns_of(given: Sequence[str]) -> dict[str, str]:
    """Columns as options name them, text=报告原文; InputError for what is none."""
    known = ("title", "publisher", "published", "source_url", "place", "county", "year", "text")
    found = {}
    for option in given:
        fact, sign, name = option.partition("=")
        if not sign or fact not in known or not name.strip():
            expected = f"FACT=NAME, with a fact out of {', '.join(known)}"
            raise InputError("--column", repr(option), expected, "Write for example --column text=报告原文.")
        found[fact] = name.strip()
    return found


def read(path: Path, columns: Mapping[str, str], out: Callable[[str], None], tell: Callable[[str], None]) -> None:
    """Print what is read of a file with ``out``, what it was taken for with ``tell``; InputError as ``read_file``."""
    contents = read_file(path, columns)
    tell(f"{path}: {_taken_for(contents)}")
    corpus = any(reading.row is not None for reading in contents.readings)
    for reading in contents.readings:
        if corpus:
            out(f"=== row {reading.row}: {reading.facts.title or ''}".rstrip(": ").rstrip())
        for line in _told(reading):
            tell(f"  row {reading.row}: {line}" if corpus else f"  {line}")
        out(reading.text)
    for error in contents.refused:
        tell(f"  refused: {error}")


def _taken_for(contents: Contents) -> str:
    first = contents.readings[0]
    said = [NAMES[contents.format]]
    if first.encoding:
        said.append(first.encoding.upper())
    if first.row is not None:
        said.append(f"{len(contents.readings)} reports, {len(contents.refused)} rows refused")
    if first.pages:
        said.append(f"{len(first.pages)} pages")
    return ", ".join([*said, f"{sum(len(reading.text) for reading in contents.readings):,} signs"])


def _told(reading: Reading) -> list[str]:
    facts = reading.facts
    said = [f"{field.name}: {value}" for field in fields(facts) if (value := getattr(facts, field.name)) is not None]
    return [*said, *(f"warning: {warning}" for warning in reading.warnings)]
