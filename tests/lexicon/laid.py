"""Lexicons that differ from that of the package in a few lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.lexicon.lexicon import Lexicon

if TYPE_CHECKING:
    from pathlib import Path


def laid(folder: Path, **files: str) -> Lexicon:
    """The lexicon with lines of some files, told without ``.toml``, laid over it."""
    for name, lines in files.items():
        (folder / f"{name}.toml").write_text(lines, encoding="utf-8")
    return Lexicon.load(folder)


def without(name: str, folder: Path) -> Lexicon:
    """The lexicon with no word in a class; words that have others keep these."""
    lexicon = Lexicon.default()
    rest = {word: " ".join(lexicon.classes[word] - {name}) for word in lexicon.words(name)}
    lines = (f'"{word}" = ' + (f'"{kept}"' if kept else "{ remove = true }") for word, kept in rest.items())
    return laid(folder, words="\n".join(lines))
