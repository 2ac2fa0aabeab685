"""One place over the years: which district continues which other one, as ``formerly`` of the registry says.

A district of one former name was renamed, and its reports are one series. One of several was merged out of them; it
continues none of these, since no year before can be compared with one after. Names of districts recur from county to
county, so a place is a district where it lies.
"""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from analysis.corpus.meta import ReportMeta


class Place(NamedTuple):
    """A district where it lies, in columns of ``documents``; "" for what is not known."""

    district: str
    county: str = ""
    city: str = ""
    province: str = ""


def place_of(report: ReportMeta) -> Place:
    """The place that a report is of."""
    return Place(report.district, report.county or "", report.city or "", report.province or "")


def by_place(reports: Sequence[ReportMeta]) -> dict[str, list[ReportMeta]]:
    """Name of a series -> its reports, the latest last; of one year the later edition: by day, else as registered."""
    called = names((place_of(report), report.formerly) for report in reports)
    found: dict[str, list[ReportMeta]] = {}
    for report in reports:
        found.setdefault(called[place_of(report)], []).append(report)
    return {place: sorted(own, key=_when) for place, own in found.items()}


def _when(report: ReportMeta) -> tuple[int, date]:
    return report.plan_year, report.published or date.min


def names(entries: Iterable[tuple[Place, Sequence[str]]]) -> dict[Place, str]:
    """Place -> the name of its series, out of (place, former names of its district) of every report.

    That is what the district is called in its last report, its own name unless another one was it formerly; with what
    it lies in where several places are called so.
    """
    found = list(entries)
    later = {place._replace(district=former[0]): place for place, former in found if len(former) == 1}
    last = {place: _last(place, later) for place, _ in found}
    borne = Counter(place.district for place in set(last.values()))
    return {place: end.district if borne[end.district] == 1 else _in_full(end) for place, end in last.items()}


def _last(place: Place, later: dict[Place, Place]) -> Place:
    seen = {place}
    while place in later and later[place] not in seen:
        place = later[place]
        seen.add(place)
    return place


def _in_full(place: Place) -> str:
    area = " ".join(filter(None, (place.province, place.city, place.county)))
    return f"{place.district}（{area}）" if area else place.district
