from __future__ import annotations

from datetime import date

import pytest

from tests.parsing.reading import metric, metrics


@pytest.mark.parametrize(
    ("words", "due"),
    [
        ("6月底前新建公园3个。", date(2031, 6, 30)),
        ("9月份建成公园3个。", date(2031, 9, 30)),
        ("年底前新建公园3个。", date(2031, 12, 31)),
        ("年内新建公园3个。", date(2031, 12, 31)),
        ("到2035年建成公园3个。", date(2035, 12, 31)),
        ("2032年底前建成公园3个。", date(2032, 12, 31)),
        ("新建公园3个,年底前投用。", date(2031, 12, 31)),
        ("公园3个年底前投用。", date(2031, 12, 31)),
        ("改造小区3个,年底完成道路修复。", None),
        ("三年内新建公园9个。", date(2033, 12, 31)),
        ("到2035年,常住人口城镇化率达到60%。", date(2035, 12, 31)),
        ("全年新建公园3个。", None),
        ("新建公园3个。", None),
    ],
)
def test_due(words: str, due: date | None) -> None:
    """A deadline in front of a target, or behind it in its own clause, governs it; 全年 is none."""
    assert metric(words, "plan")["due"] == due


def test_only_targets_are_due() -> None:
    """What is done, or only there, has no deadline any more."""
    assert metric("6月底前新建公园3个。", "review")["due"] is None
    assert metric("现有公园3个,年底前改造。", "plan")["due"] is None


def test_each_deadline_governs_what_follows_it() -> None:
    """Two deadlines of a sentence govern what stands behind each of them."""
    rows = metrics("6月底前建公园3个,10月底前修路5条。", "plan")
    assert [row["due"] for row in rows] == [date(2031, 6, 30), date(2031, 10, 31)]


def test_a_deadline_within_a_clause_stays_there() -> None:
    """Only a deadline that opens a clause governs the clauses behind it; one of a thing is not that of its price."""
    rows = metrics("总投资5亿元的科创园6月底前投用,推进4个项目建设。", "plan")
    assert [row["due"] for row in rows] == [None, None]
    rows = metrics("6月底前,改造小区4个,新建公园3个。", "plan")
    assert [row["due"] for row in rows] == [date(2031, 6, 30)] * 2


@pytest.mark.parametrize(
    ("words", "due"),
    [
        ("预计到12月完成投资5亿元目标。", date(2030, 12, 31)),
        ("年底力争完成税收5亿元。", date(2030, 12, 31)),
        ("10月中旬完成兑现5万元。", None),
    ],
)
def test_what_a_review_expects_is_due(words: str, due: date | None) -> None:
    """A review may tell of what is still to come, and by when."""
    assert metric(words, "review")["due"] == due


def test_a_year_holds_no_longer_than_its_sentence() -> None:
    """A year that an earlier sentence states dates nothing behind a sentence without a time, semicolon or not."""
    found = metrics("2033年6月底前修路。完善制度;年底前建成公园3个。", "plan")
    assert [row["due"] for row in found] == [date(2031, 12, 31)]
