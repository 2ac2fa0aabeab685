"""What the parser hands on: sections, sentences and mentions of one text, as plain immutable records.

Positions are ``str`` offsets into the text as given, ``end`` exclusive.
"""

from __future__ import annotations

from dataclasses import dataclass

from analysis.tables import vocabularies

Stance = vocabularies.Stance
SentenceType = vocabularies.SentenceType
MentionKind = vocabularies.MentionKind


@dataclass(frozen=True, slots=True)
class Section:
    """One heading and the span it governs, up to the next heading of its level or above."""

    index: int
    parent: int | None  # index of the section that holds this one
    level: int  # 1 is outermost
    number: str | None  # as written: "一、", "(二)", "1.", "一是"; None for a titled paragraph
    heading: str  # the words after the number
    stance: Stance
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, heading, front-matter line or glossary note; never empty, no white space at its ends."""

    index: int
    section: int | None  # index of the innermost section; None before the first heading
    start: int
    end: int
    type: SentenceType
    stance: Stance
    text: str


@dataclass(frozen=True, slots=True)
class Outline:
    """One text, taken apart: its sections in reading order and its sentences in reading order."""

    text: str
    sections: tuple[Section, ...]
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class Mention:
    """One numeric expression, whatever it is; ``sentence`` is the index of the sentence that holds its start."""

    sentence: int
    start: int
    end: int
    kind: MentionKind
    rule: str  # the name of the grammar rule that explains it
    quote: str
