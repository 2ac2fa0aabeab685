"""A number in its clause: the words before it, behind it, and the numbers beside it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from operator import attrgetter
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, NamedTuple

from analysis.lexicon.particles import JOINTS
from analysis.parsing.cells import CELL
from analysis.records.kept import kept
from analysis.records.kinds import of_number
from analysis.records.over import NOTHING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from analysis.lexicon.lexicon import Lexicon
    from analysis.parsing.days import Days
    from analysis.parsing.decision import Sort, Span
    from analysis.parsing.ledger import Entry
    from analysis.parsing.model import Stance
    from analysis.parsing.periods import Periods
    from analysis.parsing.quantities import Quantity
    from analysis.records.columns import LimitCell, Row
    from analysis.records.over import Over

_HORIZON = 120  # no more words than these are looked at on either side, so that a long sentence costs no more
_ASIDE = r"\((?:[^(),;。:0-9]{1,14}|[A-Za-z0-9.]{1,14})\)"  # no break: 细颗粒物(PM2.5)浓度
_EDGE = re.compile(rf"{_ASIDE}|([;:。!?()|\r\n]|——|--|,(?!(?<=[0-9],)[0-9]))")  # 51,236 is one number

_LABEL = re.compile(_ASIDE)

_YEAR = re.compile("[12][0-9]{3}(?![0-9])")

Part = Literal["left", "right", "lead", "before", "past", "tail", "own"]

_ENDING = ("deadline", "duration")  # 三年内 ends with its third year
_START, _ENTRY = attrgetter("start"), attrgetter("entry.start")


class Moment(NamedTuple):
    """A time expression of a sentence, placed in the calendar.

    ``opens`` says that it stands at the head of a clause, ``compares`` that it is only a base of comparison (比2015年).
    """

    start: int
    end: int
    days: Days
    opens: bool
    compares: bool

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.start, self.end

    @property
    def ends(self) -> bool:
        """Whether something can be due at its end."""
        return self.days.type in _ENDING and self.days.end is not None

    @property
    def scopes(self) -> bool:
        """Whether it says of what time the clauses behind it are."""
        return self.opens and (self.ends or self.days.type == "period")


class Carried(NamedTuple):
    """What the numbers of the sentence before in its line measure.

    ``levels`` are those of values, where the sentence goes on from them behind a ;, and ``same`` the last of each unit.
    """

    levels: Sequence[str] = ()
    same: Mapping[str, str] = MappingProxyType({})


NOTHING_CARRIED = Carried()


@dataclass(eq=False)  # not frozen, which would take four times as long to make: a report has thousands
class View:
    """What the rules see of a sentence: its quantities, each in its clause, and the times that hold in it, in order.

    ``sort`` is that of the sentence (``records/kinds.py``). ``title`` says what the item of the report that it
    stands in is about, or nothing; ``row`` is there where it is a row of a table. ``limit`` is the time limit that is
    stated for its whole paragraph, ``limit_cell`` the cell that states those of its row; ``over`` is what stands over
    it; ``carried`` are the values that it goes on from.
    """

    lexicon: Lexicon
    periods: Periods
    stance: Stance
    moments: Sequence[Moment]
    clauses: list[Clause]
    sort: Sort
    title: str = ""
    row: Row | None = None
    limit: Moment | None = None
    limit_cell: LimitCell | None = None
    over: Over = NOTHING
    carried: Carried = NOTHING_CARRIED

    def has_column(self, pattern: str) -> bool:
        """Whether any head of its columns matches a pattern."""
        return any(self.lexicon.pattern(pattern).search(head) for head in (self.row.heads if self.row else ()))

    def times(self, start: int, end: int) -> Sequence[Moment]:
        """Those that begin in a part of the text."""
        if not self.moments:
            return ()
        begin = bisect_left(self.moments, start, key=_START)
        return self.moments[begin : bisect_left(self.moments, end, lo=begin, key=_START)]

    def between(self, start: int, end: int) -> Sequence[Clause]:
        """The quantities that begin in a part of the text."""
        begin = bisect_left(self.clauses, start, key=_ENTRY)
        return self.clauses[begin : bisect_left(self.clauses, end, lo=begin, key=_ENTRY)]

    def opened(self, position: int) -> Moment | None:
        """The last period or deadline before a position that opened a clause."""
        return _last(self._opening, position) if self.moments else None

    def opening(self, position: int) -> Sequence[Moment]:
        """The times before a position that opened a clause, the last first: periods, and what something is due at."""
        before = self.moments[: bisect_left(self.moments, position, key=_START)]
        return [moment for moment in reversed(before) if moment.scopes]

    @kept
    def _opening(self) -> Sequence[Moment]:
        return [moment for moment in self.moments if moment.opens and moment.days.type in ("period", "deadline")]


def _last(moments: Sequence[Moment], position: int) -> Moment | None:
    at = bisect_left(moments, position, key=_START)
    return moments[at - 1] if at else None


class Clause(NamedTuple):
    """One quantity with its surroundings, all in the normal form.

    ``left`` are the words between it and the mark or quantity before it, ``right`` those up to the mark or quantity
    behind it; ``lead`` is the whole of its clause before it, ``before`` the whole sentence before that clause, ``past``
    both, ``tail`` the rest of the sentence; ``own`` is what is said of it and not of one before it, names in quotation
    marks blanked out. ``rank`` counts the quantities of the sentence from 0; ``gap`` is where in ``before`` the
    quantity before this one ends. ``sort`` has its own kinds and those of its sentence.
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
    cell: int  # of the row that it stands in, from 0
    sort: Sort

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

    @property
    def column(self) -> str:
        """What heads its column in a table; empty where it stands in none."""
        return self.view.row.heads[self.cell] if self.view.row else ""

    @property
    def column_year(self) -> int | None:
        """The year that the head of its column begins with."""
        found = _YEAR.match(self.column)
        return int(found.group()) if found else None

    @property
    def counts_the_ranked(self) -> bool:
        """Whether it only says among how many something has its place: 列全区14个镇第五."""
        behind = self.following if self.cut else None
        if (
            behind is None
            or self.quantity.unit.dimension != "count"
            or not self.match("left", "indicator.ranked_among")
        ):
            return False
        return self.match("tail", "indicator.ranked_behind") is not None

    def heads(self, pattern: str) -> bool:
        """Whether the head of its column matches a pattern."""
        return bool(self.column) and self.view.lexicon.pattern(pattern).search(self.column) is not None

    @property
    def past(self) -> str:
        """All before it in its sentence, without a gap."""
        return self.before + self.lead if self.entry.start - self.start == len(self.lead) else self.lead

    @property
    def times(self) -> Sequence[Moment]:
        """The times in front of it in its clause."""
        return self.view.times(self.entry.start - len(self.lead), self.entry.start)

    def has_unit(self, name: str) -> bool:
        """Whether its unit is one of a class of the lexicon."""
        return self.quantity.unit.base in self.view.lexicon.words(name)

    def match(self, part: Part, pattern: str) -> re.Match[str] | None:
        """The first place in a part of the surroundings that a pattern of the lexicon is found at."""
        words: str = getattr(self, part)
        return self.view.lexicon.pattern(pattern).search(words)

    def says(self, part: Part, pattern: str) -> Span | None:
        """Where in the text the pattern is found in a part of the surroundings."""
        found = self.view.lexicon.pattern(pattern).search(getattr(self, part))
        return None if found is None else self.place(part, found)

    def place(self, part: Part, found: re.Match[str]) -> Span:
        """Where in the text a match in a part of the surroundings stands."""
        base = self._begin(part)
        return base + found.start(), base + found.end()

    def last(self, words: str) -> Span | None:
        """Where in the text the words stand last before the quantity."""
        said = self.before + self.lead
        begin = said.rfind(words)
        base = self.entry.start - len(said)
        return None if begin < 0 else (base + begin, base + begin + len(words))

    def in_closed_brackets(self, moment: Moment) -> bool:
        """Whether a time before it stands in brackets that close before it: 新增3家(去年同期1家),…"""
        words = self.past
        behind = words[max(0, len(words) - (self.entry.start - moment.end)) :]
        within, close, _ = behind.partition(")")
        return bool(close) and "(" not in within

    def _begin(self, part: Part) -> int:
        if part in ("right", "tail"):
            return self.entry.end
        words: str = getattr(self, part)
        return (self.start if part == "before" else self.entry.start) - len(words)


