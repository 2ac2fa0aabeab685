"""Why a row says what it says: for each field its value, the rule that decided it, and the words that told it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from analysis.parsing.decision import Decision, shown
from analysis.parsing.formulas import Formula
from analysis.records import crosswalk
from analysis.records.commitments import promises
from analysis.records.rows.commitments import commitments

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.records.promise import Promise
    from analysis.records.report import Record, Report


@dataclass(frozen=True, slots=True)
class Why:
    """One field of a row. ``start`` and ``end`` are where its ``words`` stand in the source; None if none told it."""

    field: str
    value: str
    rule: str
    words: str | None = None
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class Thing:
    """Something read of a report: where it stands in the source, and what explains it."""

    start: int
    end: int
    explain: Callable[[], Iterator[Why]]


WhyTheme = Callable[[int, str], str]  # of a sentence and its theme, the terms that weighed most


def things(report: Report, why_theme: WhyTheme) -> dict[str, Thing]:
    """All that can be asked about, by its id in the tables: numeric expressions, promised actions, sentences."""
    parsed, records = report.parsed, {record.mention: record for record in report.records}
    found: dict[str, Thing] = {}
    for index, at in enumerate(parsed.mentions):
        explain = (
            partial(_quantity, report, why_theme, records[index])
            if index in records
            else partial(_mention, report, why_theme, index)
        )
        found[report.mention_ids[index]] = Thing(at.start, at.end, explain)
    for row, made in zip(commitments(report), promises(report), strict=True):
        found[row.commitment_id] = Thing(row.start, row.end, partial(_promise, report, why_theme, made))
    for name, sentence in zip(report.sentence_ids, parsed.outline.sentences, strict=True):
        found[name] = Thing(sentence.start, sentence.end, partial(_sentence, report, why_theme, sentence.index))
    return found


def _quantity(report: Report, why_theme: WhyTheme, record: Record) -> Iterator[Why]:
    """Every field of a row of ``metrics``, and for money of ``spending``."""
    quantity, entry, aspect = record.clause.quantity, record.clause.entry, record.aspect
    own = (entry.start, entry.end)
    low, high = f"{quantity.low:,.12g}", f"{quantity.high:,.12g}"
    yield _why(report, "value", Decision(low if low == high else f"{low} to {high}", entry.rule, own))
    yield _why(report, "unit", Decision(quantity.unit.name or None, entry.rule, own))
    yield _why(report, "dimension", Decision(quantity.unit.dimension, "unit", own))
    yield from _sentence(report, why_theme, report.parsed.mentions[record.mention].sentence)
    yield _why(report, "indicator", record.indicator)
    code = crosswalk.of(record, report.parsed.lexicon)
    yield _why(report, "indicator_code", Decision(code, "crosswalk", record.indicator.words if code else None))
    yield _why(report, "bound", record.bound)
    yield _why(report, "per", record.per)
    yield _why(report, "aspect", Decision(aspect.value.aspect, aspect.rule, aspect.words))
    yield _why(report, "sign", Decision(aspect.value.sign, aspect.rule, aspect.words))
    yield _why(report, "status", record.status)
    start, end = record.period.value or (None, None)
    yield _why(report, "period_start", Decision(start, record.period.rule, record.period.words))
    yield _why(report, "period_end", Decision(end, record.period.rule, record.period.words))
    yield _why(report, "due", record.due)
    yield _why(report, "part of another", record.part)
    if record.amount is not None:
        yield _why(report, "flow", record.amount.flow)
        yield _why(report, "purpose", record.amount.purpose)
        yield _why(report, "beneficiaries", record.amount.recipients)


def _mention(report: Report, why_theme: WhyTheme, index: int) -> Iterator[Why]:
    """What a number is that is no quantity: its kind; of a time also its days, of a formula its terms."""
    at, entry = report.parsed.mentions[index], report.parsed.entries[index]
    own = (entry.start, entry.end)
    yield _why(report, "kind", Decision(at.kind, at.rule, own))
    if (moment := report.moments.get(at.sentence, {}).get(index)) is not None:
        for field, value in (
            ("type", moment.days.type),
            ("from_date", moment.days.start),
            ("to_date", moment.days.end),
        ):
            yield _why(report, field, Decision(value, moment.days.rule, own))
    if isinstance(entry.read, Formula):
        yield _why(report, "terms", Decision("+".join(entry.read.terms), entry.read.rule, own))
    yield from _sentence(report, why_theme, at.sentence)


def _promise(report: Report, why_theme: WhyTheme, made: Promise) -> Iterator[Why]:
    """Every decided field of a row of ``commitments``."""
    yield _why(report, "verb", made.verb)
    yield _why(report, "object", made.object)
    yield _why(report, "firmness", made.firmness)
    yield _why(report, "due", made.due)
    targets = ", ".join(report.parsed.mentions[target.mention].quote for target in made.targets)
    yield Why("n_targets", str(len(made.targets)), "targets-in-it", targets or None)
    yield from _sentence(report, why_theme, made.sentence)


def _sentence(report: Report, why_theme: WhyTheme, index: int) -> Iterator[Why]:
    """The stance and the theme of a sentence."""
    at, theme = report.parsed.outline.sentences[index], report.themes[index]
    yield _why(report, "stance", at.decision)
    words = why_theme(index, theme.theme) if theme.rule == "classifier" else ""
    yield Why("theme", theme.theme, theme.rule, words or None)


def _why(report: Report, field: str, decided: Decision[Any]) -> Why:
    if decided.words is None or decided.words[0] >= decided.words[1]:
        return Why(field, shown(decided.value), decided.rule)
    start, end = report.parsed.normal.span(*decided.words)
    return Why(field, shown(decided.value), decided.rule, report.parsed.outline.text[start:end], start, end)
