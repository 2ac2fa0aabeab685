from __future__ import annotations

from math import log, sqrt

import numpy as np
import pandas as pd
import pytest
from sklearn.metrics import adjusted_rand_score

from analysis.findings import bigrams as compare
from analysis.language import topic_models
from analysis.language.log_odds import PRIOR
from analysis.language.tokens import bigrams, named
from analysis.language.topic_tables import assignments
from analysis.lexicon.lexicon import Lexicon
from analysis.tables.vocabularies import THEMES

LEXICON = Lexicon.default()
NAMES = {"a": "甲 2032", "b": "乙 2032"}
LABELS = {code: code for code in THEMES}
SUBJECTS = {
    "economy": "企业 招商 税收 楼宇 产业 投资 园区 商会 融资 贸易 产值 工业",
    "safety": "消防 隐患 事故 演练 诈骗 治安 巡逻 排查 灭火 防汛 应急 预案",
    "livelihood": "养老 助餐 就业 低保 残疾 医疗 托育 体检 慰问 补贴 老人 照护",
    "culture": "图书 阅读 演出 体育 健身 电影 文艺 赛事 书画 合唱 戏曲 博物",
    "environment": "垃圾 河道 绿化 保洁 违建 扬尘 污水 花园 湿地 公园 清运 噪声",
}


def said(*rows: tuple[str, str]) -> pd.DataFrame:
    """Body sentences from (doc_id, text)."""
    frame = pd.DataFrame(rows, columns=["doc_id", "text"])
    return frame.assign(type="body", sentence_id=[f"s{at}" for at in range(len(frame))])


@pytest.fixture(scope="module")
def planted() -> pd.DataFrame:
    """Two documents of five subjects, twelve sentences of seven words on each, section by section."""
    random, rows = np.random.default_rng(7), []
    for doc_id in "ab":
        for theme, words in SUBJECTS.items():
            for at in range(12):
                text = "、".join(random.choice(words.split(), size=7, replace=False)) + "。"
                rows.append((f"{doc_id}-{theme}-{at}", doc_id, f"{doc_id}-{theme}", theme, text))
    columns = ["sentence_id", "doc_id", "section_id", "theme", "text"]
    return pd.DataFrame(rows, columns=columns).assign(type="body", stance="plan")


@pytest.fixture
def quality(monkeypatch: pytest.MonkeyPatch) -> pd.DataFrame:
    """The chosen model: five topics of sentences in their context; stability is measured on few runs."""
    monkeypatch.setattr(topic_models, "SEEDS", 3)
    monkeypatch.setattr(topic_models, "RESAMPLES", 2)
    chosen = {"model": "nmf_context", "k": 5, "stability_seeds": 1.0, "stability_bootstrap": 1.0, "chosen": True}
    return pd.DataFrame([chosen])


def test_pairs_are_of_neighbours_within_a_run() -> None:
    """Signs and digits part; white space does not; a lone character makes no pair."""
    assert bigrams(said(("a", "加装电 梯5台,好。消防")))["words"].tolist() == [["加装", "装电", "电梯", "消防"]]


def test_word_is_as_strong_as_its_weakest_pair() -> None:
    """电梯房 is 电梯 and 梯房; with the counts of both reports, by the formula of Monroe, Colaresi and Quinn."""
    texts = [("a", "电梯房")] * 6 + [("a", "电梯")] * 2 + [("b", "梯房")] * 4 + [("b", "消防")] * 20
    table = pd.DataFrame({"doc_id": ["a"], "term": ["电梯房"]})
    z = {}
    for pair, own, other in (("电梯", 8, 0), ("梯房", 6, 4)):
        n, rest, prior = 14, 24, PRIOR * (own + other) / 38
        odds = log((own + prior) / (n + PRIOR - own - prior)) - log((other + prior) / (rest + PRIOR - other - prior))
        z[pair] = odds / sqrt(1 / (own + prior) + 1 / (other + prior))
    row = compare.words(table, said(*texts)).iloc[0]
    assert row["z_pairs"] == pytest.approx(min(z.values()), abs=1e-5)


def test_reports_that_say_the_same_do_not_differ_by_pairs() -> None:
    """Equal texts: every pair has z 0."""
    table = pd.DataFrame({"doc_id": ["a", "b"], "term": ["电梯", "消防"]})
    found = compare.words(table, said(("a", "电梯消防"), ("b", "电梯消防")))
    assert found["z_pairs"].tolist() == [0, 0]


def test_planted_subjects_are_found_by_words_and_by_pairs(planted: pd.DataFrame, quality: pd.DataFrame) -> None:
    """Five subjects without a word in common: both ways group alike, and so the statements hold."""
    assigned = assignments(planted, quality, LEXICON)
    paired = compare.topics(planted, quality, assigned, NAMES, LABELS)
    assert paired is not None
    table, agreement = paired
    assert agreement.n == len(assigned)
    assert agreement.ari > 0.9
    assert table.set_index("statement").loc["topics and themes: adjusted mutual information", "holds"]
    assert f"Rand index of {agreement.ari:.2f}" in compare.seen_topics(table, agreement)


def test_groups_by_chance_do_not_agree(planted: pd.DataFrame, quality: pd.DataFrame) -> None:
    """With assignments dealt out at random the agreement is about zero, and themes are no longer the topics."""
    assigned = assignments(planted, quality, LEXICON)
    dealt = assigned.assign(topic_id=np.random.default_rng(0).permutation(assigned["topic_id"].to_numpy()))
    paired = compare.topics(planted, quality, dealt, NAMES, LABELS)
    assert paired is not None
    assert abs(paired[1].ari) < 0.1
    assert abs(paired[1].ami) < 0.1
    assert abs(adjusted_rand_score(dealt["topic_id"], assigned["topic_id"])) < 0.1  # the deal itself was fair
    assert "topics and themes" in compare.caveat(paired, "topics and themes")


def test_what_does_not_hold_is_told() -> None:
    """Each statement with both answers; nothing where there is no second reading."""
    rows = [("stable over seeds", "0.95", "0.80", False), ("topics that every report has", "2", "2", True)]
    table = pd.DataFrame(rows, columns=["statement", "words", "pairs", "holds"])
    paired = table, compare.Agreement(9, 0.5, 0.4)
    assert "1 of 2 statements of this page hold, not so: stable over seeds (0.95 by words, 0.80 by pairs)." in (
        compare.seen_topics(*paired)
    )
    assert compare.caveat(paired, "stable") == (
        "Read as pairs of characters, this changes: stable over seeds: 0.80 instead of 0.95."
    )
    assert compare.caveat(paired, "topics") == compare.caveat(None, "stable") == ""


def test_too_little_text_has_no_second_reading(planted: pd.DataFrame, quality: pd.DataFrame) -> None:
    """No topics by words, none by pairs."""
    none = assignments(planted.iloc[:3], quality, LEXICON)
    assert compare.topics(planted.iloc[:3], quality, none, NAMES, LABELS) is None


def test_names_are_listed_with_their_counts() -> None:
    """Places of the dictionary, most frequent first; a report without any has no row."""
    table = named(said(("a", "上海消防,北京消防,上海"), ("b", "消防")), LEXICON)
    assert table.values.tolist() == [["a", "上海", 2], ["a", "北京", 1]]
