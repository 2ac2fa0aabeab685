from __future__ import annotations

import pytest

from analysis.parsing.units import unit_at, units, words
from analysis.tables.vocabularies import DIMENSIONS


@pytest.mark.parametrize(
    ("text", "name", "dimension", "base", "factor"),
    [
        ("元补贴", "元", "money", "元", 1),
        ("平方公里", "平方公里", "area", "平方米", 1e6),
        ("平方米", "平方米", "area", "平方米", 1),
        ("亩地", "亩", "area", "平方米", 2000 / 3),
        ("公里路", "公里", "length", "米", 1000),
        ("吨标准煤", "吨标准煤", "mass", "千克标准煤", 1000),
        ("吨粮", "吨", "mass", "千克", 1000),
        ("个百分点", "个百分点", "ratio", "百分点", 1),
        ("个工作日内", "个工作日", "duration", "个工作日", 1),
        ("个窗口", "个", "count", "个", 1),
        ("‰", "‰", "ratio", "%", 0.1),
        ("人次", "人次", "count", "人次", 1),
        ("户(次)", "户(次)", "count", "户(次)", 1),
        ("千瓦时", "千瓦时", "energy", "千瓦时", 1),
        ("小时", "小时", "duration", "秒", 3600),
    ],
)
def test_longest_unit(text: str, name: str, dimension: str, base: str, factor: float) -> None:
    """The longest unit wins, with its dimension and its factor to the base unit."""
    unit = unit_at(text, 0)
    assert unit is not None
    assert (unit.name, unit.dimension, unit.base) == (name, dimension, base)
    assert unit.factor == pytest.approx(factor)


@pytest.mark.parametrize("text", ["", "龘", "成立", "方面", "里程碑", "升级改造", "天然气", "克服困难"])
def test_no_unit(text: str) -> None:
    """A word that only begins like a unit is none."""
    assert unit_at(text, 0) is None


def test_position() -> None:
    """A unit is looked for at the position only, and the end of the text is no error."""
    assert unit_at("共3家", 1) is None
    unit = unit_at("共3家", 2)
    assert unit is not None
    assert unit.name == "家"
    assert unit_at("共3家", 3) is None


def test_declared_units_are_usable() -> None:
    """Each unit has a positive factor, a dimension that the tables know, and money alone has a currency code."""
    for name, unit in units().items():
        assert unit.name == name
        assert unit.factor > 0
        assert unit.dimension in DIMENSIONS
        assert (unit.currency is not None) == (unit.dimension == "money")
        assert unit.currency is None or (len(unit.currency) == 3 and unit.currency.isupper())


def test_base_units_are_one() -> None:
    """Where a base unit is itself a unit, one of it is one: converting twice changes nothing."""
    known = units()
    for unit in known.values():
        base = known.get(unit.base)
        if base is not None and unit.dimension != "rank":  # places take the words that count people
            assert (base.dimension, base.base, base.factor) == (unit.dimension, unit.base, 1)


@pytest.mark.parametrize("name", ["not_counting", "arabic_only"])
def test_word_lists_hold_counting_words(name: str) -> None:
    """A word that is barred from counting is a counting word in the first place."""
    assert words(name)
    assert words(name) - set(units()) <= {"国", "档", "类", "期", "道", "房", "桥", "营", "级"}
