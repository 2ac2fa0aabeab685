"""Numbers with their units: 36.5亿元 · 3200余户 · 1-2家 · 百余场 · 百分之八十五 · 第一."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from analysis.lexicon import read_toml
from analysis.parsing import numerals
from analysis.parsing.units import Unit, unit_at, units
from analysis.tables import vocabularies

if TYPE_CHECKING:
    from collections.abc import Iterator

Bound = vocabularies.Bound

_SCALE = r"[十百千]?[万亿](?!分之)亿?|百(?![分货姓])|千(?![瓦克米伏卡])"
_MORE = "[余多几来]"
_PLUS = "(?P<plus>(?<=[万亿])[0-9][千百])?"  # 1万6千
_ARABIC = rf"(?P<arabic>{numerals.ARABIC})(?P<scale>{_SCALE})?{_PLUS}(?P<more>{_MORE}(?P<then>{_SCALE})?)?"
_CHINESE = rf"(?P<chinese>[{numerals.CHINESE}]++)(?:(?P<cn_more>{_MORE})(?P<cn_then>[万亿])?)?"
_NUMBER = re.compile(f"{_ARABIC}|{_CHINESE}")
_PERCENT = re.compile(rf"百分百|百分之(?:(?P<arabic>{numerals.ARABIC})|(?P<chinese>[{numerals.CHINESE}点]++))")
_FRACTION = re.compile(rf"(?P<whole>[{numerals.CHINESE}]++)分之(?P<part>[{numerals.CHINESE}]++)")
_RANK = re.compile(
    r"第(?P<number>[0-9]++|[一二三四五六七八九十]++)(?P<unit>位|名)?(?![届次个批期轮例章条种方时产类款者项段季节代间阶线课中小人一二大梯平阵])"
)
_RANKED = re.compile(r"荣获|获得|夺得|排名|排在|位列|位居|名列|[列居]全|全[市省区县国镇]|蝉联|稳居")
_RANKS_BACK = 60
_RANKS_IN_A_ROW = re.compile(r"(?:排名|位列|位居|名列)[^,。;]*\Z")  # 位居全国投资潜力第3、绿色发展第5
_TOP = re.compile(
    r"(?<=[列居入名排进])前(?P<number>[0-9]++|[一二三四五六七八九十]++)(?P<unit>位|名|强)?(?![个季年月0-9])"
)
ABOUT = tuple("上近超过约逾破达")  # what a sign of scale alone (万, 亿) is a number behind
_LONGEST_LIST = 8
_TO = re.compile(r"[-~—–至到]")

_INDEX = re.compile(
    rf"(?:指数|系数|得分)(?:为|达到?|是|分别为|[升降]至|[升降]到|提高到|下降到)?({numerals.ARABIC})(?![0-9]*[一-鿿%])"
)

_YEARS_OF_LIFE = re.compile(rf"(?:寿命|平均年龄|年限)[^,。;0-9]{{0,8}}({numerals.ARABIC})(岁|年)")
_POINTS_FOLLOW = re.compile(rf"(?:[、和]{numerals.ARABIC}个?){{0,8}}百分点")  # 提高1.2个、3.4个百分点

LARGEST = 1e18  # no quantity of a report is larger; longer runs of digits are no numbers
INDEX = Unit("", "unknown", "")
RANK = Unit("名", "rank", "名")
PERCENT = Unit("%", "ratio", "%")


@dataclass(frozen=True, slots=True)
class Quantity:
    """A value with its unit in the normal form; ``bound`` is what the glued words say, ``arabic`` how it is written."""

    start: int
    end: int
    low: float
    high: float
    unit: Unit
    bound: Bound
    arabic: bool
    rule: str


@dataclass(frozen=True, slots=True)
class _Number:
    end: int
    low: float
    high: float
    bound: Bound
    arabic: bool
    scale: str


@cache
def _after() -> tuple[tuple[str, Bound], ...]:
    words: list[tuple[str, Bound]] = []
    for bound in ("over", "approx", "under"):
        words += [(word, bound) for word in read_toml("bounds.toml")[bound]["after"]]
    return tuple(sorted(words, key=lambda pair: -len(pair[0])))


@cache
def _beside(name: str) -> re.Pattern[str]:
    return re.compile(read_toml("units.toml")["unsaid"][name])


def read(text: str, start: int) -> Quantity | None:
    """The quantity that begins at ``start`` of a text in normal form, or None where none does."""
    if text.startswith(("百分之", "百分百"), start):
        return _percent(text, start)
    if fraction := _FRACTION.match(text, start):
        return _fraction(fraction)
    if text.startswith("一半", start):
        end, glued = _glued(text, start + 2)
        return Quantity(start, end, 50, 50, PERCENT, glued or "exact", False, "half")
    number = _number(text, start)
    if number is None:
        return None
    unit = unit_at(text, number.end)
    after = number.end + (len(unit.name) if unit else 0)
    if (to := _TO.match(text, after)) and (second := _number(text, to.end())) and second.arabic == number.arabic:
        high_unit = unit_at(text, second.end)
        same = high_unit is not None and (unit is None or unit.base == high_unit.base)
        if high_unit is not None and same and (found := _range(text, start, number, second, unit, high_unit)):
            return found
    if unit is None:
        if carried := _carried(text, number):
            return Quantity(start, number.end, *carried)
        unit = _unsaid_unit(text, start, number)
        if unit is None:
            return None
        after = number.end
    if unit.name == "个" and _POINTS_FOLLOW.match(text, after):
        unit = units()["个百分点"]
    end, glued = _glued(text, after)
    bound = number.bound if glued is None else glued
    return Quantity(start, end, number.low, number.high, unit, bound, number.arabic, "number+unit")


def ranks(text: str) -> Iterator[Quantity]:
    """Places in a ranking: 排名全市第一, 位列全省第5, 居前三."""
    for match in _RANK.finditer(text):
        before = text[max(0, match.start() - _RANKS_BACK) : match.start()]
        if _RANKED.search(before[-8:]) or (match["number"][0].isdecimal() and _RANKS_IN_A_ROW.search(before)):
            yield from _place(match, "exact", "rank")
    for match in _TOP.finditer(text):
        yield from _place(match, "under", "rank-top")


def _place(match: re.Match[str], bound: Bound, rule: str) -> Iterator[Quantity]:
    number = match.group("number")
    value = _count(number)
    if value is not None:
        unit = units().get(match.group("unit") or "", RANK)
        yield Quantity(*match.span(), value, value, Unit(unit.name, "rank", "名"), bound, number[0].isdecimal(), rule)


def indices(text: str) -> Iterator[Quantity]:
    """Index numbers, which have no unit, and years of life or schooling: 综合指数八点零, 预期寿命八十岁."""
    for match in _INDEX.finditer(text):
        value = numerals.arabic(match.group(1))
        yield Quantity(match.start(1), match.end(1), value, value, INDEX, "exact", True, "index")
    for match in _YEARS_OF_LIFE.finditer(text):
        value = numerals.arabic(match.group(1))
        unit = Unit(match.group(2), "duration", "年")
        yield Quantity(match.start(1), match.end(), value, value, unit, "exact", True, "years-of-life")


def starts(text: str) -> Iterator[int]:
    """Where a number may begin, left to right."""
    for match in _NUMBER.finditer(text):
        yield match.start()


def _count(digits: str) -> float | None:
    return float(digits) if digits[0].isdecimal() else numerals.chinese(digits)


def _number(text: str, start: int) -> _Number | None:
    match = _NUMBER.match(text, start)
    if match is None:
        return None
    bound: Bound = "exact"
    if match.group("arabic"):
        scale = match.group("scale") or ""
        more = match.group("more")
        if more:
            bound = "over" if more[0] in "余多" else "approx"
            scale += match.group("then") or ""
        value = numerals.scaled(match.group("arabic").replace(",", ""), scale)
        if match.group("plus"):
            value += numerals.arabic(match.group("plus")) * (numerals.SCALES["万"] if "亿" in scale else 1)  # 1万6千
        return _Number(match.end(), value, value, bound, True, scale)
    words = match.group("chinese")
    factor = numerals.SCALES.get(match.group("cn_then") or "", 1)
    if match.group("cn_more"):
        bound = "over" if match.group("cn_more") in "余多" else "approx"
    if pair := numerals.neighbours(words):
        return _Number(match.end(), pair[0] * factor, pair[1] * factor, "range", False, "")
    single = numerals.chinese(words)
    scale = words[-1] if words[-1] in "万亿" else match.group("cn_then") or ""
    return None if single is None else _Number(match.end(), single * factor, single * factor, bound, False, scale)


def _carried(text: str, number: _Number) -> tuple[float, float, Unit, Bound, bool, str] | None:
    """A number in a list takes the scale and the unit that the list ends with: 1.2、3.4万元."""
    if not number.arabic or number.scale:
        return None
    at = number.end
    for _ in range(_LONGEST_LIST):
        following = _number(text, at + 1) if text[at : at + 1] in ("、", "和") else None
        if following is None or not following.arabic:
            return None
        if unit := unit_at(text, following.end):
            value = number.low * numerals.scaled("1", following.scale)
            return value, value, unit, number.bound, True, "list+unit"
        at = following.end
    return None


def _unsaid_unit(text: str, start: int, number: _Number) -> Unit | None:
    """万 and 亿 without a unit are money or people, as the words beside them say (总投资八千万, 六十多万游客)."""
    if not set(number.scale) & set("万亿"):
        return None
    if not set(text[start : number.end]) - set("百千万亿") and text[start - 1 : start] not in ABOUT:
        return None  # 万科: a sign of scale alone is a number behind 超 or 达 only
    if _beside("people_before").search(text, max(0, start - 8), start):
        return units()["人"]
    if _beside("money_before").search(text, max(0, start - 12), start):
        return units()["元"]
    return units()["人"] if _beside("people_behind").match(text, number.end) else None


def _range(text: str, start: int, low: _Number, high: _Number, low_unit: Unit | None, unit: Unit) -> Quantity | None:
    first = low.low
    if not low.scale and high.scale and low_unit is None:
        first *= numerals.scaled("1", high.scale)  # 30至50万元
    if first > high.high:
        return None
    end, _ = _glued(text, high.end + len(unit.name))
    return Quantity(start, end, first, high.high, unit, "range", low.arabic, "range+unit")


def _percent(text: str, start: int) -> Quantity | None:
    match = _PERCENT.match(text, start)
    if match is None:
        return None
    if match.group() == "百分百":
        value: float | None = 100
    elif match.group("arabic"):
        value = float(match.group("arabic").replace(",", ""))
    else:
        whole, _, part = match.group("chinese").partition("点")
        value = numerals.chinese(whole) if whole else None
        digits = "".join(str(numerals.DIGITS.get(sign, "")) for sign in part)
        if value is not None and digits:
            value = float(f"{value:.0f}.{digits}")
    if value is None:
        return None
    end, glued = _glued(text, match.end())
    return Quantity(start, end, value, value, PERCENT, glued or "exact", True, "percent-words")


def _fraction(match: re.Match[str]) -> Quantity | None:
    whole, part = numerals.chinese(match.group("whole")), numerals.chinese(match.group("part"))
    if not whole or part is None or part > whole:
        return None
    value = 100 * part / whole
    end, glued = _glued(match.string, match.end())
    return Quantity(match.start(), end, value, value, PERCENT, glued or "exact", True, "fraction")


def _glued(text: str, at: int) -> tuple[int, Bound | None]:
    """End of the bound words glued behind a unit, and the bound they say."""
    found: Bound | None = None
    while True:
        for word, bound in _after():
            if text.startswith(word, at) and word not in ("来", "几", "大关", "许"):
                at, found = at + len(word), bound
                break
        else:
            return at, found
