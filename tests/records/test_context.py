from __future__ import annotations

import pytest

from analysis.lexicon.lexicon import Lexicon
from analysis.records.context import in_row, joined, last_of_many, of_whole


@pytest.mark.parametrize(
    ("part", "whole", "named"),
    [
        ("工业", "在建项目", "工业项目"),
        ("市级工业", "在建项目", "市级工业项目"),
        ("市级重点工业", "在建项目", "市级重点工业"),
        ("工业项目", "在建项目", "在建工业项目"),
        ("重点旅游文化产业项目", "在建项目", "在建重点旅游文化产业项目"),
        ("重点旅游和文化产业项目", "在建项目", "重点旅游和文化产业项目"),
        ("工业项目", "新建项目", "新建工业项目"),
        ("工业项目", "大项目", "工业项目"),
        ("在建工业项目", "在建项目", "在建工业项目"),
        ("工业项目", "全市各街道在建项目", "工业项目"),
    ],
)
def test_a_part_is_named_with_its_whole(part: str, whole: str, named: str) -> None:
    """A kind of up to four signs takes the noun, a part of up to ten what stands before it, unless it says so."""
    assert of_whole(part, whole) == named


@pytest.mark.parametrize(
    ("words", "earlier", "named"),
    [
        ("中学", "新建小学", "新建中学"),
        ("中学", "老小学", "中学"),
        ("公园", "新建小学", "新建公园"),
        ("幼儿园", "新建小学", "新建幼儿园"),
        ("了却心愿", "征集心愿", "了却心愿"),
    ],
)
def test_a_member_of_a_row_shares_what_the_row_begins_with(words: str, earlier: str, named: str) -> None:
    """What was done to the first was done to the next; a verb of its own, or a short name, takes nothing over."""
    assert in_row(words, earlier, Lexicon.default()) == named


@pytest.mark.parametrize(
    ("words", "last"),
    [
        ("旧路改造、公园绿化、水渠疏浚、学校扩建工程", "学校扩建工程"),
        ("旧路改造、公园绿化、水渠疏浚、扩建学校楼", "旧路改造、公园绿化、水渠疏浚、扩建学校楼"),
        ("旧路改造、学校扩建工程", "旧路改造、学校扩建工程"),
        ("广场舞、合唱等文体活动", "文体活动"),
        ("广场舞、合唱等文体课", "广场舞、合唱等文体课"),
    ],
)
def test_the_last_of_a_long_list_speaks_for_itself(words: str, last: str) -> None:
    """Where it has six signs; what examples are of, where it has four."""
    assert last_of_many(words) == last


@pytest.mark.parametrize(
    ("thing", "words", "named"),
    [
        ("隐患整改", "整改率", "隐患整改率"),
        ("垃圾分类率", "分类率达标", "垃圾分类率达标"),
        ("税收", "占比", "税收占比"),
        ("税收占比", "占比", "税收占比"),
        ("税收", "", "税收"),
    ],
)
def test_what_a_thing_and_what_is_said_of_it_share_stands_once(thing: str, words: str, named: str) -> None:
    """隐患整改 with 整改率 is 隐患整改率."""
    assert joined(thing, words) == named
