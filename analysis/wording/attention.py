"""What is said of shares of themes and of their differences, on every page that has them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from analysis.findings.attention import distance as distance_of
from analysis.findings.yardstick import PARTS
from analysis.tables.vocabularies import THEMES

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

    from analysis.findings.yardstick import Yardstick
    from analysis.wording.words import Words

    Row = Mapping[Hashable, Any]


def note(words: Words, found: pd.DataFrame) -> str:
    """n, and what the intervals are of; ``found`` has rows of the table ``themes``."""
    by_hand = found["origin"] == "reviewed"
    whose = "some" if by_hand.any() and not by_hand.all() else "all" if by_hand.any() else "none"
    return words.say("attention-note", n=int(found["n_sentences"].sum()), by_hand=whose)


def called(words: Words, yard: Yardstick) -> str:
    """What is called different, and what a clear difference."""
    largest = yard.largest if np.isfinite(yard.largest) else 0.0
    kind = "parts" if yard.kind == PARTS else "year"
    return words.say("attention-called", n_themes=len(THEMES), yard_n=yard.n, largest=largest, kind=kind)


def distance(words: Words, table: pd.DataFrame, yard: Yardstick) -> str:
    """How far two parts are apart in all; ``table`` comes from ``findings.attention.compared``."""
    apart, within = distance_of(table), yard.distance if np.isfinite(yard.distance) else 0.0
    beyond = _yes(apart > yard.distance)
    return words.say("attention-distance", distance=apart, yard_n=yard.n, within=within, beyond=beyond)


def yardstick(words: Words, table: pd.DataFrame) -> pd.DataFrame:
    """The rows of ``findings.yardstick.kinds`` with what the pairs are called."""
    return table.assign(kind=[words.say(f"attention-kind-{kind.replace(' ', '-')}") for kind in table["kind"]])


def _yes(value: object) -> str:
    return "yes" if value else "no"
