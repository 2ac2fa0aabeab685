"""Numbers with their units: 36.5亿元 · 3200余户 · 1-2家 · 百余场 · 百分之八十五."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from analysis.parsing import cell_units, numerals, scan, unsaid
from analysis.parsing.units import Unit, called, is_begun, unit_at
from analysis.tables import vocabularies

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.lexicon.lexicon import Lexicon

Bound = vocabularies.Bound

LARGEST = 1e18  # no quantity of a report is larger; longer runs of digits are no numbers
PERCENT = Unit("%", "ratio", "%")
_LONGEST_LIST = 8
_FAR_APART = 4  # how many times the low end of a range the high end is, at the most, behind a verb of change
# How far in front of a number the words stand that say more of it, in signs: a long clause still has them.
_MONEY_BACK, _PEOPLE_BACK, _DEGREE_BACK, _MOVED_BACK = 12, 8, 40, 4


class Quantity(NamedTuple):
    """A value with its unit in the normal form; ``bound`` is what the glued words say, ``arabic`` how it is written."""

    start: int
    end: int
    low: float
    high: float
    unit: Unit
    bound: Bound
    arabic: bool
    rule: str


class Refused(NamedTuple):
    """A number that is no quantity, and the rule that says why: ``none`` where no unit stands behind it."""

    start: int
    end: int
    rule: str


class _Number(NamedTuple):
    start: int
    end: int
    low: float
    high: float
    bound: Bound
    arabic: bool
    scale: str


def numbers(text: str, lexicon: Lexicon, taken: bytearray | None = None) -> Iterator[re.Match[str]]:
    """What may be a number, left to right; none that begins where something is ``taken``."""
    return scan.matches(lexicon.pattern("numbers.number"), lexicon.pattern("numbers.head.number"), text, taken)


def read(match: re.Match[str], lexicon: Lexicon) -> Quantity | Refused | None:
    """The quantity that begins with a number, or why it is none; None for signs that are no number."""
    text, start = match.string, match.start()
    if not match["arabic"]:
        for form in (_percent, _fraction, _half):
            if (found := form(text, start, lexicon)) is not None:
                return found
    number = _value(match, lexicon)
    if number is None:
        return None
    unit = _points_or_places(text, number, unit_at(text, number.end, lexicon), lexicon)
    if (span := _range(text, number, unit, lexicon)) is not None:
        return span
    if unit is None:
        return _carried(text, number, lexicon) or _unsaid(text, number, lexicon) or _without_unit(text, number, lexicon)
    after = number.end + len(unit.name)
    said = _meant(text, number, unit, after, lexicon)
    if said is None:
        return Refused(start, number.end, "unit-uncertain")
    number, after = _with_hundredths(text, number, unit, after, lexicon)
    end, glued = glued_behind(text, after, lexicon, counted=said.dimension == "count")
    return Quantity(start, end, number.low, number.high, said, glued or number.bound, number.arabic, "number+unit")


def _with_hundredths(text: str, number: _Number, unit: Unit, after: int, lexicon: Lexicon) -> tuple[_Number, int]:
    """A number of tenths with the digit behind it, and where that ends: 六成五 is six and a half, and so is 六成半."""
    more = lexicon.pattern("numbers.hundredths").match(text, after) if unit.name in lexicon.words("tenth") else None
    if more is None:
        return number, after
    rest = 0.5 if more["half"] else (numerals.chinese(more.group(), lexicon) or 0) / 10
    return number._replace(low=number.low + rest, high=number.high + rest), more.end()


def in_per_cent(found: Quantity, lexicon: Lexicon) -> Quantity:
    """Tenths are told in per cent, so that they stand beside other shares: 四成 is 40%."""
    if found.unit.name not in lexicon.words("tenth"):
        return found
    factor = found.unit.factor
    return found._replace(low=found.low * factor, high=found.high * factor, unit=PERCENT)


def _number(text: str, start: int, lexicon: Lexicon) -> _Number | None:
    match = lexicon.pattern("numbers.number").match(text, start)
    return _value(match, lexicon) if match else None


def _value(match: re.Match[str], lexicon: Lexicon) -> _Number | None:
    return _arabic(match, lexicon) if match["arabic"] else _chinese(match, lexicon)


def _arabic(match: re.Match[str], lexicon: Lexicon) -> _Number:
    scale = (match["scale"] or "") + (match["then"] or "")
    value = numerals.scaled(match["arabic"], scale, lexicon)
    if plus := match["plus"]:  # 1万6千, 1亿6千(万)
        value += numerals.arabic(plus, lexicon) * max(1.0, numerals.scaled("1", scale, lexicon) / 10_000)
    bound: Bound = "over" if match["over"] else "approx" if match["about"] else "exact"
    return _Number(match.start(), match.end(), value, value, bound, True, scale)


def _chinese(match: re.Match[str], lexicon: Lexicon) -> _Number | None:
    words, then = match["chinese"], match["cn_then"] or ""
    factor = numerals.scaled("1", then, lexicon)
    if pair := numerals.neighbours(words, lexicon):
        return _Number(match.start(), match.end(), pair[0] * factor, pair[1] * factor, "range", False, "")
    single = numerals.chinese(words, lexicon)
    if single is None:
        return None
    bound: Bound = "over" if match["cn_over"] else "approx" if match["cn_about"] else "exact"
    scale = words[-1] if words[-1] in lexicon.words("scale") else then
    return _Number(match.start(), match.end(), single * factor, single * factor, bound, False, scale)


def glued_behind(text: str, at: int, lexicon: Lexicon, *, counted: bool = False) -> tuple[int, Bound | None]:
    """End of the bound words glued behind a unit, and the bound that the last of them says."""
    found: Bound | None = None
    glued = lexicon.pattern("numbers.glued_to_counts" if counted else "numbers.glued")
    while match := glued.match(text, at):
        at = match.end()
        found = "over" if match["over"] else "approx" if match["approx"] else "under"
    return at, found


def _range(text: str, low: _Number, unit: Unit | None, lexicon: Lexicon) -> Quantity | None:
    """Two ends with one unit or two: 1-2家, 30至50万元, 5%-8%."""
    high = _other_end(text, low, unit, lexicon)
    if high is None:
        return None
    of_both = unit_at(text, high.end, lexicon)
    if of_both is None or (unit is not None and (unit.base != of_both.base or _moved_to(text, low, high, lexicon))):
        return None
    first = low.low
    if not low.scale and high.scale and unit is None:
        first *= numerals.scaled("1", high.scale, lexicon)  # 30至50万元
    if first > high.high:
        return None
    end, _ = glued_behind(text, high.end + len(of_both.name), lexicon, counted=of_both.dimension == "count")
    return Quantity(low.start, end, first, high.high, of_both, "range", low.arabic, "range+unit")


def _other_end(text: str, low: _Number, unit: Unit | None, lexicon: Lexicon) -> _Number | None:
    """The number behind a sign of a range, written as the first."""
    to = lexicon.pattern("numbers.to").match(text, low.end + (len(unit.name) if unit else 0))
    high = _number(text, to.end(), lexicon) if to else None
    return None if high is None or high.arabic != low.arabic else high


def _moved_to(text: str, by: _Number, to: _Number, lexicon: Lexicon) -> bool:
    """上调65元至910元: a rise by so much, and what it comes to, since nobody leaves open whether it is 65 or 910."""
    moved = lexicon.pattern("numbers.moved_by").search(text, max(0, by.start - _MOVED_BACK), by.start)
    return moved is not None and to.high > _FAR_APART * by.low


def _carried(text: str, number: _Number, lexicon: Lexicon) -> Quantity | None:
    """A number in a list takes the scale and the unit that the list ends with: 1.2、3.4万元."""
    if not number.arabic or number.scale:
        return None
    at = number.end
    for _ in range(_LONGEST_LIST):
        joint = lexicon.pattern("numbers.list_joint").match(text, at)
        following = _number(text, joint.end(), lexicon) if joint else None
        if following is None or not following.arabic:
            return None
        if unit := unit_at(text, following.end, lexicon):
            value = number.low * numerals.scaled("1", following.scale, lexicon)
            return Quantity(number.start, number.end, value, value, unit, number.bound, True, "list+unit")
        at = following.end
    return None


def _unsaid(text: str, number: _Number, lexicon: Lexicon) -> Quantity | None:
    """万 and 亿 without a unit are money or people, as the words beside them say (总投资八千万, 六十多万游客)."""
    start, end = number.start, number.end
    if not set(number.scale) & lexicon.words("scale"):
        return None
    if lexicon.pattern("numbers.only_scales").fullmatch(text, start, end) and not is_about(text, start, lexicon):
        return None  # 万科: a sign of scale alone is a number behind 超 or 达 only
    if lexicon.pattern("numbers.unknown_unit_behind").match(text, end):
        return None
    if lexicon.pattern("numbers.people_before").search(text, max(0, start - _PEOPLE_BACK), start):
        name = "unsaid_people"
    elif lexicon.pattern("numbers.household_behind").match(text, end):
        return None  # 为900万个体工商户减税: counted without a unit
    elif lexicon.pattern("numbers.money_before").search(text, max(0, start - _MONEY_BACK), start):
        name = "unsaid_money"
    elif lexicon.pattern("numbers.people_behind").match(text, end):
        name = "unsaid_people"
    elif unsaid.names_money(text, start, lexicon):
        name = "unsaid_money"
    else:
        return None
    unit, rule = called(name, lexicon), name.replace("_", "-")
    if unit is None:
        return None
    end, glued = glued_behind(text, end, lexicon)
    return Quantity(start, end, number.low, number.high, unit, glued or number.bound, number.arabic, rule)


def _without_unit(text: str, number: _Number, lexicon: Lexicon) -> Refused:
    return Refused(number.start, number.end, "unit-uncertain" if is_begun(text, number.end, lexicon) else "none")


def _points_or_places(text: str, number: _Number, unit: Unit | None, lexicon: Lexicon) -> Unit | None:
    """The unit behind a number; 个点 are percentage points only where something is said to rise, fall or differ."""
    if (
        unit is None
        or unit.name not in lexicon.words("points_for_short")
        or unsaid.are_points(text, number.start, lexicon)
    ):
        return unit
    return called("listed_points", lexicon)


def _meant(text: str, number: _Number, unit: Unit, after: int, lexicon: Lexicon) -> Unit | None:
    """The unit that a word stands for that stands for more than one; None where nothing tells."""
    if unit.name in lexicon.words("coin") and unsaid.are_coins(text, number.start, after, lexicon):
        return called("unsaid_money", lexicon)
    if unit.name in lexicon.words("listed_points") and lexicon.pattern("numbers.points_follow").match(text, after):
        return called("points_in_list", lexicon)
    if unit.name not in lexicon.words("degree"):
        return unit
    back = max(0, number.start - _DEGREE_BACK)
    if lexicon.pattern("numbers.heat").search(text, back, number.start):
        heat = called("degree_of_heat", lexicon)
        return heat and replace(unit, dimension=heat.dimension, base=heat.base, factor=heat.factor)
    told = set(number.scale) & lexicon.words("scale") or (
        lexicon.pattern("numbers.electricity_before").search(text, back, number.start)
        or lexicon.pattern("numbers.electricity_behind").match(text, after)
    )
    return unit if told else None  # 3万度 is no temperature


def is_about(text: str, start: int, lexicon: Lexicon) -> bool:
    """Whether the sign in front of a number makes a number of a sign of scale alone: 超百万."""
    return text[start - 1 : start] in lexicon.words("about")


def _percent(text: str, start: int, lexicon: Lexicon) -> Quantity | Refused | None:
    match = lexicon.pattern("numbers.percent").match(text, start)
    if match is None:
        return None
    if match["all"]:
        value: float | None = 100
    elif match["arabic"]:
        value = numerals.scaled(match["arabic"], "", lexicon)
    else:
        value = numerals.chinese(match["chinese"], lexicon)
        if value is not None and match["decimals"]:
            digits = numerals.signs(lexicon).digits
            value = float(f"{value:.0f}.{''.join(str(digits[sign]) for sign in match['decimals'])}")
    if value is None:
        return Refused(*match.span(), "no-numeral")
    return of_whole(match, value, "percent-words", lexicon, arabic=True)


def _fraction(text: str, start: int, lexicon: Lexicon) -> Quantity | Refused | None:
    match = lexicon.pattern("numbers.fraction").match(text, start)
    if match is None:
        return None
    whole, part = numerals.chinese(match["whole"], lexicon), numerals.chinese(match["part"], lexicon)
    if not whole or part is None or part > whole:
        return Refused(*match.span(), "no-numeral")
    return of_whole(match, 100 * part / whole, "fraction", lexicon, arabic=True)


def _half(text: str, start: int, lexicon: Lexicon) -> Quantity | None:
    match = lexicon.pattern("numbers.half").match(text, start)
    return of_whole(match, 50, "half", lexicon, arabic=False) if match else None


def of_whole(match: re.Match[str], value: float, rule: str, lexicon: Lexicon, *, arabic: bool) -> Quantity:
    """A share that a match tells, in per cent."""
    end, glued = glued_behind(match.string, match.end(), lexicon)
    return Quantity(match.start(), end, value, value, PERCENT, glued or "exact", arabic, rule)


def in_cells(text: str, lexicon: Lexicon) -> Iterator[Quantity]:
    """Numbers that fill a cell of a table, with the unit that the table says for them."""
    for match, unit, factor, told in cell_units.find(text, lexicon):
        value = numerals.scaled(match["number"], "", lexicon) * factor
        end, glued = glued_behind(text, match.end("number"), lexicon)
        yield Quantity(match.start("number"), end, value, value, unit, glued or "exact", True, told)
