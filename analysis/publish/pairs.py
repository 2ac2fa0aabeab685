"""Which districts are laid side by side: all of few; of many, those that somebody asks for.

Pages of pairs grow with the square of the districts: 15 of 6, 528 of 33, 44,850 of 300.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import combinations

from analysis.corpus.meta import ReportMeta
from analysis.corpus.series import by_place
from analysis.errors import InputError, listed, shown

Pair = tuple[ReportMeta, ReportMeta]

MOST = 6  # districts of which all pairs have a page
ALL = "all"
_SAID = 'pairs such as "甲:乙 甲@2023:乙@2024", or all'


def pairs(reports: Sequence[ReportMeta], asked: str | None = None) -> tuple[Pair, ...]:
    """The reports that have a page together, each pair in the order of ``reports`` and once.

    ``asked`` names them. With ``all``, and of MOST districts or fewer where nothing is asked, the latest report of each
    district is paired with that of each other one. InputError for what is not known, or a pair of one report.
    """
    if not asked or asked.strip() == ALL:
        latest = {own[-1].doc_id for own in by_place(reports).values()}
        found = [report for report in reports if report.doc_id in latest]
        return tuple(combinations(found, 2)) if asked or len(found) <= MOST else ()
    chosen = (ordered(reports, *_pair(reports, said)) for said in asked.split())
    return tuple({(a.doc_id, b.doc_id): (a, b) for a, b in chosen}.values())


def ordered(reports: Sequence[ReportMeta], a: ReportMeta, b: ReportMeta) -> Pair:
    """Two of the reports, the one that is registered first on the left. InputError where they are the same."""
    if a.doc_id == b.doc_id:
        raise InputError("pairs", f"{a.doc_id} twice", "two reports", "Name two, or another year.")
    order = [report.doc_id for report in reports]
    return (a, b) if order.index(a.doc_id) < order.index(b.doc_id) else (b, a)


def named(reports: Sequence[ReportMeta], said: str, where: str) -> ReportMeta:
    """The report that a district (the latest one), a district@year or a doc_id means.

    InputError, which tells the option or parameter ``where``, for what is not known, and for a name of several places.
    """
    name, dated, year = said.partition("@")
    if name in (ids := {report.doc_id: report for report in reports}) and not dated:
        return ids[name]
    places = by_place(reports)
    fitting = [name] if name in places else [place for place, own in places.items() if _bears(own, name)]
    if len(fitting) != 1:
        found = f"{shown(name)}, of several places" if fitting else f"the unknown {shown(name)}"
        known = f"one of the districts {listed(fitting or list(places))}"
        raise InputError(where, found, known, "Name a district that is registered, or a report by its id.")
    own = {str(report.plan_year): report for report in places[fitting[0]]}
    if dated and year not in own:
        years = listed([f"{name}@{one}" for one in own])
        raise InputError(where, f"the unknown {shown(said)}", f"one of {years}", "Name a year that has a report.")
    return own[year] if dated else places[fitting[0]][-1]


def _pair(reports: Sequence[ReportMeta], said: str) -> Pair:
    sides = re.split("[:：]", said)
    if len(sides) != 2:
        raise InputError("pairs", shown(said), _SAID, "Join two districts by a colon.")
    return named(reports, sides[0], "pairs"), named(reports, sides[1], "pairs")


def _bears(own: Sequence[ReportMeta], name: str) -> bool:
    return any(report.district == name for report in own)
