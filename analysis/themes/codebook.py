"""The thirteen themes of the codebook, read from ``lexicon/themes.toml``."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from analysis.lexicon import read_toml


@dataclass(frozen=True, slots=True)
class Theme:
    """One theme. ``strong`` terms name it by themselves, ``weak`` ones lean towards it."""

    code: str
    name: str  # English
    label: str  # Chinese
    definition: str
    strong: tuple[str, ...]
    weak: tuple[str, ...]

    @property
    def terms(self) -> tuple[str, ...]:
        """All terms, the strong ones first."""
        return self.strong + self.weak


@cache
def codebook() -> tuple[Theme, ...]:
    """The themes in the order of the catalogue."""
    return tuple(
        Theme(
            code=entry["code"],
            name=entry["name"],
            label=entry["label"],
            definition=entry["definition"],
            strong=tuple(entry["strong"]),
            weak=tuple(entry["weak"]),
        )
        for entry in read_toml("themes.toml")["theme"]
    )
