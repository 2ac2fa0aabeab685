"""Which sentences of a part of a report tell of the year that it is about, and which of several years.

Where a term or a five-year plan ends, a review tells of five years before it tells of the last one, and a plan of the
next five: a sum of five years must not be held against the target of one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pandas as pd

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_YEAR = pd.Timedelta(days=366)
_NEAR = 6  # characters: a time at the beginning of a sentence
_OPENS = ",，:：、"  # behind a time: it is that of what follows
_GOES_ON = ";；"  # ends a sentence that the next one goes on with


class Time(NamedTuple):
    """A time that a sentence names: of several or later years, of the year, of all of it, of an earlier one."""

    start: int
    end: int
    longer: bool
    mine: bool
    whole: bool
    earlier: bool


def of_several_years(
    sentences: pd.DataFrame, times: pd.DataFrame, year: int, *, already: bool, ahead: bool
) -> frozenset[str]:
    """The sentence_ids, of ``sentences``, that stand where more than one ``year`` is told of.

    A time of several years, or of a later one, in a heading or at the beginning of a sentence opens such a stretch; a
    heading or a sentence that begins with the year itself ends it. A sentence that names the year tells of it wherever
    it stands. ``already`` says that the part begins with several years, ``ahead`` that it plans, so that a later year
    counts as several do.
    """
    told: dict[str, list[Time]] = {}
    for time in times[times["type"].isin(["period", "deadline"])].to_dict("records"):
        first, last = time["from_date"], time["to_date"]
        longer = pd.notna(last) and last.year >= year and pd.notna(first) and last - first > _YEAR
        longer = longer or (ahead and pd.notna(last) and last.year > year)
        mine = pd.notna(first) and pd.notna(last) and first.year == last.year == year
        whole = mine and (ahead or (first.month, last.month) == (1, 12))  # a plan may be for the rest of a year
        earlier = pd.notna(last) and last.year < year
        told.setdefault(time["sentence_id"], []).append(Time(time["start"], time["end"], longer, mine, whole, earlier))
    return frozenset(_stretches(sentences, told, several=already))


def _stretches(sentences: pd.DataFrame, told: Mapping[str, list[Time]], *, several: bool) -> Iterator[str]:
    carried = False  # the sentence before names the year, and goes on in this one
    for row in sentences.sort_values("start").to_dict("records"):
        heading, text, begins = row["type"] == "heading", row["text"], row["start"]
        times = told.get(row["sentence_id"], [])
        first = [time for time in times if heading or time.start - begins <= _NEAR]
        longer = any(time.longer for time in first)
        opens = any(time.whole and (heading or text[time.end - begins :][:1] in _OPENS) for time in first)
        if longer != opens:
            several = longer
        own = carried or any(time.mine for time in times)
        whole = carried or any(time.whole for time in times)
        carried = whole and text.endswith(tuple(_GOES_ON)) and not any(time.earlier for time in times)
        if several and (longer or not own):
            yield row["sentence_id"]
