"""Whole rows that a person adds: a number that was not seen, or was taken for another kind; a promise not seen."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from analysis.errors import InputError
from analysis.parsing.units import MONEY
from analysis.records import caveats
from analysis.records.ids import Ids
from analysis.records.rows.commitments import CommitmentRow
from analysis.records.rows.ledger import MentionRow, TimeRow
from analysis.records.rows.quantities import MetricRow, SpendingRow
from analysis.review.follow import unit_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from analysis.corpus.reviews import Review, Value
    from analysis.review.layer import Layer
    from analysis.tables.vocabularies import MentionKind

_KINDS: Mapping[str, MentionKind] = MappingProxyType({"metrics": "measure", "times": "time"})


def add(layer: Layer, review: Review) -> str | None:
    """Make the row that a review adds, and say its key; None where its sentence or its words are gone.

    Also None where the row is there by now: the parser has learned to read it.
    """
    sentence = layer.before["sentences"].get(review.id)
    if sentence is None or (start := _place(sentence, review)) is None:
        return None
    values = dict(zip(review.columns, review.new, strict=True))
    end = start + len(review.quote)
    if review.table == "commitments":
        return _commitment(layer, review, sentence, (start, end), values)
    key = _number(layer, review, sentence, start, end)
    if key is None:
        return None
    span = {"quote": review.quote, "start": start, "end": end, "origin": "reviewed"}
    about = {"doc_id": review.doc_id, "sentence_id": sentence.sentence_id}
    if review.table == "times":
        days = {name: values.get(name) for name in ("type", "from_date", "to_date")}
        layer.rows["times"][key] = TimeRow(mention_id=key, **about, **days, **span)  # type: ignore[arg-type]
    else:
        _metric(layer, review, key, values, about | span)
    for name in review.columns:
        layer.own[review.table, key, name] = review
    return key


def _place(sentence: Any, review: Review) -> int | None:
    """Where the words stand in their sentence: at the offset that is told, else where they stand once."""
    text, at, found = sentence.text, -1, []
    while (at := text.find(review.quote, at + 1)) >= 0:
        found.append(sentence.start + at)
    if review.start in found:
        return review.start
    if len(found) > 1 and review.start is None:
        told = f"the quote {len(found)} times in its sentence"
        raise InputError(review.where, told, "its start, too", "Give the offset of its first character.")
    return found[0] if len(found) == 1 else None


def _number(layer: Layer, review: Review, sentence: Any, start: int, end: int) -> str | None:
    """The key of the number in the ledger, which now has its kind; None where it had it already.

    A number that the words hold goes into it, with the rows that hang on it.
    """
    kind, ledger = _KINDS[review.table], layer.rows["mentions"]
    for key, held in list(ledger.items()):
        if held.start >= end or held.end <= start:
            continue
        if (held.start, held.end) == (start, end):
            if held.kind == kind:
                return None
            layer.drop_number(key)
            layer.set("mentions", key, kind=kind, rule="reviewed")
            return key
        if held.start < start or held.end > end:
            found = f"the quote {review.quote!r}, which cuts the number {held.quote!r} in two"
            raise InputError(review.where, found, "a quote that holds all of it, or none", "Correct the quote.")
        layer.drop_number(key)
        del ledger[key]
    numbers = range(1, len(ledger) + 2)
    key = next(key for n in numbers if (key := f"{sentence.sentence_id}.r{n}") not in ledger)
    ledger[key] = MentionRow(
        mention_id=key, doc_id=review.doc_id, sentence_id=sentence.sentence_id, start=start, end=end,
        quote=review.quote, kind=kind, rule="reviewed",
    )  # fmt: skip
    return key


def _metric(layer: Layer, review: Review, key: str, values: dict[str, Value], where: dict[str, Any]) -> None:
    """A row of metrics, and of spending where it is money; ``follow`` works out what depends on its values."""
    sentence, unit = layer.rows["sentences"][where["sentence_id"]], unit_of(str(values["unit"]), layer.lexicon, review)
    low: Any = values["value_low"]
    high: Any = low if values.get("value_high") is None else values["value_high"]
    bound: Any = values.get("bound") or ("exact" if low == high else "range")
    blank: dict[str, Any] = dict.fromkeys(MetricRow._fields) | {"theme": sentence.theme, "stance": sentence.stance}
    told = blank | {name: value for name, value in values.items() if name in MetricRow._fields} | where
    told |= {"metric_id": key, "value_high": high, "bound": bound, "aspect": values.get("aspect") or "level"}
    layer.rows["metrics"][key] = MetricRow(**told | {"caveats": caveats.again(None, bound)})
    if unit.dimension != MONEY:
        return
    if values.get("flow") is None:
        raise InputError(review.where, "an amount of money without flow", "its flow", "Add the column flow.")
    money = {name: value for name, value in values.items() if name in SpendingRow._fields}
    row: dict[str, Any] = dict.fromkeys(SpendingRow._fields) | money | where | {"metric_id": key}
    layer.rows["spending"][key] = SpendingRow(**row)


def _commitment(
    layer: Layer, review: Review, sentence: Any, span: tuple[int, int], values: Mapping[str, Value]
) -> str | None:
    rows = layer.rows["commitments"]
    if any((row.start, row.end) == span for row in rows.values()):
        return None
    ids = Ids(review.doc_id)
    while (key := ids.of("c", review.quote)) in rows or key in layer.before["commitments"]:
        pass
    told: dict[str, Any] = dict.fromkeys(CommitmentRow._fields) | {"theme": sentence.theme} | dict(values)
    told |= {
        "commitment_id": key, "doc_id": review.doc_id, "sentence_id": sentence.sentence_id, "n_targets": 0,
        "origin": "reviewed", "text": review.quote, "start": span[0], "end": span[1],
    }  # fmt: skip
    rows[key] = CommitmentRow(**told)
    for name in review.columns:
        layer.own["commitments", key, name] = review
    return key
