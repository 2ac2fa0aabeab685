from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from analysis.display import jupyter
from analysis.display.page import Page
from analysis.wording.words import Words
from tests.browser import chromium

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

DOCUMENTS = pd.DataFrame({"doc_id": ["a"], "district": ["甲"], "plan_start": [pd.Timestamp("2022-01-01")]})
WORDS = Words.of(DOCUMENTS, "zh")
FRAME = pd.DataFrame({"theme": ["economy", "safety"] * 5, "n": range(10)})


def shown(monkeypatch: pytest.MonkeyPatch, folder: Path, *, jupyter_runs: bool) -> str:
    """The HTML of a table as a notebook displays it."""
    told: list[str] = []
    monkeypatch.setattr("analysis.display.page.is_open", lambda: jupyter_runs)
    monkeypatch.setattr("analysis.display.page.display", lambda data, **_: told.append(data["text/html"]))
    Page(WORDS, folder).table(FRAME, "一张表", evidence=False)
    return told[0]


def test_a_table_is_plain_where_no_person_has_the_notebook_open(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A build, and any other run without a kernel, puts no script into what the site is made of."""
    assert not jupyter.is_open()
    assert "<script" not in shown(monkeypatch, tmp_path, jupyter_runs=False)


def test_a_table_in_jupyter_can_be_sorted_and_filtered(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Without any request, twice on one page, and in the words of the edition; the address stays as it is."""
    html = shown(monkeypatch, tmp_path, jupyter_runs=True)
    with chromium() as browser:
        page = browser.new_page()
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.set_content(f"<div class='jp-OutputArea'><div>{html}</div><div>{html}</div></div>")
        first = page.locator("tbody").first
        page.locator("th button").nth(1).click()
        page.locator("th button").nth(1).click()
        assert first.locator("tr td").nth(1).text_content() == "9"
        page.get_by_label(WORDS.column("theme")).first.select_option(WORDS.theme("safety"))
        assert first.locator("tr:visible").count() == 5
        assert page.locator("tbody").nth(1).locator("tr:visible").count() == 10
        assert page.url == "about:blank"
        assert asked == []
