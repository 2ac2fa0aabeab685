"""What a careful reader keeps in mind before comparing or adding up; the words are those of the schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.tables.vocabularies import CAVEATS

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


def again(given: str | None, bound: Bound, flow: str | None = None) -> str | None:
    """The caveats of a row of which a person has set the bound, or of money the flow; all others stay."""
    follow = {*_OF_BOUND.values(), *(() if flow is None else ("not_public_money",))}
    found = {caveat for caveat in (given or "").split(";") if caveat and caveat not in follow}
    found |= {_OF_BOUND[bound]} if bound in _OF_BOUND else set()
    found |= {"not_public_money"} if flow in _NOT_PUBLIC else set()
    return ";".join(caveat for caveat in CAVEATS if caveat in found) or None


def of_amount(read: Record, mixed: int | None, flow: str) -> list[str]:
    """Caveats of an amount of money: also money that is not the public's, and foreign money."""
    found = of_quantity(read, mixed)
    if flow in _NOT_PUBLIC:
        found.append("not_public_money")
    if read.clause.quantity.unit.currency != "CNY":
        found.append("foreign_currency")
    return found
