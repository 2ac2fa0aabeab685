"""A text taken apart: headings of every numbering style with the spans they govern, and sentences."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from analysis.parsing import layout, stance
from analysis.parsing.excerpt import Excerpt
from analysis.parsing.model import Outline, Section, Sentence
from analysis.parsing.opening import of_opening

if TYPE_CHECKING:
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
    building.close(0, len(text))
    return Outline(normal, text, tuple(building.sections), tuple(building.sentences))


@dataclass(slots=True)
class _Building:
    """An outline while it is built, sentence by sentence."""

    text: str
    normal: Normal
    lexicon: Lexicon
    plan_year: int | None
    opening: Decision[Stance]
    sections: list[Section] = field(default_factory=list)
    sentences: list[Sentence] = field(default_factory=list)
    ranks: list[int] = field(default_factory=list)  # of the sections
    told: set[int] = field(default_factory=set)  # sections whose own heading tells their stance
    holding: list[int] = field(default_factory=list)  # the sections that hold the current position, outermost first
    listing: int | None = None  # the line in which a list of shortcomings goes on

    def add(self, piece: Piece) -> None:
        """Add a sentence and the heading that it opens."""
        start, end = self.normal.span(piece.start, piece.end)
        if piece.back:
            self.close(1, start)
        if piece.heading is not None:
            self._open(piece.heading, start)
        holder = self.holding[-1] if self.holding else None
        decision = self._stance(piece)
        span = piece.start, piece.end
        self.sentences.append(
            Sentence(len(self.sentences), holder, start, end, piece.type, decision, self.text[start:end], span)
        )

    def close(self, keep: int, at: int) -> None:
        """End the open sections but the ``keep`` outermost ones."""
        while len(self.holding) > keep:
            index = self.holding.pop()
            self.sections[index] = replace(self.sections[index], end=at)

    def _open(self, heading: NewHeading, start: int) -> None:
        while self.holding and self.ranks[self.holding[-1]] >= heading.rank:
            self.close(len(self.holding) - 1, start)
        parent = self.holding[-1] if self.holding else None
        index = len(self.sections)
        words = heading.at, heading.at + len(heading.words)
        told = stance.of_heading(
            stance.Heading(
                Excerpt.of(self.normal.text, words), heading.rank, parent in self.told, self.plan_year, self.lexicon
            )
        )
        if told is not None:
            self.told.add(index)
        decision = told or self._inherited()
        level = len(self.holding) + 1
        self.sections.append(
            Section(index, parent, level, heading.number, heading.words, words, decision, start, len(self.text))
        )
        self.ranks.append(heading.rank)
        self.holding.append(index)

    def _inherited(self) -> Decision[Stance]:
        return self.sections[self.holding[-1]].decision if self.holding else self.opening

    def _stance(self, piece: Piece) -> Decision[Stance]:
        """How the stance of a sentence is decided; one that opens a list of shortcomings is remembered."""
        inherited = self._inherited()
        words = Excerpt.of(self.normal.text, (piece.start, piece.end))
        listing = self.listing == piece.line
        said = stance.Said(words, piece.type, inherited, listing, piece.closing, self.lexicon)
        decision = inherited if piece.type == "heading" else stance.of_sentence(said)
        if listing and said.says("list_ends"):
            self.listing = None
        if decision.value == "situation" and said.says("list_opens"):
            self.listing = piece.line
        return decision
