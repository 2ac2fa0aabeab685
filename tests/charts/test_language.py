from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd
from matplotlib.text import Text

from analysis.charts import language
from analysis.charts.style import style

if TYPE_CHECKING:
    from matplotlib.figure import Figure


DOCUMENTS = pd.DataFrame({
    "doc_id": list("abc"), "district": list("甲乙丙"), "plan_start": pd.to_datetime(["2022-01-01"] * 3),
})  # fmt: skip


def panels(figure: Figure) -> list[Any]:
    """The axes of a figure, untyped: the stubs know little of what is drawn in them."""
    return list(figure.axes)


def said(figure: Figure) -> list[str]:
    """Every text of a figure, laid out once so that a layout that fails is seen."""
    with style():
        figure.draw_without_rendering()
    return [text.get_text() for text in figure.findobj(Text)]


def words(*rows: tuple[str, str, int, float]) -> pd.DataFrame:
    """Words from (doc_id, term, count, z)."""
    return pd.DataFrame(rows, columns=["doc_id", "term", "count", "z"])


TABLE = words(("a", "渔港", 9, 5.0), ("a", "渔船", 4, 2.0), ("c", "弄堂", 3, 3.0))


def test_each_report_has_a_panel_with_its_words() -> None:
    """Bars are z, pale below the bar; a report without words says so; the panel left over is hidden."""
    with style():
        figure = language.words(TABLE, DOCUMENTS, 4.0)
        words = said(figure)
    first, second, third, fourth = panels(figure)
    assert [bar.get_width() for bar in first.patches] == [5.0, 2.0]
    assert first.patches[0].get_alpha() > (first.patches[1].get_alpha() or 0)
    assert [axes.get_title(loc="left") for axes in (first, second, third)] == ["甲 2022", "乙 2022", "丙 2022"]
    assert [text.get_text() for text in second.texts] == ["none stands out"]
    assert not fourth.get_visible()
    assert words.index("渔港") < words.index("弄堂")


def test_no_words_at_all_are_said() -> None:
    """An empty table gives a figure that says that none stands out."""
    with style():
        assert "none stands out" in said(language.words(TABLE.iloc[:0], DOCUMENTS, 2.0))
