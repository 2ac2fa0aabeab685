"""Sentences by their name: the words stand in one folder a language, in Fluent's notation (projectfluent.org).

``en/spending.ftl`` holds what is said about spending, and so on. A message chooses its own plural, empty and scope
forms by the values that it is given, so that no code puts an s behind a word. Another language is another folder of
files of the same names.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

import numpy as np
from babel.lists import format_list
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import fluent_number

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from importlib.resources.abc import Traversable

    from fluent.runtime.types import FluentType

# Folder of a language -> the locale that says how it counts, lists and writes numbers: “a, b and c”, “甲、乙和丙”.
LANGUAGES = {"en": "en_GB", "zh": "zh_Hans_CN"}

Value = str | int | float


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The sentences of one language."""

    locale: str
    bundle: FluentBundle

    @staticmethod
    @cache
    def of(language: str) -> Catalogue:
        """The catalogue of a language of LANGUAGES."""
        locale = LANGUAGES[language]
        functions: dict[str, Callable[..., FluentType]] = {"PERCENT": _percent, "POINTS": _points, "DECIMAL": _decimal}
        bundle = FluentBundle([locale], functions=functions, use_isolating=False)
        for file in sources(language):
            bundle.add_resource(FluentResource(file.read_text(encoding="utf-8")))
        return Catalogue(locale, bundle)

    def say(self, message: str, **values: Value) -> str:
        """A message of the catalogue with its values. A whole number chooses a plural and is written with its commas.

        LookupError: there is no such message, or it needs a value that is not given.
        """
        if not self.bundle.has_message(message):
            raise LookupError(f"no message {message!r} in the catalogue")
        pattern = self.bundle.get_message(message).value
        assert pattern is not None, "every message has words"
        plain = {name: value.item() if isinstance(value, np.generic) else value for name, value in values.items()}
        said, errors = self.bundle.format_pattern(pattern, plain)
        if errors:
            raise LookupError(f"message {message!r}: {errors[0]}")
        return str(said)

    def listed(self, words: Iterable[str]) -> str:
        """“a, b and c”; empty for nothing."""
        return format_list(list(words), locale=self.locale)


def sources(language: str) -> list[Traversable]:
    """The files of a language, by name."""
    folder = files("analysis.wording") / language
    return sorted((file for file in folder.iterdir() if file.name.endswith(".ftl")), key=lambda file: file.name)


def _percent(value: FluentType, digits: int = 0) -> FluentType:
    """PERCENT($share): 0.213 as “21%”; with digits: 1 as “21.3%”."""
    return fluent_number(value, style="percent", minimumFractionDigits=digits, maximumFractionDigits=digits)  # type: ignore[arg-type]


def _points(value: FluentType, digits: int = 1) -> FluentType:
    """POINTS($difference): 0.213 as “21.3”, in percentage points."""
    return _decimal(100 * float(value), digits)  # type: ignore[arg-type]


def _decimal(value: FluentType | float, digits: int = 2) -> FluentType:
    """DECIMAL($z): 1.234 as “1.23”; 1 as “1.00”."""
    return fluent_number(value, minimumFractionDigits=digits, maximumFractionDigits=digits)  # type: ignore[arg-type]
