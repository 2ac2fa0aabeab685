"""The rows of ``sections`` and ``sentences``: how the text is built."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from analysis.tables.vocabularies import Origin, SentenceType, Stance

if TYPE_CHECKING:
    from analysis.records.report import Report


class SectionRow(NamedTuple):
    """One heading with the span it governs."""

    section_id: str
    doc_id: str
    parent_id: str | None
    level: int
    number: str | None
    heading: str
    stance: Stance
    start: int
    end: int


_section_row = SectionRow.__new__


class SentenceRow(NamedTuple):
    """One sentence, heading or front-matter line."""

    sentence_id: str
    doc_id: str
    section_id: str | None
    start: int
    end: int
    type: SentenceType
    stance: Stance
    theme: str
    theme_secondary: str | None
    theme_score: float
    page: int | None
    origin: Origin
    text: str


_sentence_row = SentenceRow.__new__


def sections(report: Report) -> list[SectionRow]:
    """The headings of a report, in reading order."""
    ids = report.section_ids
    return [
        _section_row(
            SectionRow,
            section_id=ids[at.index],
            doc_id=report.doc_id,
            parent_id=None if at.parent is None else ids[at.parent],
            level=at.level,
            number=at.number,
            heading=at.heading,
            stance=at.stance,
            start=at.start,
            end=at.end,
        )
        for at in report.parsed.outline.sections
    ]


def sentences(report: Report) -> list[SentenceRow]:
    """The sentences of a report with their themes, in reading order."""
    pages = report.parsed.meta.pages
    doc_id, ids, section_ids = report.doc_id, report.sentence_ids, report.section_ids
    return [
        _sentence_row(
            SentenceRow,
            sentence_id=ids[at.index],
            doc_id=doc_id,
            section_id=None if at.section is None else section_ids[at.section],
            start=at.start,
            end=at.end,
            type=at.type,
            stance=at.stance,
            theme=theme.theme,
            theme_secondary=theme.secondary,
            theme_score=theme.score,
            page=bisect_right(pages, at.start) or None,
            origin="parsed",
            text=at.text,
        )
        for at, theme in zip(report.parsed.outline.sentences, report.themes, strict=True)
    ]
