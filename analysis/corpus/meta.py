"""What is known of a report besides its text."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from analysis.tables.vocabularies import Genre


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportMeta:
    """One report's registration. ``doc_id``, ``district`` and ``plan_year`` are needed, the rest is optional.

    ``plan_year`` is the year that the plan part is about; ``reference_date`` is the day the report speaks from and
    settles words such as 今年 where the text itself leaves them open.
    """

    doc_id: str
    district: str
    plan_year: int
    county: str | None = None
    city: str | None = None
    province: str | None = None
    title: str | None = None
    genre: Genre | None = None
    reference_date: date | None = None
    published: date | None = None
    publisher: str | None = None
    source_file: str | None = None
    source_url: str | None = None
    inferred: tuple[str, ...] = ()  # names of the fields above that are not in the text itself
