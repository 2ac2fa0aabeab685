"""Figures of what is counted: bars are as long as the frames say, for few and many reports, wide and on a phone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd
import pytest
from matplotlib.colors import to_hex
from matplotlib.text import Text

from analysis.charts import corpus, metrics, spending
from analysis.charts.bars import Bar, Group, broken, grouped_bars
from analysis.charts.style import ACCENT, OTHERS, PAPER, PHONE, WIDE, style
from analysis.display.svg import render
from analysis.findings.alike import LINE
from analysis.tables.vocabularies import STANCES
from analysis.wording.words import Words

if TYPE_CHECKING:
    from matplotlib.figure import Figure
    from matplotlib.patches import Rectangle

DOCUMENTS = pd.DataFrame({
    "doc_id": [f"d{i}" for i in range(33)], "district": [f"第{i}街道" for i in range(33)],
    "plan_start": pd.Timestamp("2022-01-01"),
})  # fmt: skip
WORDS, CHINESE = Words.of(DOCUMENTS, "en"), Words.of(DOCUMENTS, "zh")
BOTH = pytest.mark.parametrize("width", [WIDE, PHONE])


def said(figure: Figure) -> list[str]:
    """Every text of a figure, drawn once so that a layout that fails is seen."""
    with style():
        render(figure, "x", "x")
    return [text.get_text() for text in figure.findobj(Text) if text.get_text()]


def drawn(figure: Figure) -> list[Rectangle]:
    """The bars of a figure, those of its key left out."""
    return [bar for container in figure.axes[0].containers for bar in container if round(bar.get_width(), 6) != 1.6]


@BOTH
def test_bars_are_as_long_as_they_should_and_inside_the_figure(width: float) -> None:
    """A half is half as long as a whole, a plan is open, what stands out has its colour; no text leaves the figure."""
    bars = [Bar("甲" * 60, "2.618 billion yuan", 1.0), Bar("b", "1", 0.5, planned=True), Bar("c", "0", 0.0, out=True)]
    with style(width):
        figure = grouped_bars([Group("Head", bars, "… 3 more")], WORDS, ("done", "planned"))
        figure.draw_without_rendering()
        ends = [text.get_window_extent().x1 for text in figure.findobj(Text)]
    assert max(ends) <= figure.bbox.x1
    whole, half, none = drawn(figure)
    assert half.get_width() == pytest.approx(whole.get_width() / 2)
    assert none.get_width() == 0
    assert [to_hex(bar.get_edgecolor()).upper() for bar in (whole, half, none)] == [OTHERS, OTHERS, ACCENT]
    assert to_hex(half.get_facecolor()).upper() == PAPER
    assert {"Head", "… 3 more", "done", "planned", "2.618 billion yuan"} <= set(said(figure))


@pytest.mark.parametrize(
    ("label", "em", "lines"),
    [
        ("甲乙丙丁", 2, ["甲乙", "丙丁"]),
        ("甲乙”丙", 2.6, ["甲乙”", "丙"]),
        ("one two three", 4, ["one two", "three"]),
        ("unbreakable", 2, ["unbreakable"]),
        ("", 5, [""]),
    ],
)
def test_long_labels_are_broken_where_they_may_be(label: str, em: float, lines: list[str]) -> None:
    """At blanks in English, anywhere in Chinese but before a closing mark; a word is never cut."""
    assert broken(label, em) == lines


def make_up(n: int) -> pd.DataFrame:
    """Parts of n reports: a quarter looks back, the rest plans."""
    shares = {"review": 0.25, "plan": 0.75}
    rows = [(f"d{i}", stance, 100, shares.get(stance, 0.0)) for i in range(n) for stance in STANCES]
    return pd.DataFrame(rows, columns=["doc_id", "stance", "n_chars", "share"])


@BOTH
@pytest.mark.parametrize(("n", "lines"), [(1, 1), (5, 5), (33, 18)])
def test_what_looks_back_lies_left_and_what_plans_right(n: int, lines: int, width: float) -> None:
    """A bar of each a report; of very many the ends, with a word about the rest."""
    with style(width):
        figure = corpus.make_up(make_up(n), WORDS)
    assert sorted({bar.get_width() for bar in drawn(figure)}) == [-0.25, 0.75]
    assert len(drawn(figure)) == 2 * lines
    assert ("… 15 more between these …" in said(figure)) == (n == 33)


def test_unexplained_numbers_stand_out() -> None:
    """They come last, in a colour of their own, however few."""
    table = pd.DataFrame({"doc_id": ["d0"] * 3, "kind": ["unexplained", "time", "measure"], "n": [1, 2, 4]})
    with style():
        figure = corpus.ledger(table, CHINESE)
    assert [to_hex(bar.get_edgecolor()).upper() for bar in drawn(figure)] == [OTHERS, OTHERS, ACCENT]
    assert said(figure)[:6] == ["数量表述", "4（57%）", "时间", "2（29%）", "未解释", "1（14%）"]


def beside(code: str, n: int, unit: str = "平方米", sign: float | None = None) -> pd.DataFrame:
    """A line of n values, 1 to n."""
    line = dict.fromkeys(LINE, "") | {"indicator_code": code, "aspect": "level", "status": "target"}
    more = {"base_unit": unit, "bound": "exact", "sign": sign, "marks": "", "months": None}
    rows = [line | more | {"doc_id": f"d{i}", "base_low": i + 1.0, "base_high": i + 1.0} for i in range(n)]
    return pd.DataFrame(rows)


@BOTH
def test_lines_have_a_scale_of_their_own_and_those_of_most_reports_come_first(width: float) -> None:
    """The longest bar of each line is as long; of many lines and values the foremost are drawn."""
    table = pd.concat([*(beside(f"rare{i}", 2) for i in range(9)), beside("communities", 33)], ignore_index=True)
    with style(width):
        figure = metrics.side_by_side(table, WORDS)
    words = said(figure)
    assert words[0] == "Communities · target"
    assert "… 29 more" in words
    assert len(drawn(figure)) == metrics.VALUES + 2 * (metrics.LINES - 1)
    assert drawn(figure)[0].get_width() == pytest.approx(drawn(figure)[metrics.VALUES].get_width())


def test_a_line_of_rises_and_falls_is_left_to_the_table() -> None:
    """Bars of their sizes would set a fall beside a rise."""
    mixed = pd.concat([beside("x", 2, "%", 1.0), beside("x", 2, "%", -1.0)], ignore_index=True)
    with style():
        assert drawn(metrics.side_by_side(pd.concat([mixed, beside("communities", 2)]), WORDS))[0].get_y() < 5
        assert said(metrics.side_by_side(mixed, WORDS)) == ["None stated."]


def test_rates_reach_to_a_hundred_and_targets_are_open() -> None:
    """A promised rate is not drawn like a reached one; without an indicator the words of the source are quoted."""
    table = pd.DataFrame({
        "doc_id": "d0", "aspect": ["share", "share", "change"], "indicator": ["满意率", None, "警情"],
        "indicator_code": None, "status": ["achieved", "target", "achieved"], "pct": [98.0, 49.0, -4.0],
        "value": ["98", "≥49", "≤−4"],
    })  # fmt: skip
    with style():
        figure = metrics.percentages(table, WORDS)
    reached, promised = drawn(figure)
    assert reached.get_width() == pytest.approx(2 * promised.get_width())
    assert to_hex(promised.get_facecolor()).upper() == PAPER
    assert {"98%", "≥49%"} <= set(said(figure))
    assert any(text.startswith("“满意率” · ") for text in said(figure))


def money(n: int) -> pd.DataFrame:
    """n amounts of two flows, 1 to n yuan, and one in another currency."""
    frame = pd.DataFrame({
        "flow": ["expenditure"] * (n // 2) + ["investment"] * (n - n // 2), "doc_id": "d1", "status": "achieved",
        "purpose": "很长很长很长很长很长很长很长很长很长的用途说明", "low": range(1, n + 1), "high": range(1, n + 1),
        "currency": "CNY", "bound": "exact",
    })  # fmt: skip
    return pd.concat([frame, frame[:1].assign(currency="USD", purpose=None)], ignore_index=True)


@BOTH
@pytest.mark.parametrize("n", [2, 100])
def test_each_flow_has_its_own_scale_and_no_currency_is_mixed_in(n: int, width: float) -> None:
    """The largest amount of each flow is as long as that of the other; dollars are left to the table."""
    with style(width):
        figure = spending.flows(money(n), WORDS)
    words = said(figure)
    assert {"public expenditure", "investment"} <= set(words)
    assert not any("dollar" in word for word in words)
    longest = max(bar.get_width() for bar in drawn(figure))
    assert [bar.get_width() for bar in drawn(figure)].count(longest) == 2
    assert (words.count("… 47 more") == 2) == (n == 100)


def test_recipients_of_different_kinds_are_not_held_against_each_other() -> None:
    """A group for payments, one for firms, each with its own longest bar; amounts of nothing do not crash."""
    table = pd.DataFrame({
        "doc_id": "d0", "status": "achieved", "purpose": None, "beneficiary_unit": ["家", "人次", "人次"],
        "yuan_per_beneficiary": [40000.0, 500.0, 0.0],
    })  # fmt: skip
    with style():
        figure = spending.per_beneficiary(table, CHINESE)
    first, second, third = drawn(figure)
    assert first.get_width() == third.get_width()
    assert second.get_width() == 0
    assert "每家合多少元" in said(figure)


@pytest.mark.parametrize("draw", [corpus.make_up, corpus.ledger, metrics.side_by_side, metrics.percentages])
def test_without_anything_the_figure_says_so(draw: object) -> None:
    """An empty frame is no error."""
    frames = {corpus.make_up: make_up(0), corpus.ledger: pd.DataFrame({"kind": [], "n": []})}
    empty = frames.get(draw, beside("x", 0).reindex(columns=[*LINE, "sign", "doc_id"]))  # type: ignore[call-overload]  # a function
    with style():
        assert said(draw(empty, WORDS)) == ["None stated."]  # type: ignore[operator]  # a function
