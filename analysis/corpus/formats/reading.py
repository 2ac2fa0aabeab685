"""What comes out of a file: reports as they were read, and the rows of it that are none."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from datetime import date

    from analysis.errors import InputError

Format = Literal["txt", "html", "mhtml", "docx", "doc", "pdf", "xlsx", "xls", "csv"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What a file says of its report outside the text: in a head, in metadata, in other columns of its row."""

    title: str | None = None
    publisher: str | None = None
    published: date | None = None
    source_url: str | None = None
    place: str | None = None
    county: str | None = None
    year: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One report as it was read.

    ``text`` has a paragraph or a row of a table (cells with tabs between them) in each line. ``encoding`` is that of a
    text file, ``row`` the row of a corpus in one file, ``pages`` the offset in ``text`` at which each page of a PDF
    begins. ``exact`` is what a UTF-8 .txt holds character for character, ``text`` being what a reader sees of it.
    ``warnings`` are sentences for people.
    """

    text: str
    format: Format
    encoding: str | None = None
    facts: Facts = field(default_factory=Facts)
    pages: tuple[int, ...] = ()
    exact: str | None = None
    row: int | None = None
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """What a file holds: one report, or those of a corpus in one file with the rows that were refused."""

    format: Format
    readings: tuple[Reading, ...]
    refused: tuple[InputError, ...] = ()
