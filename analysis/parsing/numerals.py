"""Numbers as the genre writes them: 1,234.5 · 36.5亿 · 3千 · 三百二十 · 两万 · 百 · 半 · 三分之二 · 百分之八十五."""

from __future__ import annotations

import re

from analysis.lexicon import read_toml

_LEXICON = read_toml("numerals.toml")
DIGITS: dict[str, int] = _LEXICON["digits"]
TENS: dict[str, int] = _LEXICON["tens"]
SCALES: dict[str, int] = _LEXICON["scales"]

_SMALL = "".join(scale for scale, factor in SCALES.items() if factor < 10_000)
CHINESE = "".join([*DIGITS, *TENS, *SCALES]).replace("双", "")

# Sources of regular expressions over the normal form. Quantifiers are possessive: no input can make them backtrack.
ARABIC = r"(?:[0-9]{1,3}(?:,[0-9]{3})++(?![0-9])|[0-9]++)(?:\.[0-9]++)?+"
SCALE = rf"[{_SMALL}]?[万亿]{{1,2}}+|[{_SMALL}]"
CHINESE_NUMBER = rf"[{CHINESE}]++"

_ARABIC_SCALED = re.compile(rf"({ARABIC})({SCALE})?")


_MYRIAD = 10_000
_LONGEST_CHINESE = 24  # signs; no number of a report has more


def arabic(text: str) -> float:
    """Value of an Arabic number with an optional scale: "1,200" -> 1200, "36.5亿" -> 3650000000.

    Raises ValueError where the text is no such number.
    """
    match = _ARABIC_SCALED.fullmatch(text)
    if match is None:
        raise ValueError(f"not an Arabic number: {text!r}")
    number, scale = match.groups()
    return scaled(number.replace(",", ""), scale or "")


def scaled(number: str, scale: str) -> float:
    """Value of the decimal digits ``number`` times the scale signs, exact where the decimal is: "36.5", "亿"."""
    zeros = sum(len(str(SCALES[sign])) - 1 for sign in scale)
    whole, _, fraction = number.partition(".")
    digits = fraction[:zeros].ljust(zeros, "0")
    return float(f"{whole}{digits}.{fraction[zeros:] or '0'}")


def chinese(text: str) -> float | None:
    """Value of a Chinese numeral (三百二十 -> 320, 两万五 -> 25000, 二〇二一 -> 2021), or None where it is none."""
    if len(text) > _LONGEST_CHINESE:
        return None
    if all(sign in DIGITS for sign in text):
        digits = "".join(str(DIGITS[sign]) for sign in text)
        return float(digits) if len(text) == 1 or set(text) & set("〇零") else None
    total = section = digit = 0  # whole groups of 万 and 亿; what is below them; a digit that waits for its scale
    scale, before = 0, ""  # the scale that a digit at the end takes a tenth of: 两万五 is 25,000
    for sign in text:
        if sign in DIGITS:
            if before in DIGITS and digit:
                return None
            digit = DIGITS[sign]
            scale = scale if digit else 0
        elif sign in TENS:
            section, digit, scale = section + TENS[sign], 0, 0
        elif (factor := SCALES.get(sign)) is None:
            return None
        elif factor < _MYRIAD:
            if scale and scale <= factor < _MYRIAD and scale < _MYRIAD:
                return None
            section, digit, scale = section + (digit or 1) * factor, 0, factor
        else:
            group = (total if factor > _MYRIAD else 0) + section + digit or 1
            total = group * factor + (total if factor == _MYRIAD else 0)
            section, digit, scale = 0, 0, factor
        before = sign
    if digit and scale >= 100:
        digit *= scale // 10
    return float(total + section + digit)


def neighbours(text: str) -> tuple[float, float] | None:
    """The values of a numeral that names two neighbours: 三五 -> (3, 5), 十七八 -> (17, 18), 二三十 -> (20, 30)."""
    for at in range(len(text) - 1):
        low, high = DIGITS.get(text[at]), DIGITS.get(text[at + 1])
        if low and high and low < high <= low + 2:
            first, second = chinese(text[: at + 1] + text[at + 2 :]), chinese(text[:at] + text[at + 1 :])
            return None if first is None or second is None else (first, second)
    return None
