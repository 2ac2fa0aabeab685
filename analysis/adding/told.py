"""How proposals and refusals are told: in lines for people, or as JSON."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

from analysis.adding.add import facts_shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.adding.add import Outcome
    from analysis.adding.propose import Proposal


def lines(made: Proposal) -> Iterator[str]:
    """A proposal, its facts with where each was read, and its warnings."""
    yield f"{made.doc_id or '(no id yet)'}  {made.where}"
    for name in facts_shown():
        if name in made.facts:
            yield f"  {name:<11} {made.facts[name]}  ({made.sources[name]})"
    if made.tier:
        yield f"  {'tier':<11} {made.tier}  (text)"
    yield from (f"  warning: {warning}" for warning in made.warnings)


def as_json(found: Outcome, *, dry_run: bool) -> str:
    """Everything that was proposed, added or refused, as a list of objects."""
    status = "proposed" if dry_run else "added"
    told = [{"status": status, **_object(made)} for made in found.added]
    told += [
        {"status": "refused", "file": error.where, "reason": f"found {error.found}; expected {error.expected}",
         "todo": error.todo}
        for error in found.refused
    ]  # fmt: skip
    return json.dumps(told, ensure_ascii=False, indent=1)


def _object(made: Proposal) -> dict[str, Any]:
    reading = made.reading
    facts = {name: _plain(made.facts[name]) for name in facts_shown() if name in made.facts}
    return {
        "file": made.brought.where, "row": reading.row, "format": reading.format, "encoding": reading.encoding,
        "n_chars": len(reading.text), "doc_id": made.doc_id, "place": made.place, "tier": made.tier, **facts,
        "from": made.sources, "warnings": made.warnings,
    }  # fmt: skip


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else value
