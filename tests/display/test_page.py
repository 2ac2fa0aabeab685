from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING, Any

import pandas as pd
import pytest

from analysis.charts.style import INK, PHONE, narrow, sheet
from analysis.display import page as module
from analysis.display.page import EXCERPT, LISTED, MOST, MOST_FOLDED, Page
from analysis.errors import InputError
from analysis.wording.words import Words

if TYPE_CHECKING:
    from pathlib import Path

    from matplotlib.figure import Figure

DOCUMENTS = pd.DataFrame({"doc_id": ["a"], "district": ["甲"], "plan_start": [pd.Timestamp("2022-01-01")]})
DATA = pd.DataFrame({"doc_id": ["a"], "share": [0.5]})


def drawing(words: str = "计划 plan, $5 & <b>") -> Figure:
    """A small figure with a clip path, markers, a legend and text that must be escaped."""
    figure = sheet(2)
    axes = figure.subplots()
    axes.plot([1, 2, 3], [2, -1, 4], marker="o", label=words)
    axes.text(1, 1, "phone" if narrow() else "wide")
    axes.legend()
    return figure


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, dict[str, Any]]]:
    """(HTML, metadata) of what is displayed."""
    found: list[tuple[str, dict[str, Any]]] = []
    monkeypatch.setattr(module, "display", lambda data, raw, metadata: found.append((data["text/html"], metadata)))
    return found


def page(tmp_path: Path, edition: str = "en") -> Page:
    """A page about one report."""
    return Page.of(Words.of(DOCUMENTS, edition), tmp_path)


def test_a_figure_is_drawn_for_a_wide_page_and_for_a_phone(tmp_path: Path, shown: list[tuple[str, Any]]) -> None:
    """Both stand in the page with one headline; files are those of the wide one and the rows, in the edition."""
    page(tmp_path, "zh").figure("name", drawing, "一句 <话>", "说明", DATA)
    ((html, told),) = shown
    assert html.count("<svg ") == 2
    assert {">wide<", ">phone<"} <= set(re.findall(">wide<|>phone<", html))
    assert html.count("<h3>一句 &lt;话&gt;</h3>") == 1
    assert (told["part"], told["id"], told["rows"]) == ("figure", "name", 1)
    folder = tmp_path / "zh"
    assert ET.parse(folder / "name.svg").getroot().attrib["role"] == "img"
    assert (folder / "name.png").read_bytes().startswith(b"\x89PNG")
    assert "占比" in (folder / "name.csv").read_text(encoding="utf-8-sig").splitlines()[0]


def test_ids_of_the_two_shapes_differ_and_references_hold(tmp_path: Path, shown: list[tuple[str, Any]]) -> None:
    """No id stands twice in a page; every reference leads to an id; no style sheet rules the page."""
    page(tmp_path).figure("name", drawing, "Headline", "Subtitle", DATA)
    html = shown[0][0]
    ids = re.findall(r'\bid="([^"]*)"', html)
    assert len(ids) == len(set(ids))
    references = set(re.findall(r"url\(#([^)]*)\)", html)) | set(re.findall(r'href="#([^"]*)"', html))
    assert references
    assert references <= set(ids)
    assert "<style" not in html


def test_in_the_page_ink_follows_the_page(tmp_path: Path, shown: list[tuple[str, Any]]) -> None:
    """So that a page in the dark shows it; the file keeps the colour that was drawn."""
    page(tmp_path).figure("name", drawing, "Headline", "Subtitle", DATA)
    assert "var(--ink, " in shown[0][0]
    file = (tmp_path / "en/name.svg").read_text(encoding="utf-8")
    assert "var(" not in file
    assert INK.lower() in file.lower()


def test_two_renders_are_byte_identical(tmp_path: Path, shown: list[tuple[str, Any]]) -> None:
    """The same figure gives the same page and files, without date or version."""
    for folder in ("a", "b"):
        page(tmp_path / folder).figure("name", drawing, "Headline", "Subtitle", DATA)
    assert shown[0] == shown[1]
    for kind in ("svg", "png", "csv"):
        files = [(tmp_path / folder / f"en/name.{kind}").read_bytes() for folder in ("a", "b")]
        assert files[0] == files[1]
        assert b"Matplotlib v" not in files[0]


