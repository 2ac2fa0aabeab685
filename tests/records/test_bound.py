from __future__ import annotations

import pytest

from tests.parsing.reading import metric, metrics
from tests.records.examples import reading, text_of


@pytest.mark.parametrize(
    ("words", "bound"),
    [
        ("举办讲座5场。", "exact"),
        ("举办讲座不少于5场。", "over"),
        ("举办讲座至少5场。", "over"),
        ("举办讲座超过5场。", "over"),
        ("举办讲座超5场。", "over"),
        ("举办讲座逾5场。", "over"),
        ("税收突破5亿元。", "over"),
        ("税收突破了5亿元大关。", "over"),
        ("举办讲座5场以上。", "over"),
        ("举办讲座50余场。", "over"),
        ("举办讲座约5场。", "approx"),
        ("举办讲座近50场。", "approx"),
        ("举办讲座5场左右。", "approx"),
        ("空置率不超过5%。", "under"),
        ("空置率低于5%。", "under"),
        ("空置率控制在5%以内。", "under"),
        ("空置率5%以下。", "under"),
        ("举办讲座3-5场。", "range"),
        ("税收需突破5亿元。", "exact"),
    ],
)
def test_bound(words: str, bound: str) -> None:
    """Words on either side of a number say how its value bounds the quantity."""
    assert metric(words)["bound"] == bound


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("举办讲座上【百场】。", "上"),
        ("举办讲座【50余场】。", "50余场"),
        ("空置率控制在【5%】。", "控制在"),
        ("两镇产值分别突破20亿元、【30亿元】。", "突破"),
    ],
)
def test_the_words_that_bound_a_value(sentence: str, words: str) -> None:
    """They are told as they stand, and no sign more."""
    found = reading(None, sentence).bound
    assert found.words is not None
    assert text_of(None, sentence)[slice(*found.words)] == words


def test_a_bound_behind_a_list_is_of_all_of_it() -> None:
    """分别 says that each has its value, and the bound glued to the last is that of each; without it, it is not."""
    rows = metrics("城镇、农村居民收入分别增长7%、8%以上。")
    assert [row["bound"] for row in rows] == ["over", "over"]
    rows = metrics("新建公园3个、食堂5个以上。")
    assert [row["bound"] for row in rows] == ["exact", "over"]


def test_a_list_shares_its_bound() -> None:
    """分别突破20亿元、30亿元 bounds both."""
    assert [row["bound"] for row in metrics("两镇产值分别突破20亿元、30亿元。")[-2:]] == ["over", "over"]


def test_bound_of_a_fraction() -> None:
    """三分之二以上 is at least two thirds, and the quote holds its bound."""
    row = metric("三分之二以上的楼组达标。")
    assert (row["bound"], row["quote"]) == ("over", "三分之二以上")


@pytest.mark.parametrize("words", ["完成签约1200户。", "全年节约300万元。", "预约3000人次。", "履约200户。"])
def test_a_word_that_ends_like_a_bound(words: str) -> None:
    """A bound word is a word, and not the end of another."""
    assert metric(words)["bound"] == "exact"


@pytest.mark.parametrize(
    ("words", "bound"),
    [
        ("每台最高补助20万元。", "under"),
        ("给予企业最高50万元奖励。", "under"),
        ("补贴标准最高可达3000元。", "under"),
        ("最高气温39摄氏度。", "exact"),
        ("税收最高达3000万元。", "exact"),
    ],
)
def test_the_most_that_is_paid(words: str, bound: str) -> None:
    """What is paid at most bounds; the highest of what was seen does not."""
    assert metric(words)["bound"] == bound
