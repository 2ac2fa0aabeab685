"""Word documents, as a reader sees them: with automatic numbers, insertions, notes, tables; without what is hidden."""

from __future__ import annotations

import io
import os
import shutil
import signal
import subprocess
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from analysis.corpus.formats import limits
from analysis.corpus.formats.archive import checked
from analysis.corpus.formats.lines import joined
from analysis.corpus.formats.reading import Format, Reading
from analysis.corpus.formats.sniff import han
from analysis.corpus.formats.warnings import of_text
from analysis.corpus.formats.word_body import Body
from analysis.corpus.readers import read_bytes
from analysis.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Sequence

_TODO = "Open it with the program that made it, and save it again as .docx."
_WAIT = 120  # seconds that LibreOffice may take


def read(data: bytes, where: str, format: Format = "docx") -> Reading:  # noqa: A002  # what a Reading calls it
    """The report of a .docx; InputError for a damaged one, and for one without a report."""
    try:
        import docx  # noqa: PLC0415  # of the extra formats
    except ImportError:
        limits.missing(where, "a Word document")
    checked(data, where, "Word document", limits.LARGEST_DOCUMENT)
    with limits.breakdown(where, "Word document", _TODO):
        lines = joined(Body(docx.Document(io.BytesIO(data))).lines())
    text = "\n".join(lines)
    if han(text) < limits.FEWEST_SIGNS:
        found = f"a Word document with {han(text)} Chinese signs of text"
        raise InputError(where, found, limits.A_REPORT, "If it holds pictures of pages, run OCR over them first.")
    return Reading(text=text, format=format, warnings=tuple(of_text(text)))


def read_old(data: bytes, where: str) -> Reading:
    """The report of a .doc, which LibreOffice turns into a .docx; InputError where it is not installed."""
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        found = "a Word document of the old format (.doc)"
        todo = "Save it as .docx, or install LibreOffice, which turns it into one."
        raise InputError(where, found, "a .docx, or LibreOffice to be installed", todo)
    with tempfile.TemporaryDirectory() as folder:
        source, profile = Path(folder, "report.doc"), Path(folder, "profile").as_uri()
        source.write_bytes(data)
        command = [
            program,
            f"-env:UserInstallation={profile}",
            "--headless",
            "--convert-to",
            "docx",
            "--outdir",
            folder,
        ]
        made = source.with_suffix(".docx")
        if not _ends_well([*command, str(source)]) or not made.is_file():
            raise InputError(where, "a .doc that LibreOffice cannot open", limits.A_REPORT, _TODO)
        data = read_bytes(made)
    return read(data, where, "doc")


def _ends_well(command: Sequence[str]) -> bool:
    """Whether a program ends in time, with status 0; what it has started ends with it: LibreOffice is two programs."""
    with subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    ) as running:
        try:
            return running.wait(_WAIT) == 0
        except subprocess.TimeoutExpired:
            return False
        finally:
            with suppress(ProcessLookupError, AttributeError):  # all have ended; no groups on this system
                os.killpg(running.pid, signal.SIGKILL)
            running.kill()
