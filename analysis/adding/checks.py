"""What a careful person would look at again before a report is added."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.adding.places import place_of, short
from analysis.adding.propose import years_of_the_name
from analysis.corpus.formats.warnings import SHORT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.adding.alike import Texts
    from analysis.adding.propose import Proposal


def doubts(made: Proposal, texts: Texts) -> Iterator[str]:
    """Warnings for people, a sentence each."""
    yield from made.reading.warnings
    years, year = years_of_the_name(made.brought.name), made.facts.get("plan_year")
    if year is not None and years and year not in years:
        yield f"the name of the file says {', '.join(map(str, years))}, the {made.sources['plan_year']} {year}"
    titled = place_of(made.facts.get("title") or "")
    if titled and made.place and short(titled) != short(made.place):
        yield f"the title names {titled}, the {made.sources['district']} {made.place}"
    for source, area in made.areas.items():
        for name, part in area.items():
            if made.facts[name] != part:
                yield f"the {source} names {part}, the {made.sources[name]} {made.facts[name]} (as {name})"
    if made.headings == 0:
        yield "no headings found"
    if len(made.reading.text) < SHORT:
        yield f"only {len(made.reading.text)} signs"
    for name, share in texts.near(made.reading.text):
        yield f"nearly the same text as {name} ({share:.0%} in common)"
