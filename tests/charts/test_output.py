from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING

import pandas as pd
import pytest

from analysis.charts import output
from analysis.charts.output import render, say, show, show_folded, show_table, table, text
from analysis.charts.style import sheet, style
from analysis.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path

    from matplotlib.figure import Figure


def drawing(words: str = "计划 plan, $5 & <b>") -> Figure:
    """A small figure with a clip path, markers, a legend and text that must be escaped."""
    with style():
        figure = sheet("几何?", 2)
        axes = figure.subplots()
        axes.plot([1, 2, 3], [2, -1, 4], marker="o", label=words)
        axes.axhspan(0, 1, alpha=0.2)
        axes.legend()
    return figure


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The HTML of what is displayed."""
    found: list[str] = []
    monkeypatch.setattr(output, "display", lambda html: found.append(html.data))
    return found


def test_two_renders_are_byte_identical() -> None:
    """The same figure gives the same SVG and PNG, without date or version."""
    first, second = render(drawing(), "a", "alt"), render(drawing(), "a", "alt")
    assert first == second
    for trace in (b"Matplotlib", b"matplotlib version", b"Software"):
        assert trace not in first[1]
    assert "<metadata" not in first[0]
    assert re.search(r"20\d\d-\d\d-\d\d", first[0]) is None


def test_figures_of_one_page_share_no_id() -> None:
    """Ids carry the figure's name; every reference leads to an id of the same figure; no style sheet for the page."""
    one, other = (render(drawing(), name, "alt")[0] for name in ("a", "b"))
    ids = [set(re.findall(r'\bid="([^"]*)"', svg)) for svg in (one, other)]
    assert ids[0]
    assert not ids[0] & ids[1]
    references = set(re.findall(r"url\(#([^)]*)\)", one)) | set(re.findall(r'href="#([^"]*)"', one))
    assert references
    assert references <= ids[0]
    assert "<style" not in one


def test_the_picture_is_text_with_a_name() -> None:
    """Well-formed XML with role and accessible name; text stays text, set in the family that the site supplies."""
    svg, _ = render(drawing(), "a", 'what "is" <seen>')
    root = ET.fromstring(svg)
    assert root.attrib["role"] == "img"
    assert root.attrib["aria-label"] == 'what "is" <seen>'
    assert "width:100%" in root.attrib["style"]
    assert "'Noto Sans CJK SC'" in root.attrib["style"]
    assert root.attrib["viewBox"].startswith("0 0 460.8 ")
    words = [element.text for element in root.iter("{http://www.w3.org/2000/svg}text")]
    assert "几何?" in words
    assert "计划 plan, $5 & <b>" in words


def test_show_writes_both_files_and_displays_the_picture(tmp_path: Path, shown: list[str]) -> None:
    """SVG and PNG appear in a folder that need not exist; the page gets the SVG inline."""
    show(drawing(), "name", "alt", tmp_path / "new" / "figures")
    svg = (tmp_path / "new/figures/name.svg").read_text(encoding="utf-8")
    assert ET.fromstring(svg).attrib["aria-label"] == "alt"
    assert (tmp_path / "new/figures/name.png").read_bytes().startswith(b"\x89PNG")
    assert shown[0].startswith('<figure class="chart"><svg')


def test_a_character_without_a_glyph_is_told_in_one_line(tmp_path: Path) -> None:
    """The error names the figure and the character and says what to do; no file is written."""
    with pytest.raises(InputError, match=r"figure name: found .*20000.*make_fonts") as error:
        show(drawing("\U00020000"), "name", "alt", tmp_path)
    assert "\n" not in str(error.value)
    assert list(tmp_path.iterdir()) == []


def test_a_finding_is_escaped(shown: list[str]) -> None:
    """What sources say cannot become markup."""
    say("a < b", "n = 1 & more")
    assert "a &lt; b" in shown[0]
    assert "n = 1 &amp; more" in shown[0]


def test_a_table_escapes_and_links_its_quotes(shown: list[str]) -> None:
    """A row with doc_id and metric_id links from its quote to that anchor; ids are not shown, codes are in words."""
    frame = pd.DataFrame({
        "doc_id": ["a-1"], "sentence_id": ["s1"], "metric_id": ["m<1>"], "status": ["target"],
        "indicator": ["<script>"], "value_low": [1234.5], "quote": ["90%以上"],
    })  # fmt: skip
    show_table(frame, "A & B")
    html = shown[0]
    assert '<a href="evidence-a-1.html#m&lt;1&gt;">90%以上</a>' in html
    assert "<script>" not in html
    assert "&lt;script&gt;" in html
    assert "<caption>A &amp; B</caption>" in html
    assert "<td>目标 target</td>" in html
    assert '<td class="number">1,234.5</td>' in html
    assert "doc id" not in html
    assert html.count('scope="col"') == 4


def test_rows_without_a_quote_link_from_a_column_of_their_own() -> None:
    """A commitment, which has no mark of its own, leads to its sentence."""
    frame = pd.DataFrame({"doc_id": ["a"], "sentence_id": ["s1"], "commitment_id": ["c1"], "verb": ["完成"]})
    assert '<a href="evidence-a.html#s1">原文</a>' in table(frame, "x")


def test_rows_about_a_whole_report_lead_to_its_source() -> None:
    """Without a place in it, the link is to the page."""
    assert '<a href="evidence-a.html">原文</a>' in table(pd.DataFrame({"doc_id": ["a"], "n_chars": [9]}), "x")


def test_evidence_can_be_left_out() -> None:
    """Then ids are ordinary columns."""
    html = table(pd.DataFrame({"doc_id": ["a"], "sentence_id": ["s1"]}), "x", evidence=False)
    assert "href" not in html
    assert "<td>s1</td>" in html


def test_the_name_of_a_report_stands_for_its_id() -> None:
    """Beside a column ``report``, doc_id is not shown."""
    html = table(pd.DataFrame({"report": ["甲 2022"], "doc_id": ["a"], "n": [1]}), "x", evidence=False)
    assert "<td>甲 2022</td>" in html
    assert "<td>a</td>" not in html


def test_an_empty_table_says_so() -> None:
    """Headings stay and one cell spans them all."""
    html = table(pd.DataFrame({"doc_id": [], "metric_id": [], "quote": [], "value_low": []}), "x")
    assert '<td colspan="2">none stated</td>' in html


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (None, "–"), (float("nan"), "–"), (pd.NA, "–"), (pd.NaT, "–"), (0, "0"), (1234567, "1,234,567"),
        (0.123456, "0.1235"), (98.78, "98.78"), (2.618e9, "2,618,000,000"), (12345.67, "12,345.7"), (True, "yes"),
        (pd.Timestamp("2023-06-30"), "2023-06-30"), ("原文", "原文"),
    ],
)  # fmt: skip
def test_cells_are_told_as_a_reader_wants_them(value: object, words: str) -> None:
    """Thousands separated, four significant digits of a fraction, days as ISO, a dash for what is not stated."""
    assert text(value) == words


def test_folded_table_opens_by_its_caption(shown: list[str]) -> None:
    """The caption stands once, escaped, as the summary; nothing foldable ends at the end of the output."""
    show_folded(pd.DataFrame({"words": ["甲、乙"]}), "Words & lists")
    (html,) = shown
    assert html.count("<summary>Words &amp; lists</summary>") == 1
    assert "<caption>" not in html
    assert 'aria-label="Words &amp; lists"' in html
    assert html.endswith("</details></div>")
