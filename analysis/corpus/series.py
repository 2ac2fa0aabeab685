"""One place over the years: which district continues which other one, as ``formerly`` of the registry says.

A district of one former name was renamed, and its reports are one series. One of several was merged out of them; it
continues none of these, since no year before can be compared with one after.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


def told(entries: Iterable[tuple[str, Sequence[str]]]) -> dict[str, tuple[str, ...]]:
    """District -> its former names, out of (district, former names) of every report; one that says none is passed."""
    return {district: tuple(names) for district, names in entries if names}


def current(districts: Iterable[str], formerly: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """District -> what the place is called in its last report: its own name unless another district was it formerly."""
    later = {names[0]: district for district, names in formerly.items() if len(names) == 1}
    found = {}
    for district in districts:
        name, seen = district, {district}
        while name in later and later[name] not in seen:
            name = later[name]
            seen.add(name)
        found[district] = name
    return found
