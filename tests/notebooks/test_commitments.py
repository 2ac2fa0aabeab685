"""The notebook on promises, run on invented reports."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

import analysis
from analysis.wording.editions import EDITIONS
from tests.notebooks.pages import HAN, NOTHING, run, words

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("edition", EDITIONS)
def test_it_tells_who_says_by_when(
    root: Path, invented: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, edition: str
) -> None:
    """Each dated promise is a row that leads to its sentence; nothing that is not there reaches the reader."""
    shown = run(
        root, "commitments", {"tables": str(invented), "figures": str(tmp_path), "edition": edition}, monkeypatch
    )
    title = re.search("<h1>(.*?)</h1>", shown)
    assert title
    assert bool(HAN.search(title[1])) == (edition == "zh")
    assert not NOTHING.search(words(shown))
    tables = analysis.load(invented)
    dated = tables.commitments[tables.commitments["due"].notna()]
    rows = re.search('<ul class="rows">(.*?)</ul>', shown, re.DOTALL)
    assert rows
    assert rows[1].count("<li>") == len(dated) > 0
    known = {*tables.sentences["sentence_id"], *tables.mentions["mention_id"]}
    assert set(re.findall(r'href="evidence-[^"]*\.html#([^"]*)"', shown)) <= known


def test_it_has_the_words_of_its_corpus(
    root: Path, invented: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The lexicon laid beside the reports is the one that the page is made with, as the tables were."""
    (tmp_path / "lexicon").mkdir()
    (tmp_path / "lexicon/words.toml").write_text('"焗彩疙瘩" = "verb"\n', encoding="utf-8")
    given = {"tables": str(invented), "figures": str(tmp_path), "reports": str(tmp_path)}
    assert "焗彩疙瘩" in run(root, "commitments", given, monkeypatch)


def test_one_report_without_numbers_is_no_error(
    root: Path, silent: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There is something to say of nothing."""
    shown = run(root, "commitments", {"tables": str(silent), "figures": str(tmp_path)}, monkeypatch)
    assert "<h1>No promise says by when</h1>" in shown
