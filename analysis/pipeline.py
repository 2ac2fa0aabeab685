"""The whole way: a text to its tables, a registered corpus to all tables."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from analysis.batch import Text, read_batch, read_rows
from analysis.corpus.concepts import read_concepts
from analysis.corpus.readers import read_text
from analysis.corpus.registry import lexicon_of, read_registry
from analysis.corpus.reviews import read_reviews
from analysis.lexicon.lexicon import Lexicon
from analysis.records import canonical
from analysis.tables.catalogue import TABLES
from analysis.tables.check import check
from analysis.tables.frame import frame
from analysis.tables.tables import Tables

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import pandas as pd

    from analysis.corpus.meta import ReportMeta
    from analysis.corpus.reviews import Review


def parse_report(text: str, meta: ReportMeta, lexicon: Lexicon | None = None, reviews: Sequence[Review] = ()) -> Tables:
    """The tables of one report, documents to commitments; those that describe a whole corpus are empty.

    Any text at all is read, with the lexicon of the package unless another is given: what is not understood is in the
    ledger as ``unexplained``. ``reviews`` of it are laid over what is read. Raises InputError for what is no text:
    something else than a str, or a str with a lone surrogate; and for a review that would leave a row that contradicts
    itself.
    """
    return tables_of(read_rows(Text(meta, text, reviews), lexicon or Lexicon.default()))


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
    batch = [Text(meta, texts[meta.doc_id], reviews.get(meta.doc_id, ())) for meta in metas]
    tables = _compared(read_batch(batch, lexicon), lexicon, folder)
    check(tables, texts, canonical.codes(lexicon))
    return tables


def _compared(tables: Mapping[str, pd.DataFrame], lexicon: Lexicon, folder: Path) -> Tables:
    """The tables of several reports with those that compare reports."""
    # Slow to load, and one report needs none of them.
    from analysis.following.table import followups  # noqa: PLC0415
    from analysis.language.concepts import concepts  # noqa: PLC0415
    from analysis.language.keyness import terms  # noqa: PLC0415
    from analysis.language.topic_tables import topics  # noqa: PLC0415
    from analysis.profiles.peers import with_peers  # noqa: PLC0415
    from analysis.profiles.table import profiles  # noqa: PLC0415

    sentences = tables["sentences"]
    counted = concepts(sentences, read_concepts(folder))
    found = topics(sentences, lexicon, folder)
    return tables_of(
        {
            **tables,
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


def tables_of(tables: Mapping[str, pd.DataFrame]) -> Tables:
    """The given tables; the ones not given are empty."""
    empty = {name: blank.copy(deep=False) for name, blank in _blank().items() if name not in tables}
    return Tables(**tables, **empty)


@cache
def _blank() -> Mapping[str, pd.DataFrame]:
    """Every table without rows: made once, because a short report would feel it, and only ever copied (on write)."""
    return {table.name: frame(table, ()) for table in TABLES}
