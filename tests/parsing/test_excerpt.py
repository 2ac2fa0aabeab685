from __future__ import annotations

import re

import pytest

from analysis.parsing.excerpt import Excerpt

TEXT = "甲街道|工作计划|完成情况"


@pytest.mark.parametrize(
    ("spans", "pattern", "place"),
    [
        ([(4, 8)], "计划", (6, 8)),
        ([(0, 3), (4, 8), (9, 13)], "甲", (0, 1)),
        ([(0, 3), (4, 8), (9, 13)], "计划完成", (6, 11)),
        ([(0, 3), (0, 0), (9, 13)], "完成", (9, 11)),
        ([(0, 3), (9, 13)], "计划", None),
        ([], "计划", None),
    ],
)
def test_a_place_leads_back_to_the_text(
    spans: list[tuple[int, int]], pattern: str, place: tuple[int, int] | None
) -> None:
    """What is found in pieces put together stands in the text from its first sign to behind its last."""
    assert Excerpt.of(TEXT, *spans).says(re.compile(pattern)) == place


def test_names_can_be_left_out() -> None:
    """Around a name that is left out the words close up, and still have their places."""
    text = "一、存在“三大”问题“等”"
    found = Excerpt.of(text, (2, len(text))).without(re.finditer("“[^”]*”", text[2:]))
    assert found.words == "存在问题"
    assert found.says(re.compile("在问")) == (3, 9)
    assert found.says(re.compile("问题")) == (8, 10)
