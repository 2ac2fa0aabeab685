from __future__ import annotations

import pandas as pd

from analysis.findings import topics as compare
from analysis.tables.catalogue import TOPIC_QUALITY, TOPICS
from analysis.tables.frame import frame

TOPICS_TABLE = frame(TOPICS, [
    (1, "小区·改造", 1, "小区", 0.9, 0.5), (1, "小区·改造", 2, "改造", 0.4, 0.5),
    (2, "渔港·渔船", 1, "渔港", 0.7, 0.2), (2, "渔港·渔船", 2, "渔船", 0.3, 0.2),
])  # fmt: skip
QUALITY = frame(TOPIC_QUALITY, [("nmf", 2, 0.21, 0.95, 0.61, 0.4, True), ("lda", 2, -0.2, 0.02, 0.03, 0.1, False)])
REPORTS = {"a": "甲 2022", "b": "乙 2022"}


def shares(*rows: tuple[str, int, float]) -> pd.DataFrame:
    """Rows of topic_shares."""
    return pd.DataFrame(rows, columns=["doc_id", "topic_id", "share"])


def test_names_have_number_and_label() -> None:
    """One name a topic; the second keeps fewer than half of its terms, and its name says so."""
    assert compare.names(TOPICS_TABLE) == {1: "1 小区·改造", 2: "2 渔港·渔船 (unstable)"}


def test_typical_sentences_are_the_strongest_of_each_topic() -> None:
    """At most three a topic, strongest first, with their text and theme."""
    number = range(5)
    assigned = pd.DataFrame({
        "sentence_id": [f"s{i}" for i in number], "doc_id": "a", "theme": "renewal", "topic_id": [1, 1, 1, 1, 2],
        "weight": [0.1, 0.9, 0.5, 0.7, 0.3],
    })  # fmt: skip
    sentences = pd.DataFrame(
        {"sentence_id": [f"s{i}" for i in number], "theme": "renewal", "text": [f"第{i}句" for i in number]}
    )
    found = compare.typical(assigned, sentences, TOPICS_TABLE)
    assert found[["topic", "text"]].values.tolist() == [
        ["1 小区·改造", "第1句"], ["1 小区·改造", "第3句"], ["1 小区·改造", "第2句"],
        ["2 渔港·渔船 (unstable)", "第4句"],
    ]  # fmt: skip


def test_what_is_seen_of_quality() -> None:
    """The chosen model with its three scores, and the least stable one."""
    said = compare.seen_quality(QUALITY)
    assert said == (
        "Of 2 models tried, nmf with 2 topics is used: NPMI 0.21, agreement over seeds 0.95, over resampled sections "
        "0.61; lda with 2 agrees with itself least over seeds (0.02)."
    )


def test_unstable_topics_are_named() -> None:
    """A Jaccard index of 0.5 is about 7 of ten terms (7 / 13), over a third; 0.2 is not; all and none are said."""
    start = "When sections are drawn anew,"
    kept = "topics keeps half of the ten top terms or more, the steadiest about 7: 1 小区·改造."
    assert compare.seen_topics(TOPICS_TABLE) == (f"{start} 1 of 2 {kept} 2 渔港·渔船 keeps fewer: build nothing on it.")
    assert compare.seen_topics(TOPICS_TABLE[TOPICS_TABLE.topic_id == 1]).endswith("小区·改造. None keeps fewer.")
    none = compare.seen_topics(TOPICS_TABLE.assign(stability=0.3))
    assert none == f"{start} no topic keeps half of its ten top terms: build nothing on them."
    many = pd.concat([TOPICS_TABLE, TOPICS_TABLE[TOPICS_TABLE.topic_id == 2].assign(topic_id=3)])
    assert compare.seen_topics(many).endswith("2 渔港·渔船 and 3 渔港·渔船 keep fewer: build nothing on them.")


def test_what_is_seen_of_shares() -> None:
    """The topic that every report has, and the one that is most one report's own with the next highest share."""
    table = shares(("a", 1, 0.6), ("a", 2, 0.4), ("b", 1, 1.0), ("b", 2, 0.0))
    assert compare.seen_shares(table, TOPICS_TABLE, REPORTS) == (
        "1 小区·改造 occurs in every report; 1 小区·改造 takes 100% of 乙 2022, at most 60% of another."
    )
    alone = shares(("a", 1, 1.0), ("b", 1, 0.0), ("a", 2, 0.0), ("b", 2, 0.9))
    assert compare.seen_shares(alone, TOPICS_TABLE, REPORTS).startswith("No topic is in every report;")


def test_what_is_seen_of_themes() -> None:
    """The purest and the most mixed topic, with the theme that has most of each."""
    counts = pd.DataFrame({"renewal": [9, 4], "rural": [1, 6]}, index=[1, 2])
    said = compare.seen_themes(counts, 0.5, TOPICS_TABLE, {"renewal": "更新", "rural": "乡村"})
    assert "information of 0.50" in said
    assert said.endswith(
        "nearest to one theme is 1 小区·改造 (90% 更新), most mixed is 2 渔港·渔船 (unstable) (60% 乡村)."
    )


def test_answers_about_themes_are_the_same_or_not() -> None:
    """Other figures are the same answer; another nearest topic, another theme or another information are not."""
    counts = pd.DataFrame({"renewal": [9, 4], "rural": [1, 6]}, index=[1, 2])
    assert compare.nearest(counts) == [(1, "renewal"), (2, "rural")]
    assert compare.same_themes((counts, 0.5), (counts.assign(rural=[2, 6]), 0.58))
    assert not compare.same_themes((counts, 0.5), (counts, 0.62))
    assert not compare.same_themes((counts, 0.5), (counts.assign(renewal=[9, 0]), 0.5))
    assert not compare.same_themes((counts, 0.5), (counts.assign(renewal=[9, 7]), 0.5))


def test_a_corpus_too_small_is_said() -> None:
    """Every sentence says the same of empty tables."""
    small = "The corpus is too small for topics."
    assert compare.seen_quality(QUALITY.iloc[:0]) == small
    assert compare.seen_topics(TOPICS_TABLE.iloc[:0]) == small
    assert compare.seen_shares(shares(), TOPICS_TABLE.iloc[:0], REPORTS) == small
    assert compare.seen_themes(pd.DataFrame(), float("nan"), TOPICS_TABLE.iloc[:0], {}) == small
