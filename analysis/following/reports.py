"""Reports as they are held against each other: what counts of their tables, as plain rows, taken apart once."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from analysis.tables.arrow import to_pandas
from analysis.tables.catalogue import DOCUMENTS
from analysis.tables.years import called_by

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    import pyarrow as pa

READ = ("documents", "metrics", "sentences", "times")  # the tables that a report is taken from
Row = TypeVar("Row", "Metric", "Sentence", "Time")


class Metric(NamedTuple):
    """A row of ``metrics``."""

    metric_id: str
    sentence_id: str
    stance: str
    start: int
    end: int
    indicator: str
    indicator_code: str | None
    dimension: str
    aspect: str
    status: str
    sign: int | None
    bound: str
    per: str | None
    unit: str
    base_unit: str
    base_low: float
    base_high: float
    period_start: date | None
    period_end: date | None
    due: date | None


class Sentence(NamedTuple):
    """A row of ``sentences``."""

    sentence_id: str
    type: str
    stance: str
    start: int
    text: str


class Time(NamedTuple):
    """A row of ``times``."""

    sentence_id: str
    type: str
    start: int
    end: int
    from_date: date | None
    to_date: date | None


@dataclass(frozen=True, slots=True)
class Report:
    """One report; its rows in the order of the text, ``year`` that which it is called by (``tables.years``)."""

    doc_id: str
    district: str
    tier: str | None
    year: int
    reviewed: tuple[date | None, date | None]
    metrics: Sequence[Metric]
    sentences: Sequence[Sentence]
    times: Sequence[Time]


def reports(tables: Mapping[str, pa.Table]) -> dict[str, Report]:
    """Some reports by doc_id, of their ``documents``, ``metrics``, ``sentences`` and ``times``."""
    metrics, sentences = _of(tables["metrics"], Metric), _of(tables["sentences"], Sentence)
    times, documents = _of(tables["times"], Time), tables["documents"]
    columns = [documents[name].to_pylist() for name in ("doc_id", "district", "tier", "review_start", "review_end")]
    years = called_by(to_pandas(DOCUMENTS, documents)).tolist()
    return {
        doc_id: Report(doc_id, district, tier, year, (first, last), metrics[doc_id], sentences[doc_id], times[doc_id])
        for year, (doc_id, district, tier, first, last) in zip(years, zip(*columns, strict=True), strict=True)
    }


def _of(table: pa.Table, kind: type[Row]) -> Mapping[str, list[Row]]:
    """The rows of each report."""
    found: dict[str, list[Row]] = defaultdict(list)
    columns = (table[name].to_pylist() for name in kind._fields)
    for doc_id, row in zip(table["doc_id"].to_pylist(), map(kind._make, zip(*columns, strict=True)), strict=True):
        found[doc_id].append(row)
    for rows in found.values():
        rows.sort(key=attrgetter("start"))
    return found
