from __future__ import annotations

from collections.abc import Callable

import numpy as np

from analysis.lexicon.lexicon import Lexicon
from analysis.parsing.model import Outline
from analysis.tables.vocabularies import THEMES
from analysis.themes.context import HINTS, VIEWS, views
from analysis.themes.votes import Array, shares, votes

LEXICON = Lexicon.default()
TEXT = """一、2030年工作打算
(一)推进垃圾分类
一是抓宣传。继续开展生活垃圾分类宣传。增设投放点。
二是抓消防。排查消防隐患。
"""
Read = Callable[[str], Outline]


def view(seen: Array, at: int, name: str) -> Array:
    """One view of one sentence."""
    return np.asarray(seen[at, VIEWS.index(name)])


def share(*texts: str) -> Array:
    """The sum of the shares of some texts."""
    return np.asarray(shares(votes(texts, LEXICON)).sum(axis=0))


def test_each_view_sees_its_part_of_the_outline(read: Read) -> None:
    """Every view of one sentence against the words that it is about, voted on by themselves."""
    outline = read(TEXT)
    seen, _ = views(outline, LEXICON)
    texts = [sentence.text for sentence in outline.sentences]
    at = texts.index("增设投放点。")
    before, run_in = texts[at - 1], texts[at - 2]
    assert np.allclose(view(seen, at, "words"), np.log1p(votes(["增设投放点。"], LEXICON)[0]))
    assert np.allclose(view(seen, at, "share"), share("增设投放点。"))
    assert np.allclose(view(seen, at, "heading"), share("抓宣传"))
    assert np.allclose(view(seen, at, "outer"), share("推进垃圾分类"))
    assert np.allclose(view(seen, at, "beside"), share(before))  # what follows is another section
    near = share(run_in, before)
    assert np.allclose(view(seen, at, "near"), near / (near.sum() + 0.5))


def test_run_in_sees_what_it_announces_and_its_heading_is_the_one_above(read: Read) -> None:
    """二是抓消防。 opens a section: below it 排查消防隐患。, above it (一), not itself."""
    outline = read(TEXT)
    seen, _ = views(outline, LEXICON)
    at = [sentence.text for sentence in outline.sentences].index("二是抓消防。")
    below = share("排查消防隐患。")
    assert np.allclose(view(seen, at, "below"), below / (below.sum() + 0.5))
    assert np.allclose(view(seen, at, "heading"), share("推进垃圾分类"))


def test_body_sentence_announces_nothing(read: Read) -> None:
    """Only what opens a section has something below it."""
    seen, _ = views(read(TEXT), LEXICON)
    assert not view(seen, -1, "below").any()


def test_hints_say_what_speaks_for_general(read: Read) -> None:
    """The line of the report's date is front matter without a vote and under no heading."""
    outline = read("某某街道2030年工作报告\n(2030年1月5日)\n" + TEXT)
    _, hints = views(outline, LEXICON)
    assert [bool(x) for x in hints[1]] == [hint in ("no_votes", "other", "no_heading") for hint in HINTS]


def test_large_section_says_nothing_of_one_sentence(read: Read) -> None:
    """A chapter of fifty sentences is about many things."""
    seen, _ = views(read("一、工作打算\n" + "\n".join("排查消防隐患。" for _ in range(50))), LEXICON)
    assert not view(seen, 20, "section").any()
    assert THEMES[view(seen, 20, "near").argmax()] == "safety"
