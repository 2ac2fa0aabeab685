"""What a careful reader keeps in mind before comparing or adding up; the words are those of the schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.parsing.quantities import Bound
    from analysis.records.clause import Moment
    from analysis.records.report import Record

_OF_BOUND: dict[Bound, str] = {"approx": "approximate", "over": "lower_bound", "under": "upper_bound", "range": "range"}
_NOT_PUBLIC = frozenset({"capital", "output", "income", "investment", "rnd"})


def of_quantity(read: Record, moments: Sequence[Moment]) -> list[str]:
    """Caveats of any quantity: how it is bounded, several periods in front of it, part of another (其中)."""
    found = [_OF_BOUND[read.bound.value]] if read.bound.value in _OF_BOUND else []
    start = read.clause.entry.start
    stated = moments and {moment.days for moment in moments if moment.days.type == "period" and moment.start < start}
    if len(stated) > 1:
        found.append("mixed_period")
    if read.part.value:
        found.append("subtotal_of")
    return found


def of_amount(read: Record, moments: Sequence[Moment], flow: str) -> list[str]:
    """Caveats of an amount of money: also money that is not the public's, and foreign money."""
    found = of_quantity(read, moments)
    if flow in _NOT_PUBLIC:
        found.append("not_public_money")
    if read.clause.quantity.unit.currency != "CNY":
        found.append("foreign_currency")
    return found
