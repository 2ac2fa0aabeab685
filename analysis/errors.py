"""The one error that a user can cause: it says where, what was found, what was expected and what to do."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_SHOWN = 40  # characters
_LISTED = 20  # names


class InputError(ValueError):
    """A mistake in what was given (a file, a registry entry, an option, an argument), told in one line.

    ``str(error)`` is that line: "WHERE: found FOUND; expected EXPECTED. TODO".
    The command line prints it without a traceback and exits with status 2.
    """

    def __init__(self, where: str, found: str, expected: str, todo: str) -> None:
        self.where, self.found, self.expected, self.todo = where, found, expected, todo
        told = f"{where}: found {found}; expected {expected}. {todo}"
        super().__init__(_CONTROL.sub(lambda sign: repr(sign[0])[1:-1], told))  # names of files may hold any sign

    def __reduce__(self) -> tuple[type[InputError], tuple[str, str, str, str]]:
        """So that it reaches another process whole."""
        return type(self), (self.where, self.found, self.expected, self.todo)


def shown(value: object) -> str:
    """A value as an error shows it: in one line, and no more of it than a reader needs."""
    text = value.isoformat() if isinstance(value, date) else " ".join(repr(value).splitlines())
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


def listed(names: Sequence[str]) -> str:
    """Names as an error lists them: all of a few, the first of many."""
    more = f" and {len(names) - _LISTED} more" if len(names) > _LISTED else ""
    return f"{', '.join(names[:_LISTED])}{more}"
