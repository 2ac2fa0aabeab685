"""Numbers as the genre writes them: 1,234.5 · 36.5亿 · 3千 · 三百二十 · 两万 · 百 · 半 · 三分之二 · 百分之八十五."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from analysis.lexicon.lexicon import Lexicon

_MYRIAD = 10_000
_LONGEST_CHINESE = 24  # signs; no number of a report has more


@dataclass(frozen=True, slots=True)
class Signs:
    """The Chinese signs of numbers with their values: digits, whole tens (廿), and what multiplies (十, 百, 万)."""

    digits: Mapping[str, int]
    tens: Mapping[str, int]
    scales: Mapping[str, int]


def signs(lexicon: Lexicon) -> Signs:
    """Those of a lexicon. Raises InputError, with file and line, for one without a whole number as its value."""
    return lexicon.made(_declared)


def _declared(lexicon: Lexicon) -> Signs:
    values: dict[str, int] = {}
    for sign, entry in lexicon.table("numerals.toml").items():
        value = entry.value.get("value") if isinstance(entry.value, dict) else None
        if not isinstance(value, int):
            entry.fail(f"{sign} = {entry.value!r}", "a whole number as value, such as { value = 10 }")
        values[sign] = value
    digits, tens = lexicon.words("digit") | lexicon.words("twofold"), lexicon.words("tens")
    return Signs(
        {sign: value for sign, value in values.items() if sign in digits},
        {sign: value for sign, value in values.items() if sign in tens},
        {sign: value for sign, value in values.items() if sign not in digits | tens},
    )


def arabic(text: str, lexicon: Lexicon) -> float:
    """Value of an Arabic number with an optional scale: "1,200" -> 1200, "36.5亿" -> 3650000000.

    Raises ValueError where the text is no such number.
    """
    match = lexicon.pattern("numbers.scaled").fullmatch(text)
    if match is None:
        raise ValueError(f"not an Arabic number: {text!r}")
    return scaled(match[1], match[2], lexicon)


def scaled(number: str, scale: str, lexicon: Lexicon) -> float:
    """Value of the decimal digits ``number`` times the scale signs, exact where the decimal is: "36.5", "亿"."""
    number = number.replace(",", "")
    if not scale:
        return float(number)
    scales = signs(lexicon).scales
    zeros = sum(len(str(scales[sign])) - 1 for sign in scale)
    whole, _, fraction = number.partition(".")
    digits = fraction[:zeros].ljust(zeros, "0")
    return float(f"{whole}{digits}.{fraction[zeros:] or '0'}")


def chinese(text: str, lexicon: Lexicon) -> float | None:
    """Value of a Chinese numeral (三百二十 -> 320, 两万五 -> 25000, 二〇二一 -> 2021), or None where it is none."""
    known = signs(lexicon)
    if len(text) > _LONGEST_CHINESE:
        return None
    if all(sign in known.digits for sign in text):
        digits = "".join(str(known.digits[sign]) for sign in text)
        return float(digits) if len(text) == 1 or "0" in digits else None
    sum_ = _Sum()
    for sign in text:
        if not sum_.take(sign, known):
            return None
    return sum_.value


@dataclass(slots=True)
class _Sum:
    """A Chinese numeral as it is read, sign by sign."""

    total: int = 0  # whole groups of 万 and 亿
    section: int = 0  # what is below them
    digit: int = 0  # waits for its scale
    scale: int = 0  # of the sign before; a digit at the end takes a tenth of it: 两万五 is 25,000
    behind_digit: bool = False

    def take(self, sign: str, known: Signs) -> bool:
        """Take the next sign; False where none such can follow."""
        if (digit := known.digits.get(sign)) is not None:
            taken = self._digit(digit)
        elif (tens := known.tens.get(sign)) is not None:
            self.section, self.digit, self.scale = self.section + tens, 0, 0
            taken = True
        elif (factor := known.scales.get(sign)) is not None:
            taken = self._times(factor) if factor < _MYRIAD else self._group(factor)
        else:
            taken = False
        self.behind_digit = digit is not None
        return taken

    def _digit(self, digit: int) -> bool:
        if self.behind_digit and self.digit:
            return False
        self.digit = digit
        self.scale = self.scale if digit else 0
        return True

    def _times(self, factor: int) -> bool:
        if 0 < self.scale <= factor and self.scale < _MYRIAD:
            return False
        self.section, self.digit, self.scale = self.section + (self.digit or 1) * factor, 0, factor
        return True

    def _group(self, factor: int) -> bool:
        group = (self.total if factor > _MYRIAD else 0) + self.section + self.digit or 1
        self.total = group * factor + (self.total if factor == _MYRIAD else 0)
        self.section, self.digit, self.scale = 0, 0, factor
        return True

    @property
    def value(self) -> float:
        """What has been read."""
        shortened = self.digit and self.scale >= 100
        return float(self.total + self.section + self.digit * (self.scale // 10 if shortened else 1))


def neighbours(text: str, lexicon: Lexicon) -> tuple[float, float] | None:
    """The values of a numeral that names two neighbours: 三五 -> (3, 5), 十七八 -> (17, 18), 二三十 -> (20, 30)."""
    digits = signs(lexicon).digits
    for at in range(len(text) - 1):
        low, high = digits.get(text[at]), digits.get(text[at + 1])
        if low and high and low < high <= low + 2:
            first = chinese(text[: at + 1] + text[at + 2 :], lexicon)
            second = chinese(text[:at] + text[at + 1 :], lexicon)
            return None if first is None or second is None else (first, second)
    return None
