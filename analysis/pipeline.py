"""The whole way: a text to its tables, a registered corpus to all tables."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd

from analysis.corpus.concepts import read_concepts
from analysis.corpus.readers import check_text, read_text
from analysis.corpus.registry import lexicon_of, read_registry
from analysis.corpus.reviews import read_reviews
from analysis.lexicon.lexicon import Lexicon
from analysis.parsing.parse import parse
from analysis.records import canonical
from analysis.records.report import read_report
from analysis.records.rows import rows
from analysis.review.layer import lay_over
from analysis.tables.catalogue import TABLES
from analysis.tables.check import check
from analysis.tables.frame import frame
from analysis.tables.tables import Tables
from analysis.themes.classifier import judge
from analysis.themes.weights import shipped

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from analysis.corpus.meta import ReportMeta
    from analysis.corpus.reviews import Review
    from analysis.records.report import Report
    from analysis.themes.votes import Array


def parse_report(text: str, meta: ReportMeta, lexicon: Lexicon | None = None, reviews: Sequence[Review] = ()) -> Tables:
    """The tables of one report, documents to commitments; those that describe a whole corpus are empty.

    Any text at all is read, with the lexicon of the package unless another is given: what is not understood is in the
    ledger as ``unexplained``. ``reviews`` of it are laid over what is read. Raises InputError for what is no text:
    something else than a str, or a str with a lone surrogate; and for a review that would leave a row that contradicts
    itself.
    """
    return _tables(_report(text, meta, lexicon or Lexicon.default(), reviews)[0])


def build(folder: str | Path = "data/reports", *, reviewed: bool = True) -> Tables:
    """All tables of a registered corpus, checked against their declaration.

    A folder ``lexicon`` in it is laid over the lexicon of the package, and what people have set right in a folder
    ``reviewed`` over what is read, unless ``reviewed`` is False. The words of concepts in a folder ``concepts`` are
    counted. Raises InputError for a registry, a report, or a file beside them that cannot be read.
    """
    return read_corpus(Path(folder), read_registry(Path(folder)), reviewed=reviewed)


def read_corpus(folder: Path, metas: Sequence[ReportMeta], *, reviewed: bool = True) -> Tables:
    """All tables of some registered reports of a folder, as if there were no others; checked.

    Raises InputError for a report, a lexicon, a review or a list of concepts that cannot be read.
    """
    texts = {meta.doc_id: read_text(folder / str(meta.source_file)) for meta in metas}
    lexicon, reviews = lexicon_of(folder), read_reviews(folder) if reviewed else {}
    reports = (_report(texts[meta.doc_id], meta, lexicon, reviews.get(meta.doc_id, ())) for meta in metas)
    tables = _compared([_with_shares(*report, lexicon) for report in reports], lexicon, folder)
    check(tables, texts, canonical.codes(lexicon))
    return tables


def _compared(reports: Sequence[Mapping[str, pd.DataFrame]], lexicon: Lexicon, folder: Path) -> Tables:
    """The tables of several reports as one set, with those that compare reports."""
    # Slow to load, and one report needs none of them.
    from analysis.following.table import followups  # noqa: PLC0415
    from analysis.language.concepts import concepts  # noqa: PLC0415
    from analysis.language.keyness import terms  # noqa: PLC0415
    from analysis.language.topic_tables import topics  # noqa: PLC0415
    from analysis.profiles.peers import with_peers  # noqa: PLC0415
    from analysis.profiles.table import profiles  # noqa: PLC0415

    tables = {name: pd.concat([report[name] for report in reports], ignore_index=True) for name in reports[0]}
    sentences = tables["sentences"]
    counted = concepts(sentences, read_concepts(folder))
    found = topics(sentences, lexicon, folder)
    return _tables(
        tables
        | {
            "terms": terms(sentences, lexicon),
            "topics": found.topics,
            "topic_shares": found.topic_shares,
            "topic_quality": found.topic_quality,
            "profiles": with_peers(profiles(tables, lexicon), tables["documents"]),
            "concepts": counted.concepts,
            "concept_words": counted.concept_words,
            "followups": followups(tables, lexicon),
        }
    )


def read(text: str, meta: ReportMeta, lexicon: Lexicon) -> Report:
    """One report with all that is read of it, before it becomes tables. Raises InputError as ``parse_report`` does."""
    return _read(text, meta, lexicon)[0]


def _read(text: str, meta: ReportMeta, lexicon: Lexicon) -> tuple[Report, Array]:
    """One report, and the probability of every theme for each of its sentences."""
    check_text(text, f"text of {meta.doc_id}")
    parsed = parse(text, meta, lexicon)
    judged = judge(parsed.outline, lexicon)
    return read_report(parsed, judged.labels), judged.chances


def _report(
    text: str, meta: ReportMeta, lexicon: Lexicon, reviews: Sequence[Review] = ()
) -> tuple[dict[str, pd.DataFrame], Array]:
    report, chances = _read(text, meta, lexicon)
    made = lay_over(rows(report), reviews, lexicon)
    # Rows go as soon as they are in their frame: fewer things at once are fewer for the garbage collector to look at.
    return {table.name: frame(table, made.pop(table.name)) for table in TABLES if table.name in made}, chances


def _with_shares(report: Mapping[str, pd.DataFrame], chances: Array, lexicon: Lexicon) -> dict[str, pd.DataFrame]:
    """The tables of a report with its rows of ``themes``; the probabilities of its sentences go no further."""
    from analysis.themes.attention import attention  # noqa: PLC0415

    inflation = shipped(lexicon).inflation
    return {**report, "themes": attention(report["sentences"], report["metrics"], chances, inflation)}


def _tables(tables: Mapping[str, pd.DataFrame]) -> Tables:
    """The given tables; the ones not given are empty."""
    empty = {name: blank.copy(deep=False) for name, blank in _blank().items() if name not in tables}
    return Tables(**tables, **empty)


@cache
def _blank() -> Mapping[str, pd.DataFrame]:
    """Every table without rows: made once, because a short report would feel it, and only ever copied (on write)."""
    return {table.name: frame(table, ()) for table in TABLES}
