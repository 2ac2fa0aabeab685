"""The head of facts that collections put before a text: 标题：… 来源URL：… 正文：…; it is known, but no part of it."""

from __future__ import annotations

from typing import NamedTuple

from analysis.corpus.formats.facts import facts_of, labelled
from analysis.corpus.formats.reading import Facts

_LONGEST = 30  # lines
_FEWEST = 2  # facts that make a head where no 正文 ends it


class Head(NamedTuple):
    """What a head tells, and the lines behind it."""

    facts: Facts
    lines: list[str]


def without_head(lines: list[str]) -> Head:
    """Take the head of facts off the lines of a text; a text without one stays as it is."""
    told: dict[str, str] = {}
    leading = True
    ends = 0
    for number, line in enumerate(lines[:_LONGEST]):
        found = labelled(line)
        if found is None:
            leading = False
        elif found[0] == "text":
            if told:
                rest = [found[1].strip()] if found[1].strip() else []
                return Head(facts_of(told), rest + lines[number + 1 :])
        elif number == 0 or told:
            told.setdefault(*found)
            ends = number + 1 if leading else ends
    if ends >= _FEWEST and "title" in told:
        return Head(facts_of(told), lines[ends:])
    return Head(Facts(), lines)
