"""A promise: one action or outcome that a plan says will be brought about, and what is decided of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from analysis.parsing.decision import sort_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from analysis.parsing.decision import Decision, Sort, Span
    from analysis.records.clause import Moment
    from analysis.records.promise_clause import Said
    from analysis.records.promise_tokens import Token
    from analysis.records.report import Record
    from analysis.tables.vocabularies import Firmness


@dataclass(slots=True)
class Draft:
    """A promise as it is read, before clauses behind it have added to it.

    ``start`` and ``end`` are where its words stand in the normal form. ``around`` are words outside of them that are
    said of it too: 力争 of the clause before, 计划5月底前完成 of the one behind. Deadlines are kept apart by where they
    stand: in it (``own``), in a clause behind that says only by when (``added``), in front (``carried``), behind a
    label that states them for all of its sentence (``stated``). ``limit`` is what its row of a table says of it.
    """

    said: Said
    sentence: int
    start: int
    end: int
    verb: Decision[str]
    object: Decision[str | None]
    targets: Sequence[Record]
    own: Sequence[Moment]
    carried: Sequence[Moment]
    around: Sequence[Token]
    added: Sequence[Moment] = ()
    stated: Sequence[Moment] = ()
    limit: Decision[date | None] | None = None

    @property
    def sort(self) -> Sort:
        """The kinds of its words, and of those that are said of it too."""
        sort = self.said.sort
        for token in self.around:
            sort |= sort_of(token.kinds)
        return sort

    def says(self, pattern: str) -> Span | None:
        """Where a pattern of the lexicon is first found in it."""
        found = self.said.lexicon.pattern(pattern).search(self.said.text, self.start, self.end)
        return found.span() if found else None

    def leads_with(self, kind: str) -> Span | None:
        """Where a word of a kind stands up to its verb, or among the words around it."""
        if kind not in self.said.kinds and not self.around:
            return None
        for token in self.around:
            if kind in token.kinds:
                return token[:2]
        end = self.verb.words[1] if self.verb.words else self.start
        place = self.said.first(kind)
        return self.said.span(place) if place is not None and self.said.bounds[place] < end else None


class Promise(NamedTuple):
    """One promised action: everything decided of it, and the targets in it.

    ``sentence`` is the index of its sentence; ``start`` and ``end`` are in the normal form.
    """

    sentence: int
    start: int
    end: int
    verb: Decision[str]
    firmness: Decision[Firmness]
    object: Decision[str | None]
    due: Decision[date | None]
    targets: Sequence[Record]
