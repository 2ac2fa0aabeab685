"""Sentences by their name: the words stand in one folder an edition, in Fluent's notation (projectfluent.org).

``en/spending.ftl`` holds what is said about spending, and so on. A message chooses its own plural, empty and scope
forms by the values that it is given, so that no code puts an s behind a word. Each edition is a folder of files of
the same names.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

import numpy as np
from babel.lists import format_list
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import fluent_number
from fluent.syntax import FluentParser, FluentSerializer
from fluent.syntax import ast as ftl

from analysis.wording.editions import EDITIONS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from importlib.resources.abc import Traversable

    from fluent.runtime.types import FluentType

Value = str | int | float
_FINEST = 2  # digits of a share in per cent, where fewer would say none or all
_REFERENCE = re.compile(r"\{ ([a-z][a-z0-9-]*) \}")


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The words of one edition. ``said`` are the messages that were asked for since someone last emptied it."""

    edition: str
    locale: str
    bundle: FluentBundle
    said: set[str] = field(default_factory=set)

    @staticmethod
    @cache
    def of(edition: str) -> Catalogue:
        """The catalogue of an edition of EDITIONS."""
        locale = EDITIONS[edition]
        functions: dict[str, Callable[..., FluentType]] = {"PERCENT": _percent, "POINTS": _points, "DECIMAL": _decimal}
        bundle = FluentBundle([locale], functions=functions, use_isolating=False)
        for file in sources(edition):
            bundle.add_resource(FluentResource(file.read_text(encoding="utf-8")))
        return Catalogue(edition, locale, bundle)

    def say(self, message: str, **values: Value) -> str:
        """A message of the catalogue with its values. A whole number chooses a plural and is written with its commas.

        LookupError: there is no such message, or it needs a value that is not given.
        """
        if not self.bundle.has_message(message):
            raise LookupError(f"no message {message!r} in the catalogue")
        self.said.add(message)
        pattern = self.bundle.get_message(message).value
        assert pattern is not None, "every message has words"
        plain = {name: value.item() if isinstance(value, np.generic) else value for name, value in values.items()}
        said, errors = self.bundle.format_pattern(pattern, plain)
        if errors:
            raise LookupError(f"message {message!r}: {errors[0]}")
        return str(said)

    def called(self, kind: str, name: str) -> str | None:
        """What a code or a column is called: the message ``kind-name``; None where there is none."""
        message = f"{kind}-{name}".replace("_", "-")
        return self.say(message) if self.bundle.has_message(message) else None

    def listed(self, words: Iterable[str]) -> str:
        """“a, b and c”; empty for nothing."""
        return format_list(list(words), locale=self.locale)

    def apart(self, words: Iterable[str]) -> str:
        """“a; b; c”, for what holds commas itself; empty for nothing."""
        return self.say("apart").join(words)


def messages(edition: str) -> Mapping[str, str]:
    """Each message of an edition as it is written, with those that it refers to: what its words depend on."""
    own: dict[str, str] = {}
    refers: dict[str, list[str]] = {}
    for file in sources(edition):
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            if isinstance(entry, ftl.Message):
                own[entry.id.name] = written = FluentSerializer().serialize_entry(entry)
                refers[entry.id.name] = _REFERENCE.findall(written)
    return {name: "".join(own[one] for one in _reached(name, refers)) for name in own}


def _reached(name: str, refers: Mapping[str, Sequence[str]]) -> list[str]:
    """A message and those below it, each once."""
    found, left = {name}, [name]
    while left:
        left += (more := set(refers[left.pop()]) - found)
        found |= more
    return sorted(found)


def sources(edition: str) -> list[Traversable]:
    """The files of an edition, by name."""
    folder = files("analysis.wording") / edition
    return sorted((file for file in folder.iterdir() if file.name.endswith(".ftl")), key=lambda file: file.name)


def _percent(value: FluentType, digits: int = 0) -> FluentType:
    """PERCENT($share): 0.213 as “21%”; with digits: 1 as “21.3%”. What is not none or all is not told as 0% or 100%."""
    share = float(value)  # type: ignore[arg-type]
    while share % 1 and digits < _FINEST and round(share, digits + 2) in (0, 1):
        digits += 1
    return fluent_number(value, style="percent", minimumFractionDigits=digits, maximumFractionDigits=digits)  # type: ignore[arg-type]


def _points(value: FluentType, digits: int = 1) -> FluentType:
    """POINTS($difference): 0.213 as “21.3”, in percentage points."""
    return _decimal(100 * float(value), digits)  # type: ignore[arg-type]


def _decimal(value: FluentType | float, digits: int = 2) -> FluentType:
    """DECIMAL($z): 1.234 as “1.23”; 1 as “1.00”."""
    return fluent_number(value, minimumFractionDigits=digits, maximumFractionDigits=digits)  # type: ignore[arg-type]
