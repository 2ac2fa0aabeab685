"""How the tables hang together: which column refers to which key. Checks and ``datapackage.json`` are made from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from analysis.tables.schema import Table

KEYS = {
    "doc_id": ("documents", "doc_id"),
    "section_id": ("sections", "section_id"),
    "parent_id": ("sections", "section_id"),
    "sentence_id": ("sentences", "sentence_id"),
    "mention_id": ("mentions", "mention_id"),
    "metric_id": ("metrics", "metric_id"),
    "topic_id": ("topics", "topic_id"),
    "from_doc": ("documents", "doc_id"),
    "to_doc": ("documents", "doc_id"),
    "result_id": ("metrics", "metric_id"),
    "base_id": ("metrics", "metric_id"),
    "answer_id": ("sentences", "sentence_id"),
}


@dataclass(frozen=True, slots=True)
class Reference:
    """A ``column`` that holds values of ``target.key``."""

    column: str
    target: str
    key: str


def references(table: Table) -> tuple[Reference, ...]:
    """Every column of a table that refers to another row; a report that could not be read is in no other table."""
    if table.name == "rejects":
        return ()
    found = [Reference(name, *KEYS[name]) for name in table.names if name in KEYS]
    own = [Reference("metric_id", "mentions", "mention_id")] if table.name == "metrics" else []
    return (
        *(reference for reference in found if (reference.target, reference.key) != (table.name, reference.column)),
        *own,
    )
