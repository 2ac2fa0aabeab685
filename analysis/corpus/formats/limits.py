"""How large what is read may be, and what happens when a reader of others' making breaks down over a file.

The limits are far above any report (the longest known has some 100,000 signs) and low enough for a small machine.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, NoReturn

from analysis.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator

MB = 1_000_000
LARGEST_FILE = 100 * MB  # bytes
LARGEST_ARCHIVE = 400 * MB  # bytes, unpacked
LARGEST_DOCUMENT = 20 * MB  # bytes of each part of a Word document that is XML: its tree takes fifteen times as much
MOST_ENTRIES = 10_000  # of an archive
MOST_CELLS = 5 * MB  # of a sheet, empty ones in between counted
MOST_PAGES = 2_000
MOST_ON_A_PAGE = 50_000  # signs
MOST_NODES = 50_000  # of a web page
MOST_TAGS = 200_000  # in a web page
MOST_META = 1_000  # of them about the page itself, which the parser searches in a time that grows with their square
LARGEST_PAGE = 30 * MB  # bytes of a web page, with the pictures that it may hold
LONGEST_TEXT = 5 * MB  # signs
FEWEST_SIGNS = 20  # Chinese signs; with fewer, a text reports nothing

A_REPORT = "a report as txt, html, docx, pdf, xlsx or csv"


def over(where: str, found: str, limit: str) -> NoReturn:
    """InputError for what is larger than a limit."""
    raise InputError(where, found, f"at most {limit}", "Take the report out of it, and give that alone.")


@contextmanager
def breakdown(where: str, kind: str, todo: str) -> Iterator[None]:
    """InputError for whatever a library raises over a file; the file is at fault, not the person at the terminal."""
    try:
        yield
    except (InputError, KeyboardInterrupt, SystemExit, GeneratorExit):
        raise
    except BaseException as error:  # a panic of a library in Rust is no Exception
        reason = " ".join(str(error).split())[:80]
        found = f"a damaged {kind} ({type(error).__name__}{': ' if reason else ''}{reason})"
        raise InputError(where, found, A_REPORT, todo) from None


def missing(where: str, kind: str) -> NoReturn:
    """InputError where the library that reads a kind of file is not installed."""
    todo = 'Install the readers: pip install "subdistrict-reports[formats]", or in a checkout: make .venv.'
    raise InputError(where, f"{kind}, and no reader for it", "the extra packages “formats” to be installed", todo)
