"""Sentences that are about no field: metadata, what is said for form, headings that only say what a part does."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np

_CEREMONY, _SHORT = "ceremony", 24  # the rule of its stance, and signs
_DIGIT = re.compile("[0-9]")

if TYPE_CHECKING:
    from analysis.lexicon.lexicon import Lexicon
    from analysis.parsing.model import Outline, Section, Sentence
    from analysis.themes.votes import Booleans


def structural(outline: Outline, lexicon: Lexicon) -> Booleans:
    """Which sentences of an outline are lines before or behind the text, or headings like 2031年主要任务.

    So are sentences that neither review nor plan nor describe: who was at a meeting, notes on figures, short thanks.
    A glossary tells of fields there, and so may a long appeal, or a count of what was submitted to an assembly.
    """
    only_structure = lexicon.pattern("outline.structural")

    def says_nothing(section: Section) -> bool:
        return section.level == 1 and only_structure.fullmatch(section.heading) is not None

    def may_tell(one: Sentence) -> bool:
        words = outline.words(one)
        return one.decision.rule == _CEREMONY and (len(words) > _SHORT or _DIGIT.search(words) is not None)

    return np.array([
        one.type == "front"
        or (one.type == "body" and one.stance == "other" and not may_tell(one))
        or (one.type == "heading" and one.section is not None and says_nothing(outline.sections[one.section]))
        for one in outline.sentences
    ])  # fmt: skip