_clause = Clause.__new__  # as the rows of tables are made (``records/rows``): names make no dict

_QUOTED = re.compile(r"“[^”,。;]*”|“[^”]{1,20}”")  # a name or a slogan; a speech says something itself


def _label(text: str, begin: int, lexicon: Lexicon) -> int:
    """Where the label in brackets ends that a sentence begins with, or 0: 【出行停车】打通断头路5条, but not (一)."""
    found = _LABEL.match(text, begin)
    return found.end() if found and not lexicon.pattern("clause.numbered").match(text, begin, found.end()) else 0


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
    label = _label(text, begin, view.lexicon)
    edges = [one.span() for one in _EDGE.finditer(text, begin, end) if one.group(1) or one.end() == label]
    starts, ends = [*(edge[0] for edge in edges), end], [begin, *(edge[1] for edge in edges)]
    unnamed = text[begin:end]
    if "“" in unnamed:
        unnamed = _QUOTED.sub(lambda name: " " * len(name.group()), unnamed)
    cell, counted = 0, begin
    for rank, (entry, quantity) in enumerate(zip(entries, quantities, strict=True)):
        cell, counted = cell + text.count(CELL, counted, entry.start), entry.start
        opening = ends[bisect_right(ends, entry.start) - 1]
        closing = starts[bisect_left(starts, entry.end, hi=len(edges))]
        before = entries[rank - 1].end if rank else begin
        following = entries[rank + 1].start if rank + 1 < len(entries) else end
        previous, horizon = max(opening, before), max(begin, opening - _HORIZON)
        left, listed = text[previous : entry.start], previous != opening
        lead = max(opening, entry.start - _HORIZON)
        own = previous if listed and left.strip(JOINTS) else lead
        view.clauses.append(
            _clause(
                Clause, view, entry, quantity, rank, left,
                right=text[entry.end : min(closing, following)],
                lead=text[lead : entry.start],
                before=text[horizon:opening],
                tail=text[entry.end : min(end, entry.end + _HORIZON)],
                own=unnamed[own - begin : entry.start - begin],
                start=opening,
                listed=listed,
                cut=following < closing,
                gap=max(0, before - horizon),
                cell=cell,
                sort=of_number(
                    view.sort, quantity.unit.dimension, beside=(rank > 0, rank + 1 < len(entries)),
                    listed=listed, cut=following < closing, bracket=text.endswith("(", horizon, opening),
                ),
            )
        )  # fmt: skip
