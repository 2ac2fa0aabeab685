"""Ids of reports: the pinyin of the place and the year, valid by construction."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from analysis.corpus.meta import LONGEST_ID

if TYPE_CHECKING:
    from collections.abc import Container

_NO_LETTERS = re.compile("[^a-z0-9]+")
_ROOM = 12  # signs for the year and a number behind it


def doc_id(place: str, year: int, taken: Container[str]) -> str:
    """An id that is not taken: yunhuai-2023, then yunhuai-2023-2."""
    from pypinyin import lazy_pinyin  # noqa: PLC0415  # slow to load

    letters = _NO_LETTERS.sub("", "".join(lazy_pinyin(place)).lower())[: LONGEST_ID - _ROOM] or "report"
    first = f"{letters}-{year}"
    found, number = first, 1
    while found in taken:
        number += 1
        found = f"{first}-{number}"
    return found
