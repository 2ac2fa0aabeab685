"""Numbers that only name or delimit something (65岁, 十九大, 二期) and numbers that are mere signs (12345, 217弄)."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Literal

from analysis.lexicon import read_toml
from analysis.parsing import numerals

if TYPE_CHECKING:
    from collections.abc import Iterator


# What a rule can begin with. Few positions of a text qualify, so the rules are tried at those only.
_HEAD = re.compile(r"[0-9]++|[零〇一二两三四五六七八九十百千万亿]++|第|[A-Za-zⅠ-Ⅻ]++|\(")


@cache
def _rules(kind: Literal["qualifier", "label"]) -> re.Pattern[str]:
    """All rules of a kind as one expression with a named group each, so that one pass finds them."""
    sources = read_toml("qualifiers.toml")[kind]
    chinese = "(?:[零〇一二两三四五六七八九十百千]++)"
    named = (
        f"(?P<{name}>{source.replace('{N}', f'(?:{numerals.ARABIC})').replace('{C}', chinese)})"
        for name, source in sources.items()
    )
    return re.compile("|".join(named))


def find(kind: Literal["qualifier", "label"], text: str) -> Iterator[tuple[int, int, str]]:
    """(start, end, rule) of each qualifier or label of a text in normal form."""
    rules, end = _rules(kind), 0
    for head in _HEAD.finditer(text):
        if head.start() < end:
            continue
        if match := rules.match(text, head.start()):
            end = match.end()
            yield head.start(), end, str(match.lastgroup)
