"""Units as they are spoken: 万 and 亿 behind what is money (产值突破300亿), 块 (每股260块), 个点 (涨了4个点)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from analysis.lexicon.lexicon import Lexicon

_NEAR, _LIST, _EARLIER = 12, 24, 48  # signs in front of a number that are looked at


def names_money(text: str, start: int, lexicon: Lexicon) -> bool:
    """Whether the clause of a number names something that is money, or it is more of an amount that was told before."""
    begin = _list_begins(text, start, lexicon)
    named = lexicon.pattern("numbers.money_named").search(text, max(0, begin - _NEAR), begin)
    return named is not None or (
        lexicon.pattern("numbers.money_earlier").search(text, max(0, begin - _EARLIER), begin) is not None
    )


def _list_begins(text: str, start: int, lexicon: Lexicon) -> int:
    """Where the list of numbers begins that a number stands in: 200亿、300亿."""
    listed = lexicon.pattern("numbers.listed_before").search(text, max(0, start - _LIST), start)
    return listed.start() if listed else start


def are_coins(text: str, start: int, after: int, lexicon: Lexicon) -> bool:
    """Whether 块 is money, words of which stand in front, and counts no things, such as stand behind it."""
    if lexicon.pattern("numbers.coins_behind").match(text, after):
        return False
    return lexicon.pattern("numbers.coins_before").search(text, max(0, start - _NEAR), start) is not None


def are_points(text: str, start: int, lexicon: Lexicon) -> bool:
    """Whether 个点 are percentage points: words in front say that something rises, falls or differs."""
    return lexicon.pattern("numbers.points_before").search(text, max(0, start - _NEAR), start) is not None
