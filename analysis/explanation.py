"""Why a row is what it is: the whole way from a text to the decisions behind one number, promise or sentence of it."""

from __future__ import annotations

from dataclasses import asdict, fields
from functools import partial
from typing import TYPE_CHECKING

import pandas as pd

from analysis.errors import InputError
from analysis.lexicon.lexicon import Lexicon
from analysis.pipeline import read
from analysis.records.explain import Thing, Why, things
from analysis.themes.why import why_theme

if TYPE_CHECKING:
    from collections.abc import Mapping

    from analysis.corpus.meta import ReportMeta
    from analysis.records.report import Report

_MOST_NAMED = 6  # ids, where some words stand more than once


def explain(text: str, meta: ReportMeta, quote: str, lexicon: Lexicon | None = None) -> pd.DataFrame:
    """Why a number, a promise or a sentence of a report is read as it is: one row is one field of it.

    ``quote`` are its words in the source, or its id in the tables (``metric_id``, ``mention_id``, ``commitment_id``,
    ``sentence_id``). The columns are ``field``, ``value``, ``rule`` (the name of the rule that decided it), ``words``
    (those that told it) and ``start`` and ``end``, their place in the text; these are missing where no words told it.

    Raises InputError where no thing, or more than one, of the report has these words; it names their ids then.
    """
    report = read(text, meta, lexicon or Lexicon.default())
    rows = [asdict(one) for one in fields_of(report, quote)]
    return pd.DataFrame(rows, columns=[field.name for field in fields(Why)]).astype({"start": "Int64", "end": "Int64"})


def of_mentions(text: str, meta: ReportMeta, lexicon: Lexicon) -> dict[str, list[Why]]:
    """The fields of every numeric expression of a report, by its id in the tables."""
    report = read(text, meta, lexicon)
    known = _things(report)
    return {name: list(known[name].explain()) for name in report.mention_ids}


def fields_of(report: Report, quote: str) -> list[Why]:
    """The fields of what has these words, or this id, in a report that is read; raises as ``explain`` does."""
    known = _things(report)
    found = [quote] if quote in known else _with_words(report, known, quote)
    if len(found) == 1:
        return list(known[found[0]].explain())
    where = f"report {report.doc_id}"
    if not found:
        todo = "Check the words; ids are in the tables."
        raise InputError(where, f"nothing that is read at {quote!r}", "words or an id of the report", todo)
    shown = ", ".join(found[:_MOST_NAMED]) + (f" and {len(found) - _MOST_NAMED} more" if found[_MOST_NAMED:] else "")
    raise InputError(where, f"{quote!r} {len(found)} times", "words that stand once, or an id", f"Name one: {shown}.")


def _things(report: Report) -> dict[str, Thing]:
    return things(report, partial(why_theme, report.parsed.outline, lexicon=report.parsed.lexicon))


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
