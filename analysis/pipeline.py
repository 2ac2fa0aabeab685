"""The whole way: a text to its tables, a registered corpus to all tables."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, overload

from analysis.batch import Text, read_rows
from analysis.lexicon.lexicon import Lexicon
from analysis.tables.blank import tables_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.building.build import Built
    from analysis.corpus.meta import ReportMeta
    from analysis.corpus.reviews import Review
    from analysis.tables.tables import Tables


def parse_report(text: str, meta: ReportMeta, lexicon: Lexicon | None = None, reviews: Sequence[Review] = ()) -> Tables:
    """The tables of one report, documents to commitments; those that describe a whole corpus are empty.

    Any text at all is read, with the lexicon of the package unless another is given: what is not understood is in the
    ledger as ``unexplained``. ``reviews`` of it are laid over what is read. Raises InputError for what is no text:
    something else than a str, or a str with a lone surrogate; and for a review that would leave a row that contradicts
    itself.
    """
    return tables_of(read_rows(Text(meta, text, reviews), lexicon or Lexicon.default()))


@overload
def build(
    folder: str | Path = ..., *, reviewed: bool = ..., jobs: int | None = ..., only: str | None = ...
) -> Tables: ...


@overload
def build(
    folder: str | Path = ..., *, out: str | Path, reviewed: bool = ..., jobs: int | None = ..., only: str | None = ...
) -> Built: ...


def build(
    folder: str | Path = "data/reports",
    *,
    out: str | Path | None = None,
    reviewed: bool = True,
    jobs: int | None = None,
    only: str | None = None,
) -> Tables | Built:
    """All tables of a registered corpus, checked against their declaration; with ``out``, written into that folder.

    A folder ``lexicon`` in the corpus is laid over the lexicon of the package, and what people have set right in a
    folder ``reviewed`` over what is read, unless ``reviewed`` is False. The words of concepts in a folder ``concepts``
    are counted. ``only`` a year ("2024") or a province: tables of these reports alone. ``jobs`` processes read at once,
    else as many as there are cores where it pays.

    With ``out`` it is for corpora of any size: what was read of each report is kept beside that folder, so that a build
    that was stopped goes on, and returned is what was built, in numbers. A report that cannot be read is in the table
    ``rejects``. Raises InputError for a registry, a changed text, or a file beside them that cannot be read, and where
    no report can be.
    """
    from analysis.building.build import read_corpus, write_corpus  # noqa: PLC0415  # a single text needs none of it
    from analysis.building.crew import Crew  # noqa: PLC0415

    if out is not None:
        return write_corpus(Path(folder), Path(out), only, Crew(jobs), reviewed=reviewed)
    with TemporaryDirectory() as work:
        return read_corpus(Path(folder), Path(work), only, Crew(jobs), reviewed=reviewed)
