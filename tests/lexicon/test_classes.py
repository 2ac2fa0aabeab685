from __future__ import annotations

import re

import pytest

from analysis.lexicon.classes import any_of, filled, multiplied_out

CLASSES = {"rise": {"增", "增长", "提升"}, "fall": {"降", "下降"}, "not:fall": {"降水"}, "late": {"晚"}, "none": set()}


def source(pattern: str) -> str:
    """A pattern with these classes put in."""
    return filled(pattern, lambda _: None, lambda name: CLASSES.get(name, set()))


@pytest.mark.parametrize(
    ("pattern", "words", "found"),
    [
        ("{rise}|{fall}", "税收增长两成", "增长"),
        ("(?:{rise}|{fall})了", "税收下降了", "下降了"),
        ("税收{rise}|{fall}", "税收增长", "税收增长"),
        ("税收{rise}|{fall}", "税收下降", "下降"),
        ("{rise}{fall}", "增降", "增降"),
        ("(?:{rise})?两成", "增两成", "增两成"),
        ("{fall}", "降水充沛,气温降", "降"),
        ("{none}|{rise}", "提升", "提升"),
        ("{none}", "提升", None),
    ],
)
def test_classes_as_alternatives(pattern: str, words: str, found: str | None) -> None:
    """A class stands for any of its words, wherever in a pattern it stands, the longest first."""
    match = re.search(source(pattern), words)
    assert (match and match.group()) == found


def test_words_that_begin_alike_share_a_branch() -> None:
    """The longest that stands there is found, and what must not stand around a word is asked for at its end."""
    longest = re.compile(any_of({"一", "一体", "一体化", "一致", "二"}))
    assert longest.pattern == "(?:一(?:体(?:化|)|致|)|二)"
    assert longest.findall("一体化一体一致一二") == ["一体化", "一体", "一致", "一", "二"]
    guarded = re.compile(any_of({"下", "下降", "下达"}, {"下达到"}))
    assert guarded.findall("下降下达到下达下") == ["下降", "下达", "下"]


def test_classes_side_by_side_are_one_flat_list() -> None:
    """Groups would keep the engine from seeing which signs a match can begin with, and slow a search down."""
    assert source("{rise}|{late}") == "增(?:长|)|提升|晚"
    assert source("(?:{rise}|{late})了") == "(?:增(?:长|)|提升|晚)了"
    assert source("{rise}了|{late}") == "(?:增(?:长|)|提升)了|晚"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("(?:增|降)了|升", "增了|降了|升"),
        ("(?:增|(?:升|[|)(]))了?", "增了?|升了?|[|)(]了?"),
        ("(?:增|降)?了|升", "(?:增|降)?了|升"),
        (r"\(?:增|降\|升|(?:跌\)|涨)了", r"\(?:增|降\|升|跌\)了|涨了"),
        ("税收(?:增|降)", "税收(?:增|降)"),
        ("(?<=税)(?:增|降)", "(?<=税)(?:增|降)"),
    ],
)
def test_groups_at_the_head_are_multiplied_out(before: str, after: str) -> None:
    """Only a group that an alternative begins with goes, and only where no quantifier stands behind it."""
    assert multiplied_out(before) == after


def test_what_would_be_too_long_stays() -> None:
    """An expression does not grow without end."""
    long = "(?:" + "|".join(f"{number:04}" for number in range(2000)) + ")" + "了" * 100
    assert multiplied_out(long) == long
