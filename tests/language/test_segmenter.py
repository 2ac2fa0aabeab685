from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.language.segmenter import Known, Segmenter, dictionary
from analysis.lexicon.lexicon import Lexicon
from tests.language.by_jieba import tokenizer

TERMS = ("老旧小区", "业委会", "网格员")
JIEBA, OURS = tokenizer(TERMS), Segmenter(dictionary(TERMS))

PIECES = (
    *("老旧小区改造", "业委会", "推进", "结合成", "研究生命", "中华人民共和国", "南京市长江大桥", "的", "和", "国"),
    *("C#", "T恤", "AA制", "３", "2023", ".5", "%", "GDP", "a", "_", "·", ",", "。", "🙂", "㐀", "龥", "鿿", "\u200b"),
)


def expected(text: str) -> list[str]:
    """What jieba itself cuts."""
    return list(JIEBA.cut(text, HMM=False))


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_cut_is_that_of_jieba(text: str) -> None:
    """Words, single characters, letters, figures and signs, in whatever order."""
    assert OURS.cut(text) == expected(text)


@given(st.text(st.characters(min_codepoint=0x4E00, max_codepoint=0x4FFF), max_size=40))
def test_cut_of_any_characters_is_that_of_jieba(text: str) -> None:
    """Few of them are words; each is there once."""
    assert OURS.cut(text) == expected(text)


def test_equally_likely_ways_are_decided_alike() -> None:
    """ABC is A|BC or AB|C: with words of the same frequency the longer one comes first, as jieba has it."""
    known = tokenizer(())
    known.FREQ = {"甲": 5, "甲乙": 5, "乙": 0, "乙丙": 5, "丙": 5}
    known.total = 100
    ours = Segmenter(Known(known.FREQ, known.total))
    assert ours.cut("甲乙丙") == list(known.cut("甲乙丙", HMM=False)) == ["甲乙", "丙"]


@pytest.mark.parametrize(
    "terms",
    [
        (),
        TERMS,
        tuple(Lexicon.default().words("term")),
        ("老旧", "老旧小", "老旧小区老旧小区"),
        ("网 格", "Ａb9", "。"),
    ],
)
def test_words_and_how_often_each_is_seen_are_those_of_jieba(terms: tuple[str, ...]) -> None:
    """Of no terms, of such as are parts of each other, of those of the lexicon, and of such as are no words."""
    jieba, ours = tokenizer(terms), dictionary(terms)
    assert ours.total == jieba.total
    assert {word: times for word, times in ours.times.items() if times} == {
        word: times for word, times in jieba.FREQ.items() if times
    }


@pytest.mark.parametrize("text", ["", "。", "🙂🙂", "a1b2", "1.5%", "x y"])
def test_ugly_texts_are_cut_as_well(text: str) -> None:
    """Nothing of them is a word."""
    plain = text.replace(" ", "")
    assert "".join(OURS.cut(plain)) == plain
    assert OURS.cut(plain) == expected(plain)
