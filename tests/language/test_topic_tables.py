from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics import adjusted_mutual_info_score

from analysis.language import topic_models, topic_tables
from analysis.language.passages import Passages, read_passages
from analysis.language.tokens import counted
from analysis.language.topic_models import fit
from analysis.language.topic_scores import MEASURES, Scores, Topic, parameters, themes_digest, write
from analysis.language.topic_tables import assignments, by_theme, representatives, topics
from analysis.lexicon.lexicon import Lexicon
from analysis.tables.catalogue import TOPIC_QUALITY, TOPIC_SHARES, TOPICS

LEXICON = Lexicon.default()


def read(sentences: pd.DataFrame) -> Passages:
    """The passages of sentences that have enough words for some."""
    passages = read_passages(sentences, partial(counted, lexicon=LEXICON))
    assert passages is not None
    return passages


@pytest.fixture(autouse=True)
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """A consensus of ten runs; without scores beside the registry, five topics."""
    monkeypatch.setattr(topic_models, "RUNS", 10)
    monkeypatch.setattr(topic_tables, "DEFAULT", ("nmf_consensus", 5))


def scored(sentences: pd.DataFrame, folder: Path, **changed: Any) -> Scores:
    """Write scores of two models beside the registry, measured on these sentences unless something is changed."""
    passages = read(sentences)
    table = pd.DataFrame(
        [(model, 5, *[0.5] * 2 * len(MEASURES)) for model in ("nmf_consensus", "lda_sentence")],
        columns=["model", "k", *[f"{name}{end}" for name in MEASURES for end in ("", "_placebo")]],
    )
    fitted = fit(passages, "nmf_consensus", 5)
    stability = tuple(Topic(tuple(terms), 0.1 * at) for at, terms in enumerate(fitted.terms, 1))
    made = Scores(passages.digest, themes_digest(passages.table), parameters(), ("nmf_consensus", 5), table, stability)
    write(replace(made, **changed), folder)
    return made


def test_planted_subjects_are_found(planted: pd.DataFrame, tmp_path: Path) -> None:
    """Each of the five subjects is one topic, and every sentence has its own; what was not measured is empty."""
    found = topics(planted, LEXICON, tmp_path)
    row = found.topic_quality.iloc[0]
    assert (row["model"], row["k"], row["chosen"], len(found.topic_quality)) == ("nmf_consensus", 5, True, 1)
    assert row["ami_themes"] == row["diversity"] == 1
    assert row["npmi"] > 0
    assert row[["stability_seeds", "stability_bootstrap", "npmi_placebo", "npmi_outside"]].isna().all()
    assert found.topics["stability"].isna().all()
    table, ami = by_theme(assignments(planted, found.topic_quality, LEXICON))
    assert ami == 1
    assert sorted(table.to_numpy().max(axis=1)) == [24] * 5


def test_tables_are_as_declared(planted: pd.DataFrame, tmp_path: Path) -> None:
    """Ten ranked terms a topic, the heaviest first; shares of a document add up to 1; exactly one row is chosen."""
    scored(planted, tmp_path)
    found = topics(planted, LEXICON, tmp_path)
    assert list(found.topics.columns) == list(TOPICS.names)
    assert found.topics.groupby("topic_id")["rank"].agg(list).tolist() == [list(range(1, 11))] * 5
    assert (found.topics.groupby("topic_id")["weight"].diff().dropna() <= 0).all()
    first = found.topics.groupby("topic_id").head(3).groupby("topic_id")["term"].agg("·".join)
    assert first.tolist() == found.topics.groupby("topic_id")["label"].first().tolist()
    assert found.topics.groupby("topic_id")["stability"].first().tolist() == pytest.approx([0.1, 0.2, 0.3, 0.4, 0.5])
    assert list(found.topic_shares.columns) == list(TOPIC_SHARES.names)
    assert found.topic_shares.groupby("doc_id")["share"].sum().tolist() == pytest.approx([1, 1])
    assert list(found.topic_quality.columns) == list(TOPIC_QUALITY.names)
    assert found.topic_quality["chosen"].tolist() == [True, False]
    assert found.topic_quality["ami_themes"].tolist() == [1, 0.5]


def test_scores_of_other_words_are_not_shown(planted: pd.DataFrame, tmp_path: Path) -> None:
    """The model chosen there is used all the same."""
    scored(planted, tmp_path, made_from="another", chosen=("lda_sentence", 5))
    found = topics(planted, LEXICON, tmp_path)
    assert found.topic_quality["model"].tolist() == ["lda_sentence"]
    assert found.topic_quality["stability_seeds"].isna().all()
    assert found.topics["stability"].isna().all()


def test_scores_hold_where_people_have_changed_themes_alone(planted: pd.DataFrame, tmp_path: Path) -> None:
    """Only agreement with themes is another: that of the fit is computed anew, that of other models is left out."""
    scored(planted, tmp_path)
    found = topics(planted.assign(theme=["economy", "safety"] * 60), LEXICON, tmp_path).topic_quality
    assert found["stability_seeds"].tolist() == [0.5, 0.5]
    assert found["ami_themes"].iloc[0] == pytest.approx(0, abs=0.05)
    assert found["ami_themes"].isna().tolist() == [False, True]
    assert found["ami_themes_placebo"].isna().all()


