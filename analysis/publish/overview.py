"""The first page: one finding with its figure, the others as cards, the reports in a table, two to lay side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from analysis.findings.overview import overview as counts
from analysis.publish.dataset import described
from analysis.publish.front import Front, first_figure, front
from analysis.publish.layout import Frame
from analysis.publish.plan import Page, Run
from analysis.publish.plan import label as report_label
from analysis.tables.tables import Tables
from analysis.wording.names import places
from analysis.wording.words import Words

_BADGES = ("clear", "counted", "estimated", "depends", "not-shown", "")  # the surest findings come first


@dataclass(frozen=True, slots=True)
class Card:
    """A question: its page, and what stands at the head of it."""

    page: Run
    front: Front


def overview(frame: Frame, runs: Sequence[Run], executed: Mapping[str, Path], tables: Tables) -> str:
    """The overview: the surest finding that has a figure is the first."""
    words = Words.of(tables.documents, frame.edition)
    cards = [Card(run, front(executed[run.key])) for run in runs if run.group == "questions"]
    cards.sort(key=lambda card: _BADGES.index(card.front.badge))
    first = next((card for card in cards if card.front.badge and first_figure(executed[card.page.key])[0]), None)
    told, figure = first_figure(executed[first.page.key]) if first else ({}, "")
    page = Page("index", words.say("page-index"), "questions", frame.edition)
    lead = words.say("index-lead", n=len(frame.reports))
    districts = [page for page in frame.pages if page.group == "districts"]
    return frame.page(
        "index.html.j2", page, first.front.title if first else words.say("site-name"), description=lead,
        picture=f"figures/{told['id']}.png" if told else "", data=described(frame, words),
        first=first, figure=figure, lead=lead, cards=[card for card in cards if card != first],
        rows=_rows(frame, tables, words), totals=_totals(tables),
        others=_by_kind([page for page in districts if not page.name.startswith("district-")], words),
        pairs=[page for page in frame.pages if isinstance(page, Run) and page.pair],
        names={report.doc_id: report_label(report, frame.edition) for report in frame.reports},
    )  # fmt: skip


def _by_kind(pages: Sequence[Page], words: Words) -> Mapping[str, Sequence[Page]]:
    """Pages about places by what they are called: 历年, 承诺追踪."""
    found: dict[str, list[Page]] = {}
    for page in pages:
        found.setdefault(words.say(f"page-{page.name.partition('-')[0]}"), []).append(page)
    return found


def _rows(frame: Frame, tables: Tables, words: Words) -> list[Mapping[Any, Any]]:
    """One row per report."""
    told = counts(tables).set_index("doc_id").to_dict("index")
    genres = tables.documents.set_index("doc_id")["genre"]
    return [
        told[report.doc_id]
        | {
            "name": report_label(report, frame.edition), "chinese": report.district,
            "place": places(asdict(report), frame.edition), "genre": words.code(genres[report.doc_id]),
            "attention": _attention(told[report.doc_id], words),
            "evidence": frame.find(f"evidence-{report.doc_id}"), "profile": frame.find(f"district-{report.doc_id}"),
        }
        for report in frame.reports
    ]  # fmt: skip


def _attention(row: Mapping[Any, Any], words: Words) -> str:
    if not isinstance(row["theme"], str):
        return "–"
    return words.say("index-attention", theme=words.theme(row["theme"]), share=row["share"])


def _totals(tables: Tables) -> Mapping[str, int]:
    return {name: len(getattr(tables, name)) for name in ("documents", "commitments", "metrics", "spending")}
