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


@pytest.mark.parametrize("item", ["新建公园3个、", "6月底前新建公园3个,"])
def test_a_sentence_may_promise_without_end(item: str) -> None:
    """Each of hundreds of promises in one sentence has the target that stands in it, and no other."""
    made = parse_report("二、2031年工作安排\n" + item * 300, META).commitments
    assert len(made) == 300
    assert set(made["n_targets"]) == {1}


@pytest.mark.parametrize(
    "words", ["达到", "共计", "增长到", "低于平均", "较上年同期", "高于水", "在全市", "完成了", "其中"]
)
def test_words_that_lead_to_a_number_may_be_repeated_without_end(words: str) -> None:
    """A run of words each of which may be read in two ways is read in one pass, and not in all ways there are."""
    tables = parse_report("产值" + words * LENGTH + "吗5%,产值" + words * LENGTH + "5%。", META)
    assert len(tables.metrics) == 2


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
