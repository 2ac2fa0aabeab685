"""The face of a text: what a reader takes in of it before reading any part - title, headings, how it begins."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import dropwhile, islice, takewhile
from typing import TYPE_CHECKING, NamedTuple

from analysis.parsing.cells import CELL
from analysis.parsing.day_told import LAST, day_of_the_front, published_on, signed_on
from analysis.parsing.excerpt import Excerpt

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from analysis.lexicon.lexicon import Lexicon
    from analysis.parsing.decision import Decision, Span
    from analysis.parsing.model import Outline, Sentence
    from analysis.parsing.pieces import Piece
    from analysis.tables.vocabularies import Genre

_SENTENCE = re.compile("[,;。:]")  # no title has one of these; that of a post may exclaim or ask
_DASH = "——"  # in front of what a title is explained by, which may be a sentence
_NO_HEADLINE = re.compile(r"[;。:]|,\Z")  # and its first line may have a comma: 加速跑,甲街道项目有新进展
_BEGINNING = 6  # pieces that a text says its kind in: title, salutation, and those that begin the body


@dataclass(frozen=True, slots=True)
class Face:
    """What a text shows of itself; ``title`` is empty where it has none, ``headings`` are the numbered outer ones.

    ``genre`` is what it is registered as and ``plan_year`` the year that its plan is for, where these are known;
    ``day`` is the one that it is dated with, before its body or behind it.
    """

    text: str
    title: Excerpt
    front: Excerpt  # all lines before the body
    beginning: Sequence[Excerpt]
    headings: Sequence[tuple[Excerpt, int]]  # with their ranks
    body: Sequence[Excerpt]  # the first sentences of the body
    genre: Genre | None
    plan_year: int | None
    lexicon: Lexicon
    day: date | None = None

    def title_says(self, pattern: str) -> Span | None:
        """Where the title matches a pattern."""
        return self.title.says(self.lexicon.pattern(pattern))


class Frame(NamedTuple):
    """What the face of a text tells: its kind, where it tells one, and the year that it looks back on.

    ``shown`` is the kind that it shows, whatever is registered. ``planned`` is a year that its title or a heading
    states of what it plans, ``day`` the one that it is dated with. ``reviewed`` and ``plan_year`` are None where nobody
    knows them.
    """

    kind: Decision[Genre] | None
    shown: Decision[Genre] | None
    reviewed: Decision[int] | None
    planned: Decision[int] | None
    plan_year: int | None
    day: date | None

    @property
    def genre(self) -> Genre | None:
        """The kind by itself."""
        return None if self.kind is None else self.kind.value

    @property
    def ahead(self) -> int | None:
        """The first year that it does not look back on."""
        return None if self.reviewed is None else self.reviewed.value + 1


def is_label(words: str, lexicon: Lexicon) -> bool:
    """Whether a line before the body only labels the document, dates it, or heads a table."""
    if (
        CELL in words
        or lexicon.pattern("outline.label_opens").match(words)
        or lexicon.pattern("outline.address_opens").match(words)
        or lexicon.pattern("periods.published").search(words)
    ):
        return True
    return lexicon.pattern("outline.date_only").fullmatch(words) is not None


def face(pieces: Sequence[Piece], text: str, lexicon: Lexicon, plan_year: int | None, genre: Genre | None) -> Face:
    """The face of a text that has been taken apart."""
    before = takewhile(lambda piece: piece.type == "front", pieces)
    front = [Excerpt.of(text, (piece.start, piece.end)) for piece in before]
    body = islice((piece for piece in pieces if piece.type == "body"), _BEGINNING)
    headings = [piece.heading for piece in pieces if piece.heading is not None]
    return Face(
        text,
        _title(text, front, lexicon),
        Excerpt.of(text, *((one.places[0], one.places[0] + len(one.words)) for one in front)),
        [Excerpt.of(text, (piece.start, piece.end)) for piece in pieces[:_BEGINNING]],
        [(Excerpt.of(text, (one.at, one.at + len(one.words))), one.rank) for one in headings],
        [Excerpt.of(text, (piece.start, piece.end)) for piece in body],
        genre,
        plan_year,
        lexicon,
        _day(pieces, text, front, lexicon),
    )


def _day(pieces: Sequence[Piece], text: str, front: Sequence[Excerpt], lexicon: Lexicon) -> date | None:
    first = next(day_of_the_front([one.words for one in front], lexicon), None)
    behind = list(dropwhile(lambda piece: piece.type == "front", pieces))
    told = first or signed_on([text[piece.start : piece.end] for piece in behind[-LAST:]], lexicon)
    return None if told is None else told[1].day


def _title(text: str, front: Sequence[Excerpt], lexicon: Lexicon) -> Excerpt:
    """The lines of the title: the first ones that do not only label the document, up to one that is a sentence."""
    lines = [one for one in front if not is_label(one.words, lexicon)]
    issued = lexicon.pattern("periods.issued")
    lines = lines[:1] + [one for one in lines[1:] if not issued.fullmatch(one.words)]
    title = list(takewhile(lambda one: one.words.startswith(_DASH) or not _SENTENCE.search(one.words), lines))
    if not title and lines and not _NO_HEADLINE.search(lines[0].words):
        title = lines[:1]
    return Excerpt.of(text, *((one.places[0], one.places[0] + len(one.words)) for one in title))


def face_lines(outline: Outline, *, front: bool) -> Iterator[Excerpt]:
    """The lines before the body of a text, or the sentences of the body."""
    lines = _front(outline) if front else (one for one in outline.sentences if one.type == "body")
    return (Excerpt.of(outline.normal.text, one.span) for one in lines)


def _front(outline: Outline) -> Iterator[Sentence]:
    """The lines before anything is said: who signs behind the text is no part of its face."""
    return takewhile(lambda one: one.type == "front", outline.sentences)


def title_of(outline: Outline, lexicon: Lexicon) -> str | None:
    """The first line before the body that does not only label the document, as it is written.

    None where it is a sentence, or tells only where the report was given: what follows such a line is who gave it.
    """
    first = first_line(outline, lexicon)
    if first is None:
        return None
    words = outline.words(first)
    says = lexicon.pattern("outline.front").search(words) or _NO_HEADLINE.search(words)
    delivered = lexicon.pattern("outline.delivered").fullmatch(words)
    return None if says or delivered else first.text


def first_line(outline: Outline, lexicon: Lexicon) -> Sentence | None:
    """The first line before the body that does not only label the document: its title, or who speaks where."""
    return next((one for one in _front(outline) if not is_label(outline.words(one), lexicon)), None)


def published(outline: Outline, lexicon: Lexicon) -> date | None:
    """The day of publication, as the lines before the body or the last lines of the text tell it."""
    front = [one.words for one in face_lines(outline, front=True)]
    return published_on(front, [outline.words(one) for one in last_lines(outline)], lexicon)


def last_lines(outline: Outline) -> Sequence[Sentence]:
    """The last lines of a text behind those before its body: among them is the signature, where it has one."""
    return list(dropwhile(lambda one: one.type == "front", outline.sentences))[-LAST:]
