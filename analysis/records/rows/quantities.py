"""The rows of ``metrics``, and of ``spending`` for those that are amounts of money."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from analysis.records import caveats, crosswalk
from analysis.tables.vocabularies import Aspect, Bound, Origin, Stance, Status

if TYPE_CHECKING:
    from collections.abc import Mapping

    from analysis.parsing.quantities import Quantity
    from analysis.records.report import Amount, Record, Report


class MetricRow(NamedTuple):
    """One stated quantity."""

    metric_id: str
    doc_id: str
    sentence_id: str
    theme: str
    stance: Stance
    indicator: str
    indicator_code: str | None
    value_low: float
    value_high: float
    unit: str
    dimension: str
    base_low: float
    base_high: float
    base_unit: str
    value_signed: float | None
    bound: Bound
    per: str | None
    aspect: Aspect
    sign: int | None
    status: Status
    period_start: date | None
    period_end: date | None
    due: date | None
    caveats: str | None
    origin: Origin
    quote: str
    start: int
    end: int


_metric_row = MetricRow.__new__


class SpendingRow(NamedTuple):
    """One stated amount of money."""

    metric_id: str
    doc_id: str
    sentence_id: str
    theme: str
    stance: Stance
    status: Status
    flow: str
    purpose: str | None
    amount_low: float
    amount_high: float
    currency: str
    amount_low_yuan: float | None
    amount_high_yuan: float | None
    beneficiaries: float | None
    beneficiary_unit: str | None
    yuan_per_beneficiary: float | None
    period_start: date | None
    period_end: date | None
    due: date | None
    caveats: str | None
    origin: Origin
    quote: str
    start: int
    end: int


_spending_row = SpendingRow.__new__


def metrics(report: Report) -> list[MetricRow]:
    """The quantities of a report, in reading order."""
    mixed = _mixed(report)
    return [_metric(report, read, mixed) for read in report.records]


def spending(report: Report) -> list[SpendingRow]:
    """The amounts of money among them."""
    mixed = _mixed(report)
    return [_amount(report, read, read.amount, mixed) for read in report.records if read.amount is not None]


def _metric(report: Report, read: Record, mixed: Mapping[int, int]) -> MetricRow:
    at, quantity, unit = report.parsed.mentions[read.mention], read.clause.quantity, read.clause.quantity.unit
    course, (period_start, period_end) = read.aspect.value, read.period.value or (None, None)
    return _metric_row(
        MetricRow,
        metric_id=report.mention_ids[read.mention],
        doc_id=report.doc_id,
        sentence_id=report.sentence_ids[at.sentence],
        theme=report.themes[at.sentence].theme,
        stance=read.clause.stance,
        indicator=read.indicator.value,
        indicator_code=crosswalk.of(read, report.parsed.lexicon),
        value_low=quantity.low,
        value_high=quantity.high,
        unit=unit.name,
        dimension=unit.dimension,
        base_low=quantity.low * unit.factor,
        base_high=quantity.high * unit.factor,
        base_unit=unit.base,
        value_signed=_signed(quantity, read.bound.value, course.sign),
        bound=read.bound.value,
        per=read.per.value,
        aspect=course.aspect,
        sign=course.sign,
        status=read.status.value,
        period_start=period_start,
        period_end=period_end,
        due=read.due.value,
        caveats=";".join(caveats.of_quantity(read, mixed.get(at.sentence))) or None,
        origin="parsed",
        quote=at.quote,
        start=at.start,
        end=at.end,
    )


def _amount(report: Report, read: Record, amount: Amount, mixed: Mapping[int, int]) -> SpendingRow:
    at, quantity, unit = report.parsed.mentions[read.mention], read.clause.quantity, read.clause.quantity.unit
    flow, to = amount.flow.value, amount.recipients.value
    low, high = quantity.low * unit.factor, quantity.high * unit.factor
    assert unit.currency is not None  # every unit of money has one
    yuan = unit.currency == "CNY"
    period_start, period_end = read.period.value or (None, None)
    return _spending_row(
        SpendingRow,
        metric_id=report.mention_ids[read.mention],
        doc_id=report.doc_id,
        sentence_id=report.sentence_ids[at.sentence],
        theme=report.themes[at.sentence].theme,
        stance=read.clause.stance,
        status=read.status.value,
        flow=flow,
        purpose=amount.purpose.value,
        amount_low=low,
        amount_high=high,
        currency=unit.currency,
        amount_low_yuan=low if yuan else None,
        amount_high_yuan=high if yuan else None,
        beneficiaries=to.quantity.low if to else None,
        beneficiary_unit=to.quantity.unit.name if to else None,
        yuan_per_beneficiary=low / to.quantity.low if yuan and to and to.quantity.low else None,
        period_start=period_start,
        period_end=period_end,
        due=read.due.value,
        caveats=";".join(caveats.of_amount(read, mixed.get(at.sentence), flow)) or None,
        origin="parsed",
        quote=at.quote,
        start=at.start,
        end=at.end,
    )


def _signed(quantity: Quantity, bound: Bound, sign: int | None) -> float | None:
    """The base value as a plain sum may take it: a fall is negative; a range is no one value."""
    return None if bound == "range" else quantity.low * quantity.unit.factor * (sign or 1)


def _mixed(report: Report) -> Mapping[int, int]:
    """Where a second period is stated, by the sentences that state several."""
    begins = ((sentence, caveats.mixed_from(moments.values())) for sentence, moments in report.moments.items())
    return {sentence: start for sentence, start in begins if start is not None}
