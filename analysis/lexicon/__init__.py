"""Knowledge as data: word lists and TOML files beside this module, read once and never changed."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def read_toml(name: str) -> dict[str, Any]:
    """The content of a lexicon file such as ``units.toml``; callers must not change it."""
    return tomllib.loads(files(__name__).joinpath(name).read_text(encoding="utf-8"))


@cache
def read_words(name: str) -> tuple[str, ...]:
    """The words of a plain list, one a line, in file order; ``#`` begins a comment."""
    lines = files(__name__).joinpath(name).read_text(encoding="utf-8").splitlines()
    words = (line.split("#", 1)[0].strip() for line in lines)
    return tuple(dict.fromkeys(word for word in words if word))
