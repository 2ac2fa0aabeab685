"""What the parser hands on: sections, sentences and mentions of one text, as plain immutable records.

Positions are ``str`` offsets into the text as given, ``end`` exclusive; a ``Span`` lies in its normal form.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from analysis.tables import vocabularies

if TYPE_CHECKING:
    from analysis.parsing.decision import Decision, Span
    from analysis.parsing.face import Frame
    from analysis.parsing.normal import Normal

Stance = vocabularies.Stance
SentenceType = vocabularies.SentenceType
MentionKind = vocabularies.MentionKind
OutlineKind = vocabularies.OutlineKind


class Section(NamedTuple):
    """One heading and the span it governs, up to the next heading of its level or above.

    ``decision`` is how its stance was decided: that of the section that holds it, where its own heading tells nothing.
    """

    index: int  # type: ignore[assignment]  # hides tuple.index, which nobody asks a section for
    parent: int | None  # index of the section that holds this one
    level: int  # 1 is outermost
    number: str | None  # as written: "一、", "(二)", "1.", "一是"; None for a titled paragraph
    heading: str  # the words after the number
    words: Span  # where they stand
    decision: Decision[Stance]
    start: int
    end: int

    @property
    def stance(self) -> Stance:
        """What the section does."""
        return self.decision.value


class Sentence(NamedTuple):
    """One sentence, heading, front-matter line or glossary note; never empty, no white space at its ends.

    ``decision`` is how its stance was decided: that of its section, where nothing of its own tells.
    """

    index: int  # type: ignore[assignment]  # hides tuple.index, which nobody asks a sentence for
    section: int | None  # index of the innermost section; None before the first heading
    start: int
    end: int
    type: SentenceType
    decision: Decision[Stance]
    text: str
    span: Span

    @property
    def stance(self) -> Stance:
        """What the sentence does."""
        return self.decision.value


@dataclass(frozen=True, slots=True)
class Outline:
    """One text, taken apart: its sections in reading order and its sentences in reading order.

    ``frame`` is what was known of the whole of it before, ``kind`` how its sections were found.
    """

    normal: Normal
    text: str
    sections: tuple[Section, ...]
    sentences: tuple[Sentence, ...]
    frame: Frame
    kind: OutlineKind

    def words(self, sentence: Sentence) -> str:
        """A sentence in the normal form."""
        return self.normal.text[sentence.span[0] : sentence.span[1]]


class Mention(NamedTuple):
    """One numeric expression, whatever it is; ``sentence`` is the index of the sentence that holds its start."""

    sentence: int
    start: int
    end: int
    kind: MentionKind
    rule: str  # the name of the grammar rule that explains it
    quote: str
