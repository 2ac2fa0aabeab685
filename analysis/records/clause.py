"""A number in its clause: the words before it, behind it, and the numbers beside it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.parsing.dating import Days
    from analysis.parsing.ledger import Entry
    from analysis.parsing.model import Stance
    from analysis.parsing.quantities import Quantity

_HORIZON = 120  # no more words than these are looked at on either side, so that a long sentence costs no more
_ASIDE = r"\((?:[^(),;。:0-9]{1,14}|[A-Za-z0-9.]{1,14})\)"  # no break: 细颗粒物(PM2.5)浓度
_EDGE = re.compile(rf"{_ASIDE}|([,;:。!?()|\r\n]|——|--)")


@dataclass(frozen=True, slots=True)
class Moment:
    """A time expression of a sentence, placed in the calendar.

    ``opens`` says that it stands at the head of a clause, ``compares`` that it is only a base of comparison (比2015年).
    """

    start: int
    end: int
    days: Days
    opens: bool
    compares: bool


@dataclass(frozen=True, slots=True)
class Clause:
    """One quantity with its surroundings, all in the normal form.

    ``left`` are the words between it and the mark or quantity before it, ``right`` those up to the mark or quantity
    behind it; ``lead`` is the whole of its clause before it, ``before`` the whole sentence before that clause, ``tail``
    the rest of the sentence. ``rank`` counts the quantities of the sentence from 0; ``gap`` is where in ``before`` the
    quantity before this one ends.
    """

    entry: Entry
    quantity: Quantity
    stance: Stance
    rank: int
    left: str
    right: str
    lead: str
    before: str
    tail: str
    start: int  # of the clause
    listed: bool  # follows a quantity in the same clause
    cut: bool  # `right` ends where the next quantity begins
    gap: int


def clauses(
    text: str,
    stance: Stance,
    span: tuple[int, int],
    entries: Sequence[Entry],
    quantities: Sequence[Quantity],
) -> list[Clause]:
    """The quantities of one sentence (normal span ``span``) in their clauses; ``entries`` are those with a quantity."""
    begin, end = span
    edges = [match.span() for match in _EDGE.finditer(text, begin, end) if match.group(1)]
    starts, ends = [edge[0] for edge in edges], [edge[1] for edge in edges]
    found: list[Clause] = []
    for rank, (entry, quantity) in enumerate(zip(entries, quantities, strict=True)):
        at = bisect_right(ends, entry.start)
        opening = ends[at - 1] if at else begin
        behind = bisect_left(starts, entry.end)
        closing = starts[behind] if behind < len(starts) else end
        previous = entries[rank - 1].end if rank and entries[rank - 1].end > opening else opening
        following = entries[rank + 1].start if rank + 1 < len(entries) else end
        horizon = max(begin, opening - _HORIZON)
        found.append(
            Clause(
                entry, quantity, stance, rank,
                left=text[previous : entry.start],
                right=text[entry.end : min(closing, following)],
                lead=text[max(opening, entry.start - _HORIZON) : entry.start],
                before=text[horizon:opening],
                tail=text[entry.end : min(end, entry.end + _HORIZON)],
                start=opening,
                listed=previous != opening,
                cut=following < closing,
                gap=max(0, entries[rank - 1].end - horizon) if rank else 0,
            )
        )  # fmt: skip
    return found


def is_part(clause: Clause) -> bool:
    """Whether a value is part of one before it: 其中甲村三处,乙村四处 (as long as the unit stays), (含乙村四处)."""
    if "其中" in clause.lead or clause.lead.startswith(("含", "涵盖", "包括")):
        return True
    _, among, parts = clause.before.rpartition("其中")
    if not among:
        return False
    rest = re.sub(rf"[0-9.]+[万亿余多]*{re.escape(clause.quantity.unit.name)}", "", parts)
    return re.search(r"[0-9;]", rest) is None
