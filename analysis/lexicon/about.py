"""What the lexicon says of one word: where it stands, with which classes, and what hangs on them."""

from __future__ import annotations

import difflib
from collections import defaultdict
from typing import TYPE_CHECKING

from analysis.errors import InputError
from analysis.lexicon.classes import NOT

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from analysis.lexicon.lexicon import Lexicon

# The files whose keys are words, and what an entry of each decides.
WORD_FILES = {
    "units.toml": "a number in front of it is a quantity",
    "numerals.toml": "a sign of numbers, with its value",
    "theme_terms.toml": "themes that a sentence with it leans towards, with their weights",
}


def about(lexicon: Lexicon, word: str) -> Iterator[str]:
    """A line for each entry of a word, each of its classes, and the patterns that name these.

    Raises InputError for a word that has no entry; it names those that are most like it.
    """
    users = lexicon.made(_users)
    known = {word for name in ("words.toml", *WORD_FILES) for word in lexicon.table(name)}
    if word not in known:
        near = difflib.get_close_matches(word, known, 3)
        todo = f"Did you mean {', '.join(near)}?" if near else "A line in words.toml of a folder of yours adds it."
        raise InputError("the lexicon", f"no entry for {word!r}", "a word of the lexicon", todo)
    for name in ("words.toml", *WORD_FILES):
        if (entry := lexicon.table(name).get(word)) is None:
            continue
        yield f"{entry.where}: {word} = {_shown(entry.value)}"
        if name in WORD_FILES:
            yield f"  {WORD_FILES[name]}"
    for name in sorted(lexicon.classes.get(word, ())):
        plain = name.removeprefix(NOT)
        what = lexicon.table("classes.toml")[plain].value
        yield f"  {name}: {'only looks like it: ' if name != plain else ''}{what}"
        if named := users.get(plain):
            yield f"    decides {', '.join(sorted(named))}"


def _shown(value: object) -> str:
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key} = {part!r}" for key, part in value.items()) + " }"
    return f'"{value}"'


def _users(lexicon: Lexicon) -> Mapping[str, set[str]]:
    """Class -> the patterns that name it, also through their parts."""
    found: dict[str, set[str]] = defaultdict(set)
    for file in lexicon.pattern_files:
        for key in lexicon.patterns(file):
            if not key.startswith("parts."):
                for name in lexicon.named_in(f"{file}.{key}"):
                    found[name].add(f"{file}.{key}")
    return found
