"""Radicals that stand for common signs: what is copied from a PDF often has ⼯ (U+2F2F) where 工 is meant.

Unicode has the Kangxi radicals (U+2F00 to U+2FD5) and a supplement (U+2E80 to U+2EF3); one sign is one sign in both.
"""

from __future__ import annotations

import re
import unicodedata

_KANGXI = range(0x2F00, 0x2FD6)
# Of the supplement, those that a report may have as words by themselves.
_SUPPLEMENT = (
    "⺁厂⺄乙⺈刀⺊卜⺌小⺍小⺒巳⺜日⺝月⺟母⺠民⺧牛⺩王⺫目⺬示⺶羊⺼肉⺾艹⺿艹⻀艹⻁虎⻃西⻄西⻅见⻆角⻉贝⻋车⻏邑⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页"
    "⻛风⻜飞⻝食⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻯竜⻰龙⻳龟"
)

COMMON = {chr(code): unicodedata.normalize("NFKC", chr(code)) for code in _KANGXI} | dict(
    zip(_SUPPLEMENT[::2], _SUPPLEMENT[1::2], strict=True)
)
_RADICAL = re.compile(f"[{''.join(COMMON)}]")


def with_common_signs(text: str) -> str:
    """The text with the common sign in the place of each radical; no position in it changes."""
    return _RADICAL.sub(lambda match: COMMON[match.group()], text)
