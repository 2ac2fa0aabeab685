"""The ledger: every numeric expression of a text, and what each one is. Nothing is dropped.

Rules claim spans in a fixed order, from the most specific to the most general; a claim never overlaps an earlier one.
What no rule explains stays in the ledger as ``unexplained``.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from analysis.lexicon.particles import CHINESE_SIGNS
from analysis.parsing import cells, formulas, named_numbers, qualifiers, quantities, ranks, refusals, scan, times
from analysis.parsing.model import Mention
from analysis.parsing.quantities import Refused
from analysis.parsing.units import unit_at

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from analysis.lexicon.lexicon import Lexicon
    from analysis.parsing.formulas import Formula
    from analysis.parsing.model import MentionKind, Outline
    from analysis.parsing.normal import Normal
    from analysis.parsing.quantities import Quantity
    from analysis.parsing.times import TimeExpression

_DIGITS = re.compile(r"[0-9]++")
_NAME_BEFORE, _NAME_AFTER = re.compile(r"“[^”,。;]{0,6}\Z"), re.compile(r"[^“,。;]{0,4}”")  # “向前10米”
_ONLY_A_DEADLINE = "cell_month"  # 2031.6 is a month in a column of deadlines, and a number in any other
_NO_SIGN_BEFORE_A_UNIT = ("hotline", "phone", "month_day")  # 119套 counts


class Entry(NamedTuple):
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

    normal: Normal
    lexicon: Lexicon
    text: str
    taken: bytearray
    entries: list[Entry] = field(default_factory=list)
    refused: dict[int, Refused] = field(default_factory=dict)  # by the start of the number

    def add(self, entry: Entry) -> None:
        if self.is_free(entry.start, entry.end) and not (self._cuts(entry.start) or self._cuts(entry.end)):
            self.taken[entry.start : entry.end] = b"\x01" * (entry.end - entry.start)
            self.entries.append(entry)

    def is_free(self, start: int, end: int) -> bool:
        """Whether nothing of a span is claimed."""
        return self.taken.find(1, start, end) < 0

    def silence(self, start: int, end: int) -> None:
        """Let no later rule begin in a span that counts nothing; digits in it still come into the ledger."""
        if not any(sign.isdecimal() for sign in self.text[start:end]):
            self.taken[start:end] = b"\x01" * (end - start)

    def _cuts(self, at: int) -> bool:
        around = self.text[at - 1 : at + 1]
        return len(around) > 1 and around.isdecimal()


def read(normal: Normal, lexicon: Lexicon) -> list[Entry]:
    """Entries of a text in normal form, in reading order."""
    return sorted(_claimed(normal, lexicon).entries, key=lambda entry: entry.start)


def silent(normal: Normal, lexicon: Lexicon) -> list[Refused]:
    """The Chinese numerals of a text that are not in its ledger, since they count nothing, each with the reason."""
    claims = _claimed(normal, lexicon)
    return [found for start, found in sorted(claims.refused.items()) if not claims.taken[start]]


def mentions(outline: Outline, normal: Normal, entries: list[Entry]) -> list[Mention]:
    """The entries placed in the source text and in its sentences."""
    starts = [sentence.start for sentence in outline.sentences]
    found: list[Mention] = []
    for entry in entries:
        start, end = normal.span(entry.start, entry.end)
        sentence = max(0, bisect_right(starts, start) - 1)
        found.append(Mention(sentence, start, end, entry.kind, entry.rule, outline.text[start:end]))
    return found


def _claimed(normal: Normal, lexicon: Lexicon) -> _Claims:
    claims = _Claims(normal, lexicon, normal.text, bytearray(len(normal.text)))
    for claim in _CLAIMS:
        claim(claims)
    return claims


def _list_numbers(claims: _Claims) -> None:
    pattern, head = (claims.lexicon.pattern(f"numbers.{name}") for name in ("list_number", "head.list_number"))
    for match in scan.matches(pattern, head, claims.text):
        claims.add(Entry(*match.span(), "label", "list-number"))


def _times(claims: _Claims) -> None:
    for found in times.find(claims.text, claims.lexicon):
        if found.form == _ONLY_A_DEADLINE and not cells.under_deadlines(claims.text, found.start, claims.lexicon):
            continue
        if times.is_plan_name(claims.text, found, claims.lexicon):
            claims.add(Entry(found.start, found.end, "qualifier", "plan-name", found))
        else:
            claims.add(Entry(found.start, found.end, "time", f"time-{found.form.replace('_', '-')}", found))


def _formulas(claims: _Claims) -> None:
    for formula in formulas.find(claims.text, claims.lexicon):
        claims.add(Entry(formula.start, formula.end, "formula", formula.rule, formula))


def _ranks_and_indices(claims: _Claims) -> None:
    text, lexicon = claims.text, claims.lexicon
    for find in _BY_THEIR_PLACE:
        for quantity in find(text, lexicon):
            if quantity.high <= quantities.LARGEST:
                claims.add(Entry(quantity.start, quantity.end, "measure", quantity.rule, quantity))


def _labels(claims: _Claims) -> None:
    for start, end, rule in qualifiers.find("label", claims.text, claims.taken, claims.lexicon):
        if rule not in _NO_SIGN_BEFORE_A_UNIT or unit_at(claims.text, end, claims.lexicon) is None:
            claims.add(Entry(start, end, "label", rule))


def _qualifiers(claims: _Claims) -> None:
    for start, end, rule in qualifiers.find("qualifier", claims.text, claims.taken, claims.lexicon):
        claims.add(Entry(start, end, "qualifier", rule))


def _idioms(claims: _Claims) -> None:
    for idiom in claims.lexicon.pattern("numbers.idiom").finditer(claims.text):
        claims.silence(*idiom.span())


def _quantities(claims: _Claims) -> None:
    text, end = claims.text, 0
    for match in quantities.numbers(text, claims.lexicon, claims.taken):
        start = match.start()
        if start < end:
            continue
        found = quantities.read(match, claims.lexicon)
        if isinstance(found, quantities.Quantity) and (why := _why_not(text, found, claims.lexicon)) is not None:
            found = Refused(start, found.end, why)
        if isinstance(found, Refused):
            claims.refused[start] = found
        elif found is not None:
            found = quantities.in_per_cent(found, claims.lexicon)
            named = _NAME_BEFORE.search(text, max(0, start - 7), start) and _NAME_AFTER.match(text, found.end)
            kind: MentionKind = "qualifier" if named else "measure"
            claims.add(Entry(start, found.end, kind, "within-name" if named else found.rule, found))
            end = found.end


def _why_not(text: str, quantity: Quantity, lexicon: Lexicon) -> str | None:
    if quantity.high > quantities.LARGEST:
        return "too-large"
    return refusals.refusal(text, quantity, lexicon)


def _rest(claims: _Claims) -> None:
    """What is left of the Arabic digits: note marks, parts of names and codes, and the unexplained."""
    for match in _DIGITS.finditer(claims.text):
        start, end = match.span()
        if not claims.is_free(start, end):
            continue
        for kind, rule, holds in _BY_NEIGHBOURS:
            if holds(claims, start, end):
                claims.add(Entry(start, end, kind, rule))
                break
        else:
            refused = claims.refused.get(start)
            claims.add(Entry(start, end, "unexplained", refused.rule if refused else "none"))


def _within_name(claims: _Claims, start: int, end: int) -> bool:
    """“清风2031”, 《规划2035》."""
    before, behind = claims.text[max(0, start - 6) : start], claims.text[end : end + 8]
    return ("“" in before and "”" in behind) or ("《" in before and "》" in behind)


def _in_code(claims: _Claims, start: int, end: int) -> bool:
    """Latin letters or the signs of codes beside it: A12, 12B, #3."""
    before, behind = claims.text[start - 1 : start], claims.text[end : end + 1]
    return (before.isascii() and (before.isalpha() or before in tuple("-_/#&"))) or (
        behind.isascii() and behind.isalpha()
    )


