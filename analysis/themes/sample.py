"""Sentences of a report drawn at random, so that anybody can see that they were.

The order of drawing is that of the SHA-256 of the sentence's id: as good as random, since no theme can be told from
it, and nobody's choice. A sample is the first so many of that order; who reviews these has reviewed a random sample,
and whether they all were reviewed can be seen from the reviews alone. A larger sample holds the smaller one, and a
change elsewhere in the text moves none of the other sentences, since ids are made of words.
"""

from __future__ import annotations

from hashlib import sha256
from itertools import takewhile
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from analysis.themes.votes import Booleans

SMALLEST = 40  # drawn sentences of a report from which on they say something of the others


def order(sentence_ids: Iterable[str]) -> list[str]:
    """Ids of the sentences of a report in the order in which they are drawn."""
    return sorted(sentence_ids, key=lambda name: sha256(name.encode()).digest())


def drawn(sentence_ids: Sequence[str], reviewed: Booleans) -> Booleans:
    """Which sentences of a report are a random sample that people have reviewed: all from the first one drawn on.

    None of them where these are fewer than SMALLEST. Other reviewed sentences were chosen, and speak for none but
    themselves.
    """
    first = set(first_reviewed(sentence_ids, reviewed))
    return np.array([len(first) >= SMALLEST and name in first for name in sentence_ids], dtype=bool)


def first_reviewed(sentence_ids: Sequence[str], reviewed: Booleans) -> list[str]:
    """The sentences of a report, in the order in which they are drawn, up to the first that nobody has reviewed."""
    seen = dict(zip(sentence_ids, reviewed.tolist(), strict=True))
    return list(takewhile(seen.__getitem__, order(sentence_ids)))
