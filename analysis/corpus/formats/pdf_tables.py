"""Tables of a PDF: pdfplumber finds their cells by the rules on the page, PDFium gives the words in each."""

from __future__ import annotations

import io
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

from analysis.corpus.formats.lines import tidy
from analysis.corpus.formats.pdf_lines import Line

if TYPE_CHECKING:
    from collections.abc import Sequence

_FEWEST_RULES = 4  # paths on a page; a table of two cells has that many
_MOST_RULES = 3_000  # a drawing has more, and takes minutes


class Table(NamedTuple):
    """Where a table stands on its page, and its rows with tabs between cells."""

    left: float
    right: float
    top: float
    bottom: float
    rows: Sequence[str]


def tables_of(page: Any, text: Any, data: bytes, number: int) -> list[Table]:
    """The tables of a page; none where nothing is drawn on it, or where they cannot be made out."""
    if not _FEWEST_RULES <= _rules(page) <= _MOST_RULES:
        return []
    try:
        import pdfplumber  # noqa: PLC0415  # of the extra formats, slow to load, and seldom asked

        with pdfplumber.open(io.BytesIO(data), pages=[number + 1]) as document:
            drawn = document.pages[0]
            height = float(drawn.bbox[3])
            return [table for found in drawn.find_tables() if (table := _table(found, text, height)) is not None]
    except Exception:  # whatever it breaks down over, the lines of the page are there
        return []


def _rules(page: Any) -> int:
    import pypdfium2.raw as pdfium  # type: ignore[import-untyped]  # noqa: PLC0415  # has no types; of the extra formats

    paths = page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH], max_depth=3)
    return sum(1 for _ in islice(paths, _MOST_RULES + 1))


def _table(found: Any, text: Any, height: float) -> Table | None:
    left, top, right, bottom = found.bbox
    rows = []
    for row in found.rows:
        cells = [tidy(_words(text, cell, height)) if cell is not None else "" for cell in row.cells]
        if any(cells):
            rows.append("\t".join(cells))
    if sum(row.count("\t") > 0 for row in rows) < 2:
        return None
    return Table(left, right, height - top, height - bottom, rows)


def _words(text: Any, cell: Any, height: float) -> str:
    left, top, right, bottom = cell
    words = text.get_text_bounded(left=left, bottom=height - bottom, right=right, top=height - top)
    return str(words).replace("\r", "").replace("\n", "")


def with_tables(lines: Sequence[Line], tables: Sequence[Table]) -> list[Line]:
    """The lines of a page with the rows of each table in the place of what stands in it."""
    found: list[Line] = []
    told: set[int] = set()
    for line in lines:
        place = next((at for at, table in enumerate(tables) if _within(line, table)), None)
        if place is None:
            found.append(line)
        elif place not in told:
            told.add(place)
            found.extend(line._replace(text=row, row=True) for row in tables[place].rows)
    return found


def _within(line: Line, table: Table) -> bool:
    across, up = (line.left + line.right) / 2, (line.top + line.bottom) / 2
    return table.left <= across <= table.right and table.bottom <= up <= table.top
