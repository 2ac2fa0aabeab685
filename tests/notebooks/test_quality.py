"""The notebook on how right the tables are, run on the registered reports."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

import analysis
from tests.notebooks.pages import NOTHING, run, words

if TYPE_CHECKING:
    from pathlib import Path


def test_it_leads_with_unseen_texts(
    root: Path, tables: analysis.Tables, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In Chinese: the score on unseen texts is the title, in-sample scores are said to be so; no code is left."""
    analysis.write(tables, tmp_path / "tables")
    given = {
        "tables": str(tmp_path / "tables"), "figures": str(tmp_path), "edition": "zh",
        "gold": str(root / "data/gold"), "reports": str(root / "data/reports"),
    }  # fmt: skip
    page = run(root, "quality", given, monkeypatch)
    assert re.search("<h1>在谁都没见过的文本上，[^<]*的行正确</h1>", page)
    assert page.index("样本内得分") < page.index("<figure")
    assert not NOTHING.search(words(page))
    codes = re.findall(r"\b[a-z]+(?:_[a-z]+)+\b", words(page))
    assert codes == []
    known = set(tables.sentences["sentence_id"])
    assert set(re.findall(r'href="evidence-[^"]*\.html#([^"]*)"', page)) <= known
