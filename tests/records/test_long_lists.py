"""Lists longer than any report has."""

from __future__ import annotations

import pytest

from analysis.corpus.meta import ReportMeta
from analysis.pipeline import parse_report

META = ReportMeta(doc_id="yi-2031", district="乙", plan_year=2031)
LENGTH = 3_000


@pytest.mark.parametrize("item", ["1%和", "5个、", "1个", "目标1%", "增长1%、", "1家1户"])
def test_a_list_of_any_length_is_read(item: str) -> None:
    """What a list shares is looked for in bounded steps: thousands of items are read, each as a quantity."""
    assert len(parse_report("约超过" + item * LENGTH, META).metrics) >= LENGTH - 1
