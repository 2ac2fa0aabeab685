"""What a careful reader would notice of a text before using it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

CELL_LIMIT = 32_767  # signs that a cell of a spreadsheet holds; longer texts were cut there
SHORT = 600  # signs; a yearly report of a subdistrict has thousands
_LOST = re.compile(r"\?{3,}|\ufffd")
_ENDS = re.compile(r"[。！？；.!?;…”’）)】]\Z")
_SIGNED = re.compile(
    r".{0,30}(?:\d{4}年|[〇○零一二三四五六七八九]{4}年).{0,12}|.{2,30}(?:办事处|委员会|政府|党工委|办公室)|[（(].*[）)]|.*\t.*"
)


def of_text(text: str) -> Sequence[str]:
    """Sentences for people: signs lost, an end in the middle of a sentence."""
    found = []
    if lost := _LOST.findall(text):
        found.append(f"signs lost in an earlier conversion ({len(lost)} runs of ???)")
    last = text.rstrip().rsplit("\n", 1)[-1]
    if not _ENDS.search(last) and not _SIGNED.fullmatch(last):
        found.append(f"the text ends without 。 (…{last[-12:]})")
    return found
