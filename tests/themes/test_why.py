"""What weighed for a theme is told in words."""

from __future__ import annotations

from collections.abc import Callable

from analysis.lexicon.lexicon import Lexicon
from analysis.parsing.model import Outline
from analysis.themes.why import AROUND, why

LEXICON = Lexicon.default()
Read = Callable[[str], Outline]


def told(outline: Outline, text: str) -> dict[str, float]:
    """What weighed for the theme of the sentence of this text."""
    index = [sentence.text for sentence in outline.sentences].index(text)
    return dict(why(outline, index, LEXICON))


def test_the_words_of_the_sentence_come_first(read: Read) -> None:
    """垃圾分类 made it environment; 企业 spoke for another theme, and so against it."""
    found = told(read("一、工作打算\n开展垃圾分类,服务各家企业。\n"), "开展垃圾分类,服务各家企业。")
    assert next(iter(found)) == "垃圾分类"
    assert found["垃圾分类"] > 0 > found["企业"]


def test_headings_and_other_sentences_are_told_apart(read: Read) -> None:
    """A sentence without a word of its own has its theme from around it."""
    text = "一、工作打算\n(一)推进垃圾分类\n增设8处。加强河道保洁。\n"
    found = told(read(text), "增设8处。")
    assert found["垃圾分类 in the heading above"] > 0
    assert found[AROUND] > 0
    assert not [what for what in found if what.startswith("河道")]


def test_what_is_general_is_told_by_what_it_lacks(read: Read) -> None:
    """The date of a report has no word of any theme and stands under no heading."""
    outline = read("某某街道2030年工作报告\n(2030年1月5日)\n一、工作打算\n排查消防隐患。\n")
    found = told(outline, "(2030年1月5日)")
    assert found["no word of any theme"] > 0


def test_a_lone_sentence_has_reasons(read: Read) -> None:
    """Nothing stands above or beside it."""
    assert told(read("排查消防隐患。"), "排查消防隐患。")["消防隐患"] > 0
