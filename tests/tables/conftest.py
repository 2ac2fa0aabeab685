"""Two invented reports with their tables, written out by hand so that every rule of the tables holds."""

from __future__ import annotations

from datetime import date
from hashlib import sha256
from typing import Any

import pytest

from analysis.tables.catalogue import TABLES
from analysis.tables.frame import frame
from analysis.tables.tables import Tables

TEXTS = {
    "jia-2030": "一、2030年回顾\n全年发放补贴300万元,惠及20户。\n二、打算\n6月底前新建公园3个,推进“1+2”机制。",
    "yi-2031": "推进\"两张网\";=3+N\n=完成12%。",
}  # fmt: skip


def _sentences() -> list[tuple[Any, ...]]:
    found = []
    for doc_id, text in TEXTS.items():
        at = 0
        for number, line in enumerate(text.split("\n")):
            kind = "heading" if line[1:2] == "、" else "body"
            stance = "review" if doc_id == "jia-2030" and number < 2 else "plan"
            section = None if doc_id == "yi-2031" else f"jia-2030-h{number // 2}"
            end = at + len(line)
            known = (doc_id, section, at, end, kind, stance, "general", None, 0.5, None, "parsed", line)
            found.append((f"{doc_id}-s{number}", *known))
            at = end + 1
    return found


def _place(doc_id: str, quote: str) -> tuple[str, int, int]:
    """The sentence, start and end of the first occurrence of a quote."""
    start = TEXTS[doc_id].index(quote)
    number = TEXTS[doc_id].count("\n", 0, start)
    return f"{doc_id}-s{number}", start, start + len(quote)


def _mention(doc_id: str, quote: str, kind: str) -> tuple[Any, ...]:
    sentence, start, end = _place(doc_id, quote)
    return (f"{doc_id}-{start}", doc_id, sentence, start, end, quote, kind, "hand")


def _metric(
    doc_id: str, quote: str, value: float, unit: str, dimension: str, status: str, **more: Any
) -> tuple[Any, ...]:
    sentence, start, end = _place(doc_id, quote)
    stance = "review" if status == "achieved" else "plan"
    year = int(doc_id[-4:])
    fields = {"due": None, "aspect": "level", "sign": None, "caveats": None} | more
    return (
        f"{doc_id}-{start}", doc_id, sentence, "general", stance, unit, None, value, value, unit, dimension,
        value, value, unit, value * (fields["sign"] or 1), "exact", None, fields["aspect"], fields["sign"], status,
        date(year, 1, 1), date(year, 12, 31), fields["due"], fields["caveats"], "parsed", quote, start, end,
    )  # fmt: skip


def _document(doc_id: str) -> tuple[Any, ...]:
    text, year = TEXTS[doc_id], int(doc_id[-4:])
    span = (None, None, date(year, 1, 1), date(year, 12, 31))
    known = (
        doc_id,
        doc_id[:-5],
        None,
        None,
        None,
        None,
        "某省",
        None,
        "plan",
        "township",
        "headings",
        None,
        *span,
        date(year, 1, 2),
        "=某 街道",
        f"{doc_id}.txt",
        None,
        None,
        None,
    )
    return (*known, "province;published", sha256(text.encode()).hexdigest(), len(text))


