"""What a report says that its formulas mean: in the glossary, in brackets, or in the list that a formula counts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.parsing.formulas import Formula

_QUOTED = re.compile(r"“([^“”]{1,24})”")
_MEANS = re.compile(r"”?[^“”,。;]{0,12}?(?::|——|是指|指的是|指|即)+(?:是指|指的是|指|即|是)?")
_NEXT = re.compile(r"([,;。])“([^“”]{1,16})”(?:是指|分别是|指|即|——|:)")
_BRACKET = re.compile(r"”?[^,。;“”(]{0,4}\(([^()]{4,80})\)")
_NUMBER = re.compile(r"[0-9]+")
_UNDERTAKES = re.compile(
    r"^.*?(?:落实|推进|围绕|实施|坚持|强化|健全|完善|打造|开展|做好|发挥|持续动态更新|更新|按照|以)(?!.*(?:落实|推进|实施))"
)
_LONGEST, _WINDOW, _MOST_ITEMS = 300, 120, 12


def glossary(lines: Sequence[str]) -> dict[str, str]:
    """Quoted words of the glossary lines (normal form) to their gloss, those explained within a gloss included."""
    found: dict[str, str] = {}
    for line in lines:
        for rank, match in enumerate(_QUOTED.finditer(line)):
            if means := _MEANS.match(line, match.end()):
                said = _own_gloss(match.group(1), line[means.end() :], rank > 0)
                found.setdefault(match.group(1), said.strip(" 。;,")[:_LONGEST])
    return found


def _own_gloss(words: str, rest: str, nested: bool) -> str:
    """The gloss up to where the next begins; the first of a line goes on through those of its own parts."""
    following = _NEXT.finditer(rest)
    ends = (match.start() for match in following if nested or (match[1] != "," and match[2] not in words))
    end = next(ends, len(rest))
    return rest[:end]


def definition(text: str, formula: Formula, words: str, known: dict[str, str]) -> str | None:
    """The gloss of one formula: from the glossary, brackets behind it, or the list beside it that it counts."""
    if words in known:
        return known[words] or None
    if bracket := _BRACKET.match(text, formula.end):
        return bracket.group(1)
    if len(formula.terms) > 1 and formula.rule == "formula-sum":
        return _numbers_behind(text, formula)
    return _list_before(text, formula)


def _numbers_behind(text: str, formula: Formula) -> str | None:
    """“1+2+5”机制,每人联系1个项目、2艘船、5户: the same numbers in the same order, each in front of what it counts."""
    behind = text[formula.end : formula.end + _WINDOW].split("。", 1)[0]
    numbers = list(_NUMBER.finditer(behind))
    wanted = [term for term in formula.terms if term.isdecimal()]
    if len(wanted) < len(formula.terms) or [number.group() for number in numbers[: len(wanted)]] != wanted:
        return None
    begin = max((behind.rfind(mark, 0, numbers[0].start()) for mark in ",;:"), default=-1) + 1
    last = re.search(r"[,;]", behind[numbers[len(wanted) - 1].end() :])
    return behind[begin : numbers[len(wanted) - 1].end() + last.start()] if last else behind[begin:]


def _list_before(text: str, formula: Formula) -> str | None:
    """行政执法公示、全过程记录、法制审核“三项制度”: as many items as the formula counts stand in front of it."""
    count = int(formula.terms[0]) if formula.terms[:1] and formula.terms[0].isdecimal() else 0
    each = formula.terms[1:] == ("1",)  # 三个一
    if not 2 <= count <= _MOST_ITEMS or not (each or len(formula.terms) == 1):
        return None
    before = text[max(0, formula.start - _WINDOW) : formula.start].removesuffix("“")
    quoted = re.search(r"“([^“”]+)”\Z", before)
    lead = quoted.group(1) if quoted else re.split(r"[,。;:\n“”]", before)[-1]
    listed = lead.removesuffix("的") if each else lead
    items = re.split(r"[、和]|-", listed.removesuffix("等"))
    whole = len(items) == count or (listed.endswith("等") and 2 <= len(items) < count)
    if not whole or min(map(len, items)) < 2:
        return None
    items[0] = items[0] if quoted or each else _UNDERTAKES.sub("", items[0]) or items[0]
    return "、".join(items) + ("等" if listed.endswith("等") else "")
