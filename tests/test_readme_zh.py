"""The Chinese README says what the English one says: the same commands, figures and ways onwards."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from tests.markdown import blocks

ROOT = Path(__file__).parents[1]
ENGLISH, CHINESE = ((ROOT / name).read_text(encoding="utf-8") for name in ("README.md", "README.zh.md"))
EDITIONS = {"README.md", "README.zh.md"}  # each leads to the other


def code(text: str) -> list[tuple[str, list[str]]]:
    """(language, lines) of each block, without what a line says behind #."""
    return [(language, [line.partition("  #")[0] for line in body.splitlines()]) for language, body in blocks(text)]


def links(text: str) -> list[str]:
    """Where the text leads to, in order, but for its other edition."""
    return [link for link in re.findall(r"\]\(([^)]+)\)", text) if link not in EDITIONS]


def test_code_is_the_same() -> None:
    """Every command, statement and printed line; the remarks behind them are translated."""
    assert code(CHINESE) == code(ENGLISH)


def test_figures_are_the_same() -> None:
    """Every number in digits stands as often in both, the scores among them."""
    chinese, english = (Counter(re.findall(r"\d+(?:[,.]\d+)*", text)) for text in (CHINESE, ENGLISH))
    assert chinese == english


def test_links_are_the_same() -> None:
    """Both lead to the same files, and to each other."""
    assert links(CHINESE) == links(ENGLISH)
    assert "](README.md)" in CHINESE
    assert "](README.zh.md)" in ENGLISH


def test_names_of_files_and_columns_are_the_same() -> None:
    """What stands in the font of code."""
    chinese, english = (set(re.findall(r"(?<!`)`([^`\n]+)`(?!`)", text)) for text in (CHINESE, ENGLISH))
    assert chinese == english - {"make readme"}  # the mark for the scores, which are written into the English one
