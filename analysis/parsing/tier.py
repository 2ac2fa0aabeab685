"""Tier: of which level of the administration the authority is that a text speaks for."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from analysis.parsing.decision import Rules
from analysis.parsing.face import face_lines

if TYPE_CHECKING:
    from analysis.lexicon.lexicon import Lexicon
    from analysis.parsing.decision import Span
    from analysis.parsing.model import Outline
    from analysis.tables.vocabularies import Tier

    Answer = tuple[Tier | None, Span | None] | None

_TIERS: tuple[Tier, ...] = ("nation", "township", "county", "city", "province")
_BEGINNING = 6  # sentences of the body that are asked where no line before it tells


def _lowest(outline: Outline, lexicon: Lexicon, *, front: bool) -> Answer:
    """The lowest tier that the lines before the body, or the first sentences of it, name."""
    said, place = list(islice(face_lines(outline, front=front), _BEGINNING)), "" if front else "body."
    for tier in _TIERS:
        for words in said:
            if found := words.says(lexicon.pattern(f"tier.{place}{tier}")):
                return tier, found
    return None


def named_in_the_front(outline: Outline, lexicon: Lexicon) -> Answer:
    """The title, or another line before the body, names the place; the lowest tier named is the one that speaks.

    + 乙市甲区丙街道2031年工作要点/修路架桥,居民出行更加方便。 = township
    + 乙市甲区2031年工作要点/修路架桥,居民出行更加方便。 = county
    - 2031年工作要点/全镇修路架桥,居民出行更加方便。
    """
    return _lowest(outline, lexicon, front=True)


def named_in_the_body(outline: Outline, lexicon: Lexicon) -> Answer:
    """The first sentences name it.

    + 2031年工作要点/全镇修路架桥,居民出行更加方便。 = township
    - 丙街道2031年工作要点/修路架桥,居民出行更加方便。
    """
    return _lowest(outline, lexicon, front=False)


def unnamed(_: Outline, __: Lexicon) -> Answer:
    """Nothing tells.

    + 2031年工作要点/修路架桥,居民出行更加方便。 = none
    - 丙街道2031年工作要点/修路架桥,居民出行更加方便。
    """
    return None, None


TIER: Rules[Outline, Lexicon, Tier | None] = Rules("tier", named_in_the_front, named_in_the_body, unnamed)
