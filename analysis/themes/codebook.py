"""The themes of the codebook and the words that speak for them: ``themes.toml`` and ``theme_terms.toml``."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from analysis.tables.vocabularies import THEMES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from analysis.lexicon.layers import Entry
    from analysis.lexicon.lexicon import Lexicon

STRONG = 3.0  # a term of this weight or more names its theme by itself; others lean towards it


@dataclass(frozen=True, slots=True)
class Theme:
    """One theme; ``terms`` are the words that speak for it, each with its weight."""

    code: str
    name: str  # English
    label: str  # Chinese
    definition: str
    terms: Mapping[str, float]

    @property
    def strong(self) -> tuple[str, ...]:
        """The terms that name it by themselves."""
        return tuple(term for term, weight in self.terms.items() if weight >= STRONG)

    @property
    def weak(self) -> tuple[str, ...]:
        """The terms that lean towards it."""
        return tuple(term for term, weight in self.terms.items() if weight < STRONG)


FACTS = tuple(field.name for field in fields(Theme) if field.name not in ("code", "terms"))


def codebook(lexicon: Lexicon) -> tuple[Theme, ...]:
    """The themes of a lexicon, in the order of its file.

    Raises InputError, with file and line, for a wrong entry, and for a theme that only a folder laid over the package
    has: the tables, their checks and the pages are made for those of the package.
    """
    return lexicon.made(_codebook)


def codes(lexicon: Lexicon) -> tuple[str, ...]:
    """The codes of the themes, in the same order."""
    return tuple(theme.code for theme in codebook(lexicon))


def _codebook(lexicon: Lexicon) -> tuple[Theme, ...]:
    told: dict[str, dict[str, Entry]] = defaultdict(dict)
    for entry in lexicon.table("themes.toml").values():
        if entry.table is None:
            entry.fail(f"{entry.key} above the first theme", "a heading such as [economy]", "Put it under a heading.")
        if entry.key not in FACTS:
            entry.unknown("key", entry.key, FACTS)
        if not isinstance(entry.value, str) or not entry.value.strip():
            entry.fail(f"{entry.key} = {entry.value!r}", "words in quotation marks")
        if entry.table not in THEMES:
            found, todo = f"the new theme {entry.table!r}", "Add it to the package itself: docs/extend.md."
            entry.fail(found, f"one of {', '.join(THEMES)}", todo)
        told[entry.table][entry.key] = entry
    terms = _terms(lexicon, tuple(told))
    return tuple(Theme(code, **_facts(code, found), terms=terms[code]) for code, found in told.items())


def _facts(code: str, found: Mapping[str, Entry]) -> dict[str, str]:
    for name in FACTS:
        if name not in found:
            next(iter(found.values())).without(name, f"{name} in every theme", f"Add {name} = … to [{code}].")
    return {name: found[name].value for name in FACTS}


def _terms(lexicon: Lexicon, known: tuple[str, ...]) -> dict[str, dict[str, float]]:
    """Theme -> its terms, each with its weight."""
    terms: dict[str, dict[str, float]] = {code: {} for code in known}
    for term, entry in lexicon.table("theme_terms.toml").items():
        if len(term) < 2 or any(sign.isspace() for sign in term):
            entry.fail(f"the term {term!r}", "a term of two characters or more, without white space")
        if not isinstance(entry.value, dict) or not entry.value:
            entry.fail(f"{term} = {entry.value!r}", "themes with weights, such as { economy = 3 }")
        for code, weight in entry.value.items():
            if code not in terms:
                entry.unknown("theme", code, known)
            if type(weight) not in (int, float) or not 0 < weight < float("inf"):
                entry.fail(f"{code} = {weight!r}", "a weight above 0, such as 3 or 1")
            terms[code][term] = float(weight)
    return terms
