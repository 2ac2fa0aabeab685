from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.errors import InputError
from analysis.tables.find import COLUMNS, lines
from analysis.tables.spelling import expression, folded

if TYPE_CHECKING:
    from analysis.tables.tables import Tables


def test_places_are_told_in_context(tables: Tables) -> None:
    """A row for each place, in reading order; before, match and after are the sentence."""
    found = tables.find("公园")
    assert list(found) == list(COLUMNS)
    assert found.to_numpy().tolist() == [
        ["jia-2030", "jia", 2030, "plan", "general", "jia-2030-s3", "6月底前新建", "公园", "3个,推进“1+2”机制。"]
    ]
    assert list(lines(found)) == ["jia-2030\tjia 2030\tplan\tgeneral\t6月底前新建【公园】3个,推进“1+2”机制。"]
    sentence = tables.sentences.set_index("sentence_id").loc["jia-2030-s3", "text"]
    assert (found["before"] + found["match"] + found["after"]).tolist() == [sentence]


def test_a_sentence_that_holds_the_words_twice_has_two_rows(tables: Tables) -> None:
    """Signs of expressions are signs; every report is looked through."""
    assert tables.find("1")["before"].tolist() == ["6月底前新建公园3个,推进“", "=完成"]
    assert tables.find("年")["sentence_id"].tolist() == ["jia-2030-s0", "jia-2030-s1"]
    assert len(tables.find(".")) == 0
    assert len(tables.find("=")) == 2


def test_what_is_nowhere_is_an_empty_frame_of_the_same_columns(tables: Tables, empty: Tables) -> None:
    """With the same types, so that code need not ask."""
    assert tables.find("没有").dtypes.equals(tables.find("公园").dtypes)
    assert tables.find("没有").empty
    assert empty.find("公园").dtypes.equals(tables.find("公园").dtypes)


@pytest.mark.parametrize("words", ["", " ", "\u3000\n", "\u200b"])
def test_nothing_to_look_for_is_a_mistake(tables: Tables, words: str) -> None:
    """Told in one line."""
    with pytest.raises(InputError, match=r"^find: found the words .*; expected some words to look for"):
        tables.find(words)


@pytest.mark.parametrize(
    ("word", "text", "found"),
    [
        ("加装电梯", "完成加 装\n电梯3台", ["加 装\n电梯"]),
        ("加装电梯", "加\u200b装\u3000电梯", ["加\u200b装\u3000电梯"]),
        ("5G基站", "５ｇ基站和5G 基站", ["５ｇ基站", "5G 基站"]),
        ("Ａ+Ｂ", "a+b, A＋B, aab", ["a+b", "A＋B"]),
        ("[绿]", "绿, [绿]", ["[绿]"]),
        ("创新", "创 新驱动,开创新局面", ["创 新", "创新"]),
    ],
)
def test_words_are_found_as_they_are_written(word: str, text: str, found: list[str]) -> None:
    """Blanks within, full width, capitals; the folded form is that of the word."""
    assert expression([word]).findall(text) == found
    assert {folded(one) for one in found} == {folded(word)}


def test_overlapping_words_count_once() -> None:
    """The leftmost; of those that begin at one place the longest, however they are ordered."""
    for words in (["创新", "创新驱动", "驱动力"], ["驱动力", "创新驱动", "创新"]):
        assert expression(words).findall("创新驱动力强,创新多,驱动力") == ["创新驱动", "创新", "驱动力"]


def _by_hand(words: list[str], text: str) -> list[str]:
    """From the left, the longest word that begins at each sign; blanks within a word are passed over."""
    found, at = [], 0
    while at < len(text):
        ends = [end for word in words if (end := _reach(word, text, at)) is not None]
        if ends:
            found.append(text[at : max(ends)])
        at = max(ends, default=at + 1)
    return found


def _reach(word: str, text: str, at: int) -> int | None:
    """Where a word ends that begins at a sign of the text."""
    for number, sign in enumerate(word):
        while number and at < len(text) and text[at] == " ":
            at += 1
        if text[at : at + 1] != sign:
            return None
        at += 1
    return at


@given(
    st.lists(st.text("新创绿", min_size=1, max_size=4), min_size=1, max_size=6, unique=True),
    st.text("新创绿 ", max_size=30),
)
def test_words_are_those_of_a_search_by_hand(words: list[str], text: str) -> None:
    """An independent search, sign by sign."""
    assert expression(words).findall(text) == _by_hand(words, text)
