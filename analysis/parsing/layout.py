"""The lines of a text: which are headings, and of which rank, which are front matter, and which say something."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, NamedTuple

from analysis.parsing.decision import Rules
from analysis.parsing.sentences import split
from analysis.parsing.stance import announces

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.lexicon.lexicon import Lexicon
    from analysis.parsing.decision import Decision, Span
    from analysis.parsing.model import SentenceType
    from analysis.parsing.normal import Normal

LineKind = Literal["notes", "note", "front", "item", "numbered", "heading", "address", "paragraph"]
Answer = tuple[LineKind, None] | None

_LINE = re.compile(r"[^\r\n]++")
_CLAUSE_END = re.compile(r"[,。;:!?]")
_STYLES = "styles."
_AROUND_NOTES = "()※:"  # signs around the heading of a glossary
_NOTES, _ANNOUNCED = 0, 1  # ranks, as those of the numbering styles
_TITLE, _ORDINAL = 98, 99  # inside of all numbering styles: a titled paragraph; 一是 … 二是 … within one
# Lengths in signs, of the kind that telling headings of real reports have: no numbered heading is longer, no line by
# itself, and no title at the head of a paragraph. A line shorter than the last says nothing yet.
_LONGEST_NUMBERED, _LONGEST_LINE, _LONGEST_TITLE, _SHORT = 48, 40, 26, 12


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


class Line(NamedTuple):
    """A line where it stands: before the body has ``begun``, behind a salutation (``spoken``), ``among_notes``.

    ``style`` is the rank and the length of the number that it begins with.
    """

    words: str
    lexicon: Lexicon
    begun: bool
    spoken: bool
    among_notes: bool
    style: tuple[int, int] | None

    def says(self, pattern: str) -> bool:
        """Whether a pattern of ``outline.toml`` is found in it."""
        return self.lexicon.pattern(f"outline.{pattern}").search(self.words) is not None

    def begins(self, pattern: str) -> bool:
        """Whether a pattern is found at its head."""
        return self.lexicon.pattern(f"outline.{pattern}_opens").match(self.words) is not None


def heading_of_notes(at: Line) -> Answer:
    """The heading of a glossary.

    + 【名词解释】 = notes
    - 【名词解释工作有序开展】
    """
    return ("notes", None) if at.begins("glossary") else None


def note(at: Line) -> Answer:
    """A note of a glossary: a numbered line, or a long one.

    + 名词解释/【1.一核】 = note
    + 名词解释/【“一核”:指党建引领这个核心和主线。】 = note
    - 名词解释/【党建】
    """
    return ("note", None) if at.among_notes and (len(at.words) > _SHORT or at.begins("note")) else None


def between_notes(at: Line) -> Answer:
    """Any other line of a glossary.

    + 名词解释/【党建】 = front
    - 【党建】
    """
    return ("front", None) if at.among_notes else None


def bullet(at: Line) -> Answer:
    """An item of a list, unless it labels a fact about the document.

    + 【·完成改造3个小区】 = item
    - 【·来源:甲街道办事处】
    """
    if not at.begins("bullet"):
        return None
    return None if at.lexicon.pattern("outline.front").search(at.words[1:]) else ("item", None)


def numbered(at: Line) -> Answer:
    """A line that begins with a number.

    + 【(二)聚焦民生】 = numbered
    - 【1.5万户完成改造,群众满意。】
    """
    return None if at.style is None else ("numbered", None)


def front_matter(at: Line) -> Answer:
    """Before the body: a salutation, a label, a short line, or one that is no sentence.

    + 【各位代表:】 = front
    + 【2031年1月8日】 = front
    + 【在甲街道第一届人民代表大会第二次会议上】 = front
    - 【服务窗口前移到小区门口,居民就近办事。】
    - 甲街道工作报告/各位代表:/【2030年工作回顾】
    """
    if at.begun or _opens_a_part(at):
        return None
    no_sentence = at.words[-1] not in "。;!?" and not any(sign in at.words for sign in "。;")
    return ("front", None) if len(at.words) < _SHORT or no_sentence or at.says("front") else None


def _opens_a_part(at: Line) -> bool:
    """Whether a line among those before the body announces a part: behind a salutation, or 2031年工作回顾 anywhere."""
    return (at.spoken or at.says("looking_back")) and announces(at.words, at.lexicon)


def heading_by_itself(at: Line) -> Answer:
    """A short line without a sign at its end.

    + 修路架桥,居民出行更加方便。/【聚焦民生】 = heading
    - 修路架桥,居民出行更加方便。/【聚焦民生。】
    """
    return ("heading", None) if at.words[-1] not in "。;!?:,、”)" and len(at.words) <= _LONGEST_LINE else None


def address(at: Line) -> Answer:
    """An address to the audience.

    + 修路架桥,居民出行更加方便。/【各位代表,让我们携手前进!】 = address
    - 修路架桥,居民出行更加方便。/【让我们携手前进!】
    """
    return ("address", None) if at.begins("address") else None


def paragraph(_: Line) -> Answer:
    """Any other line is running text.

    + 【服务窗口前移到小区门口,居民就近办事。】 = paragraph
    - 【聚焦民生】
    """
    return "paragraph", None


LINE: Rules[Line, LineKind] = Rules(
    "line",
    heading_of_notes, note, between_notes, bullet, numbered, front_matter, heading_by_itself, address, paragraph,
)  # fmt: skip


def _styles(lexicon: Lexicon) -> tuple[re.Pattern[str], list[str]]:
    """The numbering styles as one expression with a named group each, and their names by rank."""
    names = [key.removeprefix(_STYLES) for key in lexicon.patterns("outline") if key.startswith(_STYLES)]
    each = (f"(?P<{name}>{lexicon.source(f'outline.{_STYLES}{name}')})" for name in names)
    return re.compile("|".join(each)), names


def style(words: str, lexicon: Lexicon) -> tuple[int, int] | None:
    """(rank, length of the number) where a line begins with a heading number."""
    pattern, names = lexicon.made(_styles)
    found = pattern.match(words)
    return None if found is None else (names.index(str(found.lastgroup)), found.end())


def lines(text: str, lexicon: Lexicon, *, begun: bool = False) -> Iterator[tuple[Span, Line, Decision[LineKind]]]:
    """The lines of a text in normal form, where each stands and what it is; ``begun`` leaves no front matter."""
    spoken = among_notes = False
    for found in _LINE.finditer(text):
        words = found.group()
        line = Line(words, lexicon, begun, spoken, among_notes, style(words, lexicon))
        decision = LINE.decide(line)
        yield found.span(), line, decision
        kind = decision.value
        among_notes = among_notes or kind == "notes"
        begun = begun or kind not in ("notes", "note", "front")
        spoken = spoken or (kind == "front" and line.begins("address"))


def pieces(normal: Normal, lexicon: Lexicon) -> list[Piece]:
    """A text taken apart into sentences with the headings that they open.

    Lines without any full stop are not all of them front matter.
    """
    found = list(_pieces(normal.text, lexicon, begun=False))
    return found if any(piece.type == "body" for piece in found) else list(_pieces(normal.text, lexicon, begun=True))


def _pieces(text: str, lexicon: Lexicon, *, begun: bool) -> Iterator[Piece]:
    for (start, end), line, decision in lines(text, lexicon, begun=begun):
        kind = decision.value
        if kind == "notes":
            words = line.words.strip(_AROUND_NOTES)
            yield Piece(start, end, start, "heading", NewHeading(_NOTES, None, words, start + line.words.index(words)))
        elif kind == "note":
            yield Piece(start, end, start, "glossary")
        elif kind == "front":
            yield Piece(start, end, start, "front")
        elif kind == "heading":
            rank = _ANNOUNCED if announces(line.words, lexicon) else _TITLE
            yield Piece(start, end, start, "heading", NewHeading(rank, None, line.words, start))
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
    return not _has_quantity(words, lexicon) and not lexicon.pattern("outline.ordinal_opens").match(words)


def _first_clause(words: str) -> str:
    return _CLAUSE_END.split(words, maxsplit=1)[0]


def _has_quantity(words: str, lexicon: Lexicon) -> bool:
    rest = lexicon.pattern("outline.digits_of_headings").sub("", words)
    return re.search("[0-9]", rest) is not None
