"""A number in its clause: the words before it, behind it, and the numbers beside it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.lexicon.lexicon import Lexicon
    from analysis.parsing.days import Days
    from analysis.parsing.decision import Span
    from analysis.parsing.ledger import Entry
    from analysis.parsing.model import Stance
    from analysis.parsing.periods import Periods
    from analysis.parsing.quantities import Quantity

_HORIZON = 120  # no more words than these are looked at on either side, so that a long sentence costs no more
_ASIDE = r"\((?:[^(),;。:0-9]{1,14}|[A-Za-z0-9.]{1,14})\)"  # no break: 细颗粒物(PM2.5)浓度
_EDGE = re.compile(rf"{_ASIDE}|([,;:。!?()|\r\n]|——|--)")

Part = Literal["left", "right", "lead", "before", "tail", "own"]


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
class View:
    """What the rules see of a sentence: its quantities, each in its clause, and the times that hold in it."""

    lexicon: Lexicon
    periods: Periods
    stance: Stance
    moments: Sequence[Moment]
    clauses: list[Clause]


@dataclass(frozen=True, slots=True)
class Clause:
    """One quantity with its surroundings, all in the normal form.

    ``left`` are the words between it and the mark or quantity before it, ``right`` those up to the mark or quantity
    behind it; ``lead`` is the whole of its clause before it, ``before`` the whole sentence before that clause, ``tail``
    the rest of the sentence; ``own`` is what is said of it and not of one before it, names in quotation marks blanked
    out. ``rank`` counts the quantities of the sentence from 0; ``gap`` is where in ``before`` the quantity before this
    one ends.
    """

    view: View
    entry: Entry
    quantity: Quantity
    rank: int
    left: str
    right: str
    lead: str
    before: str
    tail: str
    own: str
    start: int  # of the clause
    listed: bool  # follows a quantity in the same clause
    cut: bool  # `right` ends where the next quantity begins
    gap: int

    def __str__(self) -> str:
        """The quantity by itself: 60户."""
        return f"{self.quantity.low:g}{self.quantity.unit.name}"

    @property
    def stance(self) -> Stance:
        """That of its sentence."""
        return self.view.stance

    @property
    def following(self) -> Clause | None:
        """The quantity behind it in its sentence."""
        return self.view.clauses[self.rank + 1] if self.rank + 1 < len(self.view.clauses) else None

    @property
    def previous(self) -> Clause | None:
        """The quantity before it in its sentence."""
        return self.view.clauses[self.rank - 1] if self.rank else None

    def match(self, part: Part, pattern: str) -> re.Match[str] | None:
        """The first place in a part of the surroundings that a pattern of the lexicon is found at."""
        words: str = getattr(self, part)
        return self.view.lexicon.pattern(pattern).search(words)

    def says(self, part: Part, pattern: str) -> Span | None:
        """Where in the text the pattern is found in a part of the surroundings."""
        found = self.match(part, pattern)
        return None if found is None else self.place(part, found)

    def place(self, part: Part, found: re.Match[str]) -> Span:
        """Where in the text a match in a part of the surroundings stands."""
        base = self._begin(part)
        return base + found.start(), base + found.end()

    def _begin(self, part: Part) -> int:
        if part in ("right", "tail"):
            return self.entry.end
        words: str = getattr(self, part)
        return (self.start if part == "before" else self.entry.start) - len(words)


_QUOTED = re.compile(r"“[^”]*”")
_JOINTS = "、和及"


def clauses(
    text: str,
    view: View,
    span: tuple[int, int],
    entries: Sequence[Entry],
    quantities: Sequence[Quantity],
) -> None:
    """Put the quantities of one sentence (normal span ``span``) in their clauses into its view.

    ``entries`` are those with a quantity.
    """
    begin, end = span
    edges = [match.span() for match in _EDGE.finditer(text, begin, end) if match.group(1)]
    starts, ends = [edge[0] for edge in edges], [edge[1] for edge in edges]
    for rank, (entry, quantity) in enumerate(zip(entries, quantities, strict=True)):
        at = bisect_right(ends, entry.start)
        opening = ends[at - 1] if at else begin
        behind = bisect_left(starts, entry.end)
        closing = starts[behind] if behind < len(starts) else end
        previous = entries[rank - 1].end if rank and entries[rank - 1].end > opening else opening
        following = entries[rank + 1].start if rank + 1 < len(entries) else end
        horizon = max(begin, opening - _HORIZON)
        left, listed = text[previous : entry.start], previous != opening
        lead = text[max(opening, entry.start - _HORIZON) : entry.start]
        own = left if listed and left.strip(_JOINTS) else lead
        view.clauses.append(
            Clause(
                view, entry, quantity, rank, left,
                right=text[entry.end : min(closing, following)],
                lead=lead,
                before=text[horizon:opening],
                tail=text[entry.end : min(end, entry.end + _HORIZON)],
                own=_QUOTED.sub(lambda name: " " * len(name.group()), own) if "“" in own else own,
                start=opening,
                listed=listed,
                cut=following < closing,
                gap=max(0, entries[rank - 1].end - horizon) if rank else 0,
            )
        )  # fmt: skip


def is_part(clause: Clause) -> bool:
    """Whether a value is part of one before it: 其中甲村三处,乙村四处 (as long as the unit stays), (含乙村四处)."""
    if "其中" in clause.lead or clause.lead.startswith(("含", "涵盖", "包括")):
        return True
    _, among, parts = clause.before.rpartition("其中")
    if not among:
        return False
    rest = re.sub(rf"[0-9.]+[万亿余多]*{re.escape(clause.quantity.unit.name)}", "", parts)
    return re.search(r"[0-9;]", rest) is None
