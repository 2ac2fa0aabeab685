"""Lexicons that differ from that of the package in a few lines."""

from __future__ import annotations

import json
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
    """The lexicon with no word in a class; words that have others, or facts, keep these."""
    lexicon = Lexicon.default()
    lines: dict[str, list[str]] = {"words": [], "units": [], "numerals": []}
    for word in lexicon.words(name):
        rest = " ".join(lexicon.classes[word] - {name})
        file = next(file for file in lines if word in lexicon.table(f"{file}.toml"))
        facts = lexicon.table(f"{file}.toml")[word].value
        if file == "words":
            value = json.dumps(rest) if rest else "{ remove = true }"
        else:
            value = (
                "{ "
                + ", ".join(f"{key} = {json.dumps(fact)}" for key, fact in (facts | {"classes": rest}).items())
                + " }"
            )
        lines[file].append(f"{json.dumps(word, ensure_ascii=False)} = {value}")
    return laid(folder, **{file: "\n".join(found) for file, found in lines.items()})
