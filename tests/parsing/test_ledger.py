from __future__ import annotations

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from analysis.parsing.parse import Parsed, parse
from tests.parsing.reading import META, claims

# What reports are made of, and what breaks grammars: pieces are strung together at random.
_WORDS = """
1 2 30 2031 １２ 0 12345 1.5 1,234 一 二 三十 百 千 万 亿 半 第 余 多 几 年 月 日 底 前 个 户 元 % ％ 平方米 人次 公里
岁 分钟 号 届 期 级 A N kV + - — 至 到 ~ 、 ， , 。 ； ; . ： / “ ” （ ） ( ) [ ] 《 》 增长 下降 投资 排名 全市
位列 指数 百分之 分之 百分点 每 今年 全年 截至目前 十四五 名词解释 一、 （一） 1、 一是 各位代表 甲 🙂 é Ⅲ ② ㎡
"""
PIECES = st.sampled_from([*_WORDS.split(), " ", "\u3000", "\u200b", "\n", "\r\n", "\t", "\u0663"])
TEXTS = st.lists(PIECES, max_size=30).map("".join)


def check_laws(text: str, read: Parsed) -> None:
    """Quotes equal their span, mentions do not overlap, each run of digits is in exactly one."""
    end, holder = 0, [-1] * len(text)
    for index, (mention, entry) in enumerate(zip(read.mentions, read.entries, strict=True)):
        assert text[mention.start : mention.end] == mention.quote
        assert end <= mention.start < mention.end
        assert mention.kind == entry.kind
        sentence = read.outline.sentences[mention.sentence]
        assert sentence.start <= mention.start < sentence.end
        end = mention.end
        holder[mention.start : end] = [index] * (end - mention.start)
    for run in re.finditer(r"\d+", text):
        holders = set(holder[run.start() : run.end()])
        assert len(holders) == 1, run.group()
        assert holders != {-1}, run.group()


@settings(max_examples=300, deadline=None, derandomize=True)
@given(TEXTS)
@example("")
@example("1")
@example("2031年1-2月10日前1.2.3")
@example("一期二期(一期)1期")
def test_laws_hold_for_any_text_of_the_genre(text: str) -> None:
    """Whatever is strung together from numbers, units and signs, the laws hold."""
    check_laws(text, parse(text, META))


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.text(max_size=60))
def test_laws_hold_for_any_text_at_all(text: str) -> None:
    """So they do for arbitrary Unicode."""
    check_laws(text, parse(text, META))


@pytest.mark.parametrize(
    "piece",
    [
        "7",
        "一",
        "(",
        "“",
        "1个",
        "1.",
        "2031年",
        " ",
        "1 ",
        "百分之",
        "第一",
        "1+",
        "每1",
        "。",
        "\n",
        "万",
        "12月",
        "三十",
        "1-",
        "\r\n1、",
        "、1",
        "1,",
    ],
)
def test_laws_hold_for_hostile_text(piece: str) -> None:
    """Twenty thousand characters of one and the same are read as well, and obey the laws."""
    text = piece * (20_000 // len(piece))
    check_laws(text, parse(text, META))


def test_a_mention_stays_in_its_line() -> None:
    """Quotation marks that stand on lines of their own are no part of what they quote."""
    text = "推进“\n三问三送\n”工作。"
    check_laws(text, parse(text, META))


def test_nothing_is_dropped() -> None:
    """A number that no rule explains stays in the ledger as unexplained."""
    assert claims("对接江北203等名院。") == [("203", "unexplained")]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("6月底前完成5个。", [("6月底前", "time"), ("5个", "measure")]),
        ("每月走访一次。", [("每月", "time"), ("一次", "measure")]),
        ("2031年新建“1+2”中心3个。", [("2031年", "time"), ("1+2", "formula"), ("3个", "measure")]),
        ("1、新建2个。", [("1、", "label"), ("2个", "measure")]),
        ("65岁以上老人300名。", [("65岁以上", "qualifier"), ("300名", "measure")]),
        ("“十四五”规划3项。", [("十四五", "qualifier"), ("3项", "measure")]),
        ("“十四五”期间新建3个。", [("十四五", "time"), ("3个", "measure")]),
        ("编号A12的小区有3幢。", [("A12", "label"), ("3幢", "measure")]),
        ("“清风2031”行动破案9起。", [("2031", "qualifier"), ("9起", "measure")]),
        ("《规划2035》明确3项。", [("2035", "qualifier"), ("3项", "measure")]),
        ("甲2012乙。", [("2012", "qualifier")]),
        ("甲2112乙。", [("2112", "unexplained")]),
        ("甲201乙。", [("201", "unexplained")]),
        ("《规划7731甲乙丙丁戊己庚辛》", [("7731", "unexplained")]),
        ("规划7731》", [("7731", "unexplained")]),
        ("“清风7731甲乙丙丁戊己庚辛”", [("7731", "unexplained")]),
        ("清风7731”", [("7731", "unexplained")]),
        ("推动7B、#8和-9甲。", [("7", "label"), ("8", "label"), ("9", "label")]),
        ("科室|31甲。", [("31", "label")]),
        ("科室31|甲。", [("31", "label")]),
        ("“一核”2推动。", [("一核", "formula"), ("2", "label")]),
        ("(街道)231推动。", [("231", "unexplained")]),
    ],
)
def test_the_special_rule_wins(words: str, expected: list[tuple[str, str]]) -> None:
    """Each number is what the most specific rule says, and is counted once."""
    assert claims(words) == expected


@pytest.mark.parametrize("words", ["一次检查。", "走访一户。", "一名党员。", "这一处公园。", "某三户。"])
def test_chinese_one_is_an_article(words: str) -> None:
    """一 with a counting word, or a numeral behind 这 and 某, is no quantity."""
    assert claims(words) == []


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("每月召开一次例会。", "一次"),
        ("每个社区举办一场讲座。", "一场"),
        ("每季度开展一轮巡查。", "一轮"),
    ],
)
def test_one_counts_in_a_frequency(words: str, quote: str) -> None:
    """Once every month is a promised frequency."""
    assert claims(words)[-1] == (quote, "measure")


@pytest.mark.parametrize(
    "words",
    [
        "整治九里河。",
        "远眺六盘岭。",
        "治理八节溪。",
    ],
)
def test_names_are_not_counted(words: str) -> None:
    """A numeral in the name of a place counts nothing."""
    assert claims(words) == []


@pytest.mark.parametrize("words", ["服务26万人民。", "面向26万人口的市场。"])
def test_people_are_words_not_units(words: str) -> None:
    """A word that begins like a unit is not cut in two: 26万人|民."""
    assert claims(words) == [("26万", "measure")]


@pytest.mark.parametrize("words", ["围绕“五年翻一番”攻坚。", "作为翻一番的引擎。"])
def test_a_slogan_doubles_nothing(words: str) -> None:
    """翻一番 in a motto, or before the noun that it adorns, says of nothing that it doubles."""
    assert all(kind != "measure" for _, kind in claims(words))


def test_a_doubling_is_a_quantity() -> None:
    """产值翻一番 does."""
    assert ("一番", "measure") in claims("力争产值翻一番。")
