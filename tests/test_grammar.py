"""Laws of the grammar: knowledge stands in the lexicon, once; code names classes of words and stays simple."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from radon.complexity import cc_visit

from analysis.lexicon import layers
from analysis.lexicon.classes import PLACEHOLDER

ROOT = Path(__file__).parents[1]
GRAMMAR = [path for package in ("parsing", "records") for path in sorted((ROOT / "analysis" / package).glob("**/*.py"))]
PATTERNS = sorted((layers.PACKAGE / "patterns").glob("*.toml"))
CHINESE = re.compile("[㐀-䶿一-鿿〇]+")
SETS = re.compile(r"\[[^\]]*\]")  # any one of some signs
MOST_COMPLEX = 12


@pytest.mark.parametrize("path", GRAMMAR, ids=lambda path: path.stem)
def test_code_holds_no_words(path: Path) -> None:
    """No string literal of the grammar's code has Chinese signs in it; docstrings, with the examples of rules, may."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef)
    first = (node.body[0] for node in ast.walk(tree) if isinstance(node, documented) and node.body)
    docstrings = {id(node.value) for node in first if isinstance(node, ast.Expr)}
    literals = [node for node in ast.walk(tree) if isinstance(node, ast.Constant) and id(node) not in docstrings]
    held = [
        (node.lineno, node.value) for node in literals if isinstance(node.value, str) and CHINESE.search(node.value)
    ]
    assert held == []


@pytest.mark.parametrize("path", GRAMMAR, ids=lambda path: path.stem)
def test_functions_are_simple(path: Path) -> None:
    """No function branches more than a reader can follow (complexity as of McCabe 1976, counted as radon does)."""
    blocks = cc_visit(path.read_text(encoding="utf-8"))
    assert [(block.name, block.complexity) for block in blocks if block.complexity > MOST_COMPLEX] == []


@pytest.mark.parametrize("path", PATTERNS, ids=lambda path: path.stem)
def test_patterns_name_classes_and_no_words(path: Path) -> None:
    """A pattern holds single signs at the most: a word stands in ``words.toml`` or ``units.toml``, with its classes."""
    entries = layers.entries(f"patterns/{path.name}", [layers.PACKAGE])
    held = [
        (key, word)
        for key, entry in entries.items()
        for source in (entry.value if isinstance(entry.value, list) else [entry.value])
        for word in CHINESE.findall(SETS.sub(" ", PLACEHOLDER.sub(" ", source)))
        if len(word) > 1
    ]
    assert held == []


def test_a_word_stands_once() -> None:
    """No word has two entries in the grammar's files; its classes are all in one line."""
    words, units = layers.entries("words.toml", [layers.PACKAGE]), layers.entries("units.toml", [layers.PACKAGE])
    assert sorted(words.keys() & units.keys()) == []
