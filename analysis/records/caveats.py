"""What a careful reader keeps in mind before comparing or adding up; the words are those of the schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from analysis.parsing.quantities import Bound
    from analysis.records.clause import Moment
    from analysis.records.report import Record

_OF_BOUND: dict[Bound, str] = {"approx": "approximate", "over": "lower_bound", "under": "upper_bound", "range": "range"}
_NOT_PUBLIC = frozenset({"capital", "output", "income", "investment", "rnd"})


def mixed_from(moments: Iterable[Moment]) -> int | None:
    """Where a sentence states a second period, given its moments in reading order; None where it states one at most.

    Asked once for a sentence: a long one may have as many quantities as moments.
    """
    periods = [moment for moment in moments if moment.days.type == "period"]
    return next((moment.start for moment in periods if moment.days != periods[0].days), None)


def of_quantity(read: Record, mixed: int | None) -> list[str]:
    """Caveats of any quantity: how it is bounded, several periods in front of it, part of another (其中).

    ``mixed`` is what ``mixed_from`` says of its sentence.
    """
    found = [_OF_BOUND[read.bound.value]] if read.bound.value in _OF_BOUND else []
    if mixed is not None and mixed < read.clause.entry.start:
        found.append("mixed_period")
    if read.part.value:
        found.append("subtotal_of")
    return found


def of_amount(read: Record, mixed: int | None, flow: str) -> list[str]:
    """Caveats of an amount of money: also money that is not the public's, and foreign money."""
    found = of_quantity(read, mixed)
    if flow in _NOT_PUBLIC:
        found.append("not_public_money")
    if read.clause.quantity.unit.currency != "CNY":
        found.append("foreign_currency")
    return found
