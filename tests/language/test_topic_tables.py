from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np
import pandas as pd
import pytest
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics import adjusted_mutual_info_score

from analysis.language import topic_models
from analysis.language.passages import Passages, read_passages
from analysis.language.tokens import counted
from analysis.language.topic_models import MODELS, fit, measure, thin
from analysis.language.topic_tables import TopicTables, assignments, by_theme, choose, representatives, topics
from analysis.lexicon.lexicon import Lexicon
from analysis.tables.catalogue import TOPIC_QUALITY, TOPIC_SHARES, TOPICS

Say = Callable[..., pd.DataFrame]
LEXICON = Lexicon.default()


def read(sentences: pd.DataFrame) -> Passages:
    """The passages of sentences that have enough words for some."""
    passages = read_passages(sentences, partial(counted, lexicon=LEXICON))
    assert passages is not None
    return passages


@pytest.fixture(scope="module")
def found(planted: pd.DataFrame) -> TopicTables:
    """The topic tables of the planted subjects; five topics are tried, and eight."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(topic_models, "SEEDS", 5)
        patch.setattr("analysis.language.topic_tables.MODELS", {name: (*MODELS[name][:2], (5, 8)) for name in MODELS})
        return topics(planted, LEXICON)


def test_planted_subjects_are_found(planted: pd.DataFrame, found: TopicTables) -> None:
    """Each of the five subjects is one topic, and every sentence has its own."""
    chosen = found.topic_quality[found.topic_quality["chosen"]].iloc[0]
    assert (chosen["model"], chosen["k"]) == ("nmf_context", 5)
    assert chosen["stability_seeds"] == chosen["ami_themes"] == 1
    table, ami = by_theme(assignments(planted, found.topic_quality, LEXICON))
    assert ami == 1
    assert sorted(table.to_numpy().max(axis=1)) == [24] * 5


def test_tables_are_as_declared(found: TopicTables) -> None:
    """Ten ranked terms a topic, the heaviest first; shares of a document add up to 1; exactly one row is chosen."""
    assert list(found.topics.columns) == list(TOPICS.names)
    assert found.topics.groupby("topic_id")["rank"].agg(list).tolist() == [list(range(1, 11))] * 5
    assert (found.topics.groupby("topic_id")["weight"].diff().dropna() <= 0).all()
    first = found.topics.groupby("topic_id").head(3).groupby("topic_id")["term"].agg("·".join)
    assert first.tolist() == found.topics.groupby("topic_id")["label"].first().tolist()
    assert found.topics["stability"].between(0, 1).all()
    assert list(found.topic_shares.columns) == list(TOPIC_SHARES.names)
    assert found.topic_shares.groupby("doc_id")["share"].sum().tolist() == pytest.approx([1, 1])
    assert list(found.topic_quality.columns) == list(TOPIC_QUALITY.names)
    assert found.topic_quality["chosen"].sum() == 1


def test_words_without_structure_are_not_stable(planted: pd.DataFrame) -> None:
    """The same words dealt out at random: refits on redrawn sections agree little better than chance."""
    random = np.random.default_rng(2)
    words = [word for text in planted["text"] for word in text.strip("。").split("、")]
    random.shuffle(words)
    dealt = ["、".join(words[at : at + 7]) + "。" for at in range(0, len(words), 7)]
    passages = read(planted.assign(text=dealt, section_id=planted["sentence_id"]))
    assert measure(passages, "nmf_sentence", 5).stability_bootstrap < 0.15


def test_two_runs_are_the_same_to_the_bit(planted: pd.DataFrame) -> None:
    """Nothing depends on the clock or on the order of a set."""
    passages = read(planted)
    first, second = (fit(passages, "nmf_context", 5, seed=3) for _ in range(2))
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
def test_too_little_text_has_no_topics(planted: pd.DataFrame, cut: Callable[[pd.DataFrame], pd.DataFrame]) -> None:
    """Empty tables with the declared columns, and no passages behind them."""
    found = topics(cut(planted), LEXICON)
    assert found.topics.empty and found.topic_shares.empty and found.topic_quality.empty  # noqa: PT018 - one statement
    assert list(found.topics.columns) == list(TOPICS.names)
    assert assignments(planted, found.topic_quality, LEXICON).empty


def quality(*rows: tuple[str, int, float, float, float]) -> pd.DataFrame:
    """Rows of (model, k, npmi, stability_seeds, stability_bootstrap)."""
    return pd.DataFrame(rows, columns=["model", "k", "npmi", "stability_seeds", "stability_bootstrap"])


def test_most_coherent_of_the_stable_is_chosen() -> None:
    """Higher coherence does not make up for instability of either kind."""
    rows = [("a", 5, 0.9, 0.89, 0.9), ("b", 5, 0.8, 0.9, 0.59), ("c", 6, 0.2, 0.9, 0.6), ("d", 7, 0.3, 1.0, 0.7)]
    assert choose(quality(*rows)) == ("d", 7)


def test_most_stable_is_chosen_where_none_is_stable() -> None:
    """Stability over the bootstrap decides; the first of equals."""
    assert choose(quality(("a", 5, 0.9, 1.0, 0.1), ("b", 6, 0.1, 0.5, 0.3), ("c", 7, 0.2, 0.5, 0.3))) == ("b", 6)


def test_large_corpus_is_thinned_evenly(planted: pd.DataFrame, monkeypatch: pytest.MonkeyPatch) -> None:
    """120 passages and room for 50: every third is kept, with its rows of all matrices."""
    monkeypatch.setattr(topic_models, "LARGEST", 50)
    passages = read(planted)
    few = thin(passages)
    assert few.table["sentence_id"].tolist() == passages.table["sentence_id"].tolist()[::3]
    assert {few.counts.shape[0], few.alone.shape[0], few.context.shape[0]} == {40}


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
