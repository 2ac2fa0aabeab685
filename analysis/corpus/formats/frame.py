"""The frame of a site or an app around a text: taken off line by line."""

from __future__ import annotations

from analysis.corpus.formats.facts import labelled
from analysis.corpus.formats.known import ends_text, is_frame, precedes_text
from analysis.corpus.formats.limits import FEWEST_SIGNS
from analysis.corpus.formats.sniff import han

_INFO = frozenset({"publisher", "published", "source_url", "other", "whole"})
_HEAD = 12  # lines among which those that tell of the page stand
_LONGEST_INFO = 80  # signs


def without_frame(lines: list[str]) -> tuple[list[str], dict[str, str]]:
    """The lines of a text without those of a frame, and what the line below the title tells of the page."""
    kept: list[str] = []
    told: dict[str, str] = {}
    signs = 0
    for line in lines[_begin(lines) :]:
        if is_frame(line):
            continue
        if signs >= FEWEST_SIGNS and ends_text(line):
            break
        if len(kept) < _HEAD and (found := _told(line)):
            for fact, words in found.items():
                told.setdefault(fact, words)
            continue
        kept.append(line)
        signs += han(line)
    return kept, told


def _begin(lines: list[str]) -> int:
    """Where what a site puts before a text is over, in the first half of the lines."""
    return max((at + 1 for at, line in enumerate(lines[: len(lines) // 2 + 1]) if precedes_text(line)), default=0)


def _told(line: str) -> dict[str, str]:
    """The facts of a line of nothing but facts: 发布日期：2023-01-18 来源：甲街道办事处 浏览次数：9."""
    found: dict[str, str] = {}
    if len(line) > _LONGEST_INFO:
        return found
    for part in line.replace("|", " ").split():
        said = labelled(part)
        if said and said[0] in _INFO:
            found.setdefault(*said)
        elif not found:
            return {}
    return found
