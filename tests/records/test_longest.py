"""Lists and numbers longer than any report has."""

from __future__ import annotations

import pytest

from analysis.corpus.meta import ReportMeta
from analysis.pipeline import parse_report
from analysis.tables.check import check

META = ReportMeta(doc_id="yi-2031", district="乙", plan_year=2031)
LENGTH = 3_000


@pytest.mark.parametrize("item", ["1%和", "5个、", "1个", "目标1%", "增长1%、", "1家1户"])
def test_a_list_of_any_length_is_read(item: str) -> None:
    """What a list shares is looked for in bounded steps: thousands of items are read, each as a quantity."""
    assert len(parse_report("约超过" + item * LENGTH, META).metrics) >= LENGTH - 1


@pytest.mark.parametrize(
    "words",
    [
        "投资" + "9" * 400 + "元",
        "上" + "亿" * 200 + "元",
        "百分之" + "9" * 5_000,
        "排名第" + "1" * 5_000,
        "十二亿" * 300 + "个",
    ],
)
def test_a_number_beyond_all_reason_is_no_quantity(words: str) -> None:
    """A run of digits or signs that no float holds stays in the ledger, and makes no value that is not finite."""
    tables = parse_report(words, META)
    assert (tables.metrics["value_high"] <= 1e18).all()
    check(tables, {META.doc_id: words})
