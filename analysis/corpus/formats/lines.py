"""Lines of a text as a reader sees them: no signs without width, common signs for radicals, no blanks beside marks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from analysis.lexicon.radicals import with_common_signs

if TYPE_CHECKING:
    from collections.abc import Iterable

_NO_WIDTH = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u00ad]")
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f]")  # but tabs, which stand between cells, and line feeds
_BLANKS = re.compile(r"[^\S\t\n]+")
_MARKS = "，。；：、！？（）“”‘’《》【】"
_BESIDE_MARK = re.compile(rf"(?<=[{_MARKS}]) | (?=[{_MARKS}])")
_AROUND_TAB = re.compile(r" ?\t ?")


def tidy(line: str) -> str:
    """One line as a reader sees it; runs of blanks become one."""
    line = _CONTROL.sub(" ", _NO_WIDTH.sub("", line))
    line = _BESIDE_MARK.sub("", _BLANKS.sub(" ", line))
    return with_common_signs(_AROUND_TAB.sub("\t", line)).strip()


def lines_of(text: str) -> list[str]:
    """The lines of a text that say something, tidy."""
    return joined(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))


def joined(lines: Iterable[str]) -> list[str]:
    """Some lines, each tidy, without those that say nothing."""
    return [line for line in map(tidy, lines) if line]
