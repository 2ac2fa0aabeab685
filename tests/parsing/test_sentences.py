from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.parsing.sentences import split


def pieces(text: str) -> list[str]:
    """The sentences of a text in normal form."""
    return [text[start:end] for start, end in split(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("修路", ["修路"]),
        ("修路。架桥。", ["修路。", "架桥。"]),
        ("修路;架桥;种树。", ["修路;", "架桥;", "种树。"]),
        ("怎么办?大家办!", ["怎么办?", "大家办!"]),
        ("修路。。架桥", ["修路。。", "架桥"]),
        ("他说:“修路。”再架桥。", ["他说:“修路。”", "再架桥。"]),
        ("做好“春风;夏雨”两件事。", ["做好“春风;夏雨”两件事。"]),
        ("项目(一期;二期)开工。完工。", ["项目(一期;二期)开工。", "完工。"]),
        ("修路(已完成。)架桥。", ["修路(已完成。)", "架桥。"]),
        ("“未关的引号;到此。下一句;再一句。", ["“未关的引号;到此。", "下一句;", "再一句。"]),
        ("多余的括号)。下一句;完。", ["多余的括号)。", "下一句;", "完。"]),
        ("PM2.5下降3.5%,达标。", ["PM2.5下降3.5%,达标。"]),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    """A full stop always ends a sentence with its closing marks; ; ! ? only outside brackets and quotation marks."""
    assert pieces(text) == expected


def test_only_the_span_is_split() -> None:
    """Offsets are those of the whole text, and nothing outside the span is touched."""
    text = "甲。乙。丙。"
    assert list(split(text, 2, 4)) == [(2, 4)]
    assert list(split(text, 2, 3)) == [(2, 3)]


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.text(st.sampled_from("甲乙。;!?”“()《》’1"), max_size=40))
def test_sentences_cover_the_text(text: str) -> None:
    """Joined again, the sentences are the text: nothing lost, nothing twice, none empty."""
    found = pieces(text)
    assert "".join(found) == text
    assert all(found)
