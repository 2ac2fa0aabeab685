"""The reviews of one report laid over its rows.

A review is applied by the id and the words of its row; where numbers of a sentence are counted otherwise by now, by the
same words in the same sentence. It is stale, and changes nothing, where row or words are not there any more, or where a
value is neither what it was nor what it was set to.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from analysis.records.ids import Ids
from analysis.review.added import add
from analysis.review.follow import follow
from analysis.tables.vocabularies import ReviewAction, ReviewState

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from analysis.corpus.reviews import Review, Value
    from analysis.lexicon.lexicon import Lexicon

KEYS = {
    "sentences": "sentence_id", "mentions": "mention_id", "metrics": "metric_id", "spending": "metric_id",
    "times": "mention_id", "formulas": "mention_id", "commitments": "commitment_id",
}  # fmt: skip
WORDS = {"sentences": "text", "commitments": "text"}  # of the other tables: quote
HANG_ON = ("metrics", "spending", "times", "formulas")  # tables whose rows are numbers of the ledger
_COUNTED_IN_SENTENCE = re.compile(r"\.r?[0-9]+\Z")
_COUNTED_IN_REPORT = re.compile(r"(-[a-z][0-9a-f]{10})-[0-9]+\Z")


class ReviewRow(NamedTuple):
    """One value, or one whole row, that a person has checked."""

    review_id: str
    doc_id: str
    table: str
    id: str
    quote: str
    action: ReviewAction
    column: str | None
    parsed: str | None
    reviewed: str | None
    reason: str
    reviewer: str
    day: date
    state: ReviewState


@dataclass(slots=True)
class Layer:
    """The rows of a report while reviews are laid over them.

    ``before`` and ``rows`` are table -> key -> row, as read and as they are now; ``own`` says which values a person has
    set, as table, key, column -> the review.
    """

    before: Mapping[str, Mapping[str, Any]]
    rows: dict[str, dict[str, Any]]
    lexicon: Lexicon
    own: dict[tuple[str, str, str], Review] = field(default_factory=dict)

    def set(self, table: str, key: str, **values: Any) -> None:
        """Replace values of a row."""
        self.rows[table][key] = self.rows[table][key]._replace(**values)

    def drop_number(self, key: str) -> None:
        """Take a number out of the tables that say what it is; the ledger keeps it."""
        for table in HANG_ON:
            self.rows[table].pop(key, None)


def lay_over(
    rows: Mapping[str, Sequence[NamedTuple]], reviews: Sequence[Review], lexicon: Lexicon
) -> dict[str, Sequence[NamedTuple]]:
    """The rows of a report, by table, with the reviews of it laid over them, and those of ``reviews``.

    Raises InputError for a review that would leave a row that contradicts itself.
    """
    if not reviews:
        return {**rows, "reviews": []}
    before = {table: {getattr(row, key): row for row in rows[table]} for table, key in KEYS.items()}
    layer = Layer(before, {table: dict(held) for table, held in before.items()}, lexicon)
    ids, told = Ids(reviews[0].doc_id), []
    for review in sorted(reviews, key=lambda one: one.action == "add"):  # what makes room goes first
        place = f"{review.action} {review.table} {review.id} {review.quote}"
        for made in {"change": _change, "remove": _remove, "add": _add}[review.action](layer, review):
            told.append(made._replace(review_id=ids.of("v", f"{place} {made.column}")))
    follow(layer)
    now = {table: sorted(held.values(), key=lambda row: row.start) for table, held in layer.rows.items()}
    return {**rows, **now, "reviews": told}


def _change(layer: Layer, review: Review) -> list[ReviewRow]:
    row = _find(layer, review)
    if row is None:
        columns = zip(review.columns, review.new, strict=True)
        return [_told(review, review.id, name, None, new, "stale") for name, new in columns]
    key, told = getattr(row, KEYS[review.table]), []
    for name, old, new in zip(review.columns, review.old, review.new, strict=True):
        parsed = getattr(row, name)
        fits = (review.table, key, name) not in layer.own and (same(parsed, old) or same(parsed, new))
        told.append(_told(review, key, name, parsed, new, "applied" if fits else "stale"))
        if fits:
            layer.own[review.table, key, name] = review
            layer.set(review.table, key, origin="reviewed", **{} if same(parsed, new) else {name: new})
    return told


def _remove(layer: Layer, review: Review) -> list[ReviewRow]:
    row = _find(layer, review)
    if row is None:
        return [_told(review, review.id, None, None, None, "stale")]
    key = getattr(row, KEYS[review.table])
    if review.table == "commitments":
        del layer.rows["commitments"][key]
    else:
        layer.drop_number(key)
        layer.set("mentions", key, kind="qualifier", rule="reviewed")
    return [_told(review, key, None, None, None, "applied")]


def _add(layer: Layer, review: Review) -> list[ReviewRow]:
    key = add(layer, review)
    state: ReviewState = "stale" if key is None else "applied"
    columns = zip(review.columns, review.new, strict=True)
    return [_told(review, key or review.id, name, None, new, state) for name, new in columns]


def _find(layer: Layer, review: Review) -> Any:
    """The row of a review as it was read: by id and words, else by the same words in the same sentence.

    None where it is gone, be it by another review.
    """
    rows, words = layer.before[review.table], WORDS.get(review.table, "quote")
    row = rows.get(review.id) if review.id in layer.rows[review.table] else None
    if row is not None and getattr(row, words).strip() == review.quote:
        return row
    alike = [
        row
        for key, row in rows.items()
        if key in layer.rows[review.table]
        and getattr(row, words).strip() == review.quote
        and _base(review.table, key) == _base(review.table, review.id)
    ]
    if len(alike) > 1:
        alike = [row for row in alike if row.start == review.start]
    return alike[0] if len(alike) == 1 else None


def _base(table: str, key: str) -> str:
    """An id without its running number."""
    return _COUNTED_IN_SENTENCE.sub("", key) if table in HANG_ON else _COUNTED_IN_REPORT.sub(r"\1", key)


def same(one: Value, other: Value) -> bool:
    """Whether two values of a column say the same; numbers as far as they are written."""
    if isinstance(one, int | float) and isinstance(other, int | float):
        return math.isclose(one, other, rel_tol=1e-9)
    return (one.strip() if isinstance(one, str) else one) == other


def _told(
    review: Review, key: str, column: str | None, parsed: Value, reviewed: Value, state: ReviewState
) -> ReviewRow:
    return ReviewRow(
        review_id="", doc_id=review.doc_id, table=review.table, id=key, quote=review.quote, action=review.action,
        column=column, parsed=written(parsed), reviewed=written(reviewed), reason=review.reason,
        reviewer=review.reviewer, day=review.day, state=state,
    )  # fmt: skip


def written(value: Value) -> str | None:
    """A value as it stands in a cell."""
    return None if value is None else f"{value:.12g}" if isinstance(value, float) else str(value)
