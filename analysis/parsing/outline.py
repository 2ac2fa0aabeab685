"""A text taken apart: headings of every numbering style with the spans they govern, and sentences."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from analysis.parsing import layout, stance
from analysis.parsing.excerpt import Excerpt
from analysis.parsing.model import Outline, Section, Sentence
from analysis.parsing.opening import of_opening

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.lexicon.lexicon import Lexicon
    from analysis.parsing.decision import Decision
    from analysis.parsing.layout import NewHeading, Piece
    from analysis.parsing.model import Stance
    from analysis.parsing.normal import Normal
    from analysis.tables.vocabularies import Genre


def outline(text: str, normal: Normal, lexicon: Lexicon, plan_year: int | None, genre: Genre | None = None) -> Outline:
    """Sections and sentences of a text.

    ``plan_year`` is the year that its plan is for, ``genre`` what it is registered as, where these are known.
    """
    pieces = layout.pieces(normal, lexicon)
    opening = of_opening(pieces, normal.text, lexicon, plan_year, genre)
    building = _Building(text, normal, lexicon, plan_year, opening)
    for piece in pieces:
        building.add(piece)
    return Outline(normal, text, tuple(building.sections()), tuple(building.sentences))


@dataclass(slots=True)
class _Part:
    """A section while it is built; ``told`` says that its own heading tells its stance."""

    index: int
    parent: int | None
    level: int
    heading: NewHeading
    told: bool
    decision: Decision[Stance]
    start: int
    end: int


@dataclass(slots=True)
class _Building:
    """An outline while it is built, sentence by sentence."""

    text: str
    normal: Normal
    lexicon: Lexicon
    plan_year: int | None
    opening: Decision[Stance]
    sentences: list[Sentence] = field(default_factory=list)
    parts: list[_Part] = field(default_factory=list)
    holding: list[_Part] = field(default_factory=list)  # those that hold the current position, outermost first
    listing: int | None = None  # the line in which a list of shortcomings goes on

    def add(self, piece: Piece) -> None:
        """Add a sentence and the heading that it opens."""
        start, end = self.normal.span(piece.start, piece.end)
        if piece.back:
            self._close(1, start)
        if piece.heading is not None:
            self._open(piece.heading, start)
        holder = self.holding[-1].index if self.holding else None
        decision, span = self._stance(piece), (piece.start, piece.end)
        self.sentences.append(
            Sentence(len(self.sentences), holder, start, end, piece.type, decision, self.text[start:end], span)
        )

    def sections(self) -> Iterator[Section]:
        """The sections, in reading order."""
        for part in self.parts:
            heading = part.heading
            words = heading.at, heading.at + len(heading.words)
            yield Section(
                part.index, part.parent, part.level, heading.number, heading.words, words, part.decision,
                part.start, part.end,
            )  # fmt: skip

    def _close(self, keep: int, at: int) -> None:
        """End the open sections but the ``keep`` outermost ones."""
        for part in self.holding[keep:]:
            part.end = at
        del self.holding[keep:]

    def _open(self, heading: NewHeading, start: int) -> None:
        outside = sum(part.heading.rank < heading.rank for part in self.holding)
        self._close(outside, start)
        parent = self.holding[-1] if self.holding else None
        words = Excerpt.of(self.normal.text, (heading.at, heading.at + len(heading.words)))
        inner = parent is not None and parent.told
        told = stance.of_heading(stance.Heading(words, heading.rank, inner, self.plan_year, self.lexicon))
        above = None if parent is None else parent.index
        decision = told or self._inherited()
        part = _Part(
            len(self.parts), above, outside + 1, heading, told is not None, decision, start, len(self.text)
        )  # fmt: skip
        self.parts.append(part)
        self.holding.append(part)

    def _inherited(self) -> Decision[Stance]:
        return self.holding[-1].decision if self.holding else self.opening

    def _stance(self, piece: Piece) -> Decision[Stance]:
        """How the stance of a sentence is decided; one that opens a list of shortcomings is remembered."""
        inherited = decision = self._inherited()
        words = self.normal.text[piece.start : piece.end]
        listing = self.listing == piece.line
        plain = piece.type == "body" and not (listing or piece.closing)
        if piece.type != "heading" and not (plain and not stance.may_tell(words, self.lexicon)):
            decision = stance.of_sentence(
                stance.Said(words, piece.start, piece.type, inherited, listing, piece.closing, self.lexicon)
            )
        if listing and self.lexicon.pattern("stance.list_ends").search(words):
            self.listing = None
        if decision.value == "situation" and self.lexicon.pattern("stance.list_opens").search(words):
            self.listing = piece.line
        return decision
