"""PDFs with a text layer: lines where they stand on their pages, and with them paragraphs, tables and page starts."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

from analysis.corpus.formats import limits
from analysis.corpus.formats.facts import facts_of
from analysis.corpus.formats.paragraphs import paragraphs
from analysis.corpus.formats.pdf_fonts import with_fonts
from analysis.corpus.formats.pdf_lines import lines_of_page
from analysis.corpus.formats.pdf_tables import tables_of, with_tables
from analysis.corpus.formats.reading import Reading
from analysis.corpus.formats.running_heads import without_running_heads
from analysis.corpus.formats.sniff import han
from analysis.corpus.formats.warnings import of_text
from analysis.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.corpus.formats.pdf_lines import Line

_TODO = "Get the file anew, or print it as PDF again."
_SCAN = "Run OCR over it first: it makes a PDF with a text layer."
_UNLOCK = "Open it with its password, and print it as PDF again."
_NEEDS_PASSWORD = 4  # what PDFium calls it
_MOST_NAMED = 5  # pages that a warning names


def read(data: bytes, where: str) -> Reading:
    """The report of a PDF, with the place in it at which each page begins; InputError for a scan and a damaged file."""
    try:
        pypdfium2 = with_fonts()
    except ImportError:
        limits.missing(where, "a PDF")
    with limits.breakdown(where, "PDF", _TODO):
        try:
            document = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as error:
            if getattr(error, "err_code", None) == _NEEDS_PASSWORD:
                raise InputError(where, "an encrypted PDF", limits.A_REPORT, _UNLOCK) from None
            raise
        try:
            pages = _pages(document, data, where)
        finally:
            document.close()
    signs = sum(han(line.text) for page in pages for line in page)
    if signs < limits.FEWEST_SIGNS:
        pictures = "a PDF with no text in it" if not any(pages) else f"a PDF with {signs} Chinese signs of text in it"
        raise InputError(where, pictures, "a PDF with a text layer", _SCAN)
    text, starts = paragraphs(without_running_heads(pages))
    empty = [str(number) for number, page in enumerate(pages, start=1) if not page]
    warnings = list(of_text(text))
    if empty:
        more = ", …" if len(empty) > _MOST_NAMED else ""
        warnings.insert(0, f"no text on {len(empty)} of {len(pages)} pages ({', '.join(empty[:_MOST_NAMED])}{more})")
    return Reading(text=text, format="pdf", facts=facts_of({}), pages=starts, warnings=tuple(warnings))


def _pages(document: Any, data: bytes, where: str) -> list[Sequence[Line]]:
    count = len(document)
    if count > limits.MOST_PAGES:
        limits.over(where, f"a PDF of {count:,} pages", f"{limits.MOST_PAGES:,}")
    found: list[Sequence[Line]] = []
    for number in range(count):
        page = document[number]
        text = page.get_textpage()
        try:
            lines = lines_of_page(text, number, where)
            tables = tables_of(page, text, data, number) if lines else []
            found.append(with_tables(lines, tables))
        finally:
            text.close()
            page.close()
    if _alike(found):
        limits.over(where, f"a PDF of {count:,} pages that are the same one", "pages of their own")
    return found


def _alike(pages: Sequence[Sequence[Line]]) -> bool:
    """Whether many pages are one and the same, as where the tree of pages runs in a circle."""
    return len(pages) > _MOST_NAMED and all(
        page and [line.text for line in page] == [line.text for line in other] for page, other in pairwise(pages)
    )
