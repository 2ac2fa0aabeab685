"""A text in pieces: its sentences in reading order, with the headings that they open."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from analysis.parsing.layout import lines
from analysis.parsing.run_in import announced_in, is_unbroken
from analysis.parsing.sentences import split
from analysis.parsing.stance import announces

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from analysis.lexicon.lexicon import Lexicon
    from analysis.parsing.decision import Span
    from analysis.parsing.layout import Line, LineKind
    from analysis.parsing.model import OutlineKind, SentenceType
    from analysis.parsing.normal import Normal

_CLAUSE_END = re.compile(r"[。;:!?]|,(?![0-9]{3}(?![0-9]))")  # but for the comma of 1,986.4
_AROUND_NOTES = "()※:"  # signs around the heading of a glossary
_NOTES, _ANNOUNCED = 0, 1  # ranks, as those of the numbering styles
INNERMOST = _TITLE = 98  # inside of all numbering styles: a titled paragraph
_ORDINAL = 99  # 一是 … 二是 … within one
# Lengths in signs, of the kind that telling headings of real reports have: no numbered heading is longer, and no title
# at the head of a paragraph.
_LONGEST_NUMBERED, _LONGEST_TITLE = 48, 26


class NewHeading(NamedTuple):
    """A heading that begins with a piece of text; ``words`` stand behind its number, in the normal form from ``at``."""

    rank: int
    number: str | None
    words: str
    at: int


class Piece(NamedTuple):
    """A span of the normal form that is one sentence, in the line that begins at ``line``.

    ``back`` says that it belongs to the outermost section again, as an address to the audience does; ``closing``, that
    this address closes the report.
    """

    start: int
    end: int
    line: int
    type: SentenceType
    heading: NewHeading | None = None
    back: bool = False
    closing: bool = False


def pieces(normal: Normal, lexicon: Lexicon) -> tuple[OutlineKind, list[Piece]]:
    """A text taken apart into sentences with the headings that they open, and how those were found.

    Lines without any full stop are not all of them front matter.
    """
    blanks = normal.blanks() if is_unbroken(normal.text) else None
    found = list(_pieces(normal.text, lexicon, title_only=False, blanks=blanks))
    if not any(piece.type == "body" for piece in found):
        found = list(_pieces(normal.text, lexicon, title_only=True, blanks=blanks))
    if not any(piece.heading for piece in found):
        return "none", found
    if not any(piece.heading and piece.heading.rank <= _ANNOUNCED for piece in found):
        found = [_at_the_top(piece, lexicon) for piece in found]
    return "headings" if blanks is None else "run_in", found


def _at_the_top(piece: Piece, lexicon: Lexicon) -> Piece:
    """A heading that announces a part is outside of others, whatever its number, where none has an outer one."""
    heading = piece.heading
    if heading is None or heading.number is None:
        return piece
    words = heading.words.strip()
    told = lexicon.pattern("outline.announcement").fullmatch(words) and announces(words, lexicon)
    return piece._replace(heading=heading._replace(rank=_ANNOUNCED)) if told else piece


def _pieces(text: str, lexicon: Lexicon, *, title_only: bool, blanks: Mapping[int, int] | None) -> Iterator[Piece]:
    for (start, end), line, decision in lines(text, lexicon, title_only=title_only, blanks=blanks):
        kind = decision.value
        if kind == "notes":
            words = line.words.strip(_AROUND_NOTES)
            yield Piece(start, end, start, "heading", NewHeading(_NOTES, None, words, start + line.words.index(words)))
        elif kind == "note":
            yield Piece(start, end, start, "glossary")
        elif kind == "row":
            yield Piece(start, end, start, "body")
        elif kind in ("front", "table"):
            yield Piece(start, end, start, "front")
        elif kind == "heading":
            boxed = line.begins("box")  # a table set apart opens no part, whatever it is called
            words = announced_in(line.words, lexicon) if decision.rule == "announcement" else line.words
            unmarked = lexicon.pattern("outline.mark").sub("", words)
            announced = not boxed and announces(unmarked, lexicon)
            words = unmarked if announced else words  # the mark of an item says that it is one
            at = start + line.words.index(words)
            yield Piece(start, end, start, "heading", NewHeading(_ANNOUNCED if announced else _TITLE, None, words, at))
        else:
            yield from _sentences(text, (start, end), line, kind)


def _sentences(text: str, span: Span, line: Line, kind: LineKind) -> Iterator[Piece]:
    """The sentences of a line, of which the first may be a heading or open one."""
    start, lexicon = span[0], line.lexicon
    spans = list(split(text, *span))
    if kind == "address":
        closing = line.says("closing")
        yield from (Piece(*each, start, "body", back=True, closing=closing) for each in spans)
        return
    if kind == "numbered" and line.style:
        yield _numbered(text, spans.pop(0), line.style, lexicon, alone=not spans)
    elif kind == "paragraph" and len(spans) > 1 and _is_title(text[slice(*spans[0])], lexicon):
        first = spans.pop(0)
        yield Piece(*first, start, "body", NewHeading(_TITLE, None, text[slice(*first)].rstrip("。"), start))
    ordinal = lexicon.pattern("outline.ordinal_opens")
    for begin, end in spans:
        sign = ordinal.match(text, begin, end)
        heading = sign and NewHeading(
            _ORDINAL, sign.group(), _first_clause(text[sign.end() : end]), sign.end()
        )  # fmt: skip
        yield Piece(begin, end, start, "body", heading)


def _numbered(text: str, span: Span, style: tuple[int, int], lexicon: Lexicon, *, alone: bool) -> Piece:
    """The first sentence of a line that begins with a number: a heading, or an item that its first clause names."""
    start, end = span
    rank, length = style
    at = start + length
    words, number = text[at:end], text[start:at]
    if (
        end - start <= _LONGEST_NUMBERED
        and (alone or words.endswith(("。", "!", "?")))
        and not _has_quantity(words, lexicon)
    ):
        return Piece(start, end, start, "heading", NewHeading(rank, number, words.rstrip("。!?;:"), at))
    return Piece(start, end, start, "body", NewHeading(rank, number, _first_clause(words), at))


def _is_title(words: str, lexicon: Lexicon) -> bool:
    """Whether the first sentence of a paragraph is its title."""
    if len(words) > _LONGEST_TITLE or not words.endswith("。"):
        return False
    if lexicon.pattern("outline.ordinal_opens").match(words) or lexicon.pattern("outline.sentence_opens").match(words):
        return False
    return not _has_quantity(words, lexicon)


def _first_clause(words: str) -> str:
    return _CLAUSE_END.split(words, maxsplit=1)[0]


def _has_quantity(words: str, lexicon: Lexicon) -> bool:
    rest = lexicon.pattern("outline.digits_of_headings").sub("", words)
    return re.search("[0-9]", rest) is not None or lexicon.pattern("outline.so_many").search(rest) is not None
