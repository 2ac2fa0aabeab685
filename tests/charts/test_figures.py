"""Figures of the first four questions: what is drawn is what the frames say, for few and for many reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd
import pytest
from matplotlib.colors import to_hex
from matplotlib.patches import Rectangle

from analysis.charts import corpus, metrics, spending
from analysis.charts.output import render
from analysis.charts.style import PAPER, STANCE_COLOURS, style
from analysis.findings.alike import LINE
from analysis.tables.vocabularies import STANCES

if TYPE_CHECKING:
    from matplotlib.figure import Figure

DOCUMENTS = pd.DataFrame({"doc_id": [f"d{i}" for i in range(12)]})
NAMES = {f"d{i}": f"第{i}街道 2022" for i in range(12)}


def words(figure: Figure) -> str:
    """All text of a figure, drawn once so that a layout that fails is seen."""
    with style():
        svg, _ = render(figure, "x", "x")
    return svg


def make_up(shares: dict[str, dict[str, float]]) -> pd.DataFrame:
    """doc_id -> stance -> share, as the figure wants it."""
    rows = [(doc, stance, 1000, own.get(stance, 0.0)) for doc, own in shares.items() for stance in STANCES]
    return pd.DataFrame(rows, columns=["doc_id", "stance", "n_chars", "share"])


def test_bars_are_as_long_as_their_shares() -> None:
    """Parts lie end to end from 0 to 1 in the colours of their stance, and say their share where there is room."""
    table = make_up({"d0": {"review": 0.25, "plan": 0.7, "other": 0.05}})
    with style():
        figure = corpus.make_up(table, {"d0": "甲"})
    bars = [patch for patch in figure.axes[0].patches if isinstance(patch, Rectangle) and patch.get_width() > 0]
    ends = [end for bar in bars for end in (bar.get_x(), bar.get_width())]
    assert ends == pytest.approx([0, 0.25, 0.25, 0.7, 0.95, 0.05])
    assert to_hex(bars[0].get_facecolor()) == STANCE_COLOURS["review"].lower()
    svg = words(figure)
    assert ">25%<" in svg
    assert ">5%<" not in svg


def test_unexplained_numbers_cannot_be_overlooked() -> None:
    """Their count is said beside each bar, in red where it is not zero."""
    table = pd.DataFrame({"doc_id": ["d0", "d1"], "kind": "unexplained", "n": [0, 3]})
    with style():
        figure = corpus.ledger(table, {"d0": "甲", "d1": "乙"})
    colours = {text.get_text(): text.get_color() for text in figure.axes[0].texts if "unexplained" in text.get_text()}
    assert colours["3 unexplained"] == corpus.KIND_COLOURS["unexplained"]
    assert colours["0 unexplained"] != colours["3 unexplained"]


def matrix(n_lines: int) -> pd.DataFrame:
    """A matrix of n lines with a value of the first and the last report."""
    index = pd.MultiIndex.from_tuples(
        [(f"code{i}", "个", "level", "", "target", "", "小区", "市级", "", "year") for i in range(n_lines)], names=LINE
    )
    return pd.DataFrame({doc: ["5\n(2022)" if doc in ("d0", "d11") else ""] * n_lines for doc in NAMES}, index=index)


def test_a_wide_matrix_is_broken_into_blocks_of_reports() -> None:
    """Twelve reports stand in blocks of five, each with all lines; what is not stated is a dash."""
    with style():
        figure = metrics.matrix(matrix(3), NAMES)
    assert len(figure.axes) == 3
    assert [text.get_text() for text in figure.axes[0].texts[:5]] == ["5\n(2022)", "–", "–", "–", "–"]
    assert "目标 target" in words(figure)
    assert "小区 (市级)" in words(figure)  # what narrows the thing is said


def test_percentages_show_targets_hollow() -> None:
    """A promised rate is not drawn like a reached one; falls stand left of zero with a true minus sign."""
    table = pd.DataFrame({
        "doc_id": "d0", "aspect": ["share", "share", "change"], "indicator": ["满意率", None, "警情"],
        "status": ["achieved", "target", "achieved"], "pct": [98.0, 95.0, -4.0], "value": ["98", "≥95", "≤−4"],
    })  # fmt: skip
    with style():
        shares, changes = (metrics.percentages(table, NAMES, aspect) for aspect in ("share", "change"))
    faces = {line.get_label(): line.get_markerfacecolor() for line in shares.axes[0].lines}
    assert faces["目标 target"] == PAPER
    assert faces["已完成 achieved"] != PAPER
    assert "≤−4%" in words(changes)
    assert "≥95%" in words(shares)


def money(n: int) -> pd.DataFrame:
    """n amounts of two flows and one in another currency."""
    frame = pd.DataFrame({
        "flow": ["expenditure"] * (n // 2) + ["investment"] * (n - n // 2), "doc_id": "d1", "status": "achieved",
        "purpose": "很长很长很长很长很长的用途说明", "amount": "1万元", "low": 1e4, "high": 2e4, "currency": "CNY",
    })  # fmt: skip
    return pd.concat([frame, frame[:1].assign(currency="USD", amount="1万 USD", purpose=None)], ignore_index=True)


def test_each_flow_is_named_and_no_currency_mixed_in() -> None:
    """Amounts stand under their flow on a logarithmic axis; other currencies are left to the table."""
    with style():
        figure = spending.flows(money(4), DOCUMENTS, NAMES)
    assert figure.axes[0].get_xscale() == "log"
    svg = words(figure)
    assert "支出 expenditure" in svg
    assert "投资 investment" in svg
    assert "USD" not in svg


def test_very_many_amounts_are_cut_with_a_word_about_the_rest() -> None:
    """The first sixty are drawn, the others are said to be in the table."""
    with style():
        figure = spending.flows(money(100), DOCUMENTS, NAMES)
    assert "40 more in the table" in words(figure)


def test_an_amount_of_nothing_has_no_place_on_a_logarithmic_axis() -> None:
    """Zero is not drawn and does not crash."""
    with style():
        figure = spending.flows(money(2).assign(low=0.0, high=0.0), DOCUMENTS, NAMES)
    assert "no amounts stated" in words(figure)
