"""A property that is worked out when it is first asked for, and kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__all__ = ["kept"]

if TYPE_CHECKING:
    from collections.abc import Callable
    from functools import cached_property as kept
else:

    class kept:
        """``functools.cached_property`` without the lock that it takes before Python 3.12.

        The lock costs more than most of what is kept.
        """

        def __init__(self, make: Callable[[Any], Any]) -> None:
            self._make = make
            self._name = make.__name__
            self.__doc__ = make.__doc__

        def __get__(self, at: Any, _: type) -> Any:
            made = at.__dict__[self._name] = self._make(at)  # found there from now on, without a call
            return made
