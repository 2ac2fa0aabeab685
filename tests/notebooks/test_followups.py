"""The notebook of followed targets, run on two invented reports of one district."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import analysis
from tests.following.test_followups import pair
from tests.notebooks.test_comparisons import run

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_targets_are_shown_with_their_answers(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The bar, both sentences, why, and links to the number in each report."""
    tables = analysis.Tables(**pair("新建公厕10座。新建公园3个。", "新建公厕12座。"))
    analysis.write(tables, tmp_path / "tables")
    given = {"tables": str(tmp_path / "tables"), "figures": str(tmp_path), "district": "甲县"}
    shown = run(root, "followups", given, monkeypatch)
    assert "one met (50%) and one passed over in silence (50%)" in shown
    assert "Silence is not failure" in shown
    for words in ("新建公厕10座。", "新建公厕12座。", "同一指标 same indicator"):
        assert words in shown
    linked = set(re.findall(r'href="evidence-([^"#]*)\.html#', shown))
    assert linked == {"jia-2031", "jia-2032"}
    assert (tmp_path / "followups-jia-2032.svg").exists()
