"""What a clause is marked with before its words are looked for: its times and its quantities."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.lexicon.particles import BEFORE_AND_AFTER, EACH
from analysis.records.promise_tokens import MONEY, NUMBER, RECURS, TIME, Token

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from analysis.parsing.decision import Span
    from analysis.records.clause import Moment
    from analysis.records.report import Record, Report


def marks(
    report: Report, records: Sequence[Record], moments: Collection[Moment], due: Collection[Moment], span: Span
) -> Mapping[int, Token]:
    """The times and quantities of a sentence by where they begin: 在6月底前, 每周五, 12座.

    ``due`` are those of its times that something can be due at, ``span`` is where it stands.
    """
    lexicon, text = report.parsed.lexicon, report.parsed.normal.text
    found: dict[int, Token] = {}
    for at in moments:
        token = _time(report, at, is_due=at in due, since=span[0])
        found[token.start] = token
    if EACH in text[slice(*span)]:
        for recurs in lexicon.pattern("promise.recurs").finditer(text, *span):
            found.setdefault(recurs.start(), Token(*recurs.span(), RECURS))
    for record in records:
        entry = record.clause.entry
        found[entry.start] = Token(entry.start, entry.end, NUMBER if record.amount is None else MONEY)
    return found


def _time(report: Report, at: Moment, *, is_due: bool, since: int) -> Token:
    """A time with what belongs to it on both sides: 在|6月底前, 10月|起, 每月25日|前."""
    lexicon, text = report.parsed.lexicon, report.parsed.normal.text
    leads = at.start > since and lexicon.pattern("promise.at_a_time").match(text, at.start - 1)
    begin, stop = at.start - bool(leads), at.end
    if at.days.type == "recurrence":
        stop += lexicon.pattern("promise.weekday").match(text, at.end) is not None
        stop += text.startswith(BEFORE_AND_AFTER, stop)
        return Token(begin, stop, RECURS)
    stop += lexicon.pattern("promise.since").match(text, at.end) is not None
    if text[begin - 1 : begin] == "“" and (behind := lexicon.pattern("promise.in_quotes").match(text, stop)):
        ahead = at.days.end is not None and at.days.end >= report.parsed.periods.plan[0]
        if is_due or (ahead and behind.end() > stop + 1):  # “十五五”|期间, but no “十五五”|规划
            begin, stop = begin - 1, behind.end()
    return Token(begin, stop, TIME)
