"""Invented sentences for the tests of language."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pandas as pd
import pytest

SUBJECTS = {
    "economy": "企业 招商 税收 楼宇 产业 投资 园区 商会 融资 贸易 产值 工业",
    "safety": "消防 隐患 事故 演练 诈骗 治安 巡逻 排查 灭火器 防汛 应急 预案",
    "livelihood": "养老 助餐 就业 低保 残疾人 医疗 托育 体检 慰问 补贴 老人 照护",
    "culture": "图书馆 阅读 演出 体育 健身 电影 文艺 赛事 书画 合唱 戏曲 博物馆",
    "environment": "垃圾 河道 绿化 保洁 违建 扬尘 污水 花园 湿地 公园 清运 噪声",
}


@pytest.fixture
def say() -> Callable[..., pd.DataFrame]:
    """Sentences from (doc_id, text) pairs: body sentences, one section a document."""

    def make(*pairs: tuple[str, str]) -> pd.DataFrame:
        frame = pd.DataFrame(list(pairs), columns=["doc_id", "text"])
        frame["sentence_id"] = [f"s{at}" for at in range(len(frame))]
        frame["section_id"] = frame["doc_id"] + "-1"
        length = frame["text"].str.len()
        frame["start"] = (length + 1).groupby(frame["doc_id"]).cumsum() - length - 1
        return frame.assign(end=frame["start"] + length, type="body", stance="plan", theme="general")

    return make


@pytest.fixture(scope="session")
def planted() -> pd.DataFrame:
    """Two documents of five subjects, twelve sentences of seven words on each, section by section."""
    random = np.random.default_rng(7)
    rows = []
    for doc_id in ("a", "b"):
        for theme, words in SUBJECTS.items():
            for at in range(12):
                drawn = random.choice(words.split(), size=7, replace=False)
                rows.append((f"{doc_id}-{theme}-{at}", doc_id, f"{doc_id}-{theme}", theme, "、".join(drawn) + "。"))
    columns = ["sentence_id", "doc_id", "section_id", "theme", "text"]
    return pd.DataFrame(rows, columns=columns).assign(type="body", stance="plan")
