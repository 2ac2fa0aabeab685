"""The pages on attention and on profiles, run on small tables in both editions: the answer first, nothing missing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from analysis.wording.editions import EDITIONS
from tests.notebooks.pages import HAN, parts

if TYPE_CHECKING:
    from pathlib import Path

NAMES = ("priorities", "profiles")


def read(html: str) -> str:
    """What a reader sees."""
    return re.sub("<[^>]*>", " ", html)


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("name", NAMES)
def test_the_answer_comes_first(
    root: Path, invented: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, edition: str
) -> None:
    """Title, points, then figures with a file each; no nan and no word of the other edition but source words."""
    given = {"tables": str(invented), "figures": str(tmp_path), "edition": edition}
    shown = [(told.get("part", ""), html) for html, told in parts(root, name, given, monkeypatch)]
    assert [part for part, _ in shown][:3] == ["title", "points", "section"]
    figures = [html for part, html in shown if part == "figure"]
    assert len(figures) == len(list((tmp_path / edition).glob(f"{name}-*.svg"))) > 1
    told = [read(html) for part, html in shown if part]
    assert not any(re.search(r"\b(nan|NaN|None|NaT|inf)\b(?! stated)", text) for text in told)
    if edition == "en":
        assert not any(HAN.search(re.sub("“[^”]*”", "", text)) for text in told)
    else:
        assert all(HAN.search(read(html)) for part, html in shown if part in ("title", "points", "section"))
        assert not any(re.search(r"\b[a-z]{3,}\b", text) for text in told)


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("name", NAMES)
def test_a_report_without_numbers_is_no_error(
    root: Path, silent: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, edition: str
) -> None:
    """Its three sentences are too few for either page, which says so in its title."""
    given = {"tables": str(silent), "figures": str(tmp_path), "edition": edition}
    title, _ = parts(root, name, given, monkeypatch)[0]
    assert {"en": "Bing 2032", "zh": "丙 2032"}[edition] in read(title)
    assert 'class="badge not-shown"' in title
