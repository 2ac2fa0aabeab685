"""Why a row is what it is: the whole way from a text to the decisions behind one number, promise or sentence of it."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

import pandas as pd

from analysis.batch import read
from analysis.errors import InputError
from analysis.lexicon.lexicon import Lexicon
from analysis.records.explain import Thing, Why, things
from analysis.records.rows import rows
from analysis.review.layer import lay_over
from analysis.review.why import reviewed_fields
from analysis.themes.why import why_theme

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from analysis.corpus.meta import ReportMeta
    from analysis.corpus.reviews import Review
    from analysis.records.report import Report

_MOST_NAMED = 6  # ids, where some words stand more than once


def explain(
    text: str, meta: ReportMeta, quote: str, lexicon: Lexicon | None = None, reviews: Sequence[Review] = ()
) -> pd.DataFrame:
    """Why a number, a promise or a sentence of a report is read as it is: one row is one field of it.

    ``quote`` are its words in the source, or its id in the tables (``metric_id``, ``mention_id``, ``commitment_id``,
    ``sentence_id``). The columns are ``field``, ``value``, ``rule`` (the name of the rule that decided it), ``words``
    (those that told it) and ``start`` and ``end``, their place in the text; these are missing where no words told it.
    What a person has set in ``reviews``, those of the report, has the rule ``reviewed``; ``words`` say who, when, why,
    and what was read.

    Raises InputError where no thing, or more than one, of the report has these words; it names their ids then.
    """
    found = [asdict(one) for one in _fields_of(_Known.of(text, meta, lexicon or Lexicon.default(), reviews), quote)]
    return pd.DataFrame(found, columns=[field.name for field in fields(Why)]).astype({"start": "Int64", "end": "Int64"})


def of_mentions(text: str, meta: ReportMeta, lexicon: Lexicon, reviews: Sequence[Review] = ()) -> dict[str, list[Why]]:
    """The fields of every numeric expression of a report, by its id in the tables."""
    known = _Known.of(text, meta, lexicon, reviews)
    names = dict.fromkeys((*known.report.mention_ids, *(row[0] for row in known.rows["mentions"])))
    return {name: known.explain(name) for name in names}


@dataclass(frozen=True)
class _Known:
    """A report that is read, what can be asked about, and its rows with the reviews laid over them."""

    report: Report
    things: Mapping[str, Thing]
    rows: Mapping[str, Sequence[Any]]

    @staticmethod
    def of(text: str, meta: ReportMeta, lexicon: Lexicon, reviews: Sequence[Review]) -> _Known:
        report = read(text, meta, lexicon)
        rows_now = lay_over(rows(report), reviews, lexicon)
        return _Known(report, things(report, partial(why_theme, report.parsed.outline, lexicon=lexicon)), rows_now)

    @cached_property
    def sentences(self) -> dict[str, str]:
        """The sentence of each row that is in one, by the id of the row."""
        held = (*self.rows["mentions"], *self.rows["commitments"])
        return {row[0]: row.sentence_id for row in held} | {row[0]: row[0] for row in self.rows["sentences"]}

    @cached_property
    def added(self) -> dict[str, str]:
        """The words of each row that a person has added, by its id."""
        made = {row.id for row in self.rows["reviews"] if row.state == "applied" and row.action == "add"}
        words = {row.mention_id: row.quote for row in self.rows["mentions"]}
        words |= {row.commitment_id: row.text for row in self.rows["commitments"]}
        return {name: words[name] for name in words.keys() & made}

    def explain(self, name: str) -> list[Why]:
        """The fields of a row."""
        read_of = list(self.things[name].explain()) if name in self.things else []
        return reviewed_fields(name, self.sentences.get(name, ""), read_of, self.rows)


def _fields_of(known: _Known, quote: str) -> list[Why]:
    """The fields of what has these words, or this id, in a report that is read; raises as ``explain`` does."""
    report, named = known.report, quote in known.things or quote in known.added
    found = [quote] if named else _with_words(report, known.things, quote)
    if not named:
        added = [name for name, words in known.added.items() if words == quote and name not in found]
        found = added or found
    if len(found) == 1:
        return known.explain(found[0])
    where = f"report {report.doc_id}"
    if not found:
        todo = "Check the words; ids are in the tables."
        raise InputError(where, f"nothing that is read at {quote!r}", "words or an id of the report", todo)
    shown = ", ".join(found[:_MOST_NAMED]) + (f" and {len(found) - _MOST_NAMED} more" if found[_MOST_NAMED:] else "")
    raise InputError(where, f"{quote!r} {len(found)} times", "words that stand once, or an id", f"Name one: {shown}.")


def _with_words(report: Report, known: Mapping[str, Thing], quote: str) -> list[str]:
    """The ids of the numbers that are exactly these words; else of the promises, else of the sentences with them."""
    text, mentions, sentences = report.parsed.outline.text, set(report.mention_ids), set(report.sentence_ids)
    numbers, promises, whole = [], [], []
    for name, thing in known.items():
        words = text[thing.start : thing.end]
        if name in mentions and words == quote:
            numbers.append(name)
        elif name in sentences and quote in words:
            whole.append(name)
        elif name not in mentions and quote in words:
            promises.append(name)
    return numbers or promises or whole
