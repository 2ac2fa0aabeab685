"""What a report says that its formulas mean: in the glossary, in brackets, or in the list that a formula counts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from analysis.lexicon.lexicon import Lexicon
from analysis.lexicon.particles import AND, DE, LIST_MARK, SUCH_AS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.parsing.formulas import Formula

_QUOTED = re.compile(r"“([^“”]{1,24})”")
_QUOTED_LAST = re.compile(r"“([^“”]+)”\Z")
_BRACKET = re.compile(r"”?[^,。;“”(]{0,4}\(([^()]{4,80})\)")
_NUMBER = re.compile(r"[0-9]+")
_MARK = re.compile(r"[,。;:\n“”]")
_ITEM_END = re.compile(rf"[{LIST_MARK}{AND}-]")
_LONGEST = 300  # signs of a gloss: a paragraph of a glossary
_WINDOW = 120  # signs on either side of a formula: a long sentence
_MOST_ITEMS = 12  # a formula of more is no list that a sentence spells out


def glossary(lines: Sequence[str], lexicon: Lexicon) -> dict[str, str]:
    """Quoted words of the glossary lines (normal form) to their gloss, those explained within a gloss included."""
    means = lexicon.pattern("gloss.means")
    found: dict[str, str] = {}
    for line in lines:
        for rank, match in enumerate(_QUOTED.finditer(line)):
            if meaning := means.match(line, match.end()):
                said = _own_gloss(match.group(1), line[meaning.end() :], rank > 0, lexicon)
                found.setdefault(match.group(1), said.strip(" 。;,")[:_LONGEST])
    return found


def _own_gloss(words: str, rest: str, nested: bool, lexicon: Lexicon) -> str:
    """The gloss up to where the next begins; the first of a line goes on through those of its own parts."""
    following = lexicon.pattern("gloss.next").finditer(rest)
    ends = (at.start() for at in following if nested or (at["mark"] != "," and at["words"] not in words))
    return rest[: next(ends, len(rest))]


def definition(text: str, formula: Formula, words: str, known: dict[str, str], lexicon: Lexicon) -> str | None:
    """The gloss of one formula: from the glossary, brackets behind it, or the list beside it that it counts."""
    if words in known:
        return known[words] or None
    if bracket := _BRACKET.match(text, formula.end):
        return bracket.group(1)
    if len(formula.terms) > 1 and formula.rule == "formula-sum":
        return _numbers_behind(text, formula)
    return _list_before(text, formula, lexicon)


def _numbers_behind(text: str, formula: Formula) -> str | None:
    """“1+2+5”机制,每人联系1个项目、2艘船、5户: the same numbers in the same order, each in front of what it counts."""
    behind = text[formula.end : formula.end + _WINDOW].split("。", 1)[0]
    numbers = [(number.group(), number.start()) for number in _NUMBER.finditer(behind)][: len(formula.terms)]
    if not all(map(str.isdecimal, formula.terms)) or tuple(number for number, _ in numbers) != formula.terms:
        return None
    first, last = numbers[0][1], numbers[-1][1]
    begin = max(behind.rfind(mark, 0, first) for mark in ",;:") + 1
    return behind[begin:last] + re.split("[,;]", behind[last:], maxsplit=1)[0]


def _list_before(text: str, formula: Formula, lexicon: Lexicon) -> str | None:
    """行政执法公示、全过程记录、法制审核“三项制度”: as many items as the formula counts stand in front of it."""
    each = formula.terms[1:] == ("1",)  # 三个一
    count = _counted(formula)
    if count is None:
        return None
    before = text[max(0, formula.start - _WINDOW) : formula.start].removesuffix("“")
    quoted = _QUOTED_LAST.search(before)
    lead = quoted.group(1) if quoted else _MARK.split(before)[-1]
    listed = lead.removesuffix(DE) if each else lead
    such_as = SUCH_AS if listed.endswith(SUCH_AS) else ""
    items = _ITEM_END.split(listed.removesuffix(such_as))
    if not _are_listed(items, count, whole=not such_as):
        return None
    if not quoted and not each:
        items[0] = lexicon.pattern("gloss.undertakes").sub("", items[0]) or items[0]
    return LIST_MARK.join(items) + such_as


def _counted(formula: Formula) -> int | None:
    """How many items a formula counts that is a single number (五有), or so many times one (三个一)."""
    first, *more = formula.terms or ("",)
    if not first.isdecimal() or more not in ([], ["1"]):
        return None
    return int(first) if 2 <= int(first) <= _MOST_ITEMS else None


def _are_listed(items: Sequence[str], count: int, *, whole: bool) -> bool:
    """Whether these are so many items, or at least two of them where the list says that it goes on."""
    enough = len(items) == count or (not whole and 2 <= len(items) < count)
    return enough and min(map(len, items)) > 1
