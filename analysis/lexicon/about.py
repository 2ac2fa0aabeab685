"""What the lexicon says of one word, or of the code of an indicator: where it stands, and what hangs on it."""

from __future__ import annotations

import difflib
from collections import defaultdict
from typing import TYPE_CHECKING

from analysis.errors import InputError
from analysis.lexicon.classes import NOT

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from analysis.lexicon.layers import Entry
    from analysis.lexicon.lexicon import Lexicon

INDICATORS = "indicators.toml"
BY_CLASS = ("object", "action", "with", "without")  # the fields of an indicator that name classes
# The files whose keys are words, and what an entry of each decides.
WORD_FILES = {
    "units.toml": "a number in front of it is a quantity",
    "numerals.toml": "a sign of numbers, with its value",
    "theme_terms.toml": "themes that a sentence with it leans towards, with their weights",
}


def about(lexicon: Lexicon, word: str) -> Iterator[str]:
    """A line for each entry of a word, each of its classes, and the patterns and indicators that name these.

    For the code of an indicator, a line for each thing that its entry says. Raises InputError for a word that has no
    entry; it names those that are most like it.
    """
    codes = _codes(lexicon)
    if word in codes:
        yield from _indicator(codes[word])
        return
    users = lexicon.made(_users)
    known = {word for name in ("words.toml", *WORD_FILES) for word in lexicon.table(name)} | codes.keys()
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


def _codes(lexicon: Lexicon) -> Mapping[str, Entry]:
    """The code of every indicator, and of its change and its value for each of something, with its entry."""
    found: dict[str, Entry] = {}
    for code, entry in lexicon.table(INDICATORS).items():
        if isinstance(entry.value, dict):
            found |= {str(entry.value[key]): entry for key in ("growth", "each") if key in entry.value}
        found[code] = entry
    return found


def _indicator(entry: Entry) -> Iterator[str]:
    yield f"{entry.where}: {entry.key}"
    facts = entry.value if isinstance(entry.value, dict) else {"": entry.value}
    yield from (
        f"  {key}: {', '.join(map(str, said)) if isinstance(said, list) else said}" for key, said in facts.items()
    )


def _shown(value: object) -> str:
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key} = {part!r}" for key, part in value.items()) + " }"
    return f'"{value}"'


def _users(lexicon: Lexicon) -> Mapping[str, set[str]]:
    """Class -> the patterns that name it, also through their parts, and the indicators."""
    found: dict[str, set[str]] = defaultdict(set)
    for file in lexicon.pattern_files:
        for key in lexicon.patterns(file):
            if not key.startswith("parts."):
                for name in lexicon.named_in(f"{file}.{key}"):
                    found[name].add(f"{file}.{key}")
    for code, entry in lexicon.table(INDICATORS).items():
        for wording in (entry.value, *entry.value.get("or", [])) if isinstance(entry.value, dict) else ():
            for name in " ".join(str(wording.get(key, "")) for key in BY_CLASS).split():
                found[name].add(f"indicators.{code}")
    return found
