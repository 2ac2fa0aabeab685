from __future__ import annotations

import pytest

from analysis.lexicon import read_toml
from analysis.records.crosswalk import code, indicators
from analysis.tables.vocabularies import DIMENSIONS
from tests.parsing.reading import metric, metrics

ASPECTS = {"level", "change", "share", "rank"}


def test_declared_indicators_are_usable() -> None:
    """Codes are plain and unique, both names are there and unique, vocabularies are those of the tables."""
    known = indicators()
    assert len({entry.code for entry in known}) == len(known) == len(read_toml("indicators.toml"))
    assert len({entry.name for entry in known}) == len(known)
    assert len({entry.label for entry in known}) == len(known)
    for entry in known:
        assert entry.code.isidentifier()
        assert entry.code == entry.code.lower()
        assert entry.name
        assert entry.label
        assert entry.dimensions <= set(DIMENSIONS)
        assert entry.dimensions
        assert entry.aspects <= ASPECTS
        assert entry.aspects
        assert entry.direction in (-1, 0, 1)
        assert entry.pattern.search("") is None  # a pattern that fits anything would swallow all


def test_no_word_no_code() -> None:
    """A quantity that names nothing has no canonical indicator."""
    assert code(None, "money", "level") is None
    assert code("甲乙丙丁", "count", "level") is None


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("税收收入5亿元。", "tax_revenue"),
        ("税收收入增长8%。", "tax_growth"),
        ("一般公共预算收入5亿元。", "fiscal_revenue_local"),
        ("地区生产总值90亿元。", "gdp"),
        ("地区生产总值增长6%。", "gdp_growth"),
        ("固定资产投资增长7%。", "fixed_investment_growth"),
        ("固定资产投资45亿元。", "fixed_investment"),
        ("规上工业增加值增长9%。", "industrial_value_added_growth"),
        ("举办晚会3场,笑声不断。", None),
    ],
)
def test_words_of_the_source_lead_to_codes(words: str, found: str | None) -> None:
    """Wording, dimension and aspect together decide: a level and a change of the same thing are two indicators."""
    assert metric(words)["indicator_code"] in ({found} if found else {None, "culture_events"})


def test_one_thing_two_districts() -> None:
    """Different wordings of the same thing meet in one code."""
    said = [metrics(words)[0]["indicator_code"] for words in ("税收5亿元。", "完成税收收入5亿元。", "实现税收5亿元。")]
    assert set(said) == {"tax_revenue"}
