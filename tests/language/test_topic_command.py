from __future__ import annotations

import json
from pathlib import Path

import pandas as pd
import pytest

from analysis.language import topic_command, topic_models, topic_scores, topic_tables
from analysis.language.topic_scores import MEASURES, Scores, Topic, parameters
from analysis.lexicon.lexicon import Lexicon

LEXICON = Lexicon.default()


@pytest.fixture
def told(planted: pd.DataFrame, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the command says of the planted subjects, of which the first has a name already."""
    monkeypatch.setattr(topic_models, "RUNS", 5)
    monkeypatch.setattr(topic_tables, "DEFAULT", ("nmf_consensus", 5))
    terms = topic_tables.topics(planted, LEXICON, tmp_path).topics.groupby("topic_id")["term"].agg(list)
    named = json.dumps(terms[1], ensure_ascii=False)
    names = [f'[{key}]\nterms = {own}\nen = "x"\nzh = "x"\nreason = ""\nreviewer = ""\nday = ""\n'
             for key, own in (("one", named), ("gone", '["别的词"]'))]  # fmt: skip
    (tmp_path / "topic_names.toml").write_text("".join(names), encoding="utf-8")
    row = {f"{name}{end}": 0.5 for name in MEASURES for end in ("", "_placebo")}
    table = pd.DataFrame([{"model": "nmf_consensus", "k": 5} | row])
    topics = tuple(Topic(tuple(own), 0.5) for own in terms)
    scores = Scores("a", "b", parameters(), ("nmf_consensus", 5), table, topics)
    monkeypatch.setattr(topic_command, "search", lambda *_: scores)
    said: list[str] = []
    topic_command.run(planted, LEXICON, tmp_path, tmp_path / "none.parquet", said.append)
    assert topic_scores.read(tmp_path) is not None
    return said


def test_topics_without_a_name_are_shown_with_their_sentences(told: list[str], planted: pd.DataFrame) -> None:
    """As entries to be filled in, each below the sentences that have it most; names of no topic are counted."""
    assert told[0].startswith("Chosen: nmf_consensus with 5 topics; written to ")
    assert told[1].endswith("topic_names.toml: 1 of 2 names are those of no topic")
    entries = told[3:]
    assert [entry.split("[topic-")[1][0] for entry in entries] == ["2", "3", "4", "5"]
    for entry in entries:
        sentences = [line[2:] for line in entry.split("\n") if line.startswith("# ")]
        assert len(sentences) == 5
        assert set(sentences) <= set(planted["text"])


def test_too_small_a_corpus_is_told(planted: pd.DataFrame, tmp_path: Path) -> None:
    """Nothing is written."""
    said: list[str] = []
    topic_command.run(planted[:5], LEXICON, tmp_path, tmp_path / "none.parquet", said.append)
    assert said == ["The reports are too small for topics."]
    assert list(tmp_path.iterdir()) == []
