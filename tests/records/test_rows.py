from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from types import NoneType
from typing import Literal, NamedTuple, get_args, get_origin, get_type_hints

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.records.rows.commitments import CommitmentRow
from analysis.records.rows.document import DocumentRow
from analysis.records.rows.ledger import FormulaRow, MentionRow, TimeRow
from analysis.records.rows.outline import SectionRow, SentenceRow
from analysis.records.rows.quantities import MetricRow, SpendingRow
from analysis.tables import catalogue
from analysis.tables.schema import Table
from tests.parsing.reading import META, Part, Row, report, table, whole

TABLES = ("sections", "sentences", "mentions", "metrics", "spending", "times", "formulas", "commitments")
KEYS = {"sections": "section_id", "sentences": "sentence_id", "metrics": "metric_id", "spending": "metric_id"}
QUOTED = ("mentions", "metrics", "spending", "times", "formulas")

SENTENCES = (
    "全年新建公园3个、食堂5处,总投资1.2亿元。",
    "税收收入5亿元,同比增长8.5%,位列全区第3。",
    "发放补助30万元,惠及60户。",
    "每月召开例会一次,推行“1+3+N”工作法。",
    "6月底前完成12个小区改造。",
    "深化“五有”服务(有人、有钱、有房、有章、有事)。",
    "受理12345热线300件,办结率99%。",
    "为65岁以上老人体检2000余人次。",
    "截至目前,累计走访1,200户。",
    "千方百计促进就业。",
)
TEXTS = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=6)
FEW = settings(max_examples=40, deadline=None, derandomize=True)


ROWS: list[tuple[Table, type[NamedTuple]]] = [
    (catalogue.DOCUMENTS, DocumentRow),
    (catalogue.SECTIONS, SectionRow),
    (catalogue.SENTENCES, SentenceRow),
    (catalogue.MENTIONS, MentionRow),
    (catalogue.METRICS, MetricRow),
    (catalogue.SPENDING, SpendingRow),
    (catalogue.TIMES, TimeRow),
    (catalogue.FORMULAS, FormulaRow),
    (catalogue.COMMITMENTS, CommitmentRow),
]
TYPES = {"string": str, "integer": int, "number": float, "boolean": bool, "date": date}


@pytest.mark.parametrize(("table", "row"), ROWS, ids=[table.name for table, _ in ROWS])
def test_a_row_class_is_its_table(table: Table, row: type[NamedTuple]) -> None:
    """The fields of a row class are the declared columns: names and order, kinds, nulls and closed vocabularies."""
    assert row._fields == table.names
    for column, hint in zip(table.columns, get_type_hints(row).values(), strict=True):
        options = set(get_args(hint)) if NoneType in get_args(hint) else {hint}
        assert (NoneType in options) == column.nullable, column.name
        (option,) = options - {NoneType}
        if get_origin(option) is Literal:
            assert (column.kind, get_args(option)) == ("string", column.allowed), column.name
        else:
            assert option is TYPES[column.kind], column.name


def key(name: str) -> str:
    """The key column of a table."""
    return KEYS.get(name, "commitment_id" if name == "commitments" else "mention_id")


def by_key(name: str, rows: Sequence[Row]) -> dict[str, Row]:
    """The rows of a table by their key; a key may not come twice."""
    found = {row[key(name)]: row for row in rows}
    assert len(found) == len(rows), name
    return found


@FEW
@given(TEXTS, st.sampled_from(["review", "plan"]))
def test_quotes_and_keys(sentences: list[str], part: Part) -> None:
    """Every row of every table equals its span of the text, and has a key of its own."""
    text = report(part, "".join(sentences))
    for name in TABLES:
        for row in by_key(name, whole(name, text)).values():
            span = text[row["start"] : row["end"]]
            said = "quote" if name in QUOTED else "text"
            assert span == row.get(said, span)
            assert span


@FEW
@given(TEXTS)
def test_rows_are_those_of_the_ledger(sentences: list[str]) -> None:
    """Metrics, times and formulas are the mentions of their kind; spending is the money among the metrics."""
    text = report("plan", "".join(sentences))
    ledger = by_key("mentions", whole("mentions", text))
    kinds = {name: {id_ for id_, row in ledger.items() if row["kind"] == kind}
             for name, kind in (("metrics", "measure"), ("times", "time"), ("formulas", "formula"))}  # fmt: skip
    for name, ids in kinds.items():
        assert set(by_key(name, whole(name, text))) == ids
    metrics = by_key("metrics", whole("metrics", text))
    money = {id_ for id_, row in metrics.items() if row["dimension"] == "money"}
    assert set(by_key("spending", whole("spending", text))) == money


@FEW
@given(TEXTS, st.sampled_from(SENTENCES), st.sampled_from(["review", "plan"]))
def test_an_unrelated_paragraph_changes_nothing(sentences: list[str], more: str, part: Part) -> None:
    """A paragraph added at the end leaves every row before it as it was, ids included; a theme is read in context."""
    text = report(part, "".join(sentences))
    longer = f"{text}{more}\n"
    for name in TABLES[1:]:
        before, after = by_key(name, whole(name, text)), by_key(name, whole(name, longer))
        assert set(before) <= set(after), name
        for id_, row in before.items():
            changed = {column for column, value in row.items() if after[id_][column] != value}
            assert {column for column in changed if not column.startswith("theme")} == set(), (name, id_)


def test_another_report_has_other_ids() -> None:
    """Ids begin with the id of their report, so that two reports of the same words do not meet."""
    other = META.__class__(doc_id="yi-2031", district="乙", plan_year=2031)
    here, there = (table("metrics", SENTENCES[0], "review", meta) for meta in (META, other))
    assert {row["metric_id"] for row in here}.isdisjoint(row["metric_id"] for row in there)
    assert [row["metric_id"].removeprefix("jia-2031") for row in here] == [
        row["metric_id"].removeprefix("yi-2031") for row in there
    ]


def test_a_recurrence_is_what_a_quantity_is_per() -> None:
    """每月 in 每月一次 is the ``per`` of the quantity and no time of its own; by itself it is one."""
    assert table("times", "每月召开例会一次。") == []
    assert [row["per"] for row in table("metrics", "每月召开例会一次。")] == ["月"]
    assert [row["type"] for row in table("times", "每月召开例会。")] == ["recurrence"]


def test_base_units() -> None:
    """Values stand in the unit of the source and in the base unit of their dimension."""
    rows = table("metrics", "道路12.6公里,绿地30亩,用水3吨,补助5万元。")
    assert [(row["unit"], row["base_unit"]) for row in rows] == [
        ("公里", "米"), ("亩", "平方米"), ("吨", "千克"), ("元", "元"),
    ]  # fmt: skip
    assert [round(row["base_low"], 6) for row in rows] == [12_600, 20_000, 3000, 50_000]


def test_parents_of_sections() -> None:
    """A section knows the one that holds it."""
    rows = whole("sections", "一、抓安全\n(一)强巡查\n大家辛苦了。\n二、抓民生\n大家辛苦了。\n")
    assert [row["parent_id"] for row in rows] == [None, rows[0]["section_id"], None]
    assert [row["level"] for row in rows] == [1, 2, 1]


def test_sentences_know_their_section() -> None:
    """A sentence points to its innermost section; one in front of all headings to none."""
    text = "甲街道要点\n一、抓安全\n(一)强巡查\n每天巡查。\n"
    sections = {row["heading"]: row["section_id"] for row in whole("sections", text)}
    found = {row["text"]: row["section_id"] for row in whole("sentences", text)}
    assert found["甲街道要点"] is None
    assert found["每天巡查。"] == sections["强巡查"]
