"""The row of ``documents``: the report itself."""

from __future__ import annotations

from datetime import date
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

from analysis.parsing.doubts import doubts
from analysis.parsing.face import published, title_of
from analysis.tables.vocabularies import Genre, OutlineKind, Tier

if TYPE_CHECKING:
    from analysis.records.report import Report


class DocumentRow(NamedTuple):
    """One report."""

    doc_id: str
    district: str
    name_en: str | None
    formerly: str | None
    county: str | None
    city: str | None
    province: str | None
    title: str | None
    genre: Genre
    tier: Tier | None
    outline: OutlineKind
    doubts: str | None
    review_start: date | None
    review_end: date | None
    plan_start: date | None
    plan_end: date | None
    published: date | None
    publisher: str | None
    source_file: str | None
    original_file: str | None
    original_sha256: str | None
    source_url: str | None
    inferred: str | None
    sha256: str
    n_chars: int


def document(report: Report) -> DocumentRow:
    """What is registered of a report, and what its text says of itself."""
    outline, meta, periods = report.parsed.outline, report.parsed.meta, report.parsed.periods
    lexicon = report.parsed.lexicon
    inferred = dict.fromkeys([*meta.inferred, *(["genre"] if meta.genre is None else [])])
    review_start, review_end = periods.review or (None, None)
    plan_start, plan_end = periods.plan if periods.plans else (None, None)
    return DocumentRow(
        doc_id=report.doc_id,
        district=meta.district,
        name_en=meta.name_en,
        formerly=";".join(meta.formerly) or None,
        county=meta.county,
        city=meta.city,
        province=meta.province,
        title=meta.title or title_of(outline, lexicon),
        genre=periods.genre,
        tier=periods.decisions["tier"].value,
        outline=outline.kind,
        doubts=";".join(map(str, doubts(outline, periods, meta, lexicon))) or None,
        review_start=review_start,
        review_end=review_end,
        plan_start=plan_start,
        plan_end=plan_end,
        published=meta.published or published(outline, lexicon),
        publisher=meta.publisher,
        source_file=meta.source_file,
        original_file=meta.original_file,
        original_sha256=meta.original_sha256,
        source_url=meta.source_url,
        inferred=";".join(inferred) or None,
        sha256=sha256(outline.text.encode()).hexdigest(),
        n_chars=len(outline.text),
    )
