"""What is counted in a text before its themes are read: where which terms stand, and how the text is built."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from analysis.themes.votes import Bags, bags

if TYPE_CHECKING:
    from collections.abc import Iterable

    from analysis.lexicon.lexicon import Lexicon
    from analysis.parsing.model import Outline
    from analysis.themes.finder import Indices


@dataclass(frozen=True, slots=True)
class Counted:
    """One text as the classifier sees it, without its words: all arrays are in reading order.

    ``starts``, ``ends``, ``stances`` and ``holders`` (number of the innermost section, -1 before the first) have one
    value per sentence; ``parents`` (-1 for none), ``section_starts`` and ``section_ends`` one per section. ``bags`` are
    the terms of the sentences, then those of the headings of the sections.
    """

    starts: Indices
    ends: Indices
    stances: tuple[str, ...]
    holders: Indices
    parents: Indices
    section_starts: Indices
    section_ends: Indices
    bags: Bags


def counted(outline: Outline, lexicon: Lexicon) -> Counted:
    """Count an outline."""
    sentences, sections = outline.sentences, outline.sections
    return Counted(
        starts=_numbers(sentence.start for sentence in sentences),
        ends=_numbers(sentence.end for sentence in sentences),
        stances=tuple(sentence.stance for sentence in sentences),
        holders=_numbers(-1 if sentence.section is None else sentence.section for sentence in sentences),
        parents=_numbers(-1 if section.parent is None else section.parent for section in sections),
        section_starts=_numbers(section.start for section in sections),
        section_ends=_numbers(section.end for section in sections),
        bags=bags([*(sentence.text for sentence in sentences), *(section.heading for section in sections)], lexicon),
    )


def _numbers(values: Iterable[int]) -> Indices:
    return np.fromiter(values, dtype=np.intp)
