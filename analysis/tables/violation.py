"""One broken rule as one line: the rule, how often it is broken, and the first values that break it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

SHOWN = 5


def violation(rule: str, offending: Iterable[object]) -> Iterator[str]:
    """No line where nothing offends; else one, with up to five different offending values in the order met."""
    values = list(offending)
    if values:
        different = list(dict.fromkeys(map(str, values)))
        more = ", …" if len(different) > SHOWN else ""
        yield f"{rule}: {', '.join(different[:SHOWN])}{more} ({len(values)} in all)"
