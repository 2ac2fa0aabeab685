"""The ledger: every numeric expression of a text, and what each one is. Nothing is dropped.

Rules claim spans in a fixed order, from the most specific to the most general; a claim never overlaps an earlier one.
What no rule explains stays in the ledger as ``unexplained``.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from analysis.lexicon import read_words
from analysis.parsing import formulas, qualifiers, quantities, times, units
from analysis.parsing.model import Mention

if TYPE_CHECKING:
    from analysis.lexicon.lexicon import Lexicon
    from analysis.parsing.formulas import Formula
    from analysis.parsing.model import MentionKind, Outline
    from analysis.parsing.normal import Normal
    from analysis.parsing.quantities import Quantity
    from analysis.parsing.times import TimeExpression

_DIGITS = re.compile(r"[0-9]++")
_LIST_NUMBER = re.compile(
    r"(?:^|(?<=[\r\n。;:!?]))(?:[0-9]{1,2}(?:[、.](?![0-9])|\.(?=(?:19|20)[0-9]{2}年))|\([0-9]{1,2}\)|\(?[0-9]{1,3}\)?(?=[“《‘]))",
    re.M,
)


_OF_ANYTHING = ("个", "种", "项", "条")  # counting words that abstract nouns take too
_ONLY_SCALES = re.compile("[百千万亿]+")  # 亿万人民 is no number, 上亿人 is
_NAME_BEFORE, _NAME_AFTER = re.compile(r"“[^”,。;]{0,6}\Z"), re.compile(r"[^“,。;]{0,4}”")  # “向前10米”


@dataclass(frozen=True, slots=True)
class Entry:
    """One claim in the normal form, with what the rule that made it has read."""

    start: int
    end: int
    kind: MentionKind
    rule: str
    read: Quantity | TimeExpression | Formula | None = None


@dataclass(slots=True)
class _Claims:
    """Spans claimed so far; ``taken`` marks their characters, so a look-up costs the length of the span only.

    A claim that would cut a run of digits in two is refused: a run lies in exactly one mention.
    """

    text: str
    taken: bytearray
    entries: list[Entry] = field(default_factory=list)

    def add(self, entry: Entry) -> None:
        if self.taken.find(1, entry.start, entry.end) < 0 and not (self._cuts(entry.start) or self._cuts(entry.end)):
            self.taken[entry.start : entry.end] = b"\x01" * (entry.end - entry.start)
            self.entries.append(entry)

    def silence(self, start: int, end: int) -> None:
        """Let no later rule begin in a span that counts nothing; digits in it still come into the ledger."""
        if not any(sign.isdecimal() for sign in self.text[start:end]):
            self.taken[start:end] = b"\x01" * (end - start)

    def _cuts(self, at: int) -> bool:
        return self.text[max(0, at - 1) : at].isdecimal() and self.text[at : at + 1].isdecimal()


def read(normal: Normal, lexicon: Lexicon) -> list[Entry]:
    """Entries of a text in normal form, in reading order."""
    text = normal.text
    claims = _Claims(text, bytearray(len(text)))
    for match in _LIST_NUMBER.finditer(text):
        claims.add(Entry(*match.span(), "label", "list-number"))
    _times(text, claims, lexicon)
    for formula in formulas.find(text):
        claims.add(Entry(formula.start, formula.end, "formula", formula.rule, formula))
    for quantity in (*quantities.ranks(text), *quantities.indices(text)):
        if quantity.high <= quantities.LARGEST:
            claims.add(Entry(quantity.start, quantity.end, "measure", quantity.rule, quantity))
    for start, end, rule in qualifiers.find("label", text):
        if rule in ("hotline", "phone") and units.unit_at(text, end):
            continue  # 119套 counts
        claims.add(Entry(start, end, "label", rule))
    for start, end, rule in qualifiers.find("qualifier", text):
        claims.add(Entry(start, end, "qualifier", rule))
    for idiom in _idiom().finditer(text):
        claims.silence(*idiom.span())
    _quantities(text, claims)
    _rest(normal, claims)
    return sorted(claims.entries, key=lambda entry: entry.start)


def mentions(outline: Outline, normal: Normal, entries: list[Entry]) -> list[Mention]:
    """The entries placed in the source text and in its sentences."""
    starts = [sentence.start for sentence in outline.sentences]
    found: list[Mention] = []
    for entry in entries:
        start, end = normal.span(entry.start, entry.end)
        sentence = max(0, bisect_right(starts, start) - 1)
        found.append(Mention(sentence, start, end, entry.kind, entry.rule, outline.text[start:end]))
    return found


def _times(text: str, claims: _Claims, lexicon: Lexicon) -> None:
    for found in times.find(text, lexicon):
        if times.is_plan_name(text, found, lexicon):
            claims.add(Entry(found.start, found.end, "qualifier", "plan-name", found))
        else:
            claims.add(Entry(found.start, found.end, "time", f"time-{found.form.replace('_', '-')}", found))


def _quantities(text: str, claims: _Claims) -> None:
    end = 0
    for start in quantities.starts(text):
        if start < end or claims.taken[start]:
            continue
        quantity = quantities.read(text, start)
        if quantity is None or quantity.high > quantities.LARGEST or not _counts(text, quantity):
            continue
        named = _NAME_BEFORE.search(text, max(0, start - 7), start) and _NAME_AFTER.match(text, quantity.end)
        kind: MentionKind = "qualifier" if named else "measure"
        claims.add(Entry(start, quantity.end, kind, "within-name" if named else quantity.rule, quantity))
        end = quantity.end


def _counts(text: str, quantity: Quantity) -> bool:
    """Whether a number with a unit is a quantity and no idiom: Chinese numerals need more than a counting word."""
    if quantity.arabic:
        return True
    name = quantity.unit.name
    if text[quantity.start - 1 : quantity.start] in ("第", "某", "哪", "头", "这", "那", "几", "数", "分"):
        return False
    if name in units.words("not_counting") or (
        name in units.words("arabic_only") and text[quantity.start - 1 : quantity.start] != "等"
    ):
        return False
    scales = _ONLY_SCALES.match(text, quantity.start)
    if text[quantity.end : quantity.end + 1].isdecimal():
        return False  # 甲村、五台3个街道: a name
    bare = scales is not None and quantity.bound == "exact" and text.startswith(name, scales.end())
    if bare and text[quantity.start - 1 : quantity.start] not in quantities.ABOUT:
        return False
    if name == "番" and text[quantity.end : quantity.end + 1] in ("的", "”", "目"):
        return False  # “五年翻一番”, 翻一番的引擎: a slogan
    if name in _OF_ANYTHING and _abstract().match(text, quantity.end):
        return False
    if quantity.unit.dimension != "count":
        return quantity.high > 1 or name in ("倍", "番", "成")
    return quantity.high > 1 or _repeated(text, quantity)


@cache
def _idiom() -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, read_words("idioms.txt"))))


@cache
def _abstract() -> re.Pattern[str]:
    return re.compile(
        "[一-鿿]{0,2}(?:" + "|".join(sorted(units.words("abstract"))) + ")(?!项目|工程|企业|产业|村|小区|路段)"
    )


_REPEATED = re.compile(r"每[^,。;]{0,14}$|每(?:个)?[月周年季日][^。;]{0,40}[、,](?:[^,。;]{0,4})$")


def _repeated(text: str, quantity: Quantity) -> bool:
    """Whether “一次” stands in a promised frequency: 每月一次, 每季度召开一次."""
    if quantity.unit.name not in ("次", "场", "轮", "期", "遍", "场次", "回", "趟"):
        return False
    return _REPEATED.search(text[max(0, quantity.start - 48) : quantity.start]) is not None


def _rest(normal: Normal, claims: _Claims) -> None:
    """What is left of the Arabic digits: note marks, parts of names and codes, and the unexplained."""
    text, gaps = normal.text, frozenset(normal.heads)
    for match in _DIGITS.finditer(text):
        start, end = match.span()
        if claims.taken.find(1, start, end) >= 0:
            continue
        kind, rule = _by_neighbours(text, start, end)
        apart = start in gaps and end in gaps  # white space on both sides in the source
        if end - start <= 2 and kind == "unexplained" and (apart or text[start - 1 : start] in ("”", "’", "》", ")")):
            kind, rule = "label", "note-mark"
        claims.add(Entry(start, end, kind, rule))


def _by_neighbours(text: str, start: int, end: int) -> tuple[MentionKind, str]:
    before, after = text[max(0, start - 6) : start], text[end : end + 8]
    if ("“" in before and "”" in after) or ("《" in before and "》" in after):
        return "qualifier", "within-name"
    if (before[-1:].isascii() and (before[-1:].isalpha() or before[-1:] in "-_/#&")) or (
        after[:1].isascii() and after[:1].isalpha()
    ):
        return "label", "code"
    if end - start == 4 and text[start : start + 2] in ("19", "20") and "一" <= after[:1] <= "鿿":
        return "qualifier", "year-in-name"
    if before[-1:] in "|\n" or after[:1] == "|":
        return "label", "table-cell"
    return "unexplained", "none"
