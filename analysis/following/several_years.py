"""Which sentences of a part of a report tell of the year that it is about, and which of several years.

Where a term or a five-year plan ends, a review tells of five years before it tells of the last one, and a plan of the
next five: a sum of five years must not be held against the target of one.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from analysis.following.reports import Sentence, Time

_TYPES = ("period", "deadline")
_YEAR = timedelta(days=366)
_NEAR = 6  # characters: a time at the beginning of a sentence
_OPENS = ",，:：、"  # behind a time: it is that of what follows
_GOES_ON = (";", "；")  # ends a sentence that the next one goes on with


class _Named(NamedTuple):
    """A time that a sentence names: of several or later years, of the year, of all of it, of an earlier one."""

    start: int
    end: int
    longer: bool = False
    mine: bool = False
    whole: bool = False
    earlier: bool = False


def of_several_years(
    sentences: Iterable[Sentence], times: Iterable[Time], year: int, *, already: bool, ahead: bool
) -> frozenset[str]:
    """The sentence_ids, of ``sentences`` in their order, that stand where more than one ``year`` is told of.

    A time of several years, or of a later one, in a heading or at the beginning of a sentence opens such a stretch; a
    heading or a sentence that begins with the year itself ends it. A sentence that names the year tells of it wherever
    it stands. ``already`` says that the part begins with several years, ``ahead`` that it plans, so that a later year
    counts as several do.
    """
    told: dict[str, list[_Named]] = defaultdict(list)
    for time in times:
        if time.type in _TYPES:
            told[time.sentence_id].append(_named(time, year, ahead=ahead))
    return frozenset(_stretches(sentences, told, several=already))


def _named(time: Time, year: int, *, ahead: bool) -> _Named:
    first, last = time.from_date, time.to_date
    if last is None:
        return _Named(time.start, time.end)
    longer = last.year >= year and first is not None and last - first > _YEAR
    mine = first is not None and first.year == last.year == year
    return _Named(
        time.start,
        time.end,
        longer or (ahead and last.year > year),
        mine,
        whole=mine
        and (ahead or (first is not None and (first.month, last.month) == (1, 12))),  # a plan may be for the rest
        earlier=last.year < year,
    )


def _stretches(sentences: Iterable[Sentence], told: Mapping[str, Sequence[_Named]], *, several: bool) -> Iterator[str]:
    carried = False  # the sentence before names the year, and goes on in this one
    for row in sentences:
        heading, times = row.type == "heading", told.get(row.sentence_id, ())
        first = [time for time in times if heading or time.start - row.start <= _NEAR]
        longer = any(time.longer for time in first)
        opens = any(time.whole and (heading or row.text[time.end - row.start :][:1] in _OPENS) for time in first)
        if longer != opens:
            several = longer
        own = carried or any(time.mine for time in times)
        whole = carried or any(time.whole for time in times)
        carried = whole and row.text.endswith(_GOES_ON) and not any(time.earlier for time in times)
        if several and (longer or not own):
            yield row.sentence_id
