"""The notebooks on topics, language and concepts: run in this process in both editions."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

import analysis
from analysis.findings import shared
from analysis.language.concepts import concepts
from analysis.language.topic_models import MODELS
from tests.notebooks.pages import NOTHING, parts, run

if TYPE_CHECKING:
    from pathlib import Path

LISTS = {"养老": {"养老": 1.0, "养老服务站": 1.0}, "住房": {"老旧小区": 1.0, "电梯": 2.0}, "海洋": {"海洋": 1.0}}


def whole_page(
    root: Path, name: str, given: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> tuple[str, list[dict[str, Any]]]:
    """The HTML of a page, and what each of its parts is."""
    shown = parts(root, name, given, monkeypatch)
    return "\n".join(html for html, _ in shown), [told for _, told in shown]


def whole(html: str, tables: analysis.Tables) -> None:
    """No value that is none reaches the reader, no code of a model; links lead to sentences that there are."""
    words = re.sub("<[^>]*>", " ", html)
    assert not NOTHING.search(words)
    assert not any(model in words for model in MODELS)
    assert set(re.findall(r'href="evidence-[^"#]*#([^"]*)"', html)) <= set(tables.sentences["sentence_id"])


@pytest.mark.parametrize("edition", ["en", "zh"])
@pytest.mark.parametrize("name", ["topics", "language", "concepts"])
def test_pages_of_many_reports_lead_with_an_answer(
    root: Path, panel: analysis.Tables, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, edition: str
) -> None:
    """The title comes first, then points, then a figure before anything long; Chinese holds no English sentence."""
    analysis.write(panel, tmp_path / "tables")
    given = {"tables": str(tmp_path / "tables"), "figures": str(tmp_path / "figures"), "edition": edition}
    html, told = whole_page(root, name, given, monkeypatch)
    whole(html, panel)
    assert [part.get("part") for part in told[:4]] == ["title", "points", "section", "figure"]
    figures = [part["id"] for part in told if part.get("part") == "figure"]
    assert all((tmp_path / f"figures/{edition}/{figure}.svg").exists() for figure in figures)
    assert len(figures) >= 2
    if edition == "zh":
        assert not re.search("[A-Za-z]{3,} [A-Za-z]{2,}", re.sub("<details.*?</details>|<p>.*?</p>|<[^>]*>", " ", html))


def test_of_many_reports_shared_passages_are_left_to_pairs(
    root: Path, panel: analysis.Tables, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Their number grows with that of pairs: the page says where they are, and nothing of how many there are."""
    monkeypatch.setattr(shared, "MOST", 20)
    monkeypatch.setattr(shared, "passages", None)
    analysis.write(panel, tmp_path / "tables")
    html, _ = whole_page(root, "language", {"tables": str(tmp_path / "tables"), "figures": str(tmp_path)}, monkeypatch)
    assert "Of more than 20 reports there are more pairs than anybody reads" in html
    assert "share a run" not in html


@pytest.mark.parametrize("edition", ["en", "zh"])
@pytest.mark.parametrize("name", ["topics", "language"])
@pytest.mark.parametrize("corpus", ["invented", "silent"])
def test_little_text_is_no_error(
    root: Path, corpus: str, tmp_path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch,
    name: str, edition: str,
) -> None:  # fmt: skip
    """Three short reports and one have a title, what is uncertain and a method; nothing stands under no heading."""
    folder = request.getfixturevalue(corpus)
    given = {"tables": str(folder), "figures": str(tmp_path), "reports": str(tmp_path), "edition": edition}
    html, told = whole_page(root, name, given, monkeypatch)
    whole(html, analysis.load(folder))
    assert told[0]["badge"] == ("counted" if (corpus, name) == ("invented", "language") else "not-shown") or told
    assert {"sure", "method"} <= {part.get("id") for part in told}


def _with_concepts(folder: Path, lists: dict[str, dict[str, float]], out: Path) -> Path:
    tables = analysis.load(folder)
    counted = concepts(tables.sentences, lists)
    analysis.write(replace(tables, concepts=counted.concepts, concept_words=counted.concept_words), out / "tables")
    return out / "tables"


@pytest.mark.parametrize("lists", [LISTS, {"海洋": {"海洋": 1.0}}, {}], ids=["three", "not found", "none"])
@pytest.mark.parametrize("corpus", ["invented", "silent"])
def test_concepts_that_are_found_and_not(
    root: Path, corpus: str, lists: dict[str, dict[str, float]], tmp_path: Path, request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """In three reports and in one; where nothing is found there is no figure and no empty section."""
    folder = _with_concepts(request.getfixturevalue(corpus), lists, tmp_path)
    html, told = whole_page(root, "concepts", {"tables": str(folder), "figures": str(tmp_path / "f")}, monkeypatch)
    whole(html, analysis.load(folder))
    found = corpus == "invented" and len(lists) > 1
    assert {part["id"] for part in told if part.get("part") == "figure"} == (
        {"concepts-attention", "concepts-words"} if found else set()
    )
    assert bool(re.search('href="evidence-[^"#]*#', html)) == found
    if found:
        assert "“养老服务站” 100%" in html
        assert "no word of it is found" in html
    else:
        assert told[0]["title"] == "No word of these concepts is found"


@pytest.mark.parametrize("name", ["topics", "language"])
def test_a_page_has_the_words_of_its_corpus(
    root: Path, invented: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """The lexicon laid beside the reports is the one that the page is made with, as the tables were."""
    (tmp_path / "lexicon").mkdir()
    (tmp_path / "lexicon/words.toml").write_text('"焗彩疙瘩" = "stop"\n', encoding="utf-8")
    given = {"tables": str(invented), "figures": str(tmp_path), "reports": str(tmp_path)}
    assert "焗彩疙瘩" in run(root, name, given, monkeypatch)
