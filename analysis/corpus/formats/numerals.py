"""Numbers as Word writes them in front of paragraphs, by the name of the format."""

from __future__ import annotations

_DIGITS = "〇一二三四五六七八九"
_LEGAL = "零壹贰叁肆伍陆柒捌玖"
_STEMS = "甲乙丙丁戊己庚辛壬癸"
_BRANCHES = "子丑寅卯辰巳午未申酉戌亥"
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
          (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
_CIRCLED = 20  # ① to ⑳ are signs of their own
_COUNTED = 9_999  # above, digits


def written(number: int, form: str) -> str:
    """A number in a format of Word, such as chineseCounting; in Arabic digits where no other way is known."""
    if not 0 < number <= _COUNTED:
        return str(number)
    if form in (
        "chineseCounting",
        "chineseCountingThousand",
        "japaneseCounting",
        "taiwaneseCounting",
        "taiwaneseCountingThousand",
    ):
        return _counted(number, _DIGITS.replace("〇", "零"), "十百千")
    if form in ("chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal"):
        return _counted(number, _LEGAL, "拾佰仟")
    if form in ("ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital", "koreanDigital2"):
        return "".join(_DIGITS[int(digit)] for digit in str(number))
    if form == "ideographTraditional" and number <= len(_STEMS):
        return _STEMS[number - 1]
    if form == "ideographZodiac" and number <= len(_BRANCHES):
        return _BRANCHES[number - 1]
    if form.startswith("decimalEnclosedCircle") and number <= _CIRCLED:
        return chr(ord("①") + number - 1)
    return _latin(number, form)


def _latin(number: int, form: str) -> str:
    if form in ("lowerLetter", "upperLetter"):
        letter = chr(ord("a") + (number - 1) % 26) * min((number - 1) // 26 + 1, 9)
        return letter.upper() if form == "upperLetter" else letter
    if form in ("lowerRoman", "upperRoman"):
        told = ""
        for value, sign in _ROMAN:
            told += sign * (number // value)
            number %= value
        return told.upper() if form == "upperRoman" else told
    if form == "decimalZero":
        return f"{number:02d}"
    if form == "decimalFullWidth":
        return "".join(chr(ord(digit) + 0xFEE0) for digit in str(number))
    return str(number)


def _counted(number: int, digits: str, tens: str) -> str:
    """一 十 十一 二十 一百零五 一千零一十."""
    told, gap = "", False
    figures = [int(digit) for digit in str(number)]
    for place, digit in zip(range(len(figures) - 1, -1, -1), figures, strict=True):
        if digit == 0:
            gap = bool(told)
            continue
        told += digits[0] if gap else ""
        told += digits[digit] + (tens[place - 1] if place else "")
        gap = False
    return told[1:] if told.startswith("一十") else told
