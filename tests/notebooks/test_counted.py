"""The notebooks of what is counted (reports, figures, money), run cell by cell on small tables in both editions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

import analysis
from analysis.wording.editions import EDITIONS
from tests.notebooks.pages import HAN, parts

if TYPE_CHECKING:
    from pathlib import Path

NAMES = ("corpus", "metrics", "spending")
LATIN = re.compile(r"[A-Za-z]{2,}")


def given(tables: Path, figures: Path, edition: str) -> dict[str, str]:
    """The parameters of a run."""
    return {"tables": str(tables), "figures": str(figures), "edition": edition}


@pytest.mark.parametrize("corpus", ["invented", "silent"])
@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("name", NAMES)
def test_a_page_tells_its_answer_first_and_leads_to_its_evidence(
    root: Path, name: str, edition: str, corpus: str, request: pytest.FixtureRequest, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """Title, points, sections; links lead to ids that exist; nothing missing is written out, whatever the reports."""
    tables = request.getfixturevalue(corpus)
    shown = parts(root, name, given(tables, tmp_path, edition), monkeypatch)
    assert [told.get("part") for _, told in shown][:3] == ["title", "points", "section"]
    html = "".join(html for html, _ in shown)
    assert not re.search(r"\b(nan|NaN|None|NaT|inf)\b", re.sub("<[^>]*>|None stated", " ", html))
    figures = [told["id"] for _, told in shown if told.get("part") == "figure"]
    assert figures
    assert {path.stem for path in (tmp_path / edition).glob("*.csv")} == set(figures)
    read = analysis.load(tables)
    known = {*read.sentences["sentence_id"], *read.mentions["mention_id"]}
    for doc, anchor in re.findall(r'href="evidence-([^"#]*)\.html#?([^"]*)"', html):
        assert doc in set(read.documents["doc_id"])
        assert anchor in known or not anchor


@pytest.mark.parametrize("name", NAMES)
def test_titles_and_headlines_are_of_one_language(
    root: Path, name: str, invented: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No Latin word in the Chinese edition; in the English one Chinese within quotation marks alone."""
    for edition in EDITIONS:
        shown = parts(root, name, given(invented, tmp_path, edition), monkeypatch)
        told = [str(about[key]) for _, about in shown for key in ("title", "lead", "topic") if key in about]
        texts = [re.sub("<[^>]*>", " ", html) for html, about in shown if about.get("part") in ("points", "section")]
        for text in [*told, *texts]:
            assert not (LATIN.search(text) if edition == "zh" else HAN.search(re.sub("“[^”]*”", "", text))), text


def test_what_is_known_of_the_invented_reports_is_said(
    root: Path, invented: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """3,000,000 yuan over 1,500 payments is 2,000; two plans' lifts stand side by side; one report looks back."""
    told = {name: parts(root, name, given(invented, tmp_path, "en"), monkeypatch) for name in NAMES}
    shown = {name: "".join(html for html, _ in parts) for name, parts in told.items()}
    assert told["corpus"][0][1]["title"] == "2 of 3 reports only plan; one looks back too"
    assert "The books are closed" in shown["corpus"]
    assert "2,000 yuan (" in shown["spending"]
    assert "one report states no amount" in shown["spending"]
    assert re.search(r"Of \d+ stated figures, \d+ can be laid side by side", told["metrics"][0][1]["title"])
    assert 'data-unit="CNY" data-sort="200000000"' in shown["spending"]
