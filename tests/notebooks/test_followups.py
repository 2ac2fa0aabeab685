"""The notebook of followed targets, run on two invented reports of one district."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

import analysis
from tests.following.test_followups import pair
from tests.notebooks.pages import NOTHING, run, words

if TYPE_CHECKING:
    from pathlib import Path


def shown(root: Path, folder: Path, edition: str, monkeypatch: pytest.MonkeyPatch, *texts: str) -> str:
    """The page of a county that planned the first text and reviewed the second one."""
    analysis.write(analysis.Tables(**pair(*texts)), folder / "tables")
    given = {"tables": str(folder / "tables"), "figures": str(folder), "district": "甲县", "edition": edition}
    return run(root, "followups", given, monkeypatch)


def test_targets_are_shown_with_their_answers(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The answer as title, silence in its place, both sentences, why, and links to the number in each report."""
    page = shown(root, tmp_path, "en", monkeypatch, "新建公厕10座。新建公园3个。", "新建公厕12座。")
    assert "<h1>Jiaxian: 1 of 2 numeric targets met, 1 passed over in silence</h1>" in page
    assert page.index("Silence is not failure") < page.index("<figure")
    for said in ("新建公厕10座。", "新建公厕12座。", "same indicator"):
        assert said in page
    assert not NOTHING.search(words(page))
    assert set(re.findall(r'href="evidence-([^"#]*)\.html#', page)) == {"jia-2031", "jia-2032"}
    assert (tmp_path / "en/followups-jia-2032.svg").exists()


def test_in_chinese(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same page without a word of English."""
    page = shown(root, tmp_path, "zh", monkeypatch, "新建公厕10座。新建公园3个。", "新建公厕12座。")
    assert "<h1>甲县：2项量化目标中1项达到，1项未提及</h1>" in page
    assert "未提及不等于未完成" in page
    assert re.findall("[A-Za-z]{2,}", words(page)) == []


def test_nothing_to_follow_is_one_line(
    root: Path, invented: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A lone report has a title, no empty figure and no heading with nothing under it."""
    given = {"tables": str(invented), "figures": str(tmp_path), "district": "丙"}
    page = run(root, "followups", given, monkeypatch)
    assert "<h1>No target of Bing can be followed</h1>" in page
    assert "<figure" not in page
