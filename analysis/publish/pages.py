"""The pages that no notebook makes: the overview, the dictionary, and the annotated source of each report."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import pandas as pd

from analysis.charts.style import THEME_COLOURS
from analysis.corpus.meta import ReportMeta
from analysis.publish.evidence import evidence
from analysis.publish.front import Front, first_figure, front
from analysis.publish.layout import Frame, environment
from analysis.publish.marks import marks
from analysis.publish.plan import Page, Run
from analysis.publish.plan import label as report_label
from analysis.records.explain import Why
from analysis.tables.catalogue import TABLES
from analysis.tables.tables import Tables
from analysis.wording.catalogue import Catalogue
from analysis.wording.labels import label, theme_label
from analysis.wording.names import places

DATA = "data"
_BADGES = ("clear", "counted", "depends", "not-shown")  # the surest findings come first


@dataclass(frozen=True, slots=True)
class Card:
    """A question on the overview: its page, and what stands at the head of it."""

    page: Run
    front: Front


def data_page(edition: str) -> Page:
    """The page of the tables: files and dictionary."""
    return Page(DATA, Catalogue.of(edition).say("page-data"), "data", edition)


def index(frame: Frame, runs: Sequence[Run], executed: Mapping[str, Path], tables: Tables) -> str:
    """The overview: the surest finding with its figure, the others, districts, pairs, sources."""
    cards = [Card(run, front(executed[run.key])) for run in runs if run.group == "questions"]
    ranked = sorted((card for card in cards if card.front.badge), key=lambda card: _BADGES.index(card.front.badge))
    first = next((card for card in ranked if first_figure(executed[card.page.key])[0]), None)
    told, figure = first_figure(executed[first.page.key]) if first else ({}, "")
    page = Page("index", frame.catalogue.say("page-index"), "questions", frame.edition)
    return frame.page(
        "index.html.j2", page, frame.catalogue.say("site-name"), first=first, told=told, figure=figure,
        cards=[card for card in [*ranked, *(card for card in cards if not card.front.badge)] if card != first],
        rows=[_report(frame, report, tables) for report in frame.reports],
        pairs=[page for page in frame.pages if isinstance(page, Run) and page.pair],
    )  # fmt: skip


def dictionary(frame: Frame, tables: Tables) -> str:
    """Every column of every table, from the declaration."""
    page = data_page(frame.edition)
    return frame.page("dictionary.html.j2", page, page.label, tables=_tables(tables))


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
        facts=_facts(frame, report, tables), kinds=[(c, label(c), n) for c, n in _tally(r.kind for r in mentions)],
        themes=[(c, theme_label(c), n) for c, n in _tally(sentences["theme"])],
    )  # fmt: skip


def style_sheet() -> str:
    """The style sheet, with the colours that the figures give to the themes."""
    return environment().get_template("style.css.j2").render(themes=THEME_COLOURS)


def _tally(values: Any) -> list[tuple[str, int]]:
    counts = pd.Series(list(values), dtype="str").value_counts()
    return sorted(((str(value), int(n)) for value, n in counts.items()), key=lambda pair: (-pair[1], pair[0]))


def _tables(tables: Tables) -> list[Mapping[str, Any]]:
    return [
        {"name": t.name, "label": t.label, "row": t.row, "key": t.key, "columns": t.columns,
         "rows": len(getattr(tables, t.name))}
        for t in TABLES
    ]  # fmt: skip


def _report(frame: Frame, report: ReportMeta, tables: Tables) -> Mapping[str, Any]:
    row = _document(report, tables)
    return {
        "place": places(asdict(report), frame.edition), "genre": frame.catalogue.called("code", row["genre"]),
        "n_chars": int(row["n_chars"]), "plan": report.plan_year, "name": report_label(report, frame.edition),
        "chinese": report.district, "evidence": frame.find(f"evidence-{report.doc_id}"),
        "profile": frame.find(f"district-{report.doc_id}"),
    }  # fmt: skip


def _document(report: ReportMeta, tables: Tables) -> Mapping[Hashable, Any]:
    return tables.documents[tables.documents["doc_id"] == report.doc_id].to_dict("records")[0]


def _facts(frame: Frame, report: ReportMeta, tables: Tables) -> list[tuple[str, str]]:
    """Where the report comes from, as far as it is known; what was inferred is said to be."""
    row = _document(report, tables)
    known = {
        "place": places(asdict(report), frame.edition), "title": report.title, "kind": label(row["genre"]),
        "doubtful": "" if pd.isna(row["doubts"]) else row["doubts"].replace(";", "; "),
        "reviews": _period(row["review_start"], row["review_end"]),
        "plans": _period(row["plan_start"], row["plan_end"]), "publisher": report.publisher,
        "published": report.published and report.published.isoformat(), "file": report.source_file,
        "SHA-256": row["sha256"], "not in the text itself": ", ".join(report.inferred).replace("_", " "),
    }  # fmt: skip
    return [(name, str(value)) for name, value in known.items() if value]


def _period(start: Any, end: Any) -> str:
    return "" if pd.isna(start) else f"{start.date().isoformat()} to {end.date().isoformat()}"