def _year_in_name(claims: _Claims, start: int, end: int) -> bool:
    """甲2012乙."""
    behind = claims.text[end : end + 1]
    return (
        end - start == 4
        and claims.text.startswith(("19", "20"), start)
        and CHINESE_SIGNS[0] <= behind <= CHINESE_SIGNS[1]
    )


def _table_cell(claims: _Claims, start: int, end: int) -> bool:
    """A number by itself in a cell of a table, or at the head of a line."""
    return claims.text[start - 1 : start] in ("|", "\n") or claims.text[end : end + 1] == "|"


def _note_mark(claims: _Claims, start: int, end: int) -> bool:
    """One or two digits behind a closing mark, or with white space on both sides in the source."""
    gaps = claims.normal.heads
    apart = _is_in(gaps, start) and _is_in(gaps, end)
    return end - start <= 2 and (apart or claims.text[start - 1 : start] in ("”", "’", "》", ")"))


def _is_in(ordered: tuple[int, ...], position: int) -> bool:
    at = bisect_left(ordered, position)
    return position in ordered[at : at + 1]


_BY_THEIR_PLACE: tuple[Callable[[str, Lexicon], Iterator[Quantity]], ...] = (
    quantities.in_cells, ranks.ranks, named_numbers.indices, named_numbers.years_of_life, named_numbers.counts,
    named_numbers.parts,
)  # fmt: skip
_CLAIMS: tuple[Callable[[_Claims], None], ...] = (
    _list_numbers, _times, _formulas, _ranks_and_indices, _labels, _qualifiers, _idioms, _quantities, _rest,
)  # fmt: skip
_BY_NEIGHBOURS: tuple[tuple[MentionKind, str, Callable[[_Claims, int, int], bool]], ...] = (
    ("qualifier", "within-name", _within_name),
    ("label", "code", _in_code),
    ("qualifier", "year-in-name", _year_in_name),
    ("label", "table-cell", _table_cell),
    ("label", "note-mark", _note_mark),
)
