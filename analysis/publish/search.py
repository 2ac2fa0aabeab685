"""What can be searched, offline: sentences, indicators and formulas, by their characters and by their sounds.

There is a script for each report, so that a page which is opened from a folder can load it, and loads it only when
somebody searches. It holds codes, no words of an edition: the page of each edition has these.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pandas as pd
from pypinyin import lazy_pinyin

from analysis.publish.layout import Frame
from analysis.publish.plan import Page, label
from analysis.tables.tables import Tables
from analysis.tables.vocabularies import STANCES, STATUSES, THEMES
from analysis.wording.words import Words

FOLDER = "search"
_SCRIPT = ("none", "found", "first", "indicator", "formula", "sentence")


def search_page(edition: str) -> Page:
    """The page; it stands in no group of the navigation, since every page has its box."""
    return Page("search", "", "sources", edition)


def search(frame: Frame, tables: Tables) -> str:
    """The page with a box for words, and all that the codes of the index are called in this edition."""
    words = Words.of(tables.documents, frame.edition)
    codes = tables.metrics["indicator_code"].dropna().unique()
    said = {
        "reports": {report.doc_id: label(report, frame.edition) for report in frame.reports},
        "themes": {code: words.theme(code) for code in THEMES},
        "codes": {code: words.code(code) for code in (*STANCES, *STATUSES)},
        "indicators": {code: words.indicator(code) for code in sorted(codes)},
        **{name: words.say(f"search-{name}", n="{n}", shown="{shown}") for name in _SCRIPT},
    }
    page, title = search_page(frame.edition), words.say("search-title")
    return frame.page("search.html.j2", page, title, description=words.say("search-how"), said=said, folder=FOLDER)


def entries(tables: Tables, doc_id: str) -> str:
    """The script of one report: it hands over ``[kind, id, text, sounds, theme, status or stance, code]`` each."""

    def own(frame: pd.DataFrame) -> list[dict[str, Any]]:
        return [
            {str(name): None if pd.isna(value) else value for name, value in row.items()}
            for row in frame[frame["doc_id"] == doc_id].to_dict("records")
        ]

    sentences = own(tables.sentences)
    by_id: Mapping[str, dict[str, Any]] = {row["sentence_id"]: row for row in sentences}
    found: list[list[str]] = []
    for row in own(tables.metrics):
        text = f"{row['indicator']} {row['quote']}"
        found.append(
            ["i", row["metric_id"], text, sounds(text), row["theme"], row["status"], row["indicator_code"] or ""]
        )
    for row in own(tables.formulas):
        text = f"{row['quote']} {row['definition'] or ''}".strip()
        of = by_id.get(row["sentence_id"], {"theme": "general", "stance": "other"})
        found.append(["f", row["mention_id"], text, sounds(text), of["theme"], of["stance"], ""])
    for row in sentences:
        text = " ".join(row["text"].split())
        found.append(["s", row["sentence_id"], text, sounds(text), row["theme"], row["stance"], ""])
    packed = json.dumps(found, ensure_ascii=False, separators=(",", ":"))
    return f"(globalThis.found ??= {{}})[{json.dumps(doc_id)}] = {packed};\n"


def sounds(text: str) -> str:
    """Pinyin without tones, a blank between two syllables; what is not Chinese is left out."""
    return " ".join(sound for sound in lazy_pinyin(text, errors="ignore"))
