from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd
import pytest
from matplotlib.colors import to_hex
from matplotlib.text import Text

from analysis.charts import topics as charts
from analysis.charts.style import style
from analysis.language.topic_scores import MEASURES
from analysis.tables.catalogue import TOPIC_QUALITY, TOPICS
from analysis.tables.frame import frame

if TYPE_CHECKING:
    from matplotlib.figure import Figure


REPORTS = {"a": "甲 2022", "b": "乙 2022"}


def panels(figure: Figure) -> list[Any]:
    """The axes of a figure, untyped: the stubs know little of what is drawn in them."""
    return list(figure.axes)


def said(figure: Figure) -> list[str]:
    """Every text of a figure, laid out once so that a layout that fails is seen."""
    with style():
        figure.draw_without_rendering()
    return [text.get_text() for text in figure.findobj(Text)]


NAMES = {at: f"{at} Care of old estates and of those who live in them" for at in range(1, 5)}


def topics(*stability: float | None) -> pd.DataFrame:
    """Topics of two terms each, with these stabilities."""
    rows = [
        (at, f"词{at}", rank, f"词{at}{rank}", 1 / rank, s, None, None)
        for at, s in enumerate(stability, 1)
        for rank in (1, 2)
    ]
    return frame(TOPICS, rows)


def test_unstable_topics_are_grey() -> None:
    """A panel each with its terms, heaviest on top; below a third the bars are grey, what is not known is not."""
    with style():
        figure = charts.terms(topics(0.5, 0.2, None, 0.9), NAMES)
        words = said(figure)
    colours = [to_hex(axes.patches[0].get_facecolor()) for axes in panels(figure) if axes.get_visible()]
    assert colours[1] != colours[0] == colours[2] == colours[3]
    assert [bar.get_width() for bar in panels(figure)[0].patches] == [1, 0.5]
    assert len(colours) == 4
    assert "词11" in words
    assert "1 Care of old estates\nand of those who live\nin them\nstability 0.50" in words
    assert any(word.endswith("stability not measured") for word in words)


def test_shares_are_printed_in_per_cent() -> None:
    """A line per topic, a column per report in the order of the names; what rounds to nothing is a dot."""
    table = pd.DataFrame({"doc_id": ["b", "b", "a", "a"], "topic_id": [1, 2, 1, 2], "share": [0.75, 0.25, 1.0, 0.001]})
    with style():
        figure = charts.shares(table, NAMES, REPORTS)
    assert [text.get_text() for text in panels(figure)[0].texts] == ["100%", "75%", "·", "25%"]


def test_themes_that_no_topic_has_are_left_out() -> None:
    """Only columns with a sentence are drawn, their Chinese labels written downwards."""
    counts = pd.DataFrame({"economy": [3, 0], "safety": [1, 2], "rural": [0, 0]}, index=[1, 2])
    with style():
        figure = charts.themes(counts, NAMES)
    assert [label.get_text() for label in panels(figure)[0].get_xticklabels()] == [
        "经\n济\n发\n展",
        "平\n安\n与\n应\n急",
    ]
    assert [text.get_text() for text in panels(figure)[0].texts] == ["3", "1", "", "2"]


def quality(*rows: tuple[str, int, float, bool]) -> pd.DataFrame:
    """Rows of (model, k, every score, chosen); each placebo is half of its score."""
    return frame(TOPIC_QUALITY, [(model, k, *[score, score / 2] * len(MEASURES), own) for model, k, score, own in rows])


def test_the_chosen_model_is_ringed_in_every_panel() -> None:
    """A line per model over k and one of its placebo below it; the ring is at the chosen k; two panels have a bar."""
    table = quality(("nmf_consensus", 6, 0.6, False), ("nmf_consensus", 8, 0.7, True), ("lda_sentence", 8, 0.2, False))
    with style():
        figure = charts.quality(table, "measured")
    assert len(panels(figure)) == 4
    for axes in panels(figure):
        nmf, placebo, lda, _, ring, *bar = axes.lines
        assert list(nmf.get_xdata()) == list(placebo.get_xdata()) == [6, 8]
        assert list(placebo.get_ydata()) == [0.3, 0.35]
        assert list(lda.get_xdata()) == list(ring.get_xdata()) == [8]
        assert [set(line.get_ydata()) for line in bar] in ([], [{0.9}], [{0.6}])
    assert sum(len(axes.lines) for axes in panels(figure)) == 22


def test_scores_of_another_corpus_are_not_drawn() -> None:
    """The figure says why it is empty."""
    with style():
        assert "models were not measured on these reports" in said(
            charts.quality(quality(("a", 6, 0.6, True)), "other")
        )


@pytest.mark.parametrize("kind", ["terms", "shares", "themes", "quality"])
def test_a_corpus_too_small_is_said(kind: str) -> None:
    """Each figure of nothing says why it is empty."""
    none = topics()
    with style():
        figure = {
            "terms": lambda: charts.terms(none, {}),
            "shares": lambda: charts.shares(pd.DataFrame(columns=["doc_id", "topic_id", "share"]), {}, REPORTS),
            "themes": lambda: charts.themes(pd.DataFrame(), {}),
            "quality": lambda: charts.quality(quality(), "never"),
        }[kind]()
        assert "the corpus is too small for topics" in said(figure)
