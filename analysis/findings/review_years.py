"""Which sentences of a review tell of the year that it looks back on, and which of several years.

Where a term or a five-year plan ends, a review tells of five years before it tells of the last one, and a sum of five
years must not be held against the target of one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

if TYPE_CHECKING:
    from collections.abc import Iterator

_YEAR = pd.Timedelta(days=366)
_NEAR = 6  # characters: a time at the beginning of a sentence
_OPENS = ",，:：、"  # behind a time: it is that of what follows
_GOES_ON = ";；"  # ends a sentence that the next one goes on with


def of_several_years(sentences: pd.DataFrame, times: pd.DataFrame | None, year: int) -> frozenset[str]:
    """The sentence_ids of one review, of ``sentences``, that stand where it tells of more than its ``year``.

    A time of several years in a heading or at the beginning of a sentence opens such a stretch; a heading or a sentence
    that begins with the year itself ends it. A sentence that names the year tells of it wherever it stands.
    """
    if times is None:
        return frozenset()
    told = {str(key): rows for key, rows in times[times["type"] == "period"].groupby("sentence_id")}
    return frozenset(_stretches(sentences, told, year))


def _stretches(sentences: pd.DataFrame, told: dict[str, pd.DataFrame], year: int) -> Iterator[str]:
    several, goes_on, own = False, False, False
    for row in sentences.sort_values("start").itertuples():
        times = told.get(str(row.sentence_id))
        heading = row.type == "heading"
        longer, mine, opens = False, False, False
        for time in times.itertuples() if times is not None else ():
            if pd.isna(time.from_date) or pd.isna(time.to_date):
                continue
            at, behind = time.start - row.start, str(row.text)[time.end - row.start :][:1]
            if time.to_date - time.from_date > _YEAR:
                longer = longer or ((heading or at <= _NEAR) and time.to_date.year >= year)
            elif time.from_date.year == time.to_date.year == year:
                mine = True
                opens = opens or heading or (at <= _NEAR and behind in _OPENS)
        if longer != opens:
            several = longer
        own = mine or (goes_on and own)
        goes_on = str(row.text).endswith(tuple(_GOES_ON))
        if several and not (own and not longer):
            yield str(row.sentence_id)
