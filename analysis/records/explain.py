"""Why a row says what it says: for each of its fields the value, the rule that decided it, and the words that told it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from analysis.parsing.decision import Decision, shown
from analysis.records import crosswalk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.records.report import Record, Report


@dataclass(frozen=True, slots=True)
class Why:
    """One field of a row. ``start`` and ``end`` are where its ``words`` stand in the source (None: no words told it)."""

    field: str
    value: str
    rule: str
    words: str | None = None
    start: int | None = None
    end: int | None = None


def of_quantity(report: Report, record: Record) -> Iterator[Why]:
    """Every field of a row of ``metrics``, and for money of ``spending``."""
    quantity, entry = record.clause.quantity, record.clause.entry
    own = (entry.start, entry.end)
    low, high = f"{quantity.low:,.12g}", f"{quantity.high:,.12g}"
    yield _why(report, "value", Decision(low if low == high else f"{low} to {high}", entry.rule, own))
    yield _why(report, "unit", Decision(quantity.unit.name, entry.rule, own))
    yield _why(report, "dimension", Decision(quantity.unit.dimension, "unit", own))
    yield from _of_holder(report, report.parsed.mentions[record.mention].sentence)
    yield _why(report, "indicator", record.indicator)
    aspect = record.aspect.value
    code = crosswalk.code(record.indicator.value, quantity.unit.dimension, aspect.aspect, report.parsed.lexicon)
    yield _why(report, "indicator_code", Decision(code, "crosswalk", record.indicator.words))
    yield _why(report, "bound", record.bound)
    yield _why(report, "per", record.per)
    yield _why(report, "aspect", Decision(aspect.aspect, record.aspect.rule, record.aspect.words))
    yield _why(report, "sign", Decision(aspect.sign, record.aspect.rule, record.aspect.words))
    yield _why(report, "status", record.status)
    start, end = record.period.value or (None, None)
    yield _why(report, "period_start", Decision(start, record.period.rule, record.period.words))
    yield _why(report, "period_end", Decision(end, record.period.rule, record.period.words))
    yield _why(report, "due", record.due)
    if record.amount is not None:
        yield _why(report, "flow", record.amount.flow)
        yield _why(report, "purpose", record.amount.purpose)
        yield _why(report, "beneficiaries", record.amount.recipients)


def _of_holder(report: Report, sentence: int) -> Iterator[Why]:
    """What a row has from its sentence."""
    at, theme = report.parsed.outline.sentences[sentence], report.themes[sentence]
    yield Why("stance", at.stance, "sentence")
    yield Why("theme", theme.theme, "classifier")


def _why(report: Report, field: str, decided: Decision[Any]) -> Why:
    if decided.words is None or decided.words[0] >= decided.words[1]:
        return Why(field, shown(decided.value), decided.rule)
    start, end = report.parsed.normal.span(*decided.words)
    return Why(field, shown(decided.value), decided.rule, report.parsed.outline.text[start:end], start, end)
