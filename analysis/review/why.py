"""Why a row says what it says where people have reviewed it: who set a value, when and why, and what was read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from analysis.parsing.decision import shown
from analysis.records.explain import Why

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import NamedTuple

    from analysis.review.layer import ReviewRow

RULE = "reviewed"
_FIELDS = {"value_low": "value", "value_high": "value", "beneficiary_unit": "beneficiaries"}  # column -> its field
_PASSED_ON = ("theme", "stance")  # from a sentence to what stands in it


def reviewed_fields(
    key: str, sentence: str, fields: Iterable[Why], rows: Mapping[str, Sequence[NamedTuple]]
) -> list[Why]:
    """The fields of a row with those that a person has set: by the rule ``reviewed``, its words say by whom and why.

    ``rows`` are those of the report with its reviews laid over them, ``sentence`` is the sentence that holds the row. A
    value that was found right keeps the rule that read it; ``origin`` says at the end that a person has seen the row.
    """
    told: list[ReviewRow] = [row for row in rows["reviews"] if row.state == "applied"]  # type: ignore[attr-defined, misc]
    own = [row for row in told if row.id == key]
    passed_on = [row for row in told if row.table == "sentences" and row.id == sentence and row.column in _PASSED_ON]
    if gone := [row for row in own if row.action == "remove"]:
        return [_set(gone[0], {})]
    said = {_field(row): row for row in (*passed_on, *own)}
    by_field = {name: row for name, row in said.items() if row.parsed != row.reviewed}
    now = {table: _row(rows[table], key) for table in ("metrics", "spending")}
    found = []
    for why in fields:
        review = by_field.pop(why.field, None)
        found.append(why if review is None else replace(_set(review, now), field=why.field))
    for row in by_field.values():  # what the parser says nothing of
        found.append(_set(row, now))
    return [*found, *(Why("origin", RULE, RULE, _by(row)) for row in own[:1])]


def _field(row: ReviewRow) -> str:
    if row.action == "remove":
        return "kind"
    return _FIELDS.get(str(row.column), str(row.column))


def _set(review: ReviewRow, now: Mapping[str, Mapping[str, object]]) -> Why:
    """One field as a person has set it."""
    field = _field(review)
    read = "" if review.action != "change" else f"; read as {shown(review.parsed)}"
    value = f"none of {review.table}" if review.action == "remove" else shown(review.reviewed)
    metric, money = now.get("metrics"), now.get("spending")
    if field == "value" and metric:
        low, high = (f"{metric[end]:,.12g}" for end in ("value_low", "value_high"))
        value = low if low == high else f"{low} to {high}"
    elif field == "beneficiaries" and money:
        number = money["beneficiaries"]
        value = "none" if number is None else f"{number:,.12g}{money['beneficiary_unit']}"
    return Why(field, value, RULE, f"{_by(review)}{read}")


def _by(review: ReviewRow) -> str:
    return f"{review.reviewer}, {review.day.isoformat()}: {review.reason}"


def _row(rows: Sequence[NamedTuple], key: str) -> Mapping[str, object]:
    return next((row._asdict() for row in rows if row[0] == key), {})
