from __future__ import annotations

from functools import partial
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from analysis.language import many_topics, topic_tables
from analysis.language.many_topics import MODEL
from analysis.language.passages import WordCounts, counts_of, passages_of
from analysis.language.tokens import read_words
from analysis.language.topic_tables import assignments, topics_of_many
from analysis.lexicon.lexicon import Lexicon

LEXICON = Lexicon.default()


@pytest.fixture(autouse=True)
def five(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without scores beside the registry, five topics."""
    monkeypatch.setattr(topic_tables, "DEFAULT", ("nmf_consensus", 5))


def in_parts(said: pd.DataFrame) -> list[WordCounts]:
    """A part for each document."""
    return [counts_of(own) for _, own in said.groupby("doc_id", sort=False)]


def test_planted_subjects_are_found(planted: pd.DataFrame, tmp_path: Path) -> None:
    """Five topics of equal shares; of the model that nobody measured, only what its terms tell is there."""
    said = read_words(planted, LEXICON)
    found = topics_of_many(partial(in_parts, said), tmp_path)
    row = found.topic_quality.iloc[0]
    assert (row["model"], row["k"], row["chosen"], row["diversity"]) == (MODEL, 5, True, 1.0)
    assert found.topic_quality[["npmi", "ami_themes", "stability_seeds"]].isna().all(axis=None)
    assert found.topics["stability"].isna().all()
    assert found.topic_shares["share"].tolist() == pytest.approx([0.2] * 10)
    subjects = said.explode("words").drop_duplicates("words").set_index("words")["theme"]
    assert found.topics.groupby("topic_id")["term"].agg(lambda terms: subjects[terms].nunique()).tolist() == [1] * 5


def test_parts_make_no_difference(planted: pd.DataFrame, monkeypatch: pytest.MonkeyPatch) -> None:
    """One part or one for each document; also where only every seventh passage is learned from."""
    said = read_words(planted, LEXICON)
    for learned in (many_topics.LEARNED, 18):
        monkeypatch.setattr(many_topics, "LEARNED", learned)
        whole = many_topics.many_topics(lambda: [counts_of(said)], 5)
        parted = many_topics.many_topics(partial(in_parts, said), 5)
        assert whole is not None
        assert parted is not None
        pd.testing.assert_frame_equal(whole.counts, parted.counts)
        assert whole.topics == parted.topics


def test_the_passages_of_a_topic_are_those_that_were_counted(planted: pd.DataFrame, tmp_path: Path) -> None:
    """What a page shows of each topic adds up to the table that was built."""
    found = topics_of_many(partial(in_parts, read_words(planted, LEXICON)), tmp_path)
    assigned = assignments(planted, found.topic_quality, LEXICON)
    shares = pd.crosstab(assigned["doc_id"], assigned["topic_id"], normalize="index").stack()
    table = found.topic_shares.set_index(["doc_id", "topic_id"])["share"]
    assert shares.to_dict() == pytest.approx(table.to_dict())
    assert assigned["weight"].between(0, 1).all()
    assert assignments(planted.iloc[:3], found.topic_quality, LEXICON).empty


def test_words_are_kept_and_weighed_as_in_a_small_corpus(planted: pd.DataFrame) -> None:
    """The same words, and of each passage the same weights, as when all is read at once."""
    said = read_words(planted, LEXICON)
    expected = passages_of(said)
    weigher, n = many_topics._weigher(partial(in_parts, said))
    assert expected is not None
    assert weigher is not None
    assert (weigher.terms, n) == (expected.terms, len(expected.table))
    read = many_topics._read(partial(in_parts, said), weigher)
    assert np.vstack([own.toarray() for _, own in read]) == pytest.approx(expected.context.toarray())


@pytest.mark.parametrize("step", [1, 4])
def test_too_little_has_no_topics(planted: pd.DataFrame, tmp_path: Path, step: int) -> None:
    """One document, or few sentences; nothing at all is no error either."""
    few = planted[planted["doc_id"] == "a"] if step == 1 else planted.iloc[::step]
    for sentences in (few, planted.iloc[:0]):
        found = topics_of_many(partial(in_parts, read_words(sentences, LEXICON)), tmp_path)
        assert found.topics.empty
        assert found.topic_shares.empty
        assert found.topic_quality.empty