def test_a_name_is_that_of_its_terms(planted: pd.DataFrame, tmp_path: Path) -> None:
    """One topic is named; a name of nine of the terms of another is stale, and that topic keeps its terms."""
    terms = topics(planted, LEXICON, tmp_path).topics.groupby("topic_id")["term"].agg(list)
    named = [terms[1], [*terms[2][:9], "别的词"]]
    entry = '[n{at}]\nterms = {terms}\nen = "Name {at}"\nzh = "名{at}"\nreason = ""\nreviewer = ""\nday = ""\n'
    text = "".join(entry.format(at=at, terms=json.dumps(own, ensure_ascii=False)) for at, own in enumerate(named))
    (tmp_path / "topic_names.toml").write_text(text, encoding="utf-8")
    found = topics(planted, LEXICON, tmp_path).topics.drop_duplicates("topic_id")
    assert found["name_en"].fillna("-").tolist() == ["Name 0", "-", "-", "-", "-"]
    assert found["name_zh"].fillna("-").tolist() == ["名0", "-", "-", "-", "-"]


def test_two_builds_are_the_same(planted: pd.DataFrame, tmp_path: Path) -> None:
    """To the last digit."""
    first, second = (topics(planted, LEXICON, tmp_path) for _ in range(2))
    for name in ("topics", "topic_shares", "topic_quality"):
        pd.testing.assert_frame_equal(getattr(first, name), getattr(second, name), check_exact=True)


def test_two_runs_are_the_same_to_the_bit(planted: pd.DataFrame) -> None:
    """Nothing depends on the clock or on the order of a set."""
    passages = read(planted)
    first, second = (fit(passages, "nmf_consensus", 5, seed=3) for _ in range(2))
    assert (first.weights == second.weights).all()
    assert first.topics == second.topics


def test_passages_are_tf_idf_of_body_sentences(planted: pd.DataFrame) -> None:
    """By scikit-learn's own tokenizer on the words joined by spaces; headings and short sentences are no passages."""
    said = ["养老、养老、养老、体检。", "消防、治安、巡逻、排查、防汛。"]
    extra = planted.iloc[:2].assign(text=said, type=["body", "heading"])
    passages = read(pd.concat([planted, extra], ignore_index=True))
    assert len(passages.table) == len(planted)
    texts = planted["text"].str.strip("。").str.replace("、", " ")
    expected = TfidfVectorizer(token_pattern=r"\S+", min_df=3, max_df=0.2, sublinear_tf=True).fit_transform(texts)
    assert np.abs((passages.alone - expected).toarray()).max() < 0.05  # idf differs by the two extra sentences


def test_context_is_sentence_section_and_part_in_equal_weight(planted: pd.DataFrame) -> None:
    """Up to three sentences on either side in the section, eight in the part (here the document), each of length 1."""
    passages = read(planted)
    alone = passages.alone.toarray()
    at = int(
        np.flatnonzero(passages.table["section"] == "a-culture")[1]
    )  # one before it in the section, three after it
    section, part = alone[at - 1 : at + 4].mean(axis=0), alone[at - 8 : at + 9].mean(axis=0)
    expected = alone[at] + section / np.linalg.norm(section) + part / np.linalg.norm(part)
    assert passages.context.toarray()[at] == pytest.approx(expected / np.linalg.norm(expected))


TOO_LITTLE: dict[str, Callable[[pd.DataFrame], pd.DataFrame]] = {
    "one document": lambda table: table[table["doc_id"] == "a"],
    "few sentences": lambda table: table.iloc[::4],
    "no words": lambda table: table.assign(text="1、2、3。"),
    "nothing": lambda table: table.iloc[:0],
}


@pytest.mark.parametrize("cut", TOO_LITTLE.values(), ids=TOO_LITTLE)
def test_too_little_text_has_no_topics(
    planted: pd.DataFrame, cut: Callable[[pd.DataFrame], pd.DataFrame], tmp_path: Path
) -> None:
    """Empty tables with the declared columns, and no passages behind them."""
    found = topics(cut(planted), LEXICON, tmp_path)
    assert found.topics.empty and found.topic_shares.empty and found.topic_quality.empty  # noqa: PT018 - one statement
    assert list(found.topics.columns) == list(TOPICS.names)
    assert assignments(planted, found.topic_quality, LEXICON).empty


def test_representatives_are_the_heaviest_sentences() -> None:
    """By weight, ties by id; the contingency table counts passages and its agreement is scikit-learn's."""
    assigned = pd.DataFrame(
        {
            "sentence_id": ["s3", "s1", "s2", "s4"], "doc_id": "a", "theme": ["safety", "safety", "culture", "party"],
            "topic_id": [1, 1, 1, 2], "weight": [0.5, 0.5, 0.9, 0.1],
        }
    )  # fmt: skip
    assert representatives(assigned, 2)["sentence_id"].tolist() == ["s2", "s1", "s4"]
    table, ami = by_theme(assigned)
    assert (table.loc[1, "safety"], table.loc[2, "party"], table.to_numpy().sum()) == (2, 1, 4)
    assert ami == pytest.approx(adjusted_mutual_info_score(assigned["theme"], assigned["topic_id"]))