def _rows() -> dict[str, list[tuple[Any, ...]]]:
    headings = [TEXTS["jia-2030"].split("\n")[number] for number in (0, 2)]
    starts = [TEXTS["jia-2030"].index(heading) for heading in headings]
    spend_sentence, spend_start, spend_end = _place("jia-2030", "300万元")
    deadline, deadline_start, deadline_end = _place("jia-2030", "6月底前")
    year_sentence, year_start, year_end = _place("jia-2030", "2030年")
    formulas = [("jia-2030", "1+2", "1+2"), ("yi-2031", "3+N", "3+N")]
    commitment, commitment_start, commitment_end = _place("jia-2030", "新建公园3个")
    three = _place("jia-2030", "3个")[1]
    return {
        "documents": [_document("jia-2030"), _document("yi-2031")],
        "sections": [
            ("jia-2030-h0", "jia-2030", None, 1, "一、", headings[0][2:], "review", starts[0], starts[1]),
            ("jia-2030-h1", "jia-2030", None, 1, "二、", headings[1][2:], "plan", starts[1], len(TEXTS["jia-2030"])),
        ],
        "sentences": _sentences(),
        "mentions": [
            _mention("jia-2030", "2030年", "time"),
            _mention("jia-2030", "300万元", "measure"),
            _mention("jia-2030", "20户", "measure"),
            _mention("jia-2030", "6月底前", "time"),
            _mention("jia-2030", "3个", "measure"),
            _mention("jia-2030", "1+2", "formula"),
            _mention("yi-2031", "3+N", "formula"),
            _mention("yi-2031", "12%", "measure"),
        ],
        "metrics": [
            _metric("jia-2030", "300万元", 3e6, "元", "money", "achieved", caveats="approximate;lower_bound"),
            _metric("jia-2030", "20户", 20, "户", "count", "achieved"),
            _metric("jia-2030", "3个", 3, "个", "count", "target", due=date(2030, 6, 30)),
            _metric("yi-2031", "12%", 12, "%", "ratio", "target", aspect="change", sign=-1),
        ],
        "spending": [(
            f"jia-2030-{spend_start}", "jia-2030", spend_sentence, "general", "review", "achieved", "expenditure",
            "补贴", 3e6, 3e6, "CNY", 3e6, 3e6, 20, "户", 1.5e5, date(2030, 1, 1), date(2030, 12, 31), None, None,
            "parsed", "300万元", spend_start, spend_end,
        )],
        "times": [
            (f"jia-2030-{year_start}", "jia-2030", year_sentence, "2030年", "period", date(2030, 1, 1),
             date(2030, 12, 31), "parsed", year_start, year_end),
            (f"jia-2030-{deadline_start}", "jia-2030", deadline, "6月底前", "deadline", None, date(2030, 6, 30),
             "parsed", deadline_start, deadline_end),
        ],
        "formulas": [
            (f"{doc}-{_place(doc, quote)[1]}", doc, _place(doc, quote)[0], quote, terms, None, *_place(doc, quote)[1:])
            for doc, quote, terms in formulas
        ],
        "commitments": [
            ("jia-2030-c0", "jia-2030", commitment, "general", "新建", "binding", "公园", 1, date(2030, 6, 30),
             "parsed", "新建公园3个", commitment_start, commitment_end),
        ],
        "themes": [
            ("jia-2030", "review", "general", 2, 30, 1.0, 0.02, 0.9, 1.0, 0.8, 1.0, 0.0, "parsed", 0, 2, 0),
            ("jia-2030", "plan", "general", 1, 10, 0.25, 0.0, 0.25, 0.25, None, None, None, "reviewed", 1, 1, 1),
            ("jia-2030", "plan", "rural", 1, 30, 0.75, 0.0, 0.75, 0.75, None, None, None, "reviewed", 1, 0, 0),
            ("yi-2031", "plan", "general", 2, 20, 1.0, 0.0, 1.0, 1.0, None, None, None, "parsed", 0, 1, 1),
        ],
        "terms": [("jia-2030", "公园", 1, 1234.5, 1, 0.1, 2.5, 5.5), ("yi-2031", "-", 2, 0.0, 1, -0.1, -2.5, 5.5)],
        "topics": [(0, "公园", 1, "公园", 0.5, 1.0, "Parks", "绿"), (0, "公园", 2, "补贴", 0.25, 1.0, "Parks", "绿")],
        "topic_shares": [("jia-2030", 0, 1.0), ("yi-2031", 0, 0.0)],
        "topic_quality": [("nmf", 2, *[-0.25, 0.0] * 8, True), ("nmf", 3, *[0.5, None] * 8, False)],
        "profiles": [
            ("jia-2030", "plan", "specificity", 0.5, 0.25, 0.75, 12, "blocks;reading", "parsed", 50.0, 20),
            ("yi-2031", "whole", "echo_2031", None, None, None, 0, None, "parsed", None, None),
        ],
        "concepts": [
            ("jia-2030", "whole", "=绿", 1, 2.0, 25.0, 1, 0.25, 1, "公园", 1.0),
            ("yi-2031", "whole", "=绿", 0, 0.0, 0.0, 0, 0.0, 0, None, None),
        ],
        "concept_words": [
            ("jia-2030", _place("jia-2030", "公园")[0], "=绿", "公园", 2.0, "公园", *_place("jia-2030", "公园")[1:]),
        ],
        "reviews": [
            ("jia-2030-v0", "jia-2030", "metrics", f"jia-2030-{spend_start}", "300万元", "change", "bound",
             "exact", "over", "=SUM(1)", "某", date(2030, 3, 1), "stale"),
        ],
        "rejects": [("wu-2030", "wu-2030.txt", "found an empty file; expected the text of a report", "Remove it.")],
        "followups": [
            (f"jia-2030-{three}-f", "甲", "jia-2030", "yi-2031", f"jia-2030-{three}", None, None, "yi-2031-s0",
             "mentioned", 1.0, "named"),
        ],
    }  # fmt: skip


@pytest.fixture
def texts() -> dict[str, str]:
    """doc_id to source text."""
    return dict(TEXTS)


@pytest.fixture
def tables() -> Tables:
    """The tables of the two texts; every call makes new frames."""
    rows = _rows()
    return Tables(**{table.name: frame(table, rows[table.name]) for table in TABLES})


@pytest.fixture
def empty() -> Tables:
    """Every table without a row."""
    return Tables(**{table.name: frame(table, []) for table in TABLES})
