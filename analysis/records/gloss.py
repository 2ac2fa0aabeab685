"""What a report says that its formulas mean: in the glossary, in brackets, or in the list that a formula sums up."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.parsing.formulas import Formula

_MEANS = re.compile(r"(?:”)?[^“”,。;]{0,12}?(?:[::]|是指|指的是|指|即)+(?:是指|指的是|指|即|是)?")
_BRACKET = re.compile(r"”?[^,。;“”(]{0,4}\(([^()]{4,80})\)")
_LONGEST = 300


def glossary(lines: Sequence[str]) -> dict[str, str]:
    """Quoted words of the glossary lines (normal form) to their gloss, nested ones included."""
    found: dict[str, str] = {}
    for line in lines:
        for match in re.finditer(r"“([^“”]{1,24})”", line):
            means = _MEANS.match(line, match.end())
            if means is None:
                continue
            rest = line[means.end() :]
            nested = re.search(r",“[^“”]{1,12}”(?:是指|分别是|指|即|——)", rest) if match.start() > 12 else None
            gloss = (rest[: nested.start()] if nested else rest).strip(" 。;,")
            found.setdefault(match.group(1), gloss[:_LONGEST])
    return found


def definition(text: str, formula: Formula, words: str, known: dict[str, str]) -> str | None:
    """The gloss of one formula: from the glossary, from brackets behind it, or the list in front that it counts."""
    if words in known:
        return known[words] or None
    if bracket := _BRACKET.match(text, formula.end):
        return bracket.group(1)
    return _list_before(text, formula)


def _list_before(text: str, formula: Formula) -> str | None:
    """行政执法公示、全过程记录、法制审核“三项制度”: as many items as the formula counts stand in front of it."""
    if len(formula.terms) != 1 or not formula.terms[0].isdecimal() or not 2 <= int(formula.terms[0]) <= 12:
        return None
    lead = re.split(r"[,。;:\n(“]", text[max(0, formula.start - 100) : formula.start].removesuffix("“"))[-1]
    items = re.split(r"[、和]", lead.removesuffix("等").rstrip("”"))
    if len(items) != int(formula.terms[0]) or min(map(len, items)) < 2:
        return None
    first = re.sub(r"^.*?(?:落实|推进|围绕|实施|坚持|强化|健全|完善|打造|开展|做好)", "", items[0])
    return "、".join([first or items[0], *items[1:]])