def test_a_character_without_a_glyph_is_told_in_one_line(tmp_path: Path) -> None:
    """The error names the figure and the character and says what to do."""
    with pytest.raises(InputError, match=r"figure name: found .*20000.*make_fonts") as error:
        page(tmp_path).figure("name", lambda: drawing("\U00020000"), "Headline", "Subtitle", DATA)
    assert "\n" not in str(error.value)


def test_the_answer_is_the_title(tmp_path: Path, shown: list[tuple[str, Any]]) -> None:
    """With its topic, what it rests on and how sure it is, in the words of the edition; nothing becomes markup."""
    page(tmp_path, "zh").title("承诺", "甲 < 乙", "共3条。", "clear")
    html, told = shown[0]
    assert "<h1>甲 &lt; 乙</h1>" in html
    assert '<span class="badge clear">差异明确</span>' in html
    assert (told["title"], told["badge"]) == ("甲 < 乙", "clear")


def test_a_part_says_which_messages_it_shows(tmp_path: Path, shown: list[tuple[str, Any]]) -> None:
    """Each once, with the part that was displayed next after they were said."""
    told = page(tmp_path)
    told.words.catalogue.said.clear()
    told.section("x", told.words.say("yes"))
    told.section("y", "none")
    assert [metadata["said"] for _, metadata in shown] == [["yes"], []]


def test_rows_read_as_sentences(tmp_path: Path, shown: list[tuple[str, Any]]) -> None:
    """What is quoted leads to its place; a note stands behind it, where there is one."""
    row = {"head": "28 Feb", "text": "完成<拆除>", "href": "evidence-a.html#s1", "note": ""}
    page(tmp_path).rows([row, row | {"note": "binding"}])
    assert shown[0][0].count('<a href="evidence-a.html#s1" lang="zh-CN">完成&lt;拆除&gt;</a>') == 2
    assert shown[0][0].count('class="note"') == 1


def test_folded_table_opens_by_its_caption(tmp_path: Path, shown: list[tuple[str, Any]]) -> None:
    """The caption stands once, escaped, as the summary."""
    page(tmp_path).folded(pd.DataFrame({"words": ["甲、乙"]}), "Words & lists")
    html = shown[0][0]
    assert html.count("<summary>Words &amp; lists</summary>") == 1
    assert "<caption>" not in html


def test_a_long_table_says_what_it_leaves_out(tmp_path: Path, shown: list[tuple[str, Any]]) -> None:
    """The first rows, and how many there are."""
    page(tmp_path).table(pd.DataFrame({"n": range(MOST + 5)}), "Numbers", evidence=False)
    page(tmp_path).folded(pd.DataFrame({"n": range(MOST_FOLDED)}), "Numbers")
    long, whole = (html for html, _ in shown)
    assert long.count("<tr>") == EXCERPT + 1
    assert whole.count("<tr>") == MOST_FOLDED + 1
    assert f"Numbers (the first {EXCERPT} of {MOST + 5} rows" in long
    assert "<summary>Numbers</summary>" in whole


def test_a_long_list_says_what_it_leaves_out(tmp_path: Path, shown: list[tuple[str, Any]]) -> None:
    """Rows that read as sentences, as many as a reader may want; below them how many there are."""
    row = {"head": "2 Mar 2023", "text": "完成", "href": "evidence-a.html#s1"}
    page(tmp_path).rows([row] * (LISTED + 1))
    page(tmp_path).rows([row] * LISTED)
    long, whole = (html for html, _ in shown)
    assert long.count("<li>") == whole.count("<li>") == LISTED
    assert f"The first {LISTED} of {LISTED + 1}; all are in the tables to download." in long
    assert "first" not in whole


def test_a_headline_has_no_full_stop_and_a_point_has_one(tmp_path: Path, shown: list[tuple[str, Any]]) -> None:
    """Whichever way they are written."""
    page(tmp_path).points(["A point", "Another."])
    assert "<li>A point.</li><li>Another.</li>" in shown[0][0]


def test_a_phone_is_narrower(tmp_path: Path) -> None:
    """Its type is as large as the text around it: 9.5 points at the width of 390 pixels less the margins."""
    assert PHONE * 72 * 1.25 < 390
    assert 9.5 * 361 / (PHONE * 72) > 12
