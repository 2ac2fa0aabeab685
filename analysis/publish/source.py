"""The evidence page of a report: its whole text, marked, beside what was read of the mark that a reader chooses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import pandas as pd

from analysis.corpus.meta import ReportMeta
from analysis.publish.evidence import evidence
from analysis.publish.layout import Frame
from analysis.publish.marks import marks
from analysis.publish.plan import Page
from analysis.publish.readings import readings
from analysis.publish.uses import Uses
from analysis.records.explain import Why
from analysis.tables.catalogue import TABLES
from analysis.tables.reviewable import ADDED, REVIEWABLE
from analysis.tables.tables import Tables
from analysis.wording.names import places
from analysis.wording.words import Words

# Messages that evidence.js shows; the names after "evidence-".
_SCRIPT = (
    "fields", "why", "used", "unused", "copy", "copied", "copy-line", "wrong", "wrong-how", "wrong-none", "field",
    "whole", "new", "reason", "reviewer", "sentence", "close",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that is known of a report, or not; ``href`` where it is an address."""

    name: str
    value: str
    href: str = ""


def source(
    frame: Frame, page: Page, report: ReportMeta, text: str, tables: Tables, why: Mapping[str, Sequence[Why]],
    uses: Uses,
) -> Mapping[str, str]:  # fmt: skip
    """The page and its script, by the name of their file; ``why`` are the decisions behind each mention."""
    words = Words.of(tables.documents, frame.edition)
    mentions = marks(tables, report.doc_id, words)
    sentences = tables.sentences[tables.sentences["doc_id"] == report.doc_id]
    html = frame.page(
        "evidence.html.j2", page, words.say("evidence-title", report=page.label),
        description=words.say("evidence-description", report=page.label, n=len(mentions)),
        told=_told(report, words), more=_more(report, tables, words), n_chars=len(text), n_marks=len(mentions),
        n_sentences=len(sentences), source=evidence(text, report.doc_id, tables, mentions, words),
        kinds=[(code, words.code(code), n) for code, n in _tally(mark.kind for mark in mentions)],
        themes=[(code, words.theme(code), n) for code, n in _tally(sentences["theme"])],
        script=f"{page.name}.js", said=_said(words),
    )  # fmt: skip
    return {page.file: html, f"{page.name}.js": readings(words, report.doc_id, tables, mentions, why, uses)}


def _said(words: Words) -> Mapping[str, Any]:
    """The words of the script, and what a line of the reviewed layer may say."""
    columns = {name for may in REVIEWABLE.values() for name in may}
    allowed = {
        (table.name, column.name): {code: words.cell(column.name, code) for code in column.allowed}
        for table in TABLES
        for column in table.columns
        if column.allowed and column.name in REVIEWABLE.get(table.name, ())
    }
    return {
        **{name: words.say(f"evidence-{name}") for name in _SCRIPT},
        "columns": {name: words.column(name) for name in sorted(columns)},
        "allowed": {f"{table}.{name}": codes for (table, name), codes in allowed.items()},
        "removable": sorted(set(ADDED) & set(REVIEWABLE)),
    }


def _told(report: ReportMeta, words: Words) -> list[Fact]:
    """What a reader asks first of a source; what is not known is said to be so."""
    unknown = words.say("evidence-unknown")
    published = words.day(report.published) if report.published else unknown
    return [
        Fact(words.column("title"), report.title or unknown),
        Fact(words.column("publisher"), report.publisher or unknown),
        Fact(words.column("published"), published),
        Fact(words.say("evidence-original"), report.source_url or unknown, report.source_url or ""),
    ]


def _more(report: ReportMeta, tables: Tables, words: Words) -> list[Fact]:
    """What else is known; what was inferred, and what is doubtful, is said to be."""
    row = tables.documents[tables.documents["doc_id"] == report.doc_id].to_dict("records")[0]
    doubts = "" if pd.isna(row["doubts"]) else row["doubts"]
    told = {
        words.column("place"): places(asdict(report), words.edition),
        words.column("genre"): words.code(row["genre"]),
        words.code("review"): _period(row["review_start"], row["review_end"], words),
        words.code("plan"): _period(row["plan_start"], row["plan_end"], words),
        words.column("inferred"): words.listed(words.column(name) for name in report.inferred),
        words.column("doubts"): words.listed(
            dict.fromkeys(words.column(one.partition(":")[0]) for one in doubts.split(";") if one)
        ),
        words.column("source_file"): str(report.source_file),
        words.column("sha256"): row["sha256"],
    }
    return [Fact(name, value) for name, value in told.items() if value]


def _period(start: Any, end: Any, words: Words) -> str:
    return "" if pd.isna(start) else f"{words.day(start)} – {words.day(end)}"


def _tally(values: Iterable[str]) -> list[tuple[str, int]]:
    counts = pd.Series(list(values), dtype="str").value_counts()
    return sorted(((str(value), int(n)) for value, n in counts.items()), key=lambda pair: (-pair[1], pair[0]))
