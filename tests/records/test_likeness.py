from __future__ import annotations

import pytest

from analysis.lexicon.lexicon import Lexicon
from analysis.records.canonical import indicators
from analysis.records.likeness import ALIKE, Likeness, is_stock, likeness, said_of, unit

LEXICON = Lexicon.default()


@pytest.mark.parametrize(
    ("indicator", "code", "dimension", "said"),
    [
        ("调处各类矛盾纠纷", "disputes", "count", ("to_settle", "", "")),
        ("化解交通事故纠纷", "disputes", "count", ("to_settle", "", "交通事故")),
        ("排查矛盾纠纷", "disputes_found", "count", ("to_find", "", "")),
        ("征迁甲乙村房屋", "demolition", "count", ("", "", "甲乙村房屋")),  # a part of the place
        ("吸引内资", "domestic_capital", "money", ("", "", "")),  # of an amount it does not matter what is done
        ("打造文明楼道", "model_communities", "count", ("to_create", "文明楼道", "")),  # things of several kinds
        ("“文明楼道”打造", "model_communities", "count", ("to_create", "文明楼道", "")),  # whatever the marks
        ("隐患整改率", "hazard_rectified_rate", "ratio", ("", "", "")),  # `also` names it too
        ("小区灯塔", "lamps_of_a_folder", "count", ("", "", "小区灯塔")),  # unknown here: like only the same words
    ],
)
def test_what_words_say_beyond_the_code(indicator: str, code: str, dimension: str, said: tuple[str, str, str]) -> None:
    """What is done, what an indicator of several kinds is called, and what narrows it."""
    assert likeness(indicator, code, dimension, LEXICON) == Likeness(*said)


@pytest.mark.parametrize("word", sorted(LEXICON.words("narrows_nothing")))
def test_a_word_that_narrows_nothing_leaves_nothing(word: str) -> None:
    """Each of them, in front of a thing, leaves the scope as it is."""
    assert likeness(f"{word}纠纷", "disputes", "count", LEXICON).scope == ""
    assert likeness(f"甲{word}乙纠纷", "disputes", "count", LEXICON).scope == "甲、乙"


@pytest.mark.parametrize(
    ("units", "one"),
    [("件起宗例桩", "件"), ("个处座所家条项支", "个"), ("人名位", "人"), ("栋幢", "栋"), ("台部", "台"), ("株棵", "株"),
     (["次", "场", "场次", "回", "趟"], "次")],
)  # fmt: skip
def test_units_that_count_one_thing_alike_are_one(units: str, one: str) -> None:
    """Each by the first of its class."""
    assert {unit(name, LEXICON) for name in units} == {one}


def test_other_units_stay_what_they_are() -> None:
    """People are no turns, firms no calls on firms; no unit counts alike in two ways."""
    assert {name: unit(name, LEXICON) for name in ("人次", "家次", "户", "元", "灯塔")} == {
        name: name for name in ("人次", "家次", "户", "元", "灯塔")
    }
    classes = [LEXICON.words(name) for name in LEXICON.table("classes.toml") if name.startswith(ALIKE)]
    assert sum(map(len, classes)) == len(frozenset().union(*classes))


def test_stocks_are_declared() -> None:
    """Communities are there; disputes happen; a change of a stock is none."""
    assert is_stock("communities", LEXICON)
    assert not is_stock("disputes", LEXICON)
    assert not is_stock("nothing_known", LEXICON)
    stocks = [known for known in indicators(LEXICON) if known.stock and known.growth]
    assert stocks
    assert not any(is_stock(str(known.growth), LEXICON) for known in stocks)


@pytest.mark.parametrize(
    ("words", "name", "said"),
    [("今年全市", "wider_place", "全市"), ("今年全街道", "wider_place", ""), ("今年累计", "running_total", "累计")],
)
def test_a_word_of_a_class_is_found(words: str, name: str, said: str) -> None:
    """The word, or nothing."""
    assert said_of(words, name, LEXICON) == said
