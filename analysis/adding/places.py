"""Whose report it is, by the names of places in its title, its publisher and its file: suggested, never sure.

The names are read by the grammar of addresses alone, 省 before 市 before 区 before 街道; there is no list of places but
of the four cities that are provinces as well.
"""

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
_PROVINCE = rf"(?:北京|天津|上海|重庆)市|{_HAN}{{2,7}}?(?:省|自治区)"
_COUNTIES = r"(?:自治县|自治旗|县|(?<![社小园校景])区|旗|林区)"
_OF_ONE = rf"(?:(?![各我]){_HAN})"  # 各区县 is no name
_AREA = (
    rf"(?P<province>{_PROVINCE})?(?P<city>{_OF_ONE}{{2,8}}?(?:市|自治州|地区|盟))?"
    rf"(?P<county>{_OF_ONE}{{1,8}}?{_COUNTIES})?"
)
_ABOVE_PLACE = re.compile(_AREA)
_AUTHORITY = re.compile(rf"{_AREA}(?=(?:人民)?政府|[市区县旗]?委|人大|党|管委会)")
_NO_HAN = re.compile(rf"(?!{_HAN}).", re.S)
_NOBODYS = re.compile(r"[我本全各该](?:街道|[镇乡县区市旗])\Z|.*委")  # 我街道, 落实市委市政府
_SUBDISTRICT = "街道"


def place_of(words: str) -> str | None:
    """The place that some words name first: 云槐街道 of 河东市云槐街道2030年工作总结; None where they name none."""
    words = _OPENS.sub("", "".join(words.split()))
    inner = _ABOVE.sub("", words)
    for kind in (_TOWNSHIP, _COUNTY):
        for at in (inner, words):
            if (found := kind.search(at)) and not _NOBODYS.match(found[0]):
                return found[0]
    return None


def short(place: str) -> str:
    """The name that a registry calls it by: a subdistrict without 街道, others as they are."""
    return place.removesuffix(_SUBDISTRICT) or place


def area_of(words: str, place: str) -> dict[str, str]:
    """County, city and province of a place, as far as some words say them in front of its name.

    沅东省泊州市泠江区澄湾街道办事处 says all three; words that do not name the place, as the authority above it does
    not, count where they are the name of one: 泊州市泠江区人民政府. A 市 right above a place is a county, unless the
    place is one itself; by itself it may be either, and says nothing.
    """
    words = _NO_HAN.sub("", _OPENS.sub("", "".join(words.split())))
    at = words.find(place)
    found = _ABOVE_PLACE.fullmatch(words, 0, at) if at > 0 else _AUTHORITY.match(words) if at < 0 else None
    if found is None:
        return {}
    area = {name: part for name, part in found.groupdict().items() if part and part != place}
    if "county" not in area and "city" in area and _COUNTY.fullmatch(place) is None:
        lone = area.pop("city")
        if at > 0:
            area["county"] = lone
    if (province := area.get("province", "")).endswith("市"):
        area.setdefault("city", province)  # a city that is a province
    return area
