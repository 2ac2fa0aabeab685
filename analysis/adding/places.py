"""Whose report it is, by the names of places in its title, its publisher and its file: suggested, never sure."""

from __future__ import annotations

import re

_HAN = "[\u4e00-\u9fff]"
_ABOVE = re.compile(rf"\A.*(?:省|自治区|市|区|县|旗)(?={_HAN}{{2,8}}(?:街道|镇|乡|县|区|市|旗))")
_TOWNSHIP = re.compile(rf"{_HAN}{{1,8}}?(?:街道|镇|乡)(?![区民村化])")
_COUNTY = re.compile(
    rf"{_HAN}{{1,6}}?(?:自治县|(?<![全我本各])县|(?<![全我本社小园辖地城景校])区|(?<![全我本城])市|旗)(?![民场级域委直])"
)
_OPENS = re.compile(  # what titles and first sentences begin with: 2031年1月8日在…, 各位代表，我代表…
    r"\A(?:\D*(?:\d+[年月])+\d+日在|关于|中共|印发|各位代表|同志们|现在|代表|在|我|[\d〇一二三四五六七八九十]+[年月日]?度?|[\W_]+)+"
)
_SUBDISTRICT = "街道"


def place_of(words: str) -> str | None:
    """The place that some words name first: 云槐街道 of 河东市云槐街道2030年工作总结; None where they name none."""
    words = _OPENS.sub("", "".join(words.split()))
    inner = _ABOVE.sub("", words)
    for kind in (_TOWNSHIP, _COUNTY):
        for at in (inner, words):
            if found := kind.search(at):
                return found[0]
    return None


def short(place: str) -> str:
    """The name that a registry calls it by: a subdistrict without 街道, others as they are."""
    return place.removesuffix(_SUBDISTRICT) or place
