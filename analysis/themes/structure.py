"""Sentences that are about no field: metadata, what is said for form's sake, headings that only say what a part does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from analysis.lexicon.lexicon import Lexicon
    from analysis.parsing.model import Outline, Section
    from analysis.themes.votes import Booleans


def structural(outline: Outline, lexicon: Lexicon) -> Booleans:
    """Which sentences of an outline are lines before or behind the text, or headings like 2031年主要任务.

    So are sentences that neither review nor plan nor describe: thanks, who was at a meeting, notes on the figures. Only
    a glossary tells of fields there.
    """
    only_structure = lexicon.pattern("outline.structural")

    def says_nothing(section: Section) -> bool:
        return section.level == 1 and only_structure.fullmatch(section.heading) is not None

    return np.array([
        one.type == "front"
        or (one.type == "body" and one.stance == "other")
        or (one.type == "heading" and one.section is not None and says_nothing(outline.sections[one.section]))
        for one in outline.sentences
    ])  # fmt: skip
