from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from sklearn.metrics import adjusted_rand_score

from analysis.findings.topic_pairs import Statements, changed, compare, statements
from analysis.language import topic_models
from analysis.language.many_topics import MODEL
from analysis.language.topic_tables import assignments
from analysis.lexicon.lexicon import Lexicon

LEXICON = Lexicon.default()
QUALITY = pd.DataFrame([{"model": "nmf_consensus", "k": 5, "chosen": True}])
SUBJECTS = {
    "economy": "企业 招商 税收 楼宇 产业 投资 园区 商会 融资 贸易 产值 工业",
    "safety": "消防 隐患 事故 演练 诈骗 治安 巡逻 排查 灭火 防汛 应急 预案",
    "livelihood": "养老 助餐 就业 低保 残疾 医疗 托育 体检 慰问 补贴 老人 照护",
    "culture": "图书 阅读 演出 体育 健身 电影 文艺 赛事 书画 合唱 戏曲 博物",
    "environment": "垃圾 河道 绿化 保洁 违建 扬尘 污水 花园 湿地 公园 清运 噪声",
}


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


@pytest.fixture(autouse=True)
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """A consensus of ten runs is enough here."""
    monkeypatch.setattr(topic_models, "RUNS", 10)


def test_planted_subjects_are_found_by_words_and_by_pairs(planted: pd.DataFrame) -> None:
    """Five subjects without a word in common: both ways group alike, and the statements hold."""
    found = compare(planted, QUALITY, assignments(planted, QUALITY, LEXICON))
    assert found is not None
    by_words, by_pairs, agreement = found
    assert agreement.n == len(planted)
    assert agreement.ari > 0.9
    assert by_words.themes == 1
    assert by_words.everywhere == by_pairs.everywhere == 5
    assert by_words.crossing == by_pairs.crossing == 0
    assert "themes" not in changed(by_words, by_pairs)


def test_groups_by_chance_do_not_agree(planted: pd.DataFrame) -> None:
    """With assignments dealt out at random the agreement is about zero, and themes are no longer the topics."""
    assigned = assignments(planted, QUALITY, LEXICON)
    dealt = assigned.assign(topic_id=np.random.default_rng(0).permutation(assigned["topic_id"].to_numpy()))
    found = compare(planted, QUALITY, dealt)
    assert found is not None
    assert abs(found[2].ari) < 0.1
    assert abs(found[2].ami) < 0.1
    assert abs(adjusted_rand_score(dealt["topic_id"], assigned["topic_id"])) < 0.1  # the deal itself was fair
    assert {"themes", "crossing"} <= set(changed(found[0], found[1]))


def test_statements_by_hand() -> None:
    """Two topics: one that is a theme and in both reports, one of two themes and in one report."""
    rows = [("a", 1, "party")] * 3 + [("b", 1, "party"), ("a", 2, "safety"), ("a", 2, "rural"), ("a", 2, "economy")]
    found = statements(pd.DataFrame(rows, columns=["doc_id", "topic_id", "theme"]))
    assert (found.nearest, found.everywhere, found.heaviest, found.crossing) == ("party", 1, "b", 1)


def test_statements_change_where_their_answer_does() -> None:
    """Mutual information by a tenth or more, all others by any difference."""
    one = Statements(0.5, "party", 2, "a", 1)
    assert changed(one, one._replace(themes=0.59)) == []
    assert changed(one, one._replace(themes=0.61)) == ["themes"]
    assert changed(one, Statements(0.5, "rural", 3, "b", 0)) == ["nearest", "everywhere", "heaviest", "crossing"]


def test_too_little_text_has_no_second_reading(planted: pd.DataFrame) -> None:
    """No topics by words, none by pairs."""
    few_sentences = planted.iloc[:3]
    assert compare(few_sentences, QUALITY, assignments(few_sentences, QUALITY, LEXICON)) is None


def test_the_model_of_many_reports_is_held_against_pairs_too(planted: pd.DataFrame) -> None:
    """Planted subjects are the same subjects by pairs of characters."""
    quality = QUALITY.assign(model=MODEL)
    found = compare(planted, quality, assignments(planted, quality, LEXICON))
    assert found is not None
    assert found[2].ami > 0.9
