"""A text taken apart: headings of every numbering style with the spans they govern, and sentences."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from analysis.lexicon import read_toml
from analysis.parsing.model import Outline, Section, Sentence
from analysis.parsing.sentences import split
from analysis.parsing.stance import (
    CLEAR,
    PLAIN,
    announces,
    heading_stance,
    sentence_stance,
    title_stance,
    wording_lead,
    year_stance,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.lexicon.lexicon import Lexicon
    from analysis.parsing.model import SentenceType, Stance
    from analysis.parsing.normal import Normal
    from analysis.tables.vocabularies import Genre

_LINE = re.compile(r"[^\r\n]++")
_CN = "[一二三四五六七八九十]{1,3}"
# Numbering styles from the outside in; the place in this tuple is the rank that decides what holds what.
_STYLES = tuple(
    re.compile(source)
    for source in (
        rf"第{_CN}(?:部分|章|篇)[、::]?",
        rf"{_CN}、",
        rf"\({_CN}\)[、,]?",
        r"[0-9]{1,2}(?:[、.](?![0-9])|\.(?=[0-9]{4}年))",
        r"\([0-9]{1,2}\)|[0-9]{1,2}\)",
    )
)
_TITLE, _ORDINAL = len(_STYLES), len(_STYLES) + 1  # a titled paragraph; 一是 … 二是 … within one
_ORDINAL_SIGN = re.compile(rf"{_CN}(?:是(?!否)|要(?![求素点件闻]))")
_NOTE = re.compile(r"[(\[]?[0-9]{1,3}[)\]]?(?:[.、::](?![0-9])|(?=[“《‘])|(?<=\)))")
_BULLET = re.compile(r"[·•●◆■▪○](?=[^\r\n]{4})")
_NOTE_HEADING = re.compile(r"[()※:]")
_QUANTITY = re.compile(r"[0-9]")
_NO_QUANTITY = re.compile(r"[0-9]{4}年?|“[^”]*+”|[0-9]+周年")  # digits that a heading may well have
_LONGEST_HEADING, _LONGEST_TITLE = 48, 26


@dataclass(frozen=True, slots=True)
class _Part:
    """A span of the normal form that is one sentence, with the heading that it opens, if it opens one."""

    start: int
    end: int
    type: SentenceType
    rank: int | None = None  # rank of the heading that begins here
    number: str | None = None
    heading: str = ""
    back: bool = False  # an address to the audience: what follows belongs to the outermost section again
    stance: Stance | None = None  # where the paragraph settles it


@cache
def _cues(place: str, name: str) -> re.Pattern[str]:
    return re.compile("|".join(read_toml("outline.toml")[place][name]))


def outline(text: str, normal: Normal, lexicon: Lexicon, plan_year: int | None, genre: Genre | None = None) -> Outline:
    """Sections and sentences of a text; ``plan_year`` is the year that its plan is for, where that is known."""
    parts = list(_parts(normal))
    if not any(part.type == "body" for part in parts):
        parts = list(_parts(normal, begun=True))  # lines without any full stop are not all of them front matter
    whole = _untold(parts, normal.text, plan_year, genre)
    sections: list[Section] = []
    ranks: list[int] = []
    sentences: list[Sentence] = []
    open_: list[int] = []  # indices of the sections that hold the current position
    told: set[int] = set()  # sections whose own heading tells their stance
    for part in parts:
        start, end = normal.span(part.start, part.end)
        if part.back:
            _close(sections, open_, 1, start)
        if part.rank is not None:
            while open_ and ranks[open_[-1]] >= part.rank:
                _close(sections, open_, len(open_) - 1, start)
            parent = open_[-1] if open_ else None
            index = len(sections)
            said = heading_stance(part.heading, part.rank, plan_year, inner=parent in told)
            if said:
                told.add(index)
            stance = said or (sections[parent].stance if parent is not None else whole)
            sections.append(Section(index, parent, len(open_) + 1, part.number, part.heading, stance, start, len(text)))
            ranks.append(part.rank)
            open_.append(index)
        holder = open_[-1] if open_ else None
        stance = sections[holder].stance if holder is not None else whole
        if part.type in ("front", "glossary"):
            stance = "other"
        elif part.type == "body":
            stance = part.stance or sentence_stance(normal.text[part.start : part.end], stance)
        sentences.append(Sentence(len(sentences), holder, start, end, part.type, stance, text[start:end]))
    _close(sections, open_, 0, len(text))
    return Outline(text, tuple(sections), tuple(_carry_situation(sentences, text)))


def _untold(parts: list[_Part], text: str, plan_year: int | None, genre: Genre | None) -> Stance:
    """The stance of what stands before any heading that tells one.

    The registration says it, a wording that leaves no doubt, the title, the first heading that tells (where only a
    preamble stands before it), or a wording that is clear enough.
    """
    lines: list[str] = []
    body: list[str] = []
    told, headed = None, False
    for part in parts:
        words = text[part.start : part.end]
        if part.type == "front":
            lines.append(words)
        elif part.rank is not None and (told := heading_stance(part.heading, part.rank, plan_year)):
            break
        else:
            (lines if _cues("front", "summary").search(words) else body).append(words)
            headed |= part.rank is not None
    first = told if told in ("review", "plan") else None
    if genre == "plan" and first is None:
        return "plan"
    title, lead = "".join(lines), wording_lead("\n".join(body), plan_year)
    if abs(lead) >= PLAIN:  # whatever the title says: a “plan” that tells of results only
        return "review" if lead > 0 else "plan"
    said = title_stance(title) or (None if headed else first)
    if said is None and abs(lead) >= CLEAR:
        said = "review" if lead > 0 else "plan"
    return said or first or year_stance(title, plan_year) or ("review" if lead > 0 else "plan")


def _close(sections: list[Section], open_: list[int], keep: int, at: int) -> None:
    while len(open_) > keep:
        index = open_.pop()
        sections[index] = replace(sections[index], end=at)


def _carry_situation(sentences: list[Sentence], text: str) -> Iterator[Sentence]:
    """A review that has begun to name shortcomings goes on naming them to the end of the paragraph."""
    naming = False
    end = 0
    for sentence in sentences:
        same_paragraph = "\n" not in text[end : sentence.start] and "\r" not in text[end : sentence.start]
        naming = naming and same_paragraph and not _cues("carry", "end").search(sentence.text)
        end = sentence.end
        if naming and sentence.stance == "review" and sentence.type == "body":
            yield replace(sentence, stance="situation")
            continue
        if sentence.stance == "situation":
            naming = _cues("carry", "situation").search(sentence.text) is not None
        yield sentence


def _parts(normal: Normal, *, begun: bool = False) -> Iterator[_Part]:
    glossary = spoken = False
    for line in _LINE.finditer(normal.text):
        start, end = line.span()
        words = line.group()
        style = _style(words)
        if _cues("front", "glossary").search(words):
            glossary = True
            yield _Part(start, end, "heading", 0, None, _NOTE_HEADING.sub("", words))
        elif glossary:
            yield _Part(start, end, "glossary" if len(words) > 12 or _NOTE.match(words) else "front")
        elif _BULLET.match(words) and not _cues("front", "lines").search(words[1:]):
            begun = True
            yield from _body(normal, list(split(normal.text, start, end)))
        elif not begun and style is None and _is_front(words) and not _opens_a_part(words, spoken=spoken):
            yield _Part(start, end, "front")
            spoken = spoken or _cues("front", "address").search(words) is not None
        else:
            begun = True
            yield from _numbered(normal, start, end, *style) if style else _plain(normal, start, end)


def _style(words: str) -> tuple[int, int] | None:
    """(rank, length of the number) where a line begins with a heading number."""
    for rank, style in enumerate(_STYLES):
        if match := style.match(words):
            return rank, match.end()
    return None


def _opens_a_part(words: str, *, spoken: bool) -> bool:
    """Whether a line among those before the body announces a part: behind a salutation, or 2031年工作回顾 anywhere."""
    return (spoken or words.endswith("回顾")) and announces(words)


def _is_front(words: str) -> bool:
    return (
        _cues("front", "lines").search(words) is not None
        or len(words) < 12
        or (words[-1] not in "。;!?" and not any(sign in words for sign in "。;"))
    )


def _numbered(normal: Normal, start: int, end: int, rank: int, sign: int) -> Iterator[_Part]:
    """A line that begins with a number: a heading, a heading with its text run in, or a numbered item."""
    pieces = list(split(normal.text, start, end))
    first_start, first_end = pieces[0]
    title = normal.text[first_start + sign : first_end]
    number = normal.text[start : start + sign]
    short = first_end - first_start <= _LONGEST_HEADING and not _has_quantity(title)
    if short and (len(pieces) == 1 or title.endswith(("。", "!", "?"))):
        yield _Part(first_start, first_end, "heading", rank, number, title.rstrip("。!?;:"))
        pieces = pieces[1:]
    else:
        yield _Part(first_start, first_end, "body", rank, number, _first_clause(title))
        pieces = pieces[1:]
    yield from _body(normal, pieces)


def _plain(normal: Normal, start: int, end: int) -> Iterator[_Part]:
    """A line without a number: a heading by itself, a paragraph that begins with its title, or a plain paragraph."""
    words = normal.text[start:end]
    pieces = list(split(normal.text, start, end))
    if words[-1] not in "。;!?:,、”)" and len(words) <= _LONGEST_HEADING - 8:
        yield _Part(start, end, "heading", 1 if announces(words) else _TITLE, None, words)
        return
    first_start, first_end = pieces[0]
    title = normal.text[first_start:first_end]
    if _cues("front", "address").match(words):
        closing: Stance | None = "other" if _cues("front", "closing").search(words) else None
        for piece in pieces:
            yield _Part(*piece, "body", back=True, stance=closing)
        return
    short = len(pieces) > 1 and len(title) <= _LONGEST_TITLE and title.endswith("。")
    if short and not _has_quantity(title) and not _ORDINAL_SIGN.match(title):
        yield _Part(first_start, first_end, "body", _TITLE, None, title.rstrip("。"))
        pieces = pieces[1:]
    yield from _body(normal, pieces)


def _body(normal: Normal, pieces: list[tuple[int, int]]) -> Iterator[_Part]:
    """Sentences of running text; one that begins with 一是, 二是 … opens a section of its own."""
    for start, end in pieces:
        words = normal.text[start:end]
        if sign := _ORDINAL_SIGN.match(words):
            yield _Part(start, end, "body", _ORDINAL, sign.group(), _first_clause(words[sign.end() :]))
        else:
            yield _Part(start, end, "body")


def _first_clause(words: str) -> str:
    return re.split(r"[,。;:!?]", words, maxsplit=1)[0]


def _has_quantity(words: str) -> bool:
    return _QUANTITY.search(_NO_QUANTITY.sub("", words)) is not None
