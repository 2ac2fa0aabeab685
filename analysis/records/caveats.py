"""What a careful reader keeps in mind before comparing or adding up; the words are those of the schema."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.parsing.quantities import Bound
    from analysis.records.clause import Clause, Moment
    from analysis.records.read import Reading

_OF_BOUND: dict[Bound, str] = {"approx": "approximate", "over": "lower_bound", "under": "upper_bound", "range": "range"}
_NOT_PUBLIC = frozenset({"capital", "output", "income", "investment", "rnd"})


def of_quantity(read: Reading, moments: Sequence[Moment]) -> list[str]:
    """Caveats of any quantity: how it is bounded, several periods in front of it, part of another (其中)."""
    clause = read.clause
    found = [_OF_BOUND[read.bound]] if read.bound in _OF_BOUND else []
    stated = {moment.days for moment in moments if moment.days.type == "period" and moment.start < clause.entry.start}
    if len(stated) > 1:
        found.append("mixed_period")
    if "其中" in clause.lead or clause.lead.startswith("含") or _is_counted_on(clause):
        found.append("subtotal_of")
    return found


def _is_counted_on(clause: Clause) -> bool:
    """Whether 其中 stands in front and only values of the same unit in between: 其中甲村三处,乙村四处."""
    _, among, parts = clause.before.rpartition("其中")
    rest = re.sub(rf"[0-9.]+[万亿余多]*{re.escape(clause.quantity.unit.name)}", "", parts)
    return among != "" and not re.search(r"[0-9;]", rest)


def of_amount(read: Reading, moments: Sequence[Moment], flow: str) -> list[str]:
    """Caveats of an amount of money: also money that is not the public's, and foreign money."""
    found = of_quantity(read, moments)
    if flow in _NOT_PUBLIC:
        found.append("not_public_money")
    if read.clause.quantity.unit.currency != "CNY":
        found.append("foreign_currency")
    return found
