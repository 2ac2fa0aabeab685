"""One registered report: as the parser reads it, and as it is by now with what people have set right."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

import pandas as pd

from analysis.corpus.registry import lexicon_of, registered, text_of
from analysis.pipeline import parse_report
from analysis.review.layer import KEYS, written

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from analysis.corpus.meta import ReportMeta
    from analysis.corpus.reviews import Review
    from analysis.lexicon.lexicon import Lexicon
    from analysis.tables.tables import Tables

FACTS = "facts"  # the sheet of what the registry says
FACT_COLUMNS = (
    "district", "plan_year", "genre", "title", "published", "publisher", "county", "city", "province", "name_en",
    "reference_date", "source_url",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Known:
    """A report and its text; ``parsed`` has no reviews, ``now`` those that were given."""

    meta: ReportMeta
    text: str
    lexicon: Lexicon
    parsed: Tables
    now: Tables

    @staticmethod
    def of(folder: Path, doc_id: str, reviews: Sequence[Review]) -> Known:
        """A registered report. InputError where it is none, or cannot be read."""
        meta, lexicon = registered(folder, doc_id), lexicon_of(folder)
        text = text_of(folder, meta)
        parsed = parse_report(text, meta, lexicon)
        return Known(meta, text, lexicon, parsed, parse_report(text, meta, lexicon, reviews) if reviews else parsed)

    def with_reviews(self, reviews: Sequence[Review]) -> Tables:
        """Its tables with other reviews. InputError where a row would contradict itself."""
        return parse_report(self.text, self.meta, self.lexicon, reviews)

    def facts(self) -> dict[str, str]:
        """What is registered of it; of what is not, what the text says."""
        read = self.now.documents.to_dict("records")[0]
        return {
            name: cell(read.get(name) if (value := getattr(self.meta, name)) is None else value)
            for name in FACT_COLUMNS
        }


def rows_of(tables: Tables, table: str) -> Mapping[str, Mapping[str, Any]]:
    """The rows of a table by their key, in reading order."""
    frame = getattr(tables, table)
    return {str(row[KEYS[table]]): row for row in frame.to_dict("records")}


def cell(value: Any) -> str:
    """A value of a table as a sheet and the reviewed layer write it; nothing for none."""
    if pd.isna(value):
        return ""
    if isinstance(value, date):
        return value.isoformat()[:10]
    return written(value) or ""
