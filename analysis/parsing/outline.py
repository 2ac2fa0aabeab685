"""A text taken apart: headings of every numbering style with the spans they govern, and sentences."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from analysis.parsing import stance
from analysis.parsing.excerpt import Excerpt
from analysis.parsing.face import face
from analysis.parsing.genre import MINUTES
from analysis.parsing.model import Outline, Section, Sentence
from analysis.parsing.opening import of_opening
from analysis.parsing.pieces import INNERMOST
from analysis.parsing.pieces import pieces as pieces_of
from analysis.parsing.telling import goes_on, may_tell
from analysis.parsing.years_told import frame

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.lexicon.lexicon import Lexicon
    from analysis.parsing.decision import Decision
    from analysis.parsing.face import Frame
    from analysis.parsing.model import Stance
    from analysis.parsing.normal import Normal
    from analysis.parsing.pieces import NewHeading, Piece
    from analysis.tables.vocabularies import Genre

_TOP = 0  # outside of all ranks of headings that are in a part
_RUNNING: tuple[Genre, ...] = ("progress", "midyear", "news")  # tell of a year that still goes on


def outline(text: str, normal: Normal, lexicon: Lexicon, plan_year: int | None, genre: Genre | None = None) -> Outline:
    """Sections and sentences of a text.

    ``plan_year`` is the year that its plan is for, ``genre`` what it is registered as, where these are known.
    """
    kind, pieces = pieces_of(normal, lexicon)
    told = frame(face(pieces, normal.text, lexicon, plan_year, genre))
    building = _Building(text, normal, lexicon, told, of_opening(pieces, normal.text, lexicon, told))
    for piece in pieces:
        building.add(piece)
    return Outline(normal, text, tuple(building.sections()), tuple(building.sentences), told, kind)


class _Run(NamedTuple):
    """A stance that goes on behind the sentence that has told it.

    ``line`` is that of the sentence; in news, and behind words that announce what follows, it goes on in the next
    lines too, up to a heading of the rank of the section that holds it (``rank``).
    """

    decision: Decision[Stance]
    line: int
    on: bool
    rank: int


@dataclass(slots=True)
class _Part:
    """A section while it is built; ``told`` says that its own heading tells its stance.

    ``run_in`` says that what the section says stands behind its heading in the line: 一是抓安全。
    """

    index: int
    parent: int | None
    level: int
    heading: NewHeading
    told: bool
    decision: Decision[Stance]
    run_in: bool
    start: int
    end: int


@dataclass(slots=True)
class _Building:
    """An outline while it is built, sentence by sentence."""

    text: str
    normal: Normal
    lexicon: Lexicon
    frame: Frame
    opening: Decision[Stance]
    sentences: list[Sentence] = field(default_factory=list)
    parts: list[_Part] = field(default_factory=list)
    holding: list[_Part] = field(default_factory=list)  # those that hold the current position, outermost first
    listing: int | None = None  # the line in which a list of shortcomings goes on
    run: _Run | None = None

    def add(self, piece: Piece) -> None:
        """Add a sentence and the heading that it opens."""
        start, end = self.normal.span(piece.start, piece.end)
        if piece.back:
            self._close(1, start)
        if self.run and self._ends(self.run, piece):
            self.run = None
        if piece.heading is not None:
            self._open(piece.heading, start, run_in=piece.type == "body")
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

    def _open(self, heading: NewHeading, start: int, *, run_in: bool) -> None:
        outside = sum(part.heading.rank < heading.rank for part in self.holding)
        ending = self.holding[outside] if len(self.holding) > outside else None
        behind = ending.decision.value if ending and ending.heading.rank == heading.rank else None
        self._close(outside, start)
        parent = self.holding[-1] if self.holding else None
        words = Excerpt.of(self.normal.text, (heading.at, heading.at + len(heading.words)))
        inner = parent is not None and parent.told
        told = stance.of_heading(stance.Heading(words, heading.rank, inner, self.frame.ahead, self.lexicon, behind))
        if told is not None:
            self.run = None
        above = None if parent is None else parent.index
        decision = told or self._inherited()
        part = _Part(
            len(self.parts), above, outside + 1, heading, told is not None, decision, run_in, start, len(self.text)
        )  # fmt: skip
        self.parts.append(part)
        self.holding.append(part)

    def _ends(self, run: _Run, piece: Piece) -> bool:
        """Whether a stance that went on does so no more: the next question is of something else."""
        if piece.back or (piece.heading is not None and piece.heading.rank <= run.rank):
            return True
        if piece.line == run.line:
            return False
        return not run.on or self.lexicon.pattern("stance.asked_opens").match(self.normal.text, piece.start) is not None

    def _inherited(self) -> Decision[Stance]:
        if self.run is not None:
            return self.run.decision
        return self.holding[-1].decision if self.holding else self.opening

    def _stance(self, piece: Piece) -> Decision[Stance]:
        """How the stance of a sentence is decided; one whose stance goes on is remembered."""
        inherited = self._inherited()
        words = self.normal.text[piece.start : piece.end]
        listing = self.listing == piece.line
        decision = inherited if piece.type == "heading" else self._told(piece, words, inherited, listing)
        if decision is not inherited and goes_on(decision, news=self.news):
            on = self.news or self.lexicon.pattern("stance.announces").search(words) is not None
            self.run = _Run(decision, piece.line, on, self._rank(announced=on and not self.news))
        if listing and (decision.value == "plan" or self.lexicon.pattern("stance.list_ends").search(words)):
            self.listing = None
        if decision.value == "situation" and self.lexicon.pattern("stance.list_opens").search(words):
            self.listing = piece.line
        return decision

    def _rank(self, *, announced: bool) -> int:
        """The rank of a heading that ends what goes on: that of the section which holds it.

        What is announced is no part of an item that has run in before, and goes on where no section holds it.
        """
        holding = [part for part in self.holding if not (announced and part.run_in)]
        if holding:
            return holding[-1].heading.rank
        return _TOP if announced else INNERMOST

    @property
    def news(self) -> bool:
        """Whether the text tells of a meeting, as minutes do, too."""
        kind = self.frame.kind
        return kind is not None and (kind.value == "news" or kind.rule == MINUTES)

    def _month(self) -> int | None:
        """The month that a text speaks in which tells of a year that still goes on; None where nobody knows it."""
        day, reviewed = self.frame.day, self.frame.reviewed
        if day is None or reviewed is None or self.frame.genre not in _RUNNING:
            return None
        return day.month if self.news or day.year == reviewed.value else None

    def _told(self, piece: Piece, words: str, inherited: Decision[Stance], listing: bool) -> Decision[Stance]:
        """What a sentence itself tells; most need not be asked."""
        plain = piece.type == "body" and not (listing or piece.closing or self.news)
        running = self.frame.genre in _RUNNING
        mark = None if words[0].isalnum() else self.lexicon.pattern("outline.bullet_opens").match(words)
        begin = mark.end() if mark else 0
        if plain and not may_tell(words[begin:], self.lexicon, running=running):
            return inherited
        said = stance.Said(
            words[begin:], piece.start + begin, piece.type, inherited, listing, piece.closing, self.lexicon, self.news,
            self.frame.ahead, running, self._month(), self.frame.day,
        )  # fmt: skip
        return stance.of_sentence(said)
