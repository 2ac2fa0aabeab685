from __future__ import annotations

import re

import pandas as pd
import pytest

from analysis.display.tables import table, text
from analysis.wording.words import Words

DOCUMENTS = pd.DataFrame({"doc_id": ["a-1"], "district": ["甲"], "plan_start": [pd.Timestamp("2022-01-01")]})
ENGLISH, CHINESE = Words.of(DOCUMENTS, "en"), Words.of(DOCUMENTS, "zh")


def test_a_table_escapes_and_links_its_quotes() -> None:
    """A row with doc_id and metric_id links from its quote to that anchor; ids are not shown, codes are in words."""
    frame = pd.DataFrame({
        "doc_id": ["a-1"], "sentence_id": ["s1"], "metric_id": ["m<1>"], "status": ["target"],
        "indicator": ["<script>"], "value_low": [1234.5], "quote": ["90%以上"],
    })  # fmt: skip
    html = table(ENGLISH, frame, "A & B")
    assert '<a href="evidence-a-1.html#m&lt;1&gt;" lang="zh-CN">90%以上</a>' in html
    assert "<script>" not in html
    assert "&lt;script&gt;" in html
    assert "<caption>A &amp; B</caption>" in html
    assert ">target</td>" in html
    assert ">1,234</td>" in html or ">1,235</td>" in html
    assert "s1" not in html
    assert html.count('scope="col"') == 4
    assert ">source<" not in html
    assert ">目标</td>" in table(CHINESE, frame, "x")


def test_the_quote_comes_first() -> None:
    """What a reader came for stands before what explains it; whose it is stands before both."""
    frame = pd.DataFrame({"status": ["target"], "quote": ["3个"], "report": ["甲 2022"]})
    heads = re.findall(r"<th[^>]*>([^<]*)</th>", table(CHINESE, frame, "x", evidence=False))
    assert heads == [CHINESE.column(name) for name in ("report", "quote", "status")]


def test_rows_without_a_quote_link_from_a_column_of_their_own() -> None:
    """A commitment, which has no mark of its own, leads to its sentence; a whole report to its page."""
    frame = pd.DataFrame({"doc_id": ["a"], "sentence_id": ["s1"], "commitment_id": ["c1"], "verb": ["完成"]})
    assert '<a href="evidence-a.html#s1">source</a>' in table(ENGLISH, frame, "x")
    whole = pd.DataFrame({"doc_id": ["a"], "n_chars": [9]})
    assert '<a href="evidence-a.html">原文</a>' in table(CHINESE, whole, "x")


def test_the_words_of_a_source_lead_to_their_place() -> None:
    """A formula, or the name of an indicator, where there is no quote."""
    frame = pd.DataFrame({"doc_id": ["a"], "mention_id": ["m1"], "n": [2], "formula": ["三会"]})
    html = table(ENGLISH, frame, "x")
    assert '<a href="evidence-a.html#m1" lang="zh-CN">三会</a>' in html
    assert re.findall(r"<th[^>]*>([^<]*)</th>", html) == [ENGLISH.column("formula"), ENGLISH.column("n")]


def test_cells_are_set_by_what_they_hold() -> None:
    """Days in one line, sentences in a wide column; what is not stated is a dash that a card leaves out."""
    frame = pd.DataFrame({"due": [pd.Timestamp("2023-06-30"), pd.NaT], "period": ["2023", ""], "why": ["x" * 60, "y"]})
    html = table(ENGLISH, frame, "x", evidence=False, cards=False)
    assert '<td class="day">2023-06-30</td><td class="day">2023</td><td class="long">' in html
    assert html.count('<td class="day none">–</td>') == 2


def test_numbers_carry_what_they_are_sorted_by() -> None:
    """The number itself, and beside it the unit where rows differ in unit, so that no sort goes across units."""
    frame = pd.DataFrame({"share": [0.1249], "value_low": [3.0], "unit": ["个"]})
    html = table(ENGLISH, frame, "x", evidence=False)
    assert 'data-sort="0.1249"' in html
    assert 'data-unit="个" data-sort="3"' in html
    assert ">12%</td>" in html


def test_a_cell_knows_its_head_and_a_column_what_it_chooses_by() -> None:
    """For narrow screens, and for the filters."""
    html = table(ENGLISH, pd.DataFrame({"theme": ["economy"], "n": [1]}), "x", evidence=False)
    assert 'data-facet="theme"' in html
    assert f'data-head="{ENGLISH.column("theme")}"' in html


def test_an_empty_table_says_so() -> None:
    """Headings stay and one cell spans them all."""
    html = table(ENGLISH, pd.DataFrame({"doc_id": [], "metric_id": [], "quote": [], "value_low": []}), "x")
    assert '<td colspan="2">None stated.</td>' in html


@pytest.mark.parametrize(
    ("value", "column", "words"),
    [
        (None, "", "–"), (float("nan"), "", "–"), (pd.NA, "", "–"), (pd.NaT, "", "–"), (0, "", "0"),
        (1234567, "", "1,234,567"), (0.123456, "", "0.12"), (98.78, "", "98.8"), (0.123456, "share", "12%"),
        (0.0123, "share", "1.2%"), (0, "share", "0%"), (2.618e9, "", "2,618,000,000"), (True, "", "yes"),
        (pd.Timestamp("2023-06-30"), "", "2023-06-30"), ("原文", "", "原文"),
    ],
)  # fmt: skip
def test_cells_are_told_as_a_reader_wants_them(value: object, column: str, words: str) -> None:
    """Shares in per cent, thousands separated, few digits, days as ISO, a dash for what is not stated."""
    assert text(ENGLISH, value, column) == words
