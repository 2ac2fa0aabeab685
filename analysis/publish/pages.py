"""The pages that no notebook makes: the overview, the dictionary, and the annotated source of each report."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from analysis.charts.style import THEME_COLOURS
from analysis.corpus.meta import ReportMeta
from analysis.publish.evidence import evidence
from analysis.publish.layout import DICTIONARY, INDEX, SITE, Frame, environment
from analysis.publish.marks import marks
from analysis.publish.plan import Page, Run
from analysis.records.explain import Why
from analysis.tables.catalogue import TABLES
from analysis.tables.tables import Tables
from analysis.wording.labels import label, theme_label


@dataclass(frozen=True, slots=True)
class Card:
    """A question on the overview: its page, the title of its notebook, and the first finding there (HTML)."""

    page: Page
    title: str
    finding: str


def index(frame: Frame, cards: Sequence[Card], tables: Tables) -> str:
    """The overview: what this is, the questions with a finding each, districts, pairs, data, method."""
    return frame.page(
        "index.html.j2", INDEX, SITE, cards=cards, counts=_counts(frame, tables),
        rows=[_report(frame, report, tables) for report in frame.reports], matrix=_matrix(frame),
        tables=_tables(tables),
    )  # fmt: skip


def dictionary(frame: Frame, tables: Tables) -> str:
    """Every column of every table, from the declaration."""
    return frame.page("dictionary.html.j2", DICTIONARY, "Data dictionary", tables=_tables(tables))


def source(
    frame: Frame,
    page: Page,
    report: ReportMeta,
    text: str,
    tables: Tables,
    why: Mapping[str, Sequence[Why]],
) -> str:
    """The evidence page of one report; ``why`` are the decisions behind each of its mentions."""
    mentions = marks(tables, report.doc_id)
    sentences = tables.sentences[tables.sentences["doc_id"] == report.doc_id]
    return frame.page(
        "evidence.html.j2", page, f"{page.label}: the annotated source", characters=len(text),
        sentences=len(sentences), marks=mentions, why=why, source=evidence(text, report.doc_id, tables),
        facts=_facts(report, tables), kinds=[(c, label(c), n) for c, n in _tally(r.kind for r in mentions)],
        themes=[(c, theme_label(c), n) for c, n in _tally(sentences["theme"])],
    )  # fmt: skip


def style_sheet() -> str:
    """The style sheet, with the colours that the figures give to the themes."""
    return environment().get_template("style.css.j2").render(themes=THEME_COLOURS)


def _tally(values: Any) -> list[tuple[str, int]]:
    counts = pd.Series(list(values), dtype="str").value_counts()
    return sorted(((str(value), int(n)) for value, n in counts.items()), key=lambda pair: (-pair[1], pair[0]))


def _counts(frame: Frame, tables: Tables) -> list[tuple[int, str, str]]:
    def link(name: str) -> str:
        page = frame.find(name)
        return page.file if page else "#data"

    return [
        (len(frame.reports), "reports" if len(frame.reports) != 1 else "report", "#districts"),
        (len(tables.sentences), "sentences and headings", link("priorities")),
        (len(tables.mentions), "numeric expressions", link("corpus")),
        (len(tables.metrics), "stated quantities", link("metrics")),
        (len(tables.spending), "amounts of money", link("spending")),
        (len(tables.commitments), "promised actions", link("commitments")),
    ]


def _tables(tables: Tables) -> list[Mapping[str, Any]]:
    return [
        {"name": t.name, "label": t.label, "row": t.row, "key": t.key, "columns": t.columns,
         "rows": len(getattr(tables, t.name))}
        for t in TABLES
    ]  # fmt: skip


def _report(frame: Frame, report: ReportMeta, tables: Tables) -> Mapping[str, Any]:
    row = _document(report, tables)
    return {
        "district": report.district, "place": _place(report), "genre": row["genre"], "n_chars": int(row["n_chars"]),
        "plan": report.plan_year, "evidence": frame.find(f"evidence-{report.doc_id}"),
        "profile": frame.find(f"district-{report.doc_id}"),
    }  # fmt: skip


def _document(report: ReportMeta, tables: Tables) -> Mapping[Hashable, Any]:
    return tables.documents[tables.documents["doc_id"] == report.doc_id].to_dict("records")[0]


def _place(report: ReportMeta) -> str:
    return " ".join(dict.fromkeys(part for part in (report.province, report.city, report.county) if part))


def _facts(report: ReportMeta, tables: Tables) -> list[tuple[str, str]]:
    """Where the report comes from, as far as it is known; what was inferred is said to be."""
    row = _document(report, tables)
    known = {
        "place": _place(report), "title": report.title, "kind": label(row["genre"]),
        "doubtful": "" if pd.isna(row["doubts"]) else row["doubts"].replace(";", "; "),
        "reviews": _period(row["review_start"], row["review_end"]),
        "plans": _period(row["plan_start"], row["plan_end"]), "publisher": report.publisher,
        "published": report.published and report.published.isoformat(), "file": report.source_file,
        "SHA-256": row["sha256"], "not in the text itself": ", ".join(report.inferred).replace("_", " "),
    }  # fmt: skip
    return [(name, str(value)) for name, value in known.items() if value]


def _period(start: Any, end: Any) -> str:
    return "" if pd.isna(start) else f"{start.date().isoformat()} to {end.date().isoformat()}"


def _matrix(frame: Frame) -> Mapping[str, Any] | None:
    """The pages of pairs as the lower half of a matrix; None where there is no pair."""
    pairs = {page.about: page for page in frame.pages if isinstance(page, Run) and page.pair}
    if not pairs:
        return None
    names = {
        doc_id: name for ids, page in pairs.items() for doc_id, name in zip(ids, page.parameters.values(), strict=True)
    }
    keys = [report.doc_id for report in frame.reports if report.doc_id in names]
    rows = [(names[row], [pairs.get((column, row)) for column in keys[:-1]]) for row in keys[1:]]
    return {"columns": [names[key] for key in keys[:-1]], "rows": rows}
