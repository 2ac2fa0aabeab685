from __future__ import annotations

import pytest

from analysis.lexicon.lexicon import Lexicon
from analysis.records.lists import shares


@pytest.mark.parametrize(
    ("words", "count", "members"),
    [
        ("税收、产值", 2, ["税收", "产值"]),
        ("税收、产值和零售额", 3, ["税收", "产值", "零售额"]),
        ("城镇和农村居民收入", 2, ["城镇居民收入", "农村居民收入"]),
        ("新建、改建道路", 2, ["新建道路", "改建道路"]),
        ("产值、工业投资", 2, ["产值", "工业投资"]),
        ("和谐社区与平安家园", 2, ["和谐社区", "平安家园"]),
        ("税收、产值", 3, []),
        ("", 2, []),
    ],
)
def test_shares(words: str, count: int, members: list[str]) -> None:
    """Each member of a list has its words and the noun that modifiers share; a count that differs gives none."""
    assert shares(words, count, Lexicon.default()) == members
